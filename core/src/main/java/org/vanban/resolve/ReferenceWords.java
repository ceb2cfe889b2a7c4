package org.vanban.resolve;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The words of {@code reference-words.tsv}, by what they tell of a type word beside them. */
final class ReferenceWords {
  /** What a word tells. */
  enum Role {
    DEMONSTRATIVE,
    LATER,
    EARLIER,
    NUMBER,
    PLURAL,
    ONE,
    TELLING,
    VERB,
    COMPOUND,
    OWNER
  }

  private static final int SEVERAL = 0;

  private final Map<Role, Gazetteer<Integer>> byRole;

  private ReferenceWords(Map<Role, Gazetteer<Integer>> byRole) {
    this.byRole = byRole;
  }

  static ReferenceWords load(Vocabulary.Builder words) {
    Map<Role, Gazetteer.Builder<Integer>> builders = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      builders.put(role, Gazetteer.builder(words));
    }
    for (TableReader.Row row : TableReader.rows(ReferenceWords.class, "reference-words.tsv")) {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      String value = row.get("value");
      builders
          .getOrDefault(role, Gazetteer.builder(words))
          .add(row, row.get("word"), value.isEmpty() ? SEVERAL : Integer.parseInt(value));
    }
    Map<Role, Gazetteer<Integer>> byRole = new EnumMap<>(Role.class);
    builders.forEach((role, builder) -> byRole.put(role, builder.build()));
    return new ReferenceWords(byRole);
  }

  private Gazetteer<Integer> of(Role role) {
    Gazetteer<Integer> words = byRole.get(role);
    if (words == null) {
      throw new IllegalStateException("no words for " + role);
    }
    return words;
  }

  /** The token after the longest word of a role that begins at a token, or -1. */
  int end(Role role, Tokens tokens, int at) {
    return of(role).endAt(tokens, at);
  }

  boolean is(Role role, Tokens tokens, int at) {
    return end(role, tokens, at) >= 0;
  }

  /** How many a number word or numeral in front tells: 2 to 9; 0 for none. */
  int count(Tokens tokens, int at) {
    if (tokens.isNumberAt(at)) {
      String digits = tokens.surface(at).replaceFirst("^0", "");
      return digits.length() == 1 && digits.charAt(0) >= '2' ? digits.charAt(0) - '0' : 0;
    }
    return of(Role.NUMBER).valueAt(tokens, at, 0);
  }
}
