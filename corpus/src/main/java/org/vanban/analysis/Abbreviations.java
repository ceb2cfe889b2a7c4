package org.vanban.analysis;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;
import org.vanban.table.TableReader;

/**
 * The abbreviations that stand for one thing alone in government news, written out: {@code UBND} as
 * {@code Ủy ban nhân dân}.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Abbreviations {
  private static final Abbreviations SHIPPED =
      new Abbreviations(TableReader.rows(Abbreviations.class, "abbreviations.tsv"));

  private final CharArrayMap<List<String>> words;

  private Abbreviations(List<TableReader.Row> rows) {
    words = new CharArrayMap<>(rows.size() * 2, false);
    for (TableReader.Row row : rows) {
      List<String> full = List.of(row.get("full").split(" "));
      put(row, row.get("short"), full);
      if (row.get("small").equals("yes")) {
        put(row, row.get("short").toLowerCase(java.util.Locale.ROOT), full);
        put(row, FoldingFilter.fold(row.get("short").toLowerCase(java.util.Locale.ROOT)), full);
      }
    }
  }

  private void put(TableReader.Row row, String abbreviation, List<String> full) {
    List<String> before = words.put(abbreviation, full);
    if (before != null && !before.equals(full)) {
      throw row.fault("twice, with different meanings: " + abbreviation);
    }
  }

  /** The table that comes with the program. */
  public static Abbreviations shipped() {
    return SHIPPED;
  }

  /** The syllables that an abbreviation stands for: {@code Ủy, ban, nhân, dân} for {@code UBND}. */
  public Optional<List<String>> full(CharSequence abbreviation) {
    return Optional.ofNullable(words.get(abbreviation));
  }

  /** All that the table writes out, in syllables. */
  public List<List<String>> fullForms() {
    return List.copyOf(words.values());
  }

  /** As {@link #full}, over a buffer and without garbage. */
  @Nullable List<String> full(char[] buffer, int length) {
    return words.get(buffer, 0, length);
  }
}
