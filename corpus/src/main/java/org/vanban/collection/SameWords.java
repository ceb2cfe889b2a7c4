package org.vanban.collection;

import java.util.Locale;
import java.util.Optional;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Words by which newspapers count one thing, the table {@code same-words.tsv}: {@code sổ đỏ} is a
 * {@code giấy chứng nhận}. Immutable.
 */
final class SameWords {
  static final String TABLE = "same-words.tsv";

  private final Gazetteer<String> words;

  private SameWords(Gazetteer<String> words) {
    this.words = words;
  }

  /**
   * Reads the table.
   *
   * @throws IllegalStateException if a row is damaged, with its file and line
   */
  static SameWords load(Vocabulary.Builder vocabulary) {
    Gazetteer.Builder<String> words = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(SameWords.class, TABLE)) {
      words.add(row, row.get("word"), row.get("as").toLowerCase(Locale.ROOT));
    }
    return new SameWords(words.build());
  }

  /** The word that stands for the longest one of the table that begins at a token. */
  Optional<Gazetteer.Match<String>> at(Tokens tokens, int at) {
    return words.longestAt(tokens, at);
  }

  /** The word that stands for all of a phrase. */
  Optional<String> of(Tokens phrase) {
    return words.between(phrase, 0, phrase.size()).map(Gazetteer.Match::value);
  }
}
