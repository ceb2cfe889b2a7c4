package org.vanban.audit;

import java.util.List;

/** Where a list of parts ends: with its bracket or sentence, or where something else begins. */
final class ListEnd {
  private static final int LONGEST = 400; // tokens of a list
  private static final int LABEL = 5; // tokens of a part's label: đợt 1:

  private ListEnd() {}

  /** The token at which the list ends: the closing bracket, or the sentence's end. */
  static int last(FigureText text, int open, boolean dash) {
    int end = Math.min(text.sentenceEnd(text.sentenceOf(open)), open + LONGEST);
    if (dash) {
      int close = open + 1;
      while (close < end
          && !(text.tokens().isDashAt(close) && text.tokens().isBlankBefore(close))) {
        close++;
      }
      return close;
    }
    if (!text.tokens().isSymbolAt(open, '(')) {
      return end;
    }
    for (int token = open; token < end; token++) {
      if (text.tokens().isSymbolAt(token, ')')) {
        return token;
      }
    }
    return end;
  }

  /**
   * Whether a list ends before a figure: at a semicolon where commas set off its parts, or where a
   * clause sums it up, {@code , tổng kinh phí 28 tỷ đồng, mỗi người 1,5 triệu đồng}.
   */
  static boolean isBefore(FigureText text, List<Figure> parts, int from, int to) {
    if (parts.size() >= 2 && sumsUp(text, from, to)) {
      return true;
    }
    if (parts.size() < 2 || !text.hasSymbol(";", from, to)) {
      return false;
    }
    Figure first = parts.get(0);
    Figure second = parts.get(1);
    return text.hasSymbol(",", first.to(), second.from())
        && !text.hasSymbol(";", first.to(), second.from());
  }

  private static boolean sumsUp(FigureText text, int from, int to) {
    for (int token = from + 1; token < to; token++) {
      boolean head = text.hasSymbol(",;", token - 1, token);
      if (head
          && (text.isCue(Role.TOTAL, token)
              || text.isCue(Role.EACH, token)
              || text.isCue(Role.AVERAGE, token))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a colon opens another list inside; {@code ; đợt 2: 430} labels a part. */
  static boolean hasInnerList(FigureText text, int from, int to) {
    int mark = from;
    for (int token = from; token < to; token++) {
      boolean labels = text.tokens().isNumberAt(token + 1) && token - mark <= LABEL;
      if (text.tokens().isSymbolAt(token, ':') && !labels) {
        return true;
      }
      mark = text.hasSymbol(",;", token, token + 1) ? token : mark;
    }
    return false;
  }
}
