package org.vanban.resolve;

import java.util.HashSet;
import java.util.Set;
import org.vanban.figure.FigureExtractor;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The words of {@code subject-words.tsv}, and which units measure and which count. */
final class SubjectWords {
  /** What a word tells beside a figure. */
  enum Role {
    STOP,
    BASE,
    LINK,
    SHARE,
    LEAD,
    AMONG,
    ALL,
    WHOLE,
    BODY,
    UNIT
  }

  private static final Set<String> MEASURING = Set.of("measure", "money");

  private final WordRoles<Role> roles;
  private final Set<String> measures = new HashSet<>();
  private final Set<String> times = new HashSet<>();

  private SubjectWords(WordRoles<Role> roles) {
    this.roles = roles;
    for (TableReader.Row row : TableReader.rows(FigureExtractor.class, "units.tsv")) {
      String unit = TextNormalizer.canonical(row.get("unit"));
      if (MEASURING.contains(row.get("class"))) {
        measures.add(unit);
        row.list("forms").forEach(form -> measures.add(TextNormalizer.canonical(form)));
      } else if (row.get("class").equals("time")) {
        times.add(unit);
      }
    }
    times.remove("lượt");
  }

  static SubjectWords load(Vocabulary.Builder words) {
    return new SubjectWords(WordRoles.load(words, "subject-words.tsv", Role.class));
  }

  boolean is(Role role, Tokens tokens, int at) {
    return roles.is(role, tokens, at);
  }

  /** The token after the longest word of a role that begins at a token, or -1. */
  int end(Role role, Tokens tokens, int at) {
    return roles.end(role, tokens, at);
  }

  /** Whether a unit measures what is named elsewhere: {@code đồng}, {@code ha}. */
  boolean isMeasure(String unit) {
    return measures.contains(TextNormalizer.canonical(unit));
  }

  /** Whether a unit is of time, of which nothing is counted: {@code 24 giờ}. */
  boolean isTime(String unit) {
    return times.contains(TextNormalizer.canonical(unit));
  }
}
