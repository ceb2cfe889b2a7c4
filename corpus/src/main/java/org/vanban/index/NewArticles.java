package org.vanban.index;

import java.io.IOException;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;

/**
 * The articles taken in after others, by the number that each has: an updated article has a new
 * one, one that is only read again by newer rules keeps its own.
 */
public final class NewArticles {
  private NewArticles() {}

  /**
   * The last number of a commit: all articles up to it are there, and no other gets one of them.
   */
  public static long last(DirectoryReader reader) throws IOException {
    return IndexFolder.taken(reader.getIndexCommit().getUserData());
  }

  /** The articles with numbers after one, up to another. */
  public static Query between(long after, long upTo) {
    return LongField.newRangeQuery(IndexFields.TAKEN, after + 1, upTo);
  }

  /** The numbers of articles. */
  public static SortedNumericDocValues numbers(LeafReader leaf) throws IOException {
    return DocValues.getSortedNumeric(leaf, IndexFields.TAKEN);
  }
}
