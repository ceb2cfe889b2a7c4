package org.vanban.figure;

import java.util.Optional;
import java.util.Set;
import org.vanban.figure.Unit.Found;
import org.vanban.figure.Unit.Type;
import org.vanban.number.Numeral;
import org.vanban.number.Numeral.Shape;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.RomanNumeral;

/**
 * Tells a count from a number that names or dates something: {@code Điều 4}, {@code lớp 5}, {@code
 * ngày 2}, {@code năm 2018}, {@code lúc 9 giờ}, {@code thứ hai}.
 */
final class NumberGuard {
  private static final int LOOK_BACK = 16;
  private static final int LONGEST_PLAIN = 7;
  private static final int ONCE_IN = 4; // words between a period and một lần
  private static final int HOURS = 24;
  private static final int CLAUSE = 8;
  private static final String CLASS = "lớp";
  private static final String ORDER = "thứ"; // a kind of thing, and năm thứ 3

  private final ContextWords contexts;
  private final ClockJudge clock;
  private final LabelJudge labels;
  private final int one;
  private final int five;
  private final int and;
  private final int delegation;
  private final int group;
  private final int year;
  private final int time;
  private final int turn;
  private final int again;
  private final int half;
  private final int night;
  private final int part;
  private final int ordinal;
  private final int month;
  private final int whole;
  private final int alike;
  private final int never;

  NumberGuard(ContextWords contexts, Vocabulary.Builder words) {
    this.contexts = contexts;
    this.clock = new ClockJudge(contexts, words);
    this.labels = new LabelJudge(contexts, words);
    one = words.intern("một");
    five = words.intern("năm");
    and = words.intern("và");
    delegation = words.intern("đoàn");
    group = words.intern("nhóm");
    year = five;
    time = words.intern("lần");
    turn = words.intern("lượt");
    again = words.intern("nữa");
    half = words.intern("nửa");
    night = words.intern("đêm");
    part = words.intern("phần");
    ordinal = words.intern("thứ");
    month = words.intern("tháng");
    whole = words.intern("cả");
    alike = words.intern("đều");
    never = words.intern("chưa");
  }

  /** {@code hai phần ba}: a fraction; {@code hai phần} alone counts parts. */
  boolean isFraction(Tokens tokens, Numeral number, Found unit) {
    return tokens.idAt(number.end()) == part
        && contexts.at(tokens, unit.end()).contains(Context.DENOMINATOR);
  }

  /** Whether the number is {@code một}, and not plainly the article. */
  boolean isOne(Tokens tokens, Numeral number) {
    return number.end() - number.start() == 1
        && tokens.idAt(number.start()) == one
        && !contexts.before(tokens, number.start()).contains(Context.LABEL);
  }

  /** {@code đoàn}, {@code nhóm}: people or bodies make it up. */
  boolean isGroup(int word) {
    return word == delegation || word == group;
  }

  boolean isAnd(int word) {
    return word == and;
  }

  /** Whether the number names what stands before it. */
  boolean isLabel(Tokens tokens, Numeral number, Optional<Found> unit) {
    return labels.isLabel(tokens, number, unit);
  }

  /** Whether the number, with its unit behind it, counts or measures. */
  boolean counts(Tokens tokens, Numeral number, Numeral last, Found unit) {
    if (isNamed(tokens, last.end(), unit)) {
      return false;
    }
    if (number.shape() == Shape.WORDS) {
      return spelledCounts(tokens, number, unit);
    }
    if (isPriced(tokens, number, unit)
        || isCode(tokens, number)
        || isVersion(tokens, number, unit)
        || isYear(tokens, number, unit)) {
      return false;
    }
    return !clock.isClock(tokens, number, last, unit);
  }

  /** {@code phường 5 quận 10}, {@code 4 khóa XII}: the noun belongs to the next number. */
  private boolean isNamed(Tokens tokens, int noun, Found unit) {
    int next = unit.end();
    boolean label =
        tokens.isNumberAt(next)
            && !LabelJudge.isYearNumber(tokens, next)
            && !isMeasure(tokens, next + 1);
    if (tokens.idAt(next) == ordinal) { // lần thứ 33
      return true;
    }
    if ((!label && !isRoman(tokens, next)) || isClass(tokens, unit)) {
      return false;
    }
    Set<Context> role = contexts.at(tokens, noun);
    return role.contains(Context.LABEL) || role.contains(Context.NAME);
  }

  /** {@code 12 lớp 10}: classes of a grade; the number is none of theirs. */
  private static boolean isClass(Tokens tokens, Found unit) {
    return unit.name().equals(CLASS)
        && tokens.isNumberAt(unit.end())
        && tokens.length(unit.end()) <= 2;
  }

  /** {@code 12 trạm 110kV}: the next number measures. */
  private static boolean isMeasure(Tokens tokens, int at) {
    return tokens.isWordAt(at) && !tokens.isBlankBefore(at);
  }

  private static boolean isRoman(Tokens tokens, int at) {
    return tokens.isAllCapsAt(at) && RomanNumeral.parse(tokens.surface(at)).isPresent();
  }

  /**
   * {@code $28 tỷ}: money whose sign stands before it; {@code 8g tối}, {@code 17h}: a clock time.
   */
  private static boolean isPriced(Tokens tokens, Numeral number, Found unit) {
    boolean signed =
        tokens.isSymbolAt(number.start() - 1, '$') || tokens.isSymbolAt(number.start() - 1, '€');
    boolean hour =
        unit.name().equals("g")
            && number.shape() == Shape.BARE
            && !tokens.isBlankBefore(number.end());
    boolean ofDay = unit.name().equals("h") && number.amount().value().intValue() <= HOURS;
    return signed || hour || ofDay;
  }

  /** {@code công nghiệp 4.0 người dân}: nobody counts people in tenths that are none. */
  private static boolean isVersion(Tokens tokens, Numeral number, Found unit) {
    int tenth = number.start() + 2;
    return number.shape() == Shape.DECIMAL
        && !number.isMultiplied()
        && (unit.type() == Type.PERSON || unit.type() == Type.BODY)
        && tokens.isSymbolAt(tenth - 1, '.')
        && tokens.length(tenth) == 1
        && tokens.charAt(tenth) == '0';
  }

  private static boolean isCode(Tokens tokens, Numeral number) {
    int length = tokens.length(number.start());
    return number.shape() == Shape.BARE
        && ((length > 2 && tokens.charAt(number.start()) == '0') || length > LONGEST_PLAIN);
  }

  /** {@code năm 2018 xã}: a year before another noun. */
  private boolean isYear(Tokens tokens, Numeral number, Found unit) {
    if (!number.looksLikeYear()) {
      return false;
    }
    int before = number.start() - 1;
    return tokens.idAt(before) == year
        || tokens.isSymbolAt(before, '/')
        || tokens.isDashAt(before)
        || contexts.before(tokens, number.start()).contains(Context.DATE)
        || (unit.type() != Type.MONEY
            && unit.type() != Type.MEASURE
            && unit.type() != Type.PERSON
            && !contexts.before(tokens, number.start()).contains(Context.TALLY));
  }

  private boolean spelledCounts(Tokens tokens, Numeral number, Found unit) {
    int start = number.start();
    Set<Context> before = contexts.before(tokens, start);
    boolean month = before.contains(Context.CALENDAR) && !isOnce(tokens, start);
    boolean label = before.contains(Context.LABEL) && !before.contains(Context.DOCUMENT);
    if (month || label || before.contains(Context.VAGUE)) { // chỉ thị ba việc counts
      return false;
    }
    boolean single = number.end() - start == 1 && !number.isMultiplied();
    if (tokens.isCapitalizedAt(start) && !LabelJudge.isSentenceStart(tokens, start)) {
      return false;
    }
    if (single && tokens.idAt(start) == one) {
      return oneCounts(tokens, number, unit, before);
    }
    if (single && tokens.idAt(start) == half) { // nửa năm; nửa đêm is midnight
      return unit.type() == Type.TIME
          && isMeasuredTime(tokens, number.end(), unit)
          && tokens.idAt(number.end()) != night;
    }
    if (single && tokens.idAt(start) == five) {
      return fiveCounts(tokens, start, unit, before);
    }
    return !clock.isClock(tokens, number, number, unit);
  }

  /** {@code 6 tháng một lần}: no January. */
  private boolean isOnce(Tokens tokens, int start) {
    int next = tokens.idAt(start + 1);
    return tokens.idAt(start) == one && (next == time || next == turn);
  }

  /** {@code một} is also the article: it counts times and what {@code chỉ} stands before. */
  private boolean oneCounts(Tokens tokens, Numeral number, Found unit, Set<Context> before) {
    if (before.contains(Context.ONLY)) {
      return true;
    }
    boolean again = tokens.idAt(unit.end()) == this.again;
    int word = tokens.idAt(unit.end() - 1);
    if (unit.type() != Type.TIME || again || before.contains(Context.ARTICLE)) {
      return false;
    }
    return word == time || word == turn
        ? afterPeriod(tokens, unit)
        : isMeasuredTime(tokens, number.end(), unit);
  }

  /** {@code một nhiệm kỳ}; neither {@code một mùa} nor {@code một ngày mới}. */
  private boolean isMeasuredTime(Tokens tokens, int start, Found unit) {
    return contexts.at(tokens, start).contains(Context.PERIOD)
        && !contexts.at(tokens, unit.end()).contains(Context.INDEFINITE);
  }

  /** {@code 5 năm một lần}, {@code 2 tuần giao ban một lần}, {@code mỗi tuần họp một lần}. */
  private boolean afterPeriod(Tokens tokens, Found unit) {
    int before = unit.end() - 3;
    if (tokens.idAt(before) == year
        || contexts.at(tokens, before).contains(Context.CALENDAR)
        || contexts.before(tokens, before).contains(Context.VAGUE)) {
      return true;
    }
    if (tokens.idAt(before) == never) { // nhiều năm chưa một lần về
      return false;
    }
    for (int at = before; at > before - ONCE_IN && tokens.isWordAt(at); at--) {
      if (contexts.at(tokens, at).contains(Context.PERIOD)
          && (tokens.isNumberAt(at - 1) || labels.isEach(tokens, at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code năm} is also the year: it is five before a noun, where no year can be meant. */
  private boolean fiveCounts(Tokens tokens, int start, Found unit, Set<Context> before) {
    if (contexts.at(tokens, start + 1).contains(Context.YEARLY)) {
      return false;
    }
    if (tokens.isCapitalizedAt(start)) {
      return fiveOpens(tokens, unit);
    }
    if (tokens.idAt(start - 1) == whole && unit.type().isCounted()) {
      return isAlike(tokens, unit.end()); // cả năm xã đều đạt; cả năm xã đạt is the year
    }
    boolean calendar =
        tokens.isNumberAt(start - 1)
            || before.contains(Context.YEAR)
            || labels.isEach(tokens, start - 1);
    return !calendar
        && (before.contains(Context.COUNT) && unit.type().isCounted() && unit.type() != Type.KIN
            || unit.type() == Type.PERSON
            || unit.type() == Type.PLACE
            || unit.type() == Type.PAPER
            || (isListed(tokens, start) && isThing(unit))
            || (unit.type() == Type.TIME && isLong(tokens, start, unit, before))
            || (tokens.idAt(start + 1) == year && isPlainYears(tokens, start + 2)));
  }

  /** {@code gần năm tháng qua}; {@code kéo dài năm ngày}, though not {@code kéo dài năm tháng}. */
  private boolean isLong(Tokens tokens, int start, Found unit, Set<Context> before) {
    boolean days = tokens.idAt(start + 1) != month && !tokens.isNumberAt(unit.end());
    return before.contains(Context.HEDGE)
        || (days && RatioReader.has(before, Context.LASTING, Context.HELD));
  }

  private static boolean isThing(Found unit) {
    return unit.type().isCounted() && unit.type() != Type.KIN && !unit.name().equals(ORDER);
  }

  /** {@code ba trụ cột, năm nhóm giải pháp}: behind a comma no year begins with a thing. */
  private static boolean isListed(Tokens tokens, int at) {
    return tokens.isSymbolAt(at - 1, ',') || tokens.isSymbolAt(at - 1, ';');
  }

  /** {@code Năm thôn vừa có điện}, {@code Năm ngày qua}; {@code Năm tháng} is poetry. */
  private boolean fiveOpens(Tokens tokens, Found unit) {
    int word = tokens.idAt(unit.end() - 1);
    return switch (unit.type()) {
      case PERSON, PLACE, BODY, PAPER -> true;
      case TIME ->
          word == year
              ? isPlainYears(tokens, unit.end())
              : word != month && !tokens.isNumberAt(unit.end());
      default -> false;
    };
  }

  /** Whether no name of a year or number stands behind {@code năm năm}. */
  private boolean isPlainYears(Tokens tokens, int at) {
    Set<Context> after = contexts.at(tokens, at);
    return !tokens.isNumberAt(at)
        && !RatioReader.has(after, Context.YEARLY, Context.DENOMINATOR)
        && (!after.contains(Context.THIS) || tokens.isBreakBefore(at));
  }

  /** {@code đều} in the same clause: it is said of several. */
  private boolean isAlike(Tokens tokens, int from) {
    for (int at = from; at < from + CLAUSE && tokens.isWordAt(at); at++) {
      if (tokens.idAt(at) == alike) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether money is told within a few words before a token, in the same sentence, by a word or by
   * a sum that ends at {@code sum}.
   */
  boolean isMoneyBefore(Tokens tokens, int start, int sum) {
    for (int at = start;
        at > start - LOOK_BACK && at > 0 && !tokens.isSymbolAt(at - 1, '.');
        at--) {
      if (at == sum || contexts.before(tokens, at).contains(Context.MONEY)) {
        return true;
      }
    }
    return false;
  }
}
