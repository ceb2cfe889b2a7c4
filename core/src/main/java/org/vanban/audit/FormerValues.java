package org.vanban.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The former value that a difference is taken from, where no words of change stand between the two:
 * {@code Từ 3.120 biên chế, nay còn 2.808 biên chế, giảm 312 người} says itself of which values it
 * is, for they differ by just that; {@code So với 583 đơn vị của năm 2017, ngành đã giảm 99 đơn vị}
 * names its base at the head.
 */
final class FormerValues {
  private static final int LEAD = 3; // tokens from so với to the number
  private static final BigDecimal FEWEST = BigDecimal.TEN; // a smaller difference fits by chance

  private FormerValues() {}

  static Optional<Figure> of(FigureText text, Figure difference, boolean rise) {
    return differing(text, difference, rise).or(() -> compared(text, difference));
  }

  /** The former of two values of the sentence that are just the difference apart. */
  static Optional<Figure> differing(FigureText text, Figure difference, boolean rise) {
    if (!difference.isCount()
        || difference.isHedged()
        || difference.value().value().compareTo(FEWEST) < 0) {
      return Optional.empty();
    }
    List<Figure> values =
        text.figuresOf(difference.sentence()).stream()
            .filter(f -> f.kind() == Figure.Kind.COUNT && f.index() != difference.index())
            .filter(f -> !text.isTime(f) && !f.isHedged())
            .toList();
    for (int i = 1; i < values.size(); i++) {
      Figure one = values.get(i - 1);
      Figure other = values.get(i);
      BigDecimal gap = one.value().value().subtract(other.value().value());
      if (one.unit().equals(other.unit()) && gap.abs().compareTo(difference.value().value()) == 0) {
        return Optional.of(rise == gap.signum() < 0 ? one : other);
      }
    }
    return Optional.empty();
  }

  /** {@code So với 583 đơn vị của năm 2017, …}: right before the difference. */
  private static Optional<Figure> compared(FigureText text, Figure difference) {
    return text.before(difference)
        .filter(f -> f.kind() == Figure.Kind.COUNT && f.unit().equals(difference.unit()))
        .filter(f -> f.value().compareTo(difference.value()) > 0 && !text.isChange(f))
        .filter(f -> text.tokens().isSymbolAt(Clauses.end(text, f), ','))
        .filter(
            f -> {
              int at = Clauses.beforeFillers(text, f.from());
              int cue = text.find(Role.COMPARED, text.sentenceStart(f.sentence()), at);
              return cue == text.sentenceStart(f.sentence()) && at - text.cueEnd(cue) <= LEAD;
            });
  }
}
