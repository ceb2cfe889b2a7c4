package org.vanban.audit;

import java.util.Optional;
import org.vanban.number.Numeral;
import org.vanban.text.Tokens;

/**
 * A cell of a table as it is printed.
 *
 * @param from its first token
 * @param to the token after its last
 * @param number the number that fills it, a unit or a note aside
 * @param isMissing whether it is empty, or says so: {@code -}, {@code …}
 */
record PrintedCell(int from, int to, Optional<Number> number, boolean isMissing) {
  private static final int UNIT_WORDS = 3; // behind a number: 12 tỷ đồng

  /**
   * A number as it stands in its cell.
   *
   * @param sign less than nought behind a minus, more behind a plus, else nought
   * @param percent whether {@code %} stands behind it
   */
  record Number(Numeral numeral, int sign, boolean percent) {}

  /** Reads the cell between two tokens, the second not included. */
  static PrintedCell read(FigureText text, int from, int to) {
    Tokens tokens = text.tokens();
    boolean missing = true;
    for (int token = from; token < to && missing; token++) {
      missing = !tokens.isWordAt(token) && !tokens.isNumberAt(token);
    }
    return new PrintedCell(from, to, missing ? Optional.empty() : number(text, from, to), missing);
  }

  /** All that stands in it. */
  String text(Tokens tokens) {
    return from < to ? tokens.surface(from, to) : "";
  }

  private static Optional<Number> number(FigureText text, int from, int to) {
    Tokens tokens = text.tokens();
    boolean minus = tokens.isDashAt(from) || tokens.isSymbolAt(from, '−');
    boolean plus = tokens.isSymbolAt(from, '+');
    int at = minus || plus ? from + 1 : from;
    if (at >= to || !tokens.isNumberAt(at)) {
      return Optional.empty();
    }
    return text.words()
        .numbers()
        .readAt(tokens, at)
        .filter(n -> n.end() <= to && isUnit(tokens, n.end(), to))
        .map(n -> new Number(n, minus ? -1 : plus ? 1 : 0, tokens.isSymbolAt(n.end(), '%')));
  }

  /** Whether nothing but a unit, {@code %} or a note in brackets stands there. */
  private static boolean isUnit(Tokens tokens, int from, int to) {
    int at = from < to && tokens.isSymbolAt(from, '%') ? from + 1 : from;
    int words = at;
    while (at < to && tokens.isWordAt(at) && at - words < UNIT_WORDS) {
      at++;
    }
    return at >= to || "[(*".indexOf(tokens.charAt(at)) >= 0;
  }
}
