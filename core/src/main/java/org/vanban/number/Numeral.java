package org.vanban.number;

import java.math.BigDecimal;
import org.vanban.value.Amount;

/**
 * A number read from a text: {@code 1.250}, {@code 4,52 ngàn}, {@code hai mươi ba}.
 *
 * @param start its first token
 * @param end the token after its last
 * @param amount the number, its scale telling how finely it was printed
 * @param leading what stands before the multiplier: {@code 4,52} of {@code 4,52 ngàn}
 * @param zeros the zeros of a single multiplier, or of a chain of them, at the end: 12 for {@code
 *     nghìn tỷ}; 0 without one
 * @param shape how it was printed
 */
public record Numeral(
    int start, int end, Amount amount, BigDecimal leading, int zeros, Shape shape) {

  /** How a number is printed. */
  public enum Shape {
    /** Digits alone: {@code 2018}, {@code 05}. */
    BARE,
    /** Digits with points between thousands: {@code 57.448}. */
    GROUPED,
    /** Digits with a decimal mark: {@code 11,7}. */
    DECIMAL,
    /** One comma and three digits behind it: {@code 1,250}; decimals, or thousands in English. */
    COMMA_AND_THREE,
    /** Number words: {@code hai mươi ba}. */
    WORDS
  }

  public boolean isMultiplied() {
    return zeros > 0;
  }

  /** Whether the number is whole, whatever its printing. */
  public boolean isWhole() {
    return amount.value().stripTrailingZeros().scale() <= 0;
  }

  /** The number if its comma parts thousands, as in English: 1250 for {@code 1,250}. */
  public Amount withCommaAsThousands() {
    return amount.scaled(3);
  }

  /** Whether it is one plain number of four digits that may name a year. */
  public boolean looksLikeYear() {
    return shape == Shape.BARE
        && zeros == 0
        && amount.value().compareTo(BigDecimal.valueOf(1900)) >= 0
        && amount.value().compareTo(BigDecimal.valueOf(2100)) < 0;
  }
}
