package org.vanban.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the encoding of a text whose characters stand for the bytes of an encoding from before
 * Unicode, by its words: {@code Céng hßa x· héi} are no syllables, what TCVN3 makes of them are.
 *
 * <p>Looks at the words that have a letter beyond ASCII, and of these at the first {@value #MOST};
 * lines with letters that only Unicode has ({@code ạ, đ, ơ}) have been told already and say
 * nothing. Fewer than {@value #FEWEST} such words, or fewer than {@value #FEWEST_DIFFERENT}
 * different ones, are no text to tell anything by. Linear.
 */
final class LegacyDetector {
  private static final int MOST = 1000;
  private static final int FEWEST = 8;
  private static final int FEWEST_DIFFERENT = 6;
  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_LINE = 4096;

  /** So much of the words is to be syllables in the encoding. */
  private static final double ENOUGH = 0.85;

  /** By so much an encoding has to be better than the text as it is. */
  private static final double BETTER = 0.15;

  private final Map<String, Integer> words = new LinkedHashMap<>();
  private int marked;

  private LegacyDetector() {}

  /**
   * The encoding of a text.
   *
   * @param text characters of Latin-1, windows-1252 or Unicode
   * @return empty where the text is well as it is, is not Vietnamese, or is too short to tell
   */
  static Optional<LegacyEncoding> detect(String text) {
    return detect(Stream.of(text));
  }

  /** The encoding of a text in several parts, each of lines of its own. */
  static Optional<LegacyEncoding> detect(Stream<String> parts) {
    LegacyDetector sample = new LegacyDetector();
    parts.takeWhile(part -> sample.marked < MOST).forEach(sample::takeLines);
    return sample.best();
  }

  private void takeLines(String text) {
    if (isPlain(text)) {
      return;
    }
    for (int from = 0; from < text.length() && marked < MOST; ) {
      int to = lineEnd(text, from);
      if (isUntold(text, from, to)) {
        take(text, from, to);
      }
      from = to;
    }
  }

  /** Whether no letter in a text can be one of an encoding: ASCII, as most of the world's pages. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || isControlLetter(c)) {
        return false;
      }
    }
    return true;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return Math.min(end < 0 ? text.length() : end + 1, from + LONGEST_LINE);
  }

  /**
   * Whether the words of a text, too short to tell by itself, are syllables in an encoding that its
   * surroundings have, and more so than as they are.
   */
  static boolean isMostly(LegacyEncoding encoding, String text) {
    LegacyDetector sample = of(text);
    double share = sample.share(Optional.of(encoding), 1);
    return share >= ENOUGH && share > sample.share(Optional.empty(), 1);
  }

  /**
   * Whether a text among others of an encoding is in it too: it {@linkplain LegacyEncoding#fits
   * fits}, and its words are not rather syllables as they are.
   */
  static boolean isRather(LegacyEncoding encoding, String text) {
    LegacyDetector sample = of(text);
    return encoding.fits(text)
        && sample.share(Optional.of(encoding), 1) >= sample.share(Optional.empty(), 1);
  }

  private static LegacyDetector of(String text) {
    LegacyDetector sample = new LegacyDetector();
    sample.take(text, 0, text.length());
    return sample;
  }

  /** Whether a line has no letter and no mark that is no byte of windows-1252. */
  static boolean isUntold(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && LegacyEncoding.code(c) < 0 && isLetterOrMark(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrMark(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void take(String text, int from, int to) {
    int start = from;
    boolean marks = false;
    boolean plain = false;
    for (int i = from; i <= to && marked < MOST; i++) {
      char c = i < to ? text.charAt(i) : ' ';
      if (isWordPart(c)) {
        marks |= c >= 0x80 || isControlLetter(c);
        plain |= c >= 'A' && c <= 'z';
      } else {
        if (marks && plain) { // a sign alone is a letter in one encoding or another
          words.merge(text.substring(start, Math.min(i, start + LONGEST_WORD)), 1, Integer::sum);
          marked++;
        }
        start = i + 1;
        marks = false;
        plain = false;
      }
    }
  }

  private static boolean isWordPart(char c) {
    return c >= 0x80 && c != '\u00a0'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || isControlLetter(c);
  }

  /** A capital of VPS or VISCII below the blank. */
  private static boolean isControlLetter(char c) {
    return c > 0x01 && c < 0x07 || c > 0x0f && c < 0x1f;
  }

  private Optional<LegacyEncoding> best() {
    if (marked < FEWEST || words.size() < FEWEST_DIFFERENT) {
      return Optional.empty();
    }
    double best = Math.max(ENOUGH, share(Optional.empty(), FEWEST) + BETTER);
    Optional<LegacyEncoding> found = Optional.empty();
    if (best >= 1) {
      return found; // the text is so well as it is that nothing is better
    }
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      double share = share(Optional.of(encoding), FEWEST, best);
      if (share > best) {
        best = share;
        found = Optional.of(encoding);
      }
    }
    return found;
  }

  /** How much of the words are syllables in an encoding, or as they are; 0 where they are few. */
  private double share(Optional<LegacyEncoding> encoding, int fewest) {
    return share(encoding, fewest, 0);
  }

  /** As above, but 0 as soon as it is sure to be no more than {@code least}. */
  private double share(Optional<LegacyEncoding> encoding, int fewest, double least) {
    String joined = String.join("\n", words.keySet());
    String[] decoded = encoding.map(e -> e.decode(joined).text()).orElse(joined).split("\n", -1);
    boolean anyCase = encoding.map(LegacyEncoding::losesCapitals).orElse(false);
    int syllables = 0;
    int others = 0;
    int at = 0;
    for (int count : words.values()) {
      if (marked - others < least * marked) {
        return 0;
      }
      switch (judge(decoded[at++], anyCase)) {
        case SYLLABLE -> syllables += count;
        case OTHER -> others += count;
        case UNMARKED -> {}
      }
    }
    return syllables < fewest ? 0 : (double) syllables / (syllables + others);
  }

  private enum Judgement {
    SYLLABLE,
    OTHER,
    UNMARKED
  }

  /** A word between quotation marks and dashes; what else is no letter makes it none. */
  private static Judgement judge(String word, boolean anyCase) {
    int from = 0;
    int to = word.length();
    while (from < to && isPunctuation(word.charAt(from))) {
      from++;
    }
    while (to > from && isPunctuation(word.charAt(to - 1))) {
      to--;
    }
    String inner = word.substring(from, to);
    if (isAscii(inner) || isAbbreviation(inner)) {
      return Judgement.UNMARKED;
    }
    boolean syllable =
        SyllableSpelling.isSyllable(inner) && (anyCase || SyllableSpelling.hasWordsCase(inner));
    return syllable ? Judgement.SYLLABLE : Judgement.OTHER;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < ' ' || word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Capitals without a vowel: {@code ĐHQG}. */
  private static boolean isAbbreviation(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != 'Đ' && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return word.length() > 1;
  }

  private static boolean isPunctuation(char c) {
    return c >= '\u2010' && c <= '\u2122' || c == '«' || c == '»';
  }
}
