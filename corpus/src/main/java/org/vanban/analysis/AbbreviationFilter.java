package org.vanban.analysis;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A filter that writes abbreviations out: {@code UBND} becomes {@code Ủy}, {@code ban}, {@code
 * nhân}, {@code dân}, four positions with the offsets of the one token.
 *
 * <p>Used on texts and queries alike, it makes {@code UBND xã} and {@code Ủy ban nhân dân xã} one
 * phrase, which synonyms at one position cannot. It stands before letters are made small, for
 * {@code TƯ} is an abbreviation and {@code tư} a word.
 */
public final class AbbreviationFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Abbreviations abbreviations;
  private Iterator<String> rest = Collections.emptyIterator();
  private @Nullable State place;

  public AbbreviationFilter(TokenStream input, Abbreviations abbreviations) {
    super(input);
    this.abbreviations = abbreviations;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (place != null && rest.hasNext()) {
      restoreState(place);
      term.setEmpty().append(rest.next());
      increment.setPositionIncrement(1);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    List<String> full = abbreviations.full(term.buffer(), term.length());
    if (full != null) {
      rest = full.iterator();
      place = captureState();
      term.setEmpty().append(rest.next());
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    rest = Collections.emptyIterator();
    place = null;
  }
}
