package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vanban.value.EdtfDate;

/**
 * The average growth a year between two printed values: {@code từ 22.140 tỷ đồng năm 2015 lên
 * 35.260 tỷ đồng năm 2020, tốc độ tăng bình quân 9,8%/năm}.
 *
 * <p>Growth compounds. A percentage that is the whole growth divided by the years is told as open
 * to two readings.
 */
final class Yearly implements Check {
  private static final int CUE = 7;
  private static final int MOST_YEARS = 60;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Whether a percentage is of each year: {@code 9,8%/năm}, {@code bình quân mỗi năm tăng 9,8%}.
   */
  static boolean is(FigureText text, Figure percent) {
    boolean kind = percent.kind() == Figure.Kind.PERCENT || percent.kind() == Figure.Kind.ASIDE;
    if (!kind || !percent.unit().equals("%")) {
      return false;
    }
    boolean rate =
        text.tokens().isSymbolAt(percent.to(), '/')
            && percent.to() + 1 < text.tokens().size()
            && text.tokens().surface(percent.to() + 1).equals("năm");
    int start = Math.max(text.sentenceStart(percent.sentence()), percent.from() - CUE);
    int from = text.before(percent).map(f -> Math.max(start, f.to())).orElse(start);
    return rate
        || text.has(Role.YEARLY, from, percent.from())
        || text.has(Role.YEARLY, percent.to(), Math.min(percent.to() + 2, text.tokens().size()));
  }

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      if (is(text, figure)) {
        TwoValues.around(text, figure)
            .or(() -> Succession.behind(text, figure))
            .filter(v -> v.wording() != TwoValues.Wording.LOOSE)
            .ifPresent(v -> check(figure, v, years(text, figure, v), findings));
        if (!findings.tells(Relation.COMPOUND_AVERAGE, figure)) {
          listed(text, figure, findings);
        }
      }
    }
  }

  /** {@code lần lượt là 2,1%, 9,2% và 5,3%, bình quân 5,5%/năm}: the mean of those listed. */
  private static void listed(FigureText text, Figure mean, Findings findings) {
    List<Figure> rates = new ArrayList<>();
    Optional<Figure> at = text.before(mean);
    while (at.isPresent() && at.get().kind() == Figure.Kind.PERCENT && rates.size() < MOST_YEARS) {
      rates.add(0, at.get());
      at = text.before(at.get());
    }
    if (rates.size() < 2) {
      return;
    }
    double product = 1;
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure rate : rates) {
      product *= 1 + rate.value().value().doubleValue() / 100;
      sum = sum.add(rate.value().value());
    }
    int many = rates.size();
    BigDecimal grown = grown(BigDecimal.valueOf(product), many);
    BigDecimal plain = sum.divide(BigDecimal.valueOf(many), 8, RoundingMode.HALF_UP);
    Interval near = mean.isHedged() ? mean.range() : Interval.rounded(mean.value());
    if (near.contains(grown) || near.contains(plain)) {
      rates.add(mean);
      findings.add(
          Relation.COMPOUND_AVERAGE,
          Findings.Outcome.CONSISTENT,
          rates,
          "(" + Findings.rounded(sum) + ")/" + many,
          Findings.rounded(near.contains(grown) ? grown : plain),
          mean.value().toString());
    }
  }

  /**
   * The years between two values, from the years printed beside them, or a length of time; of
   * {@code giai đoạn 2016 - 2020} both from its first year and from the one before.
   */
  private static List<Integer> years(FigureText text, Figure percent, TwoValues values) {
    OptionalInt first = PrintedDates.yearOf(text, values.former());
    OptionalInt last = PrintedDates.yearOf(text, values.present());
    if (first.isPresent() && last.isPresent() && first.getAsInt() != last.getAsInt()) {
      return within(Math.abs(last.getAsInt() - first.getAsInt()));
    }
    Optional<Figure> length =
        text.figures().subList(Math.max(0, percent.index() - 4), percent.index()).stream()
            .filter(f -> f.sentence() == percent.sentence() && f.unit().equals("năm"))
            .filter(f -> isLength(text, f))
            .findFirst();
    return length.isPresent()
        ? within(length.get().value().value().intValue())
        : PrintedDates.between(text, text.sentenceStart(percent.sentence()), percent.from())
            .map(d -> within(period(d.value()), period(d.value()) + 1))
            .orElse(List.of());
  }

  /** {@code sau 4 năm}, {@code trong 5 năm}, {@code qua 5 năm}. */
  private static boolean isLength(FigureText text, Figure years) {
    return text.has(Role.AFTER, years.from() - 2, years.from())
        || Clauses.hasWord(text, "trong", years.from() - 1, years.from())
        || Clauses.hasWord(text, "Trong", years.from() - 1, years.from())
        || Clauses.hasWord(text, "qua", years.from() - 1, years.to() + 1);
  }

  private static int period(EdtfDate date) {
    return date.latest().getYear() - date.earliest().getYear();
  }

  private static List<Integer> within(int... years) {
    return Arrays.stream(years).filter(y -> y > 1 && y <= MOST_YEARS).boxed().toList();
  }

  /** Holds a percentage against the growth of some years; that which fits is told. */
  private static void check(
      Figure percent, TwoValues values, List<Integer> years, Findings findings) {
    if (years.isEmpty()
        || values.former().range().low().signum() <= 0
        || values.present().range().low().signum() <= 0) {
      return;
    }
    Interval quotient = values.present().range().over(values.former().range());
    int best =
        years.stream()
            .min(Comparator.comparing(n -> outcome(percent, quotient, n).verdict()))
            .orElseThrow();
    add(percent, values, quotient, best, findings);
  }

  private static void add(
      Figure percent, TwoValues values, Interval quotient, int years, Findings findings) {
    BigDecimal former = values.former().value().value();
    BigDecimal present = values.present().value().value();
    BigDecimal face = grown(present.divide(former, MathContext.DECIMAL64), years);
    findings.add(
        Relation.COMPOUND_AVERAGE,
        outcome(percent, quotient, years),
        List.of(values.former(), values.present(), percent),
        "(" + Findings.plain(present) + "/" + Findings.plain(former) + ")^(1/" + years + ") - 1",
        Findings.rounded(face.abs()),
        percent.value().toString());
  }

  private static Findings.Outcome outcome(Figure percent, Interval quotient, int years) {
    Interval growth = ofSign(grown(quotient.low(), years), grown(quotient.high(), years));
    if (growth.overlaps(percent.range())) {
      return Findings.Outcome.CONSISTENT;
    }
    if (!percent.isHedged() && growth.overlaps(Interval.cutOff(percent.value()))) {
      return Findings.Outcome.suspicious(Reason.TRUNCATED, Severity.LOW);
    }
    Interval plain =
        quotient
            .minus(Interval.exactly(BigDecimal.ONE))
            .times(HUNDRED.divide(BigDecimal.valueOf(years), MathContext.DECIMAL64));
    return plain.overlaps(percent.range())
        ? Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.MEDIUM)
        : Findings.Outcome.inconsistent(Severity.MEDIUM);
  }

  /** Growth between two rates; a fall is printed without its sign. */
  private static Interval ofSign(BigDecimal low, BigDecimal high) {
    return high.signum() < 0 ? new Interval(high.negate(), low.negate()) : new Interval(low, high);
  }

  /** The growth a year, in percent, that gives a quotient after some years. */
  private static BigDecimal grown(BigDecimal quotient, int years) {
    double root = Math.pow(quotient.doubleValue(), 1.0 / years);
    return BigDecimal.valueOf((root - 1) * 100).setScale(8, RoundingMode.HALF_UP);
  }
}
