package org.vanban.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vanban.mention.Mention;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * A length of time against the dates beside it: {@code 46 ngày, từ ngày 1/9 đến hết ngày 16/10},
 * {@code sinh năm 1968 (56 tuổi)}, {@code kỷ niệm 47 năm Ngày … (30/4/1975)}.
 *
 * <p>Days count both ends: what fits without one of them is told as open to two readings. Months
 * and years count from end to end.
 */
final class DurationCheck implements Check {
  private static final int NEAR = 8;
  private static final int JOINT = 3;
  private static final int FAR = 16;
  private static final int MONTHS = 12;

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      if (figure.kind() == Figure.Kind.COUNT
          && text.isTime(figure)
          && figure.value().value().scale() <= 0) {
        switch (figure.unit()) {
          case "ngày" -> days(text, figure, findings);
          case "tháng" -> months(text, figure, findings);
          case "năm" -> years(text, figure, findings);
          case "tuổi" -> age(text, figure, findings);
          default -> {
            // hours and weeks stand beside no dates of their own
          }
        }
      }
    }
  }

  private static void days(FigureText text, Figure figure, Findings findings) {
    Optional<Mention.Date> range = rangeBeside(text, figure);
    if (range.isEmpty()) {
      beginAndEnd(text, figure, findings);
      return;
    }
    if (range.isEmpty()
        || !(range.get().value() instanceof EdtfDate.Interval interval)
        || !(interval.start() instanceof EdtfDate.Day)
        || !(interval.end() instanceof EdtfDate.Day)
        || text.has(Role.WORKDAYS, figure.to(), figure.to() + 1)) {
      return;
    }
    long both = ChronoUnit.DAYS.between(interval.earliest(), interval.latest()) + 1;
    add(
        figure,
        List.of(range.get().span()),
        outcome(figure, both, both - 1),
        interval.earliest() + ".." + interval.latest(),
        both,
        findings);
  }

  /** {@code kéo dài 30 ngày, bắt đầu từ 15/12/2023 và kết thúc ngày 14/1/2024}. */
  private static void beginAndEnd(FigureText text, Figure figure, Findings findings) {
    int end = text.sentenceEnd(figure.sentence());
    Optional<Mention.Date> first =
        PrintedDates.between(text, figure.to(), Math.min(end, figure.to() + NEAR));
    if (first.isEmpty() || !(first.get().value() instanceof EdtfDate.Day)) {
      return;
    }
    int open = text.tokens().firstAtOrAfter(first.get().span().start());
    int from = text.tokens().firstAtOrAfter(first.get().span().end());
    Optional<Mention.Date> last = PrintedDates.between(text, from, Math.min(end, from + NEAR));
    if (last.isEmpty()
        || !(last.get().value() instanceof EdtfDate.Day)
        || !text.has(Role.FROM, figure.to(), open)
        || !text.has(Role.ENDS, from, text.tokens().firstAtOrAfter(last.get().span().start()))
        || text.has(Role.WORKDAYS, figure.to(), figure.to() + 1)) {
      return;
    }
    LocalDate begin = first.get().value().earliest();
    LocalDate close = last.get().value().earliest();
    long both = ChronoUnit.DAYS.between(begin, close) + 1;
    if (both > 1) {
      add(
          figure,
          List.of(first.get().span(), last.get().span()),
          outcome(figure, both, both - 1),
          begin + ".." + close,
          both,
          findings);
    }
  }

  /** A range of dates with nothing between it and the figure but words that join them. */
  private static Optional<Mention.Date> rangeBeside(FigureText text, Figure figure) {
    int end = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + NEAR);
    Optional<Mention.Date> behind =
        PrintedDates.between(text, figure.to(), end)
            .filter(d -> joins(text, figure.to(), text.tokens().firstAtOrAfter(d.span().start())));
    return behind.isPresent() ? behind : rangeBefore(text, figure);
  }

  private static boolean joins(FigureText text, int from, int to) {
    boolean opens = text.has(Role.FROM, from, to) || text.hasSymbol("(", from, to);
    boolean hour = text.tokens().surface(to - 1).equals("giờ"); // từ 0 giờ ngày 9/7
    return opens && !text.hasSymbol(";:.|", from, to) && to - from <= (hour ? JOINT + 2 : JOINT);
  }

  /** {@code từ năm 2010 đến 2015, tức 5 năm}. */
  private static Optional<Mention.Date> rangeBefore(FigureText text, Figure figure) {
    int at = text.firstDateAt(figure.span().start()) - 1;
    if (at < 0) {
      return Optional.empty();
    }
    Mention.Date date = text.dates().get(at);
    int from = text.tokens().firstAtOrAfter(date.span().end());
    boolean bracket = figure.from() == from + 1 && text.tokens().isSymbolAt(from, '(');
    boolean lasts =
        text.has(Role.ATTAIN, from, figure.from())
            || text.has(Role.LASTS, from, figure.from())
            || text.has(Role.TOTAL, from, figure.from());
    return figure.from() >= from && figure.from() - from <= 4 && (bracket || lasts)
        ? Optional.of(date)
        : Optional.empty();
  }

  private static void months(FigureText text, Figure figure, Findings findings) {
    Optional<Mention.Date> range = rangeBeside(text, figure);
    if (range.isPresent()) {
      monthsOf(figure, range.get(), findings);
      return;
    }
    int cue = text.cueEndingAt(figure.from(), text.sentenceStart(figure.sentence()));
    int at = text.firstDateAt(figure.span().start()) - 1;
    boolean lasts = cue >= 0 && (text.isCue(Role.AFTER, cue) || text.isCue(Role.LASTS, cue));
    if (at < 1 || !lasts) {
      return;
    }
    Mention.Date last = text.dates().get(at);
    Mention.Date first = text.dates().get(at - 1);
    int from = text.tokens().firstAtOrAfter(first.span().start());
    if (from < text.sentenceStart(figure.sentence())
        || !text.has(Role.START, from - NEAR, from)
        || !isMonth(first.value())
        || !isMonth(last.value())
        || last.value().earliest().isBefore(first.value().earliest())) {
      return;
    }
    long gap = monthsBetween(first.value().earliest(), last.value().earliest());
    add(
        figure,
        List.of(first.span(), last.span()),
        outcome(figure, gap, gap + 1),
        first.value() + ".." + last.value(),
        gap,
        findings);
  }

  /** {@code 3 tháng, từ tháng 4 đến hết tháng 6/2023}: both ends, or from one to the other. */
  private static void monthsOf(Figure figure, Mention.Date range, Findings findings) {
    if (range.value() instanceof EdtfDate.Interval interval
        && isMonth(interval.start())
        && isMonth(interval.end())) {
      long gap = monthsBetween(interval.earliest(), interval.latest());
      boolean fits = figure.range().contains(BigDecimal.valueOf(gap));
      add(
          figure,
          List.of(range.span()),
          fits ? Findings.Outcome.CONSISTENT : outcome(figure, gap + 1, gap),
          interval.start() + ".." + interval.end(),
          fits ? gap : gap + 1,
          findings);
    }
  }

  private static boolean isMonth(EdtfDate date) {
    return date instanceof EdtfDate.Month;
  }

  private static long monthsBetween(LocalDate from, LocalDate to) {
    return (to.getYear() - from.getYear()) * (long) MONTHS
        + to.getMonthValue()
        - from.getMonthValue();
  }

  private static void years(FigureText text, Figure figure, Findings findings) {
    Optional<Mention.Date> range = rangeBeside(text, figure);
    if (range.isPresent() && range.get().value() instanceof EdtfDate.Interval interval) {
      long gap = interval.latest().getYear() - interval.earliest().getYear();
      long full = ChronoUnit.YEARS.between(interval.earliest(), interval.latest());
      if (figure.range().contains(BigDecimal.valueOf(full))) {
        gap = full; // 14/2/1820 - 20/1/1841 (20 năm, 341 ngày)
      }
      boolean fits = figure.range().contains(BigDecimal.valueOf(gap + 1));
      add(
          figure,
          List.of(range.get().span()),
          fits ? Findings.Outcome.CONSISTENT : outcome(figure, gap, gap),
          interval.earliest().getYear() + ".." + interval.latest().getYear(),
          fits ? gap + 1 : gap,
          findings);
      return;
    }
    int cue = text.find(Role.ANNIVERSARY, figure.from() - 2, figure.from());
    if (cue >= 0) {
      anniversary(text, figure, findings);
    } else if (text.has(Role.AFTER, figure.to(), figure.to() + 1)) {
      since(text, figure, findings);
    }
  }

  /** {@code kỷ niệm 47 năm Ngày … (30/4/1975)}, held in the year of the date before it. */
  private static void anniversary(FigureText text, Figure figure, Findings findings) {
    int end = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + FAR);
    Optional<Mention.Date> first = PrintedDates.between(text, figure.to(), end);
    if (first.isEmpty() || text.hasSymbol(";", figure.to(), end)) {
      return;
    }
    if (first.get().value() instanceof EdtfDate.Interval interval
        && interval.earliest().getYear() < interval.latest().getYear()) {
      long gap = interval.latest().getYear() - interval.earliest().getYear();
      add(
          figure,
          List.of(first.get().span()),
          outcome(figure, gap, gap),
          yearsOf(interval),
          gap,
          findings);
      return;
    }
    OptionalInt from = PrintedDates.year(first.get().value());
    OptionalInt to = yearOfText(text, figure);
    if (from.isPresent() && to.isPresent()) {
      long gap = to.getAsInt() - from.getAsInt();
      if (figure.range().contains(BigDecimal.valueOf(gap))) { // it may be told of years later
        add(
            figure,
            List.of(first.get().span()),
            Findings.Outcome.CONSISTENT,
            from.getAsInt() + ".." + to.getAsInt(),
            gap,
            findings);
      }
    }
  }

  private static String yearsOf(EdtfDate.Interval interval) {
    return interval.earliest().getYear() + ".." + interval.latest().getYear();
  }

  /** The year of the date before a figure in its sentence, or else of publication. */
  private static OptionalInt yearOfText(FigureText text, Figure figure) {
    int at = text.firstDateAt(figure.span().start()) - 1;
    int start = text.tokens().start(text.sentenceStart(figure.sentence()));
    return at >= 0 && text.dates().get(at).span().start() >= start
        ? PrintedDates.year(text.dates().get(at).value())
        : published(text);
  }

  private static OptionalInt published(FigureText text) {
    return text.published().map(PrintedDates::year).orElse(OptionalInt.empty());
  }

  /** {@code thành lập năm 1971; 50 năm sau}: the year of publication, or nothing is said. */
  private static void since(FigureText text, Figure figure, Findings findings) {
    int at = text.firstDateAt(figure.span().start()) - 1;
    OptionalInt published = published(text);
    if (at < 0 || published.isEmpty()) {
      return;
    }
    Mention.Date date = text.dates().get(at);
    int from = text.tokens().firstAtOrAfter(date.span().end());
    long gap = published.getAsInt() - date.value().latest().getYear();
    if (figure.from() - from <= 2 && figure.range().contains(BigDecimal.valueOf(gap))) {
      add(
          figure,
          List.of(date.span()),
          Findings.Outcome.CONSISTENT,
          date.value().latest().getYear() + ".." + published.getAsInt(),
          gap,
          findings);
    }
  }

  /**
   * {@code sinh năm 1968 (56 tuổi)}: a year more or less, as birthdays and old reckoning have it.
   */
  private static void age(FigureText text, Figure figure, Findings findings) {
    int at = text.firstDateAt(figure.span().start()) - 1;
    OptionalInt published = published(text);
    if (at < 0 || published.isEmpty()) {
      return;
    }
    Mention.Date birth = text.dates().get(at);
    if (!text.tokens().isSymbolAt(figure.from() - 1, '(')) {
      ageBehind(text, figure, birth, published.getAsInt(), findings);
      if (at > 0) { // sinh năm 1975, năm nay 48 tuổi
        ageBehind(text, figure, text.dates().get(at - 1), published.getAsInt(), findings);
      }
      return;
    }
    int end = text.tokens().firstAtOrAfter(birth.span().end());
    int start = text.tokens().firstAtOrAfter(birth.span().start());
    OptionalInt year = PrintedDates.year(birth.value());
    if (end != figure.from() - 1 || year.isEmpty() || !text.has(Role.BORN, start - 2, end)) {
      return;
    }
    long gap = published.getAsInt() - year.getAsInt();
    boolean fits = figure.value().value().subtract(BigDecimal.valueOf(gap)).abs().intValue() <= 1;
    add(
        figure,
        List.of(birth.span()),
        fits
            ? Findings.Outcome.CONSISTENT
            : Findings.Outcome.suspicious(Reason.DIFFERS, Severity.MEDIUM),
        year.getAsInt() + ".." + published.getAsInt(),
        gap,
        findings);
  }

  /** {@code sinh năm 1975, năm nay 48 tuổi}: it may be of another day, so it can only confirm. */
  private static void ageBehind(
      FigureText text, Figure figure, Mention.Date birth, int published, Findings findings) {
    int start = text.tokens().firstAtOrAfter(birth.span().start());
    int end = text.tokens().firstAtOrAfter(birth.span().end());
    OptionalInt year = PrintedDates.year(birth.value());
    boolean born =
        start >= text.sentenceStart(figure.sentence())
            && text.has(Role.BORN, start - 2, end)
            && figure.from() - end <= NEAR;
    if (born && year.isPresent()) {
      long gap = published - year.getAsInt();
      if (figure.value().value().subtract(BigDecimal.valueOf(gap)).abs().intValue() <= 1) {
        add(
            figure,
            List.of(birth.span()),
            Findings.Outcome.CONSISTENT,
            year.getAsInt() + ".." + published,
            gap,
            findings);
      }
    }
  }

  /** What a printed length comes to, against its usual count and the other way to count it. */
  private static Findings.Outcome outcome(Figure figure, long usual, long other) {
    if (figure.range().contains(BigDecimal.valueOf(usual))) {
      return Findings.Outcome.CONSISTENT;
    }
    return figure.range().contains(BigDecimal.valueOf(other))
        ? Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.LOW)
        : Findings.Outcome.inconsistent(Severity.MEDIUM);
  }

  private static void add(
      Figure figure,
      List<Span> dates,
      Findings.Outcome outcome,
      String formula,
      long computed,
      Findings findings) {
    List<Span> spans = new ArrayList<>(dates);
    spans.add(figure.span());
    findings.addSpans(
        Relation.DURATION,
        Basis.TEXT,
        outcome,
        spans,
        formula,
        computed + " " + figure.unit(),
        Findings.plain(figure.value().value()) + " " + figure.unit());
  }
}
