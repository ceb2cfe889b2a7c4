package org.vanban.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Votes whose percentage is of all deputies, not of those who voted: {@code 449/489 đại biểu tán
 * thành, chiếm 90,52%} is 449 of 496.
 */
final class Votes {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_DEPUTIES = BigDecimal.valueOf(500);
  private static final BigDecimal FEWEST_VOTES = BigDecimal.valueOf(20);

  private Votes() {}

  /** Whether a figure counts votes. */
  static boolean isVote(FigureText text, Pairing pairing) {
    Figure figure = pairing.figure();
    int start = text.sentenceStart(figure.sentence());
    int end = text.sentenceEnd(figure.sentence());
    boolean deputies =
        (isDeputies(figure) || countsDeputies(text, figure)) && text.has(Role.VOTE, start, end)
            || figure.kind() == Figure.Kind.BARE && text.has(Role.LEVEL, start, figure.from());
    return pairing.base() == Pairing.Base.ALL
            && !text.isMoney(figure)
            && (text.has(Role.VOTE, start, end) || figure.unit().startsWith("phiếu"))
        || deputies;
  }

  private static boolean isDeputies(Figure figure) {
    return figure.unit().startsWith("đại biểu") || figure.unit().startsWith("đb");
  }

  /** {@code 47 đại biểu biểu quyết, 45 người tán thành}: persons of a sentence about deputies. */
  private static boolean countsDeputies(FigureText text, Figure figure) {
    boolean person =
        figure.kind() == Figure.Kind.BARE
            || text.words().kindOf(figure.unit()) == AuditWords.UnitKind.PERSON;
    return figure.isCount()
        && person
        && text.figuresOf(figure.sentence()).stream()
            .anyMatch(f -> isDeputies(f) && f.index() < figure.index());
  }

  /** The whole number of deputies, more than voted, of whom the printed percentage would be. */
  static Optional<BigDecimal> allDeputies(Interval percent, BigDecimal votes, BigDecimal voted) {
    if (percent.low().signum() <= 0) {
      return Optional.empty();
    }
    Interval whole = Interval.exactly(votes.multiply(HUNDRED)).over(percent);
    BigDecimal people =
        whole.low().max(voted.add(BigDecimal.ONE)).setScale(0, RoundingMode.CEILING);
    return whole.contains(people) && people.compareTo(MOST_DEPUTIES) <= 0
        ? Optional.of(people)
        : Optional.empty();
  }

  /**
   * A count of votes in a list of those who voted: {@code 435 đại biểu tham gia, trong đó 425 tán
   * thành (bằng 87,99%)}; whether its percentage is of all deputies.
   */
  static boolean check(
      FigureText text, Pairing pairing, Optional<Figure> voted, Findings findings) {
    Figure votes = pairing.figure();
    if (voted.isEmpty() && present(text, pairing, findings)) {
      return true;
    }
    if (voted.isEmpty() || !isVote(text, pairing) || voted.get().kind() != Figure.Kind.COUNT) {
      return false;
    }
    Optional<BigDecimal> all =
        allDeputies(pairing.percent().range(), votes.value().value(), voted.get().value().value());
    if (all.isEmpty()) {
      return false;
    }
    boolean ofAll = pairing.base() == Pairing.Base.ALL || followsAll(text, pairing);
    if (votes.value().value().compareTo(FEWEST_VOTES) >= 0 || ofAll) {
      add(pairing, all.get(), findings);
    }
    if (!ofAll) {
      BigDecimal base = voted.get().value().value();
      findings.add(
          Relation.PART_PERCENT,
          Findings.Outcome.suspicious(Reason.OTHER_BASE, Severity.MEDIUM),
          List.of(voted.get(), votes, pairing.percent()),
          Findings.plain(votes.value().value()) + "/" + Findings.plain(base),
          Findings.rounded(share(votes, base)),
          pairing.percent().value().toString());
    }
    return true;
  }

  /** {@code 428 đại biểu tham gia (89,35% tổng số đại biểu)}: those present, of all of them. */
  private static boolean present(FigureText text, Pairing pairing, Findings findings) {
    Figure votes = pairing.figure();
    boolean all =
        pairing.base() == Pairing.Base.ALL
            && isDeputies(votes)
            && isVote(text, pairing)
            && votes.value().value().compareTo(FEWEST_VOTES) >= 0;
    Optional<BigDecimal> whole =
        all
            ? allDeputies(pairing.percent().range(), votes.value().value(), votes.value().value())
            : Optional.empty();
    whole.ifPresent(n -> add(pairing, n, findings));
    return whole.isPresent();
  }

  /** Whether a percentage before it in the sentence is of all deputies, and so is this one. */
  private static boolean followsAll(FigureText text, Pairing pairing) {
    return text.figuresOf(pairing.figure().sentence()).stream()
        .filter(f -> f.kind() == Figure.Kind.PERCENT && f.index() < pairing.figure().index())
        .anyMatch(f -> text.isCue(Role.TOTAL, f.to()));
  }

  static void add(Pairing pairing, BigDecimal whole, Findings findings) {
    findings.add(
        Relation.PERCENT_OF_ALL_DEPUTIES,
        Findings.Outcome.CONSISTENT,
        List.of(pairing.figure(), pairing.percent()),
        Findings.plain(pairing.figure().value().value()) + "/" + Findings.plain(whole),
        Findings.rounded(share(pairing.figure(), whole)),
        pairing.percent().value().toString());
  }

  /** No whole number of deputies has such a percentage. */
  static void addNone(Pairing pairing, Findings findings) {
    Figure votes = pairing.figure();
    BigDecimal nearest =
        votes
            .value()
            .value()
            .multiply(HUNDRED)
            .divide(pairing.percent().value().value(), 0, RoundingMode.HALF_UP);
    findings.add(
        Relation.PERCENT_OF_ALL_DEPUTIES,
        Findings.Outcome.inconsistent(Severity.MEDIUM),
        List.of(votes, pairing.percent()),
        Findings.plain(votes.value().value()) + "/" + Findings.plain(nearest),
        Findings.rounded(share(votes, nearest)),
        pairing.percent().value().toString());
  }

  private static BigDecimal share(Figure votes, BigDecimal whole) {
    return votes.value().value().multiply(HUNDRED).divide(whole, 10, RoundingMode.HALF_UP);
  }
}
