package org.vanban.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vanban.value.Amount;

/**
 * Percentages whose whole is not printed: a whole number must give them all the same.
 *
 * <p>{@code 19 việc} that are 21,34% would be of 89, and only when cut off; {@code 13 hộ (2,15%) và
 * 14 hộ (2,24%)} must imply one whole; {@code 100 đảng viên, đạt 111% kế hoạch} a plan of 90.
 */
final class ImpliedWholes {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_MENDED = 4;
  private static final BigDecimal NEAR = new BigDecimal("0.10");

  private ImpliedWholes() {}

  /**
   * Pairs for which no printed whole was found: those of one sentence may share an unprinted one.
   */
  static void check(FigureText text, List<Pairing> unsettled, Findings findings) {
    List<Pairing> group = new ArrayList<>();
    for (Pairing pairing : unsettled) {
      if (pairing.base() == Pairing.Base.OTHER) {
        plan(text, pairing, findings);
      } else if (pairing.link() != Pairing.Link.ATTAIN
          && (pairing.base() == Pairing.Base.OPEN || group.isEmpty())) {
        if (!group.isEmpty() && !isShared(text, group.get(group.size() - 1), pairing)) {
          shared(text, group, findings);
          group.clear();
        }
        group.add(pairing);
      }
    }
    shared(text, group, findings);
  }

  /** A plan that is not printed: a whole number of which the figure would be the percentage. */
  private static void plan(FigureText text, Pairing pairing, Findings findings) {
    Figure figure = pairing.figure();
    Figure percent = pairing.percent();
    boolean plan = text.isCue(Role.PLAN, percent.to());
    if (!isWhole(figure) || text.isMoney(figure) || text.isMeasure(figure)) {
      if (plan && figure.isCount() && !text.isTime(figure)) {
        addPlan(pairing, Optional.empty(), Findings.Outcome.uncheckable(Reason.NO_WHOLE), findings);
      }
      return;
    }
    Optional<BigDecimal> rounded = whole(figure, percent.range());
    if (rounded.isPresent()) {
      addPlan(pairing, rounded, Findings.Outcome.CONSISTENT, findings);
      return;
    }
    if (!plan || percent.isHedged() || !pairing.strong() || !text.isThing(figure)) {
      return;
    }
    Optional<BigDecimal> cut = whole(figure, Interval.cutOff(percent.value()));
    addPlan(
        pairing,
        cut,
        cut.isPresent()
            ? Findings.Outcome.suspicious(Reason.TRUNCATED, Severity.LOW)
            : Findings.Outcome.inconsistent(Severity.MEDIUM),
        findings);
  }

  private static void addPlan(
      Pairing pairing, Optional<BigDecimal> plan, Findings.Outcome outcome, Findings findings) {
    BigDecimal value = pairing.figure().value().value().multiply(HUNDRED);
    BigDecimal printed = pairing.percent().value().value();
    Optional<BigDecimal> nearest =
        plan.isPresent() || outcome.verdict() == Verdict.UNCHECKABLE || printed.signum() <= 0
            ? plan
            : Optional.of(value.divide(printed, 0, RoundingMode.HALF_UP).max(BigDecimal.ONE));
    findings.add(
        Relation.IMPLIED_PLAN,
        outcome,
        List.of(pairing.figure(), pairing.percent()),
        Findings.plain(pairing.figure().value().value())
            + "/"
            + nearest.map(Findings::plain).orElse("k"),
        nearest.map(n -> Findings.rounded(value.divide(n, 10, RoundingMode.HALF_UP))).orElse(""),
        pairing.percent().value().toString());
  }

  private static boolean isWhole(Figure figure) {
    return figure.isCount()
        && !figure.isHedged()
        && figure.value().value().scale() == 0
        && figure.value().value().signum() > 0;
  }

  /** The whole number of which the figure is such a percentage, if there is one. */
  private static Optional<BigDecimal> whole(Figure figure, Interval percent) {
    if (percent.low().signum() <= 0) {
      return Optional.empty();
    }
    Interval wholes = Interval.exactly(figure.value().value().multiply(HUNDRED)).over(percent);
    BigDecimal last = wholes.high().setScale(0, RoundingMode.FLOOR);
    return wholes.contains(last) && last.signum() > 0 ? Optional.of(last) : Optional.empty();
  }

  /** Whether two pairs stand side by side and count the same: one whole may be behind both. */
  private static boolean isShared(FigureText text, Pairing last, Pairing next) {
    int end = Math.max(last.percent().index(), last.figure().index());
    int start = Math.min(next.percent().index(), next.figure().index());
    return end < start
        && text.figures().subList(end + 1, start).stream().allMatch(f -> isAside(text, f))
        && last.figure().sentence() == next.figure().sentence()
        && last.figure().unit().equals(next.figure().unit())
        && last.link() == next.link()
        && !text.hasSymbol(":", text.figures().get(end).to(), text.figures().get(start).from());
  }

  /** {@code từ 15 - 24 tuổi}, {@code mức độ 3}: no count of its own between two pairs. */
  private static boolean isAside(FigureText text, Figure figure) {
    return figure.kind() == Figure.Kind.ASIDE
        || figure.kind() == Figure.Kind.BARE
        || text.isTime(figure);
  }

  private static void shared(FigureText text, List<Pairing> group, Findings findings) {
    if (group.size() < 2
        || group.stream()
            .map(Pairing::percent)
            .anyMatch(p -> p.range().low().signum() <= 0 || p.isHedged())) {
      return;
    }
    Optional<Interval> whole =
        common(group.stream().map(p -> whole(p, p.percent().range())).toList());
    whole.ifPresent(w -> printedWhole(text, group, w, findings));
    outcome(text, group, whole.isPresent())
        .ifPresent(
            outcome ->
                findings.add(
                    Relation.SHARED_UNPRINTED_BASE,
                    outcome,
                    group.stream().flatMap(p -> Stream.of(p.figure(), p.percent())).toList(),
                    formula(group),
                    whole
                        .map(w -> Findings.rounded(w.low()) + ".." + Findings.rounded(w.high()))
                        .orElse(""),
                    ""));
  }

  private static Interval whole(Pairing pairing, Interval percent) {
    return pairing.figure().range().times(HUNDRED).over(percent);
  }

  /** What pairs without a common whole come to; nothing where they need not have one. */
  private static Optional<Findings.Outcome> outcome(
      FigureText text, List<Pairing> group, boolean fits) {
    if (fits) {
      return Optional.of(Findings.Outcome.CONSISTENT);
    }
    boolean cut =
        common(group.stream().map(p -> whole(p, Interval.cutOff(p.percent().value()))).toList())
            .isPresent();
    if (cut && group.size() > 2) {
      return Optional.of(Findings.Outcome.suspicious(Reason.TRUNCATED, Severity.LOW));
    }
    List<Interval> wholes = group.stream().map(p -> whole(p, p.percent().range())).toList();
    BigDecimal low = wholes.stream().map(Interval::low).reduce(BigDecimal::max).orElseThrow();
    BigDecimal high = wholes.stream().map(Interval::high).reduce(BigDecimal::min).orElseThrow();
    boolean near = low.subtract(high).compareTo(high.multiply(NEAR)) <= 0;
    boolean sure = isSure(text, group);
    if (isPoverty(text, group) || sure && !near || !near && hasOddOne(group)) {
      return Optional.of(Findings.Outcome.inconsistent(Severity.MEDIUM));
    }
    return near || sure || isMendable(group)
        ? Optional.of(Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.MEDIUM))
        : Optional.empty();
  }

  /**
   * {@code 89 ca, chiếm 62,7%; 121 ca, chiếm 85,2%; 77 ca, chiếm 62,1%}: whether all but one give
   * one whole number and hardly another.
   */
  private static boolean hasOddOne(List<Pairing> group) {
    if (group.size() < 3
        || group.size() > MOST_MENDED
        || !group.stream().allMatch(p -> p.strong() && isWhole(p.figure()))) {
      return false;
    }
    return group.stream()
            .map(odd -> group.stream().filter(p -> p != odd).toList())
            .map(rest -> common(rest.stream().map(p -> whole(p, p.percent().range())).toList()))
            .flatMap(Optional::stream)
            .filter(ImpliedWholes::isOneNumber)
            .count()
        == 1;
  }

  /** Whether a whole number lies in an interval of a hundredth at most. */
  private static boolean isOneNumber(Interval whole) {
    BigDecimal last = whole.high().setScale(0, RoundingMode.FLOOR);
    return whole.contains(last)
        && whole.high().subtract(whole.low()).multiply(HUNDRED).compareTo(whole.low()) <= 0;
  }

  /** {@code 1.914 hộ nghèo, tỷ lệ 8,35%; 2.206 hộ cận nghèo}: both rates are of all households. */
  private static boolean isPoverty(FigureText text, List<Pairing> group) {
    return group.stream()
        .map(Pairing::figure)
        .allMatch(
            f ->
                text.tokens().surface(Math.min(f.to(), text.tokens().size() - 1)).equals("nghèo")
                    || text.isCue(Role.CROSSING, f.to())
                        && text.tokens().surface(f.to(), text.cueEnd(f.to())).equals("cận nghèo"));
  }

  /** Whether one digit of one figure would give all of them one whole. */
  private static boolean isMendable(List<Pairing> group) {
    if (group.size() > MOST_MENDED || group.stream().anyMatch(p -> p.figure().isHedged())) {
      return false;
    }
    for (Pairing one : group) {
      Optional<Interval> others =
          common(
              group.stream()
                  .filter(p -> p != one)
                  .map(p -> implied(p.figure().value(), p.percent().value()))
                  .toList());
      if (others.filter(whole -> mends(one, whole)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What all intervals have in common. */
  private static Optional<Interval> common(List<Interval> intervals) {
    BigDecimal low = intervals.stream().map(Interval::low).reduce(BigDecimal::max).orElseThrow();
    BigDecimal high = intervals.stream().map(Interval::high).reduce(BigDecimal::min).orElseThrow();
    return low.compareTo(high) <= 0 ? Optional.of(new Interval(low, high)) : Optional.empty();
  }

  private static boolean mends(Pairing pairing, Interval whole) {
    Amount part = pairing.figure().value();
    Amount percent = pairing.percent().value();
    return Slip.variants(part).anyMatch(v -> implied(v, percent).overlaps(whole))
        || Slip.variants(percent).anyMatch(v -> implied(part, v).overlaps(whole));
  }

  private static Interval implied(Amount part, Amount percent) {
    Interval share = Interval.rounded(percent);
    return share.low().signum() > 0
        ? Interval.counted(part).times(HUNDRED).over(share)
        : Interval.exactly(BigDecimal.ONE.negate());
  }

  /** The one whole that all imply against the figure that the list hangs on: 96 against 98. */
  private static void printedWhole(
      FigureText text, List<Pairing> group, Interval implied, Findings findings) {
    Figure first = group.get(0).figure();
    BigDecimal one = implied.low().setScale(0, RoundingMode.CEILING);
    Optional<Figure> printed =
        text.before(first)
            .filter(w -> w.kind() == Figure.Kind.COUNT && w.unit().equals(first.unit()))
            .filter(w -> !w.isHedged() && !text.isChange(w) && isWhole(w));
    if (printed.isPresent()
        && implied.contains(one)
        && implied.high().subtract(implied.low()).compareTo(BigDecimal.ONE) < 0
        && Slip.explains(printed.get().value().value().subtract(one))) {
      Figure whole = printed.get();
      BigDecimal share =
          first
              .value()
              .value()
              .multiply(HUNDRED)
              .divide(whole.value().value(), 10, RoundingMode.HALF_UP);
      findings.add(
          Relation.PART_PERCENT,
          Findings.Outcome.inconsistent(Severity.MEDIUM),
          List.of(whole, first, group.get(0).percent()),
          Findings.plain(first.value().value()) + "/" + Findings.plain(whole.value().value()),
          Findings.rounded(share),
          group.get(0).percent().value().toString());
    }
  }

  /** {@code 1.846 hộ nghèo (7,31%) và 1.207 hộ cận nghèo (5,78%)}: brackets alike, of one thing. */
  private static boolean isSure(FigureText text, List<Pairing> group) {
    Figure first = group.get(0).figure();
    return !text.hasChange(text.sentenceStart(first.sentence()), first.from())
        && group.stream()
            .allMatch(
                p -> p.link() == Pairing.Link.BRACKET && p.strong() && !p.figure().isHedged());
  }

  private static String formula(List<Pairing> group) {
    List<String> sides =
        group.stream()
            .map(p -> Findings.plain(p.figure().value().value()) + "/" + p.percent().value() + "%")
            .toList();
    return String.join(" = ", sides);
  }

  /** {@code chiếm 21,34% với 19 việc}: is there a whole number of which 19 would be that? */
  static void countBehind(FigureText text, Figure percent, Findings findings) {
    Optional<Figure> count =
        text.after(percent)
            .filter(ImpliedWholes::isWhole)
            .filter(c -> text.isCue(Role.WITH, percent.to()) && c.from() == percent.to() + 1);
    int cue = text.cueEndingAt(percent.from(), 0);
    if (count.isEmpty() || percent.isHedged() || cue < 0 || !text.isCue(Role.SHARE, cue)) {
      return;
    }
    Optional<BigDecimal> rounded = whole(count.get(), percent.range());
    Optional<BigDecimal> cut = whole(count.get(), Interval.cutOff(percent.value()));
    Findings.Outcome outcome =
        rounded.isPresent()
            ? Findings.Outcome.CONSISTENT
            : cut.isPresent()
                ? Findings.Outcome.suspicious(Reason.TRUNCATED, Severity.LOW)
                : Findings.Outcome.uncheckable(Reason.NO_WHOLE);
    BigDecimal part = count.get().value().value();
    String whole = rounded.or(() -> cut).map(Findings::plain).orElse("N");
    findings.add(
        Relation.PERCENT_OF_KNOWN_WHOLE,
        outcome,
        List.of(count.get(), percent),
        Findings.plain(part) + "/" + whole,
        rounded
            .or(() -> cut)
            .map(n -> Findings.rounded(part.multiply(HUNDRED).divide(n, 10, RoundingMode.HALF_UP)))
            .orElse(""),
        percent.value().toString());
  }
}
