package org.vanban.audit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Builds the sentence that tells a reader how a finding was worked out: {@code 46/51 = 90,1961%,
 * bài in 88,46%}.
 *
 * <p>It says which numbers disagree, never which of them is wrong. Built only when asked for.
 */
final class Explanation {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,30}(?:\\.\\d{1,30})?");
  private static final BigDecimal BILLION = new BigDecimal("1000000000");
  private static final int GROUP = 3;

  private final Finding finding;
  private final boolean vietnamese;

  private Explanation(Finding finding, Finding.Language language) {
    this.finding = finding;
    this.vietnamese = language == Finding.Language.VIETNAMESE;
  }

  static String of(Finding finding, Finding.Language language) {
    Explanation explanation = new Explanation(finding, language);
    return explanation.figures()
        + ": "
        + finding.verdict().words(language)
        + ". "
        + explanation.worked()
        + explanation.reason()
        + ".";
  }

  /** See {@link Finding#worked}. */
  static String worked(Finding finding, Finding.Language language) {
    return new Explanation(finding, language).worked();
  }

  private String figures() {
    return finding.figures().stream()
        .map(f -> "“" + f.text() + "”")
        .collect(Collectors.joining(", "));
  }

  private String worked() {
    String computed = numbers(finding.computed());
    String printed = numbers(finding.printed());
    return switch (finding.relation()) {
      case DATE_EXISTS ->
          say(
              "Tháng ấy có " + computed + " ngày, bài in ngày " + printed,
              "That month has " + computed + " days, the text prints day " + printed);
      case DATE_WEEKDAY ->
          say(
              dates(finding.formula())
                  + " là "
                  + finding.computed()
                  + ", bài in "
                  + finding.printed(),
              dates(finding.formula())
                  + " is a "
                  + WrittenDates.weekday(finding.computed())
                  + ", printed "
                  + WrittenDates.weekday(finding.printed()));
      case DATE_ORDER -> order();
      case DURATION ->
          say(
              "Từ " + dates() + " tính ra " + finding.computed() + ", bài in " + finding.printed(),
              dates()
                  + " comes to "
                  + time(finding.computed())
                  + ", printed "
                  + time(finding.printed()));
      case THRESHOLD -> threshold(computed, printed);
      case AVERAGE ->
          say(
              formula() + " cho bình quân " + computed + ", bài in " + printed,
              formula() + " gives an average of " + computed + ", printed " + printed);
      case COMPOUND_AVERAGE ->
          say(
              "Tăng đều mỗi năm: " + formula() + " = " + computed + "%, bài in " + printed + "%",
              "Growing alike each year: "
                  + formula()
                  + " = "
                  + computed
                  + "%, printed "
                  + printed
                  + "%");
      case REMAINDER ->
          say(
              "Còn lại " + formula() + " = " + computed + ", bài in " + printed,
              formula() + " leaves " + computed + ", printed " + printed);
      case IMPLIED_PLAN -> plan(computed, printed);
      case REPEAT ->
          say(
                  "Một số in ở hai chỗ: " + printed + " và " + computed,
                  "One figure stands in two places: " + printed + " and " + computed)
              + thousandfold();
      case PARTS_WITHIN_WHOLE, RATIO_BOUNDS ->
          finding.formula().contains("+")
              ? say(
                  "Các phần cộng lại là " + computed + ", toàn thể in " + printed,
                  "The parts come to " + computed + ", the whole is printed as " + printed)
              : say(
                  "Phần in " + computed + ", toàn thể in " + printed,
                  "The part is printed as " + computed + ", the whole as " + printed);
      case PERCENT_SUM ->
          say(
              formula() + " = " + computed + "%, các phần của một toàn thể cộng lại là 100%",
              formula() + " = " + computed + "%, shares of one whole make up 100%");
      case LIST_COUNT ->
          say(
              "Bài kể " + computed + ", số in là " + printed,
              computed + " are named, the number printed is " + printed);
      case SHARED_UNPRINTED_BASE -> shared(computed);
      case DIRECTIVE_TERM, DIRECTIVE_DATE, DIRECTIVE_TITLE, DIRECTIVE_ISSUER ->
          DocumentSentence.of(finding, vietnamese);
      default -> result(computed, printed);
    };
  }

  private String order() {
    return say(
        "Theo thứ tự, " + dates(finding.computed()) + " không sau " + dates(finding.printed()),
        "In order, " + dates(finding.computed()) + " is not after " + dates(finding.printed()));
  }

  private String dates() {
    return dates(finding.formula().replace("..", say(" đến ", " to ")));
  }

  private String dates(String text) {
    return WrittenDates.in(text, vietnamese);
  }

  /** {@code 46 ngày} in the language of the sentence. */
  private String time(String length) {
    return length
        .replace(" ngày", " days")
        .replace(" tháng", " months")
        .replace(" năm", " years")
        .replace(" tuổi", " years of age");
  }

  private String threshold(String computed, String printed) {
    if (!finding.formula().contains("/")) {
      boolean lower = finding.formula().contains(">");
      return say(
          "Số kể ra là " + computed + ", mức in là " + (lower ? "trên " : "dưới ") + printed,
          computed
              + " is listed, the bound printed is "
              + (lower ? "more than " : "less than ")
              + printed);
    }
    return say(
        "Câu nói " + formula() + ", tính ra " + computed,
        "The text says " + formula() + ", worked out " + computed);
  }

  private String plan(String computed, String printed) {
    if (finding.formula().contains("=")) {
      return say(
          "Tính ngược kế hoạch từ "
              + formula()
              + ": các phần cộng lại "
              + computed
              + ", toàn thể "
              + printed,
          "Plans worked back from "
              + formula()
              + ": the parts come to "
              + computed
              + ", the whole to "
              + printed);
    }
    return computed.isEmpty()
        ? say(
            "Bài in " + printed + "% kế hoạch, không in kế hoạch",
            printed + "% of a plan is printed, the plan is not")
        : result(computed, printed);
  }

  private String thousandfold() {
    return finding.severity() == Severity.HIGH
        ? say(
            "; cùng những chữ số, chênh nhau một nghìn lần (dấu phẩy và dấu chấm)",
            "; the digits are the same, a thousandfold apart (comma and point)")
        : "";
  }

  private String shared(String computed) {
    return computed.isEmpty()
        ? say(
            "Tính ngược từ " + formula() + " không ra một tổng số chung",
            "Worked back from " + formula() + ", the figures have no whole in common")
        : say(
            "Tính ngược từ " + formula() + " ra một tổng số chung: " + computed,
            "Worked back from " + formula() + ", one whole fits all: " + computed);
  }

  private String result(String computed, String printed) {
    if (finding.formula().contains(" < ") || finding.formula().contains(" > ")) {
      boolean falls = finding.formula().contains(" < ");
      return say(
          "Câu nói " + (falls ? "giảm" : "tăng") + ": trước " + printed + ", sau " + computed,
          "A "
              + (falls ? "fall" : "rise")
              + " is told: "
              + printed
              + " before, "
              + computed
              + " after");
    }
    String sign =
        switch (finding.relation()) {
          case RATIO_PERCENT,
              PART_PERCENT,
              PERCENT_OF_KNOWN_WHOLE,
              PERCENT_OF_ALL_DEPUTIES,
              IMPLIED_PLAN ->
              "%";
          case CHANGE_PERCENT -> isMultiple() ? say(" lần", " times") : "%";
          default -> "";
        };
    return formula()
        + " = "
        + computed
        + sign
        + say(", bài in ", ", printed ")
        + printed
        + (printed.isEmpty() ? "" : sign);
  }

  /** {@code gấp 1,6 lần}, {@code gấp đôi}. */
  private boolean isMultiple() {
    String last = finding.figures().get(finding.figures().size() - 1).text();
    return last.endsWith("lần") || last.toLowerCase(Locale.ROOT).contains("gấp");
  }

  private String reason() {
    return finding.reason().map(this::reason).orElse("");
  }

  private String reason(Reason reason) {
    return switch (reason) {
      case TRUNCATED ->
          say(
              "; hai số khớp nếu cắt bớt chữ số thay vì làm tròn",
              "; they agree if digits are cut off instead of rounded");
      case OTHER_BASE ->
          say(
              "; tỷ lệ có thể tính trên một tổng số khác",
              "; the percentage may be of another base");
      case AMBIGUOUS ->
          say("; câu có thể hiểu theo hai cách", "; the sentence can be read two ways");
      case DIFFERS ->
          say("; khác biệt này có thể có lý do", "; the difference may have a good cause");
      case NO_WHOLE -> say("; bài không in tổng số", "; the whole is not printed");
      case OCR ->
          say(
              "; văn bản lấy từ nhận dạng chữ (OCR), chữ số có thể bị nhận nhầm",
              "; the text was recognized from a scan (OCR), a digit may be misread");
    };
  }

  private String formula() {
    return numbers(finding.formula());
  }

  private String say(String inVietnamese, String inEnglish) {
    return vietnamese ? inVietnamese : inEnglish;
  }

  /** The numbers of a formula as readers of the language write them. */
  private String numbers(String formula) {
    return numbers(formula, vietnamese);
  }

  static String numbers(String formula, boolean vietnamese) {
    Matcher number = NUMBER.matcher(formula);
    StringBuilder out = new StringBuilder();
    while (number.find()) {
      number.appendReplacement(out, Matcher.quoteReplacement(number(number.group(), vietnamese)));
    }
    return number.appendTail(out).toString();
  }

  private static String number(String plain, boolean vietnamese) {
    BigDecimal value = new BigDecimal(plain);
    boolean billions = value.compareTo(BILLION) >= 0 && value.ulp().compareTo(BigDecimal.ONE) == 0;
    BigDecimal shown = billions ? value.movePointLeft(9).stripTrailingZeros() : value;
    if (billions && shown.scale() > GROUP) {
      return grouped(plain, vietnamese);
    }
    String unit = vietnamese ? " tỷ" : " billion";
    return grouped(shown.toPlainString(), vietnamese) + (billions ? unit : "");
  }

  /** {@code 1246.5} as {@code 1.246,5}, or {@code 1,246.5}. */
  private static String grouped(String plain, boolean vietnamese) {
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder out = new StringBuilder(whole);
    for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
      out.insert(at, vietnamese ? '.' : ',');
    }
    return point < 0
        ? out.toString()
        : out.append(vietnamese ? ',' : '.').append(plain, point + 1, plain.length()).toString();
  }
}
