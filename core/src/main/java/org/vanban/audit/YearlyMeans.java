package org.vanban.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.text.Tokens;
import org.vanban.value.EdtfDate;

/**
 * A mean of each year of a printed period: {@code Giai đoạn 2016 - 2020, kết nạp 1.040 đảng viên,
 * bình quân mỗi năm 208 đảng viên}.
 *
 * <p>A term ({@code nhiệm kỳ 2020 - 2025}) has as many years as its ends are apart, any other
 * period counts both ends; a mean of one year more or less is told as open to two readings.
 */
final class YearlyMeans {
  private static final int MOST_YEARS = 60;

  private YearlyMeans() {}

  /** Holds a mean against the only sum before it in its sentence. */
  static void check(FigureText text, Figure mean, List<Figure> sums, Findings findings) {
    List<Figure> before =
        sums.stream()
            .filter(s -> s.sentence() == mean.sentence() && s.index() < mean.index())
            .toList();
    Optional<Mention.Date> period =
        PrintedDates.between(text, text.sentenceStart(mean.sentence()), mean.from())
            .filter(d -> d.value() instanceof EdtfDate.Interval range && isOfYears(range));
    if (before.size() != 1 || period.isEmpty()) {
      return;
    }
    int apart = period.get().value().latest().getYear() - period.get().value().earliest().getYear();
    int years = isTerm(text, period.get()) ? apart : apart + 1;
    boolean sure = text.before(mean).filter(f -> f == before.get(0)).isPresent();
    if (apart > 0 && apart < MOST_YEARS) {
      settle(mean, before.get(0), years, 2 * apart + 1 - years, sure, findings);
    }
  }

  private static boolean isOfYears(EdtfDate.Interval range) {
    return range.start() instanceof EdtfDate.Year && range.end() instanceof EdtfDate.Year;
  }

  private static boolean isTerm(FigureText text, Mention.Date period) {
    Tokens tokens = text.tokens();
    int at = tokens.firstAtOrAfter(period.span().start());
    String first = tokens.surface(at);
    return first.equalsIgnoreCase("nhiệm") || at > 0 && tokens.surface(at - 1).equals("kỳ");
  }

  private static void settle(
      Figure mean, Figure sum, int years, int other, boolean sure, Findings findings) {
    if (of(sum, years).overlaps(printed(mean))) {
      add(mean, sum, years, Findings.Outcome.CONSISTENT, findings);
    } else if (of(sum, other).overlaps(printed(mean))) {
      add(
          mean,
          sum,
          other,
          Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.MEDIUM),
          findings);
    } else if (sure && !mean.isHedged() && !sum.isHedged() && isSlip(mean, sum, years)) {
      add(mean, sum, years, Findings.Outcome.inconsistent(Severity.MEDIUM), findings);
    }
  }

  private static Interval printed(Figure mean) {
    return mean.isHedged() ? mean.range() : Interval.rounded(mean.value());
  }

  private static Interval of(Figure sum, int years) {
    return sum.range().over(Interval.exactly(BigDecimal.valueOf(years)));
  }

  private static boolean isSlip(Figure mean, Figure sum, int years) {
    BigDecimal value = mean.value().value();
    BigDecimal face = face(sum, years).setScale(Math.max(0, value.scale()), RoundingMode.HALF_UP);
    return Slip.explains(face.subtract(value));
  }

  private static BigDecimal face(Figure sum, int years) {
    return sum.value().value().divide(BigDecimal.valueOf(years), 8, RoundingMode.HALF_UP);
  }

  private static void add(
      Figure mean, Figure sum, int years, Findings.Outcome outcome, Findings findings) {
    findings.add(
        Relation.AVERAGE,
        outcome,
        List.of(sum, mean),
        Findings.plain(sum.value().value()) + "/" + years,
        Findings.rounded(face(sum, years)),
        mean.value().toString());
  }
}
