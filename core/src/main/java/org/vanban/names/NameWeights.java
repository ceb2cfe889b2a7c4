package org.vanban.names;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The weights of a model in one table of numbers, looked up by feature: the sums are those that
 * OpenNLP's own evaluation makes, which looks up each feature as a string and takes several times
 * as long. Immutable and safe for many threads.
 */
final class NameWeights {
  private static final int RADIX = Character.MAX_RADIX;

  private final long[] features; // open addressing; 0 where a slot is empty
  private final float[] weights; // of a slot, one for each outcome
  private final int mask;

  private NameWeights(int size) {
    int slots = Integer.highestOneBit(Math.max(16, size * 2)) * 2;
    features = new long[slots];
    weights = new float[slots * Outcomes.COUNT];
    mask = slots - 1;
  }

  /**
   * The weights of a model.
   *
   * @throws IllegalArgumentException if its features or outcomes are no names'
   */
  static NameWeights of(AbstractModel model) {
    Object[] parts = model.getDataStructures();
    Map<?, ?> contexts = (Map<?, ?>) parts[1];
    int[] outcomes = new int[model.getNumOutcomes()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = Outcomes.number(model.getOutcome(i));
      if (outcomes[i] < 0) {
        throw new IllegalArgumentException("no outcome of names: " + model.getOutcome(i));
      }
    }
    NameWeights table = new NameWeights(contexts.size());
    contexts.forEach(
        (name, context) ->
            table.put(Long.parseLong((String) name, RADIX), (Context) context, outcomes));
    return table;
  }

  /** The name of a feature in the model. */
  static String name(long feature) {
    return Long.toString(feature, RADIX);
  }

  private void put(long feature, Context context, int[] outcomes) {
    int slot = slot(feature);
    features[slot] = feature;
    for (int i = 0; i < context.getOutcomes().length; i++) {
      int outcome = outcomes[context.getOutcomes()[i]];
      weights[slot * Outcomes.COUNT + outcome] = (float) context.getParameters()[i];
    }
  }

  /** The slot of a feature, or the empty one where it would stand. */
  private int slot(long feature) {
    int slot = (int) (feature ^ feature >>> 32) & mask;
    while (features[slot] != 0 && features[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Adds up the weights of features.
   *
   * @param sums one for each outcome; what was in it is lost
   */
  void sum(NameFeatures asked, float[] sums) {
    java.util.Arrays.fill(sums, 0);
    for (int i = 0; i < asked.count(); i++) {
      int slot = slot(asked.get(i));
      if (features[slot] != 0) {
        int at = slot * Outcomes.COUNT;
        for (int outcome = 0; outcome < Outcomes.COUNT; outcome++) {
          sums[outcome] += weights[at + outcome];
        }
      }
    }
  }
}
