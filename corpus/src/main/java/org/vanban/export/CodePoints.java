package org.vanban.export;

/** The offsets of a text from UTF-16 units to code points. */
final class CodePoints {
  private final int[] before;

  CodePoints(String text) {
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (second ? 0 : 1);
    }
  }

  /** How many code points stand before a unit. */
  int at(int unit) {
    return before[unit];
  }
}
