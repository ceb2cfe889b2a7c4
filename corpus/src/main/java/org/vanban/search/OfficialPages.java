package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.vanban.index.MentionTerms;
import org.vanban.mention.Mention;
import org.vanban.search.OfficialPage.Official;
import org.vanban.search.OfficialPage.Passage;
import org.vanban.search.OfficialPage.Quotation;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;

/** Makes the page of an official. */
final class OfficialPages {
  private static final char WHICH = '@';

  private final String name;
  private final List<Sighting> inOffice = new ArrayList<>();
  private final List<Sighting> others = new ArrayList<>();

  private OfficialPages(String name) {
    this.name = name;
  }

  /**
   * The page.
   *
   * @param asked {@code Lò Văn Pửn}, or {@code Lò Văn Pửn@Đạ Huoai} for one of several
   */
  static OfficialPage of(IndexSearcher searcher, String asked) throws IOException {
    int at = asked.indexOf(WHICH);
    String name = (at < 0 ? asked : asked.substring(0, at)).strip();
    OfficialPages pages = new OfficialPages(name);
    if (!name.isEmpty()) {
      CitingArticles.each(searcher, MeaningQueries.official(name), pages::add);
    }
    List<OfficialPerson> persons = pages.persons();
    if (at >= 0) {
      persons = OfficialPerson.chosen(persons, asked, asked.substring(at + 1));
    }
    return pages.page(
        persons, CitingArticles.byYear(searcher), searcher.getIndexReader().numDocs());
  }

  private void add(PageArticle article) {
    Sayings sayings = new Sayings(article);
    int reprint = article.reprint();
    for (ArticlePerson person : ArticlePerson.of(article)) {
      if (person.mentions().stream().anyMatch(i -> mayBe(article, i))) {
        Sighting sighting =
            new Sighting(
                article.reference(),
                reprint,
                person,
                Sighting.isAddressed(article, person),
                passages(article, person, sayings),
                quotations(article, person, sayings));
        (person.isOfficial() ? inOffice : others).add(sighting);
      }
    }
  }

  private boolean mayBe(PageArticle article, int mention) {
    return article.mentions().asList().get(mention) instanceof Mention.Person person
        && MentionTerms.mayBe(person, name);
  }

  private static List<Passage> passages(
      PageArticle article, ArticlePerson person, Sayings sayings) {
    List<Passage> passages = new ArrayList<>();
    for (int index : person.mentions()) {
      if (article.mentions().asList().get(index) instanceof Mention.Person mention) {
        Span sentence = article.sentences().around(mention.span());
        passages.add(
            new Passage(
                article.reference(),
                "",
                TextNormalizer.blanksFolded(mention.span().of(article.text())),
                mention.offices().stream().map(Mention.Office::text).toList(),
                sentence.of(article.text()),
                moved(mention.span(), sentence),
                sayings
                    .at(mention.span())
                    .filter(s -> s.mention() == index)
                    .map(Sayings.Saying::word),
                article.place(sentence)));
      }
    }
    return passages;
  }

  private static List<Quotation> quotations(
      PageArticle article, ArticlePerson person, Sayings sayings) {
    List<Quotation> quotations = new ArrayList<>();
    for (Sayings.Quotation one : sayings.quotations()) {
      if (person.mentions().contains(one.saying().mention())) {
        Span quoted = article.tokens().span(one.quoted().start(), one.quoted().end());
        int said = article.tokens().start(one.saying().start());
        Span both = Span.of(Math.min(said, quoted.start()), Math.max(said + 1, quoted.end()));
        Span sentences = article.sentences().around(both);
        quotations.add(
            new Quotation(
                article.reference(),
                "",
                sentences.of(article.text()),
                moved(quoted, sentences),
                one.saying().word()));
      }
    }
    return quotations;
  }

  private static Span moved(Span span, Span within) {
    return Span.of(span.start() - within.start(), span.end() - within.start());
  }

  /** The persons in office of each name, kept apart; with those whom only one can be. */
  private List<OfficialPerson> persons() {
    Map<String, List<Sighting>> byName =
        inOffice.stream()
            .collect(
                Collectors.groupingBy(
                    s -> TextNormalizer.canonical(s.person().name()),
                    TreeMap::new,
                    Collectors.toList()));
    List<List<Sighting>> apart = new ArrayList<>();
    for (Map.Entry<String, List<Sighting>> named : byName.entrySet()) {
      List<List<Sighting>> persons = Namesakes.apart(named.getValue());
      if (persons.size() == 1) {
        List<Sighting> all = new ArrayList<>(persons.getFirst());
        others.stream()
            .filter(Sighting::addressed)
            .filter(s -> TextNormalizer.canonical(s.person().name()).equals(named.getKey()))
            .forEach(all::add);
        others.removeAll(all);
        apart.add(all);
      } else {
        apart.addAll(persons);
      }
    }
    return OfficialPerson.keyed(apart);
  }

  private OfficialPage page(List<OfficialPerson> persons, Map<Integer, Integer> years, int all) {
    List<Sighting> sightings = persons.stream().flatMap(p -> p.sightings().stream()).toList();
    YearsSeen seen = new YearsSeen();
    Set<String> counted = new HashSet<>();
    for (Sighting one : sightings) {
      if (counted.add(one.article().id())) {
        seen.add(one.article(), one.reprint(), one.passages().size(), persons.size() == 1);
      }
    }
    List<Official> officials = persons.stream().map(OfficialPerson::official).toList();
    return new OfficialPage(
        officials.isEmpty() ? name : officials.getFirst().name(),
        officials,
        (int) others.stream().map(s -> s.article().id()).distinct().count(),
        OfficesSeen.of(sightings),
        Collections.unmodifiableSortedMap(seen.byYear()),
        seen.undated(),
        seen.figures(years, all),
        sightings.stream().mapToInt(s -> s.passages().size()).sum(),
        newest(sightings.stream().map(Sighting::article).distinct().toList(), a -> a),
        newest(of(persons, OfficialPerson::quotations), Quotation::article),
        newest(of(persons, OfficialPerson::passages), Passage::article));
  }

  private static <T> List<T> of(
      List<OfficialPerson> persons, Function<OfficialPerson, List<T>> what) {
    return persons.stream().flatMap(p -> what.apply(p).stream()).toList();
  }

  private static <T> List<T> newest(List<T> all, Function<T, ArticleReference> article) {
    return all.stream()
        .sorted(
            Comparator.comparing((T t) -> -Math.max(article.apply(t).day(), -Long.MAX_VALUE))
                .thenComparing(t -> article.apply(t).id()))
        .toList();
  }
}
