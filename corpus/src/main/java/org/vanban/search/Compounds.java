package org.vanban.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vanban.analysis.Abbreviations;
import org.vanban.analysis.FoldingFilter;
import org.vanban.table.TableReader;

/**
 * The words of a query that have more than one syllable, {@code đảng viên}, {@code ủy ban nhân
 * dân}: Vietnamese writes blanks inside words, so only a table tells {@code bóng đá} from {@code
 * bóng} and {@code đá}.
 */
final class Compounds {
  /** What an abbreviation stands for is one word, whatever pairs it has. */
  private static final int FULL_FORM = 1000;

  private final Map<String, Integer> strengths = new HashMap<>();

  /**
   * @param spelling the terms of a text, as the analyzer of queries gives them
   */
  Compounds(Function<String, List<String>> spelling) {
    for (TableReader.Row row : TableReader.rows(Compounds.class, "compounds.tsv")) {
      add(spelling.apply(row.get("word")), Integer.parseInt(row.get("strength")));
    }
    for (List<String> full : Abbreviations.shipped().fullForms()) {
      add(spelling.apply(String.join(" ", full)), FULL_FORM * full.size());
    }
  }

  /** Also under the folded form, for queries without diacritics. */
  private void add(List<String> terms, int strength) {
    String word = String.join(" ", terms);
    strengths.merge(word, strength, Math::max);
    strengths.merge(FoldingFilter.fold(word), strength, Math::max);
  }

  /** The terms in words, so that the strengths of the words make the highest sum. */
  List<List<String>> words(List<String> terms) {
    int[] best = new int[terms.size() + 1];
    int[] from = new int[terms.size() + 1];
    for (int end = 1; end <= terms.size(); end++) {
      best[end] = best[end - 1];
      from[end] = end - 1;
      for (int start = Math.max(0, end - 6); start < end - 1; start++) {
        Integer strength = strengths.get(String.join(" ", terms.subList(start, end)));
        if (strength != null && best[start] + strength > best[end]) {
          best[end] = best[start] + strength;
          from[end] = start;
        }
      }
    }
    List<List<String>> words = new ArrayList<>();
    for (int end = terms.size(); end > 0; end = from[end]) {
      words.add(terms.subList(from[end], end));
    }
    Collections.reverse(words);
    return words;
  }
}
