package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An average against the sum and the count it is made of: {@code 1.749 tiêu chí ở 139 xã, bình quân
 * 12,6 tiêu chí/xã}, {@code 386.420 tấn trên 58.730 ha, năng suất 65,8 tạ/ha}, {@code 92 suất, mỗi
 * suất 800.000 đồng, tổng trị giá 73,6 triệu đồng}.
 *
 * <p>Where a sentence prints several sums or counts of the same units, they can only confirm.
 */
final class AverageCheck implements Check {
  private static final int CUE = 8; // tokens before the average
  private static final int FIGURES_BACK = 8;
  private static final int FIGURES_AHEAD = 3;
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  /** What one of a unit is in the smallest unit of its measure. */
  private static final Map<String, BigDecimal> GRAMS =
      Map.of(
          "kg", new BigDecimal("1"),
          "yến", new BigDecimal("10"),
          "tạ", new BigDecimal("100"),
          "tấn", new BigDecimal("1000"));

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      boolean number = figure.kind() == Figure.Kind.ASIDE || figure.kind() == Figure.Kind.COUNT;
      if (number && !figure.unit().equals("%") && !text.isTime(figure) && !isRange(text, figure)) {
        PerUnit.of(text, figure).ifPresent(per -> check(text, figure, per, findings));
      }
    }
  }

  /** {@code mỗi ngành 35 - 50 sinh viên}. */
  private static boolean isRange(FigureText text, Figure figure) {
    for (int token = figure.from() + 1; token < figure.to(); token++) {
      if (text.tokens().isDashAt(token)) {
        return true;
      }
    }
    return false;
  }

  private static void check(FigureText text, Figure average, PerUnit per, Findings findings) {
    List<Figure> sums = new ArrayList<>();
    List<Figure> counts = new ArrayList<>();
    int last = Math.max(0, average.index() - FIGURES_BACK);
    for (int i = average.index() - 1; i >= last; i--) {
      Figure figure = text.figures().get(i);
      if (figure.sentence() < average.sentence() - 1) {
        break;
      }
      sort(text, average, per, figure, sums, counts);
    }
    for (Figure figure : text.figuresOf(average.sentence())) {
      boolean one = figure.from() == average.to(); // … một ngày
      boolean behind =
          !one
              && figure.index() > average.index()
              && figure.index() <= average.index() + FIGURES_AHEAD;
      if (behind) {
        sort(text, average, per, figure, sums, counts);
      }
    }
    if (counts.isEmpty() && per.noun().startsWith("năm")) {
      YearlyMeans.check(text, average, sums, findings);
    } else {
      settle(text, average, sums, counts, per, findings);
    }
  }

  private static void sort(
      FigureText text,
      Figure average,
      PerUnit per,
      Figure figure,
      List<Figure> sums,
      List<Figure> counts) {
    if (!figure.isCount() || text.isChange(figure) || isFormer(text, figure)) {
      return;
    }
    if (isCounted(text, figure, per.ofOne())) {
      counts.add(figure);
    } else if (isSum(text, figure, average)) {
      sums.add(figure);
    }
  }

  /** {@code tăng 18% so với cùng kỳ (349 doanh nghiệp)}: the average is of what is now. */
  private static boolean isFormer(FigureText text, Figure figure) {
    int open = figure.from() - 1;
    int from = Math.max(text.sentenceStart(figure.sentence()), open - CUE);
    return open >= from
        && text.tokens().isSymbolAt(open, '(')
        && text.has(Role.COMPARED, from, open)
        && !text.hasSymbol(",;:.)", text.find(Role.COMPARED, from, open), open);
  }

  /** Whether a figure is of what the average is of: {@code 1.645 lao động}, {@code 35 học viên}. */
  private static boolean isSum(FigureText text, Figure figure, Figure average) {
    AuditWords.UnitKind one = text.words().kindOf(figure.unit());
    return isVisit(text, figure, average)
        || factor(figure.unit(), average.unit()).isPresent()
        || !figure.unit().isEmpty() && figure.sameUnit(average)
        || one == AuditWords.UnitKind.PERSON && one == text.words().kindOf(average.unit());
  }

  /** {@code 7.216 lượt cử tri}, but no {@code 1.027 lượt ý kiến}, for so many voters each. */
  private static boolean isVisit(FigureText text, Figure figure, Figure average) {
    int words = average.unit().split(" ").length;
    int end = Math.min(figure.to() + words, text.tokens().size());
    return figure.unit().equals("lượt")
        && figure.to() < end
        && text.tokens().surface(figure.to(), end).equals(average.unit());
  }

  private static void settle(
      FigureText text,
      Figure average,
      List<Figure> sums,
      List<Figure> counts,
      PerUnit per,
      Findings findings) {
    for (Figure sum : sums) {
      for (Figure count : counts) {
        Quotient quotient = quotient(average, sum, count, per);
        if (quotient.fits() && (per.isMean() || quotient.isNear(average))) {
          add(average, sum, count, quotient, findings);
          return;
        }
      }
    }
    Optional<Figure> sum = only(sums, average);
    Optional<Figure> count = only(counts, average);
    if (sum.isPresent() && count.isPresent()) {
      Quotient quotient = quotient(average, sum.get(), count.get(), per);
      boolean off = mayDisagree(text, average, per, sum.get(), count.get(), quotient);
      if (off && !otherCount(text, average, sum.get(), per, findings)) {
        add(average, sum.get(), count.get(), quotient, findings);
      }
    }
  }

  /** {@code 88 hội nghị ở 96 điểm, 7.216 lượt; mỗi điểm 82}: it is for one of something else. */
  private static boolean otherCount(
      FigureText text, Figure average, Figure sum, PerUnit per, Findings findings) {
    for (Figure count : text.figuresOf(average.sentence())) {
      if (count.index() < average.index()
          && count != sum
          && count.kind() == Figure.Kind.COUNT
          && text.isThing(count)
          && !count.isHedged()
          && count.value().value().signum() > 0
          && quotient(average, sum, count, per).fits()) {
        report(
            average,
            sum,
            count,
            quotient(average, sum, count, per).face(),
            Findings.Outcome.suspicious(Reason.OTHER_BASE, Severity.MEDIUM),
            findings);
        return true;
      }
    }
    return false;
  }

  /** The only one of some figures, or the only one in the average's sentence before it. */
  private static Optional<Figure> only(List<Figure> figures, Figure average) {
    List<Figure> before =
        figures.stream()
            .filter(f -> f.sentence() == average.sentence() && f.index() < average.index())
            .toList();
    List<Figure> some = before.isEmpty() ? figures : before;
    return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
  }

  /** Sum, count and average of one sentence, nothing but words between the average and them. */
  private static boolean mayDisagree(
      FigureText text, Figure average, PerUnit per, Figure sum, Figure count, Quotient quotient) {
    BigDecimal printed = average.value().value();
    boolean slip = Slip.explains(quotient.face().subtract(printed));
    int start = Math.max(text.sentenceStart(average.sentence()), average.from() - CUE);
    boolean called =
        text.has(Role.AVERAGE, start, average.from())
            || per.isMean() && text.has(Role.YEARLY, start, average.from());
    boolean behind = sum.index() > average.index() && isTotal(text, sum);
    boolean one = sum.sentence() == average.sentence() && count.sentence() == average.sentence();
    if (!one || average.isHedged() && sum.isHedged() || count.index() > average.index()) {
      return one
          && called
          && !average.isHedged()
          && Slip.isMisprint(quotient.rounded(average), printed);
    }
    boolean before = sum.index() < average.index();
    return (before && per.isMean() && (called || slip) || behind && !average.isHedged())
        && onlyTimes(text, sum, count, average)
        && !text.hasSymbol(":", Math.min(sum.to(), count.to()), average.from());
  }

  /** {@code tổng trị giá 73,6 triệu đồng}, {@code sản lượng đạt 77.500 tấn}: behind the average. */
  private static boolean isTotal(FigureText text, Figure sum) {
    int from = Clauses.start(text, sum);
    return text.has(Role.TOTAL, from, sum.from())
        || Clauses.hasWord(text, "sản", from, sum.from())
            && Clauses.hasWord(text, "lượng", from, sum.from());
  }

  /** Whether lengths of time and ages alone stand between, but for the three. */
  private static boolean onlyTimes(FigureText text, Figure sum, Figure count, Figure average) {
    int first = Math.min(Math.min(sum.index(), count.index()), average.index());
    int last = Math.max(sum.index(), average.index());
    return text.figures().subList(first, last).stream()
        .allMatch(f -> text.isTime(f) || f == sum || f == count || f == average);
  }

  private record Quotient(Interval computed, BigDecimal face, Interval printed, boolean cut) {
    boolean fits() {
      return computed.overlaps(printed);
    }

    /** Whether the face is near what is printed, so that coarse figures do not agree by chance. */
    boolean isNear(Figure average) {
      BigDecimal value = average.value().value();
      return face.subtract(value).abs().compareTo(value.multiply(NEAR)) <= 0;
    }

    /** The face with the decimals of the printed average. */
    BigDecimal rounded(Figure average) {
      BigDecimal bare = average.value().value().stripTrailingZeros();
      return face.setScale(bare.scale(), RoundingMode.HALF_UP);
    }
  }

  private static Quotient quotient(Figure average, Figure sum, Figure count, PerUnit per) {
    BigDecimal factor =
        factor(sum.unit(), average.unit()).orElse(BigDecimal.ONE).multiply(per.many());
    BigDecimal many = factor(count.unit(), per.ofOne().measure()).orElse(BigDecimal.ONE);
    Interval divisor = count.range().times(many);
    BigDecimal below = count.value().value().multiply(many);
    if (divisor.low().signum() <= 0 || sum.range().low().signum() < 0) {
      return new Quotient(
          Interval.exactly(BigDecimal.valueOf(-1)), BigDecimal.ZERO, average.range(), false);
    }
    Interval computed = sum.range().times(factor).over(divisor);
    Interval printed = average.isHedged() ? average.range() : Interval.rounded(average.value());
    BigDecimal face = sum.value().value().multiply(factor).divide(below, MathContext.DECIMAL64);
    BigDecimal next = average.value().value().add(average.value().unit());
    boolean cut =
        !average.isHedged()
            && computed.overlaps(Interval.cutOff(average.value()))
            && face.compareTo(next) < 0;
    return new Quotient(computed, face, printed, cut);
  }

  private static void add(
      Figure average, Figure sum, Figure count, Quotient quotient, Findings findings) {
    Findings.Outcome outcome =
        quotient.fits()
            ? Findings.Outcome.CONSISTENT
            : quotient.cut()
                ? Findings.Outcome.suspicious(Reason.TRUNCATED, Severity.LOW)
                : Findings.Outcome.inconsistent(Severity.MEDIUM);
    report(average, sum, count, quotient.face(), outcome, findings);
  }

  private static void report(
      Figure average,
      Figure sum,
      Figure count,
      BigDecimal face,
      Findings.Outcome outcome,
      Findings findings) {
    findings.add(
        Relation.AVERAGE,
        outcome,
        List.of(sum, count, average),
        Findings.plain(sum.value().value()) + "/" + Findings.plain(count.value().value()),
        Findings.rounded(face),
        average.value().toString());
  }

  /** Whether a figure counts what the average is for one of. */
  private static boolean isCounted(FigureText text, Figure figure, PerUnit per) {
    if (figure.value().value().signum() <= 0) {
      return false;
    }
    String unit = figure.unit();
    boolean any = per.noun().startsWith("đơn vị") && (unit.isEmpty() || NameList.isPlace(figure));
    boolean named = figure.kind() == Figure.Kind.BARE && isNamed(text, figure, per);
    boolean person =
        per.measure().equals("người") && text.words().kindOf(unit) == AuditWords.UnitKind.PERSON;
    return per.isOf(unit) || any || named || person || factor(unit, per.measure()).isPresent();
  }

  /** {@code tổng chỉ tiêu 3.200; … một chỉ tiêu}: the noun before a bare number. */
  private static boolean isNamed(FigureText text, Figure figure, PerUnit per) {
    int end = Clauses.beforeFillers(text, figure.from());
    int from = Clauses.start(text, figure);
    String noun = from < end ? text.tokens().surface(from, end) : "";
    return !per.noun().isEmpty() && (noun.equals(per.noun()) || noun.endsWith(" " + per.noun()));
  }

  /** What a sum is multiplied by to be in another unit of the same measure: tấn to tạ is 10. */
  private static Optional<BigDecimal> factor(String unit, String other) {
    if (unit.equals(other) && !unit.isEmpty()) {
      return Optional.of(BigDecimal.ONE);
    }
    BigDecimal one = GRAMS.get(unit);
    BigDecimal two = GRAMS.get(other);
    return one != null && two != null
        ? Optional.of(one.divide(two, MathContext.DECIMAL64))
        : Optional.empty();
  }
}
