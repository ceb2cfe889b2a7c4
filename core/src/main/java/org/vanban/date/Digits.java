package org.vanban.date;

import org.vanban.text.Tokens;

/** Numbers of a date, {@code 02}, {@code 7}, {@code 2018}, and what parts them. */
final class Digits {
  static final int NONE = -1;
  static final char NO_SEPARATOR = '\0';

  private Digits() {}

  /** The number at a token if it has at most four digits, or {@link #NONE}. */
  static int at(Tokens tokens, int token) {
    if (!tokens.isNumberAt(token) || tokens.length(token) > 4) {
      return NONE;
    }
    int value = 0;
    String text = tokens.text();
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  /** The number at a token if it has one or two digits, or {@link #NONE}. */
  static int shortAt(Tokens tokens, int token) {
    return tokens.isNumberAt(token) && tokens.length(token) <= 2 ? at(tokens, token) : NONE;
  }

  static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }

  static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  /** A year of four digits, 1000 to 2199, at a token, or {@link #NONE}. */
  static int yearAt(Tokens tokens, int token) {
    int year = tokens.isNumberAt(token) && tokens.length(token) == 4 ? at(tokens, token) : NONE;
    return year >= 1000 && year < 2200 ? year : NONE;
  }

  /** {@code /}, {@code .} or, for a dash of any width, {@code -}. */
  static char separatorAt(Tokens tokens, int token) {
    if (tokens.isSymbolAt(token, '/')) {
      return '/';
    }
    if (tokens.isSymbolAt(token, '.')) {
      return '.';
    }
    return tokens.isDashAt(token) ? '-' : NO_SEPARATOR;
  }

  /** Whether the token touches what stands before it. */
  static boolean isGlued(Tokens tokens, int token) {
    return token > 0 && token < tokens.size() && !tokens.isBlankBefore(token);
  }
}
