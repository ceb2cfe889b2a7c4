package org.vanban.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that is said to lie above or below a target or mean printed behind it: {@code chiếm
 * 26,1%, vượt chỉ tiêu 25%}, {@code bình quân 1.530 đảng viên, vượt mục tiêu Đại hội đề ra là 1.500
 * đảng viên/năm}, {@code 3,4%, thấp hơn mức bình quân chung (4,1%)}.
 *
 * <p>{@code vượt kế hoạch 25%} may also tell by how much; so what lies on the wrong side is told
 * only where it misses the target by a tenth at most.
 */
final class TargetCheck implements Check {
  private static final int LEAD = 12; // tokens from the verb to the target
  private static final int FAR = 20; // from the value to the verb
  private static final int STEPS = 3;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final Set<String> MEANS = Set.of("mức", "bình", "trung", "mặt");

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure bound : text.figures()) {
      if (bound.kind() != Figure.Kind.RATIO && bound.kind() != Figure.Kind.BARE) {
        int cue = verb(text, bound);
        if (cue >= 0) {
          boolean above = text.isCue(Role.RISE, cue);
          value(text, bound, cue).ifPresent(v -> check(v, bound, above, findings));
        }
      }
    }
  }

  /** Where {@code vượt}, {@code thấp hơn} or {@code chưa đạt} begins that leads to a target. */
  private static int verb(FigureText text, Figure bound) {
    int start = text.before(bound).map(Figure::to).orElse(text.sentenceStart(bound.sentence()));
    int floor = Math.max(start, bound.from() - LEAD);
    int plan = text.find(Role.PLAN, floor, bound.from());
    int rise = text.find(Role.RISE, floor, plan >= 0 ? plan : bound.from());
    int fall = text.find(Role.FALL, floor, plan >= 0 ? plan : bound.from());
    int not = text.find(Role.NOT_YET, floor, plan);
    int cue = rise >= 0 ? rise : fall >= 0 ? fall : not;
    if (cue < 0
        || text.hasSymbol(",;:.", cue, bound.from())
        || text.has(Role.PROSPECT, Math.max(start, cue - LEAD), cue)
        || rise >= 0 && text.has(Role.NOT_YET, floor, rise)) {
      return -1;
    }
    int next = text.cueEnd(cue);
    boolean than = text.tokens().surface(next - 1).equals("hơn");
    boolean target =
        plan >= 0
            && (than
                || cue == not && text.isCue(Role.ATTAIN, next)
                || text.tokens().surface(cue).equals("vượt") && plan - next <= 2);
    boolean mean = than && MEANS.contains(text.tokens().surface(next));
    return target || mean ? cue : -1;
  }

  /** The nearest value of the target's kind before the verb. */
  private static Optional<Figure> value(FigureText text, Figure bound, int cue) {
    Optional<Figure> at = text.before(bound);
    for (int step = 0; step < STEPS && at.isPresent(); step++) {
      Figure value = at.get();
      if (cue - value.to() > FAR || text.hasStop(value.to(), cue)) {
        return Optional.empty();
      }
      boolean percent = bound.unit().equals("%");
      if (value.unit().equals(bound.unit()) && percent == (value.kind() == Figure.Kind.PERCENT)) {
        return at.filter(v -> !v.isHedged() && isNear(text, v, bound, cue));
      }
      at = text.before(value);
    }
    return Optional.empty();
  }

  /** Whether the two can be of one thing, and the second is no difference from the plan. */
  private static boolean isNear(FigureText text, Figure value, Figure bound, int cue) {
    BigDecimal line = bound.value().value();
    BigDecimal number = value.value().value();
    boolean told =
        text.tokens().isSymbolAt(bound.from() - 1, '(') || text.has(Role.BE, cue, bound.from());
    boolean difference =
        number.subtract(line).compareTo(HUNDRED) == 0 && value.kind() == Figure.Kind.PERCENT;
    return !difference && (told || number.compareTo(line.add(line)) < 0);
  }

  private static void check(Figure value, Figure bound, boolean above, Findings findings) {
    BigDecimal line = bound.value().value();
    BigDecimal number = value.value().value();
    int passes = above ? number.compareTo(line) : line.compareTo(number);
    boolean slight = number.subtract(line).abs().compareTo(line.multiply(TENTH)) <= 0;
    if (passes > 0 || passes < 0 && slight) {
      findings.add(
          Relation.THRESHOLD,
          passes > 0 ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM),
          List.of(value, bound),
          Findings.plain(number) + (above ? " > " : " < ") + Findings.plain(line),
          Findings.plain(number),
          Findings.plain(line));
    }
  }
}
