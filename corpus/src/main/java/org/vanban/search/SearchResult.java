package org.vanban.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.index.Facet;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * What was found, and how the question was understood.
 *
 * @param query as typed
 * @param total all articles that answer it
 * @param hits those asked for, in order
 * @param facets over all articles that answer it, the most frequent values of each facet first;
 *     empty where none were asked for
 */
public record SearchResult(
    String query,
    Understood understood,
    long total,
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
   */
  public record Hit(
      String id,
      String source,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      Optional<EdtfDate> published,
      float score,
      List<Snippet> snippets) {
    public Hit {
      snippets = List.copyOf(snippets);
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
