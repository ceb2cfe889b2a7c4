package org.vanban.read;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.vanban.table.TableReader;

/**
 * Whether a word is spelled as a Vietnamese syllable, its marks counted: an onset, a rime of {@code
 * rimes.tsv}, one tone at most, and before {@code c, ch, p, t} the tone of {@code ấ} or {@code ạ}.
 *
 * <p>{@code nước} and {@code quốc} are, {@code n­íc}, {@code tốc} with another tone and {@code été}
 * are not. Stricter than {@link org.vanban.text.Syllables}, for it judges what an encoding made.
 */
final class SyllableSpelling {
  private static final Set<String> ONSETS =
      Set.of(
          "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
          "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");
  private static final int LONGEST_ONSET = 3;
  private static final int LONGEST = 7; // nghiêng
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String STOPPED_TONES = "\u0301\u0323";
  private static final int LETTERS = 0x1F00;
  private static final Set<String> RIMES = new HashSet<>();

  /** By letter: its lower case without its tone; 0 for what is no letter. */
  private static final char[] TONELESS = new char[LETTERS];

  /** By letter: its tone, or 0. */
  private static final char[] TONE = new char[LETTERS];

  static {
    TableReader.rows(SyllableSpelling.class, "rimes.tsv").forEach(r -> RIMES.add(r.get("rime")));
    for (char letter = 0; letter < LETTERS; letter++) {
      if (Character.isLetter(letter)) {
        StringBuilder rest = new StringBuilder();
        for (char c : Normalizer.normalize("" + letter, Normalizer.Form.NFD).toCharArray()) {
          if (TONES.indexOf(c) >= 0) {
            TONE[letter] = c;
          } else {
            rest.append(c);
          }
        }
        String plain = Normalizer.normalize(rest, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        TONELESS[letter] = plain.length() == 1 ? plain.charAt(0) : 0;
      }
    }
  }

  private SyllableSpelling() {}

  /**
   * Whether it is a syllable, in capitals or not.
   *
   * @param word in NFC
   */
  static boolean isSyllable(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return false;
    }
    char tone = 0;
    char[] plain = new char[word.length()];
    for (int i = 0; i < plain.length; i++) {
      char c = word.charAt(i);
      if (c >= LETTERS || TONELESS[c] == 0 || tone != 0 && TONE[c] != 0) {
        return false;
      }
      tone = TONE[c] == 0 ? tone : TONE[c];
      plain[i] = TONELESS[c];
    }
    return isSpelled(new String(plain), tone);
  }

  private static boolean isSpelled(String plain, char tone) {
    boolean stopped = "cpt".indexOf(plain.charAt(plain.length() - 1)) >= 0 || plain.endsWith("ch");
    if (stopped && STOPPED_TONES.indexOf(tone) < 0) {
      return false;
    }
    for (int onset = 0; onset <= Math.min(LONGEST_ONSET, plain.length() - 1); onset++) {
      if (ONSETS.contains(plain.substring(0, onset)) && RIMES.contains(plain.substring(onset))) {
        return true;
      }
    }
    return false;
  }

  /** Whether capitals stand in it as they do in words: all, the first, or none. */
  static boolean hasWordsCase(String word) {
    boolean small = false;
    boolean capitalAfterFirst = false;
    for (int i = 0; i < word.length(); i++) {
      boolean upper = Character.isUpperCase(word.charAt(i));
      capitalAfterFirst |= upper && i > 0;
      small |= !upper;
    }
    return !(small && capitalAfterFirst);
  }
}
