package org.vanban.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;

/**
 * Which column or key of a stranger's table is the text, which the title: {@code content}, {@code
 * nội dung}, {@code Tiêu đề}. The table is {@code field-names.tsv}.
 *
 * @param <C> what names a column there: its index, its key
 */
final class FieldNames<C> {
  /** A field and how well a name fits it: the names of a row, the best first. */
  private record Field(String name, int rank) {}

  private static final Map<String, Field> BY_NAME = load();

  private final Map<String, C> columns = new HashMap<>();

  private FieldNames() {}

  private static Map<String, Field> load() {
    Map<String, Field> byName = new HashMap<>();
    for (TableReader.Row row : TableReader.rows(FieldNames.class, "field-names.tsv")) {
      int rank = 0;
      for (String name : row.list("names")) {
        if (byName.put(letters(name), new Field(row.get("field"), rank++)) != null) {
          throw row.fault("stands twice: " + name);
        }
      }
    }
    return Map.copyOf(byName);
  }

  /** The columns that are known among some; of two for one field the better named. */
  static <C> FieldNames<C> among(Iterable<C> columns, Function<C, String> name) {
    FieldNames<C> found = new FieldNames<>();
    Map<String, Integer> ranks = new HashMap<>();
    for (C column : columns) {
      Field field = BY_NAME.get(letters(name.apply(column)));
      if (field != null && field.rank() < ranks.getOrDefault(field.name(), Integer.MAX_VALUE)) {
        ranks.put(field.name(), field.rank());
        found.columns.put(field.name(), column);
      }
    }
    return found;
  }

  /** The column of a field: {@code text, title, published, url, outlet, authors, id}. */
  Optional<C> of(String field) {
    return Optional.ofNullable(columns.get(field));
  }

  int size() {
    return columns.size();
  }

  private static String letters(String name) {
    return name.length() > 40 ? "" : TextNormalizer.fold(name).replaceAll("[^a-z0-9]", "");
  }
}
