package org.vanban.collection;

import java.util.stream.Collectors;
import org.vanban.audit.Finding;
import org.vanban.audit.Relation;

/**
 * Builds the sentence that tells a reader what several articles print of one thing. It says what is
 * printed, never which of it is wrong. Built only when asked for.
 */
final class CollectionExplanation {
  private static final int NAMED = 6;

  private final CollectionFinding finding;
  private final Finding.Language language;
  private final boolean vietnamese;

  private CollectionExplanation(CollectionFinding finding, Finding.Language language) {
    this.finding = finding;
    this.language = language;
    this.vietnamese = language == Finding.Language.VIETNAMESE;
  }

  static String of(CollectionFinding finding, Finding.Language language) {
    CollectionExplanation one = new CollectionExplanation(finding, language);
    return one.figures()
        + ": "
        + finding.verdict().words(language)
        + ". "
        + one.worked()
        + one.reason()
        + ".";
  }

  private String figures() {
    int more = finding.figures().size() - NAMED;
    return finding.figures().stream()
            .limit(NAMED)
            .map(f -> "“" + f.text() + "” (" + f.by() + ")")
            .collect(Collectors.joining(", "))
        + (more > 0 ? say(" và " + more + " chỗ khác", " and " + more + " more") : "");
  }

  private String worked() {
    return switch (finding.relation()) {
      case DIRECTIVE_DATE, DIRECTIVE_TERM, DIRECTIVE_TITLE, DIRECTIVE_ISSUER ->
          finding.withoutArticles().worked(language);
      case OFFICE_HOLDER ->
          say(
              finding.formula() + ": cùng một ngày in hai tên, " + names(" và "),
              finding.formula() + ": two names on one day, " + names(" and "));
      default ->
          finding.verdict().isFlag()
              ? say(
                  "Số liệu về cùng một việc: " + numbers() + result(),
                  "Figures of one thing: " + numbers() + result())
              : say("Các bài in như nhau", "The articles print the same");
    };
  }

  private String names(String and) {
    return finding.computed() + and + finding.printed();
  }

  private String numbers() {
    return language.numbers(finding.formula());
  }

  /** What a formula gives, where one was worked out. */
  private String result() {
    return finding.formula().contains("/") && finding.computed().endsWith("%")
        ? " = "
            + language.numbers(finding.computed())
            + say(", bài in ", ", printed ")
            + language.numbers(finding.printed())
        : "";
  }

  private String reason() {
    boolean differs = finding.reason().isPresent();
    boolean office = finding.relation() == Relation.OFFICE_HOLDER;
    if (!differs) {
      return "";
    }
    return office
        ? say("; có thể vừa đổi người giữ chức", "; the office may just have changed hands")
        : say("; khác biệt này có thể có lý do", "; the difference may have a good cause");
  }

  private String say(String inVietnamese, String inEnglish) {
    return vietnamese ? inVietnamese : inEnglish;
  }
}
