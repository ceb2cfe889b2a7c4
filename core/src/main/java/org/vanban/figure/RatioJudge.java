package org.vanban.figure;

import java.util.Optional;
import java.util.Set;
import org.vanban.figure.Unit.Found;
import org.vanban.number.Numeral;
import org.vanban.number.Numeral.Shape;
import org.vanban.text.Tokens;

/**
 * Tells a ratio from what looks like it: the date {@code 2/9}, the rank {@code thứ 14/63}, the
 * number {@code 193/2013}, the address {@code ngõ 12/45}, the rate {@code 24/24 giờ}, the fraction
 * {@code 2/3 số đại biểu}.
 */
final class RatioJudge {
  private static final int DAYS = 31;
  private static final int MONTHS = 12;
  private static final int SMALL_PARTS = 5;

  /** Day and month of the holidays and terms whose day is not above their month. */
  private static final Set<Integer> HOLIDAYS = Set.of(101, 105, 106, 107, 108, 109, 209, 1010);

  private final UnitReader units;
  private final ContextWords contexts;

  RatioJudge(UnitReader units, ContextWords contexts) {
    this.units = units;
    this.contexts = contexts;
  }

  /** Whether {@code a/b} is a ratio. */
  boolean isRatio(Tokens tokens, Numeral part, Numeral whole) {
    if (!isCounts(tokens, part, whole) || !isFree(tokens, part, whole)) {
      return false;
    }
    Set<Context> before = contexts.before(tokens, part.start());
    Optional<Found> unit = units.at(tokens, whole.end());
    if (unit.filter(RatioReader::isRate).isPresent()
        || isTaken(tokens, part, whole, before, unit)
        || (exceeds(part, whole) && !isMisprinted(whole, before, unit))) {
      return false;
    }
    return isDayAndMonth(part, whole)
        ? isRatioDespiteDate(tokens, part, whole, before, unit)
        : isPlausible(tokens, part, whole, before, unit);
  }

  /** Whether the word before makes the figures a rank, an address or a document's number. */
  private static boolean isTaken(
      Tokens tokens, Numeral part, Numeral whole, Set<Context> before, Optional<Found> unit) {
    if (before.contains(Context.RESULT)) {
      return false;
    }
    boolean verb = // kết luận 19/24 tổ chức có vi phạm
        isCounted(unit)
            && !whole.looksLikeYear()
            && !isDayAndMonth(part, whole)
            && !tokens.isCapitalizedAt(part.start() - 1)
            && !tokens.isCapitalizedAt(part.start() - 2); // Kết luận 13/21
    return RatioReader.has(before, Context.RANK, Context.ADDRESS)
        || (before.contains(Context.DOCUMENT) && !verb);
  }

  private static boolean isCounted(Optional<Found> unit) {
    return unit.filter(u -> u.type().isCounted()).isPresent();
  }

  private static boolean exceeds(Numeral part, Numeral whole) {
    return part.amount().compareTo(whole.amount()) > 0;
  }

  /** {@code với 28/27 phiếu}: printed as a ratio all the same; the audit tells of it. */
  private static boolean isMisprinted(Numeral whole, Set<Context> before, Optional<Found> unit) {
    return isCounted(unit)
        && whole.amount().value().intValue() > MONTHS
        && !whole.looksLikeYear()
        && RatioReader.has(before, Context.COUNT, Context.RESULT);
  }

  /** Whether things that are counted stand behind a number: {@code 63 tỉnh}. */
  boolean isCounted(Tokens tokens, Numeral number) {
    return !number.isMultiplied()
        && units.at(tokens, number.end()).filter(u -> u.type().isCounted()).isPresent();
  }

  /** Whether what stands before a number makes it a name, a rank or a date. */
  boolean isNamed(Tokens tokens, Numeral number) {
    return RatioReader.has(
        contexts.before(tokens, number.start()),
        Context.RANK,
        Context.ADDRESS,
        Context.LABEL,
        Context.CALENDAR);
  }

  /** Whether nothing is glued to the figures that makes a code or a chain of them. */
  boolean isFree(Tokens tokens, Numeral part, Numeral whole) {
    int next = whole.end();
    boolean glued = next < tokens.size() && !tokens.isBlankBefore(next);
    boolean chain =
        glued
            && (tokens.isWordAt(next)
                || tokens.isNumberAt(next)
                || tokens.isSymbolAt(next, '/')
                || tokens.isSymbolAt(next, '%')
                || (isJoint(tokens, next)
                    && next + 1 < tokens.size()
                    && !tokens.isBlankBefore(next + 1)
                    && !tokens.isSymbolAt(next + 1)));
    return !chain && !tokens.isSymbolAt(next, '%') && !isGluedBefore(tokens, part.start());
  }

  private static boolean isJoint(Tokens tokens, int at) {
    return tokens.isDashAt(at) || tokens.isSymbolAt(at, ':') || tokens.isSymbolAt(at, '.');
  }

  private static boolean isGluedBefore(Tokens tokens, int start) {
    return FigureExtractor.isGlued(tokens, start)
        || (tokens.isSymbolAt(start - 1, '/') && !tokens.isBlankBefore(start));
  }

  private static boolean isCounts(Tokens tokens, Numeral part, Numeral whole) {
    if (!part.isWhole() || !whole.isWhole() || part.isMultiplied() || whole.isMultiplied()) {
      return false;
    }
    if (part.shape() == Shape.DECIMAL
        || whole.shape() == Shape.DECIMAL
        || whole.amount().value().signum() == 0) {
      return false;
    }
    return !isCode(tokens, part) && !isCode(tokens, whole);
  }

  /** A nought before three digits and more: a phone number, a code. */
  private static boolean isCode(Tokens tokens, Numeral number) {
    int length = tokens.length(number.start());
    return number.shape() == Shape.BARE
        && (length > 9 || (length > 2 && tokens.charAt(number.start()) == '0'));
  }

  private static boolean isDayAndMonth(Numeral part, Numeral whole) {
    return part.shape() == Shape.BARE
        && whole.shape() == Shape.BARE
        && whole.amount().value().intValue() <= MONTHS
        && part.amount().value().intValue() <= DAYS;
  }

  /** Figures that may be a day and a month need a word that counts, and no word of a date. */
  private boolean isRatioDespiteDate(
      Tokens tokens, Numeral part, Numeral whole, Set<Context> before, Optional<Found> unit) {
    if (before.contains(Context.RESULT)) {
      return !isFraction(tokens, part, whole);
    }
    if (before.contains(Context.DATE) || isFraction(tokens, part, whole)) {
      return false;
    }
    boolean counted =
        unit.filter(u -> u.type().isCounted()).isPresent()
            || isBracketed(tokens, part.start(), whole.end());
    boolean hedged = before.contains(Context.HEDGE);
    return counted
        && !(hedged && isSmall(whole))
        && (before.contains(Context.COUNT)
            || isAtClauseStart(tokens, part.start())
            || !isHoliday(part, whole));
  }

  /** {@code thành viên (12/12) có mặt}: in brackets behind what is counted. */
  private boolean isBracketed(Tokens tokens, int start, int end) {
    int noun = start - 1;
    return tokens.isSymbolAt(start - 1, '(')
        && tokens.isSymbolAt(end, ')')
        && (endsUnit(tokens, noun - 1, noun) || endsUnit(tokens, noun - 2, noun));
  }

  private boolean endsUnit(Tokens tokens, int from, int end) {
    return units.at(tokens, from).filter(u -> u.end() == end && u.type().isCounted()).isPresent();
  }

  private static boolean isAtClauseStart(Tokens tokens, int start) {
    return tokens.isBreakBefore(start) || tokens.isSymbolAt(start - 1);
  }

  /** {@code 1/5}, {@code 2/9} and other days that are named without {@code ngày}. */
  private static boolean isHoliday(Numeral part, Numeral whole) {
    return HOLIDAYS.contains(
        100 * part.amount().value().intValue() + whole.amount().value().intValue());
  }

  /** {@code 2/3 số đại biểu}, {@code 1/4 dân số}: a part of a whole, no two counts. */
  private boolean isFraction(Tokens tokens, Numeral part, Numeral whole) {
    return isSmall(whole)
        && part.amount().compareTo(whole.amount()) < 0
        && contexts.at(tokens, whole.end()).contains(Context.WHOLE);
  }

  private static boolean isSmall(Numeral whole) {
    return whole.amount().value().intValue() <= SMALL_PARTS;
  }

  /** Figures that cannot be a day and a month. */
  private boolean isPlausible(
      Tokens tokens, Numeral part, Numeral whole, Set<Context> before, Optional<Found> unit) {
    boolean month = part.amount().value().intValue() <= MONTHS;
    if (whole.looksLikeYear() && (month || unit.isEmpty())) {
      return false; // 8/2020, 193/2013
    }
    boolean dated =
        before.contains(Context.CALENDAR) && !isCounted(unit); // trong ngày 151/187 hồ sơ
    if (before.contains(Context.LABEL) || dated || isEntry(tokens, part)) {
      return false;
    }
    if ((isScale(part, whole, unit, before) && !isShared(tokens, whole.end()))
        || (unit.isEmpty() && isDayAndNight(part, whole) && !before.contains(Context.RESULT))) {
      return false;
    }
    boolean address =
        tokens.isCapitalizedAt(whole.end())
            && unit.isEmpty()
            && !RatioReader.has(before, Context.COUNT, Context.RESULT);
    return !address;
  }

  /** {@code Số quân: 52/1202}: an entry of a form. */
  private boolean isEntry(Tokens tokens, Numeral part) {
    int colon = part.start() - 1;
    return tokens.isSymbolAt(colon, ':')
        && RatioReader.has(contexts.at(tokens, colon - 2), Context.LABEL, Context.ADDRESS);
  }

  /** {@code 1/500}, {@code 1/16}: a map's scale, a size, a chance. */
  private static boolean isScale(
      Numeral part, Numeral whole, Optional<Found> unit, Set<Context> before) {
    int size = whole.amount().value().intValue();
    boolean round = size >= 500 && size % 100 == 0;
    return part.amount().value().intValue() == 1
        && (round || (unit.isEmpty() && !before.contains(Context.RESULT)));
  }

  /** {@code 1/48 (2,08%)}: the share stands behind in brackets. */
  private static boolean isShared(Tokens tokens, int at) {
    if (!tokens.isSymbolAt(at, '(') || !tokens.isNumberAt(at + 1)) {
      return false;
    }
    boolean decimal = tokens.isSymbolAt(at + 2, ',') || tokens.isSymbolAt(at + 2, '.');
    return tokens.isSymbolAt(decimal ? at + 4 : at + 2, '%');
  }

  /** {@code 24/24}: round the clock. */
  private static boolean isDayAndNight(Numeral part, Numeral whole) {
    return part.amount().value().intValue() == 24 && whole.amount().value().intValue() == 24;
  }
}
