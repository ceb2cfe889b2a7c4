package org.vanban.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.vanban.index.IndexFields;

/** The annotated documents that answer a query, whole, one after the other. */
final class StoredDocuments {
  private StoredDocuments() {}

  /** In the order in which the index holds them, as long as more are wanted; how many there are. */
  static int each(IndexSearcher searcher, Query query, Predicate<String> json) throws IOException {
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    int[] articles =
        Arrays.stream(searcher.search(query, most).scoreDocs)
            .mapToInt(d -> d.doc)
            .sorted()
            .toArray();
    StoredFields stored = searcher.storedFields();
    for (int article : articles) {
      if (!json.test(stored.document(article, Set.of(IndexFields.JSON)).get(IndexFields.JSON))) {
        break;
      }
    }
    return articles.length;
  }
}
