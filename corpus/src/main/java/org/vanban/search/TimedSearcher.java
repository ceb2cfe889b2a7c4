package org.vanban.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * A searcher for one question, which ends it when it has taken too long: between the articles that
 * a query goes over, and between those that are read. What was found until then is not given: a
 * part would look like all.
 */
final class TimedSearcher extends IndexSearcher {
  private final Duration longest;
  private final QueryTimeout late;

  private TimedSearcher(IndexSearcher searcher, Duration longest) {
    super(searcher.getIndexReader(), ForkJoinPool.commonPool());
    this.longest = longest;
    long start = System.nanoTime();
    this.late = () -> System.nanoTime() - start >= longest.toNanos();
    setTimeout(late);
  }

  /** The same state of the index, for so long from now. */
  static IndexSearcher over(IndexSearcher searcher, Duration longest) {
    return new TimedSearcher(searcher, longest);
  }

  @Override
  public <C extends Collector, T> T search(Query query, CollectorManager<C, T> collectors)
      throws IOException {
    check();
    T found = super.search(query, collectors);
    if (timedOut()) {
      throw new SlowQuestionException(longest);
    }
    return found;
  }

  @Override
  public StoredFields storedFields() throws IOException {
    StoredFields stored = super.storedFields();
    return new StoredFields() {
      @Override
      public void document(int article, StoredFieldVisitor visitor) throws IOException {
        check();
        stored.document(article, visitor);
      }
    };
  }

  private void check() {
    if (late.shouldExit()) {
      throw new SlowQuestionException(longest);
    }
  }
}
