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
  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final BitSet first; // the words that begin a phrase
  private final long[] edges; // open addressing: (node << 32 | word) + 1 …
  private final int[] targets; // … and the node it leads to
  private final int[] valueOfNode;
  private final List<V> values;

  private Gazetteer(Map<Long, Integer> trie, int[] valueOfNode, List<V> values) {
    this.valueOfNode = valueOfNode;
    this.values = values;
    this.first = new BitSet();
    int slots = Integer.highestOneBit(Math.max(4, trie.size() * 2)) * 2;
    edges = new long[slots];
    targets = new int[slots];
    trie.forEach(
        (edge, node) -> {
          if (edge >>> 32 == ROOT) {
            first.set((int) (long) edge);
          }
          int slot = slot(edge);
          while (edges[slot] != 0) {
            slot = (slot + 1) & (slots - 1);
          }
          edges[slot] = edge + 1;
          targets[slot] = node;
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
    return word != Vocabulary.UNKNOWN && first.get(word);
  }

  /** The longest phrase that begins at a token. */
  public Optional<Match<V>> longestAt(Tokens tokens, int start) {
    int word = tokens.idAt(start);
    if (!canBegin(word)) {
      return Optional.empty();
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
    return end == NONE ? Optional.empty() : Optional.of(new Match<>(start, end, values.get(value)));
  }

  /** The phrase that is all of a stretch of tokens, though a longer one begin there as well. */
  public Optional<Match<V>> between(Tokens tokens, int start, int end) {
    int node = canBegin(tokens.idAt(start)) ? ROOT : NONE;
    for (int at = start; at < end && node != NONE; at++) {
      node = tokens.idAt(at) == Vocabulary.UNKNOWN ? NONE : step(node, tokens.idAt(at));
    }
    return node <= ROOT || valueOfNode[node] == NONE
        ? Optional.empty()
        : Optional.of(new Match<>(start, end, values.get(valueOfNode[node])));
  }

  private int step(int node, int word) {
    long edge = ((long) node << 32 | word) + 1;
    int slot = slot(edge - 1);
    while (edges[slot] != 0) {
      if (edges[slot] == edge) {
        return targets[slot];
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
    private final List<V> values = new ArrayList<>();
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
      Tokens tokens = WORDS.tokenize(phrase);
      if (tokens.size() == 0) {
        throw new IllegalArgumentException("an empty phrase");
      }
      int node = ROOT;
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.isNumberAt(i)) {
          throw new IllegalArgumentException("digits in a phrase: " + phrase);
        }
        node =
            trie.computeIfAbsent(
                (long) node << 32 | vocabulary.intern(tokens.surface(i)), e -> nodes++);
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
      return this;
    }

    public Gazetteer<V> build() {
      return new Gazetteer<>(trie, valueOfNode, List.copyOf(values));
    }
  }

  private static final SyllableTokenizer WORDS =
      new SyllableTokenizer(Vocabulary.builder().build());
}
