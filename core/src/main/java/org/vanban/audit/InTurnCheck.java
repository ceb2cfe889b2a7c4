package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Votes told one after the other: {@code 62 đại biểu bỏ phiếu; tín nhiệm cao, tín nhiệm và tín
 * nhiệm thấp lần lượt là 31, 24 và 7}.
 *
 * <p>As many figures as levels of votes are named before them make up what was cast; more than that
 * cannot be, less may leave votes out that are not valid.
 */
final class InTurnCheck implements Check {
  private static final int FEWEST = 2;
  private static final int GAP = 3; // tokens between two figures of the list
  private static final int MOST = 6;

  @Override
  public void run(FigureText text, Findings findings) {
    if (!text.has(Role.IN_TURN, 0, text.tokens().size())) {
      return;
    }
    for (Figure first : text.figures()) {
      int cue = text.cueEndingAt(first.from(), text.sentenceStart(first.sentence()));
      if (cue >= 0 && text.isCue(Role.IN_TURN, cue) && first.isCount()) {
        List<Figure> votes = list(text, first);
        if (votes.size() >= FEWEST && levels(text, first.sentence(), cue) == votes.size()) {
          cast(text, votes).ifPresent(whole -> check(whole, votes, findings));
        }
      }
    }
  }

  /** The figures that commas and {@code và} alone part. */
  private static List<Figure> list(FigureText text, Figure first) {
    List<Figure> list = new ArrayList<>(List.of(first));
    Optional<Figure> next = text.after(first);
    while (next.isPresent() && list.size() < MOST) {
      Figure last = list.get(list.size() - 1);
      Figure figure = next.get();
      boolean joined =
          figure.isCount()
              && figure.from() - last.to() <= GAP
              && (text.hasSymbol(",;", last.to(), figure.from())
                  || text.tokens().surface(figure.from() - 1).equals("và"));
      if (!joined) {
        break;
      }
      list.add(figure);
      next = text.after(figure);
    }
    return list;
  }

  private static int levels(FigureText text, int sentence, int cue) {
    int levels = 0;
    int at = text.find(Role.LEVEL, text.sentenceStart(sentence), cue);
    while (at >= 0) {
      levels++;
      at = text.find(Role.LEVEL, at + 1, cue);
    }
    return levels;
  }

  /** How many voted: the count of the sentence that a word for voting stands beside. */
  private static Optional<Figure> cast(FigureText text, List<Figure> votes) {
    return text.figuresOf(votes.get(0).sentence()).stream()
        .filter(f -> f.kind() == Figure.Kind.COUNT && !votes.contains(f) && !f.isHedged())
        .filter(f -> !text.isTime(f) && !text.isMoney(f))
        .filter(
            f ->
                text.has(Role.VOTE, f.from() - 3, f.from())
                    || text.has(Role.VOTE, f.to(), f.to() + 3)
                    || text.has(Role.OUT_OF, f.from() - 3, f.from()))
        .findFirst();
  }

  private static void check(Figure whole, List<Figure> votes, Findings findings) {
    if (findings.tells(Relation.PARTS_SUM, whole)) {
      return;
    }
    BigDecimal off = Sums.face(votes).subtract(whole.value().value());
    Findings.Outcome outcome =
        off.signum() == 0
            ? Findings.Outcome.CONSISTENT
            : off.signum() > 0
                ? Findings.Outcome.inconsistent(Severity.HIGH)
                : Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.LOW);
    Sums.add(whole, votes, outcome, findings);
  }
}
