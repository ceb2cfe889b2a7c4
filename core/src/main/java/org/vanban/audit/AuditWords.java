package org.vanban.audit;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vanban.number.NumberReader;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The tables of the audit: words between figures, units, how far hedges reach. Immutable. */
final class AuditWords {
  /** What a unit counts. */
  enum UnitKind {
    PERSON,
    ANY,
    TIME,
    MONEY,
    MEASURE,
    NAME,
    THING,
    OTHER
  }

  private final SyllableTokenizer tokenizer;
  private final NumberReader numbers;
  private final Gazetteer<Role> cues;
  private final Map<String, UnitKind> units;
  private final Map<Hedge, Hedge.Reach> reaches;
  private final TableWords tables = TableWords.load();
  private final int dayWord;
  private final int monthWord;

  private AuditWords(
      Vocabulary.Builder words, Gazetteer<Role> cues, NumberReader numbers, int day, int month) {
    this.cues = cues;
    this.numbers = numbers;
    this.dayWord = day;
    this.monthWord = month;
    this.units = readUnits();
    this.reaches = readReaches();
    this.tokenizer = new SyllableTokenizer(words.build());
  }

  /**
   * Reads the tables.
   *
   * @throws IllegalStateException if a row is damaged, with its file and line
   */
  static AuditWords load() {
    Vocabulary.Builder words = Vocabulary.builder();
    Gazetteer.Builder<Role> cues = Gazetteer.builder(words);
    for (TableReader.Row row : TableReader.rows(AuditWords.class, "audit-words.tsv")) {
      try {
        cues.add(row.get("words"), Role.valueOf(row.get("role")));
      } catch (IllegalArgumentException e) {
        throw row.fault(String.valueOf(e.getMessage()));
      }
    }
    NumberReader numbers = NumberReader.load(words);
    int day = words.intern("ngày");
    int month = words.intern("tháng");
    return new AuditWords(words, cues.build(), numbers, day, month);
  }

  private static Map<String, UnitKind> readUnits() {
    Map<String, UnitKind> units = new HashMap<>();
    for (TableReader.Row row : TableReader.rows(AuditWords.class, "units.tsv")) {
      try {
        if (units.put(row.get("unit"), UnitKind.valueOf(row.get("kind"))) != null) {
          throw row.fault("unit twice");
        }
      } catch (IllegalArgumentException e) {
        throw row.fault(String.valueOf(e.getMessage()));
      }
    }
    return Map.copyOf(units);
  }

  private static Map<Hedge, Hedge.Reach> readReaches() {
    Map<Hedge, Hedge.Reach> reaches = new EnumMap<>(Hedge.class);
    for (TableReader.Row row : TableReader.rows(AuditWords.class, "hedge-reach.tsv")) {
      try {
        reaches.put(
            Hedge.valueOf(row.get("hedge")), Hedge.Reach.of(row.get("below"), row.get("above")));
      } catch (IllegalArgumentException e) {
        throw row.fault(String.valueOf(e.getMessage()));
      }
    }
    return Map.copyOf(reaches);
  }

  Tokens tokenize(String text) {
    return tokenizer.tokenize(text);
  }

  /** The words of printed tables. */
  TableWords tables() {
    return tables;
  }

  NumberReader numbers() {
    return numbers;
  }

  /** The longest cue that begins at a token. */
  Optional<Gazetteer.Match<Role>> cueAt(Tokens tokens, int token) {
    return cues.longestAt(tokens, token);
  }

  UnitKind kindOf(String unit) {
    UnitKind kind = units.get(unit); // most are printed as the table has them
    return kind == null ? units.getOrDefault(unit.toLowerCase(Locale.ROOT), UnitKind.OTHER) : kind;
  }

  /**
   * Whether counts of two units can be whole and part: {@code 215 trường học} and {@code trường}.
   */
  boolean comparable(String whole, String part) {
    if (whole.equals(part) || part.isEmpty() || whole.isEmpty()) {
      return true;
    }
    UnitKind a = kindOf(whole);
    UnitKind b = kindOf(part);
    boolean visits = whole.equals("lượt") && isThing(b); // 312 lượt ý kiến
    boolean head = whole.startsWith(part + " ") || part.startsWith(whole + " ");
    return visits
        || head && isThing(a) && isThing(b)
        || a == UnitKind.PERSON && b == UnitKind.PERSON
        || a == UnitKind.ANY && isThing(b)
        || b == UnitKind.ANY && isThing(a);
  }

  private static boolean isThing(UnitKind kind) {
    return switch (kind) {
      case TIME, MONEY, MEASURE -> false;
      default -> true;
    };
  }

  Optional<Hedge.Reach> reach(Hedge hedge) {
    return Optional.ofNullable(reaches.get(hedge));
  }

  boolean isDayWord(Tokens tokens, int token) {
    return tokens.idAt(token) == dayWord;
  }

  boolean isMonthWord(Tokens tokens, int token) {
    return tokens.idAt(token) == monthWord;
  }
}
