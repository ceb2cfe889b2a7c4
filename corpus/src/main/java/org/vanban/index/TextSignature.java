package org.vanban.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.vanban.text.TextNormalizer;

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
  private static final int PARTS = 64;

  /** How many numbers make a band, by which alike texts are looked up. */
  private static final int BAND = 3;

  /** How many bands a signature has. */
  public static final int BANDS = PARTS / BAND;

  /** The last of the eight characters of a hash that the order of hashes does not depend on. */
  private static final int LOW_BITS = 5;

  private final char[] numbers;

  private TextSignature(char[] numbers) {
    this.numbers = numbers;
  }

  /** The signature of a text; none of one with fewer than five syllables. */
  public static Optional<TextSignature> of(String text) {
    char[] numbers = new char[PARTS];
    int count = 0;
    try (TokenStream hashes = new MinHashFilter(new Runs(syllables(text)), 1, PARTS, 1, true)) {
      CharTermAttribute hash = hashes.addAttribute(CharTermAttribute.class);
      hashes.reset();
      while (hashes.incrementToken()) {
        numbers[count++] = hash.charAt(LOW_BITS);
      }
      hashes.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count == PARTS ? Optional.of(new TextSignature(numbers)) : Optional.empty();
  }

  /** The runs of letters and figures of a text, no matter case and tone placement. */
  private static List<String> syllables(String text) {
    String canonical = TextNormalizer.canonical(text);
    List<String> syllables = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= canonical.length(); i++) {
      boolean inside = i < canonical.length() && Character.isLetterOrDigit(canonical.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        syllables.add(canonical.substring(start, i));
        start = -1;
      }
    }
    return syllables;
  }

  /** Every run of five syllables as one token. */
  private static final class Runs extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> syllables;
    private int next;

    Runs(List<String> syllables) {
      this.syllables = syllables;
    }

    @Override
    public boolean incrementToken() {
      if (next + RUN > syllables.size()) {
        return false;
      }
      clearAttributes();
      for (int i = next; i < next + RUN; i++) {
        term.append(syllables.get(i)).append(' ');
      }
      next++;
      return true;
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
