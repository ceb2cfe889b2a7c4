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
  private static final int JOINT = 4;
  private static final int MEMBER = 40; // tokens from joining to years of membership

  private Anniversaries() {}

  static void check(FigureText text, Figure figure, Findings findings) {
    if (text.has(Role.ANNIVERSARY, figure.from() - 2, figure.from())) {
      held(text, figure, findings);
    }
    if (isMembership(text, figure)) {
      membership(text, figure, findings);
    }
    if (Clauses.hasWord(text, "dấu", figure.from() - 1, figure.from())) {
      marked(text, figure, findings);
    }
    if (text.has(Role.AFTER, figure.to(), figure.to() + 1)) {
      since(text, figure, 2, findings);
    } else if (untilNow(text, figure)) {
      since(text, figure, SINCE, findings);
    }
  }

  /** {@code xây dựng năm 1896, lễ kỷ niệm ngày 17/11/2024 đánh dấu 128 năm}: of the day before. */
  private static void marked(FigureText text, Figure figure, Findings findings) {
    int held = text.firstDateAt(figure.span().start()) - 1;
    int start = text.tokens().start(text.sentenceStart(figure.sentence()));
    if (held > 0 && text.dates().get(held - 1).span().start() >= start) {
      Mention.Date first = text.dates().get(held - 1);
      OptionalInt from = PrintedDates.year(first.value());
      OptionalInt to = PrintedDates.year(text.dates().get(held).value());
      if (from.isPresent() && to.isPresent()) {
        confirm(figure, List.of(first.span()), from.getAsInt(), to.getAsInt(), findings);
      }
    }
  }

  /** {@code 55 năm tuổi Đảng}. */
  private static boolean isMembership(FigureText text, Figure figure) {
    return Clauses.hasWord(text, "tuổi", figure.to(), figure.to() + 1)
        && Clauses.hasWord(text, "Đảng", figure.to() + 1, figure.to() + 2);
  }

  /**
   * {@code vào Đảng năm 1969, … 55 năm tuổi Đảng}: badges are given at full years, of which the
   * last may be still to come; what is off by a slip is told.
   */
  private static void membership(FigureText text, Figure figure, Findings findings) {
    OptionalInt published = published(text);
    int start = text.sentenceStart(figure.sentence());
    for (int at = text.firstDateAt(figure.span().start()) - 1; at >= 0; at--) {
      Mention.Date date = text.dates().get(at);
      int from = text.tokens().firstAtOrAfter(date.span().start());
      if (from < start || figure.from() - from > MEMBER) {
        return;
      }
      OptionalInt joined = PrintedDates.year(date.value());
      boolean joins =
          Clauses.hasWord(text, "Đảng", from - JOINT, from)
              || Clauses.hasWord(text, "nạp", from - JOINT, from);
      if (joins && joined.isPresent() && published.isPresent()) {
        member(figure, date, joined.getAsInt(), published.getAsInt(), findings);
        return;
      }
    }
  }

  private static void member(
      Figure figure, Mention.Date date, int joined, int published, Findings findings) {
    long gap = (long) published - joined;
    BigDecimal off = figure.value().value().subtract(BigDecimal.valueOf(gap));
    boolean fits = off.abs().compareTo(BigDecimal.ONE) <= 0;
    boolean tens = off.abs().remainder(BigDecimal.TEN).signum() == 0; // one digit
    if (fits || tens) {
      DurationCheck.add(
          figure,
          List.of(date.span()),
          fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM),
          joined + ".." + published,
          gap,
          findings);
    }
  }

  /** Held in the year of the date before it, or else of publication. */
  private static void held(FigureText text, Figure figure, Findings findings) {
    boolean since = text.has(Role.FROM, figure.to(), figure.to() + JOINT); // 75 năm kể từ ngày …
    int far = since ? 2 * FAR : FAR;
    int end = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + far);
    Optional<Mention.Date> first = PrintedDates.between(text, figure.to(), end);
    if (first.isEmpty() || text.hasSymbol(";", figure.to(), end)) {
      return;
    }
    List<Span> spans = List.of(first.get().span());
    if (!since
        && first.get().value() instanceof EdtfDate.Interval interval
        && interval.earliest().getYear() < interval.latest().getYear()) {
      long gap = interval.latest().getYear() - interval.earliest().getYear();
      Findings.Outcome outcome = DurationCheck.outcome(figure, gap, gap);
      BigDecimal off = figure.value().value().subtract(BigDecimal.valueOf(gap));
      if (outcome.verdict().isFlag() && !Slip.explains(off)) {
        return; // 70 năm ngày độc lập sau ách thống trị (1910 - 1945)
      }
      DurationCheck.add(
          figure,
          spans,
          outcome,
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
