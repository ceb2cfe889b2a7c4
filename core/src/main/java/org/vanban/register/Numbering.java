package org.vanban.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanban.table.TableReader;
import org.vanban.value.DirectiveId;

/**
 * What numbers run by, the table {@code numbering.tsv}: {@code 18-NQ/TW} by term of the Centre,
 * {@code 128/NQ-CP} by year, {@code 80/2015/QH13} by nothing else, since the number tells it.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Numbering {

  /** When the counting starts anew. */
  public enum Runs {
    /** With a term of the issuing body. */
    TERM,
    /** With the year. */
    YEAR,
    /** The number itself tells. */
    NUMBER
  }

  /**
   * A series of numbers.
   *
   * @param body whose terms count, {@code Trung ương}; {@code local} for one of many of its kind;
   *     empty for years of a body that is the only one of its kind
   */
  public record Series(Runs runs, Optional<String> body) {
    /** Whether the number names a document only together with the place of its issuer. */
    public boolean isLocal() {
      return body.filter(b -> b.equals("local") || b.equals("Tỉnh ủy")).isPresent();
    }
  }

  private static final Series BY_YEAR = new Series(Runs.YEAR, Optional.empty());
  private static final Series IN_NUMBER = new Series(Runs.NUMBER, Optional.empty());

  private record Rule(Pattern issuer, Series series) {}

  private final List<Rule> rules;

  private Numbering(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The shipped rules.
   *
   * @throws IllegalStateException with file and line if the table is damaged
   */
  public static Numbering load() {
    List<Rule> rules = new ArrayList<>();
    for (TableReader.Row row : TableReader.rows(Numbering.class, "numbering.tsv")) {
      String letters = row.get("issuer").replace("*", "\\p{L}{0,12}").replace("#", "\\d{1,2}");
      String body = row.get("body");
      rules.add(
          new Rule(
              Pattern.compile(letters),
              new Series(
                  Runs.valueOf(row.get("runs").toUpperCase(Locale.ROOT)),
                  body.isEmpty() ? Optional.empty() : Optional.of(body))));
    }
    return new Numbering(rules);
  }

  /** The series of a number with its code; a year in the number settles it. */
  public Series of(DirectiveId id) {
    String code = id.code().orElse("");
    String issuer = code.substring(Math.max(code.lastIndexOf('/'), code.lastIndexOf('-')) + 1);
    for (Rule rule : rules) {
      if (rule.issuer().matcher(issuer).matches()) {
        return rule.series();
      }
    }
    return id.year().isPresent() ? IN_NUMBER : BY_YEAR;
  }
}
