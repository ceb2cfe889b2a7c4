package org.vanban.register;

import java.util.HashMap;
import java.util.Map;
import org.vanban.table.OwnTables;
import org.vanban.table.TableReader;

/**
 * What abbreviations in offices and names of bodies stand for, the table {@code
 * office-abbreviations.tsv}: {@code UBND} is {@code Ủy ban nhân dân}. Immutable and safe for many
 * threads.
 */
public final class OfficeAbbreviations {
  /** The name of its table. */
  public static final String FILE = "office-abbreviations.tsv";

  private final Map<String, String> words;

  private OfficeAbbreviations(Map<String, String> words) {
    this.words = Map.copyOf(words);
  }

  /**
   * The table, with rows of one's own.
   *
   * @throws IllegalStateException with file and line if it is damaged
   */
  public static OfficeAbbreviations load(OwnTables own) {
    Map<String, String> words = new HashMap<>();
    for (TableReader.Row row :
        own.rows(OfficeAbbreviations.class, FILE, row -> row.get("abbreviation"))) {
      if (row.get("abbreviation").chars().anyMatch(Character::isDigit)) {
        throw row.fault("no digits may stand in an abbreviation; take the row out");
      }
      if (words.put(row.get("abbreviation"), row.get("words")) != null) {
        throw row.fault("stands twice");
      }
    }
    return new OfficeAbbreviations(words);
  }

  /** What each abbreviation stands for. */
  public Map<String, String> words() {
    return words;
  }

  /** A word written out, if it is an abbreviation in capitals; else as it is. */
  public String writtenOut(String word) {
    return words.getOrDefault(word, word);
  }
}
