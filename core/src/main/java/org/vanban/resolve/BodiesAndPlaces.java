package org.vanban.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/**
 * The bodies and places that one sentence names: {@code Cục Hải quan tỉnh Quảng Ninh} is a body,
 * and its province no place of its own. Who only tells a figure ({@code theo Cục Thống kê}) and the
 * bodies of persons' offices are left out.
 */
final class BodiesAndPlaces {
  /** So many words join a place to the phrase behind a figure: {@code trên địa bàn}. */
  private static final int NEAR = 4;

  private static final int LONGEST_SOURCE = 4;
  private static final int LONGEST_GROUP = 5;

  private final Tokens tokens;
  private final SubjectWords words;
  private final BodyNames names;
  private final PlaceMemory memory;
  private final BitSet offices = new BitSet(); // tokens of persons' offices
  private final BitSet named = new BitSet(); // tokens of persons and documents
  private final BitSet borders = new BitSet(); // tokens at which a mention begins
  private final List<Named> bodies = new ArrayList<>(); // by first token
  private final List<Named> places = new ArrayList<>();
  private final int from;

  /**
   * A name.
   *
   * @param start the first token of it or of what leads to it, {@code toàn}
   * @param from its own first token
   * @param to the token after its last
   */
  private record Named(int start, int from, int to) {}

  /** Whose and where. */
  record Found(Optional<String> body, Optional<Locality> place) {
    static final Found NOTHING = new Found(Optional.empty(), Optional.empty());

    static Found of(Subject subject) {
      return new Found(subject.body(), subject.place());
    }

    boolean isNothing() {
      return body.isEmpty() && place.isEmpty();
    }
  }

  BodiesAndPlaces(
      Tokens tokens,
      SubjectWords words,
      BodyNames names,
      List<Mention> mentions,
      PlaceMemory memory,
      int from,
      int to) {
    this.tokens = tokens;
    this.words = words;
    this.names = names;
    this.memory = memory;
    this.from = from;
    mentions.forEach(this::mark);
    int at = from;
    while (at < to) {
      at = Math.max(at + 1, read(at, to));
    }
  }

  private void mark(Mention mention) {
    borders.set(tokens.firstAtOrAfter(mention.span().start()));
    boolean name = mention instanceof Mention.Person || mention instanceof Mention.Directive;
    if (name) {
      named.set(
          tokens.firstAtOrAfter(mention.span().start()),
          tokens.firstAtOrAfter(mention.span().end()));
    }
    if (mention instanceof Mention.Person person) {
      for (Mention.Office office : person.offices()) {
        int start = tokens.firstAtOrAfter(office.span().start());
        offices.set(start, Math.max(start, tokens.firstAtOrAfter(office.span().end())));
      }
    }
  }

  /** What is named last in a stretch, if anything is. */
  Optional<Found> nearest(int from, int to) {
    Optional<Named> body = last(bodies, from, to);
    Optional<Named> place = last(places, from, to);
    return body.isEmpty() && place.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(body.map(this::text), place.map(this::locality)));
  }

  private static Optional<Named> last(List<Named> all, int from, int to) {
    for (int i = all.size() - 1; i >= 0 && all.get(i).start() >= from; i--) {
      if (all.get(i).start() < to) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  private static Optional<Named> at(List<Named> all, int start) {
    return last(all, start, start + 1);
  }

  private String text(Named named) {
    return TextNormalizer.blanksFolded(tokens.surface(named.from(), named.to()));
  }

  private Locality locality(Named named) {
    return memory.locality(named.from(), named.to());
  }

  /** What a preposition joins to the phrase behind a figure: {@code 120 xã của tỉnh Bến Tre}. */
  Found behind(int at) {
    int next = at;
    while (next < at + NEAR && isJoining(next)) {
      next++;
    }
    return new Found(
        next == at ? Optional.empty() : at(bodies, next).map(this::text),
        at(places, next).map(this::locality));
  }

  private boolean isJoining(int at) {
    if (!tokens.isWordAt(at) || tokens.isBreakBefore(at) && tokens.isCapitalizedAt(at)) {
      return false;
    }
    return words.is(Role.JOINING, tokens, at);
  }

  private int read(int at, int to) {
    if (named.get(at)) {
      return named.nextClearBit(at);
    }
    if (!names.mayBegin(tokens, at)) {
      return at + 1;
    }
    int border = Math.min(to, next(borders, at + 1, to));
    int whole = words.end(Role.WHOLE, tokens, at);
    if (whole > at) {
      bodies.add(new Named(at, at, whole));
      return whole;
    }
    int wide = wideEnd(at, border);
    if (wide > at) {
      return wide;
    }
    int body = offices.get(at) ? -1 : names.bodyEnd(tokens, at, border);
    if (body > at) {
      if (!isSource(at)) {
        bodies.add(new Named(at, at, body));
      }
      return body;
    }
    int place = names.placeEnd(tokens, at, border);
    if (place > at) {
      places.add(new Named(at, at, place));
      return place;
    }
    return at + 1;
  }

  private static int next(BitSet set, int at, int otherwise) {
    int next = set.nextSetBit(at);
    return next < 0 ? otherwise : next;
  }

  /** {@code cả nước}, {@code toàn tỉnh}, {@code các xã ven biển huyện Hoằng Hóa}; or -1. */
  private int wideEnd(int at, int to) {
    int entire = words.end(Role.ENTIRE, tokens, at);
    int all = words.end(Role.ALL, tokens, at);
    if (all > at && !tokens.isCapitalizedAt(all)) {
      places.add(new Named(at, at, all));
      return all;
    }
    int unit = entire > at ? words.end(Role.UNIT, tokens, entire) : -1;
    if (unit > entire && unit <= to) {
      int end = names.placeEnd(tokens, entire, to);
      if (end > entire) {
        places.add(new Named(at, entire, end));
        return end;
      }
      memory
          .only(entire, unit, at)
          .ifPresent(known -> places.add(new Named(at, known.from(), known.to())));
      return unit;
    }
    return groupEnd(at, to);
  }

  /** {@code các xã biên giới của tỉnh Điện Biên}, or -1. */
  private int groupEnd(int at, int to) {
    int kind = tokens.idAt(at) == words.cac ? at + 1 : at;
    int unit = kind > at && kind < to ? words.end(Role.UNIT, tokens, kind) : -1;
    if (unit <= kind || names.placeEnd(tokens, kind, to) > kind) {
      return -1;
    }
    int last = Math.min(to, unit + LONGEST_GROUP);
    for (int next = unit; next < last && tokens.isWordAt(next); next++) {
      int end = names.placeEnd(tokens, next, to);
      boolean of = tokens.idAt(next) == words.cua;
      if (end > next) {
        places.add(new Named(at, at, end));
        return end;
      }
      if (!of && words.is(Role.STOP, tokens, next)) {
        return -1;
      }
    }
    return -1;
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
