package org.vanban.search;

import java.util.List;

/**
 * The places where what a query names stands, each with what is around it.
 *
 * @param query as typed
 * @param articles how many articles answer the query
 * @param total how many lines there are
 * @param cut whether there are more lines than {@link #MOST}: those beyond, the last that were
 *     taken in, are left out before sorting
 * @param lines those asked for, in order
 */
public record Concordance(
    String query, Understood understood, long articles, int total, boolean cut, List<Line> lines) {
  /** How many lines are sorted at most. */
  public static final int MOST = 500_000;

  public Concordance {
    lines = List.copyOf(lines);
  }

  /**
   * A place.
   *
   * @param start where it begins in the article's text, in UTF-16 units
   * @param end the unit after it
   * @param left what stands before it in its paragraph, whole words
   * @param match what the query names, as it is printed
   * @param right what stands behind it in its paragraph, whole words
   */
  public record Line(
      ArticleReference article, int start, int end, String left, String match, String right) {}
}
