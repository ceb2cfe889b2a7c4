package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vanban.text.Tokens;

/**
 * An average against the sum and the count it is made of: {@code 1.749 tiêu chí ở 139 xã, bình quân
 * 12,6 tiêu chí/xã}, {@code 386.420 tấn trên 58.730 ha, năng suất 65,8 tạ/ha}.
 *
 * <p>Where a sentence prints several sums or counts of the same units, they can only confirm.
 */
final class AverageCheck implements Check {
  private static final int CUE = 4;
  private static final int EACH = 8;
  private static final int FIGURES_BACK = 8;

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
        per(text, figure).ifPresent(unit -> check(text, figure, unit, findings));
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

  /** What the average is for one of: {@code /xã}, {@code mỗi ngày}, {@code … mỗi đơn vị}. */
  private static Optional<String> per(FigureText text, Figure figure) {
    int start = text.sentenceStart(figure.sentence());
    int from = Math.max(start, figure.from() - CUE);
    int cue =
        Math.max(
            text.find(Role.EACH, from, figure.from()),
            text.find(Role.AVERAGE, from, figure.from()));
    Tokens tokens = text.tokens();
    Optional<String> each = each(text, figure);
    if (tokens.isSymbolAt(figure.to(), '/') && tokens.isWordAt(figure.to() + 1)) {
      boolean yearly = tokens.surface(figure.to() + 1).equals("năm");
      return yearly && each.isPresent()
          ? each
          : cue >= 0 ? Optional.of(noun(tokens, figure.to() + 1)) : Optional.empty();
    }
    if (text.has(Role.AVERAGE, Math.max(start, figure.from() - 2 * CUE), figure.from())
        && (isOne(tokens, figure.to()) || isPerHead(tokens, figure.from()))) {
      return isOne(tokens, figure.to())
          ? Optional.of(noun(tokens, figure.to() + 1))
          : Optional.of("người");
    }
    if (text.isCue(Role.EACH, figure.to())) {
      return Optional.of(noun(tokens, text.cueEnd(figure.to())));
    }
    return each;
  }

  /** {@code mỗi xã 12 hộ}, {@code mỗi xã trung bình huy động được 27 tỷ đồng}. */
  private static Optional<String> each(FigureText text, Figure figure) {
    int start = text.sentenceStart(figure.sentence());
    int from = Math.max(start, figure.from() - EACH);
    int at = text.find(Role.EACH, from, figure.from());
    if (at < 0 || text.hasSymbol(",;:.()", at, figure.from())) {
      return Optional.empty();
    }
    int gap = figure.from() - text.cueEnd(at);
    boolean near = gap >= 1 && gap <= 2;
    boolean average = gap >= 1 && text.has(Role.AVERAGE, from - CUE, figure.from());
    return near || average ? Optional.of(noun(text.tokens(), text.cueEnd(at))) : Optional.empty();
  }

  /** {@code 3.840 mũi một ngày}. */
  private static boolean isOne(Tokens tokens, int token) {
    return tokens.isWordAt(token)
        && tokens.surface(token).equals("một")
        && tokens.isWordAt(token + 1);
  }

  /** {@code bình quân đầu người 70 triệu đồng}, a verb or a hedge between. */
  private static boolean isPerHead(Tokens tokens, int token) {
    for (int at = token - 1; at > Math.max(0, token - CUE - 1); at--) {
      if (tokens.surface(at).equals("người") && tokens.surface(at - 1).equals("đầu")) {
        return true;
      }
    }
    return false;
  }

  /** The word at a token, and the next if it belongs to it. */
  private static String noun(Tokens tokens, int token) {
    if (!tokens.isWordAt(token)) {
      return "";
    }
    String one = tokens.surface(token).toLowerCase(Locale.ROOT);
    if (tokens.isNumberAt(token + 1) && !tokens.isBlankBefore(token + 1)) {
      return one + tokens.surface(token + 1); // km2
    }
    boolean two = tokens.isWordAt(token + 1) && tokens.surface(token).length() > 1;
    return two ? one + " " + tokens.surface(token + 1).toLowerCase(Locale.ROOT) : one;
  }

  private static void check(FigureText text, Figure average, String per, Findings findings) {
    List<Figure> sums = new ArrayList<>();
    List<Figure> counts = new ArrayList<>();
    int last = Math.max(0, average.index() - FIGURES_BACK);
    for (int i = average.index() - 1; i >= last; i--) {
      Figure figure = text.figures().get(i);
      if (figure.sentence() < average.sentence() - 1) {
        break;
      }
      if (!figure.isCount() || text.isChange(figure)) {
        continue;
      }
      if (isCounted(text, figure, per)) {
        counts.add(figure);
      } else if (factor(figure.unit(), average.unit()).isPresent()) {
        sums.add(figure);
      }
    }
    for (Figure figure : text.figuresOf(average.sentence())) {
      boolean one = figure.from() == average.to(); // … một ngày
      boolean behind =
          !one && figure.index() > average.index() && figure.index() <= average.index() + 3;
      if (behind && figure.isCount() && !text.isChange(figure)) {
        if (isCounted(text, figure, per)) {
          counts.add(figure);
        } else if (factor(figure.unit(), average.unit()).isPresent()) {
          sums.add(figure);
        }
      }
    }
    settle(text, average, sums, counts, per, findings);
  }

  private static void settle(
      FigureText text,
      Figure average,
      List<Figure> sums,
      List<Figure> counts,
      String per,
      Findings findings) {
    for (Figure sum : sums) {
      for (Figure count : counts) {
        Quotient quotient = quotient(average, sum, count, per);
        if (quotient.fits() && add(average, sum, count, quotient, findings)) {
          return;
        }
      }
    }
    if (sums.size() != 1 || counts.size() != 1) {
      return;
    }
    Quotient quotient = quotient(average, sums.get(0), counts.get(0), per);
    if (mayDisagree(text, average, sums.get(0), counts.get(0), quotient.face())) {
      add(average, sums.get(0), counts.get(0), quotient, findings);
    }
  }

  /** Sum, count and average of one sentence, nothing but words between the average and them. */
  private static boolean mayDisagree(
      FigureText text, Figure average, Figure sum, Figure count, BigDecimal face) {
    boolean slip = Slip.explains(face.subtract(average.value().value()));
    int start = Math.max(text.sentenceStart(average.sentence()), average.from() - 2 * CUE);
    return (text.has(Role.AVERAGE, start, average.from()) || slip)
        && sum.index() < average.index()
        && count.index() < average.index()
        && sum.sentence() == average.sentence()
        && count.sentence() == average.sentence()
        && onlyTimes(text, sum, count, average)
        && !text.hasSymbol(":", Math.min(sum.to(), count.to()), average.from());
  }

  /** Whether lengths of time and ages alone stand between, but for the sum and the count. */
  private static boolean onlyTimes(FigureText text, Figure sum, Figure count, Figure average) {
    int first = Math.min(sum.index(), count.index());
    return text.figures().subList(first, average.index()).stream()
        .allMatch(f -> text.isTime(f) || f.index() == sum.index() || f.index() == count.index());
  }

  private record Quotient(Interval computed, BigDecimal face, Interval printed, boolean cut) {
    boolean fits() {
      return computed.overlaps(printed);
    }
  }

  private static Quotient quotient(Figure average, Figure sum, Figure count, String per) {
    BigDecimal factor = factor(sum.unit(), average.unit()).orElse(BigDecimal.ONE);
    BigDecimal many = factor(count.unit(), per).orElse(BigDecimal.ONE);
    Interval divisor = count.range().times(many);
    BigDecimal below = count.value().value().multiply(many);
    if (divisor.low().signum() <= 0 || sum.range().low().signum() < 0) {
      return new Quotient(
          Interval.exactly(BigDecimal.valueOf(-1)), BigDecimal.ZERO, average.range(), false);
    }
    Interval computed = sum.range().times(factor).over(divisor);
    Interval printed = average.isHedged() ? average.range() : Interval.rounded(average.value());
    return new Quotient(
        computed,
        sum.value().value().multiply(factor).divide(below, MathContext.DECIMAL64),
        printed,
        !average.isHedged() && computed.overlaps(Interval.cutOff(average.value())));
  }

  private static boolean add(
      Figure average, Figure sum, Figure count, Quotient quotient, Findings findings) {
    Findings.Outcome outcome =
        quotient.fits()
            ? Findings.Outcome.CONSISTENT
            : quotient.cut()
                ? Findings.Outcome.suspicious(Reason.TRUNCATED, Severity.LOW)
                : Findings.Outcome.inconsistent(Severity.MEDIUM);
    findings.add(
        Relation.AVERAGE,
        outcome,
        List.of(sum, count, average),
        Findings.plain(sum.value().value()) + "/" + Findings.plain(count.value().value()),
        Findings.rounded(quotient.face()),
        average.value().toString());
    return true;
  }

  /** Whether a figure counts what the average is for one of. */
  private static boolean isCounted(FigureText text, Figure figure, String per) {
    if (figure.value().value().signum() <= 0) {
      return false;
    }
    String unit = figure.unit();
    boolean same = !unit.isEmpty() && (per.equals(unit) || per.startsWith(unit + " "));
    boolean any = per.startsWith("đơn vị") && unit.isEmpty();
    boolean person =
        (per.equals("người") || per.startsWith("người "))
            && text.words().kindOf(unit) == AuditWords.UnitKind.PERSON;
    return same || any || person || factor(unit, per).isPresent();
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
