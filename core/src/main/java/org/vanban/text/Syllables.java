package org.vanban.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a word is built as a Vietnamese syllable is: an onset, one to three vowels, a coda.
 * {@code Nguyễn} and {@code Ban} are, {@code Séc-bi}, {@code Berlin} and {@code Ksor} are not.
 */
public final class Syllables {
  private static final Set<String> ONSETS =
      Set.of(
          "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
          "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x");
  private static final Set<String> CODAS = Set.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");
  private static final String VOWELS = "aăâeêioôơuưy";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final int LONGEST = 7; // nghiêng
  private static final int MOST_VOWELS = 3;

  /** By letter: the vowel without its tone, the consonant itself, or 0 for what no syllable has. */
  private static final char[] LETTERS = new char[0x1F00];

  static {
    for (char letter = 0; letter < LETTERS.length; letter++) {
      String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
      StringBuilder toneless = new StringBuilder();
      plain.chars().filter(c -> TONES.indexOf(c) < 0).forEach(c -> toneless.append((char) c));
      String one = Normalizer.normalize(toneless, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      boolean known = one.length() == 1 && (VOWELS + "bcdđghklmnpqrstvx").contains(one);
      LETTERS[letter] = known ? one.charAt(0) : 0;
    }
  }

  private Syllables() {}

  /** Whether the word at a token is built so, in capitals or not. */
  public static boolean isSyllable(Tokens tokens, int token) {
    if (tokens.length(token) > LONGEST) {
      return false;
    }
    int from = tokens.start(token);
    int to = tokens.end(token);
    int onset = from;
    while (onset < to && isConsonant(tokens, onset)) {
      onset++;
    }
    int coda = onset;
    while (coda < to && isVowel(tokens, coda)) {
      coda++;
    }
    return coda > onset
        && coda - onset <= MOST_VOWELS
        && ONSETS.contains(plain(tokens, from, onset))
        && CODAS.contains(plain(tokens, coda, to));
  }

  private static char letter(Tokens tokens, int at) {
    char c = tokens.text().charAt(at);
    return c < LETTERS.length ? LETTERS[c] : 0;
  }

  private static boolean isVowel(Tokens tokens, int at) {
    char letter = letter(tokens, at);
    return letter != 0 && VOWELS.indexOf(letter) >= 0;
  }

  private static boolean isConsonant(Tokens tokens, int at) {
    char letter = letter(tokens, at);
    return letter != 0 && VOWELS.indexOf(letter) < 0;
  }

  private static String plain(Tokens tokens, int from, int to) {
    StringBuilder plain = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      plain.append(letter(tokens, i));
    }
    return plain.toString();
  }
}
