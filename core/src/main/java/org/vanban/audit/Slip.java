package org.vanban.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vanban.value.Amount;

/**
 * A difference that one digit explains: 10 between 128 and 118, 27 between 1.058 and 1.085 (two
 * neighbours changed over).
 *
 * <p>Figures that were put together by mistake hardly ever differ by so little.
 */
final class Slip {
  private static final int FEWEST = 3; // digits
  private static final BigInteger NINE = BigInteger.valueOf(9);

  private Slip() {}

  /** The amounts that differ from one in a single digit. */
  static Stream<Amount> variants(Amount amount) {
    int digits = amount.value().precision();
    return IntStream.range(0, digits)
        .boxed()
        .flatMap(place -> IntStream.rangeClosed(0, 9).mapToObj(d -> changed(amount, place, d)))
        .filter(v -> v.value().signum() > 0 && v.compareTo(amount) != 0);
  }

  /** The amounts with two neighbouring digits changed over. */
  static Stream<Amount> turned(Amount amount) {
    int digits = amount.value().precision();
    return IntStream.range(0, digits - 1)
        .mapToObj(
            place ->
                changed(
                    changed(amount, place, digit(amount, place + 1)),
                    place + 1,
                    digit(amount, place)))
        .filter(v -> v.value().signum() > 0 && v.compareTo(amount) != 0);
  }

  private static int digit(Amount amount, int place) {
    BigInteger power = BigInteger.TEN.pow(place);
    return amount.value().unscaledValue().divide(power).mod(BigInteger.TEN).intValue();
  }

  private static Amount changed(Amount amount, int place, int digit) {
    BigInteger unscaled = amount.value().unscaledValue();
    BigInteger power = BigInteger.TEN.pow(place);
    BigInteger old = unscaled.divide(power).mod(BigInteger.TEN);
    BigInteger other = unscaled.add(BigInteger.valueOf(digit).subtract(old).multiply(power));
    return Amount.of(new BigDecimal(other, amount.value().scale()));
  }

  /**
   * Whether a number of three digits and more is another with one digit changed, or two neighbours
   * changed over: 1.265 and 1.256. Stricter than {@link #explains}, for figures that words do not
   * put together.
   */
  static boolean isMisprint(BigDecimal one, BigDecimal other) {
    int scale = Math.max(one.stripTrailingZeros().scale(), other.stripTrailingZeros().scale());
    String a = one.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().toString();
    String b = other.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().toString();
    int length = a.length() == b.length() && a.length() >= FEWEST ? a.length() : 0;
    int[] off = IntStream.range(0, length).filter(i -> a.charAt(i) != b.charAt(i)).toArray();
    boolean swapped =
        off.length == 2
            && off[1] == off[0] + 1
            && a.charAt(off[0]) == b.charAt(off[1])
            && a.charAt(off[1]) == b.charAt(off[0]);
    return off.length == 1 || swapped;
  }

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
