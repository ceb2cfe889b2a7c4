package org.vanban.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

  private static final Set<String> NUMBERED = Set.of("khóa", "thứ", "năm");
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
    return new HashSet<>(pairsInOrder(words));
  }

  static List<String> words(String title) {
    return List.of(TextNormalizer.canonical(title).split("[^\\p{L}\\p{Nd}]+"));
  }

  /** The pairs of neighbouring syllables in their order. */
  static List<String> pairsInOrder(List<String> words) {
    List<String> pairs = new ArrayList<>(words.size());
    for (int i = 0; i + 1 < words.size(); i++) {
      pairs.add(words.get(i) + " " + words.get(i + 1));
    }
    return pairs;
  }

  /** Those pairs that name a term, a congress or a year: {@code khóa xv}, {@code năm 2020}. */
  static Set<String> numbered(Collection<String> pairs) {
    Set<String> numbered = new HashSet<>();
    for (String pair : pairs) {
      int blank = pair.indexOf(' ');
      if (NUMBERED.contains(pair.substring(0, blank))
          && NUMERAL.matcher(pair).region(blank + 1, pair.length()).matches()) {
        numbered.add(pair);
      }
    }
    return numbered;
  }

  /**
   * Whether numerals of two wordings do not speak against each other: {@code đại biểu Quốc hội khóa
   * XVI} is no title of {@code khóa XV}.
   */
  static boolean agree(Set<String> ours, Set<String> theirs) {
    for (String head : ours.isEmpty() || theirs.isEmpty() ? Set.<String>of() : NUMBERED) {
      boolean both = has(ours, head) && has(theirs, head);
      if (both && ours.stream().noneMatch(p -> p.startsWith(head + " ") && theirs.contains(p))) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(Set<String> numbered, String head) {
    return numbered.stream().anyMatch(pair -> pair.startsWith(head + " "));
  }

  /** How much of the first pairs of a citation stands in a title. */
  static Likeness of(List<String> pairs, Set<String> title) {
    Likeness best = Likeness.NONE;
    int shared = 0;
    int most = Math.min(LONGEST, pairs.size());
    for (int i = 0; i < most; i++) {
      shared += title.contains(pairs.get(i)) ? 1 : 0;
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
