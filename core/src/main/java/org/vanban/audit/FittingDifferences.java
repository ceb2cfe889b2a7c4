package org.vanban.audit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Differences of two values of their sentence, wherever these stand: {@code giảm 187 so với năm
 * 2015 (2.261)} of {@code 2.074}, {@code còn cách mục tiêu 20% … là 5,8 điểm phần trăm}, and the
 * percentage beside them.
 *
 * <p>Two figures hardly ever differ by chance by just what a third of their unit calls a
 * difference: the fewer digits it has, the nearer the two must stand. So it confirms; it disagrees
 * where the sentence holds two values of the unit alone, a comparison and one misprinted digit.
 */
final class FittingDifferences implements Check {
  private static final int MOST = 12; // values of one unit in a sentence
  private static final int CLAUSE = 24; // tokens
  private static final int PERCENT = 16; // tokens from the values to the percentage
  private static final int SURE = 3; // digits
  private static final int NEAREST = 3; // values that a difference of two digits may be of
  private static final List<String> COMPARING = List.of("hơn", "kém", "cách", "thiếu");

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      boolean told = // else it is a part, or what is left
          findings.tells(Relation.PARTS_SUM, figure) || findings.tells(Relation.REMAINDER, figure);
      if (!told
          && isNumber(figure)
          && !figure.isHedged()
          && !text.isTime(figure)
          && isDifference(text, figure)) {
        check(text, figure, values(text, figure), findings);
      }
    }
  }

  private static boolean isNumber(Figure figure) {
    return figure.isCount() || isOfShares(figure);
  }

  /** Points, or the percentages that many print for points: {@code tăng 2,14%}. */
  private static boolean isOfShares(Figure figure) {
    return figure.unit().equals("%") && figure.kind() != Figure.Kind.RATIO;
  }

  /** Whether a rise, a fall or a comparison in its clause leads to a figure. */
  private static boolean isDifference(FigureText text, Figure figure) {
    return text.isChange(figure) || comparison(text, figure) >= 0;
  }

  /**
   * The word that compares two values and leads to their difference, the compared one passed over:
   * {@code thấp hơn dự toán (512 tỷ đồng) 26 tỷ đồng}; -1 if there is none.
   */
  private static int comparison(FigureText text, Figure figure) {
    int floor = Math.max(text.sentenceStart(figure.sentence()), figure.from() - CLAUSE);
    int depth = 0;
    for (int token = figure.from() - 1; token >= floor; token--) {
      if (text.hasSymbol("()", token, token + 1)) {
        depth += text.tokens().isSymbolAt(token, ')') ? 1 : -1;
      }
      if (depth < 0 || depth == 0 && text.hasSymbol(",;:.", token, token + 1)) {
        return -1;
      }
      boolean word =
          text.isCue(Role.GAP, token)
              || text.isCue(Role.ADDED, token)
              || text.tokens().isWordAt(token) && COMPARING.contains(text.tokens().surface(token))
              || text.isChangeCue(token);
      if (depth == 0 && word) {
        return isTaken(text, figure, token) ? -1 : token;
      }
    }
    return -1;
  }

  /** Whether another figure stands between that has the word for itself, or a bound: hơn 30 hộ. */
  private static boolean isTaken(FigureText text, Figure figure, int token) {
    Optional<Figure> before = text.before(figure).filter(f -> f.from() > token);
    boolean hedge = text.roleAt(token).filter(r -> Hedge.of(r) != Hedge.NONE).isPresent();
    return hedge
        || text.has(Role.TO, token, figure.from())
        || before.isPresent()
            && (text.isChange(before.get())
                || !before.get().unit().equals(figure.unit())
                || text.before(before.get()).filter(f -> f.from() > token).isPresent());
  }

  /** The values of the unit of a difference in its sentence, the nearest first. */
  private static List<Figure> values(FigureText text, Figure difference) {
    return text.figuresOf(difference.sentence()).stream()
        .filter(f -> f.index() != difference.index() && isValue(text, f, difference))
        .sorted(Comparator.comparingInt(f -> Math.abs(f.index() - difference.index())))
        .limit(MOST)
        .toList();
  }

  private static boolean isValue(FigureText text, Figure figure, Figure difference) {
    boolean same =
        isOfShares(difference)
            ? figure.kind() == Figure.Kind.PERCENT
            : figure.isCount()
                && (figure.sameUnit(difference) || text.comparable(figure, difference))
                && !figure.unit().equals("%");
    return same && !figure.isHedged() && !text.isChange(figure);
  }

  private static void check(
      FigureText text, Figure difference, List<Figure> values, Findings findings) {
    int digits = Digits.of(difference);
    int most = digits >= SURE ? values.size() : digits == 2 ? NEAREST : 2;
    List<Figure> near = values.subList(0, Math.min(most, values.size()));
    for (int i = 1; i < near.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean printed = isPrinted(near.get(i), near.get(j), difference);
        if (printed && face(near.get(i), near.get(j)).compareTo(value(difference)) == 0) {
          confirm(text, near.get(j), near.get(i), difference, findings);
          return;
        }
      }
    }
    boolean slip =
        values.size() == 2
            && !findings.tells(Relation.BALANCE, difference)
            && difference.kind() != Figure.Kind.PERCENT
            && hasUnit(values.get(0), values.get(1), difference)
            && comparison(text, difference) >= 0
            && !text.isChange(difference)
            && Slip.isMisprint(face(values.get(0), values.get(1)), value(difference));
    if (slip) {
      add(
          values.get(0),
          values.get(1),
          difference,
          Findings.Outcome.inconsistent(Severity.MEDIUM),
          findings);
    }
  }

  private static void confirm(
      FigureText text, Figure one, Figure other, Figure difference, Findings findings) {
    boolean told =
        findings.tells(Relation.BALANCE, difference)
            || findings.tells(Relation.CHANGE_PERCENT, difference) && isOfShares(difference);
    if (!told) {
      boolean share = difference.kind() == Figure.Kind.PERCENT;
      add(
          one,
          other,
          difference,
          share
              ? Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.LOW)
              : Findings.Outcome.CONSISTENT,
          findings);
    }
    percent(text, difference, one, other, findings);
  }

  /**
   * Whether units speak for three figures that are short: of three digits, any may differ by so
   * much.
   */
  private static boolean isPrinted(Figure one, Figure other, Figure difference) {
    String unit = difference.unit();
    return switch (Digits.of(difference)) {
      case 1 -> !isOfShares(difference) && hasUnit(one, other, difference);
      case 2 -> one.unit().equals(unit) || other.unit().equals(unit);
      default -> true;
    };
  }

  private static boolean hasUnit(Figure one, Figure other, Figure difference) {
    return !difference.unit().isEmpty()
        && one.unit().equals(difference.unit())
        && other.unit().equals(difference.unit());
  }

  /** {@code giảm 128 đầu mối (từ 946 xuống 818), bằng 13,5%}: of the former value. */
  private static void percent(
      FigureText text, Figure difference, Figure one, Figure other, Findings findings) {
    Figure larger = larger(one, other);
    int end = Math.max(difference.to(), Math.max(one.to(), other.to()));
    int last = Math.max(difference.index(), Math.max(one.index(), other.index()));
    if (isOfShares(difference) || last + 1 >= text.figures().size()) {
      return;
    }
    Figure percent = text.figures().get(last + 1);
    int cue = text.find(Role.ATTAIN, end, percent.from());
    boolean joined =
        percent.kind() == Figure.Kind.PERCENT
            && percent.sentence() == difference.sentence()
            && percent.from() - end <= PERCENT
            && (cue >= 0 || text.isChange(percent) || text.hasSymbol("(", end, percent.from()));
    boolean falls = !text.isCue(Role.RISE, text.changeCue(difference));
    Figure former = falls ? larger : larger == one ? other : one;
    if (!joined
        || former.range().low().signum() <= 0
        || findings.tells(Relation.CHANGE_PERCENT, percent)) {
      return;
    }
    PercentFit fit =
        PercentFit.of(
            difference.range(), value(difference), former.range(), value(former), percent);
    if (fit.fit() == PercentFit.Fit.ROUNDED || fit.fit() == PercentFit.Fit.CUT_OFF) {
      findings.add(
          Relation.CHANGE_PERCENT,
          fit.outcome(),
          List.of(former, difference, percent),
          plain(difference) + "/" + plain(former),
          Findings.rounded(fit.face()),
          percent.value().toString());
    }
  }

  private static void add(
      Figure one, Figure other, Figure difference, Findings.Outcome outcome, Findings findings) {
    Figure larger = larger(one, other);
    Figure smaller = larger == one ? other : one;
    findings.add(
        Relation.BALANCE,
        outcome,
        List.of(larger, smaller, difference),
        plain(larger) + " - " + plain(smaller),
        Findings.plain(face(one, other)),
        plain(difference));
  }

  private static Figure larger(Figure one, Figure other) {
    return one.value().compareTo(other.value()) >= 0 ? one : other;
  }

  private static BigDecimal face(Figure one, Figure other) {
    return value(one).subtract(value(other)).abs();
  }

  private static BigDecimal value(Figure figure) {
    return figure.value().value();
  }

  private static String plain(Figure figure) {
    return Findings.plain(value(figure));
  }
}
