package org.vanban.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.vanban.index.IndexFields;
import org.vanban.index.PackedArticle;

/**
 * The articles of an index by their Lucene number; quickest when asked in ascending order. For one
 * thread.
 */
final class PackedArticles {
  private final List<LeafReaderContext> leaves;
  private final BinaryDocValues[] values;

  PackedArticles(IndexReader reader) throws IOException {
    leaves = reader.leaves();
    values = new BinaryDocValues[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getBinary(leaves.get(i).reader(), IndexFields.PACKED);
    }
  }

  PackedArticle get(int article) throws IOException {
    int leaf = ReaderUtil.subIndex(article, leaves);
    int inLeaf = article - leaves.get(leaf).docBase;
    if (values[leaf].docID() > inLeaf) { // doc values are read forward only
      values[leaf] = DocValues.getBinary(leaves.get(leaf).reader(), IndexFields.PACKED);
    }
    if (!values[leaf].advanceExact(inLeaf)) {
      throw new IOException("the index is damaged: an article without its packed form");
    }
    return PackedArticle.unpack(values[leaf].binaryValue());
  }
}
