package org.vanban.search;

import java.time.Instant;
import java.util.Optional;

/**
 * A search kept with an index, to tell what is new.
 *
 * @param name as it was saved: {@code tinh gian}
 * @param query in the language of {@link QueryReader}
 * @param after articles with a higher number are new; see {@link org.vanban.index.NewArticles}
 * @param ran when it last ran; empty where it never did
 */
public record SavedSearch(String name, String query, long after, Optional<Instant> ran) {
  private static final int LONGEST_NAME = 100;

  /**
   * @throws IllegalArgumentException if the name is blank, too long or more than a line
   */
  public SavedSearch {
    if (name.isBlank() || name.length() > LONGEST_NAME || name.lines().count() > 1) {
      throw new IllegalArgumentException("a name is one line of 1 to 100 letters: " + name);
    }
  }

  /** The same after a run. */
  SavedSearch ranAt(Instant now, long upTo) {
    return new SavedSearch(name, query, upTo, Optional.of(now));
  }

  /**
   * What is new for a saved search.
   *
   * @param articles in the order they were taken in; an article that was updated stands here once
   */
  public record News(SavedSearch search, java.util.List<NewArticle> articles) {}

  /** A new article, with the passages that show why it is told. */
  public record NewArticle(
      String id,
      String source,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      Optional<String> published,
      java.util.List<SearchResult.Snippet> snippets) {}
}
