package org.vanban.figure;

import java.util.Optional;
import java.util.Set;
import org.vanban.figure.Unit.Found;
import org.vanban.figure.Unit.Type;
import org.vanban.number.Numeral;
import org.vanban.number.Numeral.Shape;
import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** Finds the unit behind a number: the shortest dictionary word that heads what is counted. */
final class UnitReader {
  static final String DONG_NAME = "đồng";
  private static final Unit DONG = new Unit(DONG_NAME, Type.MONEY);

  private final Gazetteer<Unit> units;
  private final ContextWords contexts;
  private final int year;
  private final int month;
  private final int day;
  private final int hour;
  private final int labour;
  private final int here;
  private final int there;
  private final int one;
  private final int time;

  UnitReader(Vocabulary.Builder vocabulary, ContextWords contexts) {
    this.units = Unit.load(vocabulary);
    this.contexts = contexts;
    this.year = vocabulary.intern("năm");
    this.month = vocabulary.intern("tháng");
    this.day = vocabulary.intern("ngày");
    this.hour = vocabulary.intern("giờ");
    this.labour = vocabulary.intern("công");
    this.here = vocabulary.intern("này");
    this.there = vocabulary.intern("đó");
    this.one = vocabulary.intern("một");
    this.time = vocabulary.intern("lần");
  }

  /** The unit at a token, whatever the number; calendar and clock times are none. */
  Optional<Found> at(Tokens tokens, int token) {
    if (!tokens.isWordAt(token) || tokens.isParagraphBefore(token)) {
      return Optional.empty();
    }
    return units
        .longestAt(tokens, token)
        .filter(m -> m.value().type() != Type.NONE)
        .filter(m -> m.value().fits(tokens, m.start(), m.end()))
        .filter(m -> caseFits(tokens, m))
        .map(m -> isLabour(tokens, m) ? labour(m) : withPower(tokens, m));
  }

  /** {@code ngày công}, {@code giờ công}: work done; {@code ngày công tác} counts days. */
  private boolean isLabour(Tokens tokens, Gazetteer.Match<Unit> match) {
    int word = tokens.idAt(match.end() - 1);
    return (word == day || word == hour)
        && match.end() - match.start() == 1
        && tokens.idAt(match.end()) == labour
        && !tokens.isBreakBefore(match.end())
        && !contexts.at(tokens, match.end()).contains(Context.NO_LABOUR);
  }

  private static Found labour(Gazetteer.Match<Unit> match) {
    Unit work = new Unit(match.value().name() + " công", Type.MEASURE);
    return new Found(work, work.name(), match.end() + 1);
  }

  /** A word of the table that stands in capitals: only where titles and headlines print them. */
  private static boolean caseFits(Tokens tokens, Gazetteer.Match<Unit> match) {
    if (!tokens.isCapitalizedAt(match.start())) {
      return true;
    }
    Unit unit = match.value();
    boolean own = unit.name().charAt(0) != Character.toLowerCase(unit.name().charAt(0));
    boolean single = match.end() - match.start() == 1;
    return own
        || switch (unit.type()) {
          case BODY, PAPER -> true;
          case PERSON -> !single || isTitle(tokens, match.end());
          case MONEY -> // 1.500 Euro; 5 Đồng Nai
              tokens.isAllCapsAt(match.start())
                  || (tokens.length(match.start()) > 3 && !tokens.isCapitalizedAt(match.end()));
          case MEASURE ->
              unit.name().length() <= 3 // its case was looked at
                  || (tokens.isAllCapsAt(match.start()) && tokens.length(match.start()) > 1);
          case PLACE, EVENT, THING, TIME ->
              tokens.isAllCapsAt(match.start()) && tokens.length(match.start()) > 1;
          default -> false;
        };
  }

  /** {@code 12 Mẹ Việt Nam Anh hùng}; {@code 91 Thợ Nhuộm} is a house in a street. */
  private static boolean isTitle(Tokens tokens, int at) {
    return tokens.isCapitalizedAt(at) && tokens.isCapitalizedAt(at + 1);
  }

  /** {@code m2}, {@code km²}: the power belongs to the measure. */
  private Found withPower(Tokens tokens, Gazetteer.Match<Unit> match) {
    int end = match.end();
    Unit unit = match.value();
    String name = unit.name();
    if (unit.type() == Type.MEASURE && name.endsWith("m") && !tokens.isBlankBefore(end)) {
      boolean figure = tokens.isNumberAt(end) && tokens.length(end) == 1;
      char power = tokens.charAt(end);
      if ((figure && (power == '2' || power == '3')) || power == '²' || power == '³') {
        return new Found(unit, name + power, end + 1);
      }
    }
    boolean torn = unit.type() == Type.MEASURE && name.endsWith("m") && isTornPower(tokens, end);
    return torn ? new Found(unit, name + tokens.charAt(end), end + 1) : new Found(unit, name, end);
  }

  /**
   * {@code 500 m 2 tại …}: the raised figure of a page, of which a copy keeps the blank. In {@code
   * 5 m 2 bên} it counts anew.
   */
  private boolean isTornPower(Tokens tokens, int at) {
    boolean figure = tokens.isNumberAt(at) && tokens.length(at) == 1 && !tokens.isBreakBefore(at);
    char power = tokens.charAt(at);
    int after = at + 1;
    if (!figure || (power != '2' && power != '3') || tokens.isNumberAt(after)) {
      return false;
    }
    if (!tokens.isWordAt(after)) {
      return !tokens.isNumberAt(after + 1) || tokens.isBlankBefore(after + 1);
    }
    return tokens.isBreakBefore(after)
        || (tokens.isBlankBefore(after)
            && contexts.at(tokens, after).contains(Context.FUNCTION)
            && units.longestAt(tokens, after).isEmpty());
  }

  /** The unit that a number counts, if one follows it that such a number can have. */
  Optional<Found> behind(Tokens tokens, Numeral number) {
    int at = number.end();
    boolean glued = !tokens.isBlankBefore(at);
    if (tokens.isBreakBefore(at) && tokens.isCapitalizedAt(at)) {
      return Optional.empty(); // the next line begins a sentence of its own
    }
    return at(tokens, at)
        .filter(u -> !glued || u.type() == Type.MEASURE || u.type() == Type.MONEY)
        .filter(u -> u.type() != Type.TIME || !isCalendar(tokens, number, u));
  }

  /** Đồng, unprinted behind a multiplier. */
  Optional<Found> dong(Tokens tokens, Numeral number) {
    int at = number.end();
    boolean fresh = tokens.isBreakBefore(at) && tokens.isCapitalizedAt(at);
    return !fresh
            && units.longestAt(tokens, at).filter(m -> m.value().type() != Type.NONE).isPresent()
        ? Optional.empty()
        : Optional.of(new Found(DONG, DONG.name(), at));
  }

  private boolean isCalendar(Tokens tokens, Numeral number, Found unit) {
    int at = number.end();
    Set<Context> after = contexts.at(tokens, unit.end());
    if (unit.end() - at > 1 || isSpan(tokens, number, unit.end())) {
      return false;
    }
    int word = tokens.idAt(at);
    if (word == month) {
      return tokens.isNumberAt(unit.end())
          || (after.contains(Context.MONTH) && !isOnce(tokens, unit.end()))
          || isPartOfYear(tokens, unit.end());
    }
    return false;
  }

  /** {@code hai tháng này}, {@code trong 3 tháng đó}: a time; {@code 26 tháng này} is a day. */
  private boolean isSpan(Tokens tokens, Numeral number, int after) {
    Set<Context> before = contexts.before(tokens, number.start());
    boolean lasts = number.shape() == Shape.WORDS || before.contains(Context.LASTING);
    return (tokens.idAt(after) == here || tokens.idAt(after) == there)
        && lasts
        && !before.contains(Context.CALENDAR);
  }

  /** {@code 6 tháng một lần}: no January. */
  private boolean isOnce(Tokens tokens, int at) {
    return tokens.idAt(at) == one && tokens.idAt(at + 1) == time;
  }

  /** {@code 6 tháng đầu năm}, {@code 9 tháng năm 2020}. */
  private boolean isPartOfYear(Tokens tokens, int at) {
    return tokens.idAt(at) == year && tokens.isNumberAt(at + 1)
        || tokens.idAt(at + 1) == year && contexts.at(tokens, at).contains(Context.PART);
  }
}
