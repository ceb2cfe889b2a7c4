package org.vanban.directive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Trace;

/**
 * The letters that codes are made of, {@code NQ}, {@code TW}, {@code UBTVQH13}, and which house
 * they belong to; the table {@code code-letters.tsv}.
 */
final class CodeLetters {
  private static final String FILE = "code-letters.tsv";
  private static final int SHORTEST_PREFIX = 2;

  /** Who writes such letters; the house decides where hyphen and slash stand. */
  enum House {
    TYPE,
    PARTY,
    STATE,
    ASSEMBLY,
    FRONT,
    OLD
  }

  /** A row: who writes the letters, and its line in the table. */
  private record Letters(House house, int line) {}

  private final Map<String, Letters> exact = new HashMap<>();
  private final Map<String, Letters> endings = new HashMap<>();
  private final Map<String, Letters> beginnings = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();

  private CodeLetters() {}

  static CodeLetters load() {
    CodeLetters letters = new CodeLetters();
    for (TableReader.Row row : TableReader.rows(CodeLetters.class, FILE)) {
      letters.add(row);
    }
    return letters;
  }

  private void add(TableReader.Row row) {
    String word = row.get("letters");
    House house = House.valueOf(row.get("house").toUpperCase(Locale.ROOT));
    Map<String, Letters> kept = exact;
    String key = word;
    if (word.startsWith("*")) {
      kept = endings;
      key = word.substring(1);
    } else if (word.endsWith("*")) {
      kept = beginnings;
      key = word.substring(0, word.length() - 1);
    }
    if (kept.put(key, new Letters(house, row.line())) != null) {
      throw row.fault("letters twice");
    }
    if (kept == exact) {
      folded.putIfAbsent(TextNormalizer.fold(key), key);
    }
  }

  /** The house of a segment: {@code BTCTW} is of the Party, {@code QH14} of the Assembly. */
  Optional<House> house(String segment) {
    return row(segment).map(Letters::house);
  }

  /** Tells the trace of the row that letters read as a part of a number belong to. */
  void tell(Trace trace, String printed) {
    if (trace != Trace.NONE) {
      row(canonical(printed, true)).ifPresent(row -> trace.row(FILE, row.line));
    }
  }

  private Optional<Letters> row(String segment) {
    Letters row = exact.get(digitsAsSign(segment));
    if (row == null) {
      row = exact.get(segment);
    }
    for (int i = 1; row == null && i < segment.length(); i++) {
      row = endings.get(segment.substring(i));
    }
    for (int i = segment.length() - 1; row == null && i > 1; i--) {
      row = beginnings.get(segment.substring(0, i));
    }
    return Optional.ofNullable(row);
  }

  boolean isType(String segment) {
    Letters row = exact.get(segment);
    return row != null && row.house == House.TYPE;
  }

  /** Whether the letters are a row of the table, whatever their case. */
  boolean isKnown(String segment) {
    return house(canonical(segment, true)).isPresent();
  }

  /**
   * How long the longest known letters are that a word begins with: 3 of {@code TTgvề}; 0 if none.
   */
  int knownPrefix(String word) {
    for (int end = word.length() - 1; end >= SHORTEST_PREFIX; end--) {
      if (exact.containsKey(word.substring(0, end).replace('Ư', 'W'))) {
        return end;
      }
    }
    return 0;
  }

  /**
   * A segment as its issuer writes it: {@code TƯ} becomes {@code TW}, {@code QÐ} (U+00D0), {@code
   * Q§} (TCVN3 read as Latin-1), {@code QD} and {@code qđ} become {@code QĐ}; unknown letters stay.
   *
   * @param first whether it opens the code, where types stand
   */
  String canonical(String printed, boolean first) {
    StringBuilder plain = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      plain.append(plain(printed.charAt(i)));
    }
    String segment = plain.toString();
    if (segment.endsWith("TƯ") || segment.equals("TƯMTTQVN")) {
      segment = segment.replace("TƯ", "TW");
    }
    if (house(segment).isPresent()) {
      return segment;
    }
    if (!first && segment.length() <= SHORTEST_PREFIX && isUpperCase(segment)) {
      return segment; // a unit, "TTr/ND"; "ND-CP" is first
    }
    String known = folded.get(TextNormalizer.fold(digitsAsSign(segment)));
    if (known == null) {
      known = folded.get(TextNormalizer.fold(digitsAsSign(segment.replace("DD", "D"))));
    }
    return known == null ? segment : known.replace("#", digits(segment));
  }

  private static boolean isUpperCase(String segment) {
    return segment.equals(segment.toUpperCase(Locale.ROOT));
  }

  private static char plain(char c) {
    return switch (c) {
      case 'Ð', '§', 'Ɖ' -> 'Đ';
      case 'ð' -> 'đ';
      case 'А' -> 'A'; // Cyrillic look-alikes, which some keyboards leave in codes
      case 'В' -> 'B';
      case 'С' -> 'C';
      case 'Н' -> 'H';
      case 'К' -> 'K';
      case 'М' -> 'M';
      case 'Р' -> 'P';
      case 'Т' -> 'T';
      default -> c;
    };
  }

  private static int letters(String segment) {
    int end = segment.length();
    while (end > 0 && Character.isDigit(segment.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static String digits(String segment) {
    return segment.substring(letters(segment));
  }

  private static String digitsAsSign(String segment) {
    int end = letters(segment);
    return end == segment.length() ? segment : segment.substring(0, end) + "#";
  }
}
