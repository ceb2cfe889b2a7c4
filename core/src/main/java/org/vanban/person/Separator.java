package org.vanban.person;

import org.vanban.text.Tokens;

/** What stands between two pieces. */
enum Separator {
  NOTHING,
  COMMA,
  /** The bar between two cells of a table row. */
  CELL,
  DASH,
  BRACKET,
  AND,
  COLON,
  SEMICOLON,
  /** Words, a full stop, an empty line. */
  OTHER;

  private static final int LONGEST = 4;

  /** What stands between two pieces; the term of an office does not part it from what follows. */
  static Separator between(Tokens tokens, PersonWords words, Piece left, Piece right) {
    int from = left.end();
    int to = right.start();
    if (to > from && left.is(Piece.Kind.OFFICE)) {
      int term = Math.min(to, Terms.end(tokens, words, from));
      if (term == to && tokens.isBreakBefore(to)) {
        return OTHER;
      }
      from = term;
    }
    return between(tokens, words, from, to);
  }

  private static Separator between(Tokens tokens, PersonWords words, int from, int to) {
    if (to - from > LONGEST || to < from) {
      return OTHER;
    }
    Separator found = NOTHING;
    for (int at = from; at < to; at++) {
      Separator sign = sign(tokens, words, at);
      if (sign == OTHER) {
        return OTHER;
      }
      boolean and = found == AND || sign == AND; // "A và" before a bullet joins all the same
      found = and ? AND : found == NOTHING || sign.compareTo(found) > 0 ? sign : found;
    }
    if (found == CELL && rowEnds(tokens, from, to)) {
      return OTHER;
    }
    boolean paragraph = to < tokens.size() && tokens.isParagraphBefore(to);
    return paragraph && found != COLON && found != SEMICOLON && found != AND ? OTHER : found;
  }

  /** Whether the row of a table ends between two tokens. */
  private static boolean rowEnds(Tokens tokens, int from, int to) {
    for (int at = from; at <= to; at++) {
      if (tokens.isBreakBefore(at)) {
        return true;
      }
    }
    return false;
  }

  private static Separator sign(Tokens tokens, PersonWords words, int at) {
    if (tokens.isDashAt(at)) {
      return tokens.isBreakBefore(at) ? SEMICOLON : DASH; // a dash that opens a line is a bullet
    }
    return switch (tokens.charAt(at)) {
      case ',' -> COMMA;
      case '|' -> CELL;
      case '(', ')' -> BRACKET;
      case ':' -> COLON;
      case ';' -> SEMICOLON;
      default -> words.joints().isAt(tokens, at) ? AND : OTHER;
    };
  }

  boolean opensApposition() {
    return this == COMMA || this == CELL || this == DASH || this == BRACKET;
  }

  boolean goesOn() {
    return this == COMMA || this == CELL || this == DASH || this == AND;
  }

  boolean isOfList() {
    return this != OTHER && this != COLON;
  }
}
