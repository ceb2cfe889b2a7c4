package org.vanban.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of one text is in another, counted in shingles: all runs of four words, {@code Bí thư
 * Tỉnh ủy}, {@code thư Tỉnh ủy dự}, …; the measure of the article-extraction-benchmark.
 *
 * @param precision the share of the shingles read that are expected, 0 to 1; 0 where none is read
 * @param recall the share of the expected shingles that are read, 0 to 1; 0 where none is expected
 */
public record Shingles(double precision, double recall) {
  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Compares a text as read with the text expected; marks and white space do not count. */
  public static Shingles compare(String expected, String read) {
    Map<String, Integer> truth = shingles(expected);
    Map<String, Integer> found = shingles(read);
    double common = 0;
    for (Map.Entry<String, Integer> shingle : found.entrySet()) {
      common += Math.min(shingle.getValue(), truth.getOrDefault(shingle.getKey(), 0));
    }
    return new Shingles(share(common, found), share(common, truth));
  }

  /** The mean of several pages' precision and of their recall; of none, 0 and 0. */
  public static Shingles mean(List<Shingles> pages) {
    return new Shingles(
        pages.stream().mapToDouble(Shingles::precision).average().orElse(0),
        pages.stream().mapToDouble(Shingles::recall).average().orElse(0));
  }

  /** The harmonic mean of precision and recall; 0 where both are. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  private static double share(double common, Map<String, Integer> shingles) {
    int all = shingles.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : common / all;
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Map<String, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(words.isEmpty() ? 0 : 1, words.size() - WORDS + 1); i++) {
      String shingle = String.join(" ", words.subList(i, Math.min(words.size(), i + WORDS)));
      shingles.merge(shingle, 1, Integer::sum);
    }
    return shingles;
  }
}
