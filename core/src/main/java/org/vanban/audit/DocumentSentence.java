package org.vanban.audit;

import java.util.regex.Pattern;

/**
 * What the register, or another article, says of a document beside what a text prints of it: {@code
 * Theo danh mục văn bản, văn bản thuộc khóa XII, bài in XI}.
 */
final class DocumentSentence {
  private static final Pattern DAY =
      Pattern.compile("\\b(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})\\b");

  private DocumentSentence() {}

  static String of(Finding finding, boolean vietnamese) {
    String known = days(finding.computed(), vietnamese);
    boolean register = finding.basis() == Basis.REGISTER;
    String told =
        vietnamese
            ? (register ? "Theo danh mục văn bản, " : "Nơi khác in ")
                + inVietnamese(finding.relation(), known)
            : (register ? "By the register, " : "Elsewhere ")
                + inEnglish(finding.relation(), known);
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
