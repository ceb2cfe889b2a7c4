package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Means that fit a sum and any count or length of time near by, {@code Từ ngày 01/4 đến hết ngày
 * 15/4, … 61.275 lượt người, trung bình mỗi ngày 4.085 lượt}, or the values listed before, {@code
 * 6,42, … 6,18 và … 5,04; bình quân ba môn 5,88 điểm}.
 *
 * <p>A mean that its noun ties to no count can only confirm: with three digits and more, or where
 * the sum is just so many times the mean.
 */
final class FittingMeans implements Check {
  private static final int CUE = 8; // tokens before the mean
  private static final int BACK = 8; // figures
  private static final int SURE = 3; // digits
  private static final int MOST_VALUES = 6;

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      boolean number = figure.kind() != Figure.Kind.RATIO && !figure.isHedged();
      if (number && isMean(text, figure) && !findings.tells(Relation.AVERAGE, figure)) {
        if (!ofValues(text, figure, findings)) {
          ofSum(text, figure, findings);
        }
      }
    }
  }

  private static boolean isMean(FigureText text, Figure figure) {
    int from = Math.max(text.sentenceStart(figure.sentence()), figure.from() - CUE);
    int cue = text.find(Role.AVERAGE, from, figure.from());
    return cue >= 0
        && !text.isChange(figure)
        && !text.hasSymbol(",;:.()", cue, figure.from())
        && figure.value().value().signum() > 0;
  }

  /** The values right before a mean, two or more; the number of them may stand between. */
  private static boolean ofValues(FigureText text, Figure mean, Findings findings) {
    List<Figure> values = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    Optional<Figure> at = text.before(mean);
    while (at.isPresent() && values.size() < MOST_VALUES) {
      Figure value = at.get();
      at = text.before(value);
      if (!isValue(value, mean)) {
        if (value.value().value().scale() > 0) {
          break;
        }
        continue; // bình quân ba môn
      }
      values.add(0, value);
      sum = sum.add(value.value().value());
      BigDecimal face = divide(sum, BigDecimal.valueOf(values.size()));
      if (values.size() > 1 && rounds(face, mean)) {
        add(mean, values, face, sumOf(values) + ")/" + values.size(), findings);
        return true;
      }
    }
    return false;
  }

  private static String sumOf(List<Figure> values) {
    return values.stream()
        .map(v -> Findings.plain(v.value().value()))
        .collect(Collectors.joining(" + ", "(", ""));
  }

  /** A value with as many decimals as its mean, at least one: whole numbers fit by chance. */
  private static boolean isValue(Figure value, Figure mean) {
    boolean same = value.unit().equals(mean.unit()) || value.unit().isEmpty();
    boolean fine = value.value().value().scale() > 0 && mean.value().value().scale() > 0;
    return same && fine && value.kind() != Figure.Kind.RATIO && !value.isHedged();
  }

  private static void ofSum(FigureText text, Figure mean, Findings findings) {
    List<Figure> near = new ArrayList<>();
    for (int i = mean.index() - 1; i >= Math.max(0, mean.index() - BACK); i--) {
      Figure figure = text.figures().get(i);
      if (figure.sentence() >= mean.sentence() - 1 && figure.isCount() && !text.isChange(figure)) {
        near.add(figure);
      }
    }
    for (Figure sum : near) {
      if (text.isTime(sum) && !text.isTime(mean) || !isSum(text, sum, mean)) {
        continue;
      }
      for (Figure count : near) {
        if (count != sum && isCount(text, count, sum) && fits(mean, sum, count)) {
          add(mean, List.of(sum, count), face(sum, count), formula(sum, count), findings);
          return;
        }
      }
      if (ofDays(text, mean, sum, findings)) {
        return;
      }
    }
  }

  private static boolean isSum(FigureText text, Figure sum, Figure mean) {
    boolean money = text.isMoney(sum) && text.isMoney(mean);
    boolean same = sum.unit().equals(mean.unit()) || sum.sameUnit(mean) || mean.sameUnit(sum);
    return (money || same) && sum.value().compareTo(mean.value()) > 0 && !sum.unit().equals("%");
  }

  private static boolean isCount(FigureText text, Figure count, Figure sum) {
    return !count.unit().equals(sum.unit())
        && !text.isMoney(count)
        && !count.isHedged()
        && count.value().value().compareTo(BigDecimal.ONE) > 0;
  }

  /** {@code Từ ngày 01/4 đến hết ngày 15/4 …, trung bình mỗi ngày}. */
  private static boolean ofDays(FigureText text, Figure mean, Figure sum, Findings findings) {
    boolean daily =
        Clauses.hasWord(text, "ngày", Math.max(0, mean.from() - CUE), mean.from())
            || Clauses.hasWord(
                text, "ngày", mean.to(), Math.min(mean.to() + 2, text.tokens().size()));
    Optional<Period> period =
        daily
            ? Period.before(text, mean.from())
                .filter(p -> p.isOfDays() && p.isOrdered())
                .filter(p -> p.from() >= text.sentenceStart(mean.sentence()))
            : Optional.empty();
    long days = period.map(p -> p.days()).orElse(0L);
    BigDecimal count = BigDecimal.valueOf(days);
    if (days < 2 || !fits(mean, sum, Interval.exactly(count), count)) {
      return false;
    }
    BigDecimal face = divide(sum.value().value(), count);
    add(mean, List.of(sum), face, plain(sum) + "/" + days, findings);
    return true;
  }

  private static boolean fits(Figure mean, Figure sum, Figure count) {
    return fits(mean, sum, count.range(), count.value().value());
  }

  private static boolean fits(Figure mean, Figure sum, Interval count, BigDecimal face) {
    BigDecimal value = mean.value().value();
    boolean exact = value.multiply(face).compareTo(sum.value().value()) == 0;
    return exact
        || Digits.of(mean) >= SURE
            && count.low().signum() > 0
            && rounds(divide(sum.value().value(), face), mean);
  }

  private static boolean rounds(BigDecimal face, Figure mean) {
    return Interval.rounded(mean.value()).contains(face);
  }

  private static BigDecimal face(Figure sum, Figure count) {
    return divide(sum.value().value(), count.value().value());
  }

  private static BigDecimal divide(BigDecimal sum, BigDecimal count) {
    return sum.divide(count, MathContext.DECIMAL64);
  }

  private static String formula(Figure sum, Figure count) {
    return plain(sum) + "/" + plain(count);
  }

  private static void add(
      Figure mean, List<Figure> of, BigDecimal face, String formula, Findings findings) {
    List<Figure> figures = new ArrayList<>(of);
    figures.add(mean);
    findings.add(
        Relation.AVERAGE,
        Findings.Outcome.CONSISTENT,
        figures,
        formula,
        Findings.rounded(face),
        mean.value().toString());
  }

  private static String plain(Figure figure) {
    return Findings.plain(figure.value().value());
  }
}
