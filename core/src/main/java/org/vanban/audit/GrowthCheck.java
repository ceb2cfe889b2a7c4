package org.vanban.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A rise or fall worked out from two printed values: {@code đạt 1.104 triệu USD, tăng 13,7% so với
 * mức 971 triệu USD}; points of percent ({@code từ 9,81% xuống 7,02%, giảm 2,79 điểm phần trăm});
 * multiples ({@code 1.240 ca, gấp 1,6 lần tuần trước (785 ca)}).
 */
final class GrowthCheck implements Check {

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
      if (values.isPresent() && figure.kind() == Figure.Kind.PERCENT) {
        percent(figure, values.get(), rise, findings);
      } else if (values.isPresent() && values.get().wording() != TwoValues.Wording.LOOSE) {
        difference(text, figure, values.get(), rise, findings);
      }
    }
  }

  private static void percent(Figure percent, TwoValues values, boolean rise, Findings findings) {
    Figure larger = rise ? values.present() : values.former();
    Figure smaller = rise ? values.former() : values.present();
    Interval gap = larger.range().minus(smaller.range());
    BigDecimal face = larger.value().value().subtract(smaller.value().value());
    BigDecimal base = values.former().value().value();
    if (values.former().range().low().signum() <= 0
        || values.present().range().low().signum() <= 0) {
      return;
    }
    String formula = "(" + plain(larger) + " - " + plain(smaller) + ")/" + plain(values.former());
    if (face.signum() < 0 && gap.high().signum() < 0) {
      PercentFit flipped =
          PercentFit.of(
              smaller.range().minus(larger.range()).atLeastNought(),
              face.negate(),
              values.former().range(),
              base,
              percent);
      boolean sure =
          switch (values.wording()) {
            case FROM_TO, COMPARED, BRACKET -> true;
            case YEARS -> flipped.fit() == PercentFit.Fit.ROUNDED;
            case LOOSE -> false;
          };
      if (sure) { // else it is of something else
        add(
            percent,
            values,
            formula,
            flipped.face().negate(),
            Findings.Outcome.inconsistent(Severity.HIGH),
            findings);
      }
      return;
    }
    PercentFit fit =
        PercentFit.of(
            gap.atLeastNought(), face.max(BigDecimal.ZERO), values.former().range(), base, percent);
    Findings.Outcome outcome = fit.outcome();
    if (values.wording() == TwoValues.Wording.LOOSE && fit.fit() != PercentFit.Fit.ROUNDED) {
      return;
    }
    if (fit.fit() == PercentFit.Fit.NONE) {
      PercentFit other =
          PercentFit.of(
              gap.atLeastNought(),
              face.max(BigDecimal.ZERO),
              values.present().range(),
              values.present().value().value(),
              percent);
      if (other.fit() == PercentFit.Fit.ROUNDED) {
        outcome = Findings.Outcome.suspicious(Reason.OTHER_BASE, Severity.MEDIUM);
      }
    }
    add(percent, values, formula, fit.face(), outcome, findings);
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

  /** {@code giảm từ 126 xuống còn 117 khối, như vậy giảm 9 khối}. */
  private static void difference(
      FigureText text, Figure difference, TwoValues values, boolean rise, Findings findings) {
    boolean points = difference.unit().equals("%");
    if (!points && !difference.unit().equals(values.present().unit())
        || difference.kind() == Figure.Kind.BARE) {
      return;
    }
    Figure larger = rise ? values.present() : values.former();
    Figure smaller = rise ? values.former() : values.present();
    Interval gap = larger.range().minus(smaller.range());
    boolean fits = gap.overlaps(difference.range());
    boolean taken = !rise && !points && values.wording() == TwoValues.Wording.FROM_TO;
    findings.add(
        taken ? Relation.REMAINDER : Relation.BALANCE,
        fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM),
        List.of(larger, smaller, difference),
        plain(larger) + " - " + plain(smaller),
        Findings.plain(larger.value().value().subtract(smaller.value().value())),
        difference.value().toString());
  }

  private static String plain(Figure figure) {
    return Findings.plain(figure.value().value());
  }
}
