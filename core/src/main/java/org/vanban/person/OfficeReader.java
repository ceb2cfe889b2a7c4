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
  private final PlaceReader places;
  private final BodyReader bodies;

  OfficeReader(PersonWords words, NameReader names) {
    this.words = words;
    this.names = names;
    this.places = new PlaceReader(words, names);
    this.bodies = new BodyReader(words, names, places);
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
    if (kind.equals("none")) {
      return NONE;
    }
    int place = kind.equals("village") ? places.village(tokens, end) : end;
    boolean aide = kind.equals("aide") && words.titles().isAt(tokens, end);
    int whole =
        aide ? end(tokens, end) : bodies.end(tokens, at, place, place > end ? kind : plain(kind));
    if (kind.equals("abroad")) {
      whole = abroad(tokens, whole);
    }
    if (isWeak(kind) && whole == end) {
      return names.bare(tokens, end) != NONE || opensList(tokens, end) ? end : NONE;
    }
    return whole;
  }

  /** {@code Thư ký: Bà A}: with a colon behind it and a calling, what somebody is in a list. */
  private boolean opensList(Tokens tokens, int end) {
    return tokens.isSymbolAt(end, ':')
        && !tokens.isBreakBefore(end + 1)
        && (words.honorifics().isAt(tokens, end + 1) || words.ranks().isAt(tokens, end + 1));
  }

  /** The end of what only looks like an office, {@code Đại sứ quán}, or {@link #NONE}. */
  int noOfficeEnd(Tokens tokens, int at) {
    return words.titles().value(tokens, at).equals("none") ? words.titles().end(tokens, at) : NONE;
  }

  /** {@code tại Lào}, {@code tại Liên hợp quốc} behind an ambassador's office. */
  private int abroad(Tokens tokens, int at) {
    if (!words.at().isAt(tokens, at)) {
      return at;
    }
    int place = words.at().end(tokens, at);
    int end = bodies.end(tokens, at, place, "");
    while (end > place
        && words.and().isAt(tokens, end)
        && places.country(tokens, end + 1) != NONE) {
      end = places.country(tokens, end + 1); // tại Ukraina và Moldova
    }
    return end > place ? end : at;
  }

  /** Whether the office at a token may be followed by a foreign name of one word. */
  boolean isForeign(Tokens tokens, int at) {
    String kind = kind(tokens, titleStart(tokens, at));
    return kind.equals("foreign") || kind.equals("abroad");
  }

  /** The kind as it is without the name of a village. */
  private static String plain(String kind) {
    return kind.equals("village") ? "" : kind;
  }

  private static boolean isWeak(String kind) {
    return kind.equals("weak") || kind.equals("aide");
  }

  private String kind(Tokens tokens, int title) {
    boolean deputy = words.titles().end(tokens, title) == NONE;
    return words.titles().value(tokens, deputy ? title + 1 : title);
  }

  private int titleStart(Tokens tokens, int at) {
    int start = at;
    while (start < at + 3 && words.titlePrefixes().isAt(tokens, start)) {
      start = words.titlePrefixes().end(tokens, start);
    }
    return start;
  }

  private int titleEnd(Tokens tokens, int at) {
    int end = words.titles().end(tokens, at);
    if (end == NONE && words.deputy().isAt(tokens, at)) {
      end = words.titles().end(tokens, at + 1);
    }
    boolean half = end == at + 2 && !tokens.isCapitalizedAt(at) && tokens.isCapitalizedAt(at + 1);
    if (end == NONE || (half && tokens.length(at) == 2)) {
      return NONE; // the end of chức vụ and Trưởng
    }
    while (words.titleQualifiers().isAt(tokens, end)) {
      end = words.titleQualifiers().end(tokens, end);
    }
    return end;
  }
}
