package org.vanban.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.text.Span;

/**
 * The terms of an article's mentions, each on the first and the last position that the mention has
 * in the text, with the offsets of the whole mention.
 *
 * <p>Both ends, since Lucene keeps no length of a position: {@code w/5} counts from either.
 */
final class MentionStream extends TokenStream {
  private record Place(int position, Span span, String term) {}

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

  /** The stream of an article, its text cut by the analyzer that the text is indexed with. */
  static MentionStream of(Analyzer analyzer, String text, Mentions mentions) throws IOException {
    Positions positions = Positions.of(analyzer, text);
    List<Place> places = new ArrayList<>();
    for (Mention mention : mentions) {
      for (MentionTerms.Placed placed : MentionTerms.of(mention)) {
        Span span = placed.span();
        int first = positions.at(span.start());
        int last = Math.max(first, positions.at(Math.max(span.start(), span.end() - 1)));
        places.add(new Place(first, span, placed.term()));
        if (last > first) {
          places.add(new Place(last, span, placed.term()));
        }
      }
    }
    places.sort(
        Comparator.comparingInt(Place::position)
            .thenComparingInt(p -> p.span().start())
            .thenComparing(Place::term));
    return new MentionStream(forward(places));
  }

  /** Leaves out twins, and ends of a mention behind the start of another, which would go back. */
  private static List<Place> forward(List<Place> sorted) {
    List<Place> kept = new ArrayList<>();
    for (Place place : sorted) {
      boolean back = !kept.isEmpty() && place.span().start() < kept.getLast().span().start();
      if (!back && (kept.isEmpty() || !kept.getLast().equals(place))) {
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

  /** The positions of a text's tokens, asked by offset. */
  private static final class Positions {
    private final List<int[]> tokens = new ArrayList<>(); // start offset and position, ascending

    static Positions of(Analyzer analyzer, String text) throws IOException {
      Positions positions = new Positions();
      try (TokenStream stream = analyzer.tokenStream(IndexFields.TEXT, text)) {
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute increment =
            stream.addAttribute(PositionIncrementAttribute.class);
        stream.reset();
        int position = -1;
        while (stream.incrementToken()) {
          position += increment.getPositionIncrement();
          positions.tokens.add(new int[] {offset.startOffset(), position});
        }
        stream.end();
      }
      return positions;
    }

    /** The position of the last token that begins at or before an offset; 0 where none does. */
    int at(int offset) {
      int low = 0;
      int high = tokens.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (tokens.get(middle)[0] <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low == 0 ? 0 : tokens.get(low - 1)[1];
    }
  }
}
