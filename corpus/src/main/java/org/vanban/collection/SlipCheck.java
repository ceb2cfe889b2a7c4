package org.vanban.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vanban.audit.Basis;
import org.vanban.audit.PrintedFigure;
import org.vanban.audit.Relation;

/**
 * Looks for figures of one time and place that differ as slips of the pen do: two digits turned
 * round, one digit another, the same digits ten or a thousand times as large.
 *
 * <p>Such a likeness is itself a sign that one number is meant; so the words beside the figures
 * need not be quite the same, as {@link SameFigureCheck} asks. Figures meet by their digits with
 * one left out, never all with all.
 */
final class SlipCheck {
  private static final int DIGITS = 3;
  private static final int SURE_DIGITS = 4;
  private static final int NEWS = 3;
  private static final int MOST_DIGITS = 9;
  private static final int COMMON_FIGURES = 2;
  private static final int COMMON_WORDS = 3;

  private final SameFigureCheck.Witnesses witnesses;
  private final Findings findings;

  SlipCheck(SameFigureCheck.Witnesses witnesses, Findings findings) {
    this.witnesses = witnesses;
    this.findings = findings;
  }

  void run(Collection<Claim> claims) {
    ClaimPairs pairs = new ClaimPairs();
    for (Claim claim : claims) {
      if (canBe(claim)) {
        keys(claim).forEach(key -> pairs.add(key, claim));
      }
    }
    pairs.forEach(this::compare);
  }

  private static boolean canBe(Claim claim) {
    int length = digits(claim).length();
    return length >= DIGITS
        && length <= MOST_DIGITS
        && !claim.hedged()
        && (!claim.rolling() || claim.time().filter(t -> t.hour() >= 0).isPresent())
        && !claim.open()
        && claim.place().isPresent()
        && (claim.period().isPresent() || claim.source().day().isPresent());
  }

  private static String digits(Claim claim) {
    return claim.value().stripTrailingZeros().unscaledValue().abs().toString();
  }

  /** Of one thing there and then: digits with one left out, digits in any order, digits alone. */
  private static List<String> keys(Claim claim) {
    String about =
        (claim.kind() == PrintedFigure.Kind.PERCENT)
            + "|"
            + claim.change()
            + "|"
            + claim.status()
            + "|"
            + claim.place().orElseThrow().key()
            + "|";
    String digits = digits(claim);
    char[] sorted = digits.toCharArray();
    Arrays.sort(sorted);
    int magnitude = claim.value().precision() - claim.value().scale();
    List<String> keys = new ArrayList<>();
    for (String time : times(claim)) {
      keys.add(about + time + "=" + digits);
      keys.add(about + time + "#" + magnitude + new String(sorted));
      for (int i = 0; i < digits.length(); i++) {
        String rest = digits.substring(0, i) + "_" + digits.substring(i + 1);
        keys.add(about + time + "_" + magnitude + "|" + rest);
      }
    }
    return keys;
  }

  /** The time that is told; of news, that of the article and of the day after. */
  private static List<String> times(Claim claim) {
    List<String> times = new ArrayList<>();
    claim.period().map(t -> t.to() + "T" + t.hour()).ifPresent(times::add);
    Optional<LocalDate> day = claim.source().day();
    boolean news =
        day.isPresent()
            && claim
                .time()
                .map(t -> t.from().equals(t.to()) && t.to().plusDays(NEWS).isAfter(day.get()))
                .orElse(true);
    if (news) {
      times.add("news " + day.get());
      times.add("news " + day.get().plusDays(1));
    }
    return times;
  }

  private void compare(Claim a, Claim b) {
    boolean two = a.source() != b.source() && a.value().compareTo(b.value()) != 0;
    if (two && isSlip(digits(a), digits(b)) && isSame(a, b)) {
      findings.add(
          Relation.CROSS_ARTICLE,
          Basis.OTHER_ARTICLE,
          Findings.Outcome.differs(SameFigureCheck.severity(a.value(), b.value())),
          List.of(a.where(), b.where()),
          a.plain() + " ≠ " + b.plain(),
          a.plain(),
          b.plain());
    }
  }

  /** One digit another, or two neighbours turned round; the same digits are of other magnitude. */
  static boolean isSlip(String one, String other) {
    List<Integer> apart = new ArrayList<>();
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        apart.add(i);
      }
    }
    return one.length() == other.length()
        && (apart.size() < 2
            || apart.size() == 2
                && apart.get(1) - apart.get(0) == 1
                && one.charAt(apart.get(0)) == other.charAt(apart.get(1))
                && one.charAt(apart.get(1)) == other.charAt(apart.get(0)));
  }

  private boolean isSame(Claim a, Claim b) {
    boolean known = findings.isFlagged(a.where()) && findings.isFlagged(b.where());
    boolean timed = a.period().isPresent() && b.period().isPresent();
    boolean apart = timed && !a.period().equals(b.period()) && !isOfOneYear(a, b);
    if (known
        || apart
        || a.isOfAnotherHour(b)
        || a.base() != b.base()
        || !a.isInUnitOf(b)
        || a.isOfAnotherWhole(b)
        || !isAlike(a, b)
        || witnesses.prints(a, b)
        || witnesses.prints(b, a)) {
      return false;
    }
    int common = witnesses.commonFigures(a.source(), b.source());
    if (!timed) {
      boolean power = digits(a).equals(digits(b));
      boolean sure = power || common > 0 || digits(a).length() >= SURE_DIGITS;
      boolean news = isSole(a) && isSole(b) && isNews(a, b);
      return common >= COMMON_FIGURES || sure && news && isOfSameDigits(a, b);
    }
    if (!a.time().equals(b.time()) && common == 0) {
      return false;
    }
    boolean told = isTold(a) || isTold(b);
    boolean power = digits(a).equals(digits(b));
    boolean sure = power || digits(a).length() >= SURE_DIGITS;
    return sure ? told || common > 0 : (told || isSole(a) && isSole(b)) && common > 0;
  }

  /** {@code đến ngày 30/9/2023} and {@code 9 tháng năm 2023}: both tell of the year so far. */
  private static boolean isOfOneYear(Claim a, Claim b) {
    return a.endsWith(b) && (isToDate(a) && isDay(b) || isDay(a) && isToDate(b));
  }

  private static boolean isDay(Claim claim) {
    return claim.time().orElseThrow().kind() == ClaimTime.Kind.DAY;
  }

  private static boolean isToDate(Claim claim) {
    ClaimTime.Kind kind = claim.time().orElseThrow().kind();
    return kind == ClaimTime.Kind.YEAR_TO_DATE || kind == ClaimTime.Kind.YEAR;
  }

  private boolean isAlike(Claim a, Claim b) {
    boolean equal = !a.words().isEmpty() && a.words().equals(b.words());
    return equal || a.isLike(b) || a.isNamedAlike(b) || isTurned(a, b) || isSaidShorter(a, b);
  }

  /**
   * Whether the same digits, in another order, are given to what one says in fewer words: {@code
   * 12.480 con lợn mắc bệnh}, {@code 12.840 con lợn}; in articles with another figure in common.
   */
  private boolean isSaidShorter(Claim a, Claim b) {
    return digits(a).length() >= SURE_DIGITS
        && a.isPartlyNamedAs(b)
        && a.common(b) >= COMMON_FIGURES
        && isOfSameDigits(a, b)
        && witnesses.commonFigures(a.source(), b.source()) > 0;
  }

  /** Whether the same digits, in another order, are given to one noun. */
  private static boolean isTurned(Claim a, Claim b) {
    return a.noun().size() > 1
        && a.noun().equals(b.noun())
        && a.isPartlyNamedAs(b)
        && isOfSameDigits(a, b);
  }

  /** Two digits turned round, or ten or a thousand times as much; no chance brings these about. */
  private static boolean isOfSameDigits(Claim a, Claim b) {
    char[] one = digits(a).toCharArray();
    char[] other = digits(b).toCharArray();
    Arrays.sort(one);
    Arrays.sort(other);
    return Arrays.equals(one, other);
  }

  /** Whether articles of two days tell of one thing in three words, or in its noun. */
  private static boolean isNews(Claim a, Claim b) {
    boolean words = a.words().stream().filter(b.words()::contains).count() >= COMMON_WORDS;
    return a.source().daysFrom(b.source()) < 2 && (words || isTurned(a, b));
  }

  private static boolean isTold(Claim claim) {
    return claim.place().orElseThrow().told();
  }

  private static boolean isSole(Claim claim) {
    return claim.place().orElseThrow().sole();
  }
}
