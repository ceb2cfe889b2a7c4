package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.vanban.index.DirectiveKey;
import org.vanban.mention.Mention;
import org.vanban.search.CitingArticles.Citing;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.value.DirectiveId;

/** Makes the page of a directive. */
final class DirectivePages {
  private DirectivePages() {}

  static DirectivePage of(IndexSearcher searcher, DirectiveId id) throws IOException {
    DirectiveKey asked = DirectiveKey.of(id);
    List<Citing> citing = CitingArticles.of(searcher, MeaningQueries.citing(id));
    Map<String, Integer> ids = new LinkedHashMap<>();
    Map<String, String> newest = new HashMap<>();
    Map<String, Integer> printed = new LinkedHashMap<>();
    SortedMap<Integer, Integer> byYear = new TreeMap<>();
    List<DirectivePage.Passage> passages = new ArrayList<>();
    int undated = 0;
    for (Citing one : citing) {
      Set<String> here = new HashSet<>();
      for (Mention.Directive mention : one.mentions().of(Mention.Directive.class)) {
        List<String> meant = meant(asked, mention);
        if (!meant.isEmpty()) {
          here.addAll(meant);
          String form = TextNormalizer.blanksFolded(mention.span().of(one.text()));
          printed.merge(form, 1, Integer::sum);
          passages.add(passage(one, mention.span(), form));
        }
      }
      here.forEach(key -> ids.merge(key, 1, Integer::sum));
      here.forEach(key -> newest.putIfAbsent(key, one.article().id()));
      one.year().ifPresent(year -> byYear.merge(year, 1, Integer::sum));
      undated += one.year().isEmpty() ? 1 : 0;
    }
    Map<String, Integer> counted = byCount(ids);
    return new DirectivePage(
        id.toString(),
        counted,
        MeantDocuments.of(searcher, counted, newest),
        byCount(printed),
        Collections.unmodifiableSortedMap(byYear),
        undated,
        citing.size(),
        passages.size(),
        List.copyOf(passages));
  }

  /** The keys of a mention that may be what is asked for; the id where none is settled. */
  private static List<String> meant(DirectiveKey asked, Mention.Directive mention) {
    List<String> meant = new ArrayList<>();
    for (int i = 0; i < mention.ids().size(); i++) {
      DirectiveId key = DirectiveId.of(mention.keys().get(i));
      boolean byPrint = asked.term().isEmpty() && asked.mayName(mention.ids().get(i));
      if (byPrint || asked.mayName(key)) {
        meant.add(key.text());
      }
    }
    return meant;
  }

  private static DirectivePage.Passage passage(Citing one, Span mention, String form) {
    Span sentence = CitingArticles.sentence(one.text(), mention);
    return new DirectivePage.Passage(
        one.article(),
        form,
        sentence.of(one.text()),
        Span.of(mention.start() - sentence.start(), mention.end() - sentence.start()));
  }

  /** The entries, the highest count first. */
  static Map<String, Integer> byCount(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return Collections.unmodifiableMap(sorted);
  }
}
