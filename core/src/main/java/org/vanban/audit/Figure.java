package org.vanban.audit;

import java.math.BigDecimal;
import java.util.Optional;
import org.vanban.mention.Locality;
import org.vanban.mention.Subject;
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
 * @param subject what is counted, whose, where and when, as far as that is known
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
    Interval range,
    Optional<Subject> subject) {

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

  /**
   * Whether the text tells of both whose, where or of when they are, and that differs: {@code xã A
   * đạt 46/51, xã B đạt 88%}. What is not told parts nothing.
   */
  boolean isApartFrom(Figure other) {
    return subject.isPresent()
        && other.subject.isPresent()
        && (differ(subject.get().body(), other.subject.get().body())
            || areApart(
                subject.get().place().map(Locality::name),
                other.subject.get().place().map(Locality::name))
            || differ(subject.get().period(), other.subject.get().period()));
  }

  /** {@code Bình Sơn} may be {@code huyện Bình Sơn}; a district is no town of its name. */
  private static boolean areApart(Optional<String> one, Optional<String> other) {
    return differ(one, other)
        && !one.orElseThrow().endsWith(" " + other.orElseThrow())
        && !other.orElseThrow().endsWith(" " + one.orElseThrow());
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /**
   * Whether two counts are of one unit, its shorter name taken in: {@code 1.305 lớp học} and {@code
   * 1.100 lớp}; a number without a unit is of that of the other.
   */
  boolean sameUnit(Figure other) {
    return unit.equals(other.unit)
        || unit.isEmpty() && other.isCount()
        || !unit.isEmpty() && other.unit.startsWith(unit + " ")
        || !other.unit.isEmpty() && unit.startsWith(other.unit + " ");
  }

  /** This figure in another unit. */
  Figure in(String other) {
    return other.equals(unit)
        ? this
        : new Figure(
            index, sentence, kind, span, from, to, value, whole, other, hedge, range, subject);
  }

  /** A ratio's numerator, as a count. */
  Figure numerator() {
    return new Figure(
        index,
        sentence,
        Kind.COUNT,
        span,
        from,
        to,
        value,
        Optional.empty(),
        unit,
        hedge,
        Interval.counted(value),
        subject);
  }

  /** A ratio's denominator. */
  BigDecimal denominator() {
    return whole.orElseThrow().value();
  }
}
