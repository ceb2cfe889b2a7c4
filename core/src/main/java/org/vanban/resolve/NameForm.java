package org.vanban.resolve;

import java.util.Arrays;
import java.util.List;
import org.vanban.text.TextNormalizer;

/**
 * A name as it is compared: its words in lower case, tone marks in one place. {@code THUÝ HOÀ} and
 * {@code Thúy Hòa} are the same.
 */
record NameForm(List<String> words) {
  NameForm {
    words = List.copyOf(words);
  }

  static NameForm of(String name) {
    String spaced = name.replace('.', ' ').replace('’', '\'').replace("' ", "'");
    return new NameForm(
        Arrays.stream(spaced.split("\\s+"))
            .filter(w -> !w.isEmpty())
            .map(TextNormalizer::canonical)
            .toList());
  }

  int size() {
    return words.size();
  }

  String first() {
    return words.isEmpty() ? "" : words.getFirst();
  }

  String last() {
    return words.isEmpty() ? "" : words.getLast();
  }

  /** Whether this is the end of the other and not all of it: {@code Ngọc Diễm}. */
  boolean endsWithin(NameForm other) {
    int from = other.size() - size();
    return from > 0 && other.words.subList(from, other.size()).equals(words);
  }

  /** Whether this is the beginning of the other and not all of it: {@code Y Thông}. */
  boolean beginsWithin(NameForm other) {
    return size() < other.size() && other.words.subList(0, size()).equals(words);
  }

  /** {@code Y}, {@code H'Wen}, {@code K'Brêu}: names of the Highlands have the clan's name last. */
  boolean isOfHighlands() {
    String first = first();
    return size() > 0 && (first.equals("y") || first.equals("h") || first.indexOf('\'') == 1);
  }

  /** A word no Vietnamese name has: of more than seven letters, hyphened, or with w, f, j, z. */
  boolean isForeign() {
    return words.stream().anyMatch(NameForm::isForeign);
  }

  private static boolean isForeign(String word) {
    return word.length() > 7
        || word.indexOf('-') > 0
        || word.chars().anyMatch(c -> c == 'w' || c == 'f' || c == 'j' || c == 'z')
        || !hasPlainEnd(word);
  }

  /** Vietnamese syllables end in a vowel or c, ch, m, n, ng, nh, p, t. */
  private static boolean hasPlainEnd(String word) {
    return word.length() < 2
        || "bdđghklqrsvx".indexOf(word.charAt(word.length() - 1)) < 0
        || word.endsWith("ng")
        || word.endsWith("nh")
        || word.endsWith("ch");
  }
}
