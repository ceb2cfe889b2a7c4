package org.vanban.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A rise or fall worked out from two printed values: {@code đạt 1.104 triệu USD, tăng 13,7% so với
 * mức 971 triệu USD}; differences ({@code từ 161 xuống còn 146 xã, giảm 15 xã}); points of percent
 * ({@code từ 9,81% xuống 7,02%, giảm 2,79 điểm phần trăm}); multiples ({@code 1.240 ca, gấp 1,6 lần
 * tuần trước (785 ca)}).
 *
 * <p>Where the grammar leaves open which values are meant, they can only confirm, or disagree by a
 * slip of one digit.
 */
final class GrowthCheck implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      if (Multiples.isMultiple(text, figure)) {
        TwoValues.around(text, figure).ifPresent(v -> Multiples.check(text, figure, v, findings));
        continue;
      }
      int cue = text.changeCue(figure);
      if (cue < 0 || figure.kind() == Figure.Kind.RATIO || Yearly.is(text, figure)) {
        continue;
      }
      boolean rise = text.isCue(Role.RISE, cue);
      Optional<TwoValues> values = TwoValues.around(text, figure);
      if (figure.kind() != Figure.Kind.PERCENT) {
        values.ifPresent(v -> difference(figure, v, rise, findings));
      } else if (values.isPresent()) {
        percent(figure, values.get(), rise, findings);
      } else {
        TwoValues.sharesAround(text, figure).ifPresent(v -> points(figure, v, rise, findings));
      }
    }
  }

  private static void percent(Figure percent, TwoValues values, boolean rise, Findings findings) {
    if (values.former().range().low().signum() <= 0
        || values.present().range().low().signum() <= 0
        || findings.tells(Relation.CHANGE_PERCENT, percent)) {
      return;
    }
    boolean flipped =
        rise
            ? values.present().range().high().compareTo(values.former().range().low()) < 0
            : values.former().range().high().compareTo(values.present().range().low()) < 0;
    PercentFit fit = fit(values, values.former(), percent);
    boolean fits = fit.fit() == PercentFit.Fit.ROUNDED;
    boolean shown =
        values.isSure()
            || fits
            || values.wording() == TwoValues.Wording.YEARS && !flipped
            || !flipped && isSlip(fit.face(), percent);
    if (shown) { // else it is of something else
      add(
          percent,
          values,
          formula(values, rise),
          flipped ? fit.face().negate() : fit.face(),
          flipped ? Findings.Outcome.inconsistent(Severity.HIGH) : outcome(fit, values, percent),
          findings);
    }
  }

  private static String formula(TwoValues values, boolean rise) {
    Figure first = rise ? values.present() : values.former();
    Figure second = rise ? values.former() : values.present();
    return "(" + plain(first) + " - " + plain(second) + ")/" + plain(values.former());
  }

  private static PercentFit fit(TwoValues values, Figure base, Figure percent) {
    Figure larger = values.larger();
    Figure smaller = values.smaller();
    return PercentFit.of(
        larger.range().minus(smaller.range()).atLeastNought(),
        larger.value().value().subtract(smaller.value().value()),
        base.range(),
        base.value().value(),
        percent);
  }

  /**
   * A percentage may be of the present value instead; or say how much of the former the present is:
   * {@code tăng 128,2%} for {@code bằng 128,2%}.
   */
  private static Findings.Outcome outcome(PercentFit fit, TwoValues values, Figure percent) {
    if (fit.fit() != PercentFit.Fit.NONE) {
      return fit.outcome();
    }
    if (fit(values, values.present(), percent).fit() == PercentFit.Fit.ROUNDED) {
      return Findings.Outcome.suspicious(Reason.OTHER_BASE, Severity.MEDIUM);
    }
    Interval quotient = values.present().range().over(values.former().range()).times(HUNDRED);
    return quotient.overlaps(percent.range())
        ? Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.MEDIUM)
        : fit.outcome();
  }

  /** Whether a figure and what it ought to be are a digit apart, both with its decimals. */
  private static boolean isSlip(BigDecimal face, Figure figure) {
    BigDecimal printed = figure.value().value();
    return !figure.isHedged()
        && printed.stripTrailingZeros().precision() > 2
        && Slip.explains(face.setScale(printed.scale(), RoundingMode.HALF_UP).subtract(printed));
  }

  private static void add(
      Figure percent,
      TwoValues values,
      String formula,
      BigDecimal computed,
      Findings.Outcome outcome,
      Findings findings) {
    findings.add(
        Relation.CHANGE_PERCENT,
        outcome,
        List.of(values.present(), values.former(), percent),
        formula,
        Findings.rounded(computed),
        percent.value().toString());
  }

  /**
   * {@code giảm từ 126 xuống còn 117 khối, như vậy giảm 9 khối}; {@code giảm 3 đầu mối, từ 19 xuống
   * 16 sở} names them otherwise, and can only confirm.
   */
  private static void difference(
      Figure difference, TwoValues values, boolean rise, Findings findings) {
    Figure first = rise ? values.present() : values.former();
    Figure second = rise ? values.former() : values.present();
    BigDecimal face = first.value().value().subtract(second.value().value());
    boolean fits = first.range().minus(second.range()).overlaps(difference.range());
    boolean fromTo = values.wording() == TwoValues.Wording.FROM_TO;
    boolean same = difference.sameUnit(values.present());
    boolean loose = values.wording() == TwoValues.Wording.LOOSE || difference.unit().isEmpty();
    boolean hedged = difference.isHedged() || first.isHedged() || second.isHedged();
    boolean slip = face.signum() > 0 && isSlip(face, difference);
    if (fits && (same || fromTo) || same && !hedged && (!loose || slip)) {
      addDifference(
          first,
          second,
          difference,
          fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM),
          findings);
    }
  }

  private static void addDifference(
      Figure first, Figure second, Figure difference, Findings.Outcome outcome, Findings findings) {
    findings.add(
        Relation.BALANCE,
        outcome,
        List.of(first, second, difference),
        plain(first) + " - " + plain(second),
        Findings.plain(first.value().value().subtract(second.value().value())),
        difference.value().toString());
  }

  /**
   * {@code 2,73%, giảm 0,25% so với mức 2,98%}: points of percent, printed as percent, unless the
   * percentage is that of the change.
   */
  private static void points(Figure printed, TwoValues values, boolean rise, Findings findings) {
    if (values.former().range().low().signum() <= 0) {
      return;
    }
    Figure first = rise ? values.present() : values.former();
    Figure second = rise ? values.former() : values.present();
    BigDecimal face = first.value().value().subtract(second.value().value());
    PercentFit share = fit(values, values.former(), printed);
    if (first.range().minus(second.range()).overlaps(printed.range())) {
      addDifference(
          first,
          second,
          printed,
          Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.LOW),
          findings);
    } else if (share.fit() == PercentFit.Fit.ROUNDED && face.signum() > 0) {
      String formula = formula(values, rise);
      add(printed, values, formula, share.face(), Findings.Outcome.CONSISTENT, findings);
    } else if (values.isSure()
        && face.signum() > 0
        && Slip.explains(face.subtract(printed.value().value()))) {
      Findings.Outcome off = Findings.Outcome.inconsistent(Severity.MEDIUM);
      addDifference(first, second, printed, off, findings);
    }
  }

  private static String plain(Figure figure) {
    return Findings.plain(figure.value().value());
  }
}
