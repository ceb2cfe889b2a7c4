package org.vanban.names;

import java.util.List;
import org.vanban.table.TableReader;
import org.vanban.text.Characters;
import org.vanban.text.Tokens;

/**
 * Words that stand in like places in news, each with the number of its cluster: {@code Reuters}
 * with {@code AFP}, {@code kể} with {@code nói}. Immutable and safe for many threads.
 */
final class WordClusters {
  /** The cluster of words that the table does not have. */
  static final int NONE = 0;

  /** Of those with a capital. */
  static final int NONE_CAPITAL = -1;

  private final long[] words; // open addressing, by hash; 0 where a slot is empty
  private final short[] clusters;
  private final int mask;

  private WordClusters() {
    List<TableReader.Row> rows = TableReader.rows(WordClusters.class, "word-clusters.tsv");
    int size = rows.stream().mapToInt(row -> row.get("words").split(" ").length).sum();
    int slots = Integer.highestOneBit(Math.max(16, 2 * size)) * 2;
    words = new long[slots];
    clusters = new short[slots];
    mask = slots - 1;
    for (TableReader.Row row : rows) {
      short cluster = Short.parseShort(row.get("cluster"));
      for (String word : row.get("words").split(" ")) {
        if (cluster <= NONE || !put(hash(word, 0, word.length(), false), cluster)) {
          throw row.fault("a word twice, or a cluster below 1: " + word);
        }
      }
    }
  }

  static WordClusters shipped() {
    return Shipped.INSTANCE;
  }

  private boolean put(long word, short cluster) {
    int slot = slot(word);
    boolean free = words[slot] == 0;
    words[slot] = word;
    clusters[slot] = cluster;
    return free;
  }

  /** The slot of a word, or the empty one where it would stand. */
  private int slot(long word) {
    int slot = (int) (word ^ word >>> 32) & mask;
    while (words[slot] != 0 && words[slot] != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The cluster of a word as it is printed, else of the same in small letters. */
  int of(Tokens tokens, int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    boolean capital = tokens.isCapitalizedAt(token);
    short cluster = clusters[slot(hash(tokens.text(), start, end, false))];
    if (cluster == NONE && capital) {
      cluster = clusters[slot(hash(tokens.text(), start, end, true))];
    }
    return cluster == NONE && capital ? NONE_CAPITAL : cluster;
  }

  private static long hash(String text, int start, int end, boolean small) {
    long hash = 1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      hash = (hash ^ (small ? Characters.lower(c) : c)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private static final class Shipped {
    private static final WordClusters INSTANCE = new WordClusters();
  }
}
