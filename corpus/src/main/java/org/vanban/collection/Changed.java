package org.vanban.collection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.vanban.audit.Interval;
import org.vanban.audit.PrintedFigure;

/**
 * A figure with the change that is printed behind it: {@code 174 vụ, giảm 46 vụ so với năm trước}.
 *
 * @param now the figure; empty where a difference is printed without it
 * @param change a percentage, a difference or how many times as much
 */
record Changed(Optional<Claim> now, Claim change) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The figure before a change, in its sentence, shares and other changes between passed. */
  static Optional<Changed> of(List<Claim> claims, int index) {
    Claim change = claims.get(index);
    boolean difference = isDifference(change);
    if (change.base() == Claim.Base.NONE
        || change.kind() != PrintedFigure.Kind.PERCENT && !difference && !isMultiple(change)) {
      return Optional.empty();
    }
    boolean points = change.unit().equals(Comparisons.POINTS);
    PrintedFigure.Kind counted = points ? PrintedFigure.Kind.PERCENT : PrintedFigure.Kind.COUNT;
    int before = index - 1;
    while (before >= 0 && isBetween(claims.get(before), change)) {
      before--;
    }
    Optional<Claim> now =
        Optional.of(before)
            .filter(at -> at >= 0)
            .map(claims::get)
            .filter(c -> c.kind() == counted && c.sentence() == change.sentence())
            .filter(c -> c.change() == PrintedFigure.Change.NONE && c.period().isPresent())
            .filter(c -> !difference || points || c.unit().equals(change.unit()));
    return now.isPresent() || difference && change.period().isPresent()
        ? Optional.of(new Changed(now, change))
        : Optional.empty();
  }

  private static boolean isBetween(Claim before, Claim change) {
    boolean both = change.change() != PrintedFigure.Change.NONE; // giảm 46 vụ, giảm 20,9%
    return before.kind() == PrintedFigure.Kind.PERCENT && !change.unit().equals(Comparisons.POINTS)
        || both && isDifference(before) && before.change() == change.change();
  }

  private static boolean isDifference(Claim claim) {
    return claim.kind() == PrintedFigure.Kind.COUNT && claim.change() != PrintedFigure.Change.NONE;
  }

  private static boolean isMultiple(Claim claim) {
    return claim.base().isMultiple() && claim.unit().equals(Comparisons.TIMES);
  }

  boolean isDifference() {
    return isDifference(change);
  }

  boolean isMultiple() {
    return isMultiple(change);
  }

  /** The time of what a figure of this time is compared with. */
  ClaimTime before(ClaimTime now) {
    return change.base().isTold() ? change.against().orElseThrow() : now.sameOf(change.against());
  }

  /** What {@code tăng 12%}, {@code giảm 12%} or {@code bằng 112%} grew by, in what is printed. */
  BigDecimal printed() {
    return printed(change.value());
  }

  private BigDecimal printed(BigDecimal value) {
    return switch (change.change()) {
      case RISE -> value;
      case FALL -> value.negate();
      case NONE -> isMultiple() ? value : value.subtract(HUNDRED);
    };
  }

  /** The same with its rounding. */
  Interval range() {
    BigDecimal one = printed(change.range().low());
    BigDecimal other = printed(change.range().high());
    return new Interval(one.min(other), one.max(other));
  }

  /** What a change from one value to another is, as this one is printed. */
  Interval from(Interval former, Interval present) {
    if (isDifference()) {
      return present.minus(former);
    }
    Interval times = present.over(former);
    if (isMultiple()) {
      return times;
    }
    Interval percent = times.times(HUNDRED);
    return new Interval(percent.low().subtract(HUNDRED), percent.high().subtract(HUNDRED));
  }
}
