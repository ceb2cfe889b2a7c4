package org.vanban.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Ratios: {@code 46/51 (88,46%)} against its percentage, {@code 28/27 phiếu} against its own
 * bounds, and votes whose percentage is of all deputies, not of those present.
 */
final class RatioCheck implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_DEPUTIES = BigDecimal.valueOf(500);

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      if (figure.kind() == Figure.Kind.RATIO && figure.denominator().signum() > 0) {
        Optional<Pairing> pairing =
            text.after(figure)
                .flatMap(p -> Pairing.of(text, p))
                .filter(p -> p.figure().index() == figure.index());
        boolean settled = pairing.isPresent() && percent(text, pairing.get(), findings);
        if (!settled) {
          bounds(text, figure, findings);
        }
      }
    }
  }

  /** Holds a ratio against its percentage; whether that came to anything. */
  private static boolean percent(FigureText text, Pairing pairing, Findings findings) {
    Figure ratio = pairing.figure();
    PercentFit fit =
        PercentFit.of(
            Interval.exactly(ratio.value().value()),
            ratio.value().value(),
            Interval.exactly(ratio.denominator()),
            ratio.denominator(),
            pairing.percent());
    Findings.Outcome outcome = fit.outcome();
    if (outcome.verdict() != Verdict.CONSISTENT && !pairing.strong()) {
      return false;
    }
    if (outcome.verdict() != Verdict.CONSISTENT && pairing.base() == Pairing.Base.OTHER) {
      return false;
    }
    if (outcome.verdict() != Verdict.CONSISTENT && ratio.isApartFrom(pairing.percent())) {
      return false;
    }
    if (outcome.verdict() == Verdict.INCONSISTENT) {
      Optional<BigDecimal> deputies = allDeputies(text, pairing);
      if (deputies.isPresent()) {
        addAllDeputies(pairing, deputies.get(), findings);
        if (pairing.base() == Pairing.Base.ALL) {
          return true;
        }
        outcome = Findings.Outcome.suspicious(Reason.OTHER_BASE, Severity.LOW);
      }
    }
    findings.add(
        Relation.RATIO_PERCENT,
        outcome,
        List.of(ratio, pairing.percent()),
        formula(ratio, ratio.denominator()),
        Findings.rounded(fit.face()),
        pairing.percent().value().toString());
    return true;
  }

  private static String formula(Figure ratio, BigDecimal whole) {
    return Findings.plain(ratio.value().value()) + "/" + Findings.plain(whole);
  }

  /** The whole number of deputies, more than voted, of whom the printed percentage would be. */
  private static Optional<BigDecimal> allDeputies(FigureText text, Pairing pairing) {
    Figure ratio = pairing.figure();
    int start = text.sentenceStart(ratio.sentence());
    int end = text.sentenceEnd(ratio.sentence());
    boolean votes =
        pairing.base() == Pairing.Base.ALL
            || ratio.unit().startsWith("đại biểu") && text.has(Role.VOTE, start, end);
    if (!votes || pairing.percent().range().low().signum() <= 0) {
      return Optional.empty();
    }
    Interval whole =
        Interval.exactly(ratio.value().value().multiply(HUNDRED)).over(pairing.percent().range());
    BigDecimal people = whole.low().setScale(0, RoundingMode.CEILING);
    boolean fits =
        whole.contains(people)
            && people.compareTo(ratio.denominator()) > 0
            && people.compareTo(MOST_DEPUTIES) <= 0;
    return fits ? Optional.of(people) : Optional.empty();
  }

  private static void addAllDeputies(Pairing pairing, BigDecimal whole, Findings findings) {
    Figure ratio = pairing.figure();
    BigDecimal share =
        ratio.value().value().multiply(HUNDRED).divide(whole, 10, RoundingMode.HALF_UP);
    findings.add(
        Relation.PERCENT_OF_ALL_DEPUTIES,
        Findings.Outcome.CONSISTENT,
        List.of(ratio, pairing.percent()),
        formula(ratio, whole),
        Findings.rounded(share),
        pairing.percent().value().toString());
  }

  private static void bounds(FigureText text, Figure ratio, Findings findings) {
    boolean within = ratio.value().value().compareTo(ratio.denominator()) <= 0;
    if (!within && (mayExceed(text, ratio) || mayBeDate(ratio))) {
      return;
    }
    findings.add(
        Relation.RATIO_BOUNDS,
        within ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.HIGH),
        List.of(ratio),
        "0 ≤ "
            + Findings.plain(ratio.value().value())
            + " ≤ "
            + Findings.plain(ratio.denominator()),
        Findings.plain(ratio.value().value()),
        Findings.plain(ratio.denominator()));
  }

  /** A plan can be surpassed: {@code 125/100 đảng viên, vượt chỉ tiêu}. */
  private static boolean mayExceed(FigureText text, Figure ratio) {
    if (isVotes(ratio)) {
      return false;
    }
    int start = text.sentenceStart(ratio.sentence());
    int end = text.sentenceEnd(ratio.sentence());
    return text.has(Role.PLAN, start, end) || text.hasChange(start, end);
  }

  private static boolean isVotes(Figure ratio) {
    return ratio.unit().startsWith("phiếu") || ratio.unit().startsWith("đại biểu");
  }

  /** A date read as a ratio must not become a false alarm; votes are never dates. */
  private static boolean mayBeDate(Figure ratio) {
    boolean small =
        ratio.value().value().compareTo(BigDecimal.valueOf(31)) <= 0
            && ratio.denominator().compareTo(BigDecimal.valueOf(12)) <= 0;
    return small && !isVotes(ratio);
  }
}
