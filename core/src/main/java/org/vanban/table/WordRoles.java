package org.vanban.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Words of a table by the role that they have beside something: {@code này} behind {@code nghị
 * quyết} is a demonstrative. Immutable and safe for many threads.
 *
 * @param <R> the roles, named as the column {@code role} has them
 */
public final class WordRoles<R extends Enum<R>> {
  private static final int NO_VALUE = 0;

  private final List<Gazetteer<Integer>> byRole; // by its number
  private final long[] begins; // by word of the vocabulary, a bit for each role that it may begin

  private WordRoles(List<Gazetteer<Integer>> byRole, int size) {
    this.byRole = byRole;
    begins = new long[size];
    for (int role = 0; role < byRole.size(); role++) {
      for (int word = 0; word < size; word++) {
        begins[word] |= byRole.get(role).canBegin(word) ? 1L << role : 0;
      }
    }
  }

  /** Whether a word of the role may begin at a token; cheap. */
  private boolean mayBegin(R role, Tokens tokens, int at) {
    int word = tokens.idAt(at);
    return word < begins.length && (begins[word] & 1L << role.ordinal()) != 0;
  }

  /** Whether a word of the vocabulary may begin a word of one of some roles. */
  public boolean mayBegin(Set<R> some, int word) {
    return some.stream().anyMatch(role -> of(role).canBegin(word));
  }

  /**
   * Reads a table with the columns {@code word}, {@code role} and {@code value}, which stands
   * beside the class of the roles.
   *
   * @throws IllegalStateException with file and line if it is damaged
   */
  public static <R extends Enum<R>> WordRoles<R> load(
      Vocabulary.Builder words, String file, Class<R> roles) {
    Map<R, Gazetteer.Builder<Integer>> builders = new EnumMap<>(roles);
    for (R role : roles.getEnumConstants()) {
      builders.put(role, Gazetteer.builder(words));
    }
    for (TableReader.Row row : TableReader.rows(roles, file)) {
      R role = Enum.valueOf(roles, row.get("role").toUpperCase(Locale.ROOT));
      String value = row.get("value");
      builders
          .getOrDefault(role, Gazetteer.builder(words))
          .add(row, row.get("word"), value.isEmpty() ? NO_VALUE : Integer.parseInt(value));
    }
    List<Gazetteer<Integer>> byRole =
        builders.values().stream().map(Gazetteer.Builder::build).toList(); // in the order of roles
    return new WordRoles<>(byRole, words.size());
  }

  private Gazetteer<Integer> of(R role) {
    return byRole.get(role.ordinal());
  }

  /** The token after the longest word of a role that begins at a token, or -1. */
  public int end(R role, Tokens tokens, int at) {
    return mayBegin(role, tokens, at) ? of(role).endAt(tokens, at) : Gazetteer.NONE;
  }

  /** Whether a word of a role begins at a token. */
  public boolean is(R role, Tokens tokens, int at) {
    return end(role, tokens, at) >= 0;
  }

  /** Whether a word of a role, of one or two tokens, ends right before a token. */
  public boolean isBefore(R role, Tokens tokens, int at) {
    return end(role, tokens, at - 1) == at || end(role, tokens, at - 2) == at;
  }

  /** Whether a word of a role is all of a stretch, though a longer one begin there as well. */
  public boolean is(R role, Tokens tokens, int from, int to) {
    return mayBegin(role, tokens, from) && of(role).between(tokens, from, to).isPresent();
  }

  /** The value of the word of a role that begins at a token, or {@code otherwise}. */
  public int value(R role, Tokens tokens, int at, int otherwise) {
    return of(role).valueAt(tokens, at, otherwise);
  }
}
