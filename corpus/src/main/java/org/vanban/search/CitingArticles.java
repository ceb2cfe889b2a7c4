package org.vanban.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.vanban.index.IndexFields;

/** The articles of a page, read one after the other, so that few are held at a time. */
final class CitingArticles {
  private static final Set<String> FIELDS =
      Set.of(
          IndexFields.ID,
          IndexFields.TITLE,
          IndexFields.URL,
          IndexFields.OUTLET,
          IndexFields.AUTHOR,
          IndexFields.PUBLISHED,
          IndexFields.TEXT,
          IndexFields.MENTIONS,
          IndexFields.JSON);

  private CitingArticles() {}

  /** Every article that answers, in the order in which the index holds them. */
  static void each(IndexSearcher searcher, Query query, Consumer<PageArticle> articles)
      throws IOException {
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    ScoreDoc[] found = searcher.search(query, most).scoreDocs;
    Arrays.sort(found, Comparator.comparingInt(article -> article.doc));
    Map<Integer, Integer> reprints = reprints(searcher, found);
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc article : found) {
      Document document = stored.document(article.doc, FIELDS);
      articles.accept(PageArticle.of(document, reprints.getOrDefault(article.doc, article.doc)));
    }
  }

  /** By article, the first one of nearly the same text. */
  private static Map<Integer, Integer> reprints(IndexSearcher searcher, ScoreDoc[] found)
      throws IOException {
    Map<Integer, Integer> firsts = new HashMap<>();
    for (AlikeTexts.Group group : AlikeTexts.fold(searcher.getIndexReader(), found)) {
      firsts.put(group.first().doc, group.first().doc);
      group.others().forEach(other -> firsts.put(other.article().doc, group.first().doc));
    }
    return firsts;
  }

  /** How many articles the collection has of each year; those without one are not counted. */
  static TreeMap<Integer, Integer> byYear(IndexSearcher searcher) throws IOException {
    TreeMap<Integer, Integer> years = new TreeMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      NumericDocValues days = leaf.reader().getNumericDocValues(IndexFields.PUBLISHED_DAY);
      Bits live = leaf.reader().getLiveDocs();
      while (days != null && days.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        if (live == null || live.get(days.docID())) {
          int year = java.time.LocalDate.ofEpochDay(days.longValue()).getYear();
          years.merge(year, 1, Integer::sum);
        }
      }
    }
    return years;
  }
}
