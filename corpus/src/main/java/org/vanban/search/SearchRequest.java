package org.vanban.search;

/**
 * A question to the index: {@code SearchRequest.of("nghi quyet 18").withLimit(20)}.
 *
 * @param query in the language of {@link QueryReader}
 * @param limit how many hits to give
 * @param offset how many to leave out before
 * @param sort in which order
 * @param understand whether plain words may mean directives, persons and dates; else they are words
 * @param snippets how many stretches of its text to give with a hit
 * @param facets how many values of each facet to give, 0 for none
 * @param fold whether articles of nearly the same text stand under the first of them; limit and
 *     offset count texts then
 * @param recency whether newer articles count more, by relevance
 */
public record SearchRequest(
    String query,
    int limit,
    int offset,
    Sort sort,
    boolean understand,
    int snippets,
    int facets,
    boolean fold,
    boolean recency) {

  /** The order of hits. */
  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  /**
   * @throws IllegalArgumentException if a number is negative
   */
  public SearchRequest {
    if (limit < 0 || offset < 0 || snippets < 0 || facets < 0) {
      throw new IllegalArgumentException(
          "negative: limit %d, offset %d, snippets %d, facets %d"
              .formatted(limit, offset, snippets, facets));
    }
  }

  /** Ten hits by relevance, words understood, three snippets each, no facets, reprints folded. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, 10, 0, Sort.RELEVANCE, true, 3, 0, true, false);
  }

  public SearchRequest withLimit(int hits) {
    return new SearchRequest(
        query, hits, offset, sort, understand, snippets, facets, fold, recency);
  }

  public SearchRequest withOffset(int hits) {
    return new SearchRequest(query, limit, hits, sort, understand, snippets, facets, fold, recency);
  }

  public SearchRequest withSort(Sort order) {
    return new SearchRequest(
        query, limit, offset, order, understand, snippets, facets, fold, recency);
  }

  public SearchRequest withUnderstanding(boolean on) {
    return new SearchRequest(query, limit, offset, sort, on, snippets, facets, fold, recency);
  }

  public SearchRequest withSnippets(int count) {
    return new SearchRequest(query, limit, offset, sort, understand, count, facets, fold, recency);
  }

  public SearchRequest withFacets(int values) {
    return new SearchRequest(
        query, limit, offset, sort, understand, snippets, values, fold, recency);
  }

  public SearchRequest withFolding(boolean on) {
    return new SearchRequest(query, limit, offset, sort, understand, snippets, facets, on, recency);
  }

  public SearchRequest withRecency(boolean on) {
    return new SearchRequest(query, limit, offset, sort, understand, snippets, facets, fold, on);
  }
}
