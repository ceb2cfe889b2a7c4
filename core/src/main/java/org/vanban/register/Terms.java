package org.vanban.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.vanban.table.OwnTables;
import org.vanban.table.TableReader;
import org.vanban.value.EdtfDate;

/**
 * The calendar of terms, the table {@code terms.tsv}. Immutable and safe for many threads.
 *
 * <p>Between the last day of one congress and the first of the next nothing is left open; during a
 * congress no term runs.
 */
public final class Terms {
  /** The name of its table. */
  public static final String FILE = "terms.tsv";

  private final List<Term> terms;

  private Terms(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  /** The shipped calendar. */
  public static Terms load() {
    return load(OwnTables.none());
  }

  /**
   * The calendar, with rows of one's own; within a body in order of time.
   *
   * @throws IllegalStateException with file and line if a table is damaged
   */
  public static Terms load(OwnTables own) {
    Map<String, NavigableMap<LocalDate, Dated>> bodies = new LinkedHashMap<>();
    for (TableReader.Row row :
        own.rows(Terms.class, FILE, row -> row.get("body") + " " + row.get("term"))) {
      Term term = read(row);
      Dated other =
          bodies
              .computeIfAbsent(term.body(), body -> new TreeMap<>())
              .put(term.from(), new Dated(row, term));
      if (other != null) {
        throw row.fault("begins on the day that " + other.row().where() + " begins");
      }
    }
    List<Term> terms = new ArrayList<>();
    bodies.values().forEach(body -> terms.addAll(inOrder(body.values())));
    return new Terms(terms);
  }

  private record Dated(TableReader.Row row, Term term) {}

  private static List<Term> inOrder(Collection<Dated> body) {
    List<Term> terms = new ArrayList<>();
    for (Dated one : body) {
      LocalDate from = one.term().from();
      boolean early = !terms.isEmpty() && terms.getLast().until().filter(from::isAfter).isEmpty();
      if (early || one.term().until().filter(from::isAfter).isPresent()) {
        throw one.row().fault("begins before the one before it ends, or ends before it begins");
      }
      terms.add(one.term());
    }
    return terms;
  }

  private static Term read(TableReader.Row row) {
    try {
      String until = row.get("until");
      return new Term(
          row.get("body"),
          row.get("term"),
          LocalDate.parse(row.get("from")),
          until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)));
    } catch (DateTimeException e) {
      throw row.fault("from and until are days as in 2016-01-29");
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
