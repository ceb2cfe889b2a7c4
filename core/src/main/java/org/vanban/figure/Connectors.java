package org.vanban.figure;

import java.util.BitSet;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** What joins the two ends of a range: {@code 16 – 18}, {@code 11 đến 12}. */
final class Connectors {
  private final BitSet words = new BitSet();

  Connectors(Vocabulary.Builder vocabulary) {
    words.set(vocabulary.intern("đến"));
    words.set(vocabulary.intern("tới"));
  }

  /** Whether a dash, {@code đến} or {@code tới} stands at a token, on the same paragraph. */
  boolean isAt(Tokens tokens, int token) {
    return !tokens.isParagraphBefore(token)
        && (isWordAt(tokens, token)
            || (tokens.isDashAt(token)
                && tokens.isBlankBefore(token) == tokens.isBlankBefore(token + 1)));
  }

  boolean isWordAt(Tokens tokens, int token) {
    return words.get(tokens.idAt(token));
  }
}
