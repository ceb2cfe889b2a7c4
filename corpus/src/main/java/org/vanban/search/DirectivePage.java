package org.vanban.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.vanban.text.Span;

/**
 * The page of one directive: {@code 18-NQ/TW}, how it is printed, where and when it is cited.
 *
 * @param id as asked for
 * @param ids the documents that articles mean, each by its key, {@code 18-NQ/TW@XII}, or by the id
 *     as printed where none is settled, with its number of articles; more than one means that the
 *     question leaves open which is meant
 * @param documents the same with what is known of each
 * @param printed the forms in which articles print it, each with its count, the most frequent first
 * @param byYear articles by year of publication; those without a year are not among them
 * @param undated articles without a year of publication
 * @param articles all articles that cite it
 * @param mentions all its mentions
 * @param passages where it is cited, the newest article first
 */
public record DirectivePage(
    String id,
    Map<String, Integer> ids,
    List<MeantDocument> documents,
    Map<String, Integer> printed,
    SortedMap<Integer, Integer> byYear,
    int undated,
    int articles,
    int mentions,
    List<Passage> passages) {

  /**
   * One of the documents that may be meant.
   *
   * @param key {@code 18-NQ/TW@XII}; the id as printed where it is not settled
   * @param settled whether the articles settle which document it is
   * @param articles how many cite it
   * @param issuer {@code Ban Chấp hành Trung ương}
   * @param date the day or year it bears
   * @param term {@code XII}
   * @param title without type, number and issuer
   */
  public record MeantDocument(
      String key,
      boolean settled,
      int articles,
      Optional<String> issuer,
      Optional<String> date,
      Optional<String> term,
      Optional<String> title) {}

  /**
   * A sentence that cites it.
   *
   * @param article what cites it
   * @param text the sentence as printed
   * @param highlight where in it the mention stands
   */
  public record Passage(ArticleReference article, String printed, String text, Span highlight) {}
}
