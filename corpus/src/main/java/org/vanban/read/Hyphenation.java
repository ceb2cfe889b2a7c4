package org.vanban.read;

import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Syllables;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * What a hyphen at the end of a line is: {@code infor-} before {@code mation} parts a word, {@code
 * Pê-téc-} before {@code bua} belongs to a name, {@code chính trị -} is a dash.
 *
 * <p>Vietnamese parts no syllables at line ends, so what reads as syllables of Vietnamese on both
 * sides, has a capital or a letter with marks, keeps its hyphen.
 */
final class Hyphenation {
  private static final int SHORTEST = 2;
  private static final SyllableTokenizer TOKENIZER =
      new SyllableTokenizer(Vocabulary.builder().build());

  private Hyphenation() {}

  /** How two printed lines of one paragraph join. */
  enum Joint {
    BLANK,
    /** The hyphen stays, without a blank: {@code Việt-} and {@code Nga}. */
    NOTHING,
    /** The hyphen goes: it only parted a word. */
    HYPHEN_DROPPED
  }

  static Joint joint(String before, String after) {
    int end = before.length() - 1;
    char hyphen = end > 0 ? before.charAt(end) : ' ';
    if (hyphen == '\u00ad') {
      return Joint.HYPHEN_DROPPED;
    }
    if (hyphen != '-' && hyphen != '\u2010' && hyphen != '\u2011'
        || after.isEmpty()
        || !Character.isLetterOrDigit(before.charAt(end - 1))
        || !Character.isLetterOrDigit(after.charAt(0))) {
      return Joint.BLANK;
    }
    int start = end;
    while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) {
      start--;
    }
    int stop = 0;
    while (stop < after.length() && Character.isLetter(after.charAt(stop))) {
      stop++;
    }
    String head = before.substring(start, end);
    String tail = after.substring(0, stop);
    boolean goesOn = stop < after.length() && after.charAt(stop) == '-';
    boolean parted =
        !goesOn && isPlain(head) && isPlain(tail) && !(isSyllable(head) && isSyllable(tail));
    return parted ? Joint.HYPHEN_DROPPED : Joint.NOTHING;
  }

  /** Small letters without marks, two at least. */
  private static boolean isPlain(String part) {
    return part.length() >= SHORTEST && part.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean isSyllable(String part) {
    Tokens tokens = TOKENIZER.tokenize(part);
    return tokens.size() == 1 && Syllables.isSyllable(tokens, 0);
  }
}
