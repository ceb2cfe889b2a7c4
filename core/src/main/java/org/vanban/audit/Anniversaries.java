package org.vanban.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vanban.mention.Mention;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * Years since a day: {@code kỷ niệm 47 năm Ngày … (30/4/1975)}, {@code thành lập năm 1971; 50 năm
 * sau}, {@code thành lập năm 1972, đến nay đã tròn 50 năm}.
 *
 * <p>It may be told of another year than that of publication, so that one day alone can only
 * confirm; both years in a bracket can disagree.
 */
final class Anniversaries {
  private static final int FAR = 16;
  private static final int SINCE = 8;

  private Anniversaries() {}

  static void check(FigureText text, Figure figure, Findings findings) {
    if (text.has(Role.ANNIVERSARY, figure.from() - 2, figure.from())) {
      held(text, figure, findings);
    }
    if (text.has(Role.AFTER, figure.to(), figure.to() + 1)) {
      since(text, figure, 2, findings);
    } else if (untilNow(text, figure)) {
      since(text, figure, SINCE, findings);
    }
  }

  /** Held in the year of the date before it, or else of publication. */
  private static void held(FigureText text, Figure figure, Findings findings) {
    int end = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + FAR);
    Optional<Mention.Date> first = PrintedDates.between(text, figure.to(), end);
    if (first.isEmpty() || text.hasSymbol(";", figure.to(), end)) {
      return;
    }
    List<Span> spans = List.of(first.get().span());
    if (first.get().value() instanceof EdtfDate.Interval interval
        && interval.earliest().getYear() < interval.latest().getYear()) {
      long gap = interval.latest().getYear() - interval.earliest().getYear();
      DurationCheck.add(
          figure,
          spans,
          DurationCheck.outcome(figure, gap, gap),
          interval.earliest().getYear() + ".." + interval.latest().getYear(),
          gap,
          findings);
      return;
    }
    OptionalInt from = PrintedDates.year(first.get().value());
    OptionalInt to = yearOfText(text, figure);
    if (from.isPresent() && to.isPresent()) {
      confirm(figure, spans, from.getAsInt(), to.getAsInt(), findings);
    }
  }

  private static void confirm(
      Figure figure, List<Span> spans, int from, int to, Findings findings) {
    long gap = (long) to - from;
    if (figure.range().contains(BigDecimal.valueOf(gap))) {
      Findings.Outcome fits = Findings.Outcome.CONSISTENT;
      DurationCheck.add(figure, spans, fits, from + ".." + to, gap, findings);
    }
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

  /** {@code đến nay đã 50 năm}, {@code đến nay trường đã tròn 50 năm}. */
  private static boolean untilNow(FigureText text, Figure figure) {
    int floor = Math.max(text.sentenceStart(figure.sentence()), figure.from() - SINCE);
    for (int token = figure.from() - 1; token > floor; token--) {
      if (text.tokens().surface(token).equals("nay")) {
        return !text.hasSymbol(",;:.", token, figure.from());
      }
    }
    return false;
  }

  /** The year of publication from that of the date before, or nothing is said. */
  private static void since(FigureText text, Figure figure, int near, Findings findings) {
    int at = text.firstDateAt(figure.span().start()) - 1;
    OptionalInt published = published(text);
    if (at < 0 || published.isEmpty()) {
      return;
    }
    Mention.Date date = text.dates().get(at);
    int from = text.tokens().firstAtOrAfter(date.span().end());
    if (figure.from() - from <= near) {
      confirm(
          figure,
          List.of(date.span()),
          date.value().latest().getYear(),
          published.getAsInt(),
          findings);
    }
  }
}
