package org.vanban.read;

/** How a line is worded: its words, its end, its capitals. */
final class Wording {
  private static final char FIRST_KANA = '\u3041';
  private static final char LAST_IDEOGRAPH = '\u9fff';

  private Wording() {}

  /** The number of words, as parted by blanks, that hold a letter or a digit. */
  static int words(String line) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ') {
        inWord = false;
      } else if (c >= FIRST_KANA && c <= LAST_IDEOGRAPH) {
        words++; // written without blanks
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        inWord = true;
        words++;
      }
    }
    return words;
  }

  /** Whether the line closes like a sentence: a full stop, {@code ./.}, {@code …}, {@code .”}. */
  static boolean endsSentence(String line) {
    for (int i = line.length() - 1; i >= 0; i--) {
      char c = line.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '…' || c == ';' || c == '。') {
        return true;
      }
      if (c != '"' && c != '”' && c != '’' && c != ')' && c != '»' && c != '/' && c != ' ') {
        return false;
      }
    }
    return false;
  }

  /** Whether a line has neither letter nor digit: the stray {@code ","} of a share bar. */
  static boolean isMarksOnly(String line) {
    return line.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** The number of commas, full stops, semicolons and colons followed by a blank or the end. */
  static int stops(String line) {
    int stops = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean stop = c == ',' || c == '.' || c == ';' || c == ':' || c == '…' || c == '?';
      if (stop && (i + 1 == line.length() || line.charAt(i + 1) == ' ')) {
        stops++;
      }
    }
    return stops;
  }

  /** Whether all letters are capitals, and there are at least two. */
  static boolean isCapitals(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters >= 2;
  }
}
