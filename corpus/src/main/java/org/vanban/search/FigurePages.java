package org.vanban.search;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.vanban.index.IndexFields;
import org.vanban.index.MentionTerms;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;
import org.vanban.search.FigurePage.Figure;
import org.vanban.search.FigurePage.Says;
import org.vanban.search.FigurePage.Series;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.value.Amount;
import org.vanban.value.EdtfDate;

/** Gathers the figures of a subject, article by article. */
final class FigurePages {
  private static final int MOST_HEDGING = 2; // tokens: giảm hơn 4%

  private static final int MOST_BEHIND = 6; // tokens: từ 34,4% (năm 2015) xuống

  private final FigureQuestion question;
  private final boolean accented;
  private final String words;
  private final Map<SeriesKey, List<Figure>> series = new LinkedHashMap<>();
  private final Map<SeriesKey, Head> heads = new LinkedHashMap<>();
  private final Set<String> articles = new HashSet<>();

  private FigurePages(FigureQuestion question) {
    this.question = question;
    String canonical = TextNormalizer.canonical(question.subject());
    this.accented = !TextNormalizer.fold(canonical).equals(canonical);
    this.words = comparable(canonical);
  }

  /** What makes figures comparable. */
  private record SeriesKey(
      Mention.Kind kind, String subject, String unit, boolean points, String body, String place) {}

  private record Head(
      String subject, Optional<String> unit, Optional<String> body, Optional<String> place) {}

  /**
   * The figures.
   *
   * @param restricting the query of the question's conditions
   */
  static FigurePage of(
      IndexSearcher searcher, String asked, FigureQuestion question, Query restricting)
      throws IOException {
    FigurePages page = new FigurePages(question);
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(restricting, Occur.FILTER);
    if (!question.subject().isEmpty()) {
      query.add(
          MeaningQueries.either(
              new TextQueries().phrase(IndexFields.TEXT, question.subject()),
              MeaningQueries.term(MentionTerms.unit(question.subject()))),
          Occur.MUST);
    }
    CitingArticles.each(searcher, query.build(), page::add);
    return page.page(asked);
  }

  private FigurePage page(String asked) {
    List<Series> all = new ArrayList<>();
    series.forEach(
        (key, figures) -> {
          figures.sort(Comparator.comparing(FigurePages::day).thenComparing(f -> f.article().id()));
          Head head = heads.getOrDefault(key, new Head(key.subject(), none(), none(), none()));
          all.add(
              new Series(
                  key.kind(),
                  head.subject(),
                  head.unit(),
                  key.points(),
                  head.body(),
                  head.place(),
                  FigureChanges.in(key.kind(), figures)));
        });
    all.sort(
        Comparator.comparing((Series s) -> -s.figures().size()).thenComparing(Series::subject));
    int figures = all.stream().mapToInt(s -> s.figures().size()).sum();
    return new FigurePage(asked, question.subject(), figures, articles.size(), all);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static long day(Figure figure) {
    return figure.date().map(d -> d.latest().toEpochDay()).orElse(Long.MAX_VALUE);
  }

  private void add(PageArticle article) {
    Set<Object> here = new HashSet<>();
    for (Mention mention : article.mentions()) {
      switch (mention) {
        case Mention.Ratio r ->
            add(article, r, r.subject(), List.of(r.numerator(), r.denominator()), here);
        case Mention.Percent p -> add(article, p, p.subject(), p.values(), here);
        case Mention.Quantity q -> add(article, q, q.subject(), q.values(), here);
        default -> {}
      }
    }
  }

  private void add(
      PageArticle article,
      Mention mention,
      Optional<Subject> subject,
      List<Amount> values,
      Set<Object> here) {
    Optional<String> unit =
        mention instanceof Mention.Quantity q ? Optional.of(q.unit()) : Optional.empty();
    String noun = subject.map(Subject::noun).or(() -> unit).orElse("");
    Optional<Locality> place = subject.flatMap(Subject::place);
    if (noun.isEmpty() || !isAskedFor(noun, unit) || !isThere(place)) {
      return;
    }
    SeriesKey key =
        new SeriesKey(
            mention.kind(),
            TextNormalizer.canonical(noun),
            unit.map(TextNormalizer::canonical).orElse(""),
            mention instanceof Mention.Percent p && p.points(),
            subject.flatMap(Subject::body).map(TextNormalizer::canonical).orElse(""),
            place
                .map(p -> p.code().orElseGet(() -> TextNormalizer.canonical(p.name())))
                .orElse(""));
    Figure figure = figure(article, mention, subject.flatMap(Subject::period), values);
    if (here.add(List.of(key, figure.values(), figure.date()))) { // once an article
      heads.putIfAbsent(
          key, new Head(noun, unit, subject.flatMap(Subject::body), place.map(Locality::name)));
      series.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
      articles.add(article.reference().id());
    }
  }

  /** Whether what is counted is called so, or its name has these words side by side. */
  private boolean isAskedFor(String noun, Optional<String> unit) {
    return words.isEmpty() || holds(noun) || unit.filter(this::holds).isPresent();
  }

  private boolean holds(String name) {
    String comparable = comparable(TextNormalizer.canonical(name));
    return (" " + comparable + " ").contains(" " + words + " ");
  }

  private String comparable(String canonical) {
    return accented ? canonical : TextNormalizer.fold(canonical);
  }

  private boolean isThere(Optional<Locality> place) {
    return place.isEmpty()
        || question.places().isEmpty()
        || question.places().stream()
            .map(TextNormalizer::fold)
            .anyMatch(asked -> TextNormalizer.fold(place.get().name()).contains(asked));
  }

  private static Figure figure(
      PageArticle article, Mention mention, Optional<EdtfDate> period, List<Amount> values) {
    Span sentence = article.sentences().around(mention.span());
    boolean points = mention instanceof Mention.Percent p && p.points();
    List<BigDecimal> plain = values.stream().map(Amount::value).toList();
    return new Figure(
        article.reference(),
        TextNormalizer.blanksFolded(mention.span().of(article.text())),
        plain,
        mention instanceof Mention.Quantity q
            ? q.approximation().map(Mention.Approximation::toString)
            : Optional.empty(),
        points ? Says.CHANGE : says(article.tokens(), mention.span()),
        period.or(() -> article.reference().published()),
        period.isPresent(),
        sentence.of(article.text()),
        Span.of(mention.span().start() - sentence.start(), mention.span().end() - sentence.start()),
        Optional.empty());
  }

  /**
   * {@code giảm hơn 4%} is a change, {@code giảm còn 4%} a level, {@code từ 4% giảm} a former one.
   */
  private static Says says(Tokens tokens, Span figure) {
    int start = tokens.firstAtOrAfter(figure.start());
    int end = tokens.firstAtOrAfter(figure.end());
    for (int at = start; at >= start - MOST_HEDGING; at--) {
      if (PageWord.LEVEL.isBefore(tokens, at)) {
        return Says.LEVEL;
      }
      if (PageWord.FROM.isBefore(tokens, at)) {
        return isLeft(tokens, end) ? Says.EARLIER : Says.LEVEL;
      }
      if (PageWord.CHANGE.isBefore(tokens, at)) {
        return Says.CHANGE;
      }
    }
    return PageWord.CHANGE.end(tokens, start) >= 0 ? Says.CHANGE : Says.LEVEL;
  }

  /** Whether words that lead to another level stand close behind: {@code xuống còn}. */
  private static boolean isLeft(Tokens tokens, int end) {
    for (int at = end; at <= end + MOST_BEHIND && at < tokens.size(); at++) {
      if (tokens.isSymbolAt(at, '.')) {
        return false;
      }
      if (PageWord.CHANGE.end(tokens, at) >= 0 || PageWord.LEVEL.end(tokens, at) >= 0) {
        return true;
      }
    }
    return false;
  }
}
