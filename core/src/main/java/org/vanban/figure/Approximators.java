package org.vanban.figure;

import java.util.Locale;
import java.util.Optional;
import org.vanban.mention.Mention.Approximation;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The words that hedge a number: {@code hơn}, {@code gần}, {@code ít nhất}. */
final class Approximators {
  private static final int LONGEST = 4;

  private final Gazetteer<Approximation> phrases;

  private Approximators(Gazetteer<Approximation> phrases) {
    this.phrases = phrases;
  }

  static Approximators load(Vocabulary.Builder vocabulary) {
    Gazetteer.Builder<Approximation> builder = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(Approximators.class, "approximators.tsv")) {
      try {
        builder.add(
            row,
            row.get("word"),
            Approximation.valueOf(row.get("approx").toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw row.fault(e.getMessage() == null ? "damaged" : e.getMessage());
      }
    }
    return new Approximators(builder.build());
  }

  /** The longest hedge that ends right before a token. */
  Optional<Gazetteer.Match<Approximation>> before(Tokens tokens, int token) {
    if (tokens.isParagraphBefore(token)) {
      return Optional.empty();
    }
    for (int start = Math.max(0, token - LONGEST); start < token; start++) {
      Optional<Gazetteer.Match<Approximation>> match = phrases.between(tokens, start, token);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }
}
