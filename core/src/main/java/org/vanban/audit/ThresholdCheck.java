package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.number.Numeral;

/**
 * Values listed for a bound: {@code 3 huyện thu trên 50 tỷ đồng: Hòa Vang 61,5 tỷ đồng, …}, {@code
 * dưới 40% là Tân Sơn (36,8%), Yên Lập (38,1%)}; and shares said to pass a half or two thirds.
 */
final class ThresholdCheck implements Check {
  private static final int LIST = 16;

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      boolean number = figure.kind() != Figure.Kind.BARE && figure.kind() != Figure.Kind.RATIO;
      if (number && isBound(figure) && !text.isTime(figure)) {
        List<Figure> values = values(text, figure);
        if (values.size() > 1) {
          check(text, figure, values, findings);
        }
      }
    }
    Majorities.check(text, findings);
    Restated.check(text, findings);
  }

  private static boolean isBound(Figure figure) {
    return isLower(figure) || figure.hedge() == Hedge.LT || figure.hedge() == Hedge.LE;
  }

  private static boolean isLower(Figure figure) {
    return figure.hedge() == Hedge.GT || figure.hedge() == Hedge.GE;
  }

  /** The values behind the colon, gồm or là that follows a bound, each with a name before it. */
  private static List<Figure> values(FigureText text, Figure bound) {
    List<Figure> values = new ArrayList<>();
    int open = opener(text, bound);
    Optional<Figure> next = open < 0 ? Optional.empty() : text.after(bound);
    int from = open + 1;
    boolean several = isSeveral(text, bound);
    while (next.isPresent()) {
      Figure value = next.get();
      boolean same = value.unit().equals(bound.unit()) || value.kind() == Figure.Kind.BARE;
      boolean named = isNamed(text, from, value) || several && isThing(text, from, value);
      if (text.has(Role.AMONG, from, value.from())) {
        break; // Nghệ An 460 xã, trong đó 90 xã miền núi
      }
      if (value.from() <= open || !same || value.isHedged() || !named) {
        break;
      }
      values.add(value);
      from = value.to();
      next = text.after(value);
    }
    return values;
  }

  private static int opener(FigureText text, Figure bound) {
    int end = Math.min(text.sentenceEnd(bound.sentence()), bound.to() + LIST);
    for (int token = bound.to(); token < end; token++) {
      boolean be = text.isCue(Role.BE, token) && text.tokens().surface(token).equals("là");
      boolean like = text.isCue(Role.LIKE, token);
      if (text.tokens().isSymbolAt(token, ':') || text.isCue(Role.LIST, token) || be || like) {
        return text.tokens().isSymbolAt(token + 1, ':') ? token + 1 : token;
      }
      boolean opens = text.tokens().isSymbolAt(token, ',') && text.isCue(Role.LIST, token + 1);
      if (!opens && text.hasSymbol(",;.()", token, token + 1)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a name in capitals, and no clause of its own, leads to a value. */
  private static boolean isNamed(FigureText text, int from, Figure value) {
    boolean capital = false;
    for (int token = from; token < value.from(); token++) {
      capital |= text.tokens().isCapitalizedAt(token);
    }
    boolean list = text.tokens().isSymbolAt(from, ';'); // A 0,42%; B 0,77%
    return capital
        && value.from() - from <= LIST
        && !text.hasSymbol(";:", list ? from + 1 : from, value.from());
  }

  /** Whether the bound is for each of several: {@code các mặt hàng trên 1 tỷ USD}. */
  private static boolean isSeveral(FigureText text, Figure bound) {
    int start = text.sentenceStart(bound.sentence());
    for (int token = Math.max(start, bound.from() - LIST); token < bound.from(); token++) {
      String word = text.tokens().surface(token).toLowerCase(java.util.Locale.ROOT);
      if (word.equals("các") || word.equals("những")) {
        return true;
      }
    }
    return false;
  }

  /** A few words without a name before a value: {@code điện thoại 4,86 tỷ}. */
  private static boolean isThing(FigureText text, int from, Figure value) {
    return value.from() - from <= LIST / 2
        && value.from() > from
        && text.tokens().isWordAt(value.from() - 1)
        && !text.hasSymbol(";:()", from, value.from())
        && !text.hasChange(from, value.from());
  }

  private static void check(FigureText text, Figure bound, List<Figure> values, Findings findings) {
    int zeros = zeros(text, values);
    boolean lower = isLower(bound);
    BigDecimal line = bound.value().value();
    List<BigDecimal> numbers = values.stream().map(v -> number(v, zeros)).toList();
    long beyond = numbers.stream().filter(n -> passes(n, line, lower) < 0).count();
    if (2 * beyond > values.size()) {
      return; // parts of the amount, or a list of something else
    }
    if (isWhole(bound, values)) {
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      int passes = passes(numbers.get(i), line, lower);
      boolean inclusive = bound.hedge() == Hedge.GE || bound.hedge() == Hedge.LE;
      findings.add(
          Relation.THRESHOLD,
          passes < 0
              ? Findings.Outcome.inconsistent(Severity.MEDIUM)
              : passes == 0 && !inclusive
                  ? Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.LOW)
                  : Findings.Outcome.CONSISTENT,
          List.of(bound, values.get(i)),
          Findings.plain(numbers.get(i)) + (lower ? " > " : " < ") + Findings.plain(line),
          Findings.plain(numbers.get(i)),
          Findings.plain(line));
    }
  }

  /** Whether the values make up the amount: then they are its parts. */
  private static boolean isWhole(Figure bound, List<Figure> values) {
    return Sums.sum(values).overlaps(bound.range());
  }

  /** More than nought where a number lies on the side of the line that the text says. */
  private static int passes(BigDecimal number, BigDecimal line, boolean lower) {
    return lower ? number.compareTo(line) : line.compareTo(number);
  }

  private static BigDecimal number(Figure value, int zeros) {
    return value.kind() == Figure.Kind.BARE
        ? value.value().scaled(zeros).value()
        : value.value().value();
  }

  /** The multiplier that the first or last value of the list prints for all. */
  private static int zeros(FigureText text, List<Figure> values) {
    return values.stream()
        .filter(p -> p.kind() == Figure.Kind.COUNT)
        .map(p -> text.words().numbers().readAt(text.tokens(), p.from()))
        .flatMap(Optional::stream)
        .mapToInt(Numeral::zeros)
        .findFirst()
        .orElse(0);
  }
}
