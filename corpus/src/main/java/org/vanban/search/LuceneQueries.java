package org.vanban.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.vanban.index.IndexFields;
import org.vanban.index.MentionTerms;
import org.vanban.search.QueryNode.Field;

/** The Lucene query of a query once read. */
final class LuceneQueries {
  private final TextQueries text = new TextQueries();
  private final MeaningQueries meanings = new MeaningQueries(text);
  private final FieldQueries fields;
  private final QueryUnderstanding understanding;

  LuceneQueries(QueryUnderstanding understanding) {
    this.understanding = understanding;
    this.fields = new FieldQueries(text, understanding);
  }

  Query of(QueryNode node) {
    return switch (node) {
      case QueryNode.All all -> all(all.nodes());
      case QueryNode.Any any -> {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        any.nodes().forEach(n -> builder.add(of(n), Occur.SHOULD));
        yield builder.build();
      }
      case QueryNode.Not not -> all(List.of(not));
      case QueryNode.Near near ->
          new IntervalQuery(
              IndexFields.TEXT,
              Intervals.maxgaps(
                  near.distance(), Intervals.unordered(places(near.left()), places(near.right()))));
      case QueryNode.Together together -> fields.together(together.fields());
      case QueryNode.Phrase phrase -> text.phrase(IndexFields.TEXT, phrase.text());
      case QueryNode.Exact exact -> text.exact(exact.text());
      case QueryNode.Wildcard wildcard ->
          new WildcardQuery(new Term(IndexFields.TEXT, lower(wildcard)));
      case QueryNode.Words words -> text.words(words.words());
      case QueryNode.Title title -> text.words(title.words());
      case QueryNode.Meant meant -> meanings.of(meant.typed(), meant.meaning());
      case Field field -> fields.of(field);
    };
  }

  static String lower(QueryNode.Wildcard wildcard) {
    return wildcard.pattern().toLowerCase(Locale.ROOT);
  }

  private Query all(List<QueryNode> nodes) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    boolean nothingAskedFor = true;
    for (QueryNode node : nodes) {
      if (node instanceof QueryNode.Not not) {
        builder.add(of(not.node()), Occur.MUST_NOT);
      } else if (node instanceof QueryNode.Title) {
        builder.add(of(node), Occur.SHOULD);
      } else {
        builder.add(of(node), Occur.MUST);
        nothingAskedFor = false;
      }
    }
    holders(nodes).forEach(holder -> builder.add(holder, Occur.SHOULD));
    if (nothingAskedFor) {
      builder.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return builder.build();
  }

  /** A person and an office in one query: better where the person holds it. */
  private static List<Query> holders(List<QueryNode> nodes) {
    List<Query> holders = new ArrayList<>();
    for (QueryNode one : nodes) {
      for (QueryNode other : nodes) {
        if (one instanceof QueryNode.Meant(String n, Meaning.Person(String name))
            && other instanceof QueryNode.Meant(String o, Meaning.Office(String office))) {
          holders.add(MeaningQueries.holder(name, office));
        }
      }
    }
    return holders;
  }

  private IntervalsSource places(QueryNode node) {
    return switch (node) {
      case QueryNode.Words words ->
          TextQueries.row(TextQueries.terms(String.join(" ", words.words())));
      case QueryNode.Title title ->
          TextQueries.row(TextQueries.terms(String.join(" ", title.words())));
      case QueryNode.Phrase phrase -> TextQueries.row(TextQueries.terms(phrase.text()));
      case QueryNode.Exact exact -> TextQueries.row(TextQueries.terms(exact.text()));
      case QueryNode.Wildcard wildcard ->
          Intervals.wildcard(new BytesRef(lower(wildcard)), MeaningQueries.MOST_TERMS);
      case QueryNode.Meant meant -> meanings.places(meant.meaning());
      case Field field -> places(field);
      case QueryNode.Near near ->
          Intervals.maxgaps(
              near.distance(), Intervals.unordered(places(near.left()), places(near.right())));
      case QueryNode.Any any ->
          Intervals.or(any.nodes().stream().map(this::places).toArray(IntervalsSource[]::new));
      case QueryNode.All all ->
          Intervals.unordered(
              all.nodes().stream().map(this::places).toArray(IntervalsSource[]::new));
      case QueryNode.Not not -> throw nowhere();
      case QueryNode.Together together -> throw nowhere();
    };
  }

  private static QuerySyntaxException nowhere() {
    return new QuerySyntaxException("w/", 0, "w/ takes words, phrases and mentions");
  }

  private IntervalsSource places(Field field) {
    if (!(field.value() instanceof QueryNode.Value.Text value)) {
      throw nowhere();
    }
    String typed = value.text();
    return switch (field.name()) {
      case "directive" ->
          meanings.places(new Meaning.Directives(FieldQueries.directives(understanding, typed)));
      case "official" -> meanings.places(new Meaning.GivenName(typed));
      case "office" -> meanings.places(new Meaning.Office(typed));
      case "issuer" -> MeaningQueries.beginning(MentionTerms.issuer(typed));
      case "unit" -> MeaningQueries.beginning(MentionTerms.unit(typed));
      case "organization" ->
          Intervals.or(
              MeaningQueries.beginning(MentionTerms.organization(typed)),
              MeaningQueries.beginning(MentionTerms.organization(TypedNames.writtenOut(typed))),
              TextQueries.row(TextQueries.terms(typed)));
      case "place" ->
          Intervals.or(
              MeaningQueries.beginning(MentionTerms.place(typed)),
              MeaningQueries.beginning(MentionTerms.place(TypedNames.writtenOut(typed))),
              TextQueries.row(TextQueries.terms(typed)));
      default -> throw nowhere();
    };
  }
}
