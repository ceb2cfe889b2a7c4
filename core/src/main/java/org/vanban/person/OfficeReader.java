package org.vanban.person;

import org.vanban.text.Tokens;

/**
 * The end of an office as long as it is written: {@code Phó Chủ nhiệm Tổng cục Chính trị QĐND}.
 *
 * <p>An office is {@code nguyên}, {@code cựu} or {@code quyền}, then {@code Phó}, a title, {@code
 * Thường trực} and the like, then body and place. Immutable and safe for many threads.
 */
final class OfficeReader {
  static final int NONE = PhraseTable.NONE;

  private final PersonWords words;
  private final NameReader names;
  private final BodyReader bodies;

  OfficeReader(PersonWords words, NameReader names) {
    this.words = words;
    this.names = names;
    this.bodies = new BodyReader(words, names, new PlaceReader(words, names));
  }

  boolean canBegin(Tokens tokens, int at) {
    return words.titles().canBegin(tokens, at)
        || words.deputy().canBegin(tokens, at)
        || words.titlePrefixes().canBegin(tokens, at);
  }

  /** The end of the office at a token, or {@link #NONE}. */
  int end(Tokens tokens, int at) {
    int title = titleStart(tokens, at);
    int end = titleEnd(tokens, title);
    if (end == NONE) {
      return NONE;
    }
    String kind = kind(tokens, title);
    int whole = bodies.end(tokens, end, kind.equals("implied"));
    if (kind.equals("weak") && whole == end) {
      return names.bare(tokens, end) == NONE ? NONE : end;
    }
    return whole;
  }

  /** Whether the office at a token may be followed by a foreign name of one word. */
  boolean isForeign(Tokens tokens, int at) {
    return kind(tokens, titleStart(tokens, at)).equals("foreign");
  }

  private String kind(Tokens tokens, int title) {
    boolean deputy = words.titles().end(tokens, title) == NONE;
    return words.titles().value(tokens, deputy ? title + 1 : title);
  }

  private int titleStart(Tokens tokens, int at) {
    int start = at;
    while (start < at + 2 && words.titlePrefixes().isAt(tokens, start)) {
      start++;
    }
    return start;
  }

  private int titleEnd(Tokens tokens, int at) {
    int end = words.titles().end(tokens, at);
    if (end == NONE && words.deputy().isAt(tokens, at)) {
      end = words.titles().end(tokens, at + 1);
    }
    if (end == NONE) {
      return NONE;
    }
    int qualifier = words.titleQualifiers().end(tokens, end);
    return qualifier == NONE ? end : qualifier;
  }
}
