package org.vanban.audit;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;

/** The words of {@code table-words.tsv} in the heads and labels of printed tables. Immutable. */
final class TableWords {
  /** What words tell of a column or row; {@code table-words.tsv} explains each. */
  enum Role {
    WHOLE,
    ONLY_WHOLE,
    AMONG,
    SHARE,
    CHANGE,
    REST,
    MEAN,
    TOTAL,
    LEVEL,
    COUNT,
    MEASURED,
    NUMBERING
  }

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}%²³]+");
  private static final int LONGEST = 4; // words of an entry

  private final Map<String, Set<Role>> entries = new HashMap<>();

  private TableWords() {}

  /**
   * Reads the table.
   *
   * @throws IllegalStateException if a row is damaged, with its file and line
   */
  static TableWords load() {
    TableWords words = new TableWords();
    for (TableReader.Row row : TableReader.rows(TableWords.class, "table-words.tsv")) {
      try {
        words
            .entries
            .computeIfAbsent(
                String.join(" ", split(row.get("words"))), w -> EnumSet.noneOf(Role.class))
            .add(Role.valueOf(row.get("role")));
      } catch (IllegalArgumentException e) {
        throw row.fault(String.valueOf(e.getMessage()));
      }
    }
    return words;
  }

  /** The words of a text in lower case, marks before the first left out. */
  private static String[] split(String text) {
    String bare = BETWEEN_WORDS.matcher(TextNormalizer.lower(text)).replaceAll(" ").strip();
    return bare.split(" ");
  }

  /** What the words in the head of a column tell, the longest at each place. */
  Set<Role> ofHead(String head) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    String[] words = split(head);
    for (int from = 0; from < words.length; ) {
      int length = longestAt(words, from);
      if (length > 0) {
        roles.addAll(entry(words, from, length));
      }
      from += Math.max(1, length);
    }
    return roles;
  }

  /** What a label makes of its row: a total, or parts of the row before it. */
  PrintedTable.Kind ofLabel(String label) {
    String[] words = split(label);
    int length = longestAt(words, 0);
    Set<Role> roles = length == 0 ? Set.of() : entry(words, 0, length);
    boolean only = roles.contains(Role.ONLY_WHOLE) && length == words.length;
    return roles.contains(Role.WHOLE) || only
        ? PrintedTable.Kind.WHOLE
        : roles.contains(Role.AMONG) ? PrintedTable.Kind.AMONG : PrintedTable.Kind.PLAIN;
  }

  private int longestAt(String[] words, int from) {
    for (int length = Math.min(LONGEST, words.length - from); length > 0; length--) {
      if (!entry(words, from, length).isEmpty()) {
        return length;
      }
    }
    return 0;
  }

  private Set<Role> entry(String[] words, int from, int length) {
    StringBuilder phrase = new StringBuilder(words[from]);
    for (int at = from + 1; at < from + length; at++) {
      phrase.append(' ').append(words[at]);
    }
    return entries.getOrDefault(phrase.toString(), Set.of());
  }
}
