package org.vanban.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.table.TableReader;
import org.vanban.value.EdtfDate;

/**
 * The calendar of terms, the table {@code terms.tsv}. Immutable and safe for many threads.
 *
 * <p>Between the last day of one congress and the first of the next nothing is left open; during a
 * congress no term runs.
 */
public final class Terms {
  private final List<Term> terms;

  private Terms(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  /**
   * The shipped calendar.
   *
   * @throws IllegalStateException with file and line if it is damaged
   */
  public static Terms load() {
    List<Term> terms = new ArrayList<>();
    for (TableReader.Row row : TableReader.rows(Terms.class, "terms.tsv")) {
      terms.add(read(row, terms.isEmpty() ? Optional.empty() : Optional.of(terms.getLast())));
    }
    return new Terms(terms);
  }

  private static Term read(TableReader.Row row, Optional<Term> before) {
    try {
      String until = row.get("until");
      Term term =
          new Term(
              row.get("body"),
              row.get("term"),
              LocalDate.parse(row.get("from")),
              until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)));
      boolean afterIt =
          before
              .filter(b -> b.body().equals(term.body()))
              .map(b -> b.until().filter(term.from()::isAfter).isPresent())
              .orElse(true);
      if (!afterIt || term.until().filter(term.from()::isAfter).isPresent()) {
        throw row.fault("begins before the one before it ends, or ends before it begins");
      }
      return term;
    } catch (DateTimeException e) {
      throw row.fault("not a day, " + e.getMessage());
    }
  }

  /** The term of a body that the whole of a date lies in; none during a congress. */
  public Optional<Term> at(String body, EdtfDate date) {
    return terms.stream().filter(t -> t.body().equals(body) && t.covers(date)).findFirst();
  }

  /** The term of a body by its name: {@code XII}. */
  public Optional<Term> named(String body, String name) {
    return terms.stream().filter(t -> t.body().equals(body) && t.name().equals(name)).findFirst();
  }

  public List<Term> all() {
    return terms;
  }
}
