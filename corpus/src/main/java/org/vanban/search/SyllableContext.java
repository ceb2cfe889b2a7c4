package org.vanban.search;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.util.ArrayUtil;
import org.vanban.text.TextNormalizer;

/**
 * The syllables beside very many places of texts, to sort the places by: {@code … quyết ⟦18⟧ của
 * Trung ương} by {@code của}, then {@code Trung}.
 *
 * <p>Vietnamese writes syllables apart, and dictionaries sort syllable by syllable. So each
 * syllable is a number, and only the syllables that differ, some thousands, are put in order by the
 * {@link Collator} of Vietnamese: a, ă, â; level, grave, hook, tilde, acute, dot; no matter the
 * case. For one thread.
 */
final class SyllableContext {
  /** How many syllables count. */
  static final int REACH = 6;

  private static final int NONE = -1;

  private final boolean before;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> syllables = new ArrayList<>();
  private int[] beside = new int[1024 * REACH];
  private int size;

  /**
   * @param before whether the syllables before the places count, the nearest first, or those behind
   */
  SyllableContext(boolean before) {
    this.before = before;
  }

  /** Takes in what stands beside a place, no further than its line. */
  void add(String text, int start, int end) {
    beside = ArrayUtil.grow(beside, (size + 1) * REACH);
    int first = size++ * REACH;
    int at = before ? start : end;
    for (int i = 0; i < REACH; i++) {
      int from = before ? wordEndBefore(text, at) : wordStartBehind(text, at);
      if (from < 0) {
        Arrays.fill(beside, first + i, first + REACH, NONE);
        return;
      }
      at = from;
      while (before ? at > 0 && isWord(text, at - 1) : at < text.length() && isWord(text, at)) {
        at += before ? -1 : 1;
      }
      beside[first + i] = number(text.substring(Math.min(from, at), Math.max(from, at)));
    }
  }

  private static int wordEndBefore(String text, int from) {
    int at = from;
    while (at > 0 && !isWord(text, at - 1)) {
      if (text.charAt(--at) == '\n') {
        return NONE;
      }
    }
    return at == 0 ? NONE : at;
  }

  private static int wordStartBehind(String text, int from) {
    int at = from;
    while (at < text.length() && !isWord(text, at)) {
      if (text.charAt(at++) == '\n') {
        return NONE;
      }
    }
    return at == text.length() ? NONE : at;
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private int number(String syllable) {
    Integer known = numbers.get(syllable);
    if (known == null) {
      known = syllables.size();
      numbers.put(syllable, known);
      syllables.add(syllable);
    }
    return known;
  }

  /** Compares places, by the numbers they were added in; places beside nothing come first. */
  Comparator<Integer> order() {
    int[] ranks = ranks();
    int[] ranked = new int[size * REACH];
    for (int i = 0; i < ranked.length; i++) {
      ranked[i] = beside[i] == NONE ? NONE : ranks[beside[i]];
    }
    return (one, other) ->
        Arrays.compare(
            ranked, one * REACH, (one + 1) * REACH, ranked, other * REACH, (other + 1) * REACH);
  }

  /** For each syllable its place in the order; those that differ in case alone have one. */
  private int[] ranks() {
    Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    CollationKey[] keys = new CollationKey[syllables.size()];
    Integer[] order = new Integer[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = collator.getCollationKey(TextNormalizer.canonical(syllables.get(i)));
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparing(i -> keys[i]));
    int[] ranks = new int[keys.length];
    for (int i = 1; i < order.length; i++) {
      boolean same = keys[order[i]].compareTo(keys[order[i - 1]]) == 0;
      ranks[order[i]] = ranks[order[i - 1]] + (same ? 0 : 1);
    }
    return ranks;
  }
}
