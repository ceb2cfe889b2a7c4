package org.vanban.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.vanban.text.Span;

/**
 * The terms of an article's mentions, each on the first and the last position that the mention has
 * in the text, with the offsets of the whole mention.
 *
 * <p>Both ends, since Lucene keeps no length of a position: {@code w/5} counts from either.
 */
final class MentionStream extends TokenStream {
  private record Place(int position, Span span, String term) {
    /** By position, then by where the mention begins. */
    long order() {
      return (long) position << Integer.SIZE | span.start();
    }
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<Place> places;
  private int next;
  private int position;

  private MentionStream(List<Place> places) {
    this.places = places;
  }

  /** The stream of an article's terms, on the tokens of its text. */
  static MentionStream of(CutText text, Iterable<MentionTerms.Placed> terms) {
    List<Place> places = new ArrayList<>();
    for (MentionTerms.Placed placed : terms) {
      Span span = placed.span();
      int first = text.first(span.start());
      int last = Math.max(first, text.last(Math.max(span.start(), span.end() - 1)));
      places.add(new Place(first, span, placed.term()));
      if (last > first) {
        places.add(new Place(last, span, placed.term()));
      }
    }
    places.sort(Comparator.comparingLong(Place::order));
    return new MentionStream(forward(places));
  }

  /** Leaves out ends of a mention behind the start of another, which would go back. */
  private static List<Place> forward(List<Place> sorted) {
    List<Place> kept = new ArrayList<>();
    for (Place place : sorted) {
      if (kept.isEmpty() || place.span().start() >= kept.getLast().span().start()) {
        kept.add(place);
      }
    }
    return kept;
  }

  @Override
  public boolean incrementToken() {
    if (next >= places.size()) {
      return false;
    }
    clearAttributes();
    Place place = places.get(next++);
    term.append(place.term());
    offset.setOffset(place.span().start(), place.span().end());
    increment.setPositionIncrement(place.position() - position);
    position = place.position();
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    position = -1;
  }
}
