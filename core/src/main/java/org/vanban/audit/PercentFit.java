package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;

/** A share worked out and held against the percentage that is printed for it. */
record PercentFit(Interval computed, BigDecimal face, Figure percent) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final BigDecimal TWO_THIRDS = new BigDecimal("66.6667");

  /** How a share and a percentage agree. */
  enum Fit {
    ROUNDED,
    CUT_OFF,
    NONE
  }

  /** The share of a part in a whole that is more than nought. */
  static PercentFit of(
      Interval part, BigDecimal partFace, Interval whole, BigDecimal wholeFace, Figure percent) {
    return new PercentFit(
        part.times(HUNDRED).over(whole),
        partFace.multiply(HUNDRED).divide(wholeFace, MathContext.DECIMAL64),
        percent);
  }

  Fit fit() {
    if (computed.overlaps(percent.range())) {
      return Fit.ROUNDED;
    }
    return !percent.isHedged() && computed.overlaps(Interval.cutOff(percent.value()))
        ? Fit.CUT_OFF
        : Fit.NONE;
  }

  /** What the two come to, taken at their word. */
  Findings.Outcome outcome() {
    return switch (fit()) {
      case ROUNDED -> Findings.Outcome.CONSISTENT;
      case CUT_OFF -> Findings.Outcome.suspicious(Reason.TRUNCATED, Severity.LOW);
      case NONE -> Findings.Outcome.inconsistent(severity());
    };
  }

  Severity severity() {
    BigDecimal printed = percent.value().value();
    if (crosses(HALF, printed) || crosses(TWO_THIRDS, printed) || crosses(HUNDRED, printed)) {
      return Severity.HIGH;
    }
    BigDecimal off = face.subtract(printed).abs();
    boolean lastDigit = off.compareTo(percent.value().unit().multiply(new BigDecimal("1.5"))) <= 0;
    return lastDigit ? Severity.LOW : Severity.MEDIUM;
  }

  private boolean crosses(BigDecimal line, BigDecimal printed) {
    return face.compareTo(line) > 0 != printed.compareTo(line) > 0;
  }
}
