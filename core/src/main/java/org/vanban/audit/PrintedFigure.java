package org.vanban.audit;

import java.util.Optional;
import org.vanban.mention.Subject;
import org.vanban.text.Span;
import org.vanban.value.Amount;

/**
 * One figure of a text as the audit reads it, for whoever holds it against figures of other texts:
 * {@code hơn 5.300 người} is 5.300 or somewhat more.
 *
 * @param span where it stands
 * @param kind what sort of figure
 * @param value the number; a ratio's part
 * @param whole a ratio's whole
 * @param unit what is counted, in lower case; {@code %} of a percentage
 * @param range what the number may stand for, hedge and rounding taken in
 * @param hedged whether it is printed with {@code hơn}, {@code gần} or the like
 * @param change whether it is a difference: {@code tăng 12%}
 * @param subject what is counted, whose, where and when
 */
public record PrintedFigure(
    Span span,
    Kind kind,
    Amount value,
    Optional<Amount> whole,
    String unit,
    Interval range,
    boolean hedged,
    Change change,
    Optional<Subject> subject) {

  /** What sort of figure. */
  public enum Kind {
    RATIO,
    PERCENT,
    COUNT
  }

  /** Which way a difference goes. */
  public enum Change {
    NONE,
    RISE,
    FALL
  }

  static PrintedFigure of(FigureText text, Figure figure) {
    int cue = text.changeCue(figure);
    return new PrintedFigure(
        figure.span(),
        Kind.valueOf(figure.kind().name()),
        figure.value(),
        figure.whole(),
        figure.unit(),
        figure.range(),
        figure.isHedged(),
        cue < 0 ? Change.NONE : text.isCue(Role.RISE, cue) ? Change.RISE : Change.FALL,
        figure.subject());
  }
}
