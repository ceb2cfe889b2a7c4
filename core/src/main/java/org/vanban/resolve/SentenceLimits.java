package org.vanban.resolve;

import org.vanban.text.Tokens;

/** Where the sentences of one text end, no further away than names are compared. */
final class SentenceLimits {
  /** So many words around a name are looked at. */
  static final int WINDOW = 14;

  private final Tokens tokens;

  SentenceLimits(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The end of the sentence from a token on. */
  int end(int from) {
    int at = from;
    while (at < Math.min(tokens.size(), from + WINDOW) && !isEnd(at)) {
      at++;
    }
    return at;
  }

  /** The start of the sentence of a token. */
  int start(int from) {
    int at = from;
    while (at > Math.max(0, from - WINDOW) && !isEnd(at - 1)) {
      at--;
    }
    return at;
  }

  /** Whether a sentence ends between two tokens. */
  boolean endsSentence(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isEnd(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnd(int at) {
    return tokens.isParagraphBefore(at + 1)
        || tokens.isSymbolAt(at, '.') && tokens.isBlankBefore(at + 1) && !isAbbreviation(at)
        || tokens.isSymbolAt(at, '!')
        || tokens.isSymbolAt(at, '?');
  }

  /** {@code TP. Hồ Chí Minh}, {@code TS. Lan}. */
  private boolean isAbbreviation(int stop) {
    return tokens.isAllCapsAt(stop - 1) && !tokens.isBlankBefore(stop);
  }
}
