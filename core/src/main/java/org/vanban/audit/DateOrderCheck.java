package org.vanban.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.value.EdtfDate;

/** The day of the event against the day of publication: {@code Sáng 12-1} in {@code 12/1/2022}. */
final class DateOrderCheck implements Check {
  private static final List<String> PARTS_OF_DAY = List.of("sáng", "trưa", "chiều", "tối");

  @Override
  public void run(FigureText text, Findings findings) {
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
      findings.addSpans(
          Relation.DATE_ORDER,
          Basis.TEXT,
          Findings.Outcome.CONSISTENT,
          List.of(event.get().span(), printed.get().span()),
          day + " ≤ " + published,
          day.toString(),
          published.toString());
    }
  }

  /** A day with its part of day, as the first line of a report has it. */
  private static boolean isEvent(FigureText text, Mention.Date date) {
    String surface = date.span().of(text.tokens().text()).toLowerCase(Locale.ROOT);
    return date.value() instanceof EdtfDate.Day
        && PARTS_OF_DAY.stream().anyMatch(surface::startsWith);
  }
}
