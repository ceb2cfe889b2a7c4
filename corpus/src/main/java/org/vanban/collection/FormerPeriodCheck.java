package org.vanban.collection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.audit.Basis;
import org.vanban.audit.Interval;
import org.vanban.audit.PrintedFigure;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;

/**
 * Holds {@code 6.480.000 lượt khách, tăng 12,0% so với cùng kỳ} against the figure that another
 * article gave the year before.
 *
 * <p>Figures of a year are mended later; so a percentage that is off by little is passed over.
 */
final class FormerPeriodCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MENDED = BigDecimal.ONE; // points
  private static final BigDecimal MENDED_SHARE = new BigDecimal("0.1");

  private static final int COMPARED = 32;

  private final Findings findings;

  FormerPeriodCheck(Findings findings) {
    this.findings = findings;
  }

  /**
   * A figure with the change that is printed behind it.
   *
   * @param now the figure
   * @param change the percentage
   */
  record Changed(Claim now, Claim change) {
    /** The figure before a change from the year before, in its sentence. */
    static Optional<Changed> of(Claim now, Claim change) {
      boolean one =
          change.base() == Claim.Base.SAME_PERIOD
              && change.kind() == PrintedFigure.Kind.PERCENT
              && change.change() != PrintedFigure.Change.NONE
              && now.kind() == PrintedFigure.Kind.COUNT
              && now.change() == PrintedFigure.Change.NONE
              && now.sentence() == change.sentence()
              && now.time().isPresent();
      return one ? Optional.of(new Changed(now, change)) : Optional.empty();
    }
  }

  void run(Collection<Claim> claims, Collection<Changed> changes) {
    Map<String, List<Claim>> byThing = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.time().isPresent() && claim.place().isPresent()) {
        byThing.computeIfAbsent(key(claim, claim.time().get()), k -> new ArrayList<>()).add(claim);
      }
    }
    for (Changed changed : changes) {
      Claim now = changed.now();
      List<Claim> former =
          byThing.getOrDefault(key(now, now.time().orElseThrow().yearBefore()), List.of()).stream()
              .limit(COMPARED)
              .filter(
                  c -> c.source() != now.source() && !c.hedged() && c.words().equals(now.words()))
              .toList();
      if (!former.isEmpty() && former.stream().allMatch(c -> c.agrees(former.getFirst()))) {
        compare(changed, former);
      }
    }
  }

  private static String key(Claim claim, ClaimTime time) {
    return claim.thing() + "|" + time;
  }

  private void compare(Changed changed, List<Claim> former) {
    Claim now = changed.now();
    Claim base = former.getFirst();
    if (base.range().low().signum() <= 0 || now.hedged() || changed.change().hedged()) {
      return;
    }
    Interval grown = now.range().over(base.range()).times(HUNDRED);
    Interval growth = new Interval(grown.low().subtract(HUNDRED), grown.high().subtract(HUNDRED));
    boolean rise = changed.change().change() == PrintedFigure.Change.RISE;
    Interval told = changed.change().range();
    Interval printed = rise ? told : new Interval(told.high().negate(), told.low().negate());
    BigDecimal face =
        now.value().divide(base.value(), MathContext.DECIMAL64).multiply(HUNDRED).subtract(HUNDRED);
    BigDecimal share = rise ? changed.change().value() : changed.change().value().negate();
    BigDecimal off = face.subtract(share).abs();
    boolean little = off.compareTo(MENDED.max(share.abs().multiply(MENDED_SHARE))) <= 0;
    if (growth.overlaps(printed)) {
      add(changed, former, Findings.Outcome.CONSISTENT, face);
    } else if (!little) {
      boolean flips = face.signum() * share.signum() < 0;
      Severity severity = flips ? Severity.HIGH : Severity.MEDIUM;
      add(changed, former, Findings.Outcome.differs(severity), face);
    }
  }

  private void add(Changed changed, List<Claim> former, Findings.Outcome outcome, BigDecimal face) {
    List<Findings.Sighting> where = new ArrayList<>();
    former.forEach(c -> where.add(c.where()));
    where.add(changed.now().where());
    where.add(changed.change().where());
    BigDecimal rounded = face.setScale(2, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
    boolean rise = changed.change().change() == PrintedFigure.Change.RISE;
    findings.add(
        Relation.CROSS_ARTICLE,
        Basis.OTHER_ARTICLE,
        outcome,
        where,
        changed.now().plain() + "/" + former.getFirst().plain() + " - 1",
        rounded.toPlainString() + "%",
        (rise ? "" : "-") + changed.change().plain() + "%");
  }
}
