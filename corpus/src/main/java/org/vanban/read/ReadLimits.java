package org.vanban.read;

/**
 * Bounds that keep a hostile file from costing more than itself.
 *
 * @param bytes of one file; default 64 MiB (a scanned decree with its annexes has about 30)
 * @param characters of text taken from one file; default 10 million (a thousand long articles)
 * @param nesting of elements in HTML; default 512; deeper ones are taken as children of the last
 * @param seconds for one file; default 60, checked between paragraphs
 */
public record ReadLimits(long bytes, int characters, int nesting, int seconds) {

  /**
   * @throws IllegalArgumentException if a bound is not positive
   */
  public ReadLimits {
    if (bytes <= 0 || characters <= 0 || nesting <= 0 || seconds <= 0) {
      throw new IllegalArgumentException(
          "limits are positive: %d %d %d %d".formatted(bytes, characters, nesting, seconds));
    }
  }

  /** The defaults given above. */
  public static ReadLimits standard() {
    return new ReadLimits(64L << 20, 10_000_000, 512, 60);
  }
}
