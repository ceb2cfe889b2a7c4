package org.vanban.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vanban.text.TextNormalizer;

/**
 * How like a title words of a text are, by the pairs of syllables that they share: {@code sắp xếp
 * tổ chức bộ máy} has most of its pairs in {@code đổi mới, sắp xếp tổ chức bộ máy của hệ thống
 * chính trị}.
 */
final class Wording {
  /** Titles are cited by their first words; behind so many pairs the sentence goes on. */
  private static final int LONGEST = 24;

  private static final int SHORTEST = 3;

  private static final List<String> NUMBERED = List.of("khóa", "thứ", "năm");
  private static final Pattern NUMERAL = Pattern.compile("[ivxl]{1,6}|(?:19|20)\\d\\d");

  private Wording() {}

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

  /** The pairs of neighbouring syllables of a text, in lower case. */
  static Set<String> pairs(List<String> words) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      pairs.add(words.get(i) + " " + words.get(i + 1));
    }
    return pairs;
  }

  static List<String> words(String title) {
    return List.of(TextNormalizer.canonical(title).split("[^\\p{L}\\p{Nd}]+"));
  }

  /**
   * Whether numerals that name a term, a congress or a year do not speak against each other: {@code
   * đại biểu Quốc hội khóa XVI} is no title of {@code khóa XV}.
   */
  static boolean numeralsAgree(List<String> words, Set<String> title) {
    for (String head : NUMBERED) {
      Set<String> ours = new HashSet<>();
      for (int i = 0; i + 1 < words.size(); i++) {
        if (words.get(i).equals(head) && NUMERAL.matcher(words.get(i + 1)).matches()) {
          ours.add(head + " " + words.get(i + 1));
        }
      }
      boolean theirs =
          title.stream()
              .anyMatch(
                  pair ->
                      pair.startsWith(head + " ")
                          && NUMERAL.matcher(pair.substring(head.length() + 1)).matches());
      if (!ours.isEmpty() && theirs && ours.stream().noneMatch(title::contains)) {
        return false;
      }
    }
    return true;
  }

  /** How much of the first words of a citation stands in a title. */
  static Likeness of(List<String> words, Set<String> title) {
    Likeness best = Likeness.NONE;
    int shared = 0;
    int most = Math.min(LONGEST, words.size() - 1);
    for (int i = 0; i < most; i++) {
      shared += title.contains(words.get(i) + " " + words.get(i + 1)) ? 1 : 0;
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

  /** In how many titles each pair stands. */
  static Map<String, Integer> frequencies(Iterable<Set<String>> titles) {
    Map<String, Integer> frequencies = new HashMap<>();
    titles.forEach(title -> title.forEach(pair -> frequencies.merge(pair, 1, Integer::sum)));
    return frequencies;
  }
}
