package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.vanban.value.Amount;

/**
 * The numbers that a printed figure may stand for, ends included: {@code 70,2} is 70,15 to 70,25.
 *
 * <p>A count without a multiplier or decimals is exact; any other figure may be off by half a unit
 * of its last printed digit. Immutable.
 *
 * @param low the smallest
 * @param high the largest
 */
public record Interval(BigDecimal low, BigDecimal high) {
  private static final MathContext DOWN = new MathContext(30, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(30, RoundingMode.CEILING);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * @throws IllegalArgumentException if {@code high} lies below {@code low}
   */
  public Interval {
    if (high.compareTo(low) < 0) {
      throw new IllegalArgumentException("not an interval: " + low + " to " + high);
    }
  }

  /** One number. */
  public static Interval exactly(BigDecimal value) {
    return new Interval(value, value);
  }

  /** What rounds to the figure: half a unit of its last digit to both sides. */
  public static Interval rounded(Amount figure) {
    BigDecimal half = figure.unit().multiply(HALF);
    return new Interval(figure.value().subtract(half), figure.value().add(half));
  }

  /** What gives the figure when digits are cut off: up to one unit of its last digit more. */
  public static Interval cutOff(Amount figure) {
    return new Interval(figure.value(), figure.value().add(figure.unit()));
  }

  /** The figure as a count where it is one, else as rounded: {@code 8.227} is exact. */
  public static Interval counted(Amount figure) {
    return figure.value().scale() == 0 ? exactly(figure.value()) : rounded(figure);
  }

  public boolean overlaps(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  public boolean contains(BigDecimal value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  public Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  public Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  /** What of this is not negative; nought where all of it is. */
  public Interval atLeastNought() {
    return new Interval(low.max(BigDecimal.ZERO), high.max(BigDecimal.ZERO));
  }

  /** Times a number that is not negative. */
  public Interval times(BigDecimal factor) {
    return new Interval(low.multiply(factor), high.multiply(factor));
  }

  /**
   * The quotient of two intervals that hold nothing negative.
   *
   * @throws ArithmeticException if the divisor reaches down to nought
   */
  public Interval over(Interval divisor) {
    if (divisor.low.signum() <= 0) {
      throw new ArithmeticException("divisor reaches nought: " + divisor.low);
    }
    return new Interval(low.divide(divisor.high, DOWN), high.divide(divisor.low, UP));
  }

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    return new Interval(low.min(other.low), high.max(other.high));
  }

  /** {@code 643252..644429}. */
  @Override
  public String toString() {
    return low.toPlainString() + ".." + high.toPlainString();
  }
}
