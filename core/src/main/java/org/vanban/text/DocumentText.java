package org.vanban.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in NFC, with the way back to the source it was made from.
 *
 * <p>{@code "Nghị"} typed as {@code N g h i ◌̣} becomes {@code Nghị}; a span found in it leads back
 * to the five units of the source. Immutable and safe for many threads.
 *
 * @param text the text in NFC
 * @param alignment from the text to the source
 */
public record DocumentText(String text, Alignment alignment) {

  /** Longer runs of combining marks are cut, so that hostile text stays linear. */
  private static final int LONGEST_CLUSTER = 32;

  /** Makes any string NFC; cut surrogates and unassigned characters pass unchanged. */
  public static DocumentText of(String source) {
    if (Normalizer.isNormalized(source, Normalizer.Form.NFC)) {
      return new DocumentText(source, Alignment.identity());
    }
    StringBuilder text = new StringBuilder(source.length());
    int[] offsets = new int[source.length() + 1];
    int from = 0;
    while (from < source.length()) {
      int to = clusterEnd(source, from);
      int before = text.length();
      text.append(normalized(source, from, to));
      offsets = grown(offsets, text.length() + 1);
      for (int i = before; i < text.length(); i++) {
        offsets[i] = i == before ? from : Math.min(to, from + i - before);
      }
      from = to;
    }
    offsets[text.length()] = source.length();
    return new DocumentText(
        text.toString(), Alignment.of(Arrays.copyOf(offsets, text.length() + 1)));
  }

  private static int[] grown(int[] offsets, int needed) {
    return needed <= offsets.length
        ? offsets
        : Arrays.copyOf(offsets, Math.max(needed, 2 * offsets.length));
  }

  private static String normalized(String source, int from, int to) {
    String cluster = source.substring(from, to);
    return to - from == 1 && cluster.charAt(0) < 0x300
        ? cluster
        : Normalizer.normalize(cluster, Normalizer.Form.NFC);
  }

  /** The end of the base character at {@code from} with the marks that follow it. */
  private static int clusterEnd(String source, int from) {
    int to = from + Character.charCount(source.codePointAt(from));
    while (to < source.length() && to - from < LONGEST_CLUSTER && isMark(source.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
