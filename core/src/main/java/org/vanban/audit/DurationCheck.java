package org.vanban.audit;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * A length of time against the dates beside it: {@code 46 ngày, từ ngày 1/9 đến hết ngày 16/10},
 * {@code từ ngày 15/3 đến ngày 15/9, tức 6 tháng}, {@code khởi công tháng 5/2020, hoàn thành tháng
 * 3/2023, sau 34 tháng}.
 *
 * <p>Days count both ends: what fits without one of them is told as open to two readings. Months
 * and years count from end to end, or both ends.
 */
final class DurationCheck implements Check {
  private static final int NEAR = 10;
  private static final int JOINT = 3;
  private static final int BRACKET = 5; // sau 25 năm tái lập tỉnh (1997 - 2022)
  private static final int BEHIND = 6;
  private static final int WEEK = 7;
  private static final double DAYS_OF_MONTH = 30.44;
  private static final double NEARLY = 0.15; // of a month

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      if (Ages.isAge(text, figure)) {
        Ages.check(text, figure, findings);
      } else if (figure.kind() == Figure.Kind.COUNT
          && text.isTime(figure)
          && figure.value().value().scale() <= 0) {
        Optional<Period> period = beside(text, figure).filter(Period::isOrdered);
        if (period.isPresent()) {
          check(text, figure, period.get(), findings);
        } else if (figure.unit().equals("năm")) {
          Anniversaries.check(text, figure, findings);
        }
      }
    }
  }

  private static void check(FigureText text, Figure figure, Period period, Findings findings) {
    switch (figure.unit()) {
      case "ngày" -> days(text, figure, period, findings);
      case "tuần" -> weeks(figure, period, findings);
      case "tháng" -> months(text, figure, period, findings);
      case "năm" -> years(text, figure, period, findings);
      default -> {
        // hours stand beside no dates of their own
      }
    }
  }

  /** The period that the words around a length of time give it to. */
  private static Optional<Period> beside(FigureText text, Figure figure) {
    int end = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + NEAR);
    return Period.between(text, figure.to(), end)
        .filter(p -> joins(text, figure.to(), p))
        .or(
            () ->
                Period.before(text, figure.from())
                    .filter(p -> p.from() >= text.sentenceStart(figure.sentence()))
                    .filter(p -> leadsTo(text, p, figure)));
  }

  /** {@code , từ ngày …}, {@code (từ ngày …}, {@code tái lập tỉnh (1997 …}. */
  private static boolean joins(FigureText text, int from, Period period) {
    int to = period.from();
    boolean opens = text.has(Role.FROM, from, to) || text.hasSymbol("(", from, to);
    boolean hour = text.tokens().surface(to - 1).equals("giờ"); // từ 0 giờ ngày 9/7
    boolean bracket = text.tokens().isSymbolAt(to - 1, '(') && !text.hasSymbol(",)", from, to);
    int most = hour ? JOINT + 2 : bracket ? BRACKET : period.spans().size() > 1 ? NEAR : JOINT;
    return opens && !text.hasSymbol(";:.|", from, to) && to - from <= most;
  }

  /** {@code từ năm 2010 đến 2015, tức 5 năm}, {@code khởi công …, hoàn thành …, sau 35 tháng}. */
  private static boolean leadsTo(FigureText text, Period period, Figure figure) {
    int from = period.to();
    int gap = figure.from() - from;
    if (gap > BEHIND || gap < 1 || text.hasSymbol(";:.|)", from, figure.from())) {
      return false;
    }
    boolean bracket = gap == 1 && text.tokens().isSymbolAt(from, '(');
    boolean lasts =
        text.has(Role.ATTAIN, from, figure.from())
            || text.has(Role.LASTS, from, figure.from())
            || text.has(Role.TOTAL, from, figure.from());
    boolean after = text.has(Role.AFTER, from, figure.from());
    if (period.spans().size() == 1) {
      return bracket || lasts || after && !(period.first() instanceof EdtfDate.Year);
    }
    boolean steps = text.has(Role.START, period.from() - NEAR, period.from());
    boolean joined =
        Period.between(text, period.from(), period.from() + 1).filter(period::equals).isPresent();
    return (steps || joined) && (lasts || after);
  }

  private static void days(FigureText text, Figure figure, Period period, Findings findings) {
    if (period.isOfDays() && !text.has(Role.WORKDAYS, figure.to(), figure.to() + 1)) {
      long both = period.days();
      add(figure, period, outcome(figure, both, both - 1), both, findings);
    }
  }

  private static void weeks(Figure figure, Period period, Findings findings) {
    if (period.isOfDays()) {
      long printed = figure.value().value().longValue() * WEEK;
      long off = Math.abs(period.days() - printed);
      long weeks = Math.round(period.days() / (double) WEEK);
      if (off <= 1) {
        add(figure, period, Findings.Outcome.CONSISTENT, weeks, findings);
      } else if (off >= WEEK && !figure.isHedged()) {
        add(figure, period, Findings.Outcome.inconsistent(Severity.MEDIUM), weeks, findings);
      }
    }
  }

  /** Months of two months count both ends, or from one to the other; those of two days are full. */
  private static void months(FigureText text, Figure figure, Period period, Findings findings) {
    long gap = period.months();
    if (period.isOfMonths()) {
      boolean steps = period.spans().size() > 1;
      boolean fits = contains(figure, gap);
      add(
          figure,
          period,
          fits
              ? Findings.Outcome.CONSISTENT
              : outcome(figure, steps ? gap : gap + 1, steps ? gap + 1 : gap),
          fits || steps ? gap : gap + 1,
          findings);
    } else if (period.isOfDays()) {
      long printed = figure.value().value().longValue();
      double months = period.days() / DAYS_OF_MONTH;
      boolean fits =
          period.isFull(ChronoUnit.MONTHS, printed)
              || Math.abs(months - printed) < NEARLY
              || figure.isHedged() && contains(figure, months);
      if (fits || Math.abs(months - printed) > 1 - NEARLY) {
        Findings.Outcome outcome =
            fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM);
        add(figure, period, outcome, fits ? printed : gap, findings);
      }
    }
  }

  private static void years(FigureText text, Figure figure, Period period, Findings findings) {
    long printed = figure.value().value().longValue();
    long gap = period.last().latest().getYear() - period.first().earliest().getYear();
    boolean ofYears = period.first() instanceof EdtfDate.Year;
    boolean since = // sau 15 năm, kỷ niệm 92 năm: from one end to the other
        text.has(Role.AFTER, figure.from() - 2, figure.from())
            || text.has(Role.ANNIVERSARY, figure.from() - 2, figure.from());
    long most = since && ofYears && period.isOfYears() || period.isOfDays() ? gap : gap + 1;
    boolean fits = // 14/2/1820 - 20/1/1841 (20 năm, 341 ngày)
        period.isFull(ChronoUnit.YEARS, printed)
            || (ofYears || !figure.isHedged()) && (contains(figure, gap) || contains(figure, most))
            || figure.isHedged() && contains(figure, period.years());
    boolean both = fits && !contains(figure, gap) && contains(figure, gap + 1);
    add(
        figure,
        period,
        fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM),
        both ? gap + 1 : fits && !figure.isHedged() ? printed : gap,
        findings);
  }

  private static boolean contains(Figure figure, double length) {
    return figure.range().contains(BigDecimal.valueOf(length));
  }

  /** What a printed length comes to, against its usual count and the other way to count it. */
  static Findings.Outcome outcome(Figure figure, long usual, long other) {
    if (contains(figure, usual)) {
      return Findings.Outcome.CONSISTENT;
    }
    return contains(figure, other)
        ? Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.LOW)
        : Findings.Outcome.inconsistent(Severity.MEDIUM);
  }

  private static void add(
      Figure figure, Period period, Findings.Outcome outcome, long computed, Findings findings) {
    add(figure, period.spans(), outcome, ends(figure, period), computed, findings);
  }

  /** The ends as the unit needs them: {@code 2016..2020} for years. */
  private static String ends(Figure figure, Period period) {
    return switch (figure.unit()) {
      case "năm" -> period.first().earliest().getYear() + ".." + period.last().latest().getYear();
      case "tháng" -> period.toString();
      default -> period.first().earliest() + ".." + period.last().latest();
    };
  }

  static void add(
      Figure figure,
      List<Span> dates,
      Findings.Outcome outcome,
      String formula,
      long computed,
      Findings findings) {
    List<Span> spans = new ArrayList<>(dates);
    spans.add(figure.span());
    String unit = figure.unit().isEmpty() ? "tuổi" : figure.unit();
    findings.addSpans(
        Relation.DURATION,
        Basis.TEXT,
        outcome,
        spans,
        formula,
        computed + " " + unit,
        Findings.plain(figure.value().value()) + " " + unit);
  }
}
