package org.vanban.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Locality;
import org.vanban.register.Provinces;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/**
 * The bodies and places that one sentence names: {@code Cục Hải quan tỉnh Quảng Ninh} is a body,
 * and its province no place of its own.
 */
final class BodiesAndPlaces {
  private static final int LONGEST_BODY = 14;
  private static final int LONGEST_NAME = 5;

  private final Tokens tokens;
  private final SubjectWords words;
  private final Provinces provinces;
  private final ProvinceFinder finder;
  private final int from;
  private final List<Named> bodies = new ArrayList<>();
  private final List<Named> places = new ArrayList<>();

  /** A name by its first token. */
  private record Named(int start, String name) {}

  BodiesAndPlaces(
      Tokens tokens,
      SubjectWords words,
      Provinces provinces,
      ProvinceFinder finder,
      int from,
      int to) {
    this.finder = finder;
    this.tokens = tokens;
    this.words = words;
    this.provinces = provinces;
    this.from = from;
    int at = from;
    while (at < to) {
      at = Math.max(at + 1, read(at, to));
    }
  }

  boolean isProvince(int at) {
    return finder.end(tokens, at) > at;
  }

  /** The body named last in a stretch. */
  Optional<String> body(int from, int to) {
    return last(bodies, from, to).map(Named::name);
  }

  /** The place named last in a stretch, with codes where it is a province. */
  Optional<Locality> place(int from, int to) {
    return last(places, from, to).map(named -> locality(named.name()));
  }

  private static Optional<Named> last(List<Named> all, int from, int to) {
    Optional<Named> last = Optional.empty();
    for (Named named : all) {
      if (named.start() >= from && named.start() < to) {
        last = Optional.of(named);
      }
    }
    return last;
  }

  private int read(int at, int to) {
    int whole = words.end(Role.WHOLE, tokens, at);
    if (whole > at) {
      bodies.add(new Named(at, text(at, whole)));
      return whole;
    }
    int all = words.end(Role.ALL, tokens, at);
    if (all > at && !isName(all, to)) {
      places.add(new Named(at, text(at, all)));
      return all;
    }
    int head = words.end(Role.BODY, tokens, at);
    if (head > at && tokens.isCapitalizedAt(at)) {
      int end = bodyEnd(head, to);
      if (end > head || head - at > 1) {
        bodies.add(new Named(at, text(at, end)));
        return end;
      }
    }
    int unit = words.end(Role.UNIT, tokens, at);
    if (unit > at && isName(unit, to)) {
      int end = nameEnd(unit, to);
      places.add(new Named(at, text(at, end)));
      return end;
    }
    if (tokens.isCapitalizedAt(at) && (at <= from + 1 || !tokens.isCapitalizedAt(at - 1))) {
      int end = finder.end(tokens, at);
      if (end > at) {
        places.add(new Named(at, text(at, Math.min(end, to))));
        return end;
      }
    }
    return at + 1;
  }

  private boolean isName(int at, int to) {
    return at < to && (tokens.isCapitalizedAt(at) || tokens.isNumberAt(at));
  }

  private int nameEnd(int at, int to) {
    int end = at;
    while (end < to
        && end - at < LONGEST_NAME
        && isName(end, to)
        && !(end > at && tokens.isBreakBefore(end))) {
      end++;
    }
    return end;
  }

  /** A body goes on over names and the units of its place: {@code … Môi trường tỉnh Hòa Bình}. */
  private int bodyEnd(int head, int to) {
    int end = head;
    while (end < to
        && end - head < LONGEST_BODY
        && tokens.isWordAt(end)
        && !tokens.isBreakBefore(end)) {
      int unit = words.end(Role.UNIT, tokens, end);
      if (unit > end && isName(unit, to)) {
        return nameEnd(unit, to);
      }
      if (!tokens.isCapitalizedAt(end) && !isInner(head, end, to)) {
        break;
      }
      end++;
    }
    return end;
  }

  /**
   * Lower-case syllables inside a name: the rest of a word, {@code Kiểm tra}, and words before the
   * next capital, {@code Phổ thông dân tộc nội trú Mường Lát}.
   */
  private boolean isInner(int head, int at, int to) {
    if (words.is(Role.STOP, tokens, at)) {
      return TextNormalizer.canonical(tokens.surface(at)).equals("các") && at + 1 < to;
    }
    boolean restOfWord =
        tokens.isCapitalizedAt(at - 1)
            && (at - 1 == head || !tokens.isCapitalizedAt(at - 2))
            && finder.end(tokens, at - 1) < 0;
    return restOfWord || capitalFollows(at + 1, to);
  }

  private boolean capitalFollows(int at, int to) {
    int last = Math.min(to, at + LONGEST_NAME);
    for (int next = at; next < last && tokens.isWordAt(next); next++) {
      if (words.is(Role.STOP, tokens, next) || tokens.isBreakBefore(next)) {
        return false;
      }
      if (tokens.isCapitalizedAt(next) || words.is(Role.UNIT, tokens, next)) {
        return true;
      }
    }
    return false;
  }

  private String text(int from, int to) {
    return TextNormalizer.blanksFolded(tokens.surface(from, to));
  }

  private Locality locality(String name) {
    String bare = name.replaceFirst("^(?iu:tỉnh|thành phố|tp\\.?)\\s+", "");
    return provinces
        .named(bare)
        .map(p -> new Locality(name, Optional.of(p.code()), Optional.of(p.codeNow())))
        .orElseGet(() -> Locality.of(name));
  }
}
