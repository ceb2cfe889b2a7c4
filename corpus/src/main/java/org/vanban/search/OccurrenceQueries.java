package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.FieldMaskingSpanQuery;
import org.apache.lucene.queries.spans.SpanMultiTermQueryWrapper;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.WildcardQuery;
import org.vanban.index.DirectiveKey;
import org.vanban.index.IndexFields;
import org.vanban.index.MentionTerms;
import org.vanban.text.TextNormalizer;
import org.vanban.value.DirectiveId;

/**
 * The queries whose spans are the places of what a query names: words, phrases, and mentions.
 *
 * <p>Days of publication, authors, titles and ranges of dates and figures restrict the articles and
 * stand in no place of the text.
 */
final class OccurrenceQueries {

  /**
   * A part of a query.
   *
   * @param spans over the text or its mentions, rewritten
   * @param exact what is to stand there letter for letter
   */
  record Part(SpanQuery spans, Optional<String> exact) {}

  private final IndexSearcher searcher;
  private final QueryUnderstanding understanding;
  private final List<Part> parts = new ArrayList<>();

  private OccurrenceQueries(IndexSearcher searcher, QueryUnderstanding understanding) {
    this.searcher = searcher;
    this.understanding = understanding;
  }

  /** The parts of a query that have places in the text. */
  static List<Part> of(QueryNode node, QueryUnderstanding understanding, IndexSearcher searcher)
      throws IOException {
    OccurrenceQueries queries = new OccurrenceQueries(searcher, understanding);
    queries.gather(node);
    return queries.parts;
  }

  private void gather(QueryNode node) throws IOException {
    switch (node) {
      case QueryNode.All all -> gather(all.nodes());
      case QueryNode.Any any -> gather(any.nodes());
      case QueryNode.Together together -> gather(together.fields());
      case QueryNode.Not not -> {}
      case QueryNode.Exact exact -> {
        for (SpanQuery spans : spans(exact)) {
          parts.add(new Part(spans, Optional.of(TextNormalizer.nfc(exact.text()))));
        }
      }
      default -> {
        for (SpanQuery spans : spans(node)) {
          parts.add(new Part(spans, Optional.empty()));
        }
      }
    }
  }

  private void gather(List<? extends QueryNode> nodes) throws IOException {
    for (QueryNode node : nodes) {
      gather(node);
    }
  }

  private List<SpanQuery> spans(QueryNode node) throws IOException {
    return switch (node) {
      case QueryNode.All all -> spans(all.nodes());
      case QueryNode.Any any -> spans(any.nodes());
      case QueryNode.Together together -> spans(together.fields());
      case QueryNode.Not not -> List.of();
      case QueryNode.Near near -> near(near);
      case QueryNode.Phrase phrase -> row(phrase.text());
      case QueryNode.Exact exact -> row(exact.text());
      case QueryNode.Wildcard wildcard ->
          many(new WildcardQuery(new Term(IndexFields.TEXT, LuceneQueries.lower(wildcard))));
      case QueryNode.Words words -> compounds(words.words());
      case QueryNode.Title title -> compounds(title.words());
      case QueryNode.Meant meant -> meant(meant.typed(), meant.meaning());
      case QueryNode.Field field when field.value() instanceof QueryNode.Value.Text text ->
          field(field.name(), text.text());
      case QueryNode.Field field -> List.of();
    };
  }

  private static List<SpanQuery> compounds(List<String> words) {
    return TextQueries.compounds(words).stream().map(OccurrenceQueries::row).toList();
  }

  private List<SpanQuery> spans(List<? extends QueryNode> nodes) throws IOException {
    List<SpanQuery> all = new ArrayList<>();
    for (QueryNode node : nodes) {
      all.addAll(spans(node));
    }
    return all;
  }

  private List<SpanQuery> near(QueryNode.Near near) throws IOException {
    List<SpanQuery> left = spans(near.left());
    List<SpanQuery> right = spans(near.right());
    if (left.isEmpty() || right.isEmpty()) {
      return List.of();
    }
    SpanQuery[] both = {inText(left), inText(right)};
    return List.of(new SpanNearQuery(both, near.distance(), /* inOrder= */ false));
  }

  /** Any of these, as if all stood in the field of the text, whose positions they share. */
  private static SpanQuery inText(List<SpanQuery> spans) {
    return new SpanOrQuery(
        spans.stream()
            .map(
                s ->
                    s.getField().equals(IndexFields.TEXT)
                        ? s
                        : new FieldMaskingSpanQuery(s, IndexFields.TEXT))
            .toArray(SpanQuery[]::new));
  }

  private List<SpanQuery> meant(String typed, Meaning meaning) throws IOException {
    return switch (meaning) {
      case Meaning.Directives d -> {
        List<SpanQuery> all = new ArrayList<>(d.ids().size() == 1 ? row(typed) : List.of());
        d.ids().forEach(id -> all.addAll(directive(id)));
        yield all;
      }
      case Meaning.Person p -> both(mentions(MentionTerms.person(p.name())), row(p.name()));
      case Meaning.GivenName g -> official(g.name());
      case Meaning.Office o -> many(prefix(MentionTerms.office(o.text())));
      case Meaning.Date d -> both(mentions(MentionTerms.date(d.value())), row(typed));
      case Meaning.Ratio r ->
          both(mentions(MentionTerms.ratio(r.numerator(), r.denominator())), row(typed));
      case Meaning.Percent p -> both(mentions(MentionTerms.percent(p.value())), row(typed));
      case Meaning.Figure n -> both(mentions(MentionTerms.number(n.value())), row(typed));
      case Meaning.Counted c -> both(mentions(MentionTerms.unit(c.unit())), row(c.unit()));
      case Meaning.Published p -> List.of();
      case Meaning.Author a -> List.of();
    };
  }

  private List<SpanQuery> field(String name, String value) throws IOException {
    return switch (name) {
      case "directive" -> directives(value);
      case "official" -> official(value);
      case "office" -> many(prefix(MentionTerms.office(value)));
      case "issuer" -> mentions(MentionTerms.issuer(value));
      case "unit" -> mentions(MentionTerms.unit(value));
      case "organization" ->
          named(
              value,
              MentionTerms.organization(value),
              MentionTerms.organization(TypedNames.writtenOut(value)));
      case "place" ->
          named(value, MentionTerms.place(value), MentionTerms.place(TypedNames.writtenOut(value)));
      default -> List.of();
    };
  }

  private List<SpanQuery> directives(String value) throws IOException {
    if (value.endsWith("*")) {
      String start = value.substring(0, value.length() - 1).strip();
      return many(prefix(DirectiveKey.beginning(start)));
    }
    return FieldQueries.directives(understanding, value).stream()
        .flatMap(id -> directive(id).stream())
        .toList();
  }

  private List<SpanQuery> named(String typed, String... beginnings) throws IOException {
    List<SpanQuery> all = new ArrayList<>(row(typed));
    for (String beginning : Stream.of(beginnings).distinct().toList()) {
      all.addAll(many(prefix(beginning)));
    }
    return all;
  }

  private static List<SpanQuery> directive(DirectiveId id) {
    DirectiveKey key = DirectiveKey.of(id);
    return both(mentions(key.meant()), mentions(key.possiblyMeant()));
  }

  private static List<SpanQuery> official(String name) {
    return mentions(List.of(MentionTerms.person(name), MentionTerms.personEnding(name)));
  }

  private static List<SpanQuery> mentions(String term) {
    return mentions(List.of(term));
  }

  private static List<SpanQuery> mentions(Collection<String> terms) {
    return terms.stream()
        .map(term -> (SpanQuery) new SpanTermQuery(new Term(IndexFields.MENTION, term)))
        .toList();
  }

  private static PrefixQuery prefix(String prefix) {
    return new PrefixQuery(new Term(IndexFields.MENTION, prefix));
  }

  /** Every term of the index that a pattern means, each with its own spans. */
  private List<SpanQuery> many(MultiTermQuery pattern) throws IOException {
    return new SpanMultiTermQueryWrapper<>(pattern).rewrite(searcher) instanceof SpanQuery spans
        ? List.of(spans)
        : List.of();
  }

  private static List<SpanQuery> both(List<SpanQuery> some, List<SpanQuery> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** Words in a row; none where there is no word. */
  private static List<SpanQuery> row(String text) {
    List<String> terms = TextQueries.terms(text);
    return terms.isEmpty() ? List.of() : List.of(row(terms));
  }

  private static SpanQuery row(List<String> terms) {
    SpanQuery[] words =
        terms.stream()
            .map(term -> new SpanTermQuery(new Term(IndexFields.TEXT, term)))
            .toArray(SpanQuery[]::new);
    return words.length == 1 ? words[0] : new SpanNearQuery(words, 0, /* inOrder= */ true);
  }
}
