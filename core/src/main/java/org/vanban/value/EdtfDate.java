package org.vanban.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in EDTF (ISO 8601-2): {@code 2018}, {@code 2020-08}, {@code 2018-07-02}, {@code
 * 2018-07-02T17:14:00+07:00}, the quarters {@code 2020-33} to {@code 2020-36}, the halves {@code
 * 2018-40} and {@code 2018-41}, and intervals {@code 2020/2025}.
 */
public sealed interface EdtfDate {

  /** The first day that the date covers. */
  LocalDate earliest();

  /** The last day that the date covers. */
  LocalDate latest();

  /** A year, 1 to 9999. */
  record Year(int year) implements EdtfDate {
    public Year {
      checkYear(year);
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate latest() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public String toString() {
      return fourDigits(year);
    }
  }

  /** A month of a year. */
  record Month(YearMonth month) implements EdtfDate {
    public Month {
      checkYear(month.getYear());
    }

    @Override
    public LocalDate earliest() {
      return month.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.atEndOfMonth();
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /** A quarter of a year, 1 to 4. */
  record Quarter(int year, int quarter) implements EdtfDate {
    public Quarter {
      checkYear(year);
      check(quarter >= 1 && quarter <= 4, "no quarter " + quarter);
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.of(year, 3 * quarter - 2, 1);
    }

    @Override
    public LocalDate latest() {
      return YearMonth.of(year, 3 * quarter).atEndOfMonth();
    }

    @Override
    public String toString() {
      return fourDigits(year) + "-" + (32 + quarter);
    }
  }

  /** Half of a year, 1 or 2. */
  record Half(int year, int half) implements EdtfDate {
    public Half {
      checkYear(year);
      check(half == 1 || half == 2, "no half " + half);
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.of(year, 6 * half - 5, 1);
    }

    @Override
    public LocalDate latest() {
      return YearMonth.of(year, 6 * half).atEndOfMonth();
    }

    @Override
    public String toString() {
      return fourDigits(year) + "-" + (39 + half);
    }
  }

  /** A day. */
  record Day(LocalDate day) implements EdtfDate {
    public Day {
      checkYear(day.getYear());
    }

    @Override
    public LocalDate earliest() {
      return day;
    }

    @Override
    public LocalDate latest() {
      return day;
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** A time on a day, to the second, with an offset from UTC where one is known. */
  record Moment(LocalDateTime time, Optional<ZoneOffset> offset) implements EdtfDate {
    private static final DateTimeFormatter SECONDS =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    public Moment {
      checkYear(time.getYear());
    }

    @Override
    public LocalDate earliest() {
      return time.toLocalDate();
    }

    @Override
    public LocalDate latest() {
      return time.toLocalDate();
    }

    @Override
    public String toString() {
      return SECONDS.format(time) + offset.map(ZoneOffset::getId).orElse("");
    }
  }

  /**
   * From one date to another, both included.
   *
   * @param start no interval itself
   * @param end no interval itself, and not before the start
   */
  record Interval(EdtfDate start, EdtfDate end) implements EdtfDate {
    public Interval {
      check(!(start instanceof Interval) && !(end instanceof Interval), "an interval of intervals");
      check(
          !end.latest().isBefore(start.earliest()), "ends before it starts: " + start + "/" + end);
    }

    @Override
    public LocalDate earliest() {
      return start.earliest();
    }

    @Override
    public LocalDate latest() {
      return end.latest();
    }

    @Override
    public String toString() {
      return start + "/" + end;
    }
  }

  static EdtfDate ofYear(int year) {
    return new Year(year);
  }

  /**
   * @throws DateTimeException if there is no such month
   */
  static EdtfDate ofMonth(int year, int month) {
    return new Month(YearMonth.of(year, month));
  }

  /**
   * @throws DateTimeException if there is no such day
   */
  static EdtfDate ofDay(int year, int month, int day) {
    return new Day(LocalDate.of(year, month, day));
  }

  static EdtfDate of(LocalDate day) {
    return new Day(day);
  }

  /**
   * Reads what {@code toString} writes; seconds may be left out.
   *
   * @throws IllegalArgumentException if it is no date of the forms above
   */
  static EdtfDate parse(String edtf) {
    int slash = edtf.indexOf('/');
    try {
      return slash < 0
          ? Forms.parse(edtf)
          : new Interval(
              Forms.parse(edtf.substring(0, slash)), Forms.parse(edtf.substring(slash + 1)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not EDTF: " + edtf, e);
    }
  }

  private static void checkYear(int year) {
    check(year >= 1 && year <= 9999, "no year " + year);
  }

  private static void check(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }

  private static String fourDigits(int year) {
    return String.format(java.util.Locale.ROOT, "%04d", year);
  }

  /** The grammar of one date, no interval. */
  final class Forms {
    private static final Pattern DATE =
        Pattern.compile(
            "(?<year>\\d{4})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2})"
                + "(?:T(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?<offset>Z|[+-]\\d{2}:\\d{2})?)?)?)?");

    private Forms() {}

    private static EdtfDate parse(String edtf) {
      Matcher m = DATE.matcher(edtf);
      if (!m.matches()) {
        throw new IllegalArgumentException("not EDTF: " + edtf);
      }
      int year = Integer.parseInt(m.group("year"));
      if (m.group("month") == null) {
        return new Year(year);
      }
      int month = Integer.parseInt(m.group("month"));
      if (m.group("day") == null) {
        return switch (month) {
          case 33, 34, 35, 36 -> new Quarter(year, month - 32);
          case 40, 41 -> new Half(year, month - 39);
          default -> ofMonth(year, month);
        };
      }
      LocalDate day = LocalDate.of(year, month, Integer.parseInt(m.group("day")));
      if (m.group("hour") == null) {
        return new Day(day);
      }
      int second = m.group("second") == null ? 0 : Integer.parseInt(m.group("second"));
      LocalDateTime time =
          day.atTime(
              Integer.parseInt(m.group("hour")), Integer.parseInt(m.group("minute")), second);
      return new Moment(time, Optional.ofNullable(m.group("offset")).map(ZoneOffset::of));
    }
  }
}
