package org.vanban.search;

import java.util.List;
import org.vanban.text.Span;

/**
 * A reader of plain words, {@code nghi quyet 18 cua pham minh chinh}, with or without diacritics.
 *
 * <p>Implementations are immutable and safe for many threads, and never throw on odd text.
 */
@FunctionalInterface
public interface QueryUnderstanding {

  /**
   * A part of a query that means more than its words.
   *
   * @param span where it stands in the query
   * @param meaning what it means
   */
  record Piece(Span span, Meaning meaning) {}

  /** The pieces of a query in NFC, sorted and disjoint; words in none of them are words. */
  List<Piece> read(String query);
}
