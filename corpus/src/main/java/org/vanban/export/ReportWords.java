package org.vanban.export;

import java.math.BigInteger;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.vanban.audit.Basis;
import org.vanban.audit.Finding;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;
import org.vanban.collection.Mark;

/**
 * The words of audit reports, in Vietnamese or English; they say which figures do not agree, never
 * which is wrong. Immutable.
 */
public final class ReportWords {
  /** A number of a formula; a day, {@code 2024-05-14}, stays as it is. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d{4}-\\d\\d(?:-\\d\\d)?|(?<whole>\\d+)(?:\\.(?<rest>\\d+))?");

  private final Finding.Language language;
  private final ResourceBundle bundle;
  private final NumberFormat numbers;

  private ReportWords(Finding.Language language) {
    this.language = language;
    Locale locale = Locale.forLanguageTag(tag());
    this.bundle =
        ResourceBundle.getBundle(
            "org.vanban.export.report",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.numbers = NumberFormat.getIntegerInstance(locale);
  }

  public static ReportWords in(Finding.Language language) {
    return new ReportWords(language);
  }

  public Finding.Language language() {
    return language;
  }

  /** {@code vi} or {@code en}. */
  String tag() {
    return language == Finding.Language.VIETNAMESE ? "vi" : "en";
  }

  /** The sentence that opens every report, the Vietnamese one first. */
  public String opening() {
    return get("opening");
  }

  String get(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, bundle.getLocale()).format(arguments);
  }

  String relation(Relation relation) {
    return get("relation." + relation);
  }

  String basis(Basis basis) {
    return get("basis." + basis);
  }

  /** {@code cao}. */
  public String severity(Severity severity) {
    return get("severity." + severity);
  }

  /** {@code báo nhầm}. */
  public String mark(Mark.As as) {
    return get("mark." + as);
  }

  /** {@code 109.700}, in English {@code 109,700}. */
  String number(int number) {
    return numbers.format(number);
  }

  /** As {@link #formula(String)}; the number of a document, {@code 30/2020/NĐ-CP}, stays. */
  String formula(Relation relation, String plain) {
    return switch (relation) {
      case DIRECTIVE_DATE, DIRECTIVE_TERM, DIRECTIVE_TITLE, DIRECTIVE_ISSUER -> plain;
      default -> formula(plain);
    };
  }

  /** The numbers of a formula as readers write them: {@code 90.1961} as {@code 90,1961}. */
  String formula(String plain) {
    return NUMBER.matcher(plain).replaceAll(this::written);
  }

  private String written(MatchResult number) {
    String whole = number.group("whole");
    if (whole == null) {
      return number.group();
    }
    String rest = number.group("rest");
    String point = language == Finding.Language.VIETNAMESE ? "," : ".";
    return numbers.format(new BigInteger(whole)) + (rest == null ? "" : point + rest);
  }
}
