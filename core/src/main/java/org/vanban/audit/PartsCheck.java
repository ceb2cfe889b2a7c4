package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Parts that add up to their whole, {@code 60 hộ, gồm 12 hộ nghèo và 48 hộ khá}, or lie within it,
 * {@code 60 hộ, trong đó 12 hộ nghèo}.
 */
final class PartsCheck implements Check {
  private static final BigDecimal CLOSE = new BigDecimal("0.05");
  private static final BigDecimal NEAR = new BigDecimal("0.1");
  private static final BigDecimal FEW = BigDecimal.valueOf(20);
  private static final int MOST = 24;
  private static final BigDecimal FAR = new BigDecimal("3");

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure whole : text.figures()) {
      if (whole.kind() == Figure.Kind.COUNT && !text.isTime(whole) && !isBalance(text, whole)) {
        PartsList.after(text, whole)
            .ifPresent(
                list -> {
                  if (!ParallelParts.check(text, list, findings)) {
                    check(text, list, findings);
                  }
                });
        includingAll(text, whole, findings);
      }
    }
  }

  /** {@code nhập siêu 1,5 tỷ USD, trong đó xuất khẩu 14 tỷ USD}: the sides of it are no parts. */
  private static boolean isBalance(FigureText text, Figure whole) {
    int from = Clauses.start(text, whole);
    int end = text.sentenceEnd(whole.sentence());
    boolean balance =
        text.has(Role.SURPLUS, from, whole.from())
            || text.has(Role.DEFICIT, from, whole.from())
            || text.has(Role.GAP, from, whole.from());
    return balance
        && text.has(Role.EXPORT, whole.to(), end)
        && text.has(Role.IMPORT, whole.to(), end);
  }

  private static void check(FigureText text, PartsList list, Findings findings) {
    Optional<Figure> larger = larger(text, list);
    if (larger.isPresent()) {
      within(list.whole(), larger.get(), findings);
      return;
    }
    if (isThreshold(list)) {
      return;
    }
    List<Figure> parts = list.parts();
    if (list.all().size() > Math.max(parts.size(), 1)
        && (parts.size() > 1 && !isAmount(text, list.whole()) || isThings(text, list))
        && Sums.sum(list.all()).overlaps(list.whole().range())) {
      add(Findings.Outcome.CONSISTENT, list.whole(), list.all(), findings);
      return;
    }
    if (isMixed(text, list)) {
      add(Findings.Outcome.inconsistent(Severity.MEDIUM), list.whole(), list.all(), findings);
      return;
    }
    if (parts.size() < 2) {
      withinAll(text, list, findings);
      return;
    }
    Interval sum = Sums.sum(parts);
    Optional<Figure> whole = wholeThatFits(text, list.whole(), sum);
    if (whole.isPresent() && Remainders.isRemainder(text, list)) {
      Remainders.add(list, Findings.Outcome.CONSISTENT, findings);
    } else if (whole.isPresent()) {
      add(Findings.Outcome.CONSISTENT, whole.get(), parts, findings);
    } else if (isExhausted(text, list)) {
      leaves(text, list, findings);
    } else if (list.mayLeaveOut() && sum.low().compareTo(list.whole().range().low()) < 0) {
      withinAll(text, list, findings);
    } else {
      Optional<List<Figure>> some =
          beforeStop(text, list).or(() -> withoutOne(list.whole(), parts));
      if (some.isPresent()) {
        add(Findings.Outcome.CONSISTENT, list.whole(), some.get(), findings);
      } else if (mustAddUp(text, list)
          && list.opener() == PartsList.Opener.AMONG
          && !isSlip(list)) {
        tooMuch(list.whole(), parts, findings);
      } else if (mustAddUp(text, list)) {
        add(
            Findings.Outcome.inconsistent(severity(list.whole(), parts)),
            list.whole(),
            parts,
            findings);
        RepeatCheck.otherDigits(text, list.whole(), Sums.face(parts), findings);
      } else {
        withinAll(text, list, findings);
      }
    }
  }

  /** {@code Trong 327 hồ sơ, đã duyệt 291 hồ sơ; còn lại 36 hồ sơ}: the rest leaves nothing out. */
  private static boolean isExhausted(FigureText text, PartsList list) {
    List<Figure> parts = list.parts();
    boolean rest = Remainders.isLeft(text, parts.get(parts.size() - 1));
    boolean opened =
        list.opener() == PartsList.Opener.OUT_OF || list.opener() == PartsList.Opener.AMONG && rest;
    return opened
        && list.isPure()
        && list.isOneKind()
        && parts.size() == list.all().size()
        && !list.whole().isHedged()
        && parts.stream().noneMatch(Figure::isHedged)
        && parts.stream().skip(1).anyMatch(p -> Remainders.isRest(text, p));
  }

  private static void leaves(FigureText text, PartsList list, Findings findings) {
    List<Figure> parts = list.parts();
    for (int last = 2; last < parts.size(); last++) {
      List<Figure> first = parts.subList(0, last);
      if (Remainders.isRest(text, first.get(last - 1))
          && Sums.sum(first).overlaps(list.whole().range())) {
        add(Findings.Outcome.CONSISTENT, list.whole(), first, findings);
        return; // what follows counts something else
      }
    }
    if (parts.size() == 2 || Remainders.isRemainder(text, list)) {
      Remainders.add(list, Findings.Outcome.inconsistent(Severity.MEDIUM), findings);
    } else {
      add(
          Findings.Outcome.inconsistent(severity(list.whole(), parts)),
          list.whole(),
          parts,
          findings);
    }
  }

  /** {@code 6 tỉnh thu trên 50 tỷ đồng gồm: …}: the list names what lies above, no parts. */
  private static boolean isThreshold(PartsList list) {
    return list.whole().isHedged()
        && list.parts().stream().anyMatch(p -> p.value().compareTo(list.whole().value()) > 0);
  }

  private static void withinAll(FigureText text, PartsList list, Findings findings) {
    if (list.mayLeaveOut()) {
      list.parts().stream()
          .filter(p -> p.range().low().compareTo(list.whole().range().high()) <= 0)
          .filter(p -> PartsList.stands(text, list.whole(), p))
          .forEach(p -> within(list.whole(), p, findings));
    }
  }

  /** The whole, or a figure of its sentence before it, that the parts add up to. */
  private static Optional<Figure> wholeThatFits(FigureText text, Figure whole, Interval sum) {
    Optional<Figure> at = Optional.of(whole);
    while (at.isPresent()) {
      if (at.get().isCount() && sum.overlaps(at.get().range())) {
        return at;
      }
      at = text.before(at.get());
    }
    return Optional.empty();
  }

  /** A single part that is larger than its whole and counts the same. */
  private static Optional<Figure> larger(FigureText text, PartsList list) {
    return list.mayLeaveOut()
            && list.opener() != PartsList.Opener.ESPECIALLY
            && !list.whole().isHedged()
        ? list.parts().stream()
            .filter(
                p ->
                    p.kind() == Figure.Kind.COUNT
                        && !text.has(Role.TOTAL, list.whole().to(), p.from()))
            .filter(p -> PartsList.stands(text, list.whole(), p))
            .filter(p -> p.range().low().compareTo(list.whole().range().high()) > 0)
            .findFirst()
        : Optional.empty();
  }

  /**
   * Whether the parts leave nothing out and count once. A list of bare numbers, a partial list and
   * a bracket may be read another way unless they nearly add up.
   */
  private static boolean mustAddUp(FigureText text, PartsList list) {
    boolean few = list.whole().value().value().compareTo(BigDecimal.TEN) < 0;
    if (list.opener() == PartsList.Opener.ESPECIALLY
        || few
        || !list.isPure()
        || !list.isOneKind()
        || list.whole().isHedged()) { // of four things some go unnumbered
      return false;
    }
    BigDecimal whole = list.whole().value().value();
    BigDecimal off = Sums.face(list.parts()).subtract(whole);
    boolean close = off.abs().compareTo(whole.multiply(CLOSE)) <= 0;
    if (list.mayLeaveOut()) {
      return off.signum() > 0 && close;
    }
    if (list.parts().size() > 2 && whole.compareTo(FEW) > 0 && Slip.explains(off)) {
      return true;
    }
    if (list.opener() == PartsList.Opener.BRACKET && isCasualties(list) && Slip.explains(off)) {
      return off.abs().compareTo(BigDecimal.ONE) <= 0;
    }
    if (isOfOneUnit(list)
        && Slip.explains(off)
        && off.abs().compareTo(whole.multiply(NEAR))
            <= 0) { // 36 chốt (12 chốt cấp huyện, 26 chốt cấp xã)
      return true;
    }
    boolean named =
        list.opener() != PartsList.Opener.BRACKET
            && list.opener() != PartsList.Opener.DASH
            && list.opener() != PartsList.Opener.WITH
            && list.opener() != PartsList.Opener.FURTHER
            && list.parts().stream().allMatch(p -> sameUnit(text, list.whole(), p));
    boolean bare =
        list.parts().size() > 2
            && list.opener() != PartsList.Opener.LIST
            && whole.compareTo(FEW) > 0
            && list.parts().stream().anyMatch(p -> p.kind() == Figure.Kind.BARE);
    return close || (named || bare) && off.abs().compareTo(whole.multiply(FAR)) <= 0;
  }

  /**
   * {@code 26 cầu thủ: 3 thủ môn, 8 hậu vệ, 9 tiền vệ và 5 tiền đạo}: each part by its own name,
   * and one digit that would mend the sum.
   */
  private static boolean isMixed(FigureText text, PartsList list) {
    BigDecimal whole = list.whole().value().value();
    BigDecimal off = Sums.face(list.all()).subtract(whole);
    return list.all().size() > 2
        && list.all().size() > list.parts().size()
        && isThings(text, list)
        && eachNumbered(text, list)
        && !list.mayLeaveOut()
        && list.isPure()
        && !list.whole().isHedged()
        && whole.compareTo(FEW) > 0
        && off.abs().compareTo(whole.multiply(CLOSE)) <= 0
        && Slip.explains(off);
  }

  /** Whether one comma or và alone stands between two numbers, so that none is left unnumbered. */
  private static boolean eachNumbered(FigureText text, PartsList list) {
    Figure first = list.all().get(0);
    int cue = text.cueEndingAt(first.from(), list.whole().to());
    boolean opened =
        text.hasSymbol(":(", first.from() - 1, first.from())
            || cue >= 0 && text.isCue(Role.LIST, cue);
    int from = first.to();
    for (Figure part : list.all().subList(1, list.all().size())) {
      int marks = opened ? 0 : 1;
      for (int token = from; token < part.from(); token++) {
        boolean and = text.tokens().surface(token).equals("và");
        boolean mark = text.hasSymbol(",;", token, token + 1) && !text.isUnitComma(token);
        marks += and || mark ? 1 : 0;
      }
      if (marks > 1) {
        return false;
      }
      from = part.to();
    }
    return true;
  }

  /** Whether a list counts things or people alone, each with its noun. */
  private static boolean isThings(FigureText text, PartsList list) {
    return list.all().stream().allMatch(p -> p.kind() == Figure.Kind.COUNT && !isAmount(text, p));
  }

  private static boolean isAmount(FigureText text, Figure figure) {
    return text.isMoney(figure) || text.isMeasure(figure);
  }

  private static boolean isSlip(PartsList list) {
    return Slip.explains(Sums.face(list.parts()).subtract(list.whole().value().value()));
  }

  /** {@code 14 người thương vong (3 người chết, 4 bị thương nặng và 8 bị thương nhẹ)}. */
  private static boolean isCasualties(PartsList list) {
    Figure first = list.parts().get(0);
    return list.parts().size() > 2
        && first.kind() == Figure.Kind.COUNT
        && first.unit().equals(list.whole().unit());
  }

  /** Whether every part prints the unit of the whole, and nothing else is counted. */
  private static boolean isOfOneUnit(PartsList list) {
    return list.all().size() == list.parts().size()
        && list.parts().stream()
            .allMatch(p -> p.kind() == Figure.Kind.COUNT && p.unit().equals(list.whole().unit()));
  }

  private static boolean sameUnit(FigureText text, Figure whole, Figure part) {
    return part.kind() == Figure.Kind.COUNT && text.comparable(whole, part);
  }

  /**
   * The parts up to a full stop that no new sentence follows: {@code … 8.210 người.[111] Nay …}.
   */
  private static Optional<List<Figure>> beforeStop(FigureText text, PartsList list) {
    List<Figure> parts = list.parts();
    for (int end = 2; end < parts.size(); end++) {
      List<Figure> first = parts.subList(0, end);
      if (text.hasStop(first.get(end - 1).to(), parts.get(end).from())
          && Sums.sum(first).overlaps(list.whole().range())) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  /** The parts but one that give the whole: a list that prints a part of a part beside it. */
  private static Optional<List<Figure>> withoutOne(Figure whole, List<Figure> parts) {
    for (int i = 0; i < parts.size() && parts.size() > 2 && parts.size() <= MOST; i++) {
      List<Figure> some = new ArrayList<>(parts);
      boolean large =
          some.remove(i).value().value().multiply(BigDecimal.TEN).compareTo(whole.value().value())
              >= 0; // a small one may be the slip itself
      if (large && Sums.sum(some).overlaps(whole.range())) {
        return Optional.of(some);
      }
    }
    return Optional.empty();
  }

  private static Severity severity(Figure whole, List<Figure> parts) {
    BigDecimal off = Sums.face(parts).subtract(whole.value().value()).abs();
    return off.compareTo(whole.value().unit()) <= 0 ? Severity.LOW : Severity.MEDIUM;
  }

  private static void add(
      Findings.Outcome outcome, Figure whole, List<Figure> parts, Findings findings) {
    List<Figure> all = new ArrayList<>(parts);
    all.add(0, whole);
    findings.add(
        Relation.PARTS_SUM,
        outcome,
        all,
        parts.stream()
            .map(p -> Findings.plain(p.value().value()))
            .collect(Collectors.joining(" + ")),
        Findings.plain(Sums.face(parts)),
        Findings.plain(whole.value().value()));
  }

  /** Some of the parts alone are more than the whole. */
  private static void tooMuch(Figure whole, List<Figure> parts, Findings findings) {
    List<Figure> all = new ArrayList<>(parts);
    all.add(0, whole);
    findings.add(
        Relation.PARTS_WITHIN_WHOLE,
        Findings.Outcome.inconsistent(Severity.HIGH),
        all,
        parts.stream()
            .map(p -> Findings.plain(p.value().value()))
            .collect(Collectors.joining(" + ", "", " ≤ " + Findings.plain(whole.value().value()))),
        Findings.plain(Sums.face(parts)),
        Findings.plain(whole.value().value()));
  }

  private static void within(Figure whole, Figure part, Findings findings) {
    boolean fits = part.range().low().compareTo(whole.range().high()) <= 0;
    findings.add(
        Relation.PARTS_WITHIN_WHOLE,
        fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.HIGH),
        List.of(whole, part),
        Findings.plain(part.value().value()) + " ≤ " + Findings.plain(whole.value().value()),
        Findings.plain(part.value().value()),
        Findings.plain(whole.value().value()));
  }

  /** {@code 50 hộ, nếu tính cả hộ ở xa là 60 hộ}: what takes in more cannot be less. */
  private static void includingAll(FigureText text, Figure total, Findings findings) {
    Optional<Figure> less = text.before(total).filter(f -> f.unit().equals(total.unit()));
    if (less.isEmpty()) {
      return;
    }
    int cue = text.find(Role.INCLUDING, less.get().to(), total.from());
    if (cue >= 0
        && !text.hasSymbol(");:", cue, total.from())
        && !text.has(Role.AMONG, cue, total.from())) {
      within(total, less.get(), findings);
    }
  }
}
