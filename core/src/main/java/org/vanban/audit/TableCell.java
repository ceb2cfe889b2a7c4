package org.vanban.audit;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.vanban.text.Span;
import org.vanban.value.Amount;

/**
 * A number in a cell of a printed table: {@code 2.416}, {@code +25,7%}, {@code -14}.
 *
 * @param span the number as it stands in the text, its sign left out
 * @param amount the number without its sign
 * @param sign less than nought with a minus before it, more with a plus, else nought
 * @param measured whether it is an amount or a share, rounded though it may be whole
 */
record TableCell(Span span, Amount amount, int sign, boolean measured) {

  BigDecimal value() {
    return sign < 0 ? amount.value().negate() : amount.value();
  }

  /** What the number may stand for. */
  Interval range() {
    Interval bare = measured ? Interval.rounded(amount) : Interval.counted(amount);
    return sign < 0 ? new Interval(bare.high().negate(), bare.low().negate()) : bare;
  }

  /** The number in plain decimal, as formulas have it. */
  String plain() {
    return Findings.plain(value());
  }

  /** This cell with one digit changed, or two neighbours changed over. */
  Stream<TableCell> variants() {
    return Stream.concat(Slip.variants(amount), Slip.turned(amount))
        .map(a -> new TableCell(span, a, sign, measured));
  }
}
