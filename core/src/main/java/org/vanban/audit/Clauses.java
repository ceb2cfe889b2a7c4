package org.vanban.audit;

import java.util.Optional;

/** Where the clause of a figure begins, and the words that lead to it. */
final class Clauses {
  private static final int BRACKET = 20; // tokens

  private Clauses() {}

  /** The token at which the clause of a figure begins: after a symbol or the figure before it. */
  static int start(FigureText text, Figure figure) {
    int floor = text.before(figure).map(Figure::to).orElse(text.sentenceStart(figure.sentence()));
    int token = figure.from();
    while (token > floor && !text.hasSymbol(",;:.()", token - 1, token)) {
      token--;
    }
    return token;
  }

  /** The symbol that ends the clause of a figure, or the end of its sentence. */
  static int end(FigureText text, Figure figure) {
    int end = text.sentenceEnd(figure.sentence());
    int token = figure.to();
    while (token < end && !text.hasSymbol(",;:.()", token, token + 1)) {
      token++;
    }
    return token;
  }

  /**
   * The start of the clause, lengths of time passed over: {@code , như vậy 3 năm trồng được 4.035
   * ha}.
   */
  static int startPastTimes(FigureText text, Figure figure) {
    int start = start(text, figure);
    Optional<Figure> before = text.before(figure);
    while (before.filter(text::isTime).isPresent() && before.get().to() >= start) {
      start = start(text, before.get());
      before = text.before(before.get());
    }
    return start;
  }

  /** The figure before another, what stands in a bracket closed between the two passed over. */
  static Optional<Figure> beforeBracket(FigureText text, Figure figure) {
    Optional<Figure> before = text.before(figure);
    if (before.isEmpty() || !isClosed(text, before.get().to(), figure.from())) {
      return before;
    }
    int open = before.get().from();
    int start = Math.max(text.sentenceStart(figure.sentence()), open - BRACKET);
    while (open > start && !text.tokens().isSymbolAt(open, '(')) {
      open--;
    }
    Optional<Figure> at = before;
    while (at.isPresent() && at.get().to() > open) {
      at = text.before(at.get());
    }
    return text.tokens().isSymbolAt(open, '(') ? at : before;
  }

  /** Whether a bracket closes in {@code [from, to)} that was opened before. */
  private static boolean isClosed(FigureText text, int from, int to) {
    int end = Math.min(to, from + BRACKET);
    for (int token = from; token < end; token++) {
      if (text.hasSymbol("()", token, token + 1)) {
        return text.tokens().isSymbolAt(token, ')');
      }
    }
    return false;
  }

  /** The token at which the words like {@code là} and the hedges begin that lead to another. */
  static int beforeFillers(FigureText text, int token) {
    int at = token;
    for (int cue = text.cueEndingAt(at, 0); cue >= 0; cue = text.cueEndingAt(at, 0)) {
      if (!text.isCue(Role.BE, cue) && Hedge.of(text.roleAt(cue).orElseThrow()) == Hedge.NONE) {
        break;
      }
      at = cue;
    }
    return at;
  }

  /** Whether a word stands in {@code [from, to)}, as it is written. */
  static boolean hasWord(FigureText text, String word, int from, int to) {
    for (int token = Math.max(0, from); token < to; token++) {
      if (text.tokens().length(token) == word.length()
          && text.tokens().text().startsWith(word, text.tokens().start(token))) {
        return true;
      }
    }
    return false;
  }
}
