package org.vanban.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.vanban.analysis.VietnameseAnalyzer;
import org.vanban.index.IndexFields;
import org.vanban.index.MentionTerms;
import org.vanban.index.StoredMentions;

/**
 * The query for articles like one: by what it refers to, the rarer the better, and by its words.
 *
 * <p>An article is like another if they name one document, person, body or place, or share a third
 * of the words that set it apart.
 */
final class LikeThis {
  private static final int MOST_MENTIONS = 30;
  private static final int MOST_WORDS = 25;
  private static final int LEAST_WORDS = 8;

  /** A share of all articles; what stands in more sets none apart. */
  private static final double COMMON = 0.3;

  private LikeThis() {}

  /** The query; empty where the index has no such article. */
  static Optional<Query> of(IndexSearcher searcher, String id) throws IOException {
    TermQuery itself = new TermQuery(new Term(IndexFields.ID, id));
    TopDocs found = searcher.search(itself, 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    int article = found.scoreDocs[0].doc;
    String mentions =
        searcher
            .storedFields()
            .document(article, Set.of(IndexFields.MENTIONS))
            .get(IndexFields.MENTIONS);
    IndexReader reader = searcher.getIndexReader();
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    for (Term term : rarest(reader, MentionTerms.subjects(StoredMentions.read(mentions)))) {
      Query named = new ConstantScoreQuery(new TermQuery(term));
      either.add(new BoostQuery(named, rarity(reader, term)), Occur.SHOULD);
    }
    either.add(words(reader, new PackedArticles(reader).get(article).text()), Occur.SHOULD);
    return Optional.of(
        new BooleanQuery.Builder()
            .add(either.build(), Occur.MUST)
            .add(itself, Occur.MUST_NOT)
            .build());
  }

  /** Terms that other articles have as well. */
  private static List<Term> rarest(IndexReader reader, Set<String> terms) throws IOException {
    record Counted(Term term, int articles) {}
    List<Counted> all = new ArrayList<>();
    for (String text : terms) {
      Term term = new Term(IndexFields.MENTION, text);
      all.add(new Counted(term, reader.docFreq(term)));
    }
    return all.stream()
        .filter(t -> t.articles() > 1)
        .sorted(Comparator.comparingInt(Counted::articles))
        .limit(MOST_MENTIONS)
        .map(Counted::term)
        .toList();
  }

  private static float rarity(IndexReader reader, Term term) throws IOException {
    return (float) Math.log(1 + (double) reader.maxDoc() / reader.docFreq(term));
  }

  private static Query words(IndexReader reader, String text) throws IOException {
    MoreLikeThis like = new MoreLikeThis(reader);
    like.setAnalyzer(VietnameseAnalyzer.forQuery());
    like.setFieldNames(new String[] {IndexFields.TEXT});
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setMaxDocFreq(Math.max(2, (int) (reader.maxDoc() * COMMON)));
    like.setMaxQueryTerms(MOST_WORDS);
    BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(LEAST_WORDS);
    if (like.like(IndexFields.TEXT, new StringReader(text)) instanceof BooleanQuery words) {
      words.clauses().forEach(clause -> some.add(clause.query(), Occur.SHOULD));
    }
    return some.build();
  }
}
