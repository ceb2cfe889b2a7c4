package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Ratios: {@code 46/51 (88,46%)} against its percentage, {@code 28/27 phiếu} against its own
 * bounds, and votes whose percentage is of all deputies, not of those present.
 */
final class RatioCheck implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FIGURES_BACK = 6;
  private static final int AHEAD = 3;
  private static final int LISTED = 4; // tokens between two ratios of a list
  private static final int FINE = 3; // digits
  private static final Findings.Outcome OTHER_BASE =
      Findings.Outcome.suspicious(Reason.OTHER_BASE, Severity.MEDIUM);

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      if (figure.kind() == Figure.Kind.RATIO && figure.denominator().signum() > 0) {
        Optional<Pairing> ahead = inTurn(text, figure).or(() -> ahead(text, figure));
        boolean settled = ahead.isPresent() && percent(text, ahead.get(), findings);
        Optional<Pairing> behind =
            settled ? Optional.empty() : Pairing.behind(text, figure); // 100% (437/437, bằng 91,4%)
        settled |= behind.isPresent() && percent(text, behind.get(), findings);
        if (!settled) {
          bounds(text, figure, findings);
        }
      }
    }
  }

  /** {@code lần lượt là 33/35, 34/35 và 32/35, tương ứng 94,3%, 97,1% và 91,4%}: each its own. */
  private static Optional<Pairing> inTurn(FigureText text, Figure ratio) {
    List<Figure> figures = text.figuresOf(ratio.sentence());
    int at = figures.indexOf(ratio);
    if (at < 0) {
      return Optional.empty();
    }
    int first = at;
    int last = at;
    while (first > 0 && isNext(text, figures.get(first - 1), figures.get(first))) {
      first--;
    }
    while (last + 1 < figures.size() && isNext(text, figures.get(last), figures.get(last + 1))) {
      last++;
    }
    int many = last - first + 1;
    boolean asMany =
        many > 1
            && last + many < figures.size()
            && figures.subList(last + 1, last + 1 + many).stream()
                .allMatch(p -> p.kind() == Figure.Kind.PERCENT && !text.isChange(p))
            && text.has(
                Role.IN_TURN, text.sentenceStart(ratio.sentence()), figures.get(last + 1).from());
    return asMany
        ? Optional.of(
            new Pairing(ratio, figures.get(at + many), Pairing.Link.SHARE, true, Pairing.Base.OPEN))
        : Optional.empty();
  }

  /** Whether two ratios stand in one list. */
  private static boolean isNext(FigureText text, Figure one, Figure next) {
    return one.kind() == Figure.Kind.RATIO
        && next.kind() == Figure.Kind.RATIO
        && next.from() - one.to() <= LISTED
        && !text.hasSymbol(";:.()", one.to(), next.from());
  }

  /** The percentage behind a ratio, an age or a change between them left out. */
  private static Optional<Pairing> ahead(FigureText text, Figure ratio) {
    Optional<Figure> next = text.after(ratio);
    for (int steps = 0; steps < AHEAD && next.isPresent(); steps++) {
      Optional<Pairing> own =
          next.filter(p -> !text.isChange(p))
              .flatMap(p -> Pairing.of(text, p))
              .filter(p -> p.figure().index() == ratio.index());
      if (own.isPresent()) {
        return own;
      }
      next = text.after(next.get());
    }
    return Optional.empty();
  }

  /** Holds a ratio against its percentage; whether that came to anything. */
  private static boolean percent(FigureText text, Pairing pairing, Findings findings) {
    Figure ratio = pairing.figure();
    PercentFit fit = share(pairing, ratio.denominator());
    Findings.Outcome outcome = fit.outcome();
    if (outcome.verdict() == Verdict.INCONSISTENT && ofPrintedTotal(text, pairing)) {
      outcome = OTHER_BASE;
    }
    boolean cutOff = fit.fit() == PercentFit.Fit.CUT_OFF && pairing.isRate(text);
    if (outcome.verdict() != Verdict.CONSISTENT
        && !pairing.strong()
        && !cutOff
        && outcome != OTHER_BASE) {
      return false;
    }
    boolean plan = pairing.base() == Pairing.Base.OTHER && !isMoney(ratio);
    if (outcome.verdict() != Verdict.CONSISTENT && plan) {
      return false;
    }
    if (outcome.verdict() != Verdict.CONSISTENT && ratio.isApartFrom(pairing.percent())) {
      return false;
    }
    if (outcome.verdict() == Verdict.INCONSISTENT && Votes.isVote(text, pairing)) {
      Optional<BigDecimal> deputies =
          Votes.allDeputies(pairing.percent().range(), ratio.value().value(), ratio.denominator());
      boolean all = pairing.base() == Pairing.Base.ALL;
      deputies.ifPresent(n -> Votes.add(pairing, n, findings));
      if (all && (deputies.isPresent() || mayBeMore(pairing))) {
        if (deputies.isEmpty()) {
          Votes.addNone(pairing, findings);
        }
        return false; // the ratio's own bounds are still to be seen
      }
      boolean cut =
          Votes.allDeputies(
                  Interval.cutOff(pairing.percent().value()),
                  ratio.value().value(),
                  ratio.denominator())
              .isPresent();
      outcome = deputies.isPresent() || cut ? OTHER_BASE : outcome;
    } else if (outcome.verdict() == Verdict.INCONSISTENT
        && (fitsAnother(text, pairing) || fitsFormer(text, pairing))) {
      outcome = OTHER_BASE;
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

  /**
   * Whether the percentage is of another figure of the sentence in the same whole: {@code
   * 1.905/2.184, đạt 85,3%, so với con số 1.863 của năm trước}.
   */
  private static boolean fitsFormer(FigureText text, Pairing pairing) {
    Figure percent = pairing.percent();
    Interval whole = Interval.exactly(pairing.figure().denominator());
    return percent.value().value().precision() >= FINE
        && text.figuresOf(pairing.figure().sentence()).stream()
            .filter(f -> f.isCount() && !text.isTime(f) && f.index() > percent.index())
            .anyMatch(f -> f.range().times(HUNDRED).over(whole).overlaps(percent.range()));
  }

  /** {@code 27/31 đại biểu có mặt (tổng số đại biểu là 35) tán thành, bằng 77,1%}: of the 35. */
  private static boolean ofPrintedTotal(FigureText text, Pairing pairing) {
    Figure ratio = pairing.figure();
    return text.after(ratio)
        .filter(t -> t.isCount() && t.index() < pairing.percent().index())
        .filter(t -> text.has(Role.TOTAL, ratio.to(), t.from()))
        .filter(t -> t.value().value().signum() > 0)
        .filter(t -> share(pairing, t.value().value()).fit() == PercentFit.Fit.ROUNDED)
        .isPresent();
  }

  /** {@code 1.250/2.500 tỷ đồng}: the whole is the plan itself. */
  private static boolean isMoney(Figure ratio) {
    return ratio.unit().startsWith("tỷ") || ratio.unit().startsWith("triệu");
  }

  private static String formula(Figure ratio, BigDecimal whole) {
    return Findings.plain(ratio.value().value()) + "/" + Findings.plain(whole);
  }

  /** Whether there are fewer in the printed share than in the ratio: all are more than voted. */
  private static boolean mayBeMore(Pairing pairing) {
    Figure ratio = pairing.figure();
    BigDecimal share =
        ratio.value().value().multiply(HUNDRED).divide(ratio.denominator(), MathContext.DECIMAL64);
    return pairing.percent().value().value().signum() > 0
        && pairing.percent().value().value().compareTo(share) < 0;
  }

  /**
   * Whether the percentage is of the whole that the ratio's own whole is a part of: {@code làm việc
   * tại 312/340 cơ sở; vi phạm 27/312, chiếm 7,9%}.
   */
  private static boolean fitsAnother(FigureText text, Pairing pairing) {
    Figure ratio = pairing.figure();
    int first = Math.max(0, ratio.index() - FIGURES_BACK);
    return text.figures().subList(first, ratio.index()).stream()
        .filter(w -> w.sentence() >= ratio.sentence() - 1 && w.kind() == Figure.Kind.RATIO)
        .filter(w -> w.value().compareTo(ratio.whole().orElseThrow()) == 0)
        .anyMatch(w -> share(pairing, w.denominator()).fit() == PercentFit.Fit.ROUNDED);
  }

  private static PercentFit share(Pairing pairing, BigDecimal whole) {
    BigDecimal part = pairing.figure().value().value();
    return PercentFit.of(
        Interval.exactly(part), part, Interval.exactly(whole), whole, pairing.percent());
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
