package org.vanban.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.vanban.index.IndexFields;
import org.vanban.index.Suggestions;

/** The names in an index that begin as somebody types. */
final class NamesInIndex {
  /** No more terms are looked at: a letter or two begin too many names to be of use. */
  private static final int MOST = 50_000;

  private NamesInIndex() {}

  /**
   * The names that begin so, or a part of which does, the most frequent first, then the shortest;
   * with diacritics only where those agree.
   */
  static List<Suggestion> beginning(IndexReader reader, String typed, int limit)
      throws IOException {
    String start = Suggestions.start(typed);
    Terms terms = MultiTerms.getTerms(reader, IndexFields.SUGGEST);
    if (start.isEmpty() || terms == null) {
      return List.of();
    }
    String exact = Suggestions.exact(typed);
    BytesRef prefix = new BytesRef(start);
    Map<Suggestions.Suggested, Integer> counts = new HashMap<>();
    TermsEnum each = terms.iterator();
    boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
    for (int i = 0; i < MOST && more && StringHelper.startsWith(each.term(), prefix); i++) {
      Suggestions.Suggested name = Suggestions.read(each.term().utf8ToString());
      if (exact.equals(start) || agrees(name, exact)) {
        counts.merge(name, each.docFreq(), Math::max);
      }
      more = each.next() != null;
    }
    return counts.entrySet().stream()
        .map(e -> new Suggestion(e.getKey().kind(), e.getKey().name(), e.getValue()))
        .sorted(
            Comparator.comparingInt(Suggestion::articles)
                .reversed()
                .thenComparingInt(s -> s.name().length())
                .thenComparing(Suggestion::name)
                .thenComparing(Suggestion::kind))
        .limit(limit)
        .toList();
  }

  /** A directive's number has no diacritics, its kind stands in front of it when typed. */
  private static boolean agrees(Suggestions.Suggested name, String exact) {
    return name.kind().equals("directive")
        || (" " + Suggestions.exact(name.name())).contains(" " + exact);
  }
}
