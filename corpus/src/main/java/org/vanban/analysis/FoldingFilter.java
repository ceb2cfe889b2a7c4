package org.vanban.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

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
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private char[] folded = new char[64];
  private int pending; // the length of a folded form still to be given, and its place:
  private int start;
  private int end;
  private int positions;
  private String kind = TypeAttribute.DEFAULT_TYPE;

  public FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pending > 0) {
      beside();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    fold(term.buffer(), term.length());
    return true;
  }

  /** The folded form, with the place of the form before it; quicker than a captured state. */
  private void beside() {
    clearAttributes();
    term.copyBuffer(folded, 0, pending);
    increment.setPositionIncrement(0);
    offset.setOffset(start, end);
    span.setPositionLength(positions);
    type.setType(kind);
    pending = 0;
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
    if (differs) {
      pending = length;
      start = offset.startOffset();
      end = offset.endOffset();
      positions = span.getPositionLength();
      kind = type.type();
    }
  }

  /** The syllable without diacritics, as the filter gives it: {@code nghi} for {@code nghị}. */
  public static String fold(CharSequence syllable) {
    StringBuilder out = new StringBuilder(syllable.length());
    for (int i = 0; i < syllable.length(); i++) {
      out.append(PLAIN[syllable.charAt(i)]);
    }
    return out.toString();
  }

  /** The letter without its diacritics; whatever else as it is. */
  public static char fold(char letter) {
    return PLAIN[letter];
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
