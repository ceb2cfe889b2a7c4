package org.vanban.names;

import java.util.HashMap;
import java.util.Map;
import org.vanban.table.TableReader;

/**
 * Words that stand in like places in news, each with the number of its cluster: {@code Reuters}
 * with {@code AFP}, {@code kể} with {@code nói}. Immutable and safe for many threads.
 */
final class WordClusters {
  /** The cluster of words that the table does not have. */
  static final int NONE = 0;

  /** Of those with a capital. */
  static final int NONE_CAPITAL = -1;

  private final Map<String, Integer> clusters = new HashMap<>();

  private WordClusters() {
    for (TableReader.Row row : TableReader.rows(WordClusters.class, "word-clusters.tsv")) {
      int cluster = Integer.parseInt(row.get("cluster"));
      for (String word : row.get("words").split(" ")) {
        if (cluster <= NONE || clusters.put(word, cluster) != null) {
          throw row.fault("a word twice, or a cluster below 1: " + word);
        }
      }
    }
  }

  static WordClusters shipped() {
    return Shipped.INSTANCE;
  }

  /** The cluster of a word as it is printed, else of the same in small letters. */
  int of(String printed, boolean capital) {
    Integer cluster = clusters.get(printed);
    if (cluster == null && capital) {
      cluster = clusters.get(printed.toLowerCase(java.util.Locale.ROOT));
    }
    return cluster != null ? cluster : capital ? NONE_CAPITAL : NONE;
  }

  private static final class Shipped {
    private static final WordClusters INSTANCE = new WordClusters();
  }
}
