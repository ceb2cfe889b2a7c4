package org.vanban.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vanban.text.TextNormalizer;

/**
 * What one of two alike texts says and the other does not, sentence by sentence.
 *
 * @param added sentences of the second alone, in its order, long ones cut
 * @param missing sentences of the first alone, in its order, long ones cut
 */
record TextDifferences(List<String> added, List<String> missing) {
  /** How many sentences to tell. */
  private static final int MOST = 3;

  private static final int LONGEST = 200;

  /** Compares two texts; case, tone placement and marks make no difference. */
  static TextDifferences of(String first, String second) {
    Map<String, String> some = sentences(first);
    Map<String, String> others = sentences(second);
    return new TextDifferences(only(others, some), only(some, others));
  }

  private static List<String> only(Map<String, String> these, Map<String, String> notThese) {
    List<String> only = new ArrayList<>();
    for (Map.Entry<String, String> sentence : these.entrySet()) {
      if (only.size() < MOST && !notThese.containsKey(sentence.getKey())) {
        only.add(cut(sentence.getValue()));
      }
    }
    return only;
  }

  private static String cut(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int blank = sentence.lastIndexOf(' ', LONGEST);
    return sentence.substring(0, blank <= 0 ? LONGEST : blank) + " …";
  }

  /** The sentences as printed, by their letters and figures. */
  private static Map<String, String> sentences(String text) {
    Map<String, String> sentences = new LinkedHashMap<>();
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
    for (String line : text.split("\n")) {
      ends.setText(line);
      int start = 0;
      for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
        String sentence = line.substring(start, end).strip();
        String letters = letters(sentence);
        if (!letters.isEmpty()) {
          sentences.putIfAbsent(letters, sentence);
        }
        start = end;
      }
    }
    return sentences;
  }

  private static String letters(String sentence) {
    StringBuilder letters = new StringBuilder();
    TextNormalizer.canonical(sentence)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
