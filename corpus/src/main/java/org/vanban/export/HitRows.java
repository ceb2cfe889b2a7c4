package org.vanban.export;

import java.util.List;
import org.vanban.search.SearchResult;
import org.vanban.value.EdtfDate;

/** Hits as rows of a table, for CSV and spreadsheets alike: a row an article. */
public final class HitRows {
  /** The columns, which stay as they are. */
  public static final List<String> COLUMNS =
      List.of("rank", "id", "source", "url", "outlet", "title", "published", "snippet", "copies");

  private HitRows() {}

  /**
   * The cells of a hit; one that is not known is empty.
   *
   * @param rank its place among all, from 1
   */
  public static List<String> row(long rank, SearchResult.Hit hit) {
    return List.of(
        String.valueOf(rank),
        hit.id(),
        hit.source(),
        hit.url().orElse(""),
        hit.outlet().orElse(""),
        hit.title().orElse(""),
        hit.published().map(EdtfDate::toString).orElse(""),
        hit.snippets().isEmpty() ? "" : hit.snippets().getFirst().text(),
        String.valueOf(hit.copyCount()));
  }
}
