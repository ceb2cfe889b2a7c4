package org.vanban.resolve;

import java.util.HashMap;
import java.util.Map;
import org.vanban.figure.FigureExtractor;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;

/** Which units of figures measure, which count, and what. Immutable and safe for many threads. */
final class FigureUnits {
  private final Map<String, Kind> kinds = new HashMap<>(); // by unit

  private enum Kind {
    MEASURE,
    MONEY,
    TIME,
    PERSON,
    OTHER
  }

  /**
   * The units of the figures' table.
   *
   * @param table one whose role {@code thing} tells units that count here
   */
  FigureUnits(String table) {
    for (TableReader.Row row : TableReader.rows(FigureExtractor.class, "units.tsv")) {
      Kind kind =
          switch (row.get("class")) {
            case "measure" -> Kind.MEASURE;
            case "money" -> Kind.MONEY;
            case "time" -> Kind.TIME;
            case "person" -> Kind.PERSON;
            default -> Kind.OTHER;
          };
      kinds.put(row.get("unit"), kind);
      if (kind == Kind.MEASURE || kind == Kind.MONEY) {
        row.list("forms").forEach(form -> kinds.put(form, Kind.MEASURE));
      }
    }
    for (TableReader.Row row : TableReader.rows(FigureUnits.class, table)) {
      if (row.get("role").equals("thing")) {
        kinds.put(row.get("word"), Kind.OTHER);
      }
    }
  }

  private Kind kind(String unit) {
    Kind kind = kinds.get(unit);
    if (kind == null && Character.isDigit(unit.charAt(unit.length() - 1))) {
      return Kind.MEASURE; // m3
    }
    return kind == null ? kinds.getOrDefault(TextNormalizer.canonical(unit), Kind.OTHER) : kind;
  }

  /** Whether a unit measures what is named elsewhere: {@code đồng}, {@code ha}. */
  boolean isMeasure(String unit) {
    Kind kind = kind(unit);
    return kind == Kind.MEASURE || kind == Kind.MONEY;
  }

  boolean isMoney(String unit) {
    return kinds.get(unit) == Kind.MONEY;
  }

  /** Whether a unit counts persons by a word of their own. */
  boolean isPerson(String unit) {
    return kinds.get(unit) == Kind.PERSON;
  }

  /** Whether a unit is of time, of which nothing is counted: {@code 24 giờ}. */
  boolean isTime(String unit) {
    return kinds.get(unit) == Kind.TIME;
  }
}
