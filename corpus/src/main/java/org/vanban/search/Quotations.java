package org.vanban.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.text.Tokens;

/**
 * What stands in quotation marks in a text, in tokens, where it is long enough to be something
 * said: no name of a movement, {@code phong trào “Dân vận khéo”}. None goes beyond its line.
 */
final class Quotations {
  private static final int SHORTEST = 6; // words, but behind a colon

  /**
   * A quotation with its marks.
   *
   * @param start the token of the opening mark
   * @param end the token behind the closing one
   */
  record Quoted(int start, int end) {
    boolean contains(int token) {
      return token >= start && token < end;
    }
  }

  private final List<Quoted> all = new ArrayList<>();

  Quotations(Tokens tokens) {
    int open = -1;
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.isBreakBefore(at)) {
        open = -1;
      }
      char c = tokens.isSymbolAt(at) ? tokens.charAt(at) : ' ';
      if (c == '“' || c == '"' && open < 0) {
        open = at;
      } else if (open >= 0 && (c == '”' || c == '"')) {
        boolean led = tokens.isSymbolAt(open - 1, ':');
        if (led || at - open > SHORTEST) {
          all.add(new Quoted(open, at + 1));
        }
        open = -1;
      }
    }
  }

  List<Quoted> all() {
    return all;
  }

  /** The quotation that a token stands in. */
  Optional<Quoted> at(int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).contains(token)
        ? Optional.of(all.get(low))
        : Optional.empty();
  }
}
