package org.vanban.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.vanban.text.Characters;

/**
 * A filter that gives every syllable one spelling: NFC, small letters, the tone mark where {@code
 * hòa} and {@code ủy} have it (not {@code hoà}, {@code uỷ}), and {@code i} where {@code kỷ} and
 * {@code kỉ}, {@code lý} and {@code lí}, {@code quý} and {@code quí} stand for each other.
 */
public final class SpellingFilter extends TokenFilter {
  private static final String MARKED_A = "aàáảãạ";
  private static final String MARKED_E = "eèéẻẽẹ";
  private static final String MARKED_I = "iìíỉĩị";
  private static final String MARKED_O = "oòóỏõọ";
  private static final String MARKED_U = "uùúủũụ";
  private static final String MARKED_Y = "yỳýỷỹỵ";

  /** The onsets after which a lone {@code y} is a second way to write {@code i}. */
  private static final String BEFORE_Y = "hklmst";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  public SpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    composed();
    char[] letters = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      letters[i] = Characters.lower(letters[i]);
    }
    if (length > 1) {
      if (!moveTone(letters, length)) {
        yToI(letters, length);
      }
    }
    return true;
  }

  /** Composes a syllable typed with marks of their own. */
  private void composed() {
    char[] letters = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (letters[i] >= 0x300 && letters[i] < 0x370) {
        String nfc = Normalizer.normalize(term, Normalizer.Form.NFC);
        term.setEmpty().append(nfc);
        return;
      }
    }
  }

  /**
   * {@code hoà} to {@code hòa}, {@code uỷ} to {@code ủy}; the u of {@code quý} belongs to its q.
   */
  private static boolean moveTone(char[] letters, int length) {
    char first = letters[length - 2];
    char last = letters[length - 1];
    if (first == 'o') {
      return move(letters, length, MARKED_O, MARKED_A.indexOf(last), 'a')
          || move(letters, length, MARKED_O, MARKED_E.indexOf(last), 'e');
    }
    boolean afterQ = length > 2 && letters[length - 3] == 'q';
    return first == 'u' && !afterQ && move(letters, length, MARKED_U, MARKED_Y.indexOf(last), 'y');
  }

  private static boolean move(char[] letters, int length, String marked, int tone, char plain) {
    if (tone <= 0) {
      return false;
    }
    letters[length - 2] = marked.charAt(tone);
    letters[length - 1] = plain;
    return true;
  }

  private static void yToI(char[] letters, int length) {
    int tone = MARKED_Y.indexOf(letters[length - 1]);
    boolean twoWays =
        length == 2
            ? BEFORE_Y.indexOf(letters[0]) >= 0
            : length == 3 && letters[0] == 'q' && letters[1] == 'u';
    if (tone >= 0 && twoWays) {
      letters[length - 1] = MARKED_I.charAt(tone);
    }
  }
}
