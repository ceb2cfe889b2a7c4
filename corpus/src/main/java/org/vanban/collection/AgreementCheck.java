package org.vanban.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vanban.audit.Basis;
import org.vanban.audit.PrintedFigure;
import org.vanban.audit.Relation;

/**
 * Looks for figures of three digits or more that articles of few days print alike of the same
 * thing, also where one says more of it than the other: {@code giải ngân 3.776 tỷ đồng} and {@code
 * giải ngân 3.776 tỷ đồng vốn đầu tư công}.
 */
final class AgreementCheck {
  private static final int NEAR_DAYS = 3;
  private static final int DIGITS = 3;
  private static final int COMMON_WORDS = 2;

  private final Findings findings;

  AgreementCheck(Findings findings) {
    this.findings = findings;
  }

  void run(Collection<Claim> claims) {
    Map<String, List<Claim>> byValue = new TreeMap<>();
    for (Claim claim : claims) {
      boolean telling = claim.value().stripTrailingZeros().precision() >= DIGITS;
      if (telling && !claim.hedged() && claim.source().day().isPresent()) {
        String number = claim.value().stripTrailingZeros().toPlainString();
        String key = (claim.kind() == PrintedFigure.Kind.PERCENT) + number + claim.change();
        byValue.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
    byValue.values().forEach(this::same);
  }

  private void same(List<Claim> claims) {
    claims.sort(Comparator.comparing(Claim::where, Findings.Sighting.ORDER));
    List<Claim> same = new ArrayList<>();
    for (Claim claim : claims) {
      if (!same.isEmpty() && !isSame(same.getFirst(), claim)) {
        add(same);
        same = new ArrayList<>();
      }
      same.add(claim);
    }
    add(same);
  }

  private static boolean isSame(Claim first, Claim claim) {
    boolean time = first.time().isPresent() && first.time().equals(claim.time());
    boolean words =
        first.noun().equals(claim.noun())
            || first.words().containsAll(claim.words())
            || claim.words().containsAll(first.words())
            || first.isNamedAlike(claim)
            || time && common(first, claim) >= COMMON_WORDS;
    boolean place =
        first.place().isPresent()
            && claim.place().isPresent()
            && first.place().get().key().equals(claim.place().get().key());
    boolean near = time || first.source().daysFrom(claim.source()) <= NEAR_DAYS;
    return words && place && near && first.isInUnitOf(claim) && !first.isOfAnotherWhole(claim);
  }

  private static long common(Claim one, Claim other) {
    return one.words().stream().filter(other.words()::contains).count();
  }

  private void add(List<Claim> same) {
    long articles = same.stream().map(Claim::source).distinct().count();
    if (articles > 1 && !same.stream().allMatch(c -> findings.isChecked(c.where()))) {
      String printed = same.getFirst().plain();
      findings.add(
          Relation.CROSS_ARTICLE,
          Basis.OTHER_ARTICLE,
          Findings.Outcome.CONSISTENT,
          same.stream().map(Claim::where).toList(),
          printed,
          printed,
          printed);
    }
  }
}
