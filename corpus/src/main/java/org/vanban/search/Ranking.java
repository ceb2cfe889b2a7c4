package org.vanban.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import org.vanban.index.IndexFields;

/**
 * The articles that a query finds, in order, a stretch at a time: however far it is read, no more
 * than a stretch is held in memory. For one thread.
 */
final class Ranking {
  /** How many are ranked at once: each stretch asks the index anew. */
  private static final int STRETCH = 10_000;

  private final IndexSearcher searcher;
  private final Query query;
  private final SearchRequest.Sort sort;
  private final int stretch;
  private @Nullable ScoreDoc last;
  private long total;

  Ranking(IndexSearcher searcher, Query query, SearchRequest.Sort sort) {
    this(searcher, query, sort, STRETCH);
  }

  /**
   * @param stretch how many are ranked at once
   */
  Ranking(IndexSearcher searcher, Query query, SearchRequest.Sort sort, int stretch) {
    this.searcher = searcher;
    this.query = query;
    this.sort = sort;
    this.stretch = stretch;
  }

  /** How many articles the query finds; known once a stretch was asked for. */
  long total() {
    return total;
  }

  /** The next articles, at most so many, fewer at the end; after the end none. */
  ScoreDoc[] next(int count) throws IOException {
    int most = Math.max(1, Math.min(count, searcher.getIndexReader().maxDoc()));
    TopDocs found = top(most);
    total = found.totalHits.value();
    if (found.scoreDocs.length > 0 && count > 0) {
      last = found.scoreDocs[found.scoreDocs.length - 1];
    }
    return count == 0 ? new ScoreDoc[0] : found.scoreDocs;
  }

  /** The next stretch; after the end none. */
  ScoreDoc[] next() throws IOException {
    return next(stretch);
  }

  /** The articles behind the first {@code offset} of them. */
  ScoreDoc[] page(int offset, int limit) throws IOException {
    int left = offset;
    while (left > 0 && left + (long) limit > stretch) {
      int asked = Math.min(left, stretch);
      if (next(asked).length < asked) {
        return new ScoreDoc[0];
      }
      left -= asked;
    }
    int count = limit == 0 ? 0 : left + limit;
    ScoreDoc[] found = next(count);
    return Arrays.copyOfRange(found, Math.min(left, found.length), found.length);
  }

  private TopDocs top(int count) throws IOException {
    return sort == SearchRequest.Sort.RELEVANCE
        ? searcher.search(query, new TopScoreDocCollectorManager(count, last, Integer.MAX_VALUE))
        : searcher.search(
            query,
            new TopFieldCollectorManager(order(), count, (FieldDoc) last, Integer.MAX_VALUE));
  }

  /** By first day of publication; articles without one come last either way. */
  private Sort order() {
    boolean newest = sort == SearchRequest.Sort.NEWEST;
    return new Sort(
        new SortField(
            IndexFields.PUBLISHED_DAY,
            SortField.Type.LONG,
            newest,
            newest ? Long.MIN_VALUE : Long.MAX_VALUE));
  }
}
