package org.vanban.resolve;

import java.util.ArrayList;
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
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= name.length(); at++) {
      if (at == name.length() || isBetween(name, at)) {
        if (at > start) {
          words.add(word(name.substring(start, at)));
        }
        start = at + 1;
      }
    }
    return new NameForm(words);
  }

  private static String word(String printed) {
    String plain = printed.indexOf('’') < 0 ? printed : printed.replace('’', '\'');
    int blank = plain.indexOf("' ");
    return TextNormalizer.canonicalSyllable(
        blank < 0 ? plain : plain.substring(0, blank + 1) + plain.substring(blank + 2));
  }

  /** A stop or a blank, except that behind the apostrophe of {@code K' Brêu}. */
  private static boolean isBetween(String name, int at) {
    char c = name.charAt(at);
    boolean apostrophe = at > 0 && (name.charAt(at - 1) == '\'' || name.charAt(at - 1) == '’');
    return c == '.' || Character.isWhitespace(c) && !apostrophe;
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

  /** Whether this is the other without its middle: {@code Nông Hạnh} of {@code Nông Thị Hạnh}. */
  boolean isShort(NameForm other) {
    return size() == 2
        && other.size() > 2
        && first().equals(other.first())
        && last().equals(other.last());
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
