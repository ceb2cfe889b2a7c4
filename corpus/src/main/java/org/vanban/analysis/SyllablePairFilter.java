package org.vanban.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A filter that puts beside each syllable the pair that it makes with the next: {@code nghị},
 * {@code nghị_quyết}, {@code quyết}. Most words of Vietnamese are two syllables, so that a pair is
 * mostly rarer and says more than either.
 *
 * <p>A pair stands on the position of its first syllable, is two positions long, and has the
 * offsets of both. Figures, line breaks with a gap and left-out positions part. It stands before
 * {@link FoldingFilter}, which puts {@code nghi_quyet} beside.
 */
public final class SyllablePairFilter extends TokenFilter {
  /** The type of a pair, {@code nghị_quyết}. */
  public static final String PAIR = "<PAIR>";

  private static final char JOINT = '_';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final StringBuilder pair = new StringBuilder();
  private @Nullable State next; // the token after the one given last
  private int pairStart;
  private int pairEnd;
  private boolean hasPair;
  private boolean isOver;

  public SyllablePairFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (hasPair) {
      givePair();
      return true;
    }
    if (next != null) {
      restoreState(next);
      next = null;
    } else if (isOver || !input.incrementToken()) {
      isOver = true;
      return false;
    }
    if (isSyllable()) {
      lookAhead();
    }
    return true;
  }

  private boolean isSyllable() {
    return type.type().equals(VietnameseTokenizer.SYLLABLE);
  }

  /** Reads the next token, keeps it, and goes back to the one at hand. */
  private void lookAhead() throws IOException {
    State syllable = captureState();
    pair.setLength(0);
    pair.append(term).append(JOINT);
    pairStart = offset.startOffset();
    if (input.incrementToken()) {
      if (isSyllable() && increment.getPositionIncrement() == 1) {
        pair.append(term);
        pairEnd = offset.endOffset();
        hasPair = true;
      }
      next = captureState();
    } else {
      isOver = true;
    }
    restoreState(syllable);
  }

  private void givePair() {
    clearAttributes();
    term.append(pair);
    offset.setOffset(pairStart, pairEnd);
    increment.setPositionIncrement(0);
    span.setPositionLength(2);
    type.setType(PAIR);
    hasPair = false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = null;
    hasPair = false;
    isOver = false;
  }
}
