package org.vanban.names;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.vanban.text.Characters;
import org.vanban.text.Syllables;
import org.vanban.text.Tokens;

/**
 * One text as the model sees it: of each token the word, its shape, its cluster, the run of
 * capitals around it, what the rules call it here and what it is called elsewhere in the text, all
 * as numbers. Numbers of a token are made when they are first asked for; for one thread.
 */
final class NameContext {
  /** What a token looks like; symbols have the number of their sign, above these. */
  static final int OUTSIDE = 0;

  static final int NUMBER = 1;
  static final int ALL_CAPITALS = 2;
  static final int CAPITAL = 3; // one capital letter alone, too
  static final int FOREIGN_CAPITAL = 4; // and no Vietnamese syllable
  static final int SMALL = 5;
  static final int FOREIGN_SMALL = 6;
  private static final int SIGNS = 16;

  private static final int LONGEST_WORD = 24;
  private static final int UNMADE = Integer.MIN_VALUE;

  private final Tokens tokens;
  private final Marks marks;
  private final WordClusters table;
  private final int[] words;
  private final int[] shapes;
  private final int[] clusters;
  private final int[] runStarts; // of capitals, with the signs inside
  private final int[] runEnds; // 0 outside a run
  private byte[] elsewhere; // what the word is called elsewhere, see OtherKinds
  private byte[] pairElsewhere; // the word and the next

  NameContext(Tokens tokens, Marks marks, WordClusters table) {
    this.tokens = tokens;
    this.marks = marks;
    this.table = table;
    int size = tokens.size();
    words = unmade(size);
    shapes = unmade(size);
    clusters = unmade(size);
    runStarts = new int[size];
    runEnds = new int[size];
    setRuns();
    elsewhere = kindsElsewhere(1, this::kindByRules);
    pairElsewhere = kindsElsewhere(2, this::kindByRules);
  }

  /**
   * Takes what the model called the words for what the rules did: a name that it recognized once is
   * known wherever it stands again.
   *
   * @return the tokens of which the model would now be asked with other features
   */
  BitSet learn(byte[] outcomes) {
    byte[] before = elsewhere;
    byte[] pairBefore = pairElsewhere;
    elsewhere = kindsElsewhere(1, (token, length) -> kind(outcomes, token, length));
    pairElsewhere = kindsElsewhere(2, (token, length) -> kind(outcomes, token, length));
    BitSet changed = new BitSet(outcomes.length);
    for (int i = 0; i < outcomes.length; i++) {
      if (elsewhere[i] != before[i]) {
        changed.set(i);
      }
      if (pairElsewhere[i] != pairBefore[i]) {
        changed.set(i, i + 2);
      }
    }
    return changed;
  }

  private static int[] unmade(int size) {
    int[] numbers = new int[size];
    Arrays.fill(numbers, UNMADE);
    return numbers;
  }

  Tokens tokens() {
    return tokens;
  }

  Marks marks() {
    return marks;
  }

  private boolean isOutside(int token) {
    return token < 0 || token >= words.length;
  }

  /** The number of a word in small letters; figures are all one word, what is outside another. */
  int word(int token) {
    if (isOutside(token)) {
      return token < 0 ? -1 : -2;
    }
    if (words[token] == UNMADE) {
      words[token] = tokens.isNumberAt(token) ? -3 : hash(token, true);
    }
    return words[token];
  }

  private int hash(int token, boolean small) {
    int hash = 0;
    int end = Math.min(tokens.end(token), tokens.start(token) + LONGEST_WORD);
    for (int i = tokens.start(token); i < end; i++) {
      char c = tokens.text().charAt(i);
      hash = hash * 31 + (small ? Characters.lower(c) : c);
    }
    return hash;
  }

  /** What a token looks like. */
  int shape(int token) {
    if (isOutside(token)) {
      return OUTSIDE;
    }
    if (shapes[token] == UNMADE) {
      shapes[token] = made(token);
    }
    return shapes[token];
  }

  private int made(int token) {
    if (tokens.isNumberAt(token)) {
      return NUMBER;
    }
    if (tokens.isSymbolAt(token)) {
      return SIGNS + tokens.charAt(token);
    }
    if (tokens.isAllCapsAt(token) && tokens.length(token) > 1) {
      return ALL_CAPITALS;
    }
    boolean syllable = Syllables.isSyllable(tokens, token);
    if (tokens.isCapitalizedAt(token)) {
      return syllable ? CAPITAL : FOREIGN_CAPITAL;
    }
    return syllable ? SMALL : FOREIGN_SMALL;
  }

  /** The cluster of a word; of figures and signs what they look like. */
  int cluster(int token) {
    if (isOutside(token)) {
      return word(token);
    }
    if (clusters[token] == UNMADE) {
      boolean word = tokens.isWordAt(token) && tokens.length(token) <= LONGEST_WORD;
      clusters[token] = word ? table.of(tokens, token) : -shape(token);
    }
    return clusters[token];
  }

  /** What stands before a token: 0 nothing, 1 a blank, 2 the end of a line or of the text. */
  int gap(int token) {
    return tokens.isBreakBefore(token) ? 2 : tokens.isBlankBefore(token) ? 1 : 0;
  }

  /** Whether a token stands in a run of capitals, the signs inside it counted. */
  boolean isInRun(int token) {
    return runEnds[token] > 0;
  }

  int runStart(int token) {
    return runStarts[token];
  }

  int runEnd(int token) {
    return runEnds[token];
  }

  /** {@code Ph. Lơ-gơ-răng}: capitals, and what is joined to them without a blank. */
  private void setRuns() {
    int at = 0;
    while (at < tokens.size()) {
      if (!tokens.isCapitalizedAt(at)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (goesOn(end)) {
        end++;
      }
      Arrays.fill(runStarts, at, end, at);
      Arrays.fill(runEnds, at, end, end);
      at = end;
    }
  }

  private boolean goesOn(int at) {
    if (at >= tokens.size() || tokens.isBreakBefore(at)) {
      return false;
    }
    boolean joined = !tokens.isBlankBefore(at);
    boolean sign =
        tokens.isSymbolAt(at) && tokens.isWordAt(at + 1) && !tokens.isBlankBefore(at + 1);
    return tokens.isCapitalizedAt(at) || joined && (sign || tokens.isWordAt(at));
  }

  /** What the word is called elsewhere in the text, as bits; {@link OtherKinds}. */
  int elsewhere(int token) {
    return isOutside(token) ? OtherKinds.NO_WORD : elsewhere[token];
  }

  /** What the word and the next one together are called. */
  int pairElsewhere(int token) {
    return isOutside(token) ? OtherKinds.NO_WORD : pairElsewhere[token];
  }

  /** What a word, or two, are called where they stand. */
  private interface Calling {
    int kind(int token, int length);
  }

  private byte[] kindsElsewhere(int length, Calling calling) {
    Map<Integer, OtherKinds> kinds = new HashMap<>();
    for (int i = 0; i + length <= tokens.size(); i++) {
      if (areCapitals(i, length)) {
        kinds.computeIfAbsent(key(i, length), k -> new OtherKinds()).add(calling.kind(i, length));
      }
    }
    byte[] others = new byte[tokens.size()];
    for (int i = 0; i + length <= tokens.size(); i++) {
      OtherKinds all = areCapitals(i, length) ? kinds.get(key(i, length)) : null;
      others[i] = all == null ? OtherKinds.NO_WORD : all.without(calling.kind(i, length));
    }
    return others;
  }

  private boolean areCapitals(int token, int length) {
    return tokens.isCapitalizedAt(token)
        && (length == 1 || tokens.isCapitalizedAt(token + 1) && !tokens.isBreakBefore(token + 1));
  }

  private int key(int token, int length) {
    int one = hash(token, false);
    return length == 1 ? one : one * 37 + hash(token + 1, false);
  }

  private static int kind(byte[] outcomes, int token, int length) {
    byte last = outcomes[token + length - 1];
    byte one = Outcomes.mark(outcomes[token]);
    boolean whole = length == 1 || last == Outcomes.cont(one);
    return whole ? one : Marks.NOTHING;
  }

  private int kindByRules(int token, int length) {
    byte one = marks.at(token);
    byte last = marks.at(token + length - 1);
    return one == last && marks.isName(token) ? one : Marks.NOTHING;
  }
}
