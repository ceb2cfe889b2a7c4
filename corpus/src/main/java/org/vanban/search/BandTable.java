package org.vanban.search;

import java.util.Arrays;

/**
 * The first article that has a band of numbers, by the band: a hash table of primitive longs, for
 * hundreds of thousands are looked up in a search.
 */
final class BandTable {
  private static final int NONE = -1;

  private final long[] bands;
  private final int[] articles;
  private final int mask;

  /**
   * @param most how many bands it may come to hold
   */
  BandTable(int most) {
    int size = Integer.highestOneBit(Math.max(8, most)) << 2;
    bands = new long[size];
    articles = new int[size];
    Arrays.fill(articles, NONE);
    mask = size - 1;
  }

  /** The first article with a band; -1 where there is none. */
  int get(long band) {
    return articles[slot(band)];
  }

  void putIfAbsent(long band, int article) {
    int slot = slot(band);
    if (articles[slot] == NONE) {
      bands[slot] = band;
      articles[slot] = article;
    }
  }

  /** Where the band stands, or may be put. */
  private int slot(long band) {
    long mixed = band * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (articles[slot] != NONE && bands[slot] != band) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
