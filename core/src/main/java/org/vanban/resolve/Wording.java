package org.vanban.resolve;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Words of a title, or of a text that may cite one, by their pairs of neighbouring syllables:
 * {@code sắp xếp tổ chức bộ máy} has most of its pairs in {@code đổi mới, sắp xếp tổ chức bộ máy
 * của hệ thống chính trị}. Immutable.
 */
final class Wording {
  static final Wording NONE = new Wording(0, new long[0], new long[0]);

  /** Titles are cited by their first words; behind so many pairs the sentence goes on. */
  private static final int LONGEST = 24;

  private static final int SHORTEST = 3;

  private final int words;
  private final long[] pairs;
  private final long[] numbered;

  /**
   * @param pairs in the order of the text, as {@link TitleWords} numbers them
   * @param numbered those of them that name a term, a congress, a year: {@code khóa xv}
   */
  Wording(int words, long[] pairs, long[] numbered) {
    this.words = words;
    this.pairs = pairs;
    this.numbered = numbered;
  }

  boolean isEmpty() {
    return words == 0;
  }

  /** Each pair once, ascending. */
  long[] sortedPairs() {
    return LongStream.of(pairs).sorted().distinct().toArray();
  }

  /** Whether a pair is among these; time linear in their number, which is small. */
  boolean has(long pair) {
    for (long own : pairs) {
      if (own == pair) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether numerals of two wordings do not speak against each other: {@code đại biểu Quốc hội khóa
   * XVI} is no title of {@code khóa XV}.
   */
  boolean agrees(Wording other) {
    for (long ours : numbered) {
      boolean both = false;
      boolean same = false;
      for (long theirs : other.numbered) {
        both |= TitleWords.first(theirs) == TitleWords.first(ours);
      }
      for (long mine : both ? numbered : new long[0]) {
        same |= TitleWords.first(mine) == TitleWords.first(ours) && other.has(mine);
      }
      if (both && !same) {
        return false;
      }
    }
    return true;
  }

  /**
   * A likeness.
   *
   * @param shared pairs that both have
   * @param share of the pairs of the text's words, up to the best place to stop, 0 to 1
   */
  record Likeness(int shared, double share) {
    static final Likeness NONE = new Likeness(0, 0);

    boolean isSure() {
      return shared >= 3 && share >= 0.6 || shared >= 2 && share >= 0.99;
    }
  }

  /**
   * How much of the first pairs of this citation stands in a title.
   *
   * @param title its pairs, ascending
   */
  Likeness in(long[] title) {
    Likeness best = Likeness.NONE;
    int shared = 0;
    int most = Math.min(LONGEST, pairs.length);
    for (int i = 0; i < most; i++) {
      shared += Arrays.binarySearch(title, pairs[i]) >= 0 ? 1 : 0;
      boolean whole = i + 1 == most;
      double share = (double) shared / (i + 1);
      if ((i + 1 >= SHORTEST || whole)
          && share >= 0.6
          && (shared > best.shared || share > best.share && shared == best.shared)) {
        best = new Likeness(shared, share);
      }
    }
    return best;
  }
}
