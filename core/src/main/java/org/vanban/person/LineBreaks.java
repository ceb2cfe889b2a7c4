package org.vanban.person;

import org.vanban.text.Tokens;

/**
 * Line breaks inside a name or an office: those that the width of a page made, against those that
 * end a paragraph.
 */
final class LineBreaks {
  /** From this length on, in units of the text, a line may be broken by the width of a page. */
  private static final int SHORTEST_WRAPPED = 50;

  /** A longer line is a paragraph: no page is as wide. */
  private static final int LONGEST_WRAPPED = 140;

  private LineBreaks() {}

  /**
   * Whether the line before a token is as long as the width of a page.
   *
   * @param from a token on that line
   * @param next the first token of the next line
   */
  static boolean isWrapped(Tokens tokens, int from, int next) {
    int line = from;
    int end = tokens.end(next - 1);
    while (line > 0 && !tokens.isBreakBefore(line) && end - tokens.start(line) <= LONGEST_WRAPPED) {
      line--;
    }
    int length = end - tokens.start(line);
    return length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED;
  }

  /** The end of what stands on the first line of a name: a credit ends with its line. */
  static int firstLine(Tokens tokens, int at, int end) {
    int line = at + 1;
    while (line < end && !tokens.isBreakBefore(line)) {
      line++;
    }
    return line;
  }
}
