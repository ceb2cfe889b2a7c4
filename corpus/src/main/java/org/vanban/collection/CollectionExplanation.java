package org.vanban.collection;

import java.util.stream.Collectors;
import org.vanban.audit.Basis;
import org.vanban.audit.Finding;
import org.vanban.audit.Relation;

/**
 * Builds the sentence that tells a reader what several articles print of one thing. It says what is
 * printed, never which of it is wrong. Built only when asked for.
 */
final class CollectionExplanation {
  private static final int NAMED = 6;

  private final CollectionFinding finding;
  private final boolean vietnamese;

  private CollectionExplanation(CollectionFinding finding, Finding.Language language) {
    this.finding = finding;
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
            .map(f -> "“" + f.text() + "” (" + f.doc() + ")")
            .collect(Collectors.joining(", "))
        + (more > 0 ? say(" và " + more + " chỗ khác", " and " + more + " more") : "");
  }

  private String worked() {
    boolean flag = finding.verdict().isFlag();
    String computed = finding.computed();
    String printed = finding.printed();
    return switch (finding.relation()) {
      case DIRECTIVE_DATE ->
          known("ngày ban hành là " + computed, "the day of issue is " + computed);
      case DIRECTIVE_TERM -> known("văn bản thuộc khóa " + computed, "it is of term " + computed);
      case DIRECTIVE_TITLE -> known("tên là “" + computed + "”", "its title is “" + computed + "”");
      case DIRECTIVE_ISSUER ->
          known("cơ quan ban hành là " + computed, "it was issued by " + computed);
      case OFFICE_HOLDER ->
          say(
              finding.formula() + ": cùng một ngày in hai tên, " + computed + " và " + printed,
              finding.formula() + ": two names on one day, " + computed + " and " + printed);
      default ->
          flag
              ? say(
                  "Cùng một đối tượng, các bài in khác nhau: " + finding.formula(),
                  "Of one thing the articles print different figures: " + finding.formula())
              : say("Các bài in như nhau: " + printed, "The articles print the same: " + printed);
    };
  }

  private String known(String inVietnamese, String inEnglish) {
    boolean register = finding.basis() == Basis.REGISTER;
    String by =
        register
            ? say("Theo danh mục văn bản, ", "By the register, ")
            : say("Nơi khác in ", "Elsewhere ");
    String told = by + say(inVietnamese, inEnglish);
    boolean differs = finding.verdict().isFlag();
    return differs ? told + say(", bài in ", ", printed ") + finding.printed() : told;
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
