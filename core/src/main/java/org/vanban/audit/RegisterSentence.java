package org.vanban.audit;

import java.util.regex.Pattern;

/**
 * What the register says of a document beside what a text prints of it: {@code Theo danh mục văn
 * bản, văn bản thuộc khóa XII, bài in XI}.
 */
final class RegisterSentence {
  private static final Pattern DAY =
      Pattern.compile("\\b(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})\\b");

  private RegisterSentence() {}

  static String of(Finding finding, boolean vietnamese) {
    String known = days(finding.computed(), vietnamese);
    String told =
        vietnamese
            ? "Theo danh mục văn bản, " + inVietnamese(finding.relation(), known)
            : "By the register, " + inEnglish(finding.relation(), known);
    String printed = days(finding.printed(), vietnamese);
    return finding.verdict().isFlag()
        ? told + (vietnamese ? ", bài in " : ", printed ") + printed
        : told;
  }

  private static String inVietnamese(Relation relation, String known) {
    return switch (relation) {
      case DIRECTIVE_TERM -> "văn bản thuộc khóa " + known;
      case DIRECTIVE_TITLE -> "tên là “" + known + "”";
      case DIRECTIVE_ISSUER -> "cơ quan ban hành là " + known;
      default -> "ngày ban hành là " + known;
    };
  }

  private static String inEnglish(Relation relation, String known) {
    return switch (relation) {
      case DIRECTIVE_TERM -> "it is of term " + known;
      case DIRECTIVE_TITLE -> "its title is “" + known + "”";
      case DIRECTIVE_ISSUER -> "it was issued by " + known;
      default -> "the day of issue is " + known;
    };
  }

  /** {@code 2017-10-25} as {@code 25/10/2017}. */
  private static String days(String text, boolean vietnamese) {
    return vietnamese ? DAY.matcher(text).replaceAll("${day}/${month}/${year}") : text;
  }
}
