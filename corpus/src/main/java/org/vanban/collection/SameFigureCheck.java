package org.vanban.collection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vanban.audit.Basis;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;

/**
 * Holds figures against each other that count the same thing in the same place at the same time:
 * {@code 99,72%} and {@code 99,27%} of the voters of one province at nine in the evening.
 *
 * <p>Figures are sorted by what they count; only neighbours are compared. Where two figures are
 * told apart by any word that says something, nothing is said.
 */
final class SameFigureCheck {
  /** Figures without a time of their own are of one time when published so near. */
  private static final int NEAR_DAYS = 3;

  /** More values of one thing are many things. */
  private static final int MOST_VALUES = 3;

  private static final int COMPARED = 8;
  private static final int SPECIFIC = 2;
  private static final int VERY_SPECIFIC = 4;
  private static final int COMMON_FIGURES = 2;
  private static final BigDecimal TENFOLD = BigDecimal.TEN;
  private static final BigDecimal LAST_DIGITS = new BigDecimal("1.005");

  private final Witnesses witnesses;
  private final Findings findings;
  private final List<SubjectGroup> groups = new ArrayList<>();

  SameFigureCheck(Witnesses witnesses, Findings findings) {
    this.witnesses = witnesses;
    this.findings = findings;
  }

  List<SubjectGroup> run(Collection<Claim> claims) {
    Map<String, List<Claim>> timed = new TreeMap<>();
    Map<String, List<Claim>> untimed = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.time().isPresent()) {
        String key = claim.thing() + "|" + claim.time().get();
        timed.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      } else if (!claim.open() && claim.source().day().isPresent()) {
        untimed.computeIfAbsent(claim.thing(), k -> new ArrayList<>()).add(claim);
      }
    }
    timed.values().forEach(this::one);
    untimed.values().forEach(this::byDay);
    return groups;
  }

  /** Figures of one thing, parted where days without any lie between. */
  private void byDay(List<Claim> claims) {
    claims.sort(Comparator.comparing(Claim::where, Findings.Sighting.ORDER));
    List<Claim> near = new ArrayList<>();
    for (Claim claim : claims) {
      if (!near.isEmpty() && near.getFirst().source().daysFrom(claim.source()) > NEAR_DAYS) {
        one(near);
        near = new ArrayList<>();
      }
      near.add(claim);
    }
    one(near);
  }

  private void one(List<Claim> all) {
    Map<Source, List<Claim>> bySource = new LinkedHashMap<>();
    for (Claim claim : all) {
      bySource.computeIfAbsent(claim.source(), s -> new ArrayList<>()).add(claim);
    }
    if (bySource.size() < 2) {
      return;
    }
    group(all);
    List<Claim> plain = new ArrayList<>();
    for (List<Claim> claims : bySource.values()) {
      if (claims.stream().allMatch(c -> c.agrees(claims.getFirst()))) {
        plain.add(claims.getFirst());
      }
    }
    List<List<Claim>> values = values(plain);
    values.stream().filter(same -> same.size() > 1).forEach(this::agree);
    if (values.size() > 1 && values.size() <= MOST_VALUES) {
      differ(values);
    }
  }

  /** The figures by value, those that more articles print first. */
  private List<List<Claim>> values(List<Claim> claims) {
    claims.sort(
        Comparator.comparing(Claim::hedged).thenComparing(Claim::where, Findings.Sighting.ORDER));
    List<List<Claim>> values = new ArrayList<>();
    for (Claim claim : claims) {
      List<Claim> same =
          values.stream()
              .limit(MOST_VALUES + 1)
              .filter(v -> v.getFirst().agrees(claim))
              .findFirst()
              .orElse(null);
      if (same == null) {
        same = new ArrayList<>();
        values.add(same);
      }
      same.add(claim);
    }
    values.sort(Comparator.comparingInt((List<Claim> v) -> -witnesses.count(v)));
    return values;
  }

  private void agree(List<Claim> same) {
    Claim first = same.getFirst();
    boolean specific = content(first) >= 1 && first.value().precision() >= 2;
    if (specific) {
      findings.add(
          Relation.CROSS_ARTICLE,
          Basis.OTHER_ARTICLE,
          Findings.Outcome.CONSISTENT,
          same.stream().map(Claim::where).toList(),
          first.plain(),
          first.plain(),
          first.plain());
    }
  }

  private void differ(List<List<Claim>> values) {
    List<Claim> most = values.getFirst();
    for (List<Claim> other : values.subList(1, values.size())) {
      Set<Claim> here = new HashSet<>();
      Set<Claim> there = new HashSet<>();
      for (Claim a : most.subList(0, Math.min(COMPARED, most.size()))) {
        for (Claim b : other.subList(0, Math.min(COMPARED, other.size()))) {
          if (isSameThing(a, b)) {
            here.add(a);
            there.add(b);
          }
        }
      }
      if (!here.isEmpty()) {
        flag(most.getFirst(), other.getFirst(), here, there);
      }
    }
  }

  private void flag(Claim one, Claim other, Set<Claim> here, Set<Claim> there) {
    List<Findings.Sighting> where = new ArrayList<>();
    here.forEach(c -> where.add(c.where()));
    there.forEach(c -> where.add(c.where()));
    findings.add(
        Relation.CROSS_ARTICLE,
        Basis.OTHER_ARTICLE,
        Findings.Outcome.differs(severity(one.value(), other.value())),
        where,
        one.plain() + " ≠ " + other.plain(),
        one.plain(),
        other.plain());
  }

  /** Whether nothing that is printed tells two figures apart. */
  private boolean isSameThing(Claim a, Claim b) {
    boolean apart =
        a.hedged()
            || b.hedged()
            || a.isOfAnotherHour(b)
            || a.base() != b.base()
            || a.place().isEmpty()
            || b.place().isEmpty()
            || !a.words().equals(b.words())
            || content(a) < SPECIFIC;
    if (apart) {
      return false;
    }
    if (a.isNamed()) {
      return true;
    }
    boolean timed = a.time().isPresent();
    boolean told = a.place().get().told() && b.place().get().told();
    if (a.rolling() || b.rolling()) {
      boolean settled =
          timed && (a.time().get().hour() >= 0 || a.time().get().kind() != ClaimTime.Kind.DAY);
      return settled && content(a) >= VERY_SPECIFIC;
    }
    if (timed && told) {
      return true;
    }
    boolean sole = a.place().get().sole() && b.place().get().sole();
    if (timed && sole && content(a) > SPECIFIC) {
      return witnesses.commonFigures(a.source(), b.source()) > 0;
    }
    int common = timed ? 1 : COMMON_FIGURES;
    return content(a) >= VERY_SPECIFIC && witnesses.commonFigures(a.source(), b.source()) >= common;
  }

  /** How many words say what is counted, beside the unit. */
  private static int content(Claim claim) {
    Set<String> words = new HashSet<>(claim.words());
    for (String syllable : claim.unit().split(" ")) {
      words.remove(syllable);
    }
    return words.size();
  }

  static Severity severity(BigDecimal one, BigDecimal other) {
    BigDecimal least = one.min(other);
    if (least.signum() <= 0) {
      return Severity.HIGH;
    }
    BigDecimal ratio = one.max(other).divide(least, MathContext.DECIMAL64);
    if (ratio.compareTo(TENFOLD) >= 0) {
      return Severity.HIGH;
    }
    return ratio.compareTo(LAST_DIGITS) < 0 ? Severity.LOW : Severity.MEDIUM;
  }

  private void group(List<Claim> all) {
    Claim first = all.getFirst();
    if (content(first) == 0) {
      return;
    }
    groups.add(
        new SubjectGroup(
            first.subject(),
            first.place().map(ClaimPlace::name).orElse(""),
            first.time().map(ClaimTime::toString).orElse(""),
            first.unit(),
            all.stream()
                .sorted(Comparator.comparing(Claim::where, Findings.Sighting.ORDER))
                .map(
                    c ->
                        new SubjectGroup.Entry(
                            c.source().id(),
                            c.source().outlet(),
                            c.source().published().map(Object::toString).orElse(""),
                            c.where().span(),
                            c.where().text(),
                            c.plain()))
                .toList()));
  }

  /** Which articles are witnesses of their own, and what figures two of them share. */
  static final class Witnesses {
    private static final int DIGITS = 3;

    private final Map<Source, Set<String>> figures = new IdentityHashMap<>();

    void add(Claim claim) {
      if (claim.value().stripTrailingZeros().precision() >= DIGITS) {
        figures
            .computeIfAbsent(claim.source(), s -> new HashSet<>())
            .add(claim.plain() + " " + claim.unit());
      }
    }

    /** How many figures of three digits or more two articles have in common. */
    int commonFigures(Source a, Source b) {
      Set<String> common = new HashSet<>(figures.getOrDefault(a, Set.of()));
      common.retainAll(figures.getOrDefault(b, Set.of()));
      return common.size();
    }

    /** Whether the article of a figure prints another's value, too. */
    boolean prints(Claim a, Claim b) {
      return figures.getOrDefault(a.source(), Set.of()).contains(b.plain() + " " + b.unit());
    }

    /** How many articles print a figure, reprints of one text counted once. */
    int count(List<Claim> claims) {
      List<Source> own = new ArrayList<>();
      for (Claim claim : claims.subList(0, Math.min(COMPARED, claims.size()))) {
        if (own.stream().noneMatch(s -> s.isReprintOf(claim.source()))) {
          own.add(claim.source());
        }
      }
      return own.size() + Math.max(0, claims.size() - COMPARED);
    }
  }
}
