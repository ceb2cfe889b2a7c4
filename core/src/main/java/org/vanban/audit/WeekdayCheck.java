package org.vanban.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.value.EdtfDate;

/** The weekday printed with a date against the calendar: {@code thứ Hai, ngày 2/7/2018}. */
final class WeekdayCheck implements Check {
  private static final String[] NAMES = {
    "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
  };

  @Override
  public void run(FigureText text, Findings findings) {
    for (Mention.Date date : text.dates()) {
      Optional<LocalDate> day = day(date.value());
      Optional<DayOfWeek> printed = Weekday.in(date.span().of(text.tokens().text()));
      if (day.isPresent() && printed.isPresent()) {
        boolean same = day.get().getDayOfWeek() == printed.get();
        findings.addSpans(
            Relation.DATE_WEEKDAY,
            Basis.CALENDAR,
            same ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM),
            List.of(date.span()),
            day.get().toString(),
            name(day.get().getDayOfWeek()),
            name(printed.get()));
      }
    }
  }

  private static Optional<LocalDate> day(EdtfDate date) {
    return switch (date) {
      case EdtfDate.Day d -> Optional.of(d.day());
      case EdtfDate.Moment m -> Optional.of(m.time().toLocalDate());
      default -> Optional.empty();
    };
  }

  /** {@code thứ Hai}. */
  static String name(DayOfWeek day) {
    return NAMES[day.getValue() - 1];
  }
}
