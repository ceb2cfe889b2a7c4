package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells when a percentage can be of nothing but the whole that the grammar names for it. */
final class SureShares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> SHARES = Set.of("tương", "ứng", "tức", "hay", "nghĩa");
  private static final BigDecimal MANY = BigDecimal.valueOf(5);
  private static final BigDecimal SAME = new BigDecimal("0.01");
  private static final List<BigDecimal> SHIFTS =
      Stream.of("0.01", "0.1", "10", "100").map(BigDecimal::new).toList();

  private SureShares() {}

  /** Whether the percentage can be of nothing but this whole. */
  static boolean mayDisagree(FigureText text, Pairing pairing, Wholes.Whole whole) {
    if (makeUpAll(text, pairing, whole.figure())) {
      return false;
    }
    if (whole.kind() == Wholes.Kind.PHRASED || whole.kind() == Wholes.Kind.PRINTED) {
      return text.comparable(whole.figure(), pairing.figure());
    }
    if (whole.kind() == Wholes.Kind.PLANNED && text.isCue(Role.PLAN, pairing.percent().to())) {
      return pairing.strong(); // Kế hoạch giao 1.200 ha, đã trồng 960 ha, đạt 80% kế hoạch
    }
    if (!pairing.strong() || pairing.base() == Pairing.Base.OTHER) {
      return false;
    }
    if (whole.kind() == Wholes.Kind.LIST
        && pairing.percent().value().value().compareTo(HUNDRED) == 0) {
      return false; // trong đó trẻ 6 tuổi 84 cháu, đạt 100%: all of those
    }
    if (whole.kind() == Wholes.Kind.VOTERS || whole.kind() == Wholes.Kind.PLANNED) {
      return pairing.base() == Pairing.Base.OPEN;
    }
    if (pairing.base() == Pairing.Base.ALL && whole.kind() == Wholes.Kind.LIST) {
      return false; // tổng số đại biểu: all of them, not those of the list
    }
    if (pairing.link() == Pairing.Link.ATTAIN && !isShareWord(text, pairing)) {
      boolean plan = Wholes.hasPlan(text, pairing.figure(), whole.figure());
      return !plan
          && (whole.kind() == Wholes.Kind.OUT_OF || !text.isMoney(pairing.figure()))
          && text.comparable(whole.figure(), pairing.figure());
    }
    return text.comparable(whole.figure(), pairing.figure())
        && !sharesBase(text, pairing, whole.figure());
  }

  /**
   * {@code 1.128 người, chiếm 94,8%; 62 người, chiếm 5,2%}: the first is no whole of the second.
   */
  private static boolean makeUpAll(FigureText text, Pairing pairing, Figure whole) {
    return text.after(whole)
        .flatMap(p -> Pairing.of(text, p))
        .filter(p -> p.figure().index() == whole.index())
        .map(p -> p.percent().value().value().add(pairing.percent().value().value()))
        .filter(sum -> sum.compareTo(HUNDRED) == 0)
        .isPresent();
  }

  /** {@code 30 tỷ đồng, tương đương 28%}: of what is attained, not of a plan. */
  private static boolean isShareWord(FigureText text, Pairing pairing) {
    int at = Pairing.beforeFillers(text, pairing.figure().to(), pairing.percent().from());
    int cue = text.cueEndingAt(at, pairing.figure().to());
    return cue >= 0 && SHARES.contains(text.tokens().surface(cue));
  }

  /**
   * {@code 98 ha, đạt 97% kế hoạch, trong đó chè 71 ha, đạt 95%}: whether the whole has a
   * percentage of something else, of which the part's may be too.
   */
  private static boolean sharesBase(FigureText text, Pairing pairing, Figure whole) {
    Optional<Figure> own = Wholes.otherBase(text, whole);
    if (own.isEmpty() || own.get().range().low().signum() <= 0) {
      return own.isPresent();
    }
    return pairing.link() == Pairing.Link.ATTAIN
        || pairing
            .figure()
            .range()
            .times(own.get().value().value())
            .over(whole.range())
            .overlaps(pairing.percent().range());
  }

  /**
   * A share many times what is printed, or a fraction of it, is of figures put together wrongly,
   * unless a digit of the part or the percentage, or the place of the comma, sets it right: {@code
   * 125%} for 12,5%.
   */
  static boolean isNear(Pairing pairing, Figure whole) {
    BigDecimal printed = pairing.percent().value().value();
    Optional<BigDecimal> share = ShareCheck.fit(pairing, whole).map(PercentFit::face);
    return share
        .filter(
            f ->
                f.compareTo(printed.multiply(MANY)) <= 0 && printed.compareTo(f.multiply(MANY)) <= 0
                    || Slip.isMisprint(f.setScale(printed.scale(), RoundingMode.HALF_UP), printed)
                    || isShifted(f, printed)
                    || Slip.variants(pairing.figure().value())
                        .map(part -> part.value().multiply(HUNDRED))
                        .map(part -> part.divide(Wholes.face(whole), MathContext.DECIMAL64))
                        .anyMatch(v -> v.subtract(printed).abs().compareTo(printed.ulp()) < 0))
        .isPresent();
  }

  private static boolean isShifted(BigDecimal share, BigDecimal printed) {
    BigDecimal places = printed.divide(share.max(printed.ulp()), MathContext.DECIMAL64);
    return SHIFTS.stream().anyMatch(s -> places.subtract(s).abs().compareTo(s.multiply(SAME)) <= 0);
  }
}
