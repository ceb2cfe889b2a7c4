package org.vanban;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vanban.date.DateRule;
import org.vanban.directive.DirectiveRule;
import org.vanban.figure.FigureRule;
import org.vanban.person.PersonRule;
import org.vanban.table.TableReader;
import org.vanban.text.Trace;

/**
 * Which rows of the shipped tables and which rules of the grammar fire on texts, and which never
 * do; {@link Trace} says what firing is.
 *
 * <pre>{@code
 * RuleCoverage coverage = new RuleCoverage();
 * texts.forEach(text -> annotator.annotate(text, ArticleContext.none(), coverage));
 * coverage.parts().forEach(part -> out.println(part.name() + " " + part.fired() + "/" + part.rules()));
 * }</pre>
 *
 * <p>Of the tables those count that rules read mentions with. Safe for many threads.
 */
public final class RuleCoverage implements Trace {
  private static final List<String> TABLES =
      List.of(
          "directive/directive-types.tsv",
          "directive/directive-words.tsv",
          "directive/code-letters.tsv",
          "directive/law-names.tsv",
          "date/date-words.tsv",
          "number/number-words.tsv",
          "figure/approximators.tsv",
          "figure/context-words.tsv",
          "figure/units.tsv",
          "organization/organization-words.tsv",
          "person/bodies.tsv",
          "person/body-words.tsv",
          "person/countries.tsv",
          "person/credits.tsv",
          "person/doings.tsv",
          "person/foreign-names.tsv",
          "person/given-names.tsv",
          "person/heading-words.tsv",
          "person/honorifics.tsv",
          "person/known-names.tsv",
          "person/name-contexts.tsv",
          "person/name-stops.tsv",
          "person/office-stops.tsv",
          "person/offices.tsv",
          "person/ordinary-words.tsv",
          "person/outlets.tsv",
          "person/place-names.tsv",
          "person/place-types.tsv",
          "person/post-titles.tsv",
          "person/predicates.tsv",
          "person/ranks.tsv",
          "person/seats.tsv",
          "person/surnames.tsv",
          "place/place-heads.tsv",
          "place/place-words.tsv",
          "resolve/calling-words.tsv",
          "resolve/citation-words.tsv",
          "resolve/reference-words.tsv",
          "resolve/subject-words.tsv");

  private static final List<Enum<?>[]> GRAMMAR =
      List.of(DirectiveRule.values(), DateRule.values(), FigureRule.values(), PersonRule.values());

  private final Map<String, Set<Integer>> rows = new ConcurrentHashMap<>();
  private final Set<Enum<?>> rules = ConcurrentHashMap.newKeySet();

  /**
   * A table, or the grammar of a kind.
   *
   * @param name {@code person/offices.tsv}, {@code DateRule}
   * @param rules how many rows or rules it has
   * @param silent those that never fired
   */
  public record Part(String name, int rules, List<Silent> silent) {
    public Part {
      silent = List.copyOf(silent);
    }

    /** How many rows or rules fired. */
    public int fired() {
      return rules - silent.size();
    }
  }

  /**
   * A rule that never fired.
   *
   * @param where {@code person/offices.tsv:12}, {@code DateRule.HALF}
   * @param text the first cell of the row; empty for a rule of the grammar
   */
  public record Silent(String where, String text) {}

  @Override
  public void row(String table, int line) {
    rows.computeIfAbsent(table, t -> ConcurrentHashMap.newKeySet()).add(line);
  }

  @Override
  public void rule(Enum<?> rule) {
    rules.add(rule);
  }

  /** Every table, then the grammar of every kind, as far as texts were read with this trace. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    TABLES.forEach(table -> parts.add(table(table)));
    GRAMMAR.forEach(kind -> parts.add(grammar(kind)));
    return List.copyOf(parts);
  }

  private Part table(String path) {
    List<TableReader.Row> all = TableReader.rows(RuleCoverage.class, path);
    Set<Integer> fired = rows.getOrDefault(path.substring(path.indexOf('/') + 1), Set.of());
    List<Silent> silent =
        all.stream()
            .filter(row -> !fired.contains(row.line()))
            .map(row -> new Silent(row.where(), row.first()))
            .toList();
    return new Part(path, all.size(), silent);
  }

  private Part grammar(Enum<?>[] kind) {
    String name = kind[0].getDeclaringClass().getSimpleName();
    List<Silent> silent =
        Arrays.stream(kind)
            .filter(rule -> !rules.contains(rule))
            .map(rule -> new Silent(name + "." + rule, ""))
            .toList();
    return new Part(name, kind.length, silent);
  }

  /** A line a part: name, rules, and how many fired. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    for (Part part : parts()) {
      table.append(
          String.format(Locale.ROOT, "%-30s %5d %5d%n", part.name(), part.rules(), part.fired()));
    }
    return table.toString();
  }
}
