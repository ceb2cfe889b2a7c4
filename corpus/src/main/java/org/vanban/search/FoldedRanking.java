package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.ScoreDoc;

/**
 * A stretch of a ranking in which articles of nearly the same text stand under the first of them.
 *
 * @param total all articles of the ranking
 * @param groups how many texts they are; unknown where there are more articles than {@link #MOST}
 * @param page the groups asked for
 */
record FoldedRanking(long total, OptionalLong groups, List<AlikeTexts.Group> page) {
  /** How many articles are folded, the first of the ranking; the rest stand for themselves. */
  static final int MOST = 10_000;

  /** Of more articles than can be folded, this part of those that can is tried first. */
  private static final int EARLY = 10;

  /**
   * Folds a ranking.
   *
   * @param rankings gives it from its beginning, every time it is asked
   * @param offset how many groups to leave out before
   * @param limit how many groups to give
   */
  static FoldedRanking of(IndexReader reader, Supplier<Ranking> rankings, int offset, int limit)
      throws IOException {
    return of(reader, rankings, offset, limit, MOST);
  }

  /**
   * As above.
   *
   * @param most how many articles to fold
   */
  static FoldedRanking of(
      IndexReader reader, Supplier<Ranking> rankings, int offset, int limit, int most)
      throws IOException {
    Ranking ranking = rankings.get();
    ScoreDoc[] ranked = ranking.next(most);
    long total = ranking.total();
    List<AlikeTexts.Group> groups = List.of();
    boolean countable = total == ranked.length;
    if (!countable) { // then the first of them may be enough
      groups = AlikeTexts.fold(reader, Arrays.copyOf(ranked, most / EARLY));
    }
    if (countable || groups.size() < offset + (long) limit) {
      groups = AlikeTexts.fold(reader, ranked);
    }
    int from = Math.min(offset, groups.size());
    int to = (int) Math.min(groups.size(), offset + (long) limit);
    List<AlikeTexts.Group> page = new ArrayList<>(groups.subList(from, to));
    if (page.size() < limit && !countable) {
      int passed = Math.max(0, offset - groups.size());
      ScoreDoc[] rest = rankings.get().page(ranked.length + passed, limit - page.size());
      for (ScoreDoc article : rest) {
        page.add(AlikeTexts.alone(article));
      }
    }
    return new FoldedRanking(
        total, countable ? OptionalLong.of(groups.size()) : OptionalLong.empty(), page);
  }
}
