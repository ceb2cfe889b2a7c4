package org.vanban.evaluate;

import java.util.Locale;

/**
 * Counts of one kind of mention over some articles.
 *
 * @param gold mentions in the gold
 * @param found mentions found
 * @param right found with exactly the span of the gold
 * @param rightValue of these, those whose value is right too
 * @param overlapped gold mentions that a found one of the kind overlaps
 */
public record Score(int gold, int found, int right, int rightValue, int overlapped) {

  static final Score NONE = new Score(0, 0, 0, 0, 0);

  Score plus(Score other) {
    return new Score(
        gold + other.gold,
        found + other.found,
        right + other.right,
        rightValue + other.rightValue,
        overlapped + other.overlapped);
  }

  public double precision() {
    return ratio(right, found);
  }

  public double recall() {
    return ratio(right, gold);
  }

  /** F1 of exact spans, 0 to 1. */
  public double f1() {
    return f1(right, found);
  }

  /** F1 in which span and value must both be right. */
  public double valueF1() {
    return f1(rightValue, found);
  }

  /** F1 in which a span counts that overlaps one of the gold. */
  public double overlapF1() {
    return f1(overlapped, Math.max(found, overlapped));
  }

  /**
   * Found ones that are wrong in span or value, and gold ones missed: how many a reader must mend.
   */
  public int wrong() {
    return found - rightValue + gold - right;
  }

  private double f1(int hits, int answers) {
    double p = ratio(hits, answers);
    double r = ratio(hits, gold);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The figures as a row of the score table: gold, found, P, R, F1, value, overlap. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%6d%7d%8.3f%8.3f%8.3f%8.3f%9.3f",
        gold,
        found,
        precision(),
        recall(),
        f1(),
        valueF1(),
        overlapF1());
  }
}
