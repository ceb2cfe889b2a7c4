package org.vanban.person;

import org.vanban.text.Tokens;

/** Where in the words behind a title the body ends and the place begins. */
final class PostPlace {
  private static final int NONE = PhraseTable.NONE;

  private final OfficeParts reader;
  private final PersonWords words;
  private final PlaceReader places;
  private final Tokens tokens;
  private final int from;
  private final int to;

  private int start; // of the place
  private int bodyEnd;
  private String kind = "";
  private boolean named;
  private String seat = ""; // of the last body that has one
  private boolean own; // a name of a place in it is the body's own
  private boolean whole; // even one with its kind is
  private int phrase = NONE; // the end of the last phrase of the tables
  private int head = NONE; // its end if its name has not begun
  private boolean loose; // whether the last word stands in no table and has a capital
  private boolean known; // whether it is of a body that is in an administrative unit

  PostPlace(OfficeParts reader, Tokens tokens, int from, int to) {
    this.reader = reader;
    this.words = reader.words;
    this.places = reader.places;
    this.tokens = tokens;
    this.from = from;
    this.to = withoutTail(tokens, from, to);
    this.start = this.to;
    this.bodyEnd = this.to;
  }

  /** {@code (cũ)}, {@code (VPCP)}, {@code nhiệm kỳ 2020-2025} do not belong to a place. */
  private int withoutTail(Tokens tokens, int from, int to) {
    boolean closed = tokens.isSymbolAt(to - 1, ')');
    for (int at = from; at < to; at++) {
      boolean bracket = closed && tokens.isSymbolAt(at, '(');
      boolean term = words.terms().isAt(tokens, at) && !tokens.isCapitalizedAt(at);
      if (bracket || term) {
        return at;
      }
    }
    return to;
  }

  int start() {
    return start;
  }

  int end() {
    return to;
  }

  int bodyEnd() {
    return bodyEnd;
  }

  boolean isPlace() {
    return start < to;
  }

  boolean isNamed() {
    return named;
  }

  /** What the table of seats says of the body; nothing where it ends in an unknown name. */
  String seat() {
    return loose && seat.equals(OfficeParts.PROVINCIAL) ? "" : seat; // Sở Y tế KonTum
  }

  /**
   * The kind of unit that the body is of; empty where nothing tells it.
   *
   * @param otherwise what the title says of it
   */
  String kindOf(String otherwise) {
    if (!kind.isEmpty()) {
      return kind;
    }
    String told = seat().isEmpty() ? otherwise : seat();
    return OfficeParts.isKind(told) ? told : "";
  }

  /** Reads from the left to the first place that all of the rest belongs to. */
  PostPlace find() {
    int at = from;
    while (at < to) {
      if (placeAt(at)) {
        return this;
      }
      at = next(at);
    }
    return this;
  }

  private boolean placeAt(int at) {
    if (words.at().isAt(tokens, at)) {
      int place = words.at().end(tokens, at);
      boolean seated = place < to && tokens.isWordAt(place) && isSeat(place);
      return seated && found(at, place, "", true);
    }
    int body = words.bodies().end(tokens, at);
    int word = Math.max(body, words.bodyWords().end(tokens, at));
    int type = reader.spelling.kindEnd(tokens, at);
    if (type != NONE && type >= word && type <= to) {
      return typed(at, type);
    }
    boolean capital = tokens.isCapitalizedAt(at) && at < to;
    return capital && isUntyped(at, body) && found(at, at, "", true);
  }

  private boolean isSeat(int place) {
    int end = Math.max(places.typed(tokens, place), places.country(tokens, place));
    return Math.max(end, places.named(tokens, place, "")) >= to || isName(place);
  }

  private boolean typed(int at, int type) {
    int end = chain(at);
    boolean apart = at > from && tokens.isSymbolAt(at - 1, ',');
    if (end < to || (whole && !apart)) {
      return false;
    }
    String what = reader.spelling.kind(tokens, at);
    int name = tokens.isSymbolAt(type, '.') ? type + 1 : type;
    boolean hasName = name < to && !tokens.isSymbolAt(name, ',');
    boolean inOne = what.startsWith("thành phố ");
    return found(at, at, inOne ? "thành phố" : what, hasName || inOne);
  }

  /** The end of a place and the larger ones behind it: {@code xã A, huyện B}. */
  private int chain(int start) {
    int at = start;
    while (at < to) {
      int end = Math.max(places.typed(tokens, at), at == start ? NONE : named(at));
      if (end == NONE) {
        return at;
      }
      if (end >= to) {
        return to;
      }
      boolean comma = tokens.isSymbolAt(end, ',') || tokens.isDashAt(end);
      at = comma ? end + 1 : end;
      boolean goesOn = words.placeTypes().isAt(tokens, at) || (comma && named(at) != NONE);
      if (!goesOn) {
        return end;
      }
    }
    return at;
  }

  private int named(int at) {
    return Math.max(places.named(tokens, at, ""), places.country(tokens, at));
  }

  private boolean found(int body, int place, String what, boolean hasName) {
    bodyEnd = body;
    start = place;
    kind = what;
    named = hasName;
    return true;
  }

  /** {@code Cà Mau} behind {@code Tỉnh ủy} or {@code Sở Y tế}: a name without its kind. */
  private boolean isUntyped(int at, int body) {
    if (own || body > at + 1 || tokens.isDashAt(at - 1)) {
      return false;
    }
    if (at > from && phrase == at && known && !isOwnLetters(at) && isName(at)) {
      return true;
    }
    if (head == at) {
      return false; // Hội đồng Anh
    }
    boolean behind = at == from || phrase == at || isAcronym(at - 1) || isSmall(at - 1);
    int country = places.country(tokens, at);
    boolean here = country == to && reader.spelling.isVietnam(tokens, at, country);
    boolean state = at == from || seat.equals("any") || !here;
    int end = Math.max(places.named(tokens, at, ""), country == to && state ? country : NONE);
    boolean word = words.bodyWords().end(tokens, at) >= end; // BAN CHỈ ĐẠO
    return behind && !word && (end == to || (end != NONE && end < to && chain(at) == to));
  }

  private boolean isAcronym(int at) {
    return tokens.isAllCapsAt(at) && tokens.length(at) > 1;
  }

  /** {@code GTVT} behind {@code Sở}: letters of the body's own name, not a heading's. */
  private boolean isOwnLetters(int at) {
    return isAcronym(at) && !tokens.isAllCapsAt(at - 1);
  }

  private boolean isSmall(int at) {
    return tokens.isWordAt(at) && !tokens.isCapitalizedAt(at);
  }

  /** Words with a capital each to the end, a comma and larger places behind them. */
  private boolean isName(int start) {
    int at = start;
    while (at < to && (tokens.isCapitalizedAt(at) || tokens.isDashAt(at))) {
      if (at > start && words.bodies().end(tokens, at) > at + 1) {
        return false;
      }
      at++;
    }
    return at == to || (at > start && tokens.isSymbolAt(at, ',') && chain(at + 1) == to);
  }

  /** Goes on behind what stands at a token. */
  private int next(int at) {
    int body = words.bodies().end(tokens, at);
    int word = words.bodyWords().end(tokens, at);
    int seated = reader.seats.endAt(tokens, at);
    int end = Math.max(Math.max(body, word), seated);
    loose = end == NONE && tokens.isCapitalizedAt(at) && !isAcronym(at);
    if (end == NONE || end > to) {
      return at + 1;
    }
    phrase = end;
    head = body == end && words.bodies().value(tokens, at).equals("open") ? end : NONE;
    String value = reader.seats.valueAt(tokens, at, "");
    String bodyKind = words.bodies().value(tokens, at);
    boolean noun = body == end || seated == end;
    boolean ownName = bodyKind.equals("named") || bodyKind.equals("school");
    own |= noun && (ownName || value.equals("own") || value.equals("name"));
    whole |= noun && value.equals("name");
    boolean seats = seated == end && !value.isEmpty() && !ownName;
    seats &= !value.equals("own") && !value.equals("name");
    known = seats && !value.equals(OfficeParts.PROVINCIAL); // Sở GTVT
    if (seats) {
      seat = value;
    } else if (noun && seat.equals(OfficeParts.LOCAL)) {
      seat = ""; // Đảng ủy Bộ Công an
    }
    return end;
  }
}
