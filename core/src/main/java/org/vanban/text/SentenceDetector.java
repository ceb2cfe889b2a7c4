package org.vanban.text;

import java.util.Arrays;

/**
 * Where sentences begin, in tokens.
 *
 * <p>A sentence ends at {@code . ! ? …} before a blank and a capital, figure, quotation mark or
 * bullet, unless the stop belongs to an abbreviation ({@code TP. Hồ Chí Minh}, {@code TS. Lò Văn
 * Pửn}, {@code 1. Mục tiêu}); at an empty line; and at a line break, unless the line is long and
 * the next begins in lower case (a page that was wrapped by hand). After {@value #LONGEST} tokens
 * it ends anywhere, so that hostile text stays bounded. Immutable and safe for many threads.
 */
public final class SentenceDetector {
  /** Tokens after which a sentence ends in any case. */
  public static final int LONGEST = 400;

  private static final int ABBREVIATION_LETTERS = 3;

  private SentenceDetector() {}

  /**
   * The token at which each sentence begins, ascending, and the number of tokens as the last entry:
   * sentence {@code k} is {@code [starts[k], starts[k + 1])}.
   */
  public static int[] starts(Tokens tokens) {
    int[] starts = new int[16];
    int count = 0;
    int last = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (token == 0 || token - last >= LONGEST || beginsSentence(tokens, token)) {
        starts = count + 2 > starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = token;
        last = token;
      }
    }
    starts[count++] = tokens.size();
    return Arrays.copyOf(starts, count);
  }

  private static boolean beginsSentence(Tokens tokens, int token) {
    if (tokens.isParagraphBefore(token)) {
      return true;
    }
    if (tokens.isBreakBefore(token)) {
      return !(tokens.isWordAt(token) && !tokens.isCapitalizedAt(token));
    }
    return tokens.isBlankBefore(token)
        && canBegin(tokens, token)
        && endsSentence(tokens, token - 1);
  }

  private static boolean canBegin(Tokens tokens, int token) {
    return tokens.isCapitalizedAt(token) || tokens.isNumberAt(token) || tokens.isSymbolAt(token);
  }

  /**
   * Whether the token before a blank is a stop, closing quotation marks and brackets passed over.
   */
  private static boolean endsSentence(Tokens tokens, int token) {
    int at = token;
    while (tokens.isSymbolAt(at) && isClosing(tokens.charAt(at)) && token - at < 3) {
      at--;
    }
    if (!tokens.isSymbolAt(at)) {
      return false;
    }
    return switch (tokens.charAt(at)) {
      case '!', '?', '…' -> true;
      case '.' -> !isAbbreviation(tokens, at);
      default -> false;
    };
  }

  private static boolean isClosing(char c) {
    return c == '”' || c == '"' || c == '’' || c == '\'' || c == ')' || c == '»';
  }

  /** A stop after a short capitalised word or a list number that begins its line. */
  private static boolean isAbbreviation(Tokens tokens, int stop) {
    int word = stop - 1;
    if (tokens.isBlankBefore(stop)) {
      return false;
    }
    if (tokens.isNumberAt(word)) {
      return tokens.isBreakBefore(word);
    }
    boolean shortWord = word >= 0 && tokens.length(word) <= ABBREVIATION_LETTERS;
    boolean allCaps = tokens.isAllCapsAt(word);
    boolean title = tokens.isCapitalizedAt(word) && !hasVowelEnding(tokens, word);
    return shortWord
        && (allCaps && tokens.length(word) <= 2 || title && !allCaps && isTitle(tokens, word));
  }

  private static boolean hasVowelEnding(Tokens tokens, int word) {
    char last = tokens.text().charAt(tokens.end(word) - 1);
    return "aeiouyăâêôơư".indexOf(Characters.lower(last)) >= 0 || last > 'ƀ';
  }

  /** {@code ThS}, {@code Tp}, {@code Dr}: consonants alone, as no Vietnamese syllable is. */
  private static boolean isTitle(Tokens tokens, int word) {
    for (int i = tokens.start(word); i < tokens.end(word); i++) {
      char c = Characters.lower(tokens.text().charAt(i));
      if ("aeiouyăâêôơư".indexOf(c) >= 0 || c > 'ƀ' && c != 'đ') {
        return false;
      }
    }
    return true;
  }
}
