package org.vanban.figure;

import java.util.List;
import java.util.Optional;
import org.vanban.figure.FigureExtractor.Outcome;
import org.vanban.mention.Mention;
import org.vanban.number.NumberReader;
import org.vanban.number.Numeral;
import org.vanban.text.Span;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.Amount;

/**
 * Reads percentages: {@code 11,7%}, {@code 21,34 phần trăm}, {@code 1 - 1,5 điểm %}, {@code 11 đến
 * 12%}.
 *
 * <p>Two figures with a sign each ({@code từ 20% đến 50%}) are two; a range shares one sign.
 */
final class PercentReader {
  private static final int NONE = -1;

  private final NumberReader numbers;
  private final Connectors connectors;
  private final int part;
  private final int hundred;
  private final int point;

  PercentReader(NumberReader numbers, Connectors connectors, Vocabulary.Builder words) {
    this.numbers = numbers;
    this.connectors = connectors;
    this.part = words.intern("phần");
    this.hundred = words.intern("trăm");
    this.point = words.intern("điểm");
  }

  /** The percentage that begins with a number; empty if it is none. */
  Optional<Outcome> readAt(Tokens tokens, Numeral number) {
    int end = signEnd(tokens, number.end());
    if (end != NONE) {
      return Optional.of(outcome(tokens, number.start(), List.of(number), end));
    }
    return connectors.isAt(tokens, number.end())
        ? numbers
            .readAt(tokens, number.end() + 1)
            .filter(upper -> upper.amount().compareTo(number.amount()) > 0)
            .filter(upper -> signEnd(tokens, upper.end()) != NONE)
            .map(
                upper ->
                    outcome(
                        tokens,
                        number.start(),
                        List.of(number, upper),
                        signEnd(tokens, upper.end())))
        : Optional.empty();
  }

  private Outcome outcome(Tokens tokens, int start, List<Numeral> figures, int end) {
    boolean points = tokens.idAt(figures.getLast().end()) == point;
    boolean negative = figures.size() == 1 && isNegative(tokens, start);
    List<Amount> values =
        figures.stream()
            .map(f -> negative ? Amount.of(f.amount().value().negate()) : f.amount())
            .toList();
    Span span = tokens.span(negative ? start - 1 : start, end);
    return Outcome.of(new Mention.Percent(span, values, points), end);
  }

  /** {@code tăng trưởng -5,97%}: a minus that stands free before and touches the figure. */
  private static boolean isNegative(Tokens tokens, int start) {
    return start > 1
        && tokens.isDashAt(start - 1)
        && !tokens.isBlankBefore(start)
        && tokens.isBlankBefore(start - 1)
        && !tokens.isBreakBefore(start - 1)
        && !tokens.isNumberAt(start - 2)
        && !tokens.isSymbolAt(start - 2, '%');
  }

  /** The end of {@code %}, {@code phần trăm}, {@code điểm %} or {@code điểm phần trăm}. */
  private int signEnd(Tokens tokens, int at) {
    if (tokens.isParagraphBefore(at)) {
      return NONE;
    }
    int sign = tokens.idAt(at) == point ? at + 1 : at;
    if (tokens.isSymbolAt(sign, '%')) {
      return sign + 1;
    }
    boolean spelled = tokens.idAt(sign) == part && tokens.idAt(sign + 1) == hundred;
    return spelled ? sign + 2 : NONE;
  }
}
