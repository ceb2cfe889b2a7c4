package org.vanban.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vanban.mention.Mention;
import org.vanban.text.Span;
import org.vanban.text.Tokens;
import org.vanban.value.EdtfDate;
import org.vanban.value.Weekdays;

/** The weekday printed with a date against the calendar: {@code thứ Hai, ngày 2/7/2018}. */
final class WeekdayCheck implements Check {
  private static final int NEAR_DAYS = 60;
  private static final int MEETING_WORDS = 4;
  private static final int LONGEST_LEAD = 4; // , tức là thứ Sáu
  private static final Set<String> LEADS =
      Set.of(
          "sáng", "trưa", "chiều", "tối", "đêm", "giờ", "vào", "từ", "đến", "hết", "ngày", "hôm",
          "là", "nhằm", "các");
  private static final Set<String> SAME = Set.of("tức", "là", "nhằm", "đúng", "rơi", "vào", "ngày");
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
      day(date.value()).ifPresent(day -> check(text, date, day, findings));
    }
  }

  private static void check(FigureText text, Mention.Date date, LocalDate day, Findings findings) {
    Optional<DayOfWeek> printed =
        Weekdays.in(date.span().of(text.tokens().text()))
            .or(() -> before(text, date))
            .or(() -> behind(text, date));
    if (printed.isPresent() && isSure(text, date, day)) {
      add(date.span(), day, printed.get(), findings);
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
   * The weekday right before a date: {@code khai mạc thứ Năm (20/9/2022)}, {@code sáng thứ hai
   * 18/11}. In lower case, or after a meeting, it may be an ordinal: {@code Hội nghị Trung ương thứ
   * Năm (20/9)}, {@code lần thứ hai (20/9)}; then a word for a time of day must lead to it.
   */
  private static Optional<DayOfWeek> before(FigureText text, Mention.Date date) {
    Tokens tokens = text.tokens();
    int at = tokens.firstAtOrAfter(date.span().start());
    boolean joint = tokens.isSymbolAt(at - 1, '(') || tokens.isSymbolAt(at - 1, ',');
    int first = (joint ? at - 1 : at) - 2;
    if (first < 0 || !tokens.isWordAt(first)) {
      return Optional.empty();
    }
    boolean named = isNamed(tokens, first) && !isMeeting(text, first);
    return named && (joint || text.words().isDayWord(tokens, at)) || leadsTo(text, first)
        ? Weekdays.in(tokens.surface(first, first + 2))
        : Optional.empty();
  }

  private static boolean isNamed(Tokens tokens, int first) {
    return tokens.surface(first).equals("Chủ") || tokens.isCapitalizedAt(first + 1);
  }

  private static boolean isMeeting(FigureText text, int first) {
    return text.has(Role.MEETING, first - MEETING_WORDS, first);
  }

  /** {@code sáng thứ hai}, {@code từ thứ bảy}, {@code và thứ hai} behind another weekday's date. */
  private static boolean leadsTo(FigureText text, int first) {
    Tokens tokens = text.tokens();
    String word = first > 0 ? tokens.surface(first - 1).toLowerCase(Locale.ROOT) : "";
    boolean list = (word.equals("và") || word.equals(",")) && followsWeekday(text, first);
    return (list || LEADS.contains(word)) && !isMeeting(text, first);
  }

  private static boolean followsWeekday(FigureText text, int first) {
    int last = text.firstDateAt(text.tokens().start(first)) - 1;
    if (last < 0 || first < 2) {
      return false;
    }
    Span span = text.dates().get(last).span();
    return span.end() == text.tokens().end(first - 2)
        && Weekdays.in(span.of(text.tokens().text())).isPresent();
  }

  /**
   * {@code sáng 5/6/2018 (thứ ba)}, {@code ngày 29/2/2024, thứ năm;}, {@code 20/5, tức thứ Sáu}.
   */
  private static Optional<DayOfWeek> behind(FigureText text, Mention.Date date) {
    Tokens tokens = text.tokens();
    int joint = tokens.firstAtOrAfter(date.span().end());
    if (!tokens.isSymbolAt(joint, '(') && !tokens.isSymbolAt(joint, ',')) {
      return Optional.empty();
    }
    int first = joint + 1;
    while (first < joint + LONGEST_LEAD && SAME.contains(tokens.surface(first))) {
      first++;
    }
    int end = first + 2;
    boolean closed = // , thứ năm; but not: , thứ năm là …
        end >= tokens.size() || tokens.isBreakBefore(end) || tokens.isSymbolAt(end);
    return end <= tokens.size() && tokens.isWordAt(first) && (closed || first > joint + 1)
        ? Weekdays.in(tokens.surface(first, end)).filter(d -> !isNextDated(text, end))
        : Optional.empty();
  }

  /** {@code ngày 3/6, thứ Hai (8/6)}: the weekday is that of the next date. */
  private static boolean isNextDated(FigureText text, int end) {
    int next = text.firstDateAt(text.tokens().end(end - 1));
    return next < text.dates().size()
        && text.tokens().firstAtOrAfter(text.dates().get(next).span().start()) <= end + 1
        && !text.tokens().isSymbolAt(end, ')');
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
