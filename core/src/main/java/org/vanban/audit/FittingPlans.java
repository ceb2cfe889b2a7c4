package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What a value lacks of its plan, or has beyond it, against the percentage that it makes of it:
 * {@code 4.368 ha, đạt 109,2% kế hoạch, vượt 368 ha}, {@code 1.572 người, đạt 65,5% chỉ tiêu … thêm
 * 828 người nữa}.
 *
 * <p>Value and difference imply one plan, value and percentage another. They disagree only if the
 * percentage makes a round plan, of two digits, that one digit of the difference set right would
 * give.
 */
final class FittingPlans implements Check {
  private static final int BEHIND = 3; // figures behind the percentage
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext ROUND = new MathContext(2);

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure percent : text.figures()) {
      if (percent.kind() == Figure.Kind.PERCENT
          && !percent.isHedged()
          && percent.range().low().signum() > 0
          && text.isCue(Role.PLAN, percent.to())) {
        text.before(percent)
            .filter(v -> v.kind() == Figure.Kind.COUNT && !v.isHedged())
            .filter(v -> v.value().value().signum() > 0 && !text.isChange(v))
            .ifPresent(v -> check(text, v, percent, findings));
      }
    }
  }

  private static void check(FigureText text, Figure value, Figure percent, Findings findings) {
    boolean beyond = percent.value().value().compareTo(HUNDRED) > 0;
    Optional<Figure> next = text.after(percent);
    for (int step = 0; step < BEHIND && next.isPresent(); step++) {
      Figure gap = next.get();
      boolean same = gap.isCount() && gap.unit().equals(value.unit()) && !gap.isHedged();
      if (same && (beyond ? isBeyond(text, gap) : isLacking(text, gap))) {
        settle(value, percent, gap, beyond, findings);
        return;
      }
      next = text.after(gap);
    }
  }

  private static boolean isBeyond(FigureText text, Figure gap) {
    return text.isChange(gap) && text.isCue(Role.RISE, text.changeCue(gap));
  }

  private static boolean isLacking(FigureText text, Figure gap) {
    int from = Clauses.start(text, gap);
    return Remainders.isRest(text, gap) || text.has(Role.ADDED, from, gap.from());
  }

  private static void settle(
      Figure value, Figure percent, Figure gap, boolean beyond, Findings findings) {
    BigDecimal all = value.value().value();
    BigDecimal off = gap.value().value();
    BigDecimal plan = beyond ? all.subtract(off) : all.add(off);
    if (plan.signum() <= 0) {
      return;
    }
    PercentFit fit =
        PercentFit.of(Interval.counted(value.value()), all, Interval.exactly(plan), plan, percent);
    if (fit.fit() == PercentFit.Fit.ROUNDED) {
      findings.add(
          Relation.IMPLIED_PLAN,
          Findings.Outcome.CONSISTENT,
          List.of(value, percent, gap),
          Findings.plain(all) + "/" + Findings.plain(plan),
          Findings.rounded(fit.face()),
          percent.value().toString());
      tell(value, gap, plan, beyond, Findings.Outcome.CONSISTENT, findings);
      return;
    }
    BigDecimal round = all.multiply(HUNDRED).divide(percent.value().value(), ROUND);
    boolean made =
        Interval.counted(value.value())
            .times(HUNDRED)
            .over(Interval.rounded(percent.value()))
            .contains(round);
    BigDecimal rest = beyond ? all.subtract(round) : round.subtract(all);
    if (made && rest.signum() > 0 && Slip.isMisprint(rest, off)) {
      tell(value, gap, round, beyond, Findings.Outcome.inconsistent(Severity.MEDIUM), findings);
    }
  }

  private static void tell(
      Figure value,
      Figure gap,
      BigDecimal plan,
      boolean beyond,
      Findings.Outcome outcome,
      Findings findings) {
    BigDecimal all = value.value().value();
    BigDecimal larger = plan.max(all);
    BigDecimal smaller = plan.min(all);
    findings.add(
        beyond ? Relation.BALANCE : Relation.REMAINDER,
        outcome,
        List.of(value, gap),
        Findings.plain(larger) + " - " + Findings.plain(smaller),
        Findings.plain(larger.subtract(smaller)),
        Findings.plain(gap.value().value()));
  }
}
