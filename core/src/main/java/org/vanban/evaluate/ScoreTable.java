package org.vanban.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The scores of all kinds over some articles, and every difference that they count.
 *
 * @param documents how many articles
 * @param rows by name: the kinds as JSON has them, {@code OFFICE} for pairs of a person's name and
 *     an office in an article, {@code ID} for ids of directives in an article
 * @param differences each miss, false alarm and wrong value
 */
public record ScoreTable(int documents, Map<String, Score> rows, List<Difference> differences) {

  /**
   * One disagreement with the gold.
   *
   * @param document the article's id
   * @param row the row of the table that counts it
   * @param what {@code missed}, {@code spurious} or {@code value}
   * @param context the mention in brackets, with the text around it, on one line
   */
  public record Difference(String document, String row, String what, String context) {
    @Override
    public String toString() {
      return document + " " + row + " " + what + ": " + context;
    }
  }

  public ScoreTable {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    differences = List.copyOf(differences);
  }

  /**
   * The score of a row.
   *
   * @throws IllegalArgumentException if the table has no such row
   */
  public Score row(String name) {
    Score score = rows.get(name);
    if (score == null) {
      throw new IllegalArgumentException("no row " + name + " in " + rows.keySet());
    }
    return score;
  }

  /** The rows of some names alone, with their differences. */
  public ScoreTable only(Set<String> names) {
    Map<String, Score> some = new LinkedHashMap<>(rows);
    some.keySet().retainAll(names);
    return new ScoreTable(
        documents, some, differences.stream().filter(d -> names.contains(d.row())).toList());
  }

  /** The table for a terminal: a head line and a row a kind. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(documents).append(" documents\n");
    out.append(
        String.format(
            Locale.ROOT,
            "%-13s%6s%7s%8s%8s%8s%8s%9s%n",
            "",
            "gold",
            "found",
            "P",
            "R",
            "F1",
            "value",
            "overlap"));
    rows.forEach((name, score) -> out.append(String.format(Locale.ROOT, "%-13s%s%n", name, score)));
    return out.toString();
  }
}
