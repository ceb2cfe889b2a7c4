package org.vanban.collection;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.vanban.audit.Basis;
import org.vanban.audit.PrintedFigure;
import org.vanban.audit.Relation;

/**
 * Looks for figures of one told time and place that other words name: {@code giải ngân vốn đầu tư
 * công đạt 61,4%} and {@code tỷ lệ giải ngân là 64,2%} in articles on public investment.
 *
 * <p>Other words may mean another thing. So what one clause says more must stand in the sentence or
 * title of the other, the values must lie near each other, and the articles must have another
 * figure in common and not print the other's value. Figures meet by the words of their nouns, never
 * all with all.
 */
final class NamedAlikeCheck {
  private static final int SPECIFIC = 3;
  private static final BigDecimal NEAR = new BigDecimal("1.5");

  private final SameFigureCheck.Witnesses witnesses;
  private final Findings findings;

  NamedAlikeCheck(SameFigureCheck.Witnesses witnesses, Findings findings) {
    this.witnesses = witnesses;
    this.findings = findings;
  }

  void run(Collection<Claim> claims) {
    ClaimPairs pairs = new ClaimPairs();
    for (Claim claim : claims) {
      if (canBe(claim)) {
        claim.noun().forEach(word -> pairs.add(key(claim) + word, claim));
      }
    }
    pairs.forEach(this::compare);
  }

  private static boolean canBe(Claim claim) {
    return !claim.hedged()
        && !claim.rolling()
        && claim.status() == 0
        && claim.time().isPresent()
        && claim.place().isPresent()
        && claim.value().precision() > 1;
  }

  private static String key(Claim claim) {
    boolean percent = claim.kind() == PrintedFigure.Kind.PERCENT;
    return String.join(
        "|",
        String.valueOf(percent),
        claim.change().toString(),
        claim.place().orElseThrow().key(),
        claim.time().orElseThrow().toString(),
        "");
  }

  private void compare(Claim a, Claim b) {
    boolean known = findings.isFlagged(a.where()) && findings.isFlagged(b.where());
    if (a.source() != b.source() && !known && isNear(a, b) && isSame(a, b)) {
      findings.add(
          Relation.CROSS_ARTICLE,
          Basis.OTHER_ARTICLE,
          Findings.Outcome.differs(SameFigureCheck.severity(a.value(), b.value())),
          List.of(a.where(), b.where()),
          a.plain() + " ≠ " + b.plain(),
          a.plain(),
          b.plain());
    }
  }

  private static boolean isNear(Claim a, Claim b) {
    BigDecimal less = a.value().min(b.value());
    return less.signum() > 0
        && !a.range().overlaps(b.range())
        && a.value().max(b.value()).compareTo(less.multiply(NEAR)) <= 0;
  }

  private boolean isSame(Claim a, Claim b) {
    boolean specific = Math.max(a.words().size(), b.words().size()) >= SPECIFIC;
    return specific
        && a.isInUnitOf(b)
        && !a.isOfAnotherHour(b)
        && a.base() == b.base()
        && !a.isOfAnotherWhole(b)
        && a.isNamedAlike(b)
        && witnesses.commonFigures(a.source(), b.source()) > 0
        && !witnesses.prints(a, b)
        && !witnesses.prints(b, a);
  }
}
