package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.vanban.index.DirectiveKey;
import org.vanban.mention.Mention;
import org.vanban.search.DirectivePage.Passage;
import org.vanban.search.DirectivePage.Said;
import org.vanban.search.MeantDocuments.Meant;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.value.DirectiveId;

/** Makes the page of a directive, article by article. */
final class DirectivePages {
  private final DirectiveKey asked;
  private final MeantDocuments documents = new MeantDocuments();
  private final RelatedDirectives related = new RelatedDirectives();
  private final SpeakersSeen speakers = new SpeakersSeen();
  private final YearsSeen years = new YearsSeen();
  private final Map<String, Integer> printed = new LinkedHashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private int mentions;

  private DirectivePages(DirectiveKey asked) {
    this.asked = asked;
  }

  /**
   * The directive that is asked for: {@code 18-NQ/TW}, {@code nghi quyet 18}, {@code NQTW4@XII}.
   *
   * @param typed what stands behind {@code @} tells which of several, however the rest is typed
   */
  static DirectiveId asked(QueryUnderstanding understanding, String typed) {
    DirectiveId id = FieldQueries.directives(understanding, typed).getFirst();
    int which = typed.indexOf('@');
    boolean lost = which > 0 && which < typed.strip().length() - 1 && !id.text().contains("@");
    return lost ? DirectiveId.of(id.text() + typed.substring(which).strip()) : id;
  }

  static DirectivePage of(IndexSearcher searcher, DirectiveId id) throws IOException {
    DirectivePages page = new DirectivePages(DirectiveKey.of(id));
    CitingArticles.each(searcher, MeaningQueries.citing(id), page::add);
    return page.page(id, CitingArticles.byYear(searcher), searcher.getIndexReader().numDocs());
  }

  private DirectivePage page(DirectiveId id, Map<Integer, Integer> collection, int all) {
    passages.sort(
        Comparator.comparingLong((Passage p) -> p.article().day())
            .reversed()
            .thenComparing(p -> p.article().id()));
    return new DirectivePage(
        id.toString(),
        documents.counts(),
        documents.documents(),
        Counts.sorted(printed),
        Collections.unmodifiableSortedMap(years.byYear()),
        years.undated(),
        years.articles(),
        mentions,
        years.distinct(),
        years.figures(collection, all),
        related.all(),
        speakers.all(),
        passages);
  }

  private void add(PageArticle article) {
    List<Mention> all = article.mentions().asList();
    List<Meant> citations = new ArrayList<>();
    Set<Integer> here = new LinkedHashSet<>();
    Sayings sayings = new Sayings(article);
    List<ArticlePerson> persons = ArticlePerson.of(article);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Mention.Directive mention) {
        List<Meant> meant = meant(article, mention, i);
        if (!meant.isEmpty()) {
          here.add(i);
          citations.addAll(meant);
          String form = TextNormalizer.blanksFolded(mention.span().of(article.text()));
          printed.merge(form, 1, Integer::sum);
          Optional<Said> said = said(sayings, persons, mention.span());
          meant.forEach(one -> passages.add(passage(article, mention.span(), form, one, said)));
          said.ifPresent(one -> speakers.add(article, one));
        }
      }
    }
    if (here.isEmpty()) {
      return; // a neighbour by the terms of the index, no citation
    }
    mentions += here.size();
    documents.add(article.reference(), citations);
    related.add(article, here);
    years.add(
        article.reference(),
        article.reprint(),
        here.size(),
        citations.stream().anyMatch(Meant::isResolved));
  }

  /** What of a mention may be asked for: the key where one is settled, else the id. */
  private List<Meant> meant(PageArticle article, Mention.Directive mention, int index) {
    List<Meant> meant = new ArrayList<>();
    for (int i = 0; i < mention.ids().size(); i++) {
      DirectiveId key = DirectiveId.of(mention.keys().get(i));
      boolean byPrint = asked.term().isEmpty() && asked.mayName(mention.ids().get(i));
      if (byPrint || asked.mayName(key)) {
        var document = article.document(index, i);
        String otherwise = key.equals(mention.ids().get(i)) ? "unknown" : "resolved";
        meant.add(
            new Meant(
                key.text(), document.path("identity").path("status").asText(otherwise), document));
      }
    }
    return meant;
  }

  /** The official who says what stands at a place. */
  private static Optional<Said> said(Sayings sayings, List<ArticlePerson> persons, Span span) {
    return sayings
        .at(span)
        .flatMap(
            saying ->
                persons.stream()
                    .filter(p -> p.isOfficial() && p.mentions().contains(saying.mention()))
                    .findFirst()
                    .map(
                        p ->
                            new Said(
                                p.name(),
                                saying.word(),
                                p.offices().stream().map(o -> o.text()).distinct().toList())));
  }

  private static Passage passage(
      PageArticle article, Span mention, String form, Meant meant, Optional<Said> said) {
    Span sentence = article.sentences().around(mention);
    return new Passage(
        article.reference(),
        meant.key(),
        meant.status(),
        meant.evidence(),
        form,
        sentence.of(article.text()),
        Span.of(mention.start() - sentence.start(), mention.end() - sentence.start()),
        said,
        article.place(sentence));
  }
}
