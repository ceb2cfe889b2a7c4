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

  private static final BigDecimal NEAR = new BigDecimal("2.5");
  private static final int COMPARED = 64;

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
    /** The count before a change from the year before, in its sentence, shares between passed. */
    static Optional<Changed> of(List<Claim> claims, int index) {
      Claim change = claims.get(index);
      if (change.base() != Claim.Base.SAME_PERIOD || change.kind() != PrintedFigure.Kind.PERCENT) {
        return Optional.empty();
      }
      int before = index - 1;
      while (before >= 0 && claims.get(before).kind() == PrintedFigure.Kind.PERCENT) {
        before--;
      }
      return Optional.of(before)
          .filter(at -> at >= 0)
          .map(claims::get)
          .filter(c -> c.kind() == PrintedFigure.Kind.COUNT && c.sentence() == change.sentence())
          .filter(c -> c.change() == PrintedFigure.Change.NONE && c.period().isPresent())
          .map(now -> new Changed(now, change));
    }

    /** What {@code tăng 12%}, {@code giảm 12%} or {@code bằng 112%} grew by. */
    BigDecimal growth(BigDecimal percent) {
      return switch (change.change()) {
        case RISE -> percent;
        case FALL -> percent.negate();
        case NONE -> percent.subtract(HUNDRED);
      };
    }

    Interval growth() {
      BigDecimal one = growth(change.range().low());
      BigDecimal other = growth(change.range().high());
      return new Interval(one.min(other), one.max(other));
    }
  }

  void run(Collection<Claim> claims, Collection<Changed> changes) {
    Map<String, List<Claim>> byThing = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.period().isPresent() && claim.place().isPresent()) {
        byThing
            .computeIfAbsent(key(claim, claim.period().get()), k -> new ArrayList<>())
            .add(claim);
      }
    }
    for (Changed changed : changes) {
      Claim now = changed.now();
      ClaimTime before = now.period().orElseThrow().yearBefore();
      List<Claim> former = former(now, byThing.getOrDefault(key(now, before), List.of()));
      if (!former.isEmpty() && former.stream().allMatch(c -> c.agrees(former.getFirst()))) {
        compare(changed, former);
      }
    }
  }

  /** What other articles print of the same, nothing so far off that it is another thing. */
  private static List<Claim> former(Claim now, List<Claim> claims) {
    List<Claim> others =
        claims.stream()
            .limit(COMPARED)
            .filter(c -> c.source() != now.source() && !c.hedged() && c.isInUnitOf(now))
            .toList();
    List<Claim> alike =
        others.stream().filter(c -> isNamedAlike(c, now) && isNear(c, now)).toList();
    List<Claim> same = alike.stream().filter(c -> c.noun().equals(now.noun())).toList();
    return same.isEmpty() ? alike : same;
  }

  private static boolean isNamedAlike(Claim one, Claim other) {
    return one.isNamedAlike(other) || !one.noun().isEmpty() && one.words().equals(other.words());
  }

  private static boolean isNear(Claim one, Claim other) {
    BigDecimal less = one.value().min(other.value());
    return less.signum() > 0 && one.value().max(other.value()).compareTo(less.multiply(NEAR)) <= 0;
  }

  /** Where and when; unit and words are compared one by one. */
  private static String key(Claim claim, ClaimTime time) {
    String place = claim.place().map(ClaimPlace::key).orElse("?");
    return String.join("|", claim.kind() + "", claim.change() + "", claim.status() + "", place)
        + "|"
        + time;
  }

  private void compare(Changed changed, List<Claim> former) {
    Claim now = changed.now();
    Claim base = former.getFirst();
    if (base.range().low().signum() <= 0 || now.hedged() || changed.change().hedged()) {
      return;
    }
    Interval grown = now.range().over(base.range()).times(HUNDRED);
    Interval growth = new Interval(grown.low().subtract(HUNDRED), grown.high().subtract(HUNDRED));
    Interval printed = changed.growth();
    BigDecimal face =
        now.value().divide(base.value(), MathContext.DECIMAL64).multiply(HUNDRED).subtract(HUNDRED);
    BigDecimal share = changed.growth(changed.change().value());
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
    BigDecimal printed = changed.growth(changed.change().value());
    findings.add(
        Relation.CROSS_ARTICLE,
        Basis.OTHER_ARTICLE,
        outcome,
        where,
        changed.now().plain() + "/" + former.getFirst().plain() + " - 1",
        rounded.toPlainString() + "%",
        printed.toPlainString() + "%");
  }
}
