package org.vanban.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.vanban.index.Facet;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * What was found, and how the question was understood.
 *
 * @param query as typed
 * @param total all articles that answer it
 * @param groups how many texts they are, where articles of nearly the same text count once; unknown
 *     where they are not folded, or are more than 10,000
 * @param hits those asked for, in order
 * @param facets over all articles that answer it, the most frequent values of each facet first;
 *     empty where none were asked for
 */
public record SearchResult(
    String query,
    Understood understood,
    long total,
    OptionalLong groups,
    List<Hit> hits,
    Map<Facet, List<FacetCount>> facets) {
  public SearchResult {
    hits = List.copyOf(hits);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
  }

  /**
   * An article found.
   *
   * @param score its worth for the query; 0 where hits are sorted by date
   * @param copyCount how many further articles that answer the query have nearly the same text
   * @param copies the first twenty of them
   */
  public record Hit(
      String id,
      String source,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      Optional<EdtfDate> published,
      float score,
      List<Snippet> snippets,
      int copyCount,
      List<Copy> copies) {
    public Hit {
      snippets = List.copyOf(snippets);
      copies = List.copyOf(copies);
    }
  }

  /**
   * An article of nearly the same text as a hit: the same report in another paper.
   *
   * @param similarity the estimated share of runs of five syllables that both have, 0 to 1
   * @param added the first sentences that stand in it alone, long ones cut
   * @param missing the first sentences of the hit that it has not, long ones cut
   */
  public record Copy(
      ArticleReference article, double similarity, List<String> added, List<String> missing) {
    public Copy {
      added = List.copyOf(added);
      missing = List.copyOf(missing);
    }
  }

  /**
   * A stretch of an article's text that shows why it was found.
   *
   * @param text as it stands there
   * @param highlights what the query names, in units of {@code text}, sorted, disjoint
   */
  public record Snippet(String text, List<Span> highlights) {
    public Snippet {
      highlights = List.copyOf(highlights);
    }
  }
}
