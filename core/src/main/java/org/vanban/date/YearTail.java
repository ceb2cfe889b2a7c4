package org.vanban.date;

import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;

/**
 * The year behind a day, month or part of a year: {@code /2018}, {@code - 2018}, {@code năm 2018},
 * {@code năm nay}.
 *
 * @param end the token after it; where it would begin if none stands there
 * @param year 0 if none stands there
 */
record YearTail(int end, int year) {

  /** The year in words or after a blank: {@code năm 2018}, {@code của năm 2018}, {@code 2018}. */
  static YearTail worded(DateWords words, Tokens tokens, int token) {
    int at = tokens.idAt(token) == words.of ? token + 1 : token;
    if (tokens.isParagraphBefore(at) || tokens.isParagraphBefore(at + 1)) {
      return new YearTail(token, 0);
    }
    boolean nextLine = tokens.isBreakBefore(at) && tokens.isCapitalizedAt(at);
    if (tokens.idAt(at) == words.year && !nextLine) {
      int year = Digits.yearAt(tokens, at + 1);
      return year > 0 && !isRange(tokens, at + 2)
          ? new YearTail(at + 2, year)
          : words
              .at(Role.BOUND_YEAR, tokens, at)
              .map(YearTail::near)
              .orElseGet(() -> same(words, tokens, at, token));
    }
    return same(words, tokens, at, token);
  }

  /** In {@code tháng 9 năm 2017-2018} the years are a range of their own. */
  private static boolean isRange(Tokens tokens, int token) {
    return tokens.isDashAt(token)
        && Digits.isGlued(tokens, token)
        && Digits.yearAt(tokens, token + 1) > 0;
  }

  private static YearTail same(DateWords words, Tokens tokens, int at, int token) {
    return words
        .at(Role.SAME_YEAR, tokens, at)
        .map(m -> new YearTail(m.end(), Point.SAME_YEAR))
        .orElse(new YearTail(token, 0));
  }

  private static YearTail near(Gazetteer.Match<Integer> match) {
    return new YearTail(match.end(), Point.nearYear(match.value()));
  }

  /** The year behind a separator, {@code /2018}, {@code - 2018}, else one in words. */
  static YearTail after(DateWords words, Tokens tokens, int token) {
    if (Digits.separatorAt(tokens, token) != Digits.NO_SEPARATOR
        && Digits.yearAt(tokens, token + 1) > 0
        && isEvenlySpaced(tokens, token)) {
      return new YearTail(token + 2, Digits.yearAt(tokens, token + 1));
    }
    return worded(words, tokens, token);
  }

  /** Whether a separator is glued on both sides, or, but for the full stop, may stand free. */
  static boolean isEvenlySpaced(Tokens tokens, int separator) {
    boolean glued = !tokens.isBlankBefore(separator) && !tokens.isBlankBefore(separator + 1);
    boolean stop = tokens.isSymbolAt(separator, '.');
    boolean broken = tokens.isParagraphBefore(separator) || tokens.isParagraphBefore(separator + 1);
    return glued || (!stop && !broken);
  }
}
