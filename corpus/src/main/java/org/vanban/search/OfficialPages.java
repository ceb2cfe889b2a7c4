package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.vanban.index.MentionTerms;
import org.vanban.mention.Mention;
import org.vanban.search.OfficialPage.OfficeHeld;
import org.vanban.text.TextNormalizer;
import org.vanban.value.EdtfDate;

/** Makes the page of an official. */
final class OfficialPages {
  /** What was seen of one office. */
  private static final class Seen {
    private final Map<String, Integer> printed = new HashMap<>();
    private final List<ArticleReference> evidence = new ArrayList<>();

    void add(String form, ArticleReference article) {
      printed.merge(TextNormalizer.blanksFolded(form), 1, Integer::sum);
      if (!evidence.contains(article)) {
        evidence.add(article);
      }
    }

    OfficeHeld held() {
      List<EdtfDate> dates =
          evidence.stream()
              .flatMap(a -> a.published().stream())
              .sorted(Comparator.comparing(EdtfDate::earliest))
              .toList();
      return new OfficeHeld(
          Counts.sorted(printed).keySet().iterator().next(),
          dates.isEmpty() ? Optional.empty() : Optional.of(dates.getFirst()),
          dates.isEmpty() ? Optional.empty() : Optional.of(dates.getLast()),
          evidence);
    }
  }

  private OfficialPages() {}

  static OfficialPage of(IndexSearcher searcher, String name) throws IOException {
    List<PageArticle> citing = new ArrayList<>();
    CitingArticles.each(searcher, MeaningQueries.official(name), citing::add);
    citing.sort(Comparator.comparingLong((PageArticle c) -> c.reference().day()).reversed());
    Map<String, Integer> names = new HashMap<>();
    Map<String, Seen> offices = new LinkedHashMap<>();
    SortedMap<Integer, Integer> byYear = new TreeMap<>();
    int mentions = 0;
    for (PageArticle one : citing.reversed()) {
      for (Mention.Person person : one.mentions().of(Mention.Person.class)) {
        if (!person.author() && MentionTerms.mayBe(person, name)) {
          mentions++;
          names.merge(person.name(), 1, Integer::sum);
          for (Mention.Office office : person.offices()) {
            offices
                .computeIfAbsent(MentionTerms.office(office.text()), k -> new Seen())
                .add(office.text(), one.reference());
          }
        }
      }
      one.year().ifPresent(year -> byYear.merge(year, 1, Integer::sum));
    }
    return new OfficialPage(
        names.isEmpty() ? name : Counts.sorted(names).keySet().iterator().next(),
        offices.values().stream().map(Seen::held).toList(),
        Collections.unmodifiableSortedMap(byYear),
        mentions,
        citing.stream().map(PageArticle::reference).toList());
  }
}
