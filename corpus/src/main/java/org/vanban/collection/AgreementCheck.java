package org.vanban.collection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vanban.audit.Basis;
import org.vanban.audit.PrintedFigure;
import org.vanban.audit.Relation;

/**
 * Looks for figures that articles of few days print alike of the same thing, also where one says
 * more of it than the other, or says it in other words: {@code giải ngân 3.776 tỷ đồng} and {@code
 * giải ngân 3.776 tỷ đồng vốn đầu tư công}.
 *
 * <p>That two print one number is itself a sign that they mean one thing; the fewer digits it has,
 * the more words must be common.
 */
final class AgreementCheck {
  private static final int NEAR_DAYS = 3;
  private static final int DIGITS = 3;
  private static final int LONG = 4;
  private static final int COMMON_WORDS = 2;
  private static final int MANY_WORDS = 4;
  private static final int COMPARED = 12;

  private final Findings findings;

  AgreementCheck(Findings findings) {
    this.findings = findings;
  }

  void run(Collection<Claim> claims) {
    Map<String, List<Claim>> byValue = new TreeMap<>();
    for (Claim claim : claims) {
      if (digits(claim) >= DIGITS - 1 && !claim.hedged() && claim.source().day().isPresent()) {
        String number = claim.value().stripTrailingZeros().toPlainString();
        String key = (claim.kind() == PrintedFigure.Kind.PERCENT) + number + claim.change();
        byValue.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
    byValue.values().forEach(this::same);
    rounded(claims);
  }

  /** {@code 5.118 triệu USD} and {@code 5,12 tỷ USD}, {@code hơn 5,1 tỷ USD}, of one told time. */
  private void rounded(Collection<Claim> claims) {
    Map<String, List<Claim>> shorter = new HashMap<>();
    Set<BigDecimal> values = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.time().isPresent() && claim.place().isPresent() && digits(claim) >= DIGITS - 1) {
        shorter.computeIfAbsent(key(claim, claim.value()), k -> new ArrayList<>()).add(claim);
        values.add(claim.value().stripTrailingZeros());
      }
    }
    for (Claim claim : claims) {
      if (claim.time().isPresent() && claim.place().isPresent() && !claim.hedged()) {
        for (int digits = DIGITS - 1; digits < digits(claim); digits++) {
          for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.DOWN)) {
            BigDecimal value = claim.value().round(new MathContext(digits, mode));
            if (values.contains(value.stripTrailingZeros())) {
              round(claim, digits, value, shorter);
            }
          }
        }
      }
    }
  }

  private void round(Claim claim, int digits, BigDecimal value, Map<String, List<Claim>> shorter) {
    int words = digits < DIGITS ? MANY_WORDS - 1 : COMMON_WORDS;
    shorter.getOrDefault(key(claim, value), List.of()).stream()
        .limit(COMPARED)
        .filter(c -> c.source() != claim.source() && c.agrees(claim) && digits(c) == digits)
        .filter(c -> c.endsWith(claim) && c.isInUnitOf(claim) && c.base() == claim.base())
        .filter(c -> c.common(claim) >= words)
        .findFirst()
        .ifPresent(c -> add(List.of(claim, c)));
  }

  private static String key(Claim claim, BigDecimal value) {
    return String.join(
        "|",
        claim.kind().toString(),
        claim.change().toString(),
        String.valueOf(claim.status()),
        claim.place().orElseThrow().key(),
        claim.time().orElseThrow().to().toString(),
        value.stripTrailingZeros().toPlainString());
  }

  private static int digits(Claim claim) {
    return claim.value().stripTrailingZeros().precision();
  }

  /** Gathers what is of one thing; of what came before, the last few things are looked at. */
  private void same(List<Claim> claims) {
    claims.sort(Comparator.comparing(Claim::where, Findings.Sighting.ORDER));
    List<List<Claim>> things = new ArrayList<>();
    for (Claim claim : claims) {
      List<Claim> same =
          things.subList(Math.max(0, things.size() - COMPARED), things.size()).stream()
              .filter(thing -> isSame(thing.getFirst(), claim))
              .findFirst()
              .orElse(null);
      if (same == null) {
        same = new ArrayList<>();
        things.add(same);
      }
      same.add(claim);
    }
    things.forEach(this::add);
  }

  private static boolean isSame(Claim first, Claim claim) {
    boolean near = first.endsWith(claim) || first.source().daysFrom(claim.source()) <= NEAR_DAYS;
    if (!near || !first.isWhere(claim) || first.isOfAnotherWhole(claim)) {
      return false;
    }
    if (digits(first) < DIGITS) {
      return first.isInUnitOf(claim) && first.common(claim) >= MANY_WORDS;
    }
    return first.isInUnitOf(claim) && isNamed(first, claim) || isOfOneEach(first, claim);
  }

  private static boolean isNamed(Claim first, Claim claim) {
    boolean sure = first.endsWith(claim) || digits(first) >= LONG;
    return first.noun().equals(claim.noun())
        || first.words().containsAll(claim.words())
        || claim.words().containsAll(first.words())
        || first.isNamedAlike(claim)
        || first.common(claim) >= COMMON_WORDS && (sure || first.told(claim) > COMMON_WORDS);
  }

  /** {@code 984 căn hoàn thành}, {@code 984 hộ nghèo có nhà hoàn thành}: one for each. */
  private static boolean isOfOneEach(Claim first, Claim claim) {
    return first.endsWith(claim)
        && first.isOfThings()
        && claim.isOfThings()
        && first.common(claim) >= COMMON_WORDS
        && first.told(claim) >= MANY_WORDS;
  }

  private void add(List<Claim> same) {
    long articles = same.stream().map(Claim::source).distinct().count();
    if (articles > 1 && !same.stream().allMatch(c -> findings.isChecked(c.where()))) {
      String printed = same.getLast().plain();
      findings.add(
          Relation.CROSS_ARTICLE,
          Basis.OTHER_ARTICLE,
          Findings.Outcome.CONSISTENT,
          same.stream().map(Claim::where).toList(),
          same.getFirst().plain(),
          printed,
          printed);
    }
  }
}
