package org.vanban.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.Tokens;

/**
 * Reads the bodies and places that one sentence names: {@code Cục Hải quan tỉnh Quảng Ninh} is a
 * body, and its province no place of its own. Who only tells a figure ({@code theo Cục Thống kê})
 * and the bodies of persons' offices are left out. For one thread.
 */
final class NameReader {
  private static final int LONGEST_SOURCE = 4;
  private static final int LONGEST_GROUP = 5;

  private final Tokens tokens;
  private final SubjectWords words;
  private final BodyNames names;
  private final MentionTokens mentions;
  private final NameMemory memory;
  private final List<Named> bodies = new ArrayList<>(); // by first token
  private final List<Named> places = new ArrayList<>();
  private final int from;
  private final int to;
  private boolean isRead;

  /**
   * A name.
   *
   * @param start the first token of it or of what leads to it, {@code toàn}
   * @param end the token after that
   * @param from the first token of the name that is meant, which may stand elsewhere; {@code to}
   *     where it is not clear which
   * @param to the token after its last
   */
  record Named(int start, int end, int from, int to) {}

  NameReader(
      Tokens tokens,
      SubjectWords words,
      BodyNames names,
      MentionTokens mentions,
      NameMemory memory,
      int from,
      int to) {
    this.tokens = tokens;
    this.words = words;
    this.names = names;
    this.mentions = mentions;
    this.memory = memory;
    this.from = from;
    this.to = to;
  }

  List<Named> bodies() {
    readOnce();
    return bodies;
  }

  List<Named> places() {
    readOnce();
    return places;
  }

  private void readOnce() {
    int at = isRead ? to : from;
    isRead = true;
    while (at < to) {
      at = Math.max(at + 1, read(at));
    }
  }

  private int read(int at) {
    if (!names.mayBegin(tokens, at)) {
      return at + 1;
    }
    int name = mentions.nameEnd(at);
    if (name > at) {
      return name;
    }
    int border = Math.min(to, mentions.nextBegin(at + 1, to));
    int whole = words.end(Role.WHOLE, tokens, at);
    if (whole > at) {
      return addWhole(at, whole, border);
    }
    int wide = wideEnd(at, border);
    if (wide > at) {
      return wide;
    }
    int same = sameEnd(at);
    if (same > at) {
      memory.lastBody(at).ifPresent(b -> bodies.add(new Named(at, same, b.from(), b.to())));
      return same;
    }
    int body = mentions.isOffice(at) ? -1 : names.bodyEnd(tokens, at, border);
    if (body < 0 && words.is(Role.SMALL, tokens, at) && !mentions.isQuantity(at)) {
      body = names.kindEnd(tokens, at, border, opensClause(at) && !isListed(at));
    }
    if (body < 0 && at > from && names.isHead(tokens, at)) {
      memory.first(at).ifPresent(full -> bodies.add(new Named(at, at + 1, full.from(), full.to())));
      return at + 1;
    }
    if (body > at) {
      addBody(at, body);
      return body;
    }
    int place = placeEnd(at, border);
    if (place > at) {
      if (!words.is(Role.AWAY, tokens, at - 1, at)) {
        places.add(new Named(at, place, at, place));
      }
      return place;
    }
    return localEnd(at);
  }

  /** {@code Cơ quan này đã khởi kiện}; {@code Đơn vị đã tiếp nhận} where a sentence begins. */
  private int sameEnd(int at) {
    int end = words.end(Role.SAME, tokens, at);
    boolean alone =
        end > at
            && words.nounEnd(tokens, at) <= end
            && (words.is(Role.STOP, tokens, end) || words.is(Role.ACT, tokens, end));
    return tokens.idAt(end - 1) == words.nay || alone && at == from ? end : -1;
  }

  /** {@code toàn Đảng}, {@code toàn ngành giáo dục}. */
  private int addWhole(int at, int whole, int border) {
    boolean field = tokens.idAt(whole - 1) == words.nganh;
    int end = field ? names.bodyEnd(tokens, at + 1, border) : -1;
    bodies.add(end > whole ? new Named(at, end, at, end) : meant(at, at + 1, whole));
    return Math.max(whole, end);
  }

  /** The end of a place; districts without their unit and countries stand where a place would. */
  private int placeEnd(int at, int border) {
    int place = names.places().placeEnd(tokens, at, border);
    boolean alone =
        place < 0
            && tokens.isCapitalizedAt(at)
            && (opensClause(at)
                || words.is(Role.PREP, tokens, at - 1)
                || tokens.idAt(at - 1) == words.dan);
    return alone
        ? Math.max(names.places().districtEnd(tokens, at, border), countryEnd(at, border))
        : place;
  }

  /** The end of a country's name; none in {@code hợp tác Việt Nam - Singapore}. */
  private int countryEnd(int at, int border) {
    int end = words.end(Role.COUNTRY, tokens, at);
    boolean goesOn = tokens.isCapitalizedAt(end) && !tokens.isBreakBefore(end);
    return end <= border && !goesOn && !tokens.isDashAt(end) ? end : -1;
  }

  /** {@code Đảng bộ} for the one that was named in full. */
  private Named meant(int start, int from, int to) {
    boolean common =
        words.end(Role.BODY, tokens, from) >= to || words.is(Role.SEAT, tokens, to - 1);
    return Optional.of(memory)
        .filter(m -> common)
        .flatMap(m -> m.full(from, to))
        .map(full -> new Named(start, to, full.from(), full.to()))
        .orElse(new Named(start, to, start, to));
  }

  /** Who only tells or asks is not whose the figures are, but its place may be theirs. */
  private void addBody(int at, int end) {
    if (isSource(at) || isOfMembers(at)) {
      return;
    }
    int asking = words.end(Role.ASKING, tokens, end);
    boolean asks = asking > end && !mentions.isQuantity(asking);
    if (!asks && !words.is(Role.TELLING, tokens, end) && !saysOf(end)) {
      bodies.add(meant(at, at, end));
      return;
    }
    for (int place = at + 1; place < end; place++) {
      if (names.places().placeEnd(tokens, place, end) == end) {
        places.add(new Named(at, end, place, end));
        return;
      }
    }
  }

  /** {@code cho biết, mưa lũ làm …}: of another subject, but not {@code cho biết đã trao …}. */
  private boolean saysOf(int body) {
    int saying = words.end(Role.SAYING, tokens, body);
    if (saying < 0) {
      return false;
    }
    int at = saying;
    int next = leadEnd(at);
    while (next > at) {
      at = next;
      next = leadEnd(at);
    }
    return tokens.isWordAt(at)
        && words.measuredEnd(tokens, at) < 0
        && !words.is(Role.SHARE, tokens, at)
        && !words.is(Role.STOP, tokens, at)
        && !words.is(Role.ACT, tokens, at)
        && !words.is(Role.LINK, tokens, at);
  }

  /** The token after a sign, a date or a word that leads to a clause; or -1. */
  private int leadEnd(int at) {
    boolean sign = tokens.isSymbolAt(at, ',') || tokens.isSymbolAt(at, ':');
    return mentions.isDate(at) || sign || tokens.idAt(at) == words.rang
        ? at + 1
        : words.end(Role.LEAD, tokens, at);
  }

  /** Whether a clause begins at a token, or a preposition that says where or whose. */
  boolean opensClause(int at) {
    return at == from
        || tokens.isSymbolAt(at - 1) && ",;:()–-“\"".indexOf(tokens.charAt(at - 1)) >= 0
        || mentions.isDate(at - 1) && !mentions.isDate(at)
        || words.is(Role.JOINING, tokens, at - 1)
        || words.startBefore(Role.LEAD, tokens, at, from) >= 0;
  }

  /** {@code 35 đảng bộ, chi bộ trực thuộc}: what is counted goes on. */
  private boolean isListed(int at) {
    return tokens.isSymbolAt(at - 1, ',') && mentions.isQuantity(at - 2);
  }

  /** {@code trên địa bàn tỉnh}, {@code huyện chỉ hạn 340 ha}: the one named before; or -1. */
  private int localEnd(int at) {
    int unit = words.end(Role.LOCAL, tokens, at);
    boolean alone =
        unit > at
            && !mentions.isQuantity(at)
            && !tokens.isCapitalizedAt(unit)
            && !tokens.isNumberAt(unit)
            && words.nounEnd(tokens, at) <= unit
            && opensClause(at);
    if (!alone) {
      return -1;
    }
    addKnown(at, unit, unit);
    return unit;
  }

  /** The place named before that a unit alone means; one that means neither of two is none. */
  private void addKnown(int at, int unit, int end) {
    memory
        .last(unit, at)
        .ifPresent(known -> places.add(new Named(at, end, known.from(), known.to())));
  }

  /** {@code cả nước}, {@code toàn tỉnh}, {@code các xã ven biển huyện Hoằng Hóa}; or -1. */
  private int wideEnd(int at, int to) {
    int entire = words.end(Role.ENTIRE, tokens, at);
    int all = words.end(Role.ALL, tokens, at);
    if (all > at && !tokens.isCapitalizedAt(all)) {
      places.add(new Named(at, all, at, all));
      return all;
    }
    int unit = entire > at ? words.end(Role.UNIT, tokens, entire) : -1;
    if (unit > entire && unit <= to) {
      int end = names.places().placeEnd(tokens, entire, to);
      if (end > entire) {
        places.add(new Named(at, end, entire, end));
        return end;
      }
      addKnown(at, unit, unit);
      return unit;
    }
    return groupEnd(at, to);
  }

  /** {@code các xã biên giới của tỉnh Điện Biên}, {@code các huyện Tuy Đức, Krông Nô}; or -1. */
  private int groupEnd(int at, int to) {
    boolean several = tokens.idAt(at) == words.cac;
    int kind = several ? at + 1 : at;
    int unit = kind > at && kind < to ? words.end(Role.UNIT, tokens, kind) : -1;
    int named = unit > kind ? names.places().placeEnd(tokens, kind, to) : -1;
    if (unit <= kind || named > kind) {
      return named > kind && several ? addGroup(at, listEnd(named, to)) : -1;
    }
    int last = Math.min(to, unit + LONGEST_GROUP);
    for (int next = unit; next < last && tokens.isWordAt(next); next++) {
      int end = names.places().placeEnd(tokens, next, to);
      boolean of = tokens.idAt(next) == words.cua;
      if (end > next) {
        return addGroup(at, end);
      }
      if (!of && words.is(Role.STOP, tokens, next)) {
        return -1;
      }
    }
    return -1;
  }

  private int addGroup(int at, int end) {
    places.add(new Named(at, end, at, end));
    return end;
  }

  /** The end of a list of names behind its first: {@code Tuy Đức, Krông Nô và Cư Jút}. */
  private int listEnd(int first, int to) {
    int end = first;
    while (end < to && (tokens.isSymbolAt(end, ',') || tokens.idAt(end) == words.va)) {
      int next = end + 1;
      while (next < to && next - end <= LONGEST_GROUP && tokens.isCapitalizedAt(next)) {
        next++;
      }
      boolean number = tokens.isNumberAt(next) && tokens.length(next) <= 2 && next < to;
      if (number) {
        next++; // các quận 5, 6 và 11
      }
      if (next == end + 1) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** The body of {@code 54 đại biểu HĐND tỉnh}, which only tells who they are. */
  private boolean isOfMembers(int at) {
    return at - 2 >= from
        && mentions.isQuantity(at - 1)
        && words.end(Role.NOBODY, tokens, at - 2) > at;
  }

  private boolean isSource(int at) {
    for (int start = Math.max(from, at - LONGEST_SOURCE); start < at; start++) {
      if (words.is(Role.SOURCE, tokens, start, at)) {
        return true;
      }
    }
    return false;
  }
}
