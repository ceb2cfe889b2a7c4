package org.vanban.resolve;

import java.util.Arrays;
import java.util.BitSet;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.RomanNumeral;

/**
 * The words of titles as numbers, so that a text is held against a title without its words being
 * spelled out: a word is its number in the vocabulary, a figure its value below zero.
 */
final class TitleWords {
  private static final SyllableTokenizer CUT = new SyllableTokenizer(Vocabulary.builder().build());

  private static final int LONGEST_FIGURE = 9;
  private static final int MOST_NUMERALS = 89;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private final Vocabulary.Builder vocabulary;
  private final BitSet counted = new BitSet(); // khóa, thứ, năm
  private final BitSet numerals = new BitSet();

  TitleWords(Vocabulary.Builder vocabulary) {
    this.vocabulary = vocabulary;
    for (String word : new String[] {"khóa", "thứ", "năm"}) {
      counted.set(vocabulary.intern(word));
    }
    for (int number = 1; number <= MOST_NUMERALS; number++) {
      numerals.set(vocabulary.intern(RomanNumeral.of(number)));
    }
  }

  /** The wording of a title or name; its words are new to the vocabulary, if they are. */
  Wording of(String title) {
    Tokens tokens = CUT.tokenize(TextNormalizer.nfc(title));
    int[] words = new int[tokens.size()];
    int count = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.isWordAt(at)) {
        words[count++] = vocabulary.intern(tokens.surface(at));
      } else if (tokens.isNumberAt(at)) {
        words[count++] = figure(tokens, at);
      }
    }
    return of(words, count);
  }

  /** The number of a word or figure of a text; {@link Vocabulary#UNKNOWN} where no title has it. */
  static int wordAt(Tokens tokens, int at) {
    return tokens.isNumberAt(at) ? figure(tokens, at) : tokens.idAt(at);
  }

  private static int figure(Tokens tokens, int at) {
    int value = 0;
    for (int i = 0; i < Math.min(LONGEST_FIGURE, tokens.length(at)); i++) {
      value = value * 10 + tokens.text().charAt(tokens.start(at) + i) - '0';
    }
    return ~value; // below zero, also for 0
  }

  /** The wording of so many words of a text. */
  Wording of(int[] words, int count) {
    if (count == 0) {
      return Wording.NONE;
    }
    long[] pairs = new long[count - 1];
    long[] numbered = new long[count];
    int numbers = 0;
    for (int i = 0; i + 1 < count; i++) {
      pairs[i] = pair(words[i], words[i + 1]);
      if (words[i] > 0 && counted.get(words[i]) && isNumeral(words[i + 1])) {
        numbered[numbers++] = pairs[i];
      }
    }
    return new Wording(count, pairs, Arrays.copyOf(numbered, numbers));
  }

  private boolean isNumeral(int word) {
    return word > 0 ? numerals.get(word) : ~word >= FIRST_YEAR && ~word <= LAST_YEAR;
  }

  /** The pair of two words that stand side by side. */
  long pair(String one, String next) {
    return pair(vocabulary.intern(one), vocabulary.intern(next));
  }

  private static long pair(int one, int next) {
    return (long) one << Integer.SIZE | next & 0xFFFF_FFFFL;
  }

  /** The first word of a pair. */
  static int first(long pair) {
    return (int) (pair >> Integer.SIZE);
  }
}
