package org.vanban.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.vanban.index.DirectiveKey;
import org.vanban.index.IndexFields;
import org.vanban.index.MentionTerms;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/**
 * Queries over what the text refers to.
 *
 * <p>Each is a choice of ways to be right, from the surest down: the very mention; a mention that
 * may mean it; the words as typed. An article that has a surer way stands above one that has not,
 * whatever its words.
 */
final class MeaningQueries {
  private static final float SURE = 100f;
  private static final float POSSIBLE = 40f;
  private static final float IN_WORDS = 10f;

  /** What title and lead add; never as much as a surer way. */
  private static final float IN_TITLE = 6f;

  private static final float IN_LEAD = 3f;
  private static final int COUNTED_GAPS = 3;

  /** More terms of one beginning are refused; an office in a large index begins many. */
  static final int MOST_TERMS = 20_000;

  static {
    // Lucene's own bound, 1,024, is one of the process, and intervals refuse to go beyond it
    IndexSearcher.setMaxClauseCount(Math.max(MOST_TERMS, IndexSearcher.getMaxClauseCount()));
  }

  private final TextQueries text;

  MeaningQueries(TextQueries text) {
    this.text = text;
  }

  Query of(String typed, Meaning meaning) {
    return switch (meaning) {
      case Meaning.Directives d -> directives(typed, d.ids());
      case Meaning.Person p ->
          either(
              named(MentionTerms.person(p.name())),
              way(author(p.name()), POSSIBLE),
              way(text.phrase(IndexFields.TEXT, p.name()), IN_WORDS));
      case Meaning.GivenName g -> official(g.name());
      case Meaning.Office o ->
          either(
              foremost(
                  way(office(o.text()), SURE),
                  field -> prefix(field, MentionTerms.office(o.text()))),
              way(text.office(o.text()), IN_WORDS));
      case Meaning.Date d ->
          either(
              way(term(MentionTerms.date(d.value())), SURE),
              way(within(IndexFields.DATE, d.value()), POSSIBLE),
              way(text.phrase(IndexFields.TEXT, typed), IN_WORDS));
      case Meaning.Published p -> way(within(IndexFields.PUBLISHED, p.value()), SURE);
      case Meaning.Author a -> way(author(a.name()), SURE);
      case Meaning.Ratio r ->
          figure(typed, term(MentionTerms.ratio(r.numerator(), r.denominator())));
      case Meaning.Percent p -> figure(typed, term(MentionTerms.percent(p.value())));
      case Meaning.Figure n -> figure(typed, term(MentionTerms.number(n.value())));
      case Meaning.Counted c ->
          either(
              way(new IntervalQuery(IndexFields.TEXT, counted(c.unit())), SURE),
              way(term(MentionTerms.unit(c.unit())), SURE),
              way(text.words(List.of(c.unit())), IN_WORDS));
    };
  }

  /** A figure and then, after {@code 4,9 triệu} at most, what it counts. */
  private static IntervalsSource counted(String unit) {
    return Intervals.maxgaps(
        COUNTED_GAPS,
        Intervals.ordered(
            Intervals.fixField(IndexFields.MENTION, Intervals.term(MentionTerms.FIGURE)),
            TextQueries.row(TextQueries.terms(unit))));
  }

  private Query figure(String typed, Query mention) {
    return either(way(mention, SURE), way(text.phrase(IndexFields.TEXT, typed), IN_WORDS));
  }

  private Query directives(String typed, List<DirectiveId> ids) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (DirectiveId id : ids) {
      List<Query> ways = new ArrayList<>(directive(id));
      if (ids.size() == 1) {
        ways.add(way(text.phrase(IndexFields.TEXT, typed), IN_WORDS));
      }
      all.add(either(ways.toArray(new Query[0])), Occur.MUST);
    }
    return all.build();
  }

  private static List<Query> directive(DirectiveId id) {
    DirectiveKey key = DirectiveKey.of(id);
    List<Query> ways = new ArrayList<>();
    key.meant().forEach(term -> ways.add(named(term)));
    key.possiblyMeant().forEach(term -> ways.add(way(term(term), POSSIBLE)));
    return ways;
  }

  /** The articles that name a directive, whatever form it has there. */
  static Query citing(DirectiveId id) {
    return either(directive(id).toArray(new Query[0]));
  }

  /** The articles that name a person by the whole name or its end. */
  static Query official(String name) {
    return either(
        named(MentionTerms.person(name)), way(term(MentionTerms.personEnding(name)), POSSIBLE));
  }

  /** The articles in which this person has an office that begins so. */
  static Query holder(String name, String office) {
    return way(prefix(MentionTerms.holder(name, office) + " "), SURE);
  }

  static Query office(String office) {
    return prefix(MentionTerms.office(office));
  }

  Query author(String name) {
    return either(text.phrase(IndexFields.AUTHOR, name), term(MentionTerms.author(name)));
  }

  static Query within(String field, EdtfDate date) {
    return within(field, date.earliest().toEpochDay(), date.latest().toEpochDay());
  }

  static Query within(String field, long from, long to) {
    return LongRange.newWithinQuery(field, new long[] {from}, new long[] {to});
  }

  static Query intersecting(String field, long from, long to) {
    return LongRange.newIntersectsQuery(field, new long[] {from}, new long[] {to});
  }

  static Query term(String term) {
    return new TermQuery(new Term(IndexFields.MENTION, term));
  }

  static Query prefix(String prefix) {
    return prefix(IndexFields.MENTION, prefix);
  }

  private static Query prefix(String field, String prefix) {
    return new PrefixQuery(new Term(field, prefix));
  }

  /** The very mention; better where the title or the lead has it. */
  private static Query named(String term) {
    return foremost(way(term(term), SURE), field -> new TermQuery(new Term(field, term)));
  }

  /**
   * A way, better where the mention stands in title or lead.
   *
   * @param mention the query for it in a field
   */
  private static Query foremost(Query way, Function<String, Query> mention) {
    Query inTitle = new ConstantScoreQuery(mention.apply(IndexFields.TITLE_MENTION));
    Query inLead = new ConstantScoreQuery(mention.apply(IndexFields.LEAD_MENTION));
    return new BooleanQuery.Builder()
        .add(way, Occur.MUST)
        .add(new BoostQuery(inTitle, IN_TITLE), Occur.SHOULD)
        .add(new BoostQuery(inLead, IN_LEAD), Occur.SHOULD)
        .build();
  }

  /** One way to be right: so much for being so, a little for how often, where that is told. */
  static Query way(Query query, float worth) {
    Query holds = new BoostQuery(new ConstantScoreQuery(query), worth);
    if (query instanceof PrefixQuery || query instanceof PointRangeQuery) {
      return holds;
    }
    return new BooleanQuery.Builder().add(holds, Occur.MUST).add(query, Occur.SHOULD).build();
  }

  static Query either(Query... ways) {
    return ways.length == 1 ? ways[0] : new DisjunctionMaxQuery(List.of(ways), 0.01f);
  }

  /** Where in the text a mention stands, for nearness. */
  IntervalsSource places(Meaning meaning) {
    List<IntervalsSource> sources = new ArrayList<>();
    switch (meaning) {
      case Meaning.Directives d ->
          d.ids()
              .forEach(
                  id -> {
                    add(sources, DirectiveKey.of(id).meant());
                    add(sources, DirectiveKey.of(id).possiblyMeant());
                  });
      case Meaning.Person p -> {
        add(sources, List.of(MentionTerms.person(p.name())));
        sources.add(TextQueries.row(TextQueries.terms(p.name())));
      }
      case Meaning.GivenName g ->
          add(sources, List.of(MentionTerms.person(g.name()), MentionTerms.personEnding(g.name())));
      case Meaning.Office o -> sources.add(beginning(MentionTerms.office(o.text())));
      case Meaning.Date d -> add(sources, List.of(MentionTerms.date(d.value())));
      case Meaning.Ratio r ->
          add(sources, List.of(MentionTerms.ratio(r.numerator(), r.denominator())));
      case Meaning.Percent p -> add(sources, List.of(MentionTerms.percent(p.value())));
      case Meaning.Figure n -> add(sources, List.of(MentionTerms.number(n.value())));
      case Meaning.Counted c -> sources.add(counted(c.unit()));
      case Meaning.Published p -> {}
      case Meaning.Author a -> {}
    }
    return sources.isEmpty()
        ? Intervals.noIntervals("stands nowhere in the text")
        : Intervals.or(sources.toArray(new IntervalsSource[0]));
  }

  /** Where mentions stand whose terms begin so. */
  static IntervalsSource beginning(String prefix) {
    return Intervals.fixField(
        IndexFields.MENTION, Intervals.prefix(new BytesRef(prefix), MOST_TERMS));
  }

  private static void add(List<IntervalsSource> sources, Collection<String> terms) {
    terms.forEach(
        term -> sources.add(Intervals.fixField(IndexFields.MENTION, Intervals.term(term))));
  }
}
