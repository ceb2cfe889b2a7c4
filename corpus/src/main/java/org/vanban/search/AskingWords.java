package org.vanban.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vanban.analysis.FoldingFilter;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;

/**
 * The words of a question that ask and do not search, {@code bài nào}, {@code bao nhiêu}, and those
 * that say how its parts belong together, {@code hoặc}, {@code không nhắc}, {@code tác giả}.
 */
final class AskingWords {
  private static final AskingWords SHIPPED =
      new AskingWords(TableReader.rows(AskingWords.class, "asking-words.tsv"));

  /** What a phrase does. */
  enum Role {
    /** It searches for nothing: {@code bài nào}. */
    DROP,
    /** Either part will do: {@code hoặc}. */
    OR,
    /** The next part must not hold: {@code không nhắc đến}. */
    NOT,
    /** The next words are counted: {@code bao nhiêu}. */
    COUNT,
    /** The next words are an author: {@code tác giả}. */
    AUTHOR,
    /** The next date is the day of publication: {@code bài đăng}. */
    PUBLISHED,
    /** The next words are a person: {@code đồng chí}. */
    HONORIFIC
  }

  /**
   * A phrase found.
   *
   * @param words how many words it has
   */
  record Found(int words, Role role) {}

  private static final int LONGEST = 4;

  private final Map<String, Role> accented = new HashMap<>();
  private final Map<String, Role> plain = new HashMap<>();

  private AskingWords(List<TableReader.Row> rows) {
    for (TableReader.Row row : rows) {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      String phrase = TextNormalizer.canonical(row.get("phrase"));
      if (accented.put(phrase, role) != null) {
        throw row.fault("twice");
      }
      if (row.get("plain").equals("yes")) {
        plain.put(FoldingFilter.fold(phrase), role);
      }
    }
  }

  static AskingWords shipped() {
    return SHIPPED;
  }

  /**
   * The longest phrase that begins at a word.
   *
   * @param words in canonical form
   * @param withoutDiacritics whether the whole query is typed so; then a phrase counts only where
   *     it could not be another word
   */
  Optional<Found> at(List<String> words, int from, boolean withoutDiacritics) {
    Map<String, Role> phrases = withoutDiacritics ? plain : accented;
    for (int count = Math.min(LONGEST, words.size() - from); count > 0; count--) {
      Role role = phrases.get(String.join(" ", words.subList(from, from + count)));
      if (role != null) {
        return Optional.of(new Found(count, role));
      }
    }
    return Optional.empty();
  }
}
