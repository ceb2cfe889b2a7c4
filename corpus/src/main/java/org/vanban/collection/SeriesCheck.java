package org.vanban.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vanban.audit.Basis;
import org.vanban.audit.PrintedFigure;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;

/**
 * Looks for figures of a series that jump: {@code 6.870 tỷ} in five months, {@code 8.214 triệu} in
 * six, {@code 9.655 tỷ} in seven.
 *
 * <p>A figure is worth a look when it lies ten, a thousand or a million times off both its
 * neighbours, which lie near each other.
 */
final class SeriesCheck {
  private static final int[] POWERS = {1, 3, 6};
  private static final double NEAR = 0.2; // in powers of ten
  private static final double CLOSE = 0.5;
  private static final int ESTIMATE = 1; // no estimate is off tenfold
  private static final int LONGEST_DAYS = 400;
  private static final int LONGEST_YEARS = 800; // of years, in days
  private static final int DIGITS = 3;

  private final Findings findings;

  SeriesCheck(Findings findings) {
    this.findings = findings;
  }

  void run(Collection<Claim> claims) {
    Map<String, TreeMap<ClaimTime, List<Claim>>> series = new TreeMap<>();
    for (Claim claim : claims) {
      if (isOfSeries(claim)) {
        ClaimTime time = claim.time().orElseThrow();
        String key = claim.thing(claim.status() & ~ESTIMATE) + "|" + time.kind();
        if (time.kind() == ClaimTime.Kind.YEAR_TO_DATE) {
          key += time.to().getYear();
        }
        series
            .computeIfAbsent(key, k -> new TreeMap<>())
            .computeIfAbsent(time, t -> new ArrayList<>())
            .add(claim);
      }
    }
    for (TreeMap<ClaimTime, List<Claim>> one : series.values()) {
      List<List<Claim>> points = new ArrayList<>(one.values());
      points.removeIf(p -> !p.stream().allMatch(c -> c.agrees(p.getFirst())));
      for (int i = 1; i + 1 < points.size(); i++) {
        look(points.get(i - 1), points.get(i), points.get(i + 1));
      }
    }
  }

  private static boolean isOfSeries(Claim claim) {
    return claim.kind() == PrintedFigure.Kind.COUNT
        && claim.change() == PrintedFigure.Change.NONE
        && claim.noun().size() >= 2
        && claim.place().isPresent()
        && claim.time().isPresent()
        && claim.time().get().kind() != ClaimTime.Kind.OTHER
        && claim.value().signum() > 0
        && claim.value().stripTrailingZeros().precision() >= DIGITS;
  }

  private void look(List<Claim> before, List<Claim> here, List<Claim> after) {
    Claim one = before.getFirst();
    Claim odd = here.getFirst();
    Claim next = after.getFirst();
    boolean years = one.time().orElseThrow().kind() == ClaimTime.Kind.YEAR;
    int longest = years ? LONGEST_YEARS : LONGEST_DAYS;
    boolean near =
        one.time().orElseThrow().to().plusDays(longest).isAfter(next.time().orElseThrow().to());
    boolean several = one.source() != odd.source() && next.source() != odd.source();
    double low = log(one);
    double high = log(next);
    if (!near || !several || Math.abs(high - low) > CLOSE) {
      return;
    }
    double off = Math.abs(log(odd) - (low + high) / 2);
    for (int power : POWERS) {
      if (Math.abs(off - power) <= NEAR) {
        List<Findings.Sighting> where = new ArrayList<>();
        before.forEach(c -> where.add(c.where()));
        here.forEach(c -> where.add(c.where()));
        after.forEach(c -> where.add(c.where()));
        findings.add(
            Relation.CROSS_ARTICLE,
            Basis.OTHER_ARTICLE,
            Findings.Outcome.differs(Severity.HIGH),
            where,
            one.plain() + " … " + odd.plain() + " … " + next.plain(),
            "10^" + power,
            odd.plain());
      }
    }
  }

  private static double log(Claim claim) {
    return Math.log10(claim.value().doubleValue());
  }
}
