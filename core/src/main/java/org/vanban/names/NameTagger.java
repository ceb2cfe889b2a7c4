package org.vanban.names;

import java.util.BitSet;
import org.vanban.text.Tokens;

/**
 * Says of each token whether a name begins or goes on there, from the first to the last, by the
 * model's best answer at each.
 *
 * <p>The model is asked only where a name can be: on capitals, on what the rules call a name, a few
 * words before those, and while a name goes on. Everything else is none without being asked. A name
 * never runs over a date, a directive or the office of a person. The text is gone over twice: the
 * second time every name that the first found is known, and only what this tells anew is asked
 * again. One tagger for one text and thread; nothing is kept from one text to the next.
 */
final class NameTagger {
  /** So many small words may open a name in front of its first capital. */
  static final int AHEAD = 4;

  /** No name has more tokens. */
  private static final int LONGEST = 40;

  /** The outcomes of so many tokens before one are among its features, and the name's start. */
  private static final int LOOKED_BACK = 2;

  /**
   * By so much, in logarithms of the odds, the beginning of a name that the rules do not have must
   * be likelier than none: a wrong name costs more than a missed one.
   */
  private static final float SURE = 1;

  private final NameWeights weights;
  private final NameContext context;
  private final NameFeatures features;
  private final byte[] outcomes;
  private int asked;

  NameTagger(NameWeights weights, NameContext context) {
    this.weights = weights;
    this.context = context;
    features = new NameFeatures(context);
    outcomes = new byte[context.tokens().size()];
  }

  /** The outcome of each token. */
  byte[] outcomes() {
    boolean[] mayBegin = mayBegin(context.tokens(), context.marks());
    BitSet all = new BitSet(outcomes.length);
    all.set(0, outcomes.length);
    goOver(mayBegin, all);
    goOver(mayBegin, context.learn(outcomes));
    return outcomes;
  }

  /**
   * Asks of the tokens that may begin or go on a name.
   *
   * @param anew the tokens to ask of; others keep their outcome while those before them do
   */
  private void goOver(boolean[] mayBegin, BitSet anew) {
    float[] sums = new float[Outcomes.COUNT];
    int start = -1;
    int changed = Integer.MIN_VALUE; // the last token whose outcome is another now
    for (int i = 0; i < outcomes.length; i++) {
      boolean goesOn = i > 0 && i - start < LONGEST;
      int last = goesOn ? outcomes[i - 1] : Outcomes.OTHER;
      int seen = Math.min(start < 0 ? i : start, i - LOOKED_BACK);
      byte before = outcomes[i];
      if (!mayBegin[i] && last == Outcomes.OTHER || !context.marks().isOpen(i)) {
        outcomes[i] = Outcomes.OTHER;
      } else if (anew.get(i) || changed >= seen) {
        asked++;
        features.read(i, outcomes, start);
        weights.sum(features, sums);
        outcomes[i] = (byte) best(i, sums, last);
      }
      changed = outcomes[i] == before ? changed : i;
      start = Outcomes.start(outcomes[i], i, start);
    }
  }

  private int best(int token, float[] sums, int last) {
    int best = Outcomes.OTHER;
    for (int outcome = 1; outcome < sums.length; outcome++) {
      if (sums[outcome] > sums[best] && Outcomes.mayFollow(outcome, last)) {
        best = outcome;
      }
    }
    boolean unsure = sums[best] - sums[Outcomes.OTHER] < SURE;
    boolean isNew = Outcomes.isStart(best) && !context.marks().isName(token);
    return isNew && unsure ? Outcomes.OTHER : best;
  }

  /** Of how many tokens the model was asked. */
  int asked() {
    return asked;
  }

  /** Where a name may begin: on a capital or a name of the rules, and a few words before it. */
  static boolean[] mayBegin(Tokens tokens, Marks marks) {
    boolean[] may = new boolean[tokens.size()];
    int left = 0;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      boolean name = tokens.isCapitalizedAt(i) && marks.isOpen(i) || marks.isName(i);
      left = name ? AHEAD + 1 : left - 1;
      may[i] = name || left > 0 && tokens.isWordAt(i) && marks.isOpen(i);
      left = !name && (tokens.isSymbolAt(i) || tokens.isBreakBefore(i)) ? 0 : left;
    }
    return may;
  }
}
