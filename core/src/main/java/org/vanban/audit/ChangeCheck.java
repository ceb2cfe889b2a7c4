package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rise or fall with its percentage: {@code còn 90 vụ, giảm 10 vụ (10%)}.
 *
 * <p>The base is the former value: printed after {@code so với}, or the present value without the
 * difference. Present values are sought in the sentence and the one before it.
 */
final class ChangeCheck implements Check {
  private static final int MOST_CANDIDATES = 12;
  private static final int NEAR = 14;

  @Override
  public void run(FigureText text, Findings findings) {
    Optional<Change> last = Optional.empty();
    for (Figure figure : text.figures()) {
      if (figure.kind() == Figure.Kind.PERCENT) {
        Optional<Change> change = change(text, figure, last);
        change.ifPresent(c -> check(text, c, findings));
        last = change.isPresent() ? change : last;
      }
    }
  }

  /** A difference, its percentage and its direction. */
  private record Change(Figure difference, Figure percent, boolean rise) {
    /** The last of the two in the text. */
    Figure last() {
      return difference.index() > percent.index() ? difference : percent;
    }
  }

  private static Optional<Change> change(FigureText text, Figure percent, Optional<Change> last) {
    Optional<Figure> before = text.before(percent).filter(ChangeCheck::isNumber);
    if (before.isPresent() && isJoined(text, before.get(), percent)) {
      int cue = text.changeCue(before.get());
      if (cue >= 0) {
        return Optional.of(new Change(before.get(), percent, text.isCue(Role.RISE, cue)));
      }
      return last.filter(c -> goesOn(text, c, before.get()))
          .map(c -> new Change(before.get(), percent, c.rise()));
    }
    int cue = text.changeCue(percent);
    Optional<Change> repeated = before.flatMap(d -> repeated(text, d, percent, cue));
    if (repeated.isPresent()) {
      return repeated;
    }
    Optional<Figure> after = text.after(percent).filter(Figure::isCount);
    return cue >= 0
            && after.isPresent()
            && isJoined(text, percent, after.get())
            && !isBase(text, percent.to(), after.get().from())
        ? Optional.of(new Change(after.get(), percent, text.isCue(Role.RISE, cue)))
        : Optional.empty();
  }

  /**
   * {@code 318 vụ, so với 372 vụ năm ngoái là bớt 54 vụ, giảm 14,5%}: a difference by its value.
   */
  private static Optional<Change> repeated(
      FigureText text, Figure difference, Figure percent, int cue) {
    boolean joined =
        cue > difference.to()
            && cue - difference.to() <= 2
            && text.tokens().isSymbolAt(cue - 1, ',')
            && Clauses.end(text, percent) <= percent.to() + 1;
    boolean rise = joined && text.isCue(Role.RISE, cue);
    return joined && FormerValues.differing(text, difference, rise).isPresent()
        ? Optional.of(new Change(difference, percent, rise))
        : Optional.empty();
  }

  /** A count, or a rate: {@code tăng 850 đồng/kg (15,2%)}. */
  private static boolean isNumber(Figure figure) {
    return figure.isCount() || figure.kind() == Figure.Kind.ASIDE && !figure.unit().equals("%");
  }

  /** Whether the words between a percentage and a figure make it its base: {@code so với}. */
  private static boolean isBase(FigureText text, int from, int to) {
    return text.has(Role.COMPARED, from, to)
        || text.has(Role.PLAN, from, to)
        || text.has(Role.FORMERLY, from, to)
        || PrintedDates.between(text, from, to).isPresent();
  }

  /** Whether two figures say the same: {@code 10 vụ (10%)}, {@code 10 vụ, tương đương 10%}. */
  private static boolean isJoined(FigureText text, Figure first, Figure second) {
    int from = first.to();
    int to = second.from();
    boolean bracket = text.hasSymbol("(", from, to) && !text.hasSymbol(",;)", from, to);
    boolean same = text.has(Role.ATTAIN, from, to) && !text.hasSymbol(";()", from, to);
    boolean rate = // tăng 2.246 tỷ đồng so với đầu năm, tỷ lệ tăng 6,26%
        text.changeCue(second) >= 0
            && (text.has(Role.SHARE, from, to) || saysAgain(text, first, second))
            && !text.hasSymbol(";()", from, to);
    return to - from <= NEAR && (bracket || same || rate);
  }

  /**
   * {@code tăng 1.250 tỷ đồng so với dự toán, vượt 10,1%}: no other base is named behind; but
   * {@code tăng 20 tấn so với tháng trước, tăng 12% so với cùng kỳ} has two.
   */
  private static boolean saysAgain(FigureText text, Figure first, Figure second) {
    int cue = text.changeCue(second);
    int end = Math.min(second.to() + 1, text.sentenceEnd(second.sentence()));
    boolean ends = second.to() >= end || text.hasSymbol(",;.)", second.to(), end);
    return text.isChange(first)
        && text.isCue(Role.RISE, cue) == text.isCue(Role.RISE, text.changeCue(first))
        && text.tokens().isSymbolAt(cue - 1, ',')
        && isBase(text, first.to(), cue)
        && ends;
  }

  /** {@code giảm 30 vụ (25%), 10 người chết (18%)}: the second falls too. */
  private static boolean goesOn(FigureText text, Change last, Figure next) {
    return last.percent().index() == next.index() - 1
        && last.percent().sentence() == next.sentence()
        && !text.hasSymbol(";", last.percent().to(), next.from())
        && !text.has(Role.SHARE, last.percent().to(), next.from());
  }

  private static void check(FigureText text, Change change, Findings findings) {
    Optional<Figure> former = former(text, change);
    if (former.isPresent()) {
      fit(change, former.get().range(), former.get().value().value())
          .ifPresent(
              f ->
                  add(
                      change,
                      former.get(),
                      f,
                      formula(change, former.get().value().value()),
                      outcome(change, f, former.get()),
                      findings));
      return;
    }
    List<Figure> present =
        new ArrayList<>(Wholes.sameUnitBefore(text, change.difference(), MOST_CANDIDATES));
    if (change.difference().kind() == Figure.Kind.ASIDE) {
      Levels.of(text, change.difference())
          .before(change.difference())
          .filter(l -> l.unit().equals(change.difference().unit()))
          .ifPresent(present::add);
    }
    for (Figure figure : present) {
      Optional<PercentFit> fit = fromPresent(change, figure);
      if (fit.isPresent() && fit.get().fit() == PercentFit.Fit.ROUNDED) {
        add(
            change,
            figure,
            fit.get(),
            formula(change, figure),
            Findings.Outcome.CONSISTENT,
            findings);
        return;
      }
    }
    present.stream()
        .findFirst()
        .filter(v -> isOwn(text, v, change))
        .or(() -> inOrder(text, change.difference()))
        .ifPresent(v -> disagree(change, v, findings));
  }

  /**
   * {@code 96 vụ, 41 người chết, 78 người bị thương; so với cùng kỳ giảm 22 vụ, 7 người …}; where
   * {@code So với cùng kỳ} opens a sentence, the values stand in the one before.
   */
  private static Optional<Figure> inOrder(FigureText text, Figure difference) {
    int start = text.sentenceStart(difference.sentence());
    int cue = text.find(Role.COMPARED, start, difference.from());
    List<Figure> own = sameUnit(text, difference, difference.sentence());
    List<Figure> same =
        cue == start && difference.sentence() > 0
            ? sameUnit(text, difference, difference.sentence() - 1)
            : own;
    List<Figure> values = same.stream().filter(f -> f.from() < cue && !text.isChange(f)).toList();
    List<Figure> changes = own.stream().filter(f -> f.from() > cue).toList();
    int place = changes.indexOf(difference);
    return cue >= 0 && place >= 0 && values.size() == changes.size()
        ? Optional.of(values.get(place))
        : Optional.empty();
  }

  private static List<Figure> sameUnit(FigureText text, Figure difference, int sentence) {
    return text.figuresOf(sentence).stream()
        .filter(f -> f.kind() == Figure.Kind.COUNT && f.unit().equals(difference.unit()))
        .toList();
  }

  /** The figure printed after {@code so với}, or before the change. */
  private static Optional<Figure> former(FigureText text, Change change) {
    Figure last = change.last();
    return text.after(last)
        .filter(f -> f.kind() == Figure.Kind.COUNT && f.unit().equals(change.difference().unit()))
        .filter(f -> f.from() - last.to() <= NEAR && !text.isChange(f))
        .filter(f -> text.has(Role.COMPARED, last.to(), f.from()))
        .filter(f -> !text.hasSymbol(",;.", last.to(), f.from()))
        .or(
            () ->
                TwoValues.around(text, change.difference())
                    .filter(v -> v.isSure() && change.difference().sameUnit(v.former()))
                    .map(TwoValues::former))
        .or(() -> FormerValues.of(text, change.difference(), change.rise()));
  }

  /** Whether the sentence gives the difference to this present value: nothing else between. */
  private static boolean isOwn(FigureText text, Figure present, Change change) {
    Figure first =
        change.difference().index() < change.percent().index()
            ? change.difference()
            : change.percent();
    return present.index() == first.index() - 1
        && present.sentence() == first.sentence()
        && first.from() - present.to() <= NEAR
        && !text.hasSymbol(";()", present.to(), first.from());
  }

  private static Optional<PercentFit> fromPresent(Change change, Figure present) {
    Interval difference = change.difference().range();
    Interval former =
        change.rise() ? present.range().minus(difference) : present.range().plus(difference);
    return fit(change, former, formerFace(change, present));
  }

  private static BigDecimal formerFace(Change change, Figure present) {
    BigDecimal difference = change.difference().value().value();
    BigDecimal value = present.value().value();
    return change.rise() ? value.subtract(difference) : value.add(difference);
  }

  private static Optional<PercentFit> fit(Change change, Interval former, BigDecimal face) {
    return former.low().signum() > 0 && face.signum() > 0
        ? Optional.of(
            PercentFit.of(
                change.difference().range(),
                change.difference().value().value(),
                former,
                face,
                change.percent()))
        : Optional.empty();
  }

  private static void disagree(Change change, Figure present, Findings findings) {
    Optional<PercentFit> fit = fromPresent(change, present);
    Optional<PercentFit> other = fit(change, present.range(), present.value().value());
    if (fit.isEmpty()) {
      return;
    }
    Findings.Outcome outcome = outcome(fit.get(), other);
    add(change, present, fit.get(), formula(change, present), outcome, findings);
  }

  /** What does not fit the former value may be of the present one. */
  private static Findings.Outcome outcome(PercentFit fit, Optional<PercentFit> present) {
    boolean other =
        fit.fit() == PercentFit.Fit.NONE
            && present.isPresent()
            && present.get().fit() == PercentFit.Fit.ROUNDED;
    return other ? Findings.Outcome.suspicious(Reason.OTHER_BASE, Severity.LOW) : fit.outcome();
  }

  private static Findings.Outcome outcome(Change change, PercentFit fit, Figure former) {
    Interval difference = change.difference().range();
    BigDecimal face = change.difference().value().value();
    BigDecimal value = former.value().value();
    Interval present =
        change.rise() ? former.range().plus(difference) : former.range().minus(difference);
    return outcome(
        fit, fit(change, present, change.rise() ? value.add(face) : value.subtract(face)));
  }

  private static String formula(Change change, Figure present) {
    return Findings.plain(change.difference().value().value())
        + "/("
        + Findings.plain(present.value().value())
        + (change.rise() ? " - " : " + ")
        + Findings.plain(change.difference().value().value())
        + ")";
  }

  private static String formula(Change change, BigDecimal former) {
    return Findings.plain(change.difference().value().value()) + "/" + Findings.plain(former);
  }

  private static void add(
      Change change,
      Figure base,
      PercentFit fit,
      String formula,
      Findings.Outcome outcome,
      Findings findings) {
    findings.add(
        Relation.CHANGE_PERCENT,
        outcome,
        List.of(base, change.difference(), change.percent()),
        formula,
        Findings.rounded(fit.face()),
        change.percent().value().toString());
  }
}
