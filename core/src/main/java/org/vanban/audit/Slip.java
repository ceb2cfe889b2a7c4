package org.vanban.audit;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A difference that one digit explains: 10 between 128 and 118, 27 between 1.058 and 1.085 (two
 * neighbours changed over).
 *
 * <p>Figures that were put together by mistake hardly ever differ by so little.
 */
final class Slip {
  private static final BigInteger NINE = BigInteger.valueOf(9);

  private Slip() {}

  /** Whether one digit changed, or two neighbours changed over, make such a difference. */
  static boolean explains(BigDecimal difference) {
    BigDecimal bare = difference.abs().stripTrailingZeros();
    if (bare.signum() == 0) {
      return false;
    }
    BigInteger digits = bare.unscaledValue();
    return digits.compareTo(NINE) <= 0
        || digits.mod(NINE).signum() == 0 && digits.divide(NINE).compareTo(NINE) < 0;
  }
}
