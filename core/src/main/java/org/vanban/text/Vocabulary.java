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

  private final long[] entries; // open addressing: the hash of a word and its number …
  private final char[][] keys; // … and its letters in lower case, looked at only if the hash agrees
  private final int mask;
  private final int size;

  private Vocabulary(Map<String, Integer> words, int size) {
    int slots = Integer.highestOneBit(Math.max(16, words.size() * 2)) * 2;
    this.entries = new long[slots];
    this.keys = new char[slots][];
    this.mask = slots - 1;
    this.size = size;
    words.forEach(
        (word, id) -> {
          char[] key = word.toCharArray();
          int hash = hash(key);
          int slot = slot(hash);
          while (entries[slot] != 0) {
            slot = (slot + 1) & mask;
          }
          entries[slot] = (long) hash << Integer.SIZE | id;
          keys[slot] = key;
        });
  }

  /** One more than the highest number in use: the length of an array indexed by word. */
  public int size() {
    return size;
  }

  /**
   * The number of the word that stands in {@code text[start, end)}, or {@link #UNKNOWN}.
   *
   * @param hash of the word, gathered by {@link #hash(int, char)} while it was read
   */
  int id(char[] text, int start, int end, int hash) {
    if (end - start > LONGEST_WORD) {
      return UNKNOWN;
    }
    int slot = slot(hash);
    for (long entry = entries[slot]; entry != 0; entry = entries[slot]) {
      if (entry >> Integer.SIZE == hash && equal(keys[slot], text, start, end)) {
        return (int) entry;
      }
      slot = (slot + 1) & mask;
    }
    return UNKNOWN;
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  public int id(String word) {
    char[] letters = word.toCharArray();
    return id(letters, 0, letters.length, hash(letters));
  }

  /** The hash of a word that one more letter makes longer; that of no letter is 0. */
  static int hash(int hash, char letter) {
    return hash * 31 + Characters.lower(letter);
  }

  private static int hash(char[] word) {
    int hash = 0;
    for (char letter : word) {
      hash = hash(hash, letter);
    }
    return hash;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & mask;
  }

  private static boolean equal(char[] key, char[] text, int start, int end) {
    if (key.length != end - start) {
      return false;
    }
    for (int i = 0; i < key.length; i++) {
      if (key[i] != Characters.lower(text[start + i])) {
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
