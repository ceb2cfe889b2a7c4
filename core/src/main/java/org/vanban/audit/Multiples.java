package org.vanban.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.vanban.value.Amount;

/**
 * How many times a value is of a former one: {@code gấp 1,6 lần}. {@code Tăng 1,6 lần} is printed
 * for 1,6 times as much and for 1,6 times more: both agree; {@code giảm 3 lần} for a third.
 */
final class Multiples {
  private static final int PLACES = 4;

  private Multiples() {}

  static boolean isMultiple(FigureText text, Figure figure) {
    if (figure.kind() != Figure.Kind.COUNT || !figure.unit().equals("lần")) {
      return false;
    }
    int cue = cueBefore(text, figure);
    return cue >= 0 && (text.isCue(Role.TIMES, cue) || text.isChangeCue(cue));
  }

  /** The cue before a figure, its hedge passed over. */
  private static int cueBefore(FigureText text, Figure figure) {
    int start = text.sentenceStart(figure.sentence());
    int cue = text.cueEndingAt(figure.from(), start);
    boolean hedge = cue >= 0 && Hedge.of(text.roleAt(cue).orElseThrow()) != Hedge.NONE;
    return hedge ? text.cueEndingAt(cue, start) : cue;
  }

  /** {@code gấp 30 lần} is what rounds to tens; {@code gấp 14 lần} to ones. */
  private static Interval rounded(Amount times) {
    BigDecimal bare = times.value().stripTrailingZeros();
    return bare.scale() < 0 ? Interval.rounded(Amount.of(bare)) : Interval.rounded(times);
  }

  static void check(FigureText text, Figure times, TwoValues values, Findings findings) {
    if (values.former().range().low().signum() <= 0
        || values.present().range().low().signum() < 0
        || values.wording() == TwoValues.Wording.LOOSE) {
      return;
    }
    boolean falls = text.isCue(Role.FALL, cueBefore(text, times));
    if (falls && values.present().range().low().signum() == 0) {
      return;
    }
    Figure whole = falls ? values.former() : values.present();
    Figure base = falls ? values.present() : values.former();
    Interval quotient = whole.range().over(base.range());
    Interval printed = times.isHedged() ? times.range() : rounded(times.value());
    boolean more = !falls && text.isChangeCue(cueBefore(text, times));
    Interval one = Interval.exactly(BigDecimal.ONE);
    boolean fits = quotient.overlaps(printed) || more && quotient.minus(one).overlaps(printed);
    boolean cut = !times.isHedged() && quotient.overlaps(Interval.cutOff(times.value()));
    if (!fits && !cut && quotient.high().compareTo(BigDecimal.ONE) < 0) {
      return; // the larger of the two is named first: 10.467 so với 24.998, tăng 2,4 lần
    }
    BigDecimal face =
        whole.value().value().divide(base.value().value(), PLACES, RoundingMode.HALF_UP);
    findings.add(
        Relation.CHANGE_PERCENT,
        fits
            ? Findings.Outcome.CONSISTENT
            : cut
                ? Findings.Outcome.suspicious(Reason.TRUNCATED, Severity.LOW)
                : Findings.Outcome.inconsistent(Severity.MEDIUM),
        List.of(values.present(), values.former(), times),
        Findings.plain(whole.value().value()) + "/" + Findings.plain(base.value().value()),
        Findings.rounded(face),
        times.value().toString());
  }
}
