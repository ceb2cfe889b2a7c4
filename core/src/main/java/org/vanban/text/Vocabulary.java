package org.vanban.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all tables, each with a number, so that a text is looked up once and matched as
 * numbers.
 *
 * <p>Case makes no difference, nor where the tone mark stands: {@code Uỷ}, {@code ủy} and {@code
 * ỦY} are one word. Words that no table has are {@link #UNKNOWN}. Immutable and safe for many
 * threads.
 */
public final class Vocabulary {
  /** The number of every word that stands in no table. */
  public static final int UNKNOWN = 0;

  /** No word of a table is longer; what is longer in a text is unknown without being read. */
  private static final int LONGEST_WORD = 32;

  private final String[] keys; // open addressing: lower-case word …
  private final int[] ids; // … and its number
  private final int mask;
  private final int size;

  private Vocabulary(Map<String, Integer> words, int size) {
    int slots = Integer.highestOneBit(Math.max(16, words.size() * 4)) * 2;
    this.keys = new String[slots];
    this.ids = new int[slots];
    this.mask = slots - 1;
    this.size = size;
    words.forEach(
        (word, id) -> {
          int slot = hash(word, 0, word.length()) & mask;
          while (ids[slot] != UNKNOWN) {
            slot = (slot + 1) & mask;
          }
          keys[slot] = word;
          ids[slot] = id;
        });
  }

  /** One more than the highest number in use: the length of an array indexed by word. */
  public int size() {
    return size;
  }

  /** The number of the word that stands in {@code text[start, end)}, or {@link #UNKNOWN}. */
  public int id(CharSequence text, int start, int end) {
    int length = end - start;
    if (length > LONGEST_WORD) {
      return UNKNOWN;
    }
    int slot = hash(text, start, end) & mask;
    while (ids[slot] != UNKNOWN) {
      if (keys[slot].length() == length && equal(keys[slot], text, start)) {
        return ids[slot];
      }
      slot = (slot + 1) & mask;
    }
    return UNKNOWN;
  }

  public int id(String word) {
    return id(word, 0, word.length());
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + Characters.lower(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean equal(String key, CharSequence text, int start) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) != Characters.lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Gathers the words of the tables while they are read; for one thread. */
  public static final class Builder {
    private final Map<String, Integer> words = new HashMap<>();
    private final List<String> byId = new ArrayList<>(List.of(""));

    /** The number of a word (one syllable, or one symbol), new if it is. */
    public int intern(String word) {
      String key = TextNormalizer.lower(TextNormalizer.nfc(word));
      Integer known = words.get(key);
      if (known != null) {
        return known;
      }
      int id = byId.size();
      byId.add(key);
      words.put(key, id);
      words.put(TextNormalizer.otherTonePlacement(key), id);
      return id;
    }

    /** One more than the highest number given so far. */
    public int size() {
      return byId.size();
    }

    public Vocabulary build() {
      return new Vocabulary(words, byId.size());
    }
  }
}
