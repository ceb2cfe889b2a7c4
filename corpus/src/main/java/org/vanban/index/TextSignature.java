package org.vanban.index;

import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.vanban.analysis.FoldingFilter;
import org.vanban.text.Characters;

/**
 * A few numbers of a text by which it is told whether another is nearly the same: one agency's
 * report in ten papers, each with a headline of its own.
 *
 * <p>A text is the set of its runs of five syllables, and two texts are as similar as the share of
 * runs that they have in common among all runs of either (Jaccard). The numbers are the least
 * hashes of 64 parts of that set, cut to 16 bits; the share of them that two texts have in common
 * estimates the similarity, with a standard error of 0.06. Immutable.
 */
public final class TextSignature {
  private static final int RUN = 5;
  private static final int PART_BITS = 6;
  private static final int PARTS = 1 << PART_BITS;

  /** How many numbers make a band, by which alike texts are looked up. */
  private static final int BAND = 3;

  /** How many bands a signature has. */
  public static final int BANDS = PARTS / BAND;

  /** An odd number, by which letters in another order give another hash. */
  private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;

  private final char[] numbers;

  private TextSignature(char[] numbers) {
    this.numbers = numbers;
  }

  /**
   * The signature of a text, no matter case and diacritics; none of one with fewer than five
   * syllables.
   */
  public static Optional<TextSignature> of(String text) {
    LeastHashes least = new LeastHashes();
    long syllable = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        syllable = (syllable + FoldingFilter.fold(Characters.lower(text.charAt(i)))) * MULTIPLIER;
      } else if (syllable != 0) {
        least.add(syllable);
        syllable = 0;
      }
    }
    return least.signature();
  }

  /** The least hash of each part of the set of runs, as syllables come. */
  private static final class LeastHashes {
    private final long[] least = new long[PARTS]; // unsigned, the number of the part shifted out
    private final boolean[] seen = new boolean[PARTS];
    private final long[] last = new long[RUN];
    private int syllables;

    void add(long syllable) {
      last[syllables++ % RUN] = syllable;
      if (syllables < RUN) {
        return;
      }
      long run = 0;
      for (int i = 0; i < RUN; i++) {
        run = mixed(run + last[(syllables + i) % RUN]);
      }
      int part = (int) (run >>> (Long.SIZE - PART_BITS));
      long rest = run << PART_BITS;
      if (!seen[part] || Long.compareUnsigned(rest, least[part]) < 0) {
        seen[part] = true;
        least[part] = rest;
      }
    }

    /** Every bit of the hash depends on every bit given: the finisher of MurmurHash3. */
    private static long mixed(long bits) {
      long mixed = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
      mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
      return mixed ^ mixed >>> 33;
    }

    /** A part without runs, of a short text, has the number of the next part that has some. */
    Optional<TextSignature> signature() {
      if (syllables < RUN) {
        return Optional.empty();
      }
      char[] numbers = new char[PARTS];
      int from = 0;
      for (int i = 2 * PARTS - 1; i >= 0; i--) {
        int part = i % PARTS;
        from = seen[part] ? part : from;
        numbers[part] = (char) (least[from] >>> PART_BITS);
      }
      return Optional.of(new TextSignature(numbers));
    }
  }

  BytesRef bytes() {
    byte[] bytes = new byte[2 * PARTS];
    for (int i = 0; i < PARTS; i++) {
      bytes[2 * i] = (byte) (numbers[i] >> 8);
      bytes[2 * i + 1] = (byte) numbers[i];
    }
    return new BytesRef(bytes);
  }

  /**
   * Reads what {@link IndexFields#SIGNATURE} holds.
   *
   * @throws IllegalArgumentException if it is no such thing
   */
  public static TextSignature read(BytesRef stored) {
    if (stored.length != 2 * PARTS) {
      throw new IllegalArgumentException("no signature: " + stored.length + " bytes");
    }
    char[] numbers = new char[PARTS];
    for (int i = 0; i < PARTS; i++) {
      int at = stored.offset + 2 * i;
      numbers[i] = (char) ((stored.bytes[at] & 0xFF) << 8 | stored.bytes[at + 1] & 0xFF);
    }
    return new TextSignature(numbers);
  }

  /** The estimated similarity to another text, 0 to 1. */
  public double similarity(TextSignature other) {
    int same = 0;
    for (int i = 0; i < PARTS; i++) {
      same += numbers[i] == other.numbers[i] ? 1 : 0;
    }
    return (double) same / PARTS;
  }

  /**
   * Numbers to look alike texts up by: two texts of a similarity of 0.6 have one in common with a
   * probability of 0.99, of 0.1 with one of 0.02.
   */
  public long[] bands() {
    long[] bands = new long[BANDS];
    for (int band = 0; band < bands.length; band++) {
      long value = band;
      for (int i = band * BAND; i < (band + 1) * BAND; i++) {
        value = value << 16 | numbers[i];
      }
      bands[band] = value;
    }
    return bands;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextSignature s && Arrays.equals(s.numbers, numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
