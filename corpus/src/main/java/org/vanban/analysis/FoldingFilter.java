package org.vanban.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A filter that puts the form without diacritics beside each syllable: {@code nghị}, and at the
 * same position {@code nghi}; {@code đảng} and {@code dang}. A syllable without diacritics comes
 * once.
 *
 * <p>Each letter is looked up in a table made once from Unicode's decompositions.
 */
public final class FoldingFilter extends TokenFilter {
  private static final char[] PLAIN = plainLetters();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private char[] folded = new char[64];
  private int pending;

  public FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pending > 0) {
      term.copyBuffer(folded, 0, pending);
      increment.setPositionIncrement(0);
      pending = 0;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    fold(term.buffer(), term.length());
    return true;
  }

  private void fold(char[] letters, int length) {
    if (folded.length < length) {
      folded = new char[length * 2];
    }
    boolean differs = false;
    for (int i = 0; i < length; i++) {
      char plain = PLAIN[letters[i]];
      folded[i] = plain;
      differs |= plain != letters[i];
    }
    pending = differs ? length : 0;
  }

  /** The syllable without diacritics, as the filter gives it: {@code nghi} for {@code nghị}. */
  public static String fold(CharSequence syllable) {
    StringBuilder out = new StringBuilder(syllable.length());
    for (int i = 0; i < syllable.length(); i++) {
      out.append(PLAIN[syllable.charAt(i)]);
    }
    return out.toString();
  }

  private static char[] plainLetters() {
    char[] plain = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      plain[i] = c;
      if (i >= 0xC0 && i < 0x2000 && Character.isLetter(c)) {
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        plain[i] = base < 0x80 ? base : c;
      }
    }
    plain['đ'] = 'd';
    plain['Đ'] = 'D';
    return plain;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = 0;
  }
}
