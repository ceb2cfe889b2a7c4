package org.vanban.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;

/** The tokens of a text, cut once: to be indexed, and to be asked for positions. */
final class CutText {
  private char[] letters = new char[4096]; // of all tokens, one after the other
  private int[] ends = new int[1024]; // where the letters of a token end
  private int[] starts = new int[1024]; // offsets in the text, ascending
  private int[] stops = new int[1024];
  private int[] positions = new int[1024];
  private int size;
  private int end; // the offset of the text's end

  private CutText() {}

  /** Cuts a text as it is to be indexed. */
  static CutText of(Analyzer analyzer, String text) throws IOException {
    CutText cut = new CutText();
    try (TokenStream tokens = analyzer.tokenStream(IndexFields.TEXT, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += increment.getPositionIncrement();
        cut.add(term, offset.startOffset(), offset.endOffset(), position);
      }
      tokens.end();
      cut.end = offset.endOffset();
    }
    return cut;
  }

  private void add(CharTermAttribute term, int start, int stop, int position) {
    int from = size == 0 ? 0 : ends[size - 1];
    int to = from + term.length();
    if (size == starts.length) {
      int length = ArrayUtil.oversize(size + 1, Integer.BYTES);
      ends = Arrays.copyOf(ends, length);
      starts = Arrays.copyOf(starts, length);
      stops = Arrays.copyOf(stops, length);
      positions = Arrays.copyOf(positions, length);
    }
    letters = ArrayUtil.grow(letters, to);
    System.arraycopy(term.buffer(), 0, letters, from, term.length());
    ends[size] = to;
    starts[size] = start;
    stops[size] = stop;
    positions[size++] = position;
  }

  /**
   * The first position of what begins at or before an offset: that of {@code ủy} in the offsets of
   * {@code UBND}; 0 where nothing does.
   */
  int first(int offset) {
    int at = lastAt(offset);
    while (at > 0 && starts[at - 1] == starts[at]) {
      at--;
    }
    return at < 0 ? 0 : positions[at];
  }

  /** The last position of what begins at or before an offset; 0 where nothing does. */
  int last(int offset) {
    int at = lastAt(offset);
    return at < 0 ? 0 : positions[at];
  }

  /** The last token that begins at or before an offset; -1 where none does. */
  private int lastAt(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    at = at >= 0 ? at : -at - 2;
    while (at >= 0 && at + 1 < size && starts[at + 1] == starts[at]) {
      at++;
    }
    return at;
  }

  /** The tokens once more. */
  TokenStream stream() {
    return new Tokens();
  }

  private final class Tokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private int next;

    @Override
    public boolean incrementToken() {
      if (next == size) {
        return false;
      }
      clearAttributes();
      int from = next == 0 ? 0 : ends[next - 1];
      term.copyBuffer(letters, from, ends[next] - from);
      offset.setOffset(starts[next], stops[next]);
      increment.setPositionIncrement(positions[next] - (next == 0 ? -1 : positions[next - 1]));
      next++;
      return true;
    }

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public void end() throws IOException {
      super.end();
      offset.setOffset(end, end);
    }
  }
}
