package org.vanban.search;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.vanban.index.IndexFields;

/** The first day of publication of articles, asked in ascending order. For one thread. */
final class PublicationDays {
  private final List<LeafReaderContext> leaves;
  private final NumericDocValues[] values;

  PublicationDays(IndexReader reader) throws IOException {
    leaves = reader.leaves();
    values = new NumericDocValues[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getNumeric(leaves.get(i).reader(), IndexFields.PUBLISHED_DAY);
    }
  }

  /** As an epoch day; empty where the article has none. */
  OptionalLong of(int article) throws IOException {
    int leaf = ReaderUtil.subIndex(article, leaves);
    return values[leaf].advanceExact(article - leaves.get(leaf).docBase)
        ? OptionalLong.of(values[leaf].longValue())
        : OptionalLong.empty();
  }
}
