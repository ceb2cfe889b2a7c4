package org.vanban.audit;

import java.util.List;
import java.util.Optional;

/** A difference between two printed figures: {@code đạt 52 ha, tăng 12 ha so với 40 ha}. */
final class Differences {
  private static final int NEAR = 14;

  private Differences() {}

  /** Checks the difference that a figure is, if it is one between two printed figures. */
  static void check(FigureText text, Figure difference, Findings findings) {
    int cue = text.changeCue(difference);
    if (cue < 0 || difference.kind() == Figure.Kind.RATIO) {
      return;
    }
    Optional<Figure> present =
        text.before(difference).filter(v -> v.unit().equals(difference.unit()) && isPlain(text, v));
    Optional<Figure> former = former(text, difference);
    if (present.isEmpty() || former.isEmpty() || !adjoin(text, present.get(), difference)) {
      return;
    }
    boolean percentages = present.get().kind() == Figure.Kind.PERCENT;
    if (percentages && difference.kind() != Figure.Kind.ASIDE) {
      points(present.get(), former.get(), difference, findings);
      return;
    }
    boolean rise = text.isCue(Role.RISE, cue);
    Figure larger = rise ? present.get() : former.get();
    Figure smaller = rise ? former.get() : present.get();
    add(larger, smaller, difference, findings);
  }

  /** {@code 2,73%, giảm 0,25% so với mức 2,98%}: points of percent, printed as percent. */
  private static void points(Figure present, Figure former, Figure difference, Findings findings) {
    boolean more = present.value().compareTo(former.value()) > 0;
    Figure larger = more ? present : former;
    Figure smaller = more ? former : present;
    Interval gap = larger.range().minus(smaller.range());
    if (former.range().low().signum() > 0 && gap.overlaps(difference.range())) {
      findings.add(
          Relation.CHANGE_PERCENT,
          Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.LOW),
          List.of(present, former, difference),
          Findings.plain(larger.value().value()) + " - " + Findings.plain(smaller.value().value()),
          Findings.plain(larger.value().value().subtract(smaller.value().value())),
          difference.value().toString());
    }
  }

  private static boolean isPlain(FigureText text, Figure figure) {
    boolean number = figure.kind() == Figure.Kind.COUNT || figure.kind() == Figure.Kind.PERCENT;
    return number && !figure.isHedged() && !text.isChange(figure) && !text.isTime(figure);
  }

  private static boolean adjoin(FigureText text, Figure present, Figure difference) {
    return difference.from() - present.to() <= NEAR / 2
        && !text.hasSymbol(";():", present.to(), difference.from());
  }

  /** The former value after {@code so với}, a percentage of the change between them or not. */
  private static Optional<Figure> former(FigureText text, Figure difference) {
    Optional<Figure> next = text.after(difference);
    if (next.isPresent() && next.get().kind() == Figure.Kind.PERCENT && difference.isCount()) {
      next = text.after(next.get());
    }
    return next.filter(f -> f.unit().equals(difference.unit()) && isPlain(text, f))
        .filter(f -> f.from() - difference.to() <= 2 * NEAR)
        .filter(f -> isBehindComparison(text, difference, f))
        .filter(f -> !text.hasSymbol(";.", difference.to(), f.from()));
  }

  private static boolean isBehindComparison(FigureText text, Figure difference, Figure former) {
    int cue = text.find(Role.COMPARED, difference.to(), former.from());
    return cue >= 0 && !text.hasSymbol(",(:", cue, former.from());
  }

  private static void add(Figure larger, Figure smaller, Figure difference, Findings findings) {
    Interval gap =
        new Interval(
            larger.range().low().subtract(smaller.range().high()),
            larger.range().high().subtract(smaller.range().low()));
    boolean fits = gap.overlaps(difference.range());
    findings.add(
        Relation.BALANCE,
        fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM),
        List.of(larger, smaller, difference),
        Findings.plain(larger.value().value()) + " - " + Findings.plain(smaller.value().value()),
        Findings.plain(larger.value().value().subtract(smaller.value().value())),
        difference.value().toString());
  }
}
