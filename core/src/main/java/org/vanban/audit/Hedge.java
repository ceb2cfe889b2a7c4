package org.vanban.audit;

import java.math.BigDecimal;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.value.Amount;

/** How a printed number is hedged: {@code hơn 28%} reaches from 28 up. */
enum Hedge {
  NONE,
  GT,
  LT,
  CA,
  GE,
  LE;

  /** How far the true number may lie below and above, as shares of the printed one. */
  record Reach(BigDecimal below, BigDecimal above) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Reach of(String below, String above) {
      return new Reach(new BigDecimal(below), new BigDecimal(above));
    }

    /** The numbers that the hedged figure may stand for. */
    Interval around(Amount figure) {
      BigDecimal value = figure.value();
      BigDecimal step = value.stripTrailingZeros().ulp();
      boolean both = below.signum() > 0 && above.signum() > 0;
      BigDecimal least = both ? step.multiply(HALF) : step; // khoảng 40 is what rounds to 40
      return new Interval(
          value.subtract(far(value, least, below)), value.add(far(value, least, above)));
    }

    private static BigDecimal far(BigDecimal value, BigDecimal step, BigDecimal share) {
      return share.signum() == 0 ? BigDecimal.ZERO : value.multiply(share).abs().max(step);
    }
  }

  static Hedge of(Optional<Mention.Approximation> approximation) {
    return approximation.map(a -> valueOf(a.name())).orElse(NONE);
  }

  static Hedge of(Role role) {
    return switch (role) {
      case GT -> GT;
      case LT -> LT;
      case CA -> CA;
      case GE -> GE;
      case LE -> LE;
      default -> NONE;
    };
  }
}
