package org.vanban.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanban.search.DirectivePage.Said;
import org.vanban.search.DirectivePage.Speaker;
import org.vanban.text.TextNormalizer;

/** The officials who speak in the sentences of a page, gathered article by article. */
final class SpeakersSeen {
  private static final class Seen {
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> offices = new LinkedHashMap<>();
    private final Set<String> articles = new HashSet<>();
    private int passages;
  }

  private final Map<String, Seen> byName = new HashMap<>();

  void add(PageArticle article, Said said) {
    Seen seen = byName.computeIfAbsent(TextNormalizer.canonical(said.name()), k -> new Seen());
    seen.names.merge(said.name(), 1, Integer::sum);
    seen.passages++;
    if (seen.articles.add(article.reference().id())) {
      said.offices().forEach(office -> seen.offices.merge(office, 1, Integer::sum));
    }
  }

  List<Speaker> all() {
    Map<String, Integer> counts = new HashMap<>();
    byName.forEach((name, seen) -> counts.put(name, seen.articles.size()));
    return Counts.sorted(counts).keySet().stream()
        .map(name -> speaker(byName.getOrDefault(name, new Seen())))
        .toList();
  }

  private static Speaker speaker(Seen seen) {
    return new Speaker(
        Counts.sorted(seen.names).keySet().iterator().next(),
        List.copyOf(Counts.sorted(seen.offices).keySet()),
        seen.articles.size(),
        seen.passages);
  }
}
