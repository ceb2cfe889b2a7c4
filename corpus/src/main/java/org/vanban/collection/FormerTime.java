package org.vanban.collection;

import java.util.Optional;
import java.util.function.Supplier;
import org.vanban.text.Tokens;

/**
 * Tells the time of a figure that is quoted from before: {@code (cùng kỳ năm 2022 là 1.284 tỷ
 * đồng)}, {@code so với 1.284 tỷ đồng của 9 tháng năm 2022}.
 */
final class FormerTime {
  private static final int ITSELF = 1; // the value of "cùng kỳ"
  private static final int BEHIND = 3;

  private final ArticleText text;
  private final Tokens tokens;
  private final ClaimTime.Reader times;

  FormerTime(ArticleText text, ClaimTime.Reader times) {
    this.text = text;
    this.tokens = text.tokens();
    this.times = times;
  }

  /**
   * The time of a quoted figure.
   *
   * @param part where its part of the sentence begins
   * @param clause where its clause begins
   * @param figure where it begins
   * @param end the token behind it
   * @param to where the clause ends
   * @param before gives the period that the paragraph tells before; empty where it tells none
   */
  Optional<ClaimTime> read(
      int part, int clause, int figure, int end, int to, Supplier<Optional<ClaimTime>> before) {
    if (isCompared(clause, figure)) {
      Optional<ClaimTime> behind = times.firstIn(end, to);
      return behind.isPresent() || !isSamePeriod(end, Math.min(to, end + BEHIND))
          ? behind
          : now(part, figure, before).map(ClaimTime::yearBefore);
    }
    return isSamePeriod(clause, figure)
        ? now(part, figure, before).map(now -> now.sameOf(times.against(clause, figure)))
        : Optional.empty();
  }

  private Optional<ClaimTime> now(int part, int figure, Supplier<Optional<ClaimTime>> before) {
    return times.lastIn(part, figure).or(before);
  }

  /** {@code so với con số 1.284 tỷ đồng}, {@code thấp hơn mức 900 triệu USD}. */
  boolean isCompared(int from, int figure) {
    int at = figure;
    if (text.words().roles().isBefore(Word.LEVEL, tokens, at)) {
      at -= text.words().roles().end(Word.LEVEL, tokens, at - 2) == at ? 2 : 1;
    }
    return at > from
        && (text.words().roles().isBefore(Word.COMPARED, tokens, at)
            || at < figure && text.words().roles().isBefore(Word.THAN, tokens, at));
  }

  /** {@code cùng kỳ}, with which nothing is compared. */
  private boolean isSamePeriod(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.words().roles().value(Word.SAME_PERIOD, tokens, at, 0) == ITSELF
          && !text.words().roles().isBefore(Word.COMPARED, tokens, at)) {
        return true;
      }
    }
    return false;
  }
}
