package org.vanban.search;

import java.util.Arrays;
import org.vanban.text.SentenceDetector;
import org.vanban.text.Span;
import org.vanban.text.Tokens;

/** The sentences of a text, in tokens and in units. */
final class Sentences {
  private final Tokens tokens;
  private final int[] starts;

  Sentences(Tokens tokens) {
    this.tokens = tokens;
    this.starts = SentenceDetector.starts(tokens);
  }

  int size() {
    return starts.length - 1;
  }

  /** The number of the sentence in which a token stands. */
  int of(int token) {
    int found = Arrays.binarySearch(starts, token);
    int sentence = found < 0 ? -found - 2 : found;
    return Math.clamp(sentence, 0, Math.max(0, size() - 1));
  }

  /** The first token of a sentence. */
  int start(int sentence) {
    return starts[sentence];
  }

  /** The token behind the last of a sentence. */
  int end(int sentence) {
    return starts[sentence + 1];
  }

  /** The sentence around a stretch; all that it reaches into. */
  Span around(Span stretch) {
    int first = of(tokens.firstAtOrAfter(stretch.start()));
    int last = of(Math.max(tokens.firstAtOrAfter(stretch.end()) - 1, starts[first]));
    return span(first, Math.max(first, last));
  }

  /** The units of some sentences, the last included. */
  Span span(int first, int last) {
    return size() == 0 ? Span.of(0, 0) : tokens.span(starts[first], starts[last + 1]);
  }
}
