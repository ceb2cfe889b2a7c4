package org.vanban.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The words beside numbers that tell what they are: {@code thứ}, {@code ngày}, {@code trở lên}. */
final class ContextWords {
  private static final int LONGEST = 3;

  private final Gazetteer<Set<Context>> phrases;

  private ContextWords(Gazetteer<Set<Context>> phrases) {
    this.phrases = phrases;
  }

  static ContextWords load(Vocabulary.Builder vocabulary) {
    Map<String, Set<Context>> roles = new LinkedHashMap<>();
    Map<String, List<TableReader.Row>> rows = new HashMap<>();
    for (TableReader.Row row : TableReader.rows(ContextWords.class, "context-words.tsv")) {
      for (String word : row.list("words")) {
        String key = TextNormalizer.canonical(word);
        roles.computeIfAbsent(key, w -> EnumSet.noneOf(Context.class)).add(context(row));
        rows.computeIfAbsent(key, w -> new ArrayList<>()).add(row);
      }
    }
    Gazetteer.Builder<Set<Context>> builder = Gazetteer.builder(vocabulary);
    rows.forEach(
        (word, those) ->
            those.forEach(row -> builder.add(row, word, roles.getOrDefault(word, Set.of()))));
    return new ContextWords(builder.build());
  }

  private static Context context(TableReader.Row row) {
    try {
      return Context.valueOf(row.get("role"));
    } catch (IllegalArgumentException e) {
      throw row.fault("no such role");
    }
  }

  /** What the longest phrase that ends right before a token says. */
  Set<Context> before(Tokens tokens, int token) {
    if (tokens.isParagraphBefore(token)) {
      return Set.of();
    }
    for (int start = Math.max(0, token - LONGEST); start < token; start++) {
      var match = phrases.between(tokens, start, token); // thứ, though thứ năm be a phrase too
      if (match.isPresent()) {
        return match.get().value();
      }
    }
    return Set.of();
  }

  /** What the longest phrase that begins at a token says. */
  Set<Context> at(Tokens tokens, int token) {
    return phrases.valueAt(tokens, token, Set.of());
  }
}
