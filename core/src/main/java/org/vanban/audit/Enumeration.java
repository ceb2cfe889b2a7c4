package org.vanban.audit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * Items that number themselves, {@code (1) …; (2) …}, {@code một là …, hai là …}, or have a value
 * each, {@code dệt may 642 triệu USD, giày dép 518 triệu USD}.
 */
final class Enumeration {
  private static final int MOST = 400; // tokens
  private static final int NOUN = 3; // words more of a short item
  private static final int ITEM = 8; // tokens of an item before its value
  private static final Set<Role> LEADING =
      Set.of(Role.AMONG, Role.LIST, Role.LIKE, Role.TOTAL, Role.EACH, Role.WITH);
  private static final List<String> NUMBERS =
      List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

  private Enumeration() {}

  /** The last of the numbers from one on that open items behind a figure; 0 if none do. */
  static int last(FigureText text, Figure figure) {
    int reach = Math.min(text.tokens().size(), figure.to() + MOST);
    int end = text.after(figure).map(Figure::from).orElse(text.sentenceEnd(figure.sentence()));
    int last = 0;
    for (int token = figure.to(); token < (last == 0 ? Math.min(end, reach) : reach); token++) {
      if (last == 0
          && text.tokens().isSymbolAt(token, ':')
          && number(text.tokens(), token + 1) != 1) {
        return 0; // the colon opens something else
      }
      if (number(text.tokens(), token) == last + 1) {
        last++;
      }
    }
    return last;
  }

  /** The number of {@code (2)} or {@code hai là} at a token, behind a symbol; 0 if none is. */
  private static int number(Tokens tokens, int token) {
    if (tokens.isSymbolAt(token, '(')
        && tokens.isNumberAt(token + 1)
        && tokens.isSymbolAt(token + 2, ')')
        && tokens.length(token + 1) <= 2) {
      return Integer.parseInt(tokens.surface(token + 1));
    }
    boolean is = tokens.isWordAt(token + 1) && tokens.surface(token + 1).equals("là");
    boolean head =
        tokens.isSymbolAt(token - 1) || tokens.surface(Math.max(0, token - 1)).equals("và");
    return is && (head || tokens.isBreakBefore(token))
        ? NUMBERS.indexOf(tokens.surface(token).toLowerCase(Locale.ROOT)) + 1
        : 0;
  }

  /**
   * How many items with a value of one unit a colon or bracket opens, up to the end of the
   * sentence; 0 if anything else stands among them.
   */
  static int valued(FigureText text, Figure figure, int open) {
    if (open < 0) {
      return 0;
    }
    int end = text.sentenceEnd(figure.sentence());
    int items = 0;
    int at = open + 1;
    String unit = "";
    for (Figure value : text.figuresOf(figure.sentence())) {
      if (value.from() <= open) {
        continue;
      }
      boolean first = items == 0;
      unit = first ? value.unit() : unit;
      if (value.kind() != Figure.Kind.COUNT
          || !value.unit().equals(unit)
          || text.isChange(value)
          || !isItem(text, at, value.from(), first)) {
        return 0;
      }
      items++;
      at = value.to();
    }
    return isEnd(text.tokens(), at, end) ? items : 0;
  }

  /** Whether one comma, semicolon or và and a few words stand before a value. */
  private static boolean isItem(FigureText text, int from, int to, boolean first) {
    Tokens tokens = text.tokens();
    int marks = 0;
    for (int token = from; token < to; token++) {
      boolean and = tokens.isWordAt(token) && tokens.surface(token).equals("và");
      boolean comma = text.hasSymbol(",;", token, token + 1);
      marks += and || comma ? 1 : 0;
      if (tokens.isSymbolAt(token) && !comma
          || text.isCue(Role.AMONG, token)
          || text.isCue(Role.TOTAL, token)) {
        return false;
      }
    }
    return to - from > 1 && to - from <= ITEM && marks == (first ? 0 : 1);
  }

  /** How many items a list has at least, and at most if each và joins two. */
  record Span(int fewest, int most) {
    static final Span NONE = new Span(0, 0);
  }

  /** Short items without figures that gồm or a colon opens, up to the end of the sentence. */
  static Span nouns(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    int end = text.sentenceEnd(figure.sentence());
    int cue = text.find(Role.LIST, figure.to(), Math.min(end, figure.to() + ITEM));
    if (cue < 0 || text.after(figure).isPresent() || text.hasSymbol(",;:()", figure.to(), cue)) {
      return Span.NONE;
    }
    int at = tokens.isSymbolAt(text.cueEnd(cue), ':') ? text.cueEnd(cue) + 1 : text.cueEnd(cue);
    int commas = 0;
    int ands = 0;
    int first = at;
    for (int token = at; token < end && !isEnd(tokens, token, end); token++) {
      boolean comma = tokens.isSymbolAt(token, ',') || tokens.isSymbolAt(token, ';');
      boolean and = tokens.isWordAt(token) && tokens.surface(token).equals("và");
      boolean other = tokens.isSymbolAt(token) && !comma || tokens.isNumberAt(token);
      if (other || text.roleAt(token).filter(LEADING::contains).isPresent()) {
        return Span.NONE;
      }
      commas += comma ? 1 : 0;
      ands += and ? 1 : 0;
      first = comma || and ? token + 1 : first;
      if (token - first > NOUN) {
        return Span.NONE;
      }
    }
    return commas == 0 ? Span.NONE : new Span(commas + 1, commas + 1 + ands);
  }

  private static boolean isEnd(Tokens tokens, int at, int end) {
    return at >= end
        || tokens.isSymbolAt(at) && ".)".indexOf(tokens.charAt(at)) >= 0 && at + 1 >= end;
  }
}
