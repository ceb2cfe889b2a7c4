package org.vanban.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanban.mention.Mention;
import org.vanban.value.EdtfDate;

/**
 * Dates that have an order: the ends of a span ({@code từ ngày 15/9 đến ngày 10/9/2022}), the steps
 * of one affair ({@code khởi công tháng 6/2020, đưa vào sử dụng tháng 5/2023}), the day of an event
 * and that of its report.
 */
final class DateOrderCheck implements Check {
  private static final List<String> PARTS_OF_DAY = List.of("sáng", "trưa", "chiều", "tối");
  private static final int NEARLY_A_YEAR = 330;
  private static final int HALF_A_YEAR = 183;
  private static final int LEAD = 8; // tokens: từ 7 giờ sáng thứ Hai (

  @Override
  public void run(FigureText text, Findings findings) {
    report(text, findings);
    for (Mention.Date date : text.dates()) {
      if (date.value() instanceof EdtfDate.Interval interval
          && Period.isDay(interval.start())
          && Period.isDay(interval.end())) {
        span(text, date, interval, findings);
      }
    }
    fromTo(text, findings);
    Steps.check(text, findings);
  }

  /** {@code từ 7 giờ thứ Hai (18/11/2024) đến 17 giờ Chủ nhật (1/12/2024)}: read as two dates. */
  private static void fromTo(FigureText text, Findings findings) {
    for (int i = 1; i < text.dates().size(); i++) {
      Mention.Date first = text.dates().get(i - 1);
      Mention.Date last = text.dates().get(i);
      int from = text.tokens().firstAtOrAfter(first.span().start());
      int sentence = text.sentenceOf(from);
      if (text.has(Role.FROM, Math.max(text.sentenceStart(sentence), from - LEAD), from)
          && sentence == text.sentenceOf(text.tokens().firstAtOrAfter(last.span().start()))
          && printsYear(text, last)
          && (printsYear(text, first) || Period.isDay(first.value()))
          && Period.isJoined(text, first, last)) {
        ends(text, first, last, findings);
      }
    }
  }

  /**
   * The two ends of a span. A first day without a year is of the year of the last, {@code từ thứ Tư
   * (14/10) đến thứ Sáu (16/10/2020)}, unless the span runs over new year.
   */
  static void ends(FigureText text, Mention.Date first, Mention.Date last, Findings findings) {
    LocalDate end = last.value().latest();
    LocalDate start = first.value().earliest();
    if (!printsYear(text, first)) {
      start = start.withYear(end.getYear());
      start = ChronoUnit.DAYS.between(end, start) > HALF_A_YEAR ? start.minusYears(1) : start;
    }
    add(
        start.isAfter(end)
            ? Findings.Outcome.inconsistent(Severity.HIGH)
            : Findings.Outcome.CONSISTENT,
        first,
        last,
        start.toString(),
        end.toString(),
        findings);
  }

  static boolean printsYear(FigureText text, Mention.Date date) {
    boolean range = date.value() instanceof EdtfDate.Interval;
    return !range
        && date.span()
            .of(text.tokens().text())
            .contains(String.valueOf(date.value().earliest().getYear()));
  }

  private static void report(FigureText text, Findings findings) {
    if (text.published().isEmpty()) {
      return;
    }
    Optional<Mention.Date> printed =
        text.dates().stream().filter(d -> d.value() instanceof EdtfDate.Moment).findFirst();
    if (printed.isEmpty()) {
      return;
    }
    Optional<Mention.Date> event = text.dates().stream().filter(d -> isEvent(text, d)).findFirst();
    if (event.isEmpty()) {
      return;
    }
    LocalDate day = event.get().value().earliest();
    LocalDate published = printed.get().value().earliest();
    boolean stamp = text.published().get().earliest().equals(published);
    if (stamp && !day.isAfter(published)) {
      add(
          Findings.Outcome.CONSISTENT,
          event.get(),
          printed.get(),
          day.toString(),
          published.toString(),
          findings);
    }
  }

  /** A day with its part of day, as the first line of a report has it. */
  private static boolean isEvent(FigureText text, Mention.Date date) {
    String surface = date.span().of(text.tokens().text()).toLowerCase(Locale.ROOT);
    return date.value() instanceof EdtfDate.Day
        && PARTS_OF_DAY.stream().anyMatch(surface::startsWith);
  }

  /**
   * A span of days. One whose first day has no year of its own and that would last nearly a year
   * runs backwards within one year: nobody prints a year's span so.
   */
  private static void span(
      FigureText text, Mention.Date date, EdtfDate.Interval interval, Findings findings) {
    LocalDate start = interval.earliest();
    LocalDate end = interval.latest();
    String surface = date.span().of(text.tokens().text());
    boolean backwards =
        start.getYear() < end.getYear()
            && ChronoUnit.DAYS.between(start, end) >= NEARLY_A_YEAR
            && !surface.contains(String.valueOf(start.getYear()))
            && printsMonth(surface, start);
    LocalDate first = backwards ? start.plusYears(1) : start;
    findings.addSpans(
        Relation.DATE_ORDER,
        Basis.TEXT,
        backwards ? Findings.Outcome.inconsistent(Severity.HIGH) : Findings.Outcome.CONSISTENT,
        List.of(date.span()),
        first + " ≤ " + end,
        first.toString(),
        end.toString());
  }

  /** Whether the first day has its month: {@code 28 - 01/7/1996} leaves it to be inferred. */
  private static boolean printsMonth(String surface, LocalDate day) {
    return Pattern.compile(
            "\\b0?" + day.getDayOfMonth() + "(?:[/.-]| tháng )0?" + day.getMonthValue() + "\\b")
        .matcher(surface)
        .find();
  }

  static void add(
      Findings.Outcome outcome,
      Mention.Date first,
      Mention.Date second,
      String early,
      String late,
      Findings findings) {
    boolean ordered = first.span().start() < second.span().start();
    findings.addSpans(
        Relation.DATE_ORDER,
        Basis.TEXT,
        outcome,
        ordered ? List.of(first.span(), second.span()) : List.of(second.span(), first.span()),
        early + " ≤ " + late,
        early,
        late);
  }
}
