package org.vanban.audit;

import java.util.Optional;

/**
 * Those who took part in a vote, as the whole of the votes told behind them: {@code 312 đại biểu bỏ
 * phiếu, người cao nhất được 309 phiếu}; or {@code … trong tổng số 481 phiếu} behind all votes.
 */
final class Voters {
  private static final int NEAR = 4;
  private static final int STEPS = 6;

  private Voters() {}

  /** The voters of whom a count of votes is a part. */
  static Optional<Figure> of(FigureText text, Figure part, Figure percent) {
    if (!isVotes(text, part)) {
      return Optional.empty();
    }
    return behind(text, percent).or(() -> before(text, part)).filter(w -> isMore(w, part));
  }

  private static boolean isMore(Figure whole, Figure part) {
    return whole.value().compareTo(part.value()) >= 0 && !whole.isHedged();
  }

  private static boolean isVotes(FigureText text, Figure part) {
    int end = Math.min(text.sentenceEnd(part.sentence()), part.to() + NEAR);
    int start = text.sentenceStart(part.sentence());
    return part.isCount()
        && (part.unit().startsWith("phiếu")
            || text.has(Role.VOTE, part.to(), end)
            || part.kind() == Figure.Kind.BARE && text.has(Role.LEVEL, start, part.from()));
  }

  private static Optional<Figure> before(FigureText text, Figure part) {
    Optional<Figure> at = text.before(part);
    for (int steps = 0; steps < 2 && at.isPresent(); steps++) {
      Figure figure = at.get();
      int end = Math.min(part.from(), figure.to() + NEAR);
      boolean people =
          figure.kind() == Figure.Kind.COUNT
              && text.words().kindOf(figure.unit()) == AuditWords.UnitKind.PERSON;
      if (people && text.has(Role.VOTE, figure.to(), end)) {
        return at;
      }
      if (figure.isCount()) {
        return Optional.empty();
      }
      at = text.before(figure);
    }
    return Optional.empty();
  }

  /** {@code 278 (56,28%), tín nhiệm 164, tín nhiệm thấp 39, trong tổng số 481 phiếu}. */
  private static Optional<Figure> behind(FigureText text, Figure percent) {
    Optional<Figure> at = text.after(percent);
    for (int steps = 0; steps < STEPS && at.isPresent(); steps++) {
      Figure figure = at.get();
      int cue = text.cueEndingAt(figure.from(), percent.to());
      if (figure.isCount() && cue >= 0 && text.isCue(Role.OUT_OF, cue)) {
        return at;
      }
      if (figure.kind() == Figure.Kind.COUNT && !figure.unit().startsWith("phiếu")) {
        return Optional.empty();
      }
      at = text.after(figure);
    }
    return Optional.empty();
  }
}
