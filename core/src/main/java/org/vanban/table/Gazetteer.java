package org.vanban.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Phrases with a value each, and the longest one that stands at a place of a text.
 *
 * <p>Case and the place of tone marks make no difference (see {@link Vocabulary}), and any blanks
 * or none may stand between words. A look-up costs as much as the phrase is long. Immutable and
 * safe for many threads.
 *
 * @param <V> the value of a phrase
 */
public final class Gazetteer<V> {
  /** Where no phrase stands. */
  public static final int NONE = -1;

  private static final int ROOT = 0;

  /** Bits of a node or a word in an edge, which is {@code from | word | to}. */
  private static final int BITS = 21;

  private static final long TO = (1L << BITS) - 1;

  private final boolean[] first; // by word: whether a phrase begins with it
  private final long[] edges; // open addressing; 0 where none is
  private final int[] valueOfNode;
  private final List<V> values;
  private final List<String> tables; // by value: where its row stands
  private final int[] lines;

  private Gazetteer(Builder<V> builder) {
    this.valueOfNode = builder.valueOfNode;
    this.values = List.copyOf(builder.values);
    this.tables = List.copyOf(builder.tables);
    this.lines = builder.lines.stream().mapToInt(Integer::intValue).toArray();
    this.first = new boolean[builder.firstWords.length()];
    builder.firstWords.stream().forEach(word -> first[word] = true);
    int slots = Integer.highestOneBit(Math.max(4, builder.trie.size() * 2)) * 2;
    edges = new long[slots];
    builder.trie.forEach(
        (edge, node) -> {
          int slot = slot(edge);
          while (edges[slot] != 0) {
            slot = (slot + 1) & (slots - 1);
          }
          edges[slot] = edge << BITS | node;
        });
  }

  /**
   * A phrase found.
   *
   * @param start its first token
   * @param end the token after its last
   * @param value what the table says of it
   */
  public record Match<V>(int start, int end, V value) {}

  /** Whether a phrase begins with this word of the vocabulary. */
  public boolean canBegin(int word) {
    return word < first.length && first[word];
  }

  /** The longest phrase that begins at a token. */
  public Optional<Match<V>> longestAt(Tokens tokens, int start) {
    long found = find(tokens, start);
    return found == NONE
        ? Optional.empty()
        : Optional.of(new Match<>(start, (int) found, values.get((int) (found >>> Integer.SIZE))));
  }

  /** The token after the longest phrase that begins at a token, or {@link #NONE}. */
  public int endAt(Tokens tokens, int start) {
    return (int) find(tokens, start);
  }

  /** The value of the longest phrase that begins at a token, or {@code otherwise}. */
  public V valueAt(Tokens tokens, int start, V otherwise) {
    long found = find(tokens, start);
    return found == NONE ? otherwise : values.get((int) (found >>> Integer.SIZE));
  }

  /** Value and end of the longest phrase as one number, or {@link #NONE}. */
  private long find(Tokens tokens, int start) {
    int word = tokens.idAt(start);
    if (!canBegin(word)) {
      return NONE;
    }
    int node = ROOT;
    int end = NONE;
    int value = NONE;
    for (int at = start; word != Vocabulary.UNKNOWN; word = tokens.idAt(++at)) {
      node = step(node, word);
      if (node == NONE) {
        break;
      }
      if (valueOfNode[node] != NONE) {
        end = at + 1;
        value = valueOfNode[node];
      }
    }
    if (end == NONE) {
      return NONE;
    }
    if (lines[value] > 0) {
      tokens.trace().row(tables.get(value), lines[value]);
    }
    return (long) value << Integer.SIZE | end;
  }

  private int step(int node, int word) {
    long edge = (long) node << BITS | word;
    int slot = slot(edge);
    while (edges[slot] != 0) {
      if (edges[slot] >>> BITS == edge) {
        return (int) (edges[slot] & TO);
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    return NONE;
  }

  private int slot(long edge) {
    long mixed = edge * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (edges.length - 1);
  }

  public static <V> Builder<V> builder(Vocabulary.Builder vocabulary) {
    return new Builder<>(vocabulary);
  }

  /** Gathers phrases; for one thread. */
  public static final class Builder<V> {
    private final Vocabulary.Builder vocabulary;
    private final Map<Long, Integer> trie = new HashMap<>();
    private final BitSet firstWords = new BitSet();
    private final List<V> values = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private int[] valueOfNode = {NONE};
    private int nodes = 1;

    private Builder(Vocabulary.Builder vocabulary) {
      this.vocabulary = vocabulary;
    }

    /** Adds a phrase that stands in no table. */
    public Builder<V> add(String phrase, V value) {
      return add(phrase, value, "", 0);
    }

    /**
     * Adds a phrase of a table's row, which is told to the {@link org.vanban.text.Trace} where the
     * phrase is found.
     *
     * @throws IllegalStateException with the row, if the phrase cannot be added
     */
    public Builder<V> add(TableReader.Row row, String phrase, V value) {
      try {
        return add(phrase, value, row.table(), row.line());
      } catch (IllegalArgumentException e) {
        throw row.fault(String.valueOf(e.getMessage()));
      }
    }

    /**
     * Adds a phrase of words and symbols.
     *
     * @throws IllegalArgumentException if the phrase is empty, holds digits, or stands there
     *     already with another value
     */
    private Builder<V> add(String phrase, V value, String table, int line) {
      Tokens tokens = WORDS.tokenize(phrase);
      if (tokens.size() == 0) {
        throw new IllegalArgumentException("an empty phrase");
      }
      int node = ROOT;
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.isNumberAt(i)) {
          throw new IllegalArgumentException("digits in a phrase: " + phrase);
        }
        if (i == 0) {
          firstWords.set(vocabulary.intern(tokens.surface(0)));
        }
        node =
            trie.computeIfAbsent(
                (long) node << BITS | vocabulary.intern(tokens.surface(i)), e -> nodes++);
      }
      while (valueOfNode.length < nodes) {
        int length = valueOfNode.length;
        valueOfNode = Arrays.copyOf(valueOfNode, length * 2);
        Arrays.fill(valueOfNode, length, length * 2, NONE);
      }
      if (valueOfNode[node] != NONE && !values.get(valueOfNode[node]).equals(value)) {
        throw new IllegalArgumentException("twice, with different values: " + phrase);
      }
      valueOfNode[node] = values.size();
      values.add(value);
      tables.add(table);
      lines.add(line);
      return this;
    }

    public Gazetteer<V> build() {
      return new Gazetteer<>(this);
    }
  }

  private static final SyllableTokenizer WORDS =
      new SyllableTokenizer(Vocabulary.builder().build());
}
