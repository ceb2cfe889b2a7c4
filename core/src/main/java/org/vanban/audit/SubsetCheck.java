package org.vanban.audit;

import java.util.List;
import java.util.Optional;

/**
 * A count of what became of those counted before it: {@code phát hiện 214 vụ, làm rõ 193 vụ}.
 *
 * <p>What was cleared up may be of an earlier time, so that a larger number is no contradiction.
 */
final class SubsetCheck implements Check {
  private static final int STEPS = 6;

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      if (figure.kind() != Figure.Kind.COUNT || text.isTime(figure) || text.isChange(figure)) {
        continue;
      }
      int start = text.before(figure).map(Figure::to).orElse(text.sentenceStart(figure.sentence()));
      if (text.has(Role.SUBSET, clause(text, start, figure), figure.from())) {
        subset(text, figure, findings);
      }
    }
  }

  /** The token after the last comma or semicolon before a figure. */
  private static int clause(FigureText text, int from, Figure figure) {
    int at = figure.from();
    while (at > from && !text.hasSymbol(",;:", at - 1, at)) {
      at--;
    }
    return at;
  }

  /** {@code thụ lý 845 vụ, đã giải quyết 702 vụ}: what the count right before it is of. */
  static Optional<Figure> whole(FigureText text, Figure part) {
    return text.before(part)
        .filter(w -> w.kind() == Figure.Kind.COUNT && part.kind() == Figure.Kind.COUNT)
        .filter(w -> w.unit().equals(part.unit()) || text.isAnyCase(part) && text.isThing(w))
        .filter(w -> text.isThing(part) && !w.isHedged())
        .filter(w -> !text.isChange(w) && w.value().compareTo(part.value()) > 0)
        .filter(w -> leads(text, w, part) && !text.hasSymbol(";:()", w.to(), part.from()));
  }

  /** Whether a word for what became of them leads right to a part: {@code , đã giải quyết 702}. */
  private static boolean leads(FigureText text, Figure whole, Figure part) {
    int cue = text.cueEndingAt(part.from(), whole.to());
    return cue > whole.to()
        && text.isCue(Role.SUBSET, cue)
        && (text.tokens().isSymbolAt(cue - 1, ',') || text.tokens().isSymbolAt(cue - 2, ','));
  }

  private static void subset(FigureText text, Figure part, Findings findings) {
    Optional<Figure> at = text.before(part);
    for (int steps = 0; steps < STEPS && at.isPresent(); steps++) {
      Figure whole = at.get();
      boolean same =
          whole.kind() == Figure.Kind.COUNT && text.comparable(whole, part) || isVisit(whole, part);
      if (same && !text.isChange(whole) && whole.value().compareTo(part.value()) >= 0) {
        findings.add(
            Relation.PARTS_WITHIN_WHOLE,
            Findings.Outcome.CONSISTENT,
            List.of(whole, part),
            plain(part) + " ≤ " + plain(whole),
            plain(part),
            plain(whole));
        return;
      }
      at = text.before(whole);
    }
  }

  /** Visits count persons or cases: {@code khám 6.127 lượt, nhập viện 2.944 trường hợp}. */
  private static boolean isVisit(Figure whole, Figure part) {
    return whole.unit().equals("lượt")
        && part.kind() == Figure.Kind.COUNT
        && part.unit().equals("trường hợp");
  }

  private static String plain(Figure figure) {
    return Findings.plain(figure.value().value());
  }
}
