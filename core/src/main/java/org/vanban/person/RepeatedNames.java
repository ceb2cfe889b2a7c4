package org.vanban.person;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * Given names of the persons that one text has named so far, where they stand alone: {@code Long
 * nói}, {@code đối với Bính}. Only a verb of saying or doing behind it, or a preposition before it,
 * tells such a name from the first word of another ({@code Hải quan}, {@code Bình thường}).
 */
final class RepeatedNames {
  private static final int NONE = PhraseTable.NONE;

  private final PersonWords words;
  private final Tokens tokens;
  private final BitSet single = new BitSet(); // the last words of names
  private final Set<Long> pairs = new HashSet<>(); // the last two

  RepeatedNames(PersonWords words, Tokens tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** Takes note of a name that something announced or that was full. */
  void add(Piece piece) {
    int last = piece.end() - 1;
    if (piece.kind() != Piece.Kind.NAME || !isGiven(last)) {
      return;
    }
    single.set(tokens.idAt(last));
    if (last > piece.start() && isGiven(last - 1)) {
      pairs.add(pair(last - 1));
    }
  }

  private boolean isGiven(int at) {
    return words.surnames().isSyllableAt(tokens, at)
        && tokens.length(at) > 1
        && !tokens.isAllCapsAt(at);
  }

  private long pair(int at) {
    return ((long) tokens.idAt(at) << 32) | tokens.idAt(at + 1);
  }

  /** Whether a name met before may begin with the word at a token, which has a capital. */
  boolean mayBegin(int at) {
    return single.get(tokens.idAt(at)) || isPair(at);
  }

  private boolean isPair(int at) {
    return !pairs.isEmpty() && isGiven(at) && isGiven(at + 1) && pairs.contains(pair(at));
  }

  /** The end of the given name met before that stands at a token, or {@link PhraseTable#NONE}. */
  int end(int at) {
    int end = isPair(at) ? at + 2 : at + 1;
    boolean known = end == at + 2 || (single.get(tokens.idAt(at)) && isGiven(at));
    if (!known || tokens.isCapitalizedAt(end) && !tokens.isBreakBefore(end)) {
      return NONE;
    }
    boolean other =
        words.countries().isAt(tokens, at)
            || words.places().end(tokens, at) >= end
            || words.nameStops().isAt(tokens, at)
            || tokens.isDashAt(end) && !tokens.isBlankBefore(end);
    return !other && (isSubject(at, end) || isObject(at, end)) ? end : NONE;
  }

  private boolean isSubject(int at, int end) {
    boolean opens = !tokens.isWordAt(at - 1) && !tokens.isNumberAt(at - 1);
    return (opens || words.beforeRepeated().isAt(tokens, at - 1))
        && words.doing().isAt(tokens, end)
        && !tokens.isCapitalizedAt(end);
  }

  private boolean isObject(int at, int end) {
    boolean sign = !tokens.isWordAt(end) && !tokens.isNumberAt(end) && !tokens.isDashAt(end);
    return words.beforeRepeated().isAt(tokens, at - 1)
        && !tokens.isBreakBefore(at)
        && (sign || words.and().isAt(tokens, end));
  }
}
