package org.vanban.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.vanban.index.NewArticles;
import org.vanban.search.RequiredTerms.Key;

/**
 * The new articles that answer each of many queries.
 *
 * <p>Only segments that hold new articles are looked at, each by itself, and there only queries
 * that {@link Presearch} picks: what is asked is the index itself, so that an article answers a
 * saved search exactly if it answers the same search.
 */
final class NewAnswers {
  private final List<Query> queries;
  private final Presearch presearch;

  NewAnswers(List<Query> queries, IndexReader reader) {
    this.queries = List.copyOf(queries);
    this.presearch = new Presearch(queries, key -> articles(reader, key));
  }

  /** A beginning is taken for as frequent as a common word. */
  private static long articles(IndexReader reader, Key key) {
    try {
      return key.isPrefix()
          ? 1 + reader.numDocs() / 20
          : reader.docFreq(new Term(key.field(), key.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index: " + e.getMessage(), e);
    }
  }

  /** How many queries have to be tried on every article. */
  int alwaysTried() {
    return presearch.always();
  }

  /**
   * For each query the articles that answer it, in the order of the index.
   *
   * @param after by query, the number after which articles are new
   * @param upTo the last number
   */
  List<List<Integer>> find(IndexReader reader, long[] after, long upTo) throws IOException {
    List<List<Integer>> found = new ArrayList<>();
    long first = upTo;
    for (int query = 0; query < queries.size(); query++) {
      found.add(new ArrayList<>());
      first = Math.min(first, after[query]);
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      BitSet fresh = matching(leaf.reader(), NewArticles.between(first, upTo));
      if (fresh != null) {
        find(leaf, fresh, after, found);
      }
    }
    return found;
  }

  private void find(LeafReaderContext leaf, BitSet fresh, long[] after, List<List<Integer>> found)
      throws IOException {
    LeafReader articles = leaf.reader();
    BitSet candidates = presearch.candidates(articles, fresh);
    for (int query = next(candidates, 0);
        query != DocIdSetIterator.NO_MORE_DOCS;
        query = next(candidates, query + 1)) {
      BitSet answering = matching(articles, queries.get(query));
      if (answering == null) {
        continue;
      }
      SortedNumericDocValues numbers = NewArticles.numbers(articles);
      for (int article = next(answering, 0);
          article != DocIdSetIterator.NO_MORE_DOCS;
          article = next(answering, article + 1)) {
        if (fresh.get(article)
            && numbers.advanceExact(article)
            && numbers.nextValue() > after[query]) {
          found.get(query).add(leaf.docBase + article);
        }
      }
    }
  }

  private static int next(BitSet bits, int from) {
    return from >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(from);
  }

  /** The articles of one segment that answer a query; null where none does. */
  private static @Nullable BitSet matching(LeafReader articles, Query query) throws IOException {
    IndexSearcher searcher = new IndexSearcher(articles);
    searcher.setQueryCache(null);
    Weight weight =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    Scorer scorer = weight.scorer(searcher.getLeafContexts().getFirst());
    if (scorer == null) {
      return null;
    }
    Bits live = articles.getLiveDocs();
    FixedBitSet matching = new FixedBitSet(articles.maxDoc());
    DocIdSetIterator each = scorer.iterator();
    boolean any = false;
    while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(each.docID())) {
        matching.set(each.docID());
        any = true;
      }
    }
    return any ? matching : null;
  }
}
