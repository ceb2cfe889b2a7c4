package org.vanban.collection;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
  private static final BigDecimal MENDED = BigDecimal.ONE; // points
  private static final BigDecimal MENDED_PART = new BigDecimal("0.01");
  private static final BigDecimal MENDED_TIMES = new BigDecimal("0.3");
  private static final BigDecimal MENDED_SHARE = new BigDecimal("0.1");

  private static final BigDecimal NEAR = new BigDecimal("2.5");
  private static final int COMPARED = 64;
  private static final int FEW = 4;
  private static final int PLACES = 2;

  private final Findings findings;

  FormerPeriodCheck(Findings findings) {
    this.findings = findings;
  }

  void run(Collection<Claim> claims, Collection<Changed> changes) {
    Map<String, List<Claim>> byThing = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.period().isPresent()
          && claim.place().isPresent()
          && !claim.hedged()
          && claim.change() == PrintedFigure.Change.NONE
          && claim.kind() != PrintedFigure.Kind.RATIO) {
        byThing
            .computeIfAbsent(key(claim, claim.period().get()), k -> new ArrayList<>())
            .add(claim);
      }
    }
    for (Changed changed : changes) {
      if (changed.now().isPresent()) {
        oneArticle(changed, changed.now().get(), byThing);
      } else {
        several(changed, byThing);
      }
    }
  }

  /** The figure stands beside its change; that of before stands in other articles. */
  private void oneArticle(Changed changed, Claim now, Map<String, List<Claim>> byThing) {
    ClaimTime before = changed.before(now.period().orElseThrow());
    List<Claim> others =
        byThing.getOrDefault(key(now, before), List.of()).stream()
            .limit(COMPARED)
            .filter(c -> c.source() != now.source() && c.kind() == now.kind() && c.isInUnitOf(now))
            .toList();
    List<Claim> former = former(now, before, others);
    if (!former.isEmpty()) {
      if (former.stream().allMatch(c -> c.agrees(former.getFirst()))) {
        compare(changed, now, former);
      }
      return;
    }
    others.stream()
        .filter(c -> c.isLooselyNamedAs(now) && isFit(changed, now, c))
        .findFirst()
        .ifPresent(c -> add(changed, now, List.of(c), Findings.Outcome.CONSISTENT));
  }

  /** Of a difference alone, figures of now and of before that fit it, all in other articles. */
  private void several(Changed changed, Map<String, List<Claim>> byThing) {
    Claim change = changed.change();
    ClaimTime time = change.period().orElseThrow();
    if (change.place().isEmpty()) {
      return;
    }
    List<Claim> nows = named(change, byThing.getOrDefault(key(change, time), List.of()));
    List<Claim> formers =
        named(change, byThing.getOrDefault(key(change, changed.before(time)), List.of()));
    for (Claim now : nows) {
      for (Claim former : formers) {
        if (now.source() != former.source()
            && now.status() == former.status()
            && isFit(changed, now, former)) {
          add(changed, now, List.of(former), Findings.Outcome.CONSISTENT);
          return;
        }
      }
    }
  }

  private static List<Claim> named(Claim change, List<Claim> claims) {
    return claims.stream()
        .limit(COMPARED)
        .filter(c -> c.source() != change.source() && c.unit().equals(change.unit()))
        .filter(c -> c.isNamedAlike(change) || c.isLooselyNamedAs(change))
        .limit(FEW)
        .toList();
  }

  /** What other articles print of the same, nothing so far off that it is another thing. */
  private static List<Claim> former(Claim now, ClaimTime before, List<Claim> others) {
    List<Claim> alike =
        others.stream()
            .filter(c -> c.period().equals(Optional.of(before)))
            .filter(c -> c.status() == now.status())
            .filter(c -> isNamedAlike(c, now))
            .toList();
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

  /** Where, and the last day; unit, words and the first day are compared one by one. */
  private static String key(Claim claim, ClaimTime time) {
    return claim.place().map(ClaimPlace::key).orElse("?") + "|" + time.to();
  }

  private static boolean isFit(Changed changed, Claim now, Claim former) {
    return former.range().low().signum() > 0
        && changed.from(former.range(), now.range()).overlaps(changed.range());
  }

  private void compare(Changed changed, Claim now, List<Claim> former) {
    Claim base = former.getFirst();
    boolean near = changed.isMultiple() || isNear(base, now);
    if (!near || base.range().low().signum() <= 0 || now.hedged() || changed.change().hedged()) {
      return;
    }
    if (isFit(changed, now, base)) {
      add(changed, now, former, Findings.Outcome.CONSISTENT);
    } else if (!isLittle(changed, now, base)) {
      boolean flips = face(changed, now, base).signum() * changed.printed().signum() < 0;
      Severity severity = flips ? Severity.HIGH : Severity.MEDIUM;
      add(changed, now, former, Findings.Outcome.differs(severity));
    }
  }

  /** Whether a change is off by no more than figures of a year are mended. */
  private static boolean isLittle(Changed changed, Claim now, Claim base) {
    BigDecimal printed = changed.printed();
    BigDecimal off = face(changed, now, base).subtract(printed).abs();
    BigDecimal mended =
        changed.isDifference()
            ? base.value().multiply(MENDED_PART)
            : changed.isMultiple() ? MENDED_TIMES : MENDED;
    return off.compareTo(mended.max(printed.abs().multiply(MENDED_SHARE))) <= 0;
  }

  private static BigDecimal face(Changed changed, Claim now, Claim former) {
    Interval values = changed.from(Interval.exactly(former.value()), Interval.exactly(now.value()));
    return values.low();
  }

  private void add(Changed changed, Claim now, List<Claim> former, Findings.Outcome outcome) {
    List<Findings.Sighting> where = new ArrayList<>();
    former.forEach(c -> where.add(c.where()));
    where.add(now.where());
    where.add(changed.change().where());
    String of = now.plain() + (changed.isDifference() ? " - " : "/") + former.getFirst().plain();
    boolean percent = changed.change().kind() == PrintedFigure.Kind.PERCENT;
    String unit = percent ? "%" : "";
    findings.add(
        Relation.CROSS_ARTICLE,
        Basis.OTHER_ARTICLE,
        outcome,
        where,
        of + (percent ? " - 1" : ""),
        rounded(face(changed, now, former.getFirst())) + unit,
        changed.printed().toPlainString() + unit);
  }

  private static String rounded(BigDecimal value) {
    BigDecimal rounded = value.setScale(PLACES, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
