package org.vanban.text;

import java.util.Locale;

/** What a UTF-16 unit is to the tokenizer, looked up in tables made once. */
public final class Characters {
  static final byte SYMBOL = 0;
  static final byte LETTER = 1;
  static final byte UPPER = 2;
  static final byte DIGIT = 3;
  static final byte BLANK = 4;
  static final byte BREAK = 5;

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];
  private static final char[] LOWER = new char[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      KINDS[i] = kindOf(c);
      String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
      LOWER[i] = lower.length() == 1 ? lower.charAt(0) : c;
    }
    LOWER['Ð'] = 'đ'; // U+00D0, U+0110 and U+0189 look alike, and news prints them for each other
    LOWER['ð'] = 'đ';
    LOWER['Ɖ'] = 'đ';
  }

  private Characters() {}

  private static byte kindOf(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b') {
      return BREAK;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
      return BLANK;
    }
    if (Character.isUpperCase(c)) {
      return UPPER;
    }
    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
    return Character.isLetter(c) || mark ? LETTER : SYMBOL;
  }

  static byte kind(char c) {
    return KINDS[c];
  }

  /** The lower-case form, with every look-alike of {@code đ} as {@code đ}. */
  public static char lower(char c) {
    return LOWER[c];
  }

  /** Blank, no-break space, zero-width space or line break. */
  public static boolean isBlank(char c) {
    return KINDS[c] >= BLANK;
  }

  /**
   * A hyphen or dash of any width, the non-breaking hyphen (U+2011) and the minus sign among them.
   */
  public static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\u00ad';
  }
}
