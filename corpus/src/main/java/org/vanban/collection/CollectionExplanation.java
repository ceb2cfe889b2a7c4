package org.vanban.collection;

import java.util.regex.Pattern;
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
  private static final Pattern DAY =
      Pattern.compile("\\b(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})\\b");

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
    boolean flag = finding.verdict().isFlag();
    String computed = days(finding.computed());
    String printed = days(finding.printed());
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
                  "Số liệu về cùng một việc: " + numbers() + result(),
                  "Figures of one thing: " + numbers() + result())
              : say("Các bài in như nhau", "The articles print the same");
    };
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

  private String known(String inVietnamese, String inEnglish) {
    boolean register = finding.basis() == Basis.REGISTER;
    String by =
        register
            ? say("Theo danh mục văn bản, ", "By the register, ")
            : say("Nơi khác in ", "Elsewhere ");
    String told = by + say(inVietnamese, inEnglish);
    boolean differs = finding.verdict().isFlag();
    return differs ? told + say(", bài in ", ", printed ") + days(finding.printed()) : told;
  }

  /** {@code 2017-10-25} as {@code 25/10/2017}. */
  private String days(String text) {
    return vietnamese ? DAY.matcher(text).replaceAll("${day}/${month}/${year}") : text;
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
