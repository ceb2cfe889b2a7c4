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
    return yearsBefore(1);
  }

  /** The same stretch of the year that another time tells, of the one before where none does. */
  ClaimTime sameOf(Optional<ClaimTime> year) {
    return yearsBefore(year.map(y -> to.getYear() - y.to().getYear()).filter(n -> n > 0).orElse(1));
  }

  /** The same stretch of an earlier year. */
  ClaimTime yearsBefore(int years) {
    LocalDate then = to.minusYears(years);
    boolean monthEnd = to.equals(YearMonth.from(to).atEndOfMonth());
    return new ClaimTime(
        from.minusYears(years), monthEnd ? YearMonth.from(then).atEndOfMonth() : then, hour);
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
    private static final int SENTENCES_BEFORE = 3;

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
      Optional<ClaimTime> then =
          text.has(Word.THEN, from, figure) ? toldBefore(from) : Optional.empty();
      if (then.isPresent()) {
        return new Told(then, false);
      }
      if (text.has(Word.OPEN, from, to) && !isSince(from, figure)) {
        return new Told(Optional.empty(), true);
      }
      Told before = read(from, figure);
      if (before.time().isEmpty() && !before.open()) {
        return first(end, to);
      }
      boolean day = before.time().filter(t -> t.kind() == Kind.DAY).isPresent();
      return new Told(day ? schoolYear(end, to).or(before::time) : before.time(), before.open());
    }

    /** The last time told in a stretch. */
    Optional<ClaimTime> lastIn(int from, int to) {
      return read(from, to).time();
    }

    /** The first time told in a stretch. */
    Optional<ClaimTime> firstIn(int from, int to) {
      return first(from, to).time();
    }

    /** {@code sáng 5/9/2022, 284.160 học sinh khai giảng năm học 2022 - 2023}: of that year. */
    private Optional<ClaimTime> schoolYear(int from, int to) {
      for (int at = from; at < to; at++) {
        if (text.words().roles().isBefore(Word.OPENING, tokens, at)
            && text.mentionAt(at).orElse(null) instanceof Mention.Date date
            && date.value().earliest().getYear() + 1 == date.value().latest().getYear()) {
          return Optional.of(of(date, false));
        }
      }
      return Optional.empty();
    }

    /** {@code đến hôm đó}: the time that a sentence before tells last, of the same paragraph. */
    private Optional<ClaimTime> toldBefore(int from) {
      int start = text.sentenceStart(from);
      for (int i = 0; i < SENTENCES_BEFORE && start > 0 && !tokens.isBreakBefore(start); i++) {
        int before = text.sentenceStart(start - 1);
        Optional<ClaimTime> told = read(before, start).time();
        if (told.isPresent()) {
          return told;
        }
        start = before;
      }
      return Optional.empty();
    }

    /**
     * What {@code so với cuối năm ngoái} is compared with: the first date behind a word of {@code
     * [from, to)} that compares; the year alone of {@code cùng kỳ năm 2019}.
     */
    Optional<ClaimTime> against(int from, int to) {
      for (int at = from; at < to; at++) {
        int end = text.words().roles().end(Word.COMPARED, tokens, at);
        boolean times = tokens.surface(at).equals("lần"); // gấp 3,1 lần năm 2021
        int date = times ? at + 1 : end;
        if (date > at && text.mentionAt(date).orElse(null) instanceof Mention.Date told) {
          return Optional.of(of(told, false));
        }
        if (end > at && firstMonthsEnd(end) > end) {
          int last = Math.min(text.sentenceEnd(at), firstMonthsEnd(end) + YEAR_BEHIND);
          return first(end, last).time();
        }
      }
      return Optional.empty();
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
          if (text.isOfDocument(at) || isCompared(at)) {
            at = Math.max(at + 1, tokens.firstAtOrAfter(date.span().end()));
            continue;
          }
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
        if (isCompared(at) && firstMonthsEnd(at) > at) {
          at = behindMonths(firstMonthsEnd(at));
          continue;
        }
        if (number.isPresent() && isHour(end)) {
          hour = number.get().amount().value().intValue();
          end++;
        } else if (number.isPresent() && tokens.idAt(end) == text.words().monthWord()) {
          end++;
          months = number.get().amount().value().intValue();
          monthsEnd = end;
          boolean first = isFirstOfYear(months, end);
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

    /** {@code 9 tháng qua} are the first nine in October alone. */
    private boolean isFirstOfYear(int months, int end) {
      boolean past = text.words().roles().value(Word.DURATION, tokens, end, 0) == PAST;
      int next = months % MONTHS_OF_YEAR + 1;
      return past
          ? text.day().filter(day -> day.getMonthValue() == next).isPresent()
          : !text.words().roles().is(Word.DURATION, tokens, end);
    }

    /**
     * Whether something is compared with a time: {@code so với năm 2022}, {@code so với 9 tháng}.
     */
    private boolean isCompared(int time) {
      return text.words().roles().isBefore(Word.COMPARED, tokens, time);
    }

    /** The token behind {@code 9 tháng}; the first of them where no months stand. */
    private int firstMonthsEnd(int at) {
      int end = text.words().numbers().readAt(tokens, at).map(Numeral::end).orElse(at);
      return end > at && tokens.idAt(end) == text.words().monthWord() ? end + 1 : at;
    }

    private static final int PAST = 1; // the value of "qua"

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
        if (tokens.isNumberAt(at) && isHour(at + 1)) {
          return hour(tokens.surface(at));
        }
      }
      return -1;
    }

    private boolean isHour(int at) {
      return tokens.idAt(at) == text.words().hourWord()
          || at < tokens.size() && tokens.surface(at).equals("h");
    }

    /** The token behind the year of months that something is compared with. */
    private int behindMonths(int end) {
      for (int at = end; at < end + YEAR_BEHIND; at++) {
        if (text.mentionAt(at).orElse(null) instanceof Mention.Date date) {
          return Math.max(at + 1, tokens.firstAtOrAfter(date.span().end()));
        }
      }
      return end;
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
