package org.vanban.audit;

/** Where the clause of a figure begins, and the words that lead to it. */
final class Clauses {
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
      if (text.tokens().surface(token).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
