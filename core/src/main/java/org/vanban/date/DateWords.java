package org.vanban.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.mention.Mention.Date.Modifier;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The words of {@code date-words.tsv} by their roles, and those that the grammar itself knows. */
final class DateWords {
  final int day;
  final int month;
  final int year;
  final int half;
  final int of;
  final int and;
  final int from;
  final int until;
  final int through;
  final int whole;
  private final int firstLunarMonth;

  private final List<Gazetteer<Integer>> phrases; // by role
  private final BitSet starts;

  private DateWords(Vocabulary.Builder words, List<Gazetteer<Integer>> phrases, BitSet starts) {
    day = words.intern("ngày");
    month = words.intern("tháng");
    year = words.intern("năm");
    half = words.intern("nửa");
    of = words.intern("của");
    and = words.intern("và");
    from = words.intern("từ");
    until = words.intern("đến");
    through = words.intern("tới");
    whole = words.intern("hết");
    firstLunarMonth = words.intern("giêng");
    this.phrases = phrases;
    this.starts = starts;
    for (int word : new int[] {month, year, half}) {
      starts.set(word);
    }
  }

  /**
   * Reads the table.
   *
   * @throws IllegalStateException if a row is damaged, with its file and line
   */
  static DateWords load(Vocabulary.Builder words) {
    List<Gazetteer.Builder<Integer>> builders = new ArrayList<>();
    for (int role = 0; role < Role.values().length; role++) {
      builders.add(Gazetteer.builder(words));
    }
    BitSet starts = new BitSet();
    for (TableReader.Row row : TableReader.rows(DateWords.class, "date-words.tsv")) {
      try {
        Role role = Role.valueOf(row.get("role"));
        builders.get(role.ordinal()).add(row, row.get("words"), value(role, row.get("value")));
        if (opensDate(role)) {
          starts.set(words.intern(row.get("words").split(" ", 2)[0]));
        }
      } catch (IllegalArgumentException e) {
        throw row.fault(String.valueOf(e.getMessage()));
      }
    }
    List<Gazetteer<Integer>> phrases = builders.stream().map(Gazetteer.Builder::build).toList();
    return new DateWords(words, phrases, starts);
  }

  private static boolean opensDate(Role role) {
    return switch (role) {
      case DAY, PART, NEAR_DAY, NEAR_YEAR, NEAR_MONTH, MODIFIER, TERM, WEEKDAY, COUNT, QUARTER ->
          true;
      default -> false;
    };
  }

  private static int value(Role role, String cell) {
    return switch (role) {
      case PART -> PartOfDay.valueOf(cell).ordinal();
      case MODIFIER -> Modifier.valueOf(cell).ordinal();
      default -> cell.isEmpty() ? 0 : Integer.parseInt(cell.toLowerCase(Locale.ROOT));
    };
  }

  /** {@code Giêng}: January beside a year of four digits, else a month of the lunar calendar. */
  boolean isFirstLunarMonth(Tokens tokens, int token) {
    return tokens.idAt(token) == firstLunarMonth;
  }

  /** Whether a word can begin a date; numbers begin dates too. */
  boolean opens(int word) {
    return starts.get(word);
  }

  /** The longest phrase of a role that begins at a token. */
  Optional<Gazetteer.Match<Integer>> at(Role role, Tokens tokens, int token) {
    return phrases.get(role.ordinal()).longestAt(tokens, token);
  }

  /** Whether the one word at a token has a role. */
  boolean is(Role role, Tokens tokens, int token) {
    return phrases.get(role.ordinal()).endAt(tokens, token) != Gazetteer.NONE;
  }

  /** The token after a phrase of a role, or {@code token} where none stands. */
  int skip(Role role, Tokens tokens, int token) {
    int end = phrases.get(role.ordinal()).endAt(tokens, token);
    return end == Gazetteer.NONE ? token : end;
  }
}
