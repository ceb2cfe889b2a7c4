package org.vanban.read;

/**
 * Bounds that keep a hostile file from costing more than itself.
 *
 * @param bytes of one file; default 64 MiB (a scanned decree with its annexes has about 30)
 * @param characters of text taken from one file; default 10 million (a thousand long articles)
 * @param nesting of elements in HTML; default 512; deeper ones are taken as children of the last
 * @param seconds for one file; default 60, checked between paragraphs
 * @param members of a ZIP or TAR, those of archives inside it counted too; default 1 million
 * @param ratio of bytes unpacked to bytes packed, past the first {@link #UNMETERED} bytes unpacked;
 *     default 200 (text packs to a fifth, pages of one template to a fiftieth)
 * @param archives that lie in one another; default 3; a {@code .tar.gz} is one
 */
public record ReadLimits(
    long bytes, int characters, int nesting, int seconds, int members, int ratio, int archives) {
  /** So many bytes may come out of a file whatever its size: 16 MiB. */
  public static final long UNMETERED = 16L << 20;

  /**
   * @throws IllegalArgumentException if a bound is not positive
   */
  public ReadLimits {
    if (bytes <= 0
        || Math.min(Math.min(characters, nesting), seconds) <= 0
        || Math.min(Math.min(members, ratio), archives) <= 0) {
      throw new IllegalArgumentException(
          "limits are positive: %d %d %d %d %d %d %d"
              .formatted(bytes, characters, nesting, seconds, members, ratio, archives));
    }
  }

  /** Bounds of one file, and the defaults for archives. */
  public ReadLimits(long bytes, int characters, int nesting, int seconds) {
    this(bytes, characters, nesting, seconds, 1_000_000, 200, 3);
  }

  /** The defaults given above. */
  public static ReadLimits standard() {
    return new ReadLimits(64L << 20, 10_000_000, 512, 60);
  }
}
