package org.vanban.read;

/**
 * The tokens of an RTF file, one after the other: groups, control words with their numbers, bytes
 * of text. Linear, whatever the bytes.
 */
final class RtfTokens {
  private static final int LONGEST_WORD = 32;
  private static final int LONGEST_NUMBER = 10;

  /** What a token is. */
  enum Kind {
    GROUP_START,
    GROUP_END,
    /** A control word, or a control sign such as {@code \~} and {@code \*}. */
    WORD,
    /** A byte of text, written as itself or as {@code \'e1}. */
    BYTE,
    END
  }

  /** The number of a control word that has none. */
  static final int NO_NUMBER = Integer.MIN_VALUE;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The control word just met, without its backslash. */
  String word() {
    return word;
  }

  /** The number of the control word just met, or the byte (0 to 255). */
  int number() {
    return number;
  }

  Kind next() {
    while (at < bytes.length) {
      int b = bytes[at++] & 0xff;
      switch (b) {
        case '{':
          return Kind.GROUP_START;
        case '}':
          return Kind.GROUP_END;
        case '\\':
          return control();
        case '\r', '\n', 0:
          break;
        default:
          number = b;
          return Kind.BYTE;
      }
    }
    return Kind.END;
  }

  private Kind control() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    int first = bytes[at] & 0xff;
    if (first == '\'') {
      number = (hex(at + 1) << 4) + hex(at + 2);
      at = Math.min(bytes.length, at + 3);
      return Kind.BYTE;
    }
    if (first == '\\' || first == '{' || first == '}') {
      at++;
      number = first;
      return Kind.BYTE;
    }
    number = NO_NUMBER;
    if (!isLetter(first)) {
      at++;
      word = first == '\r' || first == '\n' ? "par" : String.valueOf((char) first);
      return Kind.WORD;
    }
    letters();
    digits();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin") && number > 0) {
      at = (int) Math.min(bytes.length, (long) at + number);
    }
    return Kind.WORD;
  }

  private void letters() {
    StringBuilder letters = new StringBuilder();
    while (at < bytes.length && isLetter(bytes[at] & 0xff) && letters.length() < LONGEST_WORD) {
      letters.append((char) bytes[at++]);
    }
    word = letters.toString();
  }

  private void digits() {
    boolean minus = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    int from = minus ? at + 1 : at;
    int to = from;
    long value = 0;
    while (to < bytes.length && isDigit(bytes[to]) && to - from < LONGEST_NUMBER) {
      value = 10 * value + bytes[to++] - '0';
    }
    if (to > from) {
      number = (int) Math.min(Integer.MAX_VALUE, value) * (minus ? -1 : 1);
      at = to;
    }
  }

  private int hex(int index) {
    return index < bytes.length ? Math.max(0, Character.digit(bytes[index], 16)) : 0;
  }

  private static boolean isLetter(int b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
