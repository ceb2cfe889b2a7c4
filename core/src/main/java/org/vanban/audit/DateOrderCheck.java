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

  @Override
  public void run(FigureText text, Findings findings) {
    report(text, findings);
    for (Mention.Date date : text.dates()) {
      if (date.value() instanceof EdtfDate.Interval interval
          && interval.start() instanceof EdtfDate.Day
          && interval.end() instanceof EdtfDate.Day) {
        span(text, date, interval, findings);
      }
    }
    Steps.check(text, findings);
  }

  private static void report(FigureText text, Findings findings) {
    Optional<Mention.Date> printed =
        text.dates().stream().filter(d -> d.value() instanceof EdtfDate.Moment).findFirst();
    Optional<Mention.Date> event = text.dates().stream().filter(d -> isEvent(text, d)).findFirst();
    if (printed.isEmpty() || event.isEmpty() || text.published().isEmpty()) {
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
            && !surface.contains(String.valueOf(start.getYear()))
            && printsMonth(surface, start)
            && ChronoUnit.DAYS.between(start, end) >= NEARLY_A_YEAR;
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
