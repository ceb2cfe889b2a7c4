package org.vanban.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.vanban.figure.FigureExtractor.Outcome;
import org.vanban.figure.Unit.Found;
import org.vanban.figure.Unit.Type;
import org.vanban.mention.Mention;
import org.vanban.number.NumberReader;
import org.vanban.number.Numeral;
import org.vanban.number.Numeral.Shape;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.Amount;

/**
 * Reads ratios of two counts: {@code 54/63 xã}, {@code 17 trên tổng số 82}, {@code 49 điều/517}.
 *
 * <p>Dates, ranks, document numbers, addresses, scores, rates and fractions look alike; {@link
 * RatioJudge} tells them apart.
 */
final class RatioReader {
  private static final Amount ONE = Amount.of(1);

  private final NumberReader numbers;
  private final UnitReader units;
  private final RatioJudge judge;
  private final int on;
  private final int in;
  private final int all;
  private final int count;

  RatioReader(
      NumberReader numbers, UnitReader units, ContextWords contexts, Vocabulary.Builder words) {
    this.numbers = numbers;
    this.units = units;
    this.judge = new RatioJudge(units, contexts);
    this.on = words.intern("trên");
    this.in = words.intern("trong");
    this.all = words.intern("tổng");
    this.count = words.intern("số");
  }

  /**
   * The ratio that begins with a number, or the figures with a stroke that only look like one and
   * are to be passed over; empty if the number has no part in either.
   */
  Optional<Outcome> readAt(Tokens tokens, Numeral number) {
    int at = number.end();
    if (tokens.isSymbolAt(at, '/')) {
      return stroke(tokens, number, at);
    }
    if (tokens.idAt(at) == on || tokens.idAt(at) == in) {
      return spelled(tokens, number, at, Optional.empty());
    }
    return units
        .at(tokens, at)
        .filter(u -> u.type().isCounted())
        .flatMap(u -> withUnit(tokens, number, u));
  }

  private Optional<Outcome> stroke(Tokens tokens, Numeral number, int stroke) {
    boolean open = tokens.isBlankBefore(stroke);
    if (open != tokens.isBlankBefore(stroke + 1)) {
      return Optional.empty();
    }
    int whole = allEnd(tokens, stroke + 1);
    Optional<Numeral> second = numbers.readAt(tokens, whole);
    if (second.isEmpty() || second.get().shape() == Shape.WORDS) {
      return Optional.empty();
    }
    Numeral denominator = second.get();
    boolean ratio =
        whole > stroke + 1
            ? isPart(number, denominator)
            : judge.isRatio(tokens, number, denominator);
    if (ratio) {
      return Optional.of(ratio(tokens, number, denominator));
    }
    return open ? Optional.empty() : Optional.of(Outcome.none(chainEnd(tokens, denominator.end())));
  }

  /** The end of {@code 2/7/2018} and the like from the end of its second figure. */
  private static int chainEnd(Tokens tokens, int at) {
    int end = at;
    while (end + 1 < tokens.size()
        && tokens.isSymbolAt(end)
        && !tokens.isBlankBefore(end)
        && tokens.isNumberAt(end + 1)
        && !tokens.isBlankBefore(end + 1)) {
      end += 2;
    }
    return end;
  }

  /** {@code 17 trên tổng số 82}, {@code 54 trên 63}. */
  private Optional<Outcome> spelled(Tokens tokens, Numeral number, int at, Optional<Found> unit) {
    int whole = allEnd(tokens, at + 1);
    boolean named = whole > at + 1;
    boolean article = number.shape() == Shape.WORDS && number.amount().compareTo(ONE) == 0;
    if (article || (!named && (tokens.idAt(at) == in || unit.isPresent()))) {
      return Optional.empty();
    }
    return numbers
        .readAt(tokens, whole)
        .filter(second -> second.shape() != Shape.WORDS && isPart(number, second))
        .filter(second -> named || judge.isCounted(tokens, second))
        .filter(second -> unit.isEmpty() || isSameThing(tokens, unit.get(), second))
        .map(
            second ->
                judge.isNamed(tokens, number)
                    ? Outcome.none(second.end()) // thứ 12 trong số 64
                    : ratio(tokens, number, second));
  }

  /**
   * {@code 49 điều/517}, {@code 45 xã trên tổng số 120}; neither {@code 19 vụ/33 bị can} nor {@code
   * 75 đại biểu trong số 124 người}.
   */
  private Optional<Outcome> withUnit(Tokens tokens, Numeral number, Found unit) {
    int at = unit.end();
    if (!tokens.isSymbolAt(at, '/')) {
      return tokens.idAt(at) == on || tokens.idAt(at) == in
          ? spelled(tokens, number, at, Optional.of(unit))
          : Optional.empty();
    }
    int whole = allEnd(tokens, at + 1);
    return numbers
        .readAt(tokens, whole)
        .filter(second -> second.shape() != Shape.WORDS && isPart(number, second))
        .filter(second -> isSameThing(tokens, unit, second))
        .filter(second -> judge.isFree(tokens, number, second))
        .map(second -> ratio(tokens, number, second));
  }

  private boolean isSameThing(Tokens tokens, Found unit, Numeral second) {
    return units
        .at(tokens, second.end())
        .map(other -> other.name().equals(unit.name()))
        .orElse(true);
  }

  /** The end of {@code tổng số}, {@code tổng} or {@code số} at a token, or the token itself. */
  private int allEnd(Tokens tokens, int at) {
    int end = tokens.idAt(at) == all ? at + 1 : at;
    return tokens.idAt(end) == count ? end + 1 : end;
  }

  private static boolean isPart(Numeral part, Numeral whole) {
    return part.isWhole()
        && whole.isWhole()
        && !whole.isMultiplied()
        && whole.amount().value().signum() > 0
        && part.amount().compareTo(whole.amount()) <= 0
        && whole.amount().value().compareTo(BigDecimal.ONE) > 0;
  }

  private static Outcome ratio(Tokens tokens, Numeral part, Numeral whole) {
    return Outcome.of(
        new Mention.Ratio(tokens.span(part.start(), whole.end()), part.amount(), whole.amount()),
        whole.end());
  }

  /**
   * Whether a unit is a time, so that the figures are a rate: {@code 24/24 giờ}, {@code 24/24h}.
   */
  static boolean isRate(Found unit) {
    return unit.type() == Type.TIME || unit.type() == Type.MONEY || unit.name().equals("h");
  }

  static boolean has(Set<Context> contexts, Context... any) {
    for (Context context : any) {
      if (contexts.contains(context)) {
        return true;
      }
    }
    return false;
  }
}
