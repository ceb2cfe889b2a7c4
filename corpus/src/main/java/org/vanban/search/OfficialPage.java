package org.vanban.search;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.vanban.value.EdtfDate;

/**
 * The page of one official: {@code Phạm Minh Chính}, offices with the first and last date seen, and
 * the articles.
 *
 * @param name as most articles print it; as asked for where none does
 * @param offices in the order in which they were first seen
 * @param byYear articles by year of publication
 * @param mentions all mentions of the name
 * @param articles the newest first
 */
public record OfficialPage(
    String name,
    List<OfficeHeld> offices,
    SortedMap<Integer, Integer> byYear,
    int mentions,
    List<ArticleReference> articles) {

  /**
   * An office given to the official.
   *
   * @param office as most articles print it
   * @param first publication of the earliest article that gives it; empty where none is dated
   * @param last publication of the latest
   * @param evidence the articles that give it
   */
  public record OfficeHeld(
      String office,
      Optional<EdtfDate> first,
      Optional<EdtfDate> last,
      List<ArticleReference> evidence) {
    public OfficeHeld {
      evidence = List.copyOf(evidence);
    }
  }
}
