package org.vanban.audit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * A span of time that a text prints: one range, {@code từ ngày 1/9 đến hết ngày 16/10}, or two
 * dates that words join, {@code bắt đầu từ 15/12/2023 và kết thúc ngày 14/1/2024}.
 *
 * @param spans of the range, or of its two dates
 * @param from its first token
 * @param to the token after its last
 */
record Period(EdtfDate first, EdtfDate last, List<Span> spans, int from, int to) {
  private static final int JOINT = 10; // tokens between two dates
  private static final int MONTHS = 12;

  Period {
    spans = List.copyOf(spans);
  }

  /** The period whose first date begins in {@code [from, to)}. */
  static Optional<Period> between(FigureText text, int from, int to) {
    Optional<Mention.Date> first = PrintedDates.between(text, from, to);
    if (first.isEmpty() || first.get().value() instanceof EdtfDate.Interval) {
      return first.map(d -> range(text, d));
    }
    int next = text.firstDateAt(first.get().span().end());
    return next < text.dates().size() && isJoined(text, first.get(), text.dates().get(next))
        ? Optional.of(of(text, first.get(), text.dates().get(next)))
        : Optional.empty();
  }

  /** The last period or pair of dates that ends before a token, in its sentence. */
  static Optional<Period> before(FigureText text, int token) {
    int at = text.firstDateAt(text.tokens().start(token)) - 1;
    if (at < 0) {
      return Optional.empty();
    }
    Mention.Date last = text.dates().get(at);
    if (last.value() instanceof EdtfDate.Interval) {
      return Optional.of(range(text, last));
    }
    return Optional.of(at - 1)
        .filter(i -> i >= 0)
        .map(i -> of(text, text.dates().get(i), last))
        .filter(p -> text.sentenceOf(p.from) == text.sentenceOf(token))
        .filter(p -> !(p.first instanceof EdtfDate.Interval));
  }

  private static Period range(FigureText text, Mention.Date date) {
    EdtfDate.Interval range = (EdtfDate.Interval) date.value();
    return new Period(
        range.start(),
        range.end(),
        List.of(date.span()),
        text.tokens().firstAtOrAfter(date.span().start()),
        text.tokens().firstAtOrAfter(date.span().end()));
  }

  private static Period of(FigureText text, Mention.Date first, Mention.Date last) {
    return new Period(
        first.value(),
        last.value(),
        List.of(first.span(), last.span()),
        text.tokens().firstAtOrAfter(first.span().start()),
        text.tokens().firstAtOrAfter(last.span().end()));
  }

  /** {@code … 18/11 (thứ Hai) đến … 1/12}, {@code … và kết thúc ngày …}. */
  static boolean isJoined(FigureText text, Mention.Date first, Mention.Date last) {
    int from = text.tokens().firstAtOrAfter(first.span().end());
    int to = text.tokens().firstAtOrAfter(last.span().start());
    if (to - from > JOINT || text.hasSymbol(";:.|", from, to)) {
      return false;
    }
    boolean leads = false;
    for (int token = from; token < to; token++) {
      String word = text.tokens().surface(token);
      boolean until = word.equals("đến") || word.equals("tới");
      if (until && text.tokens().isSymbolAt(token - 1, '(')
          || token > from && text.tokens().isSymbolAt(token, ')')) {
        return false; // (từ 15/3/2023) Lê Văn A (đến 16/1/2023)
      }
      leads |= until || text.isCue(Role.ENDS, token) || text.isCue(Role.FINISH, token);
    }
    return leads;
  }

  boolean isOfDays() {
    return isDay(first) && isDay(last);
  }

  boolean isOfMonths() {
    return first instanceof EdtfDate.Month && last instanceof EdtfDate.Month;
  }

  boolean isOfYears() {
    return first instanceof EdtfDate.Year && last instanceof EdtfDate.Year;
  }

  static boolean isDay(EdtfDate date) {
    return date instanceof EdtfDate.Day || date instanceof EdtfDate.Moment;
  }

  /** Whether it runs forwards. */
  boolean isOrdered() {
    return !last.latest().isBefore(first.earliest());
  }

  /** Days, both ends counted. */
  long days() {
    return ChronoUnit.DAYS.between(first.earliest(), lastDay()) + 1;
  }

  /** The last day; 24 giờ of a day is nought hours of the next. */
  private LocalDate lastDay() {
    boolean midnight =
        last instanceof EdtfDate.Moment moment
            && moment.time().toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight && first instanceof EdtfDate.Moment
        ? last.latest().minusDays(1)
        : last.latest();
  }

  /** Months from the month of the first date to that of the last. */
  long months() {
    return (last.latest().getYear() - first.earliest().getYear()) * (long) MONTHS
        + last.latest().getMonthValue()
        - first.earliest().getMonthValue();
  }

  /** Whether so many full months, or years, lie between, the last day counted or not. */
  boolean isFull(ChronoUnit unit, long length) {
    LocalDate begin = first.earliest();
    return unit.between(begin, lastDay()) == length
        || unit.between(begin, lastDay().plusDays(1)) == length;
  }

  /** Years from one end to the other. */
  double years() {
    return first instanceof EdtfDate.Year
        ? last.latest().getYear() - first.earliest().getYear()
        : isOfDays() ? (days() - 1) / 365.25 : months() / (double) MONTHS;
  }

  @Override
  public String toString() {
    return first + ".." + last;
  }
}
