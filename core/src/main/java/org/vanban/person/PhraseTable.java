package org.vanban.person;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vanban.table.Gazetteer;
import org.vanban.table.OwnTables;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The phrases of one table with what a column says of each, {@code ""} where it says nothing. */
final class PhraseTable {
  /** No phrase. */
  static final int NONE = Gazetteer.NONE;

  private final Gazetteer<String> phrases;

  private PhraseTable(Gazetteer<String> phrases) {
    this.phrases = phrases;
  }

  /** The table {@code name}, phrases in its column {@code phrase}, values in {@code value}. */
  static PhraseTable load(Vocabulary.Builder words, String name, String phrase, String value) {
    Gazetteer.Builder<String> builder = Gazetteer.builder(words);
    for (TableReader.Row row : TableReader.rows(PhraseTable.class, name)) {
      builder.add(row, row.get(phrase), value.isEmpty() ? "" : row.get(value));
    }
    return new PhraseTable(builder.build());
  }

  /** The same, with rows of one's own before those of the table. */
  static PhraseTable load(
      Vocabulary.Builder words, OwnTables own, String name, String phrase, String value) {
    Gazetteer.Builder<String> builder = Gazetteer.builder(words);
    SortedSet<String> values = new TreeSet<>();
    TableReader.rows(PhraseTable.class, name).forEach(row -> values.add(row.get(value)));
    for (TableReader.Row row : rows(own, name, phrase)) {
      if (!values.contains(row.get(value))) {
        throw row.fault(
            value + " is one of: " + String.join(", ", values).replaceFirst("^,", "empty,"));
      }
      builder.add(row, row.get(phrase), row.get(value));
    }
    return new PhraseTable(builder.build());
  }

  /** The rows of a table with those of one's own, which hold before others of their phrase. */
  static List<TableReader.Row> rows(OwnTables own, String name, String phrase) {
    return own.rows(PhraseTable.class, name, row -> TextNormalizer.canonical(row.get(phrase)));
  }

  static PhraseTable of(Vocabulary.Builder words, String... phrases) {
    Gazetteer.Builder<String> builder = Gazetteer.builder(words);
    for (String phrase : phrases) {
      builder.add(phrase, "");
    }
    return new PhraseTable(builder.build());
  }

  /** Whether a phrase begins with this word of the vocabulary. */
  boolean canBegin(int word) {
    return phrases.canBegin(word);
  }

  boolean canBegin(Tokens tokens, int at) {
    return phrases.canBegin(tokens.idAt(at));
  }

  /** The token after the longest phrase at a token, or {@link #NONE}. */
  int end(Tokens tokens, int at) {
    return phrases.endAt(tokens, at);
  }

  boolean isAt(Tokens tokens, int at) {
    return end(tokens, at) != NONE;
  }

  /** What the table says of the longest phrase at a token; {@code ""} also where there is none. */
  String value(Tokens tokens, int at) {
    return phrases.valueAt(tokens, at, "");
  }
}
