package org.vanban.collection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vanban.audit.Basis;
import org.vanban.audit.PrintedFigure;
import org.vanban.audit.Relation;

/**
 * Looks for parts with their wholes that other articles print otherwise: {@code 157/173 xã} and
 * {@code trong tổng số 173 xã, 157 nơi}, {@code cứ 1.000 người thì 926 người} and {@code 92,6%}.
 */
final class ShareCheck {
  private static final int NEAR_DAYS = 31; // both numbers are alike
  private static final int NEWS_DAYS = 3;
  private static final int COMMON_WORDS = 2;
  private static final int MANY_WORDS = 3;
  private static final int DIGITS = 3;
  private static final int PLACES = 2; // of a percentage
  private static final int COMPARED = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Findings findings;

  ShareCheck(Findings findings) {
    this.findings = findings;
  }

  void run(Collection<Claim> claims, Collection<Share> shares) {
    alike(shares);
    slips(shares);
    Map<String, List<Claim>> percentages = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.kind() == PrintedFigure.Kind.PERCENT
          && claim.change() == PrintedFigure.Change.NONE
          && claim.value().precision() >= DIGITS - 1
          && !claim.hedged()) {
        percentages.computeIfAbsent(key(claim, claim.value()), k -> new ArrayList<>()).add(claim);
      }
    }
    shares.forEach(share -> percentage(share, percentages));
  }

  private void alike(Collection<Share> shares) {
    Map<String, List<Share>> byNumbers = new LinkedHashMap<>();
    for (Share share : shares) {
      String key = key(share.part(), share.part().value()) + "/" + plain(share.whole());
      byNumbers.computeIfAbsent(key, k -> new ArrayList<>()).add(share);
    }
    for (List<Share> same : byNumbers.values()) {
      Share first = same.getFirst();
      same.stream()
          .limit(COMPARED)
          .filter(s -> isOfOne(first.part(), s.part(), NEAR_DAYS, COMMON_WORDS))
          .filter(s -> isSure(first) || isSure(s))
          .forEach(s -> add(first, s.where(), first.part().plain(), s.part().plain()));
    }
  }

  /** Parts of one whole, place and time that differ as slips do. */
  private void slips(Collection<Share> shares) {
    Map<String, List<Share>> byWhole = new LinkedHashMap<>();
    for (Share share : shares) {
      if (isSure(share) && share.part().time().isPresent() && share.part().status() == 0) {
        String key = key(share.part(), share.whole()) + "|" + share.part().time().get().to();
        byWhole.computeIfAbsent(key, k -> new ArrayList<>()).add(share);
      }
    }
    for (List<Share> same : byWhole.values()) {
      Share first = same.getFirst();
      same.stream()
          .limit(COMPARED)
          .filter(s -> isOfOne(first.part(), s.part(), 0, COMMON_WORDS))
          .filter(s -> first.part().isLike(s.part()) && isSlip(first.part(), s.part()))
          .filter(s -> !findings.isFlagged(first.part().where()))
          .findFirst()
          .ifPresent(s -> flag(first, s));
    }
  }

  private static boolean isSlip(Claim one, Claim other) {
    String digits = one.value().toPlainString();
    return one.value().compareTo(other.value()) != 0
        && digits.length() >= DIGITS
        && SlipCheck.isSlip(digits, other.value().toPlainString());
  }

  private void flag(Share one, Share other) {
    List<Findings.Sighting> where = new ArrayList<>(one.where());
    where.addAll(other.where());
    BigDecimal value = one.part().value();
    BigDecimal differs = other.part().value();
    findings.add(
        Relation.CROSS_ARTICLE,
        Basis.OTHER_ARTICLE,
        Findings.Outcome.differs(SameFigureCheck.severity(value, differs)),
        where,
        plain(value) + " ≠ " + plain(differs) + " / " + plain(one.whole()),
        plain(value),
        plain(differs));
  }

  private void percentage(Share share, Map<String, List<Claim>> percentages) {
    Claim part = share.part();
    if (part.hedged() || share.whole().signum() <= 0) {
      return;
    }
    for (int places = 0; places <= PLACES; places++) {
      BigDecimal percent =
          part.value().multiply(HUNDRED).divide(share.whole(), places, RoundingMode.HALF_UP);
      percentages.getOrDefault(key(part, percent), List.of()).stream()
          .limit(COMPARED)
          .filter(p -> isOfOne(part, p, NEWS_DAYS, 1) && isSure(share, p))
          .findFirst()
          .ifPresent(p -> add(share, List.of(p.where()), p.plain() + "%", p.plain() + "%"));
    }
  }

  private static boolean isSure(Share share) {
    return share.sort() == Share.Sort.PRINTED;
  }

  /** The fewer digits, and the less sure the whole, the more words must be common. */
  private static boolean isSure(Share share, Claim percentage) {
    boolean exact = percentage.value().precision() >= DIGITS;
    boolean timed = share.part().endsWith(percentage);
    long common = share.part().told(percentage);
    return switch (share.sort()) {
      case PRINTED -> exact ? common >= COMMON_WORDS : timed && common >= MANY_WORDS;
      case EACH -> exact && (timed || common >= COMMON_WORDS);
      case LIKELY -> exact && timed && common >= MANY_WORDS;
    };
  }

  private static boolean isOfOne(Claim one, Claim other, int days, int common) {
    return one.source() != other.source()
        && one.isWhere(other)
        && (one.endsWith(other) || one.source().daysFrom(other.source()) <= days)
        && one.told(other) >= common;
  }

  private static String key(Claim claim, BigDecimal value) {
    return claim.place().map(ClaimPlace::key).orElse("?") + "|" + plain(value);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private void add(Share share, List<Findings.Sighting> other, String computed, String printed) {
    List<Findings.Sighting> where = new ArrayList<>(share.where());
    where.addAll(other);
    if (!where.stream().allMatch(findings::isChecked)) {
      findings.add(
          Relation.CROSS_ARTICLE,
          Basis.OTHER_ARTICLE,
          Findings.Outcome.CONSISTENT,
          where,
          plain(share.part().value()) + "/" + plain(share.whole()),
          computed,
          printed);
    }
  }
}
