package org.vanban.date;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.vanban.value.EdtfDate;

/**
 * A place in the calendar as printed, its year perhaps left open: {@code 2/7}, {@code tháng 9}.
 *
 * @param year 0 where none is printed
 * @param first the month, quarter or half; the first month of {@link Unit#MONTHS}; 0 for a year, or
 *     for a day whose month stands elsewhere
 * @param second the day, or the last month of {@link Unit#MONTHS}; else 0
 */
record Point(Unit unit, int year, int first, int second) {

  /** How fine a point is. */
  enum Unit {
    DAY,
    MONTH,
    MONTHS,
    QUARTER,
    HALF,
    YEAR,
    /** A day counted from the publication, {@code second} days after it: {@code hôm qua}. */
    NEAR_DAY,
    /** The month of the publication: {@code tháng này}. */
    NEAR_MONTH,
    /** The day named last: {@code 15 giờ cùng ngày}. */
    SAME_DAY
  }

  /** Years counted from the publication lie around this one until they are resolved. */
  private static final int NEAR_YEAR = 100_000;

  /** Stands for the year named last: {@code tháng 11 năm đó}. */
  static final int SAME_YEAR = 200_000;

  /** Stands for the year of what still lies ahead: {@code ngày 31/12 tới}. */
  static final int COMING_YEAR = 300_000;

  static Point day(int day, int month, int year) {
    return new Point(Unit.DAY, year, month, day);
  }

  static Point month(int month, int year) {
    return new Point(Unit.MONTH, year, month, 0);
  }

  static Point year(int year) {
    return new Point(Unit.YEAR, year, 0, 0);
  }

  /** {@code tháng này}; its month is that of the publication. */
  static Point nearMonth() {
    return new Point(Unit.NEAR_MONTH, 0, 0, 0);
  }

  static Point nearDay(int distance) {
    return new Point(Unit.NEAR_DAY, 0, 0, distance);
  }

  static Point sameDay() {
    return new Point(Unit.SAME_DAY, 0, 0, 0);
  }

  /** The year that lies so many years after that of the publication. */
  static int nearYear(int distance) {
    return NEAR_YEAR + distance;
  }

  /**
   * The same point with its year made one of the calendar.
   *
   * @param published the year of the publication, 0 if it is not known
   * @param named the year named last, 0 if there is none
   */
  Point near(int published, int named) {
    if (year == SAME_YEAR) {
      return withYear(named);
    }
    return isNearYear() ? withYear(published == 0 ? 0 : published + year - NEAR_YEAR) : this;
  }

  boolean isNearYear() {
    return year > NEAR_YEAR / 2;
  }

  /** Whether it is counted from the publication or from the day named last. */
  boolean isRelative() {
    return unit == Unit.NEAR_DAY || unit == Unit.NEAR_MONTH || unit == Unit.SAME_DAY;
  }

  boolean isDay() {
    return unit == Unit.DAY || unit == Unit.NEAR_DAY || unit == Unit.SAME_DAY;
  }

  boolean hasYear() {
    return year != 0;
  }

  /** A day of which only the number is printed, as in {@code từ ngày 1 đến 3/6}. */
  boolean lacksMonth() {
    return unit == Unit.DAY && first == 0;
  }

  Point withYear(int other) {
    return new Point(unit, other, first, second);
  }

  Point withMonth(int month) {
    return new Point(unit, year, month, second);
  }

  /** Its value; empty for a day that the calendar does not have, or while the year is open. */
  Optional<EdtfDate> value() {
    if (!hasYear()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (unit) {
            case DAY -> EdtfDate.ofDay(year, first, second);
            case MONTH -> EdtfDate.ofMonth(year, first);
            case MONTHS ->
                new EdtfDate.Interval(
                    new EdtfDate.Month(YearMonth.of(year, first)),
                    new EdtfDate.Month(YearMonth.of(year, second)));
            case QUARTER -> new EdtfDate.Quarter(year, first);
            case HALF -> new EdtfDate.Half(year, first);
            case YEAR -> EdtfDate.ofYear(year);
            case NEAR_DAY, NEAR_MONTH, SAME_DAY ->
                throw new IllegalArgumentException("not resolved");
          });
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Where it stands within its year: comparable among points of one unit. */
  int withinYear() {
    return first * 32 + (unit == Unit.DAY ? second : 0);
  }
}
