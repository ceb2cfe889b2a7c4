package org.vanban.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.text.Span;
import org.vanban.text.Tokens;
import org.vanban.value.EdtfDate;
import org.vanban.value.Weekdays;

/** The weekday printed with a date against the calendar: {@code thứ Hai, ngày 2/7/2018}. */
final class WeekdayCheck implements Check {
  private static final int NEAR_DAYS = 60;
  private static final int MEETING_WORDS = 4;
  private static final int FIRST_YEAR = 1900;
  private static final String[] NAMES = {
    "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
  };

  @Override
  public void run(FigureText text, Findings findings) {
    for (Mention.Date date : text.dates()) {
      if (date.value() instanceof EdtfDate.Interval interval) {
        ends(text, date, interval, findings);
      }
      Optional<LocalDate> day = day(date.value());
      Optional<DayOfWeek> printed =
          Weekdays.in(date.span().of(text.tokens().text())).or(() -> before(text, date));
      if (day.isPresent() && printed.isPresent() && isSure(text, date, day.get())) {
        add(date.span(), day.get(), printed.get(), findings);
      }
    }
  }

  /** {@code từ thứ Năm ngày 8/2/2024 đến hết thứ Tư ngày 14/2/2024}: both ends with theirs. */
  private static void ends(
      FigureText text, Mention.Date date, EdtfDate.Interval interval, Findings findings) {
    String surface = date.span().of(text.tokens().text());
    int joint = surface.indexOf("đến");
    if (joint < 0) {
      return;
    }
    Span first = new Span(date.span().start(), date.span().start() + joint);
    end(text, first, interval.start(), findings);
    end(text, new Span(first.end(), date.span().end()), interval.end(), findings);
  }

  private static void end(FigureText text, Span span, EdtfDate end, Findings findings) {
    String surface = span.of(text.tokens().text()).strip();
    Optional<DayOfWeek> printed = Weekdays.in(surface);
    Optional<LocalDate> day = day(end);
    if (printed.isPresent()
        && day.isPresent()
        && (surface.contains(String.valueOf(day.get().getYear())) || isNear(text, day.get()))) {
      add(
          new Span(span.start(), span.start() + surface.length()),
          day.get(),
          printed.get(),
          findings);
    }
  }

  private static void add(Span span, LocalDate day, DayOfWeek printed, Findings findings) {
    findings.addSpans(
        Relation.DATE_WEEKDAY,
        Basis.CALENDAR,
        day.getDayOfWeek() == printed
            ? Findings.Outcome.CONSISTENT
            : Findings.Outcome.inconsistent(Severity.MEDIUM),
        List.of(span),
        day.toString(),
        name(day.getDayOfWeek()),
        name(printed));
  }

  /**
   * The weekday right before a date: {@code khai mạc thứ Năm (20/9/2022)}. In lower case, or after
   * a meeting, it may be an ordinal: {@code Hội nghị Trung ương thứ Năm (20/9)}.
   */
  private static Optional<DayOfWeek> before(FigureText text, Mention.Date date) {
    Tokens tokens = text.tokens();
    int at = tokens.firstAtOrAfter(date.span().start());
    boolean direct = at > 0 && tokens.isWordAt(at - 1) && text.words().isDayWord(tokens, at);
    int joint = direct ? at : at - 1;
    if (!direct && !tokens.isSymbolAt(joint, '(') && !tokens.isSymbolAt(joint, ',')) {
      return Optional.empty();
    }
    int first = joint - 2;
    boolean weekday =
        first >= 0
            && tokens.isWordAt(first)
            && (tokens.surface(first).equals("Chủ") || tokens.isCapitalizedAt(first + 1))
            && !text.has(Role.MEETING, first - MEETING_WORDS, first);
    return weekday ? Weekdays.in(tokens.surface(first, joint)) : Optional.empty();
  }

  /** A year that is not printed is sure only for a day near publication. */
  private static boolean isSure(FigureText text, Mention.Date date, LocalDate day) {
    String surface = date.span().of(text.tokens().text());
    if (surface.indexOf('\n') >= 0 || day.getYear() < FIRST_YEAR) {
      return false; // a table's cells; a calendar of another reckoning
    }
    return surface.contains(String.valueOf(day.getYear())) || isNear(text, day);
  }

  private static boolean isNear(FigureText text, LocalDate day) {
    return text.published()
        .filter(p -> Math.abs(ChronoUnit.DAYS.between(p.earliest(), day)) <= NEAR_DAYS)
        .isPresent();
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
