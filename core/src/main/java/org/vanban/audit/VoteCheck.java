package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Votes of one ballot, which add up to those cast: {@code 31/38 phiếu tín nhiệm cao, 7/38 phiếu tín
 * nhiệm}.
 */
final class VoteCheck implements Check {
  private static final int SENTENCES_BACK = 2;
  private static final int LABEL = 4;
  private static final int FIGURES = 12;
  private static final int LEVELS = 3;

  @Override
  public void run(FigureText text, Findings findings) {
    List<Figure> ballot = new ArrayList<>();
    for (Figure figure : text.figures()) {
      if (figure.kind() == Figure.Kind.PERCENT) {
        continue;
      }
      boolean vote =
          figure.kind() == Figure.Kind.RATIO || figure.isCount() && isLabelled(text, figure);
      if (!ballot.isEmpty() && (!vote || !goesOn(text, ballot.get(ballot.size() - 1), figure))) {
        check(text, ballot, findings);
        ballot.clear();
      }
      if (vote) {
        ballot.add(figure);
      }
    }
    check(text, ballot, findings);
  }

  /** Whether a level of votes stands right beside a figure. */
  private static boolean isLabelled(FigureText text, Figure figure) {
    int start = text.sentenceStart(figure.sentence());
    int end = text.sentenceEnd(figure.sentence());
    int cue = text.cueEndingAt(figure.from(), start);
    boolean before = cue >= 0 && text.isCue(Role.LEVEL, cue);
    return before || text.has(Role.LEVEL, figure.to(), Math.min(end, figure.to() + 2));
  }

  private static boolean goesOn(FigureText text, Figure last, Figure next) {
    if (last.sentence() != next.sentence()) {
      return false;
    }
    boolean sameWhole =
        last.kind() != Figure.Kind.RATIO
            || next.kind() != Figure.Kind.RATIO && isVotes(last)
            || next.kind() == Figure.Kind.RATIO && last.denominator().equals(next.denominator());
    boolean counts = last.isCount() && next.isCount();
    return sameWhole && (counts || !text.hasSymbol(";", last.to(), next.from()));
  }

  private static boolean isVotes(Figure figure) {
    return figure.unit().startsWith("phiếu");
  }

  private static void check(FigureText text, List<Figure> ballot, Findings findings) {
    if (ballot.size() < 2) {
      return;
    }
    List<Figure> votes = List.copyOf(ballot);
    BigDecimal sum =
        votes.stream().map(f -> f.value().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    Figure first = votes.get(0);
    if (first.kind() == Figure.Kind.RATIO) {
      boolean labelled =
          votes.stream().allMatch(v -> text.has(Role.LEVEL, v.to(), labelEnd(text, v)));
      int compared = sum.compareTo(first.denominator());
      boolean whole = labelled && distinct(text, votes);
      if (compared == 0 || compared > 0 && whole) {
        add(votes, sum, first.denominator(), outcome(compared == 0), findings);
      } else if (whole && votes.size() == LEVELS) {
        // votes that are not valid may be left out
        Findings.Outcome open = Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.LOW);
        add(votes, sum, first.denominator(), open, findings);
      }
      return;
    }
    Optional<BigDecimal> cast = cast(text, first, sum);
    cast.ifPresent(whole -> add(votes, sum, whole, outcome(true), findings));
    if (cast.isEmpty() && votes.size() == LEVELS) {
      present(text, first).ifPresent(n -> add(votes, sum, n, outcome(false), findings));
    }
  }

  /** Whether every vote is of a level of its own. */
  private static boolean distinct(FigureText text, List<Figure> votes) {
    return votes.stream().map(v -> level(text, v)).distinct().count() == votes.size();
  }

  private static int labelEnd(FigureText text, Figure vote) {
    return Math.min(text.sentenceEnd(vote.sentence()), vote.to() + LABEL);
  }

  private static String level(FigureText text, Figure vote) {
    int cue = text.find(Role.LEVEL, vote.to(), labelEnd(text, vote));
    return text.tokens().surface(cue, text.cueEnd(cue)).toLowerCase(java.util.Locale.ROOT);
  }

  /** The votes cast, as a ratio before the ballot gives them, if they are the sum. */
  private static Optional<BigDecimal> cast(FigureText text, Figure first, BigDecimal sum) {
    int last = Math.min(text.figures().size(), first.index() + FIGURES);
    for (Figure figure : text.figures().subList(first.index(), last)) {
      if (figure.sentence() <= first.sentence() + SENTENCES_BACK
          && figure.isCount()
          && figure.value().value().compareTo(sum) == 0
          && (text.has(Role.VOTE, figure.from() - 2, figure.from())
              || text.has(Role.OUT_OF, figure.from() - 3, figure.from()))) {
        return Optional.of(sum);
      }
    }
    for (int i = first.index() - 1; i >= 0; i--) {
      Figure figure = text.figures().get(i);
      if (figure.sentence() < first.sentence() - SENTENCES_BACK) {
        break;
      }
      if (figure.kind() == Figure.Kind.RATIO
          && (figure.denominator().compareTo(sum) == 0
              || figure.value().value().compareTo(sum) == 0)) {
        return Optional.of(sum);
      }
    }
    return Optional.empty();
  }

  /** {@code Tổng số đại biểu là 56, có mặt 52}: how many were there to vote. */
  private static Optional<BigDecimal> present(FigureText text, Figure first) {
    int last = Math.min(text.figures().size(), first.index() + FIGURES);
    return text.figures().subList(first.index(), last).stream()
        .filter(f -> f.sentence() <= first.sentence() + 1 && f.isCount() && !f.isHedged())
        .filter(f -> text.tokens().surface(f.from() - 1).equals("mặt"))
        .map(f -> f.value().value())
        .findFirst();
  }

  private static Findings.Outcome outcome(boolean fits) {
    return fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.HIGH);
  }

  private static void add(
      List<Figure> votes,
      BigDecimal sum,
      BigDecimal whole,
      Findings.Outcome outcome,
      Findings findings) {
    findings.add(
        Relation.PARTS_SUM,
        outcome,
        votes,
        votes.stream()
            .map(v -> Findings.plain(v.value().value()))
            .collect(Collectors.joining(" + ")),
        Findings.plain(sum),
        Findings.plain(whole));
  }
}
