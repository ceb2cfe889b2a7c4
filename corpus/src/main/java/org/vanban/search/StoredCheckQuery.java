package org.vanban.search;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A query that looks at candidates once more in what the index has stored of them: whether {@code
 * ="Uỷ ban"} stands there letter for letter, whether one quantity has both number and unit.
 */
final class StoredCheckQuery extends Query {
  private final Query candidates;
  private final String field;
  private final String condition;
  private final Predicate<String> check;

  /**
   * @param candidates what may pass
   * @param field the stored field to look into
   * @param condition what is checked; two queries of one condition are equal
   */
  StoredCheckQuery(Query candidates, String field, String condition, Predicate<String> check) {
    this.candidates = candidates;
    this.field = field;
    this.condition = condition;
    this.check = check;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = candidates.rewrite(searcher);
    return rewritten.equals(candidates)
        ? this
        : new StoredCheckQuery(rewritten, field, condition, check);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight inner = searcher.createWeight(candidates, ScoreMode.COMPLETE_NO_SCORES, 1f);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Scorer scorer = inner.scorer(context);
        if (scorer == null) {
          return null;
        }
        StoredFields stored = context.reader().storedFields();
        return new DefaultScorerSupplier(
            new ConstantScoreScorer(score(), mode, checking(scorer.iterator(), stored)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return inner.isCacheable(context);
      }
    };
  }

  private TwoPhaseIterator checking(DocIdSetIterator all, StoredFields stored) {
    return new TwoPhaseIterator(all) {
      @Override
      public boolean matches() throws IOException {
        String value = stored.document(approximation.docID(), Set.of(field)).get(field);
        return Optional.ofNullable(value).filter(check).isPresent();
      }

      @Override
      public float matchCost() {
        return 10_000; // a stored field is read and unpacked
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    candidates.visit(visitor);
  }

  @Override
  public String toString(String defaultField) {
    return condition + "(" + candidates.toString(defaultField) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredCheckQuery q
        && q.candidates.equals(candidates)
        && q.field.equals(field)
        && q.condition.equals(condition);
  }

  @Override
  public int hashCode() {
    return Objects.hash(candidates, field, condition);
  }
}
