package org.vanban.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A part with its percentage against a printed whole: {@code trong 60 hộ có 12 hộ nghèo, tỷ lệ
 * 20%}.
 *
 * <p>The whole that the grammar names is tried first; then any figure before it that counts the
 * same. Only the first can disagree: that nothing else fits is no evidence.
 */
final class ShareCheck implements Check {
  private static final int MOST_CANDIDATES = 24;
  private static final int MOST_BESIDE = 8;
  private static final int FINE = 3; // digits
  private static final Findings.Outcome OTHER_BASE =
      Findings.Outcome.suspicious(Reason.OTHER_BASE, Severity.MEDIUM);

  @Override
  public void run(FigureText text, Findings findings) {
    List<Pairing> unsettled = new ArrayList<>();
    List<Settled> settled = new ArrayList<>();
    Optional<Figure> total = Optional.empty();
    for (Figure figure : text.figures()) {
      if (figure.kind() != Figure.Kind.PERCENT || text.isChange(figure)) {
        continue;
      }
      Optional<Figure> kept = total;
      Optional<Pairing> pairing =
          Pairing.of(text, figure)
              .filter(p -> p.strong() || !PartsList.isOutOf(text, p.figure()))
              .or(() -> Pairing.ahead(text, figure))
              .or(() -> Pairing.bracketed(text, figure));
      if (pairing.isEmpty()) {
        ImpliedWholes.countBehind(text, figure, findings);
      } else if (isShare(text, pairing.get())
          && !sameTotal(text, pairing.get(), total, findings)
          && !check(text, pairing.get(), settled, findings)) {
        unsettled.add(pairing.get());
      } else if (pairing.get().figure().kind() == Figure.Kind.RATIO
          && fits(pairing.get(), pairing.get().figure())) {
        settled.add(new Settled(pairing.get(), pairing.get().figure()));
      }
      total = pairing.flatMap(p -> NamedBases.total(text, p.figure(), p.percent())).or(() -> kept);
    }
    unsettled.removeIf(p -> besideSettled(text, p, settled, findings));
    siblings(settled, findings);
    ImpliedWholes.check(text, unsettled, findings);
  }

  /** A pairing and the whole that it fits. */
  private record Settled(Pairing pairing, Figure whole) {}

  /**
   * {@code 19,5 tỷ USD, chiếm 72,6% …; 7,4 tỷ USD, chiếm 27,4%}: shares of one whole make it up.
   */
  private static void siblings(List<Settled> settled, Findings findings) {
    Map<Integer, List<Settled>> wholes =
        settled.stream()
            .filter(s -> s.whole().kind() == Figure.Kind.COUNT)
            .collect(
                Collectors.groupingBy(s -> s.whole().index(), TreeMap::new, Collectors.toList()));
    for (List<Settled> one : wholes.values()) {
      Figure whole = one.get(0).whole();
      List<Figure> parts = one.stream().map(s -> s.pairing().figure()).toList();
      if (parts.size() > 1 && !findings.tells(Relation.PARTS_SUM, whole)) {
        Sums.confirm(whole, parts, findings);
      }
    }
  }

  /** {@code 96 người; nữ 41 người, chiếm 42,71%; trẻ 13 người, chiếm 31,54%}: of the same 96. */
  private static boolean besideSettled(
      FigureText text, Pairing pairing, List<Settled> settled, Findings findings) {
    int last = settled.size() - 1;
    while (last >= 0
        && settled.get(last).pairing().figure().sentence() > pairing.figure().sentence()) {
      last--;
    }
    for (int i = last; i >= 0 && last - i < MOST_BESIDE; i--) {
      Settled other = settled.get(i);
      boolean two = i > 0 && settled.get(i - 1).whole().equals(other.whole());
      Figure whole = other.whole();
      if (isBeside(pairing, other.pairing(), two) && SureShares.isNear(pairing, whole)) {
        fit(pairing, whole)
            .ifPresent(f -> add(pairing, whole, f, outcome(text, pairing, whole, f), findings));
        return true;
      }
    }
    return false;
  }

  /** Whether two shares stand in one list; a share without decimals needs another beside it. */
  private static boolean isBeside(Pairing one, Pairing other, boolean two) {
    String unit = one.figure().unit();
    boolean close = Math.abs(one.percent().index() - other.percent().index()) <= 2;
    return one.figure().sentence() == other.figure().sentence()
        && (other.figure().unit() + " ").startsWith(unit + " ")
        && (one.base() == other.base() || one.base() == Pairing.Base.OPEN)
        && one.base() != Pairing.Base.OTHER
        && one.strong()
        && close
        && (two || one.link() == other.link() && other.percent().value().value().scale() > 0);
  }

  /** {@code 33 phiếu, bằng 58,93% tổng số đại biểu; 15 phiếu, bằng 26,79%}: of the same total. */
  private static boolean sameTotal(
      FigureText text, Pairing pairing, Optional<Figure> total, Findings findings) {
    return total
        .filter(t -> Math.abs(t.sentence() - pairing.figure().sentence()) <= 1)
        .filter(t -> pairing.base() == Pairing.Base.OPEN && fits(pairing, t))
        .flatMap(t -> fit(pairing, t).map(f -> add(pairing, t, f, f.outcome(), findings)))
        .isPresent();
  }

  private static boolean isShare(FigureText text, Pairing pairing) {
    Figure part = pairing.figure();
    return part.isCount() && !text.isTime(part) && !text.isChange(part);
  }

  /** Holds a part against the wholes it may be of; whether that came to anything. */
  private static boolean check(
      FigureText text, Pairing pairing, List<Settled> settled, Findings findings) {
    Optional<Figure> part =
        text.before(pairing.figure()).filter(f -> Wholes.isOutOf(text, f, pairing.figure()));
    if (part.isPresent()) {
      checkOutOf(text, part.get(), pairing, findings);
      return true;
    }
    Optional<Wholes.Whole> named = named(text, pairing);
    List<Figure> candidates = new ArrayList<>();
    Optional<Figure> noun = NamedBases.ofNoun(text, pairing.figure(), pairing.percent());
    named.map(Wholes.Whole::figure).or(() -> noun).ifPresent(candidates::add);
    noun.filter(w -> !candidates.contains(w)).ifPresent(candidates::add);
    Wholes.nearby(text, pairing.figure(), pairing.percent(), MOST_CANDIDATES).stream()
        .filter(w -> !candidates.contains(w))
        .forEach(candidates::add);
    Optional<Figure> right = candidates.stream().filter(w -> fits(pairing, w)).findFirst();
    boolean sure =
        named.isPresent()
            && SureShares.mayDisagree(text, pairing, named.get())
            && SureShares.isNear(pairing, named.get().figure());
    if (right.isPresent()) {
      if (text.after(right.get()).flatMap(p -> Pairing.of(text, p)).isEmpty()) { // no part itself
        settled.add(new Settled(pairing, right.get()));
      }
      Optional<Figure> meant = // the percentage is of another whole than its words name
          noun.filter(w -> right.get() != w && !w.sameUnit(right.get()))
              .or(
                  () ->
                      named
                          .filter(w -> right.get() != w.figure())
                          .filter(
                              w ->
                                  sure && w.kind() == Wholes.Kind.PHRASED
                                      || isSibling(pairing.figure(), right.get(), w.figure()))
                          .map(Wholes.Whole::figure));
      boolean other = meant.isPresent();
      Figure whole = meant.orElse(right.get());
      fit(pairing, whole)
          .ifPresent(f -> add(pairing, whole, f, other ? OTHER_BASE : f.outcome(), findings));
      return true;
    }
    if (Votes.check(text, pairing, named.map(Wholes.Whole::figure), findings)) {
      return true;
    }
    if (sure) {
      Figure whole = named.get().figure();
      fit(pairing, whole)
          .ifPresent(f -> add(pairing, whole, f, outcome(text, pairing, whole, f), findings));
    }
    return sure
        || ofNumerator(text, pairing, findings)
        || isPartBefore(text, pairing, findings)
        || onlyCutOff(text, pairing, candidates, findings);
  }

  /** {@code Trong 90 cơ sở, 60 ở trong phố; 30 cơ sở, chiếm 50%}: the other part is no whole. */
  private static boolean isSibling(Figure part, Figure other, Figure whole) {
    return other.isCount()
        && whole.isCount()
        && part.value().value().add(other.value().value()).compareTo(whole.value().value()) == 0;
  }

  /** What does not fit may be the share of another part that the sentence prints. */
  private static Findings.Outcome outcome(
      FigureText text, Pairing pairing, Figure whole, PercentFit fit) {
    Figure part = pairing.figure();
    if (fit.fit() == PercentFit.Fit.NONE
        && whole.kind() == Figure.Kind.RATIO
        && fits(pairing, whole.numerator())) {
      return OTHER_BASE; // 51/53 đại biểu dự; 38 phiếu, chiếm 74,5%: of the 51
    }
    boolean other =
        fit.fit() == PercentFit.Fit.NONE
            && whole.isCount()
            && pairing.percent().value().value().precision() >= FINE
            && text.figuresOf(part.sentence()).stream()
                .filter(f -> f.kind() == Figure.Kind.COUNT && f.unit().equals(part.unit()))
                .filter(f -> f.index() != part.index() && f.index() != whole.index())
                .map(f -> new Pairing(f, pairing.percent(), pairing.link(), true, pairing.base()))
                .anyMatch(p -> fits(p, whole));
    return other ? OTHER_BASE : fit.outcome();
  }

  /** The whole that words name, behind the percentage or before the part. */
  private static Optional<Wholes.Whole> named(FigureText text, Pairing pairing) {
    Figure part = pairing.figure();
    Figure percent = pairing.percent();
    return NamedBases.inBracket(text, part, percent)
        .or(() -> NamedBases.printed(text, part, percent))
        .map(f -> new Wholes.Whole(f, Wholes.Kind.PRINTED))
        .or(
            () ->
                NamedBases.behind(text, part, percent)
                    .map(f -> new Wholes.Whole(f, Wholes.Kind.OUT_OF)))
        .or(
            () ->
                NamedBases.total(text, part, percent)
                    .map(f -> new Wholes.Whole(f, Wholes.Kind.PRINTED)))
        .or(
            () ->
                NamedBases.phrased(text, part, percent)
                    .map(f -> new Wholes.Whole(f, Wholes.Kind.PHRASED)))
        .or(() -> Wholes.named(text, part))
        .or(() -> Voters.of(text, part, percent).map(f -> new Wholes.Whole(f, Wholes.Kind.VOTERS)));
  }

  private static boolean fits(Pairing pairing, Figure whole) {
    return fit(pairing, whole).filter(f -> f.fit() == PercentFit.Fit.ROUNDED).isPresent();
  }

  /** One whole counts the same, and its share is printed cut off. */
  private static boolean onlyCutOff(
      FigureText text, Pairing pairing, List<Figure> candidates, Findings findings) {
    Figure part = pairing.figure();
    List<Figure> same =
        candidates.stream()
            .filter(w -> w.kind() == Figure.Kind.COUNT && w.unit().equals(part.unit()))
            .toList();
    if (same.size() != 1
        || pairing.base() == Pairing.Base.OTHER
        || pairing.percent().value().value().precision() < 2
        || part.isApartFrom(same.get(0))) {
      return false;
    }
    Optional<PercentFit> cut =
        fit(pairing, same.get(0)).filter(f -> f.fit() == PercentFit.Fit.CUT_OFF);
    cut.ifPresent(f -> add(pairing, same.get(0), f, f.outcome(), findings));
    return cut.isPresent();
  }

  /** {@code 12 hộ trong tổng số 60 hộ, đạt 20%}: both stand before the percentage. */
  private static void checkOutOf(FigureText text, Figure part, Pairing pairing, Findings findings) {
    Pairing own =
        new Pairing(part, pairing.percent(), pairing.link(), pairing.strong(), pairing.base());
    if (!fits(own, pairing.figure())
        && Votes.check(text, own, Optional.of(pairing.figure()), findings)) {
      return;
    }
    fit(own, pairing.figure())
        .filter(
            f ->
                f.fit() == PercentFit.Fit.ROUNDED
                    || f.fit() == PercentFit.Fit.CUT_OFF && own.isRate(text)
                    || own.strong()
                        && (own.base() != Pairing.Base.OTHER
                            || text.isCue(Role.PLAN, own.percent().to()))
                        && text.comparable(pairing.figure(), part))
        .ifPresent(f -> add(own, pairing.figure(), f, f.outcome(), findings));
  }

  /**
   * {@code 28 hồ cạn, trong khi huyện có 61 hồ, tức 45,9% số hồ}; {@code 357 tỷ đồng cho 41.200 chủ
   * rừng, đạt 85%}: the part stands before the figure that is nearest to the percentage.
   */
  private static boolean isPartBefore(FigureText text, Pairing pairing, Findings findings) {
    Figure nearest = pairing.figure();
    Optional<Figure> before = text.before(nearest).filter(p -> isShareable(text, p));
    if (before.isEmpty() || pairing.percent().value().value().precision() < 2) {
      return false;
    }
    Pairing own =
        new Pairing(before.get(), pairing.percent(), pairing.link(), false, pairing.base());
    List<Figure> wholes = new ArrayList<>();
    if (nearest.unit().equals(before.get().unit())) {
      wholes.add(nearest);
    } else if (!text.hasSymbol(",;:", before.get().to(), nearest.from())) {
      named(text, own).map(Wholes.Whole::figure).ifPresent(wholes::add);
      wholes.addAll(Wholes.nearby(text, before.get(), pairing.percent(), 2));
    }
    return wholes.stream()
        .filter(w -> fits(own, w))
        .findFirst()
        .flatMap(w -> fit(own, w).map(f -> add(own, w, f, f.outcome(), findings)))
        .isPresent();
  }

  /** {@code hợp lệ 3.187/3.236 …; được 2.405 phiếu, bằng 75,46% số phiếu hợp lệ}. */
  private static boolean ofNumerator(FigureText text, Pairing pairing, Findings findings) {
    boolean named = pairing.base() == Pairing.Base.NAMED || pairing.base() == Pairing.Base.ALL;
    return named
        && pairing.percent().value().value().precision() > 2
        && text.figuresOf(pairing.figure().sentence()).stream()
            .filter(w -> w.kind() == Figure.Kind.RATIO && w.index() < pairing.figure().index())
            .map(Figure::numerator)
            .filter(w -> fits(pairing, w))
            .findFirst()
            .flatMap(w -> fit(pairing, w).map(f -> add(pairing, w, f, f.outcome(), findings)))
            .isPresent();
  }

  private static boolean isShareable(FigureText text, Figure part) {
    return part.kind() == Figure.Kind.COUNT && !text.isTime(part) && !text.isChange(part);
  }

  /** The share of a pairing's part in a whole; none where the whole may be nought. */
  static Optional<PercentFit> fit(Pairing pairing, Figure whole) {
    return fit(pairing.figure(), whole, pairing.percent());
  }

  /** The share of a part in a whole; none where the whole may be nought. */
  static Optional<PercentFit> fit(Figure part, Figure whole, Figure percent) {
    Interval base =
        whole.kind() == Figure.Kind.RATIO ? Interval.exactly(whole.denominator()) : whole.range();
    return base.low().signum() > 0
        ? Optional.of(
            PercentFit.of(part.range(), part.value().value(), base, Wholes.face(whole), percent))
        : Optional.empty();
  }

  private static boolean add(
      Pairing pairing, Figure whole, PercentFit fit, Findings.Outcome outcome, Findings findings) {
    add(pairing.figure(), whole, fit, outcome, findings);
    return true;
  }

  /** Tells of a part, its whole and the percentage that its share was held against. */
  static void add(
      Figure part, Figure whole, PercentFit fit, Findings.Outcome outcome, Findings findings) {
    findings.add(
        Relation.PART_PERCENT,
        outcome,
        List.of(whole, part, fit.percent()),
        Findings.plain(part.value().value()) + "/" + Findings.plain(Wholes.face(whole)),
        Findings.rounded(fit.face()),
        fit.percent().value().toString());
  }
}
