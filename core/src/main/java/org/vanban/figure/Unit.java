package org.vanban.figure;

import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * What is counted or measured: {@code xã}, {@code đảng viên}, {@code MW}.
 *
 * @param name as the table has it
 * @param type what kind of thing it is
 */
record Unit(String name, Type type) {

  /** The kinds of units; {@code NONE} marks phrases that only begin like one. */
  enum Type {
    TIME,
    MONEY,
    MEASURE,
    PERSON,
    KIN,
    BODY,
    PLACE,
    PAPER,
    EVENT,
    THING,
    NONE;

    boolean isCounted() {
      return this != TIME && this != MONEY && this != MEASURE;
    }
  }

  /**
   * A unit found in a text.
   *
   * @param unit its row
   * @param name the name to be given: that of the table, or the form as printed
   * @param end the token after its last
   */
  record Found(Unit unit, String name, int end) {
    Type type() {
      return unit.type;
    }
  }

  static Gazetteer<Unit> load(Vocabulary.Builder vocabulary) {
    Gazetteer.Builder<Unit> builder = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(Unit.class, "units.tsv")) {
      Unit unit = new Unit(row.get("unit"), type(row));
      builder.add(row, unit.name, unit);
      for (String form : row.list("forms")) {
        builder.add(row, form, unit.type == Type.MONEY ? unit : new Unit(form, unit.type));
      }
    }
    return builder.build();
  }

  private static Type type(TableReader.Row row) {
    return switch (row.get("class")) {
      case "time" -> Type.TIME;
      case "money" -> Type.MONEY;
      case "measure" -> Type.MEASURE;
      case "person" -> Type.PERSON;
      case "kin" -> Type.KIN;
      case "body" -> Type.BODY;
      case "place" -> Type.PLACE;
      case "paper" -> Type.PAPER;
      case "event" -> Type.EVENT;
      case "thing" -> Type.THING;
      case "none" -> Type.NONE;
      default -> throw row.fault("no such class");
    };
  }

  /**
   * Whether the printed word may be the unit: {@code m}, {@code MW} only in their own case, {@code
   * KWh} in any.
   */
  boolean fits(Tokens tokens, int start, int end) {
    boolean symbol = type == Type.MEASURE && name.length() <= 3;
    String printed = symbol ? tokens.surface(start, end) : name;
    return printed.equals(name) || (name.charAt(0) == 'k' && printed.equalsIgnoreCase(name));
  }
}
