package org.vanban.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vanban.mention.Mention;
import org.vanban.mention.Taken;
import org.vanban.table.Gazetteer;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/**
 * Finds the names of places in what other mentions leave: {@code xã Nậm Lúc, huyện Bắc Hà}.
 *
 * <p>One pass: a name behind its head word, its neighbours in a list of the same head, a place that
 * is known by itself, and the bare name of one that the article has named with its head before.
 * Immutable and safe for many threads.
 */
public final class PlaceExtractor {
  private static final int NONE = Gazetteer.NONE;
  private static final int LONGEST = 12;

  private final PlaceNames names;

  public PlaceExtractor(PlaceNames names) {
    this.names = names;
  }

  /** The places, in the order of the text. */
  public List<Mention.Place> find(Tokens tokens, Taken taken) {
    return new Walk(tokens, taken).places();
  }

  private final class Walk {
    private final Tokens tokens;
    private final Taken taken;
    private final List<Mention.Place> found = new ArrayList<>();
    private final Set<String> named = new HashSet<>(); // without their heads

    Walk(Tokens tokens, Taken taken) {
      this.tokens = tokens;
      this.taken = taken;
    }

    List<Mention.Place> places() {
      int at = 0;
      while (at < tokens.size()) {
        boolean opens =
            names.mayBegin(tokens, at)
                || tokens.isCapitalizedAt(at) && (!named.isEmpty() || tokens.isDashAt(at + 1));
        at = opens && !taken.isAt(at) ? read(at) : at + 1;
      }
      return found;
    }

    /** Reads what begins at a token; the token to go on with. */
    private int read(int at) {
      int to = Math.min(at + LONGEST, taken.next(at));
      int headed = uncounted(at, names.headedEnd(tokens, at, to));
      if (headed > at) {
        int head = names.headEnd(tokens, at);
        boolean capital = tokens.isCapitalizedAt(head);
        boolean several =
            capital && PlaceNames.isJoint(tokens, headed) && names.isPlural(tokens, at);
        int start = several ? head : at;
        add(start, headed);
        if (capital && isName(at, head, headed)) {
          named.add(tokens.surface(head, headed));
        }
        return list(headed);
      }
      int bare = names.bareEnd(tokens, at, to);
      if (bare > at) {
        int end = add(at, bare);
        return names.isThere(tokens, at) ? known(end) : end;
      }
      int foreign = tokens.isCapitalizedAt(at) ? names.foreignEnd(tokens, at, to) : NONE;
      if (foreign > at) {
        named.add(tokens.surface(at, foreign));
        return add(at, foreign);
      }
      return again(at, to);
    }

    /** Whether a name may stand alone: not {@code Đại} of {@code hạt Đại diện}, nor a road's. */
    private boolean isName(int at, int head, int end) {
      return !names.isRoad(tokens, at)
          && (end > head + 1 || !tokens.isWordAt(end) || tokens.isBreakBefore(end));
    }

    /** Without a number that counts: {@code xã Nậm Lúc} of {@code xã Nậm Lúc 3 hộ nghèo}. */
    private int uncounted(int at, int end) {
      boolean counts = end > at + 1 && tokens.isNumberAt(end - 1) && taken.isCountedAt(end - 1);
      int shorter = counts ? end - 1 : end;
      return counts && shorter <= names.headEnd(tokens, at) ? NONE : shorter;
    }

    /** {@code huyện Ea Kar, Krông Năng và M'Drắk}: the names behind the first. */
    private int list(int end) {
      int at = end;
      while (at + 1 < tokens.size() && PlaceNames.isJoint(tokens, at) && !taken.isAt(at + 1)) {
        int name = at + 1;
        int run = names.runEnd(tokens, name, Math.min(name + LONGEST, taken.next(name)));
        boolean whole =
            run > name + 1
                && (names.bareEnd(tokens, name, run) == run
                    || PlaceNames.isJoint(tokens, run)
                    || isClosed(run));
        if (!whole || names.headEnd(tokens, name) > name) {
          break;
        }
        named.add(tokens.surface(name, run));
        at = add(name, run);
      }
      return at;
    }

    /** {@code ở Măng Ri và Tê Xăng}: communes behind a place. */
    private int known(int end) {
      int at = end;
      while (at + 1 < tokens.size() && PlaceNames.isJoint(tokens, at) && !taken.isAt(at + 1)) {
        int name = at + 1;
        int to = Math.min(name + LONGEST, taken.next(name));
        int unit = names.knownEnd(tokens, name, to);
        if (unit <= name + 1 || names.runEnd(tokens, name, to) != unit) {
          break;
        }
        at = add(name, unit);
      }
      return at;
    }

    private boolean isClosed(int at) {
      return at >= tokens.size() || tokens.isSymbolAt(at) || tokens.isBreakBefore(at);
    }

    /** A name that stood behind its head before. */
    private int again(int at, int to) {
      boolean none =
          !tokens.isCapitalizedAt(at)
              || named.isEmpty()
              || PlaceNames.isInName(tokens, at)
              || names.isNone(tokens, at);
      if (none) {
        return at + 1;
      }
      int run = names.runEnd(tokens, at, to);
      for (int end = Math.min(to, run + 1); end > at; end--) {
        boolean number = end == run + 1 && tokens.isNumberAt(run);
        if ((number || end == run) && named.contains(tokens.surface(at, end))) {
          return add(at, end);
        }
      }
      return at + 1;
    }

    private int add(int from, int to) {
      found.add(
          new Mention.Place(
              tokens.span(from, to),
              TextNormalizer.blanksFolded(tokens.surface(from, to)),
              Mention.By.RULE));
      return to;
    }
  }
}
