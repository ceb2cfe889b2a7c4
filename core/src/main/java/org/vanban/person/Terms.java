package org.vanban.person;

import org.vanban.text.Tokens;

/**
 * The term of an office, which is no part of it and parts it from nothing: {@code khóa XIV}, {@code
 * nhiệm kỳ 2021 - 2026}, {@code (2015 - 2020)}.
 */
final class Terms {
  private static final int NONE = PhraseTable.NONE;
  private static final int LONGEST = 7;

  /** {@code khóa XIV nhiệm kỳ 2016 - 2021 (từ năm 2018)}: no more parts than these. */
  private static final int MOST_PARTS = 3;

  private static final int LONGEST_BRACKET = 14;

  private Terms() {}

  /** Behind the term that begins at a token; the token itself if none does. */
  static int end(Tokens tokens, PersonWords words, int at) {
    int end = at;
    for (int i = 0; i < MOST_PARTS; i++) {
      int part = tokens.isSymbolAt(end, '(') ? bracket(tokens, end) : said(tokens, words, end);
      if (part == end) {
        return end;
      }
      end = part;
    }
    return end;
  }

  /** {@code nhiệm kỳ 2021 - 2026}, {@code khóa XII, XIII}. */
  private static int said(Tokens tokens, PersonWords words, int at) {
    int end = words.terms().end(tokens, at);
    if (end == NONE || tokens.isBreakBefore(at)) {
      return at;
    }
    int last = end;
    while (last < at + LONGEST && isSign(tokens, words, last)) {
      last++;
      if (isNumeral(tokens, last - 1)) {
        end = last;
      }
    }
    return end;
  }

  private static boolean isSign(Tokens tokens, PersonWords words, int at) {
    return isNumeral(tokens, at)
        || tokens.isDashAt(at)
        || tokens.isSymbolAt(at, ',')
        || words.and().isAt(tokens, at)
        || words.terms().end(tokens, at) == at + 1;
  }

  /** {@code 2021}, {@code XIV}. */
  private static boolean isNumeral(Tokens tokens, int at) {
    if (tokens.isNumberAt(at)) {
      return true;
    }
    if (!tokens.isAllCapsAt(at)) {
      return false;
    }
    String word = tokens.surface(at);
    return word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X' || c == 'L');
  }

  /** {@code (2015 - 2020)}, {@code (khóa XI)}, {@code (từ tháng 3 năm 2018 đến nay)}. */
  private static int bracket(Tokens tokens, int at) {
    int end = bracketEnd(tokens, at);
    for (int i = at + 1; i < end; i++) {
      if (isNumeral(tokens, i)) {
        return end;
      }
    }
    return at;
  }

  /** Behind the short bracket that opens at a token; the token itself if none does. */
  static int bracketEnd(Tokens tokens, int at) {
    if (!tokens.isSymbolAt(at, '(')) {
      return at;
    }
    int last = Math.min(tokens.size(), at + LONGEST_BRACKET);
    for (int end = at + 1; end < last && !tokens.isBreakBefore(end); end++) {
      if (tokens.isSymbolAt(end, ')')) {
        return end + 1;
      }
    }
    return at;
  }
}
