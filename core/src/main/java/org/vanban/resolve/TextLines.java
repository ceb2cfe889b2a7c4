package org.vanban.resolve;

import org.vanban.text.Tokens;

/** Headings, and lists of which each line is a short sentence below one line that opens them. */
final class TextLines {
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_ITEM = 25;

  private TextLines() {}

  /** A short line without a stop, before another line. */
  static boolean isHeading(Tokens tokens, int[] sentences, int sentence) {
    int end = sentences[sentence + 1];
    return end < tokens.size()
        && tokens.isBreakBefore(end)
        && tokens.isCapitalizedAt(end)
        && !tokens.isSymbolAt(end - 1)
        && end - sentences[sentence] < LONGEST_HEADING;
  }

  /** A line that a colon ends: {@code Tỷ lệ tốt nghiệp của một số địa phương:}. */
  static boolean isIntroduction(Tokens tokens, int[] sentences, int sentence) {
    int end = sentences[sentence + 1];
    return end < tokens.size() && tokens.isBreakBefore(end) && tokens.isSymbolAt(end - 1, ':');
  }

  /**
   * Whether a sentence is one of several short lines below a heading or introduction.
   *
   * @param isAfterListed whether the sentence before is one
   */
  static boolean isListed(Tokens tokens, int[] sentences, int sentence, boolean isAfterListed) {
    return sentence > 0
        && isItem(tokens, sentences, sentence)
        && (isAfterListed
            || (isHeading(tokens, sentences, sentence - 1)
                    || isIntroduction(tokens, sentences, sentence - 1))
                && sentence + 2 < sentences.length
                && isItem(tokens, sentences, sentence + 1));
  }

  private static boolean isItem(Tokens tokens, int[] sentences, int sentence) {
    int from = sentences[sentence];
    int end = sentences[sentence + 1];
    return tokens.isBreakBefore(from)
        && (end == tokens.size() || tokens.isBreakBefore(end))
        && end - from <= LONGEST_ITEM;
  }
}
