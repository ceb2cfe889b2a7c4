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

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure whole : text.figures()) {
      if (whole.kind() == Figure.Kind.COUNT && !text.isTime(whole) && !text.isChange(whole)) {
        PartsList.after(text, whole).ifPresent(list -> check(text, list, findings));
        includingAll(text, whole, findings);
      }
    }
  }

  private static void check(FigureText text, PartsList list, Findings findings) {
    Optional<Figure> larger = larger(text, list);
    if (larger.isPresent()) {
      within(list.whole(), larger.get(), findings);
      return;
    }
    List<Figure> parts = list.parts();
    if (parts.size() < 2) {
      if (list.opener() == PartsList.Opener.AMONG && parts.size() == 1) {
        within(list.whole(), parts.get(0), findings);
      }
      return;
    }
    Interval sum = sum(parts);
    if (sum.overlaps(list.whole().range())) {
      add(Findings.Outcome.CONSISTENT, list.whole(), parts, findings);
    } else if (list.mayLeaveOut() && sum.low().compareTo(list.whole().range().low()) < 0) {
      parts.forEach(p -> within(list.whole(), p, findings));
    } else if (mustAddUp(list, parts) && withoutOne(list.whole(), parts).isEmpty()) {
      add(
          Findings.Outcome.inconsistent(severity(list.whole(), parts)),
          list.whole(),
          parts,
          findings);
    } else {
      withoutOne(list.whole(), parts)
          .ifPresent(some -> add(Findings.Outcome.CONSISTENT, list.whole(), some, findings));
    }
  }

  /** A single part that is larger than its whole and counts the same. */
  private static Optional<Figure> larger(FigureText text, PartsList list) {
    return list.opener() == PartsList.Opener.COLON
        ? Optional.empty()
        : list.parts().stream()
            .filter(p -> p.kind() == Figure.Kind.COUNT && text.comparable(list.whole(), p))
            .filter(p -> p.range().low().compareTo(list.whole().range().high()) > 0)
            .findFirst();
  }

  private static boolean mustAddUp(PartsList list, List<Figure> parts) {
    if (!list.isPure()) {
      return false;
    }
    if (list.opener() == PartsList.Opener.AMONG || list.opener() == PartsList.Opener.OUT_OF) {
      BigDecimal whole = list.whole().value().value();
      BigDecimal off = face(parts).subtract(whole);
      return off.signum() > 0 && off.compareTo(whole.multiply(CLOSE)) <= 0;
    }
    return true;
  }

  /** The parts but one that give the whole: a list that prints a part of a part beside it. */
  private static Optional<List<Figure>> withoutOne(Figure whole, List<Figure> parts) {
    for (int i = 0; i < parts.size() && parts.size() > 2; i++) {
      List<Figure> some = new ArrayList<>(parts);
      some.remove(i);
      if (sum(some).overlaps(whole.range())) {
        return Optional.of(some);
      }
    }
    return Optional.empty();
  }

  private static Severity severity(Figure whole, List<Figure> parts) {
    BigDecimal off = face(parts).subtract(whole.value().value()).abs();
    return off.compareTo(whole.value().unit()) <= 0 ? Severity.LOW : Severity.MEDIUM;
  }

  private static Interval sum(List<Figure> parts) {
    return parts.stream()
        .map(Figure::range)
        .reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
  }

  private static BigDecimal face(List<Figure> parts) {
    return parts.stream().map(p -> p.value().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
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
        Findings.plain(face(parts)),
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
    if (less.isPresent() && text.has(Role.INCLUDING, less.get().to(), total.from())) {
      within(total, less.get(), findings);
    }
  }
}
