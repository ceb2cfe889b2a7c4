package org.vanban.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vanban.mention.Locality;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.Tokens;

/**
 * The places and bodies that an article has named so far: {@code toàn tỉnh} or {@code trên địa bàn
 * huyện} means the last one of its level, {@code Đảng bộ} the last that was named in full. Looks at
 * each token once, and at none where no one asks. For one article and thread.
 */
final class NameMemory {
  /** Two places of a level so near each other are a list, of which neither is meant. */
  private static final int LIST = 8;

  private final Tokens tokens;
  private final MentionTokens mentions;
  private final SubjectWords words;
  private final BodyNames names;
  private final UnitCodes codes;
  private final Map<Integer, Locality> localities = new HashMap<>(); // by first token
  private final Map<Integer, Level> levels = new HashMap<>(); // by the unit's last word
  private final Map<Long, Place> bodies = new HashMap<>(); // by their first two words
  private final Map<Integer, Place> heads = new HashMap<>(); // by their first word
  private Optional<Place> lastBody = Optional.empty();
  private int readPlaces;
  private int readBodies;

  /** Where a name stands. */
  record Place(int from, int to) {}

  /**
   * The last place of a level.
   *
   * @param name where its name begins, behind the unit
   * @param isListed whether it stands beside another
   */
  private record Level(Place last, int name, boolean isListed) {}

  NameMemory(
      Tokens tokens, SubjectWords words, BodyNames names, MentionTokens mentions, UnitCodes codes) {
    this.codes = codes;
    this.mentions = mentions;
    this.tokens = tokens;
    this.words = words;
    this.names = names;
  }

  /** A place of the article with its codes. */
  Locality locality(int from, int to) {
    return localities.computeIfAbsent(
        from, f -> coded(names.places().locality(tokens, f, to), f, to));
  }

  private Locality coded(Locality place, int from, int to) {
    return place.code().isPresent() ? place : codes.coded(place.name(), from, to);
  }

  /**
   * The last place that is named before a token at the level of a unit; one without tokens where
   * two are named as a list.
   */
  Optional<Place> last(int unitEnd, int before) {
    while (readPlaces < before) {
      int end = words.end(Role.UNIT, tokens, readPlaces);
      int name = end > readPlaces ? names.places().placeEnd(tokens, readPlaces, tokens.size()) : -1;
      if (name > end) {
        remember(readPlaces, end, name);
      }
      readPlaces = Math.max(readPlaces + 1, name);
    }
    return Optional.ofNullable(levels.get(tokens.idAt(unitEnd - 1)))
        .map(l -> l.isListed() ? new Place(l.last().to(), l.last().to()) : l.last());
  }

  private void remember(int from, int unitEnd, int to) {
    Level before = levels.get(tokens.idAt(unitEnd - 1));
    boolean same = before != null && isSame(before.name(), before.last().to(), unitEnd, to);
    boolean near = before != null && from - before.last().to() < LIST;
    levels.put(tokens.idAt(unitEnd - 1), new Level(new Place(from, to), unitEnd, near && !same));
  }

  /** The last body before a token whose name begins with its word: {@code Ban}. */
  Optional<Place> first(int at) {
    readBodies(at);
    return Optional.ofNullable(heads.get(tokens.idAt(at)));
  }

  /** The body that is named last before a token. */
  Optional<Place> lastBody(int at) {
    readBodies(at);
    return lastBody;
  }

  /** The body whose longer name, said before, begins with all the words of a stretch. */
  Optional<Place> full(int from, int to) {
    readBodies(from);
    return Optional.ofNullable(to - from < 2 ? null : bodies.get(key(from)))
        .filter(body -> body.to() - body.from() > to - from)
        .filter(body -> isSame(body.from(), body.from() + to - from, from, to));
  }

  private void readBodies(int before) {
    while (readBodies < before) {
      boolean may = names.mayBegin(tokens, readBodies);
      int end =
          may
              ? names.bodyEnd(tokens, readBodies, mentions.nextBegin(readBodies + 1, tokens.size()))
              : -1;
      boolean named = tokens.isCapitalizedAt(end - 1) || tokens.isNumberAt(end - 1);
      if (end - readBodies > 2 && named) {
        Place body = new Place(readBodies, end);
        bodies.put(key(readBodies), body);
        heads.put(tokens.idAt(readBodies), body);
        lastBody = Optional.of(body);
      }
      readBodies = Math.max(readBodies + 1, end);
    }
  }

  private long key(int body) {
    return (long) tokens.idAt(body) << Integer.SIZE | tokens.idAt(body + 1);
  }

  private boolean isSame(int from, int to, int otherFrom, int otherTo) {
    if (to - from != otherTo - otherFrom) {
      return false;
    }
    for (int i = 0; i < to - from; i++) {
      if (!isSameWord(from + i, otherFrom + i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSameWord(int one, int other) {
    int length = tokens.length(one);
    return tokens.idAt(one) == tokens.idAt(other)
        && length == tokens.length(other)
        && tokens
            .text()
            .regionMatches(true, tokens.start(one), tokens.text(), tokens.start(other), length);
  }
}
