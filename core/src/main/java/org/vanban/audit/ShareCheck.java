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
    List<Pairing> unsettled = new ArrayList<>();
    for (Figure figure : text.figures()) {
      if (figure.kind() != Figure.Kind.PERCENT || text.isChange(figure)) {
        continue;
      }
      Optional<Pairing> pairing =
          Pairing.of(text, figure)
              .filter(p -> p.strong() || !PartsList.isOutOf(text, p.figure()))
              .or(() -> Pairing.ahead(text, figure));
      if (pairing.isEmpty()) {
        withoutPart(text, figure, findings);
      } else if (isShare(text, pairing.get()) && !check(text, pairing.get(), findings)) {
        unsettled.add(pairing.get());
      }
    }
    ImpliedWholes.check(text, unsettled, findings);
  }

  private static boolean isShare(FigureText text, Pairing pairing) {
    Figure part = pairing.figure();
    return part.isCount() && !text.isTime(part) && !text.isChange(part);
  }

  /** A percentage that no count is printed for. */
  private static void withoutPart(FigureText text, Figure percent, Findings findings) {
    ImpliedWholes.countBehind(text, percent, findings);
    Optional<Figure> at = text.before(percent);
    int from = percent.from();
    while (at.isPresent() && at.get().kind() == Figure.Kind.PERCENT) {
      from = at.get().from();
      at = text.before(at.get());
    }
    int to = from;
    at.filter(w -> w.kind() == Figure.Kind.COUNT)
        .filter(w -> PartsList.isOutOf(text, w) || text.opensAmong(w.to(), percent.from()))
        .filter(w -> !text.isTime(w) && !text.isMoney(w))
        .filter(w -> !text.hasSymbol(";:", w.to(), percent.from()) && to > w.to())
        .filter(
            w ->
                !text.has(Role.PLAN, w.to(), percent.from())
                    && !text.has(Role.FULL, w.to(), percent.from()))
        .ifPresent(w -> ImpliedWholes.partOf(text, w, percent, findings));
  }

  /** Holds a part against the wholes it may be of; whether that came to anything. */
  private static boolean check(FigureText text, Pairing pairing, Findings findings) {
    Optional<Figure> part =
        text.before(pairing.figure()).filter(f -> Wholes.isOutOf(text, f, pairing.figure()));
    if (part.isPresent()) {
      checkOutOf(text, part.get(), pairing, findings);
      return true;
    }
    Optional<Wholes.Whole> named = Wholes.named(text, pairing.figure());
    List<Figure> candidates = new ArrayList<>();
    named.ifPresent(w -> candidates.add(w.figure()));
    candidates.addAll(Wholes.nearby(text, pairing.figure(), pairing.percent(), MOST_CANDIDATES));
    for (Figure whole : candidates) {
      Optional<PercentFit> fit = fit(pairing, whole);
      if (fit.isPresent() && fit.get().fit() == PercentFit.Fit.ROUNDED) {
        add(pairing, whole, fit.get(), findings);
        return true;
      }
    }
    Optional<Wholes.Whole> other = named.filter(w -> mayDisagree(text, pairing, w));
    other.ifPresent(
        w -> fit(pairing, w.figure()).ifPresent(f -> add(pairing, w.figure(), f, findings)));
    return other.isPresent();
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
    if (pairing.base() == Pairing.Base.ALL && whole.kind() == Wholes.Kind.LIST) {
      return false; // tổng số đại biểu: all of them, not those of the list
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
