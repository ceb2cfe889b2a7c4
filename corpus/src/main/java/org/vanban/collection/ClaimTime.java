package org.vanban.collection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.number.Numeral;
import org.vanban.text.Tokens;
import org.vanban.value.EdtfDate;

/**
 * When something was counted: first and last day, and the hour where one is printed.
 *
 * @param hour 0 to 24; -1 where none is printed
 */
record ClaimTime(LocalDate from, LocalDate to, int hour) implements Comparable<ClaimTime> {

  /** What sort of time it is: figures of one sort make a series. */
  enum Kind {
    YEAR,
    /** From the first of January on, less than a year. */
    YEAR_TO_DATE,
    QUARTER,
    MONTH,
    DAY,
    OTHER;

    /** Whether figures of a report can be of it without a day of their own. */
    boolean isPeriod() {
      return this != DAY && this != OTHER;
    }
  }

  private static final int MONTHS_OF_YEAR = 12;

  static ClaimTime of(EdtfDate date, int hour) {
    return new ClaimTime(date.earliest(), date.latest(), hour);
  }

  Kind kind() {
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    if (from.equals(to)) {
      return Kind.DAY;
    }
    if (!wholeMonths || from.getYear() != to.getYear()) {
      return Kind.OTHER;
    }
    int months = to.getMonthValue() - from.getMonthValue() + 1;
    if (from.getMonthValue() == 1 && months > 1) {
      return months == MONTHS_OF_YEAR ? Kind.YEAR : Kind.YEAR_TO_DATE;
    }
    return months == 1 ? Kind.MONTH : months == 3 ? Kind.QUARTER : Kind.OTHER;
  }

  /** The same stretch of the year before. */
  ClaimTime yearBefore() {
    LocalDate then = to.minusYears(1);
    boolean monthEnd = to.equals(YearMonth.from(to).atEndOfMonth());
    return new ClaimTime(
        from.minusYears(1), monthEnd ? YearMonth.from(then).atEndOfMonth() : then, hour);
  }

  /** The first months of a year: {@code 9 tháng năm 2023}. */
  static Optional<ClaimTime> firstMonths(int months, int year) {
    return months >= 1 && months <= MONTHS_OF_YEAR && year >= 1 && year <= 9999
        ? Optional.of(
            new ClaimTime(LocalDate.of(year, 1, 1), YearMonth.of(year, months).atEndOfMonth(), -1))
        : Optional.empty();
  }

  @Override
  public int compareTo(ClaimTime other) {
    int byEnd = to.compareTo(other.to);
    int byStart = byEnd != 0 ? byEnd : from.compareTo(other.from);
    return byStart != 0 ? byStart : Integer.compare(hour, other.hour);
  }

  /** {@code 2023-01-01/2023-07-31}, {@code 2021-05-23T21}. */
  @Override
  public String toString() {
    return (from.equals(to) ? "" + to : from + "/" + to) + (hour < 0 ? "" : "T" + hour);
  }

  /** Reads the time of figures from the words of their sentences; for one article. */
  static final class Reader {
    private static final int BEHIND = 10;
    private static final int YEAR_BEHIND = 3;

    private final ArticleText text;
    private final Tokens tokens;

    Reader(ArticleText text) {
      this.text = text;
      this.tokens = text.tokens();
    }

    /**
     * What the time of a figure is.
     *
     * @param time as far as it is told
     * @param open whether the sentence tells a time that is not understood
     */
    record Told(Optional<ClaimTime> time, boolean open) {
      static final Told NOTHING = new Told(Optional.empty(), false);
    }

    /** The time named last in {@code [from, figure)}, or else first in {@code [figure, to)}. */
    Told read(int from, int figure, int end, int to) {
      if (text.has(Word.OPEN, from, to) && !isSince(from, figure)) {
        return new Told(Optional.empty(), true);
      }
      Told before = read(from, figure);
      return before.time().isPresent() || before.open() ? before : first(end, to);
    }

    /** {@code từ ngày 1/2/2020, tỉnh còn 161 xã}: from that day on; so many are left, or there. */
    private boolean isSince(int from, int figure) {
      return text.words().roles().isBefore(Word.STATE, tokens, figure)
          && text.has(Word.SINCE, from, figure)
          && read(from, figure).time().filter(t -> t.kind() == Kind.DAY).isPresent();
    }

    /** The first that is read whole: {@code 9 tháng năm 2023} goes on behind {@code 9 tháng}. */
    private Told first(int from, int to) {
      int last = Math.min(to, from + BEHIND);
      for (int at = from + 1; at <= last; at++) {
        if (read(from, at).time().isPresent()) {
          return read(from, Math.min(last, at + YEAR_BEHIND));
        }
      }
      return read(from, last);
    }

    /**
     * The one month, quarter or stretch of months or year that a text tells; empty where it tells
     * two, or what has not ended.
     */
    Optional<ClaimTime> period(int from, int to) {
      Optional<ClaimTime> only = Optional.empty();
      int start = from;
      for (int at = from; at <= to; at++) {
        boolean end = at == to || tokens.isSymbolAt(at, ',') || tokens.isSymbolAt(at, '.');
        if (end && !text.has(Word.SAME_PERIOD, start, at)) {
          if (text.has(Word.OPEN, start, at)) {
            return Optional.empty();
          }
          Optional<ClaimTime> told = read(start, at).time().filter(t -> t.kind().isPeriod());
          if (told.isPresent() && only.isPresent() && !told.equals(only)) {
            return Optional.empty();
          }
          only = told.isPresent() ? told : only;
        }
        start = end ? at + 1 : start;
      }
      return only;
    }

    private Told read(int from, int to) {
      Optional<ClaimTime> time = Optional.empty();
      boolean open = false;
      int hour = -1;
      int months = 0; // of "N tháng" whose year may follow
      int monthsEnd = -1;
      int at = from;
      while (at < to) {
        Optional<Mention> mention = text.mentionAt(at);
        if (mention.isPresent() && mention.get() instanceof Mention.Date date) {
          boolean year = date.value() instanceof EdtfDate.Year;
          if (year && months > 0 && at - monthsEnd <= 2) {
            time = firstMonths(months, date.value().earliest().getYear());
          } else {
            time = Optional.of(of(date, at > from && isEnd(from, at)));
          }
          open = false;
          months = 0;
          int end = Math.max(at + 1, tokens.firstAtOrAfter(date.span().end()));
          hour = hourIn(at, Math.min(end, to));
          at = end;
          continue;
        }
        Optional<Numeral> number = text.words().numbers().readAt(tokens, at);
        int end = number.map(Numeral::end).orElse(at + 1);
        if (number.isPresent() && tokens.idAt(end) == text.words().hourWord()) {
          hour = number.get().amount().value().intValue();
          end++;
        } else if (number.isPresent() && tokens.idAt(end) == text.words().monthWord()) {
          end++;
          months = number.get().amount().value().intValue();
          monthsEnd = end;
          boolean first = !text.words().roles().is(Word.DURATION, tokens, end);
          time = first ? yearToDate(months) : Optional.empty();
          open = time.isEmpty();
          months = first ? months : 0;
        }
        at = Math.max(at + 1, end);
      }
      int printed = hour;
      Optional<ClaimTime> told =
          hour < 0
              ? time
              : time.or(() -> text.day().map(d -> new ClaimTime(d, d, -1)))
                  .map(t -> new ClaimTime(t.from(), t.to(), printed));
      return new Told(told, open);
    }

    /** {@code hết năm 2022}, {@code cuối tháng 6}: the last day. */
    private static ClaimTime of(Mention.Date date, boolean end) {
      boolean last = end || date.modifier().filter(Mention.Date.Modifier.END::equals).isPresent();
      return last
          ? new ClaimTime(date.value().latest(), date.value().latest(), -1)
          : ClaimTime.of(date.value(), -1);
    }

    private boolean isEnd(int from, int date) {
      return text.words().roles().isBefore(Word.END, tokens, date) && date - 1 >= from;
    }

    /** {@code 21 giờ ngày 23/5} is one date. */
    private int hourIn(int from, int to) {
      for (int at = from; at + 1 < to; at++) {
        if (tokens.isNumberAt(at) && tokens.idAt(at + 1) == text.words().hourWord()) {
          return hour(tokens.surface(at));
        }
      }
      return -1;
    }

    private static int hour(String digits) {
      return digits.length() <= 2 ? Integer.parseInt(digits) : -1;
    }

    /** {@code 7 tháng}, told in August: those of this year; told in February: of the last. */
    private Optional<ClaimTime> yearToDate(int months) {
      return text.day()
          .flatMap(
              day ->
                  firstMonths(
                      months, day.getMonthValue() >= months ? day.getYear() : day.getYear() - 1));
    }
  }
}
