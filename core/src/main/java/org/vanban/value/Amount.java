package org.vanban.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number as printed: its value, and how finely it was given.
 *
 * <p>{@code 1,25 tỷ} is 1250000000 given to ten million; {@code 99,0} is 99 given to a tenth. The
 * scale of the decimal holds it: {@link #unit} is the value of one step in the last printed digit,
 * so the true number lies within half of it.
 *
 * @param value the number, with the scale in which it was printed
 */
public record Amount(BigDecimal value) implements Comparable<Amount> {

  public Amount {
    Objects.requireNonNull(value, "value");
  }

  public static Amount of(BigDecimal value) {
    return new Amount(value);
  }

  public static Amount of(long value) {
    return new Amount(BigDecimal.valueOf(value));
  }

  /**
   * Reads plain decimal, {@code "57448"}, {@code "11.7"}; trailing zeros count.
   *
   * @throws NumberFormatException if it is not a number
   */
  public static Amount parse(String plain) {
    return new Amount(new BigDecimal(plain));
  }

  /** The value of one step in the last printed digit. */
  public BigDecimal unit() {
    return value.ulp();
  }

  /** Ten to the power {@code zeros} times this: {@code 1,25} becomes {@code 1,25 tỷ} with nine. */
  public Amount scaled(int zeros) {
    return new Amount(value.scaleByPowerOfTen(zeros));
  }

  /** By value; how finely they are given makes no difference. */
  @Override
  public int compareTo(Amount other) {
    return value.compareTo(other.value);
  }

  /** Plain decimal without an exponent: {@code "1250000000"}, {@code "99.0"}. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
