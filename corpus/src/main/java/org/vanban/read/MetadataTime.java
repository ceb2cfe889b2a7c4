package org.vanban.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanban.value.EdtfDate;

/** A time as meta tags, JSON-LD and {@code <time>} write it: {@code 2018-07-02T17:14:00+07:00}. */
final class MetadataTime {
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
  private static final int LONGEST = 80;
  private static final Pattern ISO =
      Pattern.compile(
          "(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"
              + "(?:[T ]{1,2}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:\\.\\d{1,9})?"
              + " ?(?<zone>Z|UTC|GMT|[+-]\\d{1,2}(?::?\\d{2})?)?)?.{0,20}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AMERICAN =
      Pattern.compile(
          "(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})"
              + "(?:,? (?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?: ?(?<half>AM|PM))?)?",
          Pattern.CASE_INSENSITIVE);

  private MetadataTime() {}

  static Optional<EdtfDate> parse(String written) {
    String text = written.strip();
    if (text.length() > LONGEST || text.isEmpty()) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(text);
    try {
      return iso.matches()
          ? Optional.of(date(iso))
          : rfc(text)
              .or(() -> american(text))
              .or(() -> PrintedTime.in(text).map(PrintedTime::value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * {@code 7/2/2018 5:14:00 PM}, as systems with English settings write it: month first where the
   * second figure can be no month, or the clock is English and no figure has a nought before it.
   */
  private static Optional<EdtfDate> american(String text) {
    Matcher m = AMERICAN.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean monthFirst =
        number(m, "day") > 12 || m.group("half") != null && !m.group("month").startsWith("0");
    if (!monthFirst || number(m, "month") > 12) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.of(number(m, "year"), number(m, "month"), number(m, "day"));
    if (m.group("hour") == null) {
      return Optional.of(EdtfDate.of(day));
    }
    int hour = number(m, "hour");
    String half = m.group("half") == null ? "" : m.group("half").toUpperCase(Locale.ROOT);
    hour = half.isEmpty() ? hour : hour % 12 + (half.equals("PM") ? 12 : 0);
    int second = m.group("second") == null ? 0 : number(m, "second");
    return Optional.of(moment(day.atTime(hour, number(m, "minute"), second), VIETNAM));
  }

  private static EdtfDate date(Matcher iso) {
    LocalDate day = LocalDate.of(number(iso, "year"), number(iso, "month"), number(iso, "day"));
    if (iso.group("hour") == null) {
      return EdtfDate.of(day);
    }
    int second = iso.group("second") == null ? 0 : number(iso, "second");
    LocalDateTime time = day.atTime(number(iso, "hour"), number(iso, "minute"), second);
    return moment(time, offset(iso.group("zone")));
  }

  private static int number(Matcher iso, String group) {
    return Integer.parseInt(iso.group(group));
  }

  private static ZoneOffset offset(@org.jspecify.annotations.Nullable String zone) {
    if (zone == null) {
      return VIETNAM;
    }
    if (Character.isLetter(zone.charAt(0))) {
      return ZoneOffset.UTC;
    }
    String digits = zone.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int sign = zone.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  /** UTC is how content systems store times; the article's own time is Vietnam's. */
  private static EdtfDate moment(LocalDateTime time, ZoneOffset offset) {
    if (offset.equals(ZoneOffset.UTC)) {
      LocalDateTime local = time.plusHours(VIETNAM.getTotalSeconds() / 3600);
      return new EdtfDate.Moment(local, Optional.of(VIETNAM));
    }
    return new EdtfDate.Moment(time, Optional.of(offset));
  }

  private static Optional<EdtfDate> rfc(String text) {
    try {
      OffsetDateTime time =
          OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT));
      return Optional.of(moment(time.toLocalDateTime(), time.getOffset()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
