package org.vanban.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part with its percentage against a printed whole: {@code trong 60 hộ có 12 hộ nghèo, tỷ lệ
 * 20%}.
 *
 * <p>The whole that the grammar names is tried first; then any figure before it that counts the
 * same. Only the first can disagree: that nothing else fits is no evidence.
 */
final class ShareCheck implements Check {
  private static final int MOST_CANDIDATES = 24;

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      Pairing.of(text, figure)
          .filter(
              p -> p.figure().isCount() && !text.isTime(p.figure()) && !text.isChange(p.figure()))
          .ifPresent(p -> check(text, p, findings));
    }
  }

  private static void check(FigureText text, Pairing pairing, Findings findings) {
    Optional<Figure> part =
        text.before(pairing.figure()).filter(f -> Wholes.isOutOf(text, f, pairing.figure()));
    if (part.isPresent()) {
      checkOutOf(text, part.get(), pairing, findings);
      return;
    }
    Optional<Wholes.Whole> named = Wholes.named(text, pairing.figure());
    List<Figure> candidates = new ArrayList<>();
    named.ifPresent(w -> candidates.add(w.figure()));
    candidates.addAll(Wholes.nearby(text, pairing.figure(), pairing.percent(), MOST_CANDIDATES));
    for (Figure whole : candidates) {
      Optional<PercentFit> fit = fit(pairing, whole);
      if (fit.isPresent() && fit.get().fit() == PercentFit.Fit.ROUNDED) {
        add(pairing, whole, fit.get(), findings);
        return;
      }
    }
    named
        .filter(w -> mayDisagree(text, pairing, w))
        .ifPresent(
            w -> fit(pairing, w.figure()).ifPresent(f -> add(pairing, w.figure(), f, findings)));
  }

  /** {@code 12 hộ trong tổng số 60 hộ, đạt 20%}: both stand before the percentage. */
  private static void checkOutOf(FigureText text, Figure part, Pairing pairing, Findings findings) {
    Pairing own =
        new Pairing(part, pairing.percent(), pairing.link(), pairing.strong(), pairing.base());
    fit(own, pairing.figure())
        .filter(
            f ->
                f.fit() == PercentFit.Fit.ROUNDED
                    || own.strong()
                        && own.base() != Pairing.Base.OTHER
                        && text.comparable(pairing.figure(), part))
        .ifPresent(f -> add(own, pairing.figure(), f, findings));
  }

  /** Whether the percentage can be of nothing but this whole. */
  private static boolean mayDisagree(FigureText text, Pairing pairing, Wholes.Whole whole) {
    if (!pairing.strong() || pairing.base() == Pairing.Base.OTHER) {
      return false;
    }
    if (pairing.link() == Pairing.Link.ATTAIN) {
      boolean plan = Wholes.hasPlan(text, pairing.figure());
      return !plan
          && (whole.kind() == Wholes.Kind.OUT_OF || !text.isMoney(pairing.figure()))
          && text.comparable(whole.figure(), pairing.figure());
    }
    return text.comparable(whole.figure(), pairing.figure())
        && !Wholes.hasOtherBase(text, whole.figure());
  }

  private static Optional<PercentFit> fit(Pairing pairing, Figure whole) {
    Interval base =
        whole.kind() == Figure.Kind.RATIO ? Interval.exactly(whole.denominator()) : whole.range();
    return base.low().signum() > 0
        ? Optional.of(
            PercentFit.of(
                pairing.figure().range(),
                pairing.figure().value().value(),
                base,
                Wholes.face(whole),
                pairing.percent()))
        : Optional.empty();
  }

  private static void add(Pairing pairing, Figure whole, PercentFit fit, Findings findings) {
    findings.add(
        Relation.PART_PERCENT,
        fit.outcome(),
        List.of(whole, pairing.figure(), pairing.percent()),
        Findings.plain(pairing.figure().value().value()) + "/" + Findings.plain(Wholes.face(whole)),
        Findings.rounded(fit.face()),
        pairing.percent().value().toString());
  }
}
