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
    if (!isName(name)) {
      throw new IllegalArgumentException("a name is one line of 1 to 100 letters: " + name);
    }
  }

  /** Whether a search may be called so: a line of 1 to 100 letters. */
  public static boolean isName(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME && name.lines().count() == 1;
  }

  /** The same after a run. */
  SavedSearch ranAt(Instant now, long upTo) {
    return new SavedSearch(name, query, upTo, Optional.of(now));
  }

  /** The same under another name. */
  SavedSearch named(String other) {
    return new SavedSearch(other, query, after, ran);
  }

  /**
   * What is new for a saved search as long as nobody says that it was seen.
   *
   * @param total how many articles are new
   * @param upTo the number up to which articles were looked at: what came later was not
   * @param articles the newest of them, the one taken in last first
   */
  public record Look(
      SavedSearch search, int total, long upTo, java.util.List<NewArticle> articles) {}

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
