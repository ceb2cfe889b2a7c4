package org.vanban.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.vanban.figure.FigureExtractor.Outcome;
import org.vanban.figure.Unit.Found;
import org.vanban.figure.Unit.Type;
import org.vanban.mention.Mention;
import org.vanban.mention.Mention.Approximation;
import org.vanban.number.NumberReader;
import org.vanban.number.Numeral;
import org.vanban.number.Numeral.Shape;
import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.Amount;

/**
 * Reads quantities: {@code hơn 5 triệu đảng viên}, {@code 16 – 18 tiêu chí}, {@code 30.000 tỷ},
 * {@code ba nhóm}.
 *
 * <pre>
 *   quantity = [ hedge ] numeral [ ( dash | đến | tới ) numeral ] unit [ rưỡi ]
 * </pre>
 */
final class QuantityReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int NEAR = 5; // tokens between two counts of the same

  private final NumberReader numbers;
  private final UnitReader units;
  private final Connectors connectors;
  private final NumberGuard guard;
  private final Hedges hedges;
  private final int andHalf;

  QuantityReader(
      NumberReader numbers,
      UnitReader units,
      ContextWords contexts,
      Connectors connectors,
      Approximators approximators,
      Vocabulary.Builder words) {
    this.numbers = numbers;
    this.units = units;
    this.connectors = connectors;
    this.guard = new NumberGuard(contexts, words);
    this.hedges = new Hedges(contexts, approximators, words);
    this.andHalf = words.intern("rưỡi");
  }

  /** A walk over a text, which knows the number it last took for a label. */
  Walk walk(Tokens tokens) {
    return new Walk(tokens);
  }

  /** The numbers of one text in their order. */
  final class Walk {
    private final Tokens tokens;
    private int labelEnd = -1;
    private int countEnd = -1; // of the last count of things
    private String countUnit = "";
    private int timeEnd = -1; // of the last count of time
    private int dongEnd = -1; // of the last sum in đồng

    private Walk(Tokens tokens) {
      this.tokens = tokens;
    }

    /** The quantity that begins with a number, or nothing. */
    Outcome read(Numeral number) {
      Optional<Numeral> upper = upperEnd(number);
      Numeral last = upper.orElse(number);
      Optional<Found> unit = unit(number, last);
      boolean label = guard.isLabel(tokens, number, unit) && !isRangeOf(number, last, unit);
      if (label || continuesLabel(number, unit)) {
        labelEnd = last.end();
        return Outcome.none(last.end());
      }
      if (unit.isPresent() && guard.isFraction(tokens, last, unit.get())) {
        return Outcome.none(unit.get().end() + 1);
      }
      if (unit.isEmpty()
          || isRateBase(number, unit.get())
          || !(guard.counts(tokens, number, last, unit.get())
              || isOneAmongOthers(number, unit.get())
              || isSecondTime(number, unit.get()))) {
        return Outcome.none(upper.isPresent() && unit.isEmpty() ? last.end() : number.end());
      }
      countEnd = unit.get().type().isCounted() ? unit.get().end() : -1;
      countUnit = unit.get().name();
      timeEnd = unit.get().type() == Type.TIME ? unit.get().end() : -1;
      dongEnd = unit.get().name().equals(UnitReader.DONG_NAME) ? unit.get().end() : dongEnd;
      return quantity(number, upper, unit.get());
    }

    /** {@code 19 vụ/33 bị can}: whether a token begins the second of two unlike counts. */
    boolean pairsAt(int token) {
      return countEnd >= 0 && countEnd == token - 1 && tokens.isSymbolAt(countEnd, '/');
    }

    /** {@code hai ngày hai đêm}: a time in two parts. */
    private boolean isSecondTime(Numeral number, Found unit) {
      return timeEnd == number.start()
          && number.shape() == Shape.WORDS
          && unit.type() == Type.TIME
          && !tokens.isBreakBefore(timeEnd);
    }

    /** {@code cử đoàn 8 - 10 doanh nghiệp}: what has a number has one; {@code lớp 1 - 5 trường}. */
    private boolean isRangeOf(Numeral number, Numeral last, Optional<Found> unit) {
      return last != number
          && tokens.isBlankBefore(number.end())
          && !tokens.isCapitalizedAt(last.end())
          && guard.isGroup(tokens.idAt(number.start() - 1))
          && unit.filter(u -> u.type().isCounted()).isPresent();
    }

    /** {@code một người chết, hai người bị thương}: beside a count of the same, một counts. */
    private boolean isOneAmongOthers(Numeral number, Found unit) {
      if (!guard.isOne(tokens, number) || !unit.type().isCounted()) {
        return false;
      }
      boolean after =
          countEnd >= 0 && number.start() - countEnd <= NEAR && countUnit.equals(unit.name());
      return after || isCountedAhead(unit);
    }

    private boolean isCountedAhead(Found unit) {
      int end = Math.min(tokens.size(), unit.end() + NEAR);
      for (int at = unit.end(); at < end && !tokens.isSymbolAt(at, '.'); at++) {
        Optional<Numeral> next =
            FigureExtractor.isGlued(tokens, at) ? Optional.empty() : numbers.readAt(tokens, at);
        if (next.isPresent()) {
          return !guard.isOne(tokens, next.get())
              && units
                  .behind(tokens, next.get())
                  .filter(u -> u.name().equals(unit.name()))
                  .isPresent();
        }
      }
      return false;
    }

    /** {@code 3 người/1.000 dân}: one, ten or a thousand of the second thing is a rate's base. */
    private boolean isRateBase(Numeral number, Found unit) {
      BigDecimal round = number.amount().value().stripTrailingZeros();
      return pairsAt(number.start())
          && (!unit.type().isCounted() || round.unscaledValue().equals(BigInteger.ONE));
    }

    /** {@code 15 - 18/4}: the second figure is a day before its month. */
    private boolean isDayBefore(int at) {
      return tokens.isSymbolAt(at, '/') && tokens.isNumberAt(at + 1);
    }

    /** {@code tháng 9, 10 năm 2018}: a list of labels goes on. */
    private boolean continuesLabel(Numeral number, Optional<Found> unit) {
      int between = number.start() - 1;
      return labelEnd >= 0
          && labelEnd == between
          && number.shape() == Shape.BARE
          && unit.map(u -> u.type() == Type.TIME).orElse(true)
          && (tokens.isSymbolAt(between, ',')
              || tokens.isSymbolAt(between, ';')
              || connectors.isAt(tokens, between)
              || guard.isAnd(tokens.idAt(between)));
    }

    /** The upper end of a range, {@code 18} of {@code 16 – 18 tiêu chí}. */
    private Optional<Numeral> upperEnd(Numeral lower) {
      int at = lower.end();
      if (!connectors.isAt(tokens, at)) {
        return Optional.empty();
      }
      return numbers
          .readAt(tokens, at + 1)
          .filter(upper -> (upper.shape() == Shape.WORDS) == (lower.shape() == Shape.WORDS))
          .filter(upper -> !(lower.looksLikeYear() && upper.looksLikeYear()))
          .filter(upper -> upper.isMultiplied() || !isDayBefore(upper.end()))
          .filter(upper -> lowerValue(lower, upper).compareTo(upper.amount()) < 0);
    }

    private Optional<Found> unit(Numeral first, Numeral last) {
      Optional<Found> unit = units.behind(tokens, last);
      return unit.isPresent() ? unit : bareMoney(first, last);
    }

    /** {@code 30.000 tỷ}: money with its multiplier alone. */
    private Optional<Found> bareMoney(Numeral first, Numeral last) {
      boolean billions = last.zeros() >= 9;
      boolean millions =
          last.zeros() == 6
              && (guard.isMoneyBefore(tokens, first.start(), dongEnd)
                  || tokens.isSymbolAt(last.end(), '/'));
      return billions || millions ? units.dong(tokens, last) : Optional.empty();
    }

    private Outcome quantity(Numeral number, Optional<Numeral> upper, Found unit) {
      Optional<Gazetteer.Match<Approximation>> hedge = hedges.before(tokens, number, unit);
      int start = hedge.map(Gazetteer.Match::start).orElse(number.start());
      boolean half = upper.isEmpty() && tokens.idAt(unit.end()) == andHalf;
      int end = half ? unit.end() + 1 : unit.end();
      Amount amount =
          value(
              upper.isPresent() ? lowerValue(number, upper.get()) : number.amount(), number, unit);
      Amount whole = half ? Amount.of(amount.value().add(HALF)) : amount;
      List<Amount> values =
          upper
              .map(u -> List.of(whole, value(u.amount(), u, unit)))
              .orElseGet(() -> List.of(whole));
      return Outcome.of(
          new Mention.Quantity(
              tokens.span(start, end), values, unit.name(), hedge.map(Gazetteer.Match::value)),
          end);
    }

    /** {@code 10 - 20 triệu}: the multiplier holds of both ends. */
    private static Amount lowerValue(Numeral lower, Numeral upper) {
      boolean shared =
          upper.isMultiplied()
              && !lower.isMultiplied()
              && lower.amount().value().compareTo(upper.leading()) < 0;
      return shared ? lower.amount().scaled(upper.zeros()) : lower.amount();
    }

    /** People and things are never printed to a thousandth: {@code 1,250 người} is English. */
    private static Amount value(Amount amount, Numeral number, Found unit) {
      boolean english =
          number.shape() == Shape.COMMA_AND_THREE
              && !number.isMultiplied()
              && unit.type() != Type.MEASURE;
      return english ? number.withCommaAsThousands() : amount;
    }
  }
}
