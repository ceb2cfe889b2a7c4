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
import org.vanban.text.Trace;
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
  private final List<List<Origin>> origins; // by value: the rows that give it

  private Gazetteer(Builder<V> builder) {
    this.valueOfNode = builder.valueOfNode;
    this.values = List.copyOf(builder.values);
    this.origins = builder.origins.stream().map(List::copyOf).toList();
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

  /** Where a row stands. */
  private record Origin(String table, int line) {}

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
    tell(tokens, value);
    return (long) value << Integer.SIZE | end;
  }

  /** The phrase that is all of a stretch of tokens, though a longer one begin there as well. */
  public Optional<Match<V>> between(Tokens tokens, int start, int end) {
    int node = canBegin(tokens.idAt(start)) ? ROOT : NONE;
    for (int at = start; at < end && node != NONE; at++) {
      node = tokens.idAt(at) == Vocabulary.UNKNOWN ? NONE : step(node, tokens.idAt(at));
    }
    if (node <= ROOT || valueOfNode[node] == NONE) {
      return Optional.empty();
    }
    tell(tokens, valueOfNode[node]);
    return Optional.of(new Match<>(start, end, values.get(valueOfNode[node])));
  }

  /** Tells the trace of a text, if it has one, which rows gave a value. */
  private void tell(Tokens tokens, int value) {
    if (tokens.trace() != Trace.NONE) {
      origins.get(value).forEach(row -> tokens.trace().row(row.table, row.line));
    }
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
    private final List<List<Origin>> origins = new ArrayList<>();
    private int[] valueOfNode = {NONE};
    private int nodes = 1;

    private Builder(Vocabulary.Builder vocabulary) {
      this.vocabulary = vocabulary;
    }

    /**
     * Adds a phrase of words and symbols.
     *
     * @throws IllegalArgumentException if the phrase is empty, holds digits, or stands there
     *     already with another value
     */
    public Builder<V> add(String phrase, V value) {
      put(phrase, value);
      return this;
    }

    /**
     * Adds a phrase of a row, which the {@link Trace} of a text is told of where the phrase is
     * found; several rows may give one phrase the same value.
     *
     * @throws IllegalStateException with the row, if the phrase cannot be added
     */
    public Builder<V> add(TableReader.Row row, String phrase, V value) {
      try {
        origins.get(put(phrase, value)).add(new Origin(row.table(), row.line()));
        return this;
      } catch (IllegalArgumentException e) {
        throw row.fault(String.valueOf(e.getMessage()));
      }
    }

    /** The index of the value. */
    private int put(String phrase, V value) {
      int node = node(phrase);
      int known = valueOfNode[node];
      if (known != NONE) {
        if (!values.get(known).equals(value)) {
          throw new IllegalArgumentException("twice, with different values: " + phrase);
        }
        return known;
      }
      valueOfNode[node] = values.size();
      values.add(value);
      origins.add(new ArrayList<>(1));
      return valueOfNode[node];
    }

    private int node(String phrase) {
      Tokens tokens = WORDS.tokenize(phrase);
      if (tokens.size() == 0) {
        throw new IllegalArgumentException("an empty phrase");
      }
      int node = ROOT;
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.isNumberAt(i)) {
          throw new IllegalArgumentException("digits in a phrase: " + phrase);
        }
        int word = vocabulary.intern(tokens.surface(i));
        if (node == ROOT) {
          firstWords.set(word);
        }
        node = trie.computeIfAbsent((long) node << BITS | word, e -> nodes++);
      }
      int room = valueOfNode.length;
      if (room < nodes) {
        valueOfNode = Arrays.copyOf(valueOfNode, Math.max(nodes, room * 2));
        Arrays.fill(valueOfNode, room, valueOfNode.length, NONE);
      }
      return node;
    }

    public Gazetteer<V> build() {
      return new Gazetteer<>(this);
    }
  }

  private static final SyllableTokenizer WORDS =
      new SyllableTokenizer(Vocabulary.builder().build());
}
