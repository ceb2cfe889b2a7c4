package org.vanban.audit;

import java.math.BigDecimal;
import java.util.Optional;
import org.vanban.text.Span;
import org.vanban.value.Amount;

/**
 * One number of the text that can take part in a check.
 *
 * @param index its place among the figures of the text
 * @param sentence the sentence it stands in
 * @param from its first token
 * @param to the token after its last
 * @param value the number; a ratio's numerator
 * @param whole a ratio's denominator
 * @param unit what is counted; empty where none is printed
 * @param range what the number may stand for, hedge and rounding taken in
 */
record Figure(
    int index,
    int sentence,
    Kind kind,
    Span span,
    int from,
    int to,
    Amount value,
    Optional<Amount> whole,
    String unit,
    Hedge hedge,
    Interval range) {

  /** What sort of figure. */
  enum Kind {
    RATIO,
    PERCENT,
    /** A quantity with a unit. */
    COUNT,
    /** A number without a unit: {@code khiển trách 15}. */
    BARE,
    /** Takes part in no sum or share: a range, percentage points, a figure for one of many. */
    ASIDE
  }

  boolean isCount() {
    return kind == Kind.COUNT || kind == Kind.BARE;
  }

  boolean isHedged() {
    return hedge != Hedge.NONE;
  }

  /** A ratio's denominator. */
  BigDecimal denominator() {
    return whole.orElseThrow().value();
  }
}
