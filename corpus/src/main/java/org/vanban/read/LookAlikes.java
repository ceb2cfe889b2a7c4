package org.vanban.read;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.vanban.table.TableReader;

/**
 * Letters typed for others that look like them: {@code Ðảng} (U+00D0) for {@code Đảng}, a Cyrillic
 * {@code о} in {@code hội}.
 *
 * <p>They are mended inside Vietnamese words alone: where the mended word is spelled as a syllable,
 * or is an abbreviation ({@code NÐ-CP, QÐ, HÐND}); {@code það} and {@code Москва} stay. Each letter
 * is mended into one letter, so that places stay. Linear.
 */
final class LookAlikes {
  private static final int LONGEST = 8;
  private static final Map<Character, Character> MEANT = new HashMap<>();
  private static final BitSet LETTERS = new BitSet();
  private static final String CONSONANTS = "BCDĐGHKLMNPQRSTVWX";

  static {
    for (TableReader.Row row : TableReader.rows(LookAlikes.class, "look-alikes.tsv")) {
      LETTERS.set(row.get("letter").charAt(0));
      MEANT.put(row.get("letter").charAt(0), row.get("meant").charAt(0));
    }
  }

  private LookAlikes() {}

  /** Whether a letter is one that is typed for another. */
  static boolean is(char c) {
    return c >= 'Ð' && LETTERS.get(c);
  }

  /**
   * The text with look-alikes mended, as long as it was.
   *
   * @param text in NFC
   */
  static String mended(String text) {
    StringBuilder mended = null;
    int start = 0;
    boolean alike = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        alike |= is(c);
        continue;
      }
      if (alike && i - start <= LONGEST) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.replace(start, i, word(text.substring(start, i)));
      }
      start = i + 1;
      alike = false;
    }
    return mended == null ? text : mended.toString();
  }

  private static String word(String word) {
    StringBuilder meant = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      meant.setCharAt(i, MEANT.getOrDefault(c, c));
    }
    String mended = meant.toString();
    boolean syllable = SyllableSpelling.isSyllable(mended) && SyllableSpelling.hasWordsCase(mended);
    return (syllable || isAbbreviation(mended)) && hasLatin(word) ? mended : word;
  }

  private static boolean hasLatin(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.UnicodeScript.of(word.charAt(i)) == Character.UnicodeScript.LATIN) {
        return true;
      }
    }
    return false;
  }

  /** Capital consonants, and the W of {@code TW}: {@code HĐND}. */
  private static boolean isAbbreviation(String word) {
    return word.chars().allMatch(c -> CONSONANTS.indexOf(c) >= 0);
  }
}
