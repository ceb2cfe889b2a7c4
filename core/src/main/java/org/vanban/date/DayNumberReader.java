package org.vanban.date;

import static org.vanban.date.Digits.NO_SEPARATOR;
import static org.vanban.date.Digits.isDay;
import static org.vanban.date.Digits.isGlued;
import static org.vanban.date.Digits.isMonth;
import static org.vanban.date.Digits.separatorAt;
import static org.vanban.date.Digits.shortAt;

import java.util.Optional;
import org.vanban.number.NumberReader;
import org.vanban.number.Numeral;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Reads days from their first number on: {@code 2/7}, {@code 12-1}, {@code 6.3.2017}, {@code 15 -
 * 18/4/2017}, {@code 25/1 đến 2/2/2025}, {@code 08 tháng 11 năm 2025}, {@code 2018-07-02}.
 */
final class DayNumberReader {
  /** Two-digit years up to here are of this century. */
  private static final int PIVOT = 40;

  /** So many days may share the month behind the last: {@code ngày 2, 3, 4 và 5/7}. */
  private static final int LONGEST_LIST = 8;

  private final DateWords words;
  private final MonthReader months;
  private final NumberReader spelled;

  DayNumberReader(DateWords words, MonthReader months, Vocabulary.Builder vocabulary) {
    this.words = words;
    this.months = months;
    spelled = NumberReader.load(vocabulary);
  }

  /**
   * The day or range of days whose first number is a token.
   *
   * @param sure whether words before it say that it is a day: then blanks, dots and dashes may part
   *     it, and its month may stand behind the next day
   */
  Optional<Reading> read(Tokens tokens, int token, boolean sure) {
    Optional<Reading> first =
        sharedMonth(tokens, token, sure).or(() -> single(tokens, token, sure));
    if (first.isEmpty() || first.get().to().isPresent()) {
      return first;
    }
    Optional<Reading> range = joined(tokens, first.get());
    if (range.isPresent()) {
      return range;
    }
    if (!first.get().from().lacksMonth()) {
      return first;
    }
    Optional<Reading> days = consecutive(tokens, first.get());
    return days.isPresent() || !sure ? days : fromList(tokens, first.get());
  }

  /** {@code 24 và 25/6}, {@code 2, 3 và 4/7}: days in a row that share a month are one range. */
  private Optional<Reading> consecutive(Tokens tokens, Reading first) {
    int day = first.from().second();
    int at = first.end();
    for (int i = 0; i < LONGEST_LIST && isListMark(tokens, at); i++) {
      Optional<Reading> next = single(tokens, at + 1, true);
      if (next.isEmpty() || next.get().from().second() != ++day) {
        return Optional.empty();
      }
      if (!next.get().from().lacksMonth()) {
        return Optional.of(range(first, next.get()));
      }
      at = next.get().end();
    }
    return Optional.empty();
  }

  /** One day; with {@code sure} perhaps its number alone. */
  private Optional<Reading> single(Tokens tokens, int token, boolean sure) {
    int day = shortAt(tokens, token);
    if (!isDay(day)) {
      return tokens.isNumberAt(token) || !sure ? isoDay(tokens, token) : spelled(tokens, token);
    }
    if (separatorAt(tokens, token + 1) != NO_SEPARATOR) {
      Optional<Reading> full =
          full(tokens, token, day, sure).or(() -> dayMonth(tokens, token, day, sure));
      if (full.isPresent()) {
        return full;
      }
    }
    Optional<Reading> worded = worded(tokens, token, token + 1, day);
    return worded.isPresent() || !day(tokens, token)
        ? worded
        : Optional.of(Reading.of(token, token + 1, Point.day(day, 0, 0)));
  }

  /** Whether nothing is glued to the number that makes it another. */
  private boolean day(Tokens tokens, int token) {
    return !isGlued(tokens, token + 1)
        || tokens.idAt(token + 1) == words.until
        || tokens.isSymbolAt(token + 1, ',')
        || tokens.isDashAt(token + 1);
  }

  /** {@code 2/7/2018}, {@code 2/9-2025}, {@code 2.7.18}. */
  private Optional<Reading> full(Tokens tokens, int token, int day, boolean sure) {
    int month = shortAt(tokens, token + 2);
    if (!isMonth(month)
        || separatorAt(tokens, token + 3) == NO_SEPARATOR
        || !YearTail.isEvenlySpaced(tokens, token + 1)
        || !YearTail.isEvenlySpaced(tokens, token + 3)) {
      return Optional.empty();
    }
    boolean months = day < month && tokens.isDashAt(token + 1) && !tokens.isDashAt(token + 3);
    if (!sure && months) {
      return Optional.empty(); // 9-10/2017
    }
    int year = Digits.yearAt(tokens, token + 4);
    if (year < 0) {
      year = shortYear(tokens, token, sure);
    }
    return year < 0
        ? Optional.empty()
        : Optional.of(Reading.of(token, token + 5, Point.day(day, month, year)));
  }

  private static int shortYear(Tokens tokens, int token, boolean sure) {
    char separator = separatorAt(tokens, token + 1);
    boolean same = separator == separatorAt(tokens, token + 3);
    int year = shortAt(tokens, token + 4);
    boolean glued = isGlued(tokens, token + 3) && isGlued(tokens, token + 4);
    if (!same
        || !glued
        || year < 0
        || tokens.length(token + 4) != 2
        || !(separator == '/' || (sure && !tokens.isDashAt(token - 1)))
        || (isGlued(tokens, token + 5) && separatorAt(tokens, token + 5) != NO_SEPARATOR)) {
      return Digits.NONE;
    }
    return year <= PIVOT ? 2000 + year : 1900 + year;
  }

  /** {@code 2/7}, {@code 1/5 năm 2025}, {@code 2/7 năm ngoái}. */
  private Optional<Reading> dayMonth(Tokens tokens, int token, int day, boolean sure) {
    int month = shortAt(tokens, token + 2);
    boolean glued = isGlued(tokens, token + 1) && isGlued(tokens, token + 2);
    boolean slash = tokens.isSymbolAt(token + 1, '/');
    if (!isMonth(month)
        || !(glued || (sure && (slash || isLooseDash(tokens, token + 1))))
        || !(slash || sure || tokens.isDashAt(token + 1) || day > 12)
        || continues(tokens, token + 3)) {
      return Optional.empty();
    }
    YearTail tail = YearTail.worded(words, tokens, token + 3);
    if (!sure && !slash && day < month && Point.month(month, tail.year()).isNearYear()) {
      return Optional.empty(); // đến 3-4 năm sau
    }
    return Optional.of(Reading.of(token, tail.end(), Point.day(day, month, tail.year())));
  }

  /** In {@code ngày 28- 4} the dash stands free on one side only, unlike that of a range. */
  private static boolean isLooseDash(Tokens tokens, int token) {
    return tokens.isDashAt(token)
        && isGlued(tokens, token) != isGlued(tokens, token + 1)
        && separatorAt(tokens, token + 2) == NO_SEPARATOR;
  }

  /** Whether a number goes on, so that what was read is only a part of it. */
  private static boolean continues(Tokens tokens, int token) {
    char separator = separatorAt(tokens, token);
    boolean glued = isGlued(tokens, token) && isGlued(tokens, token + 1);
    if (!glued) {
      return tokens.isSymbolAt(token, '%');
    }
    boolean number = tokens.isNumberAt(token + 1);
    return (separator == '/' && (number || tokens.isWordAt(token + 1)))
        || (separator == '.' && number)
        || (tokens.isSymbolAt(token, ',') && number && tokens.length(token + 1) > 2)
        || (separator == '-' && Digits.yearAt(tokens, token + 1) > 0);
  }

  /** {@code 08 tháng 11 năm 2025}, {@code 2 tháng 7/2018}. */
  private Optional<Reading> worded(Tokens tokens, int token, int month, int day) {
    if (tokens.idAt(month) != words.month || tokens.isParagraphBefore(month)) {
      return Optional.empty();
    }
    if (words.isFirstLunarMonth(tokens, month + 1)) {
      return Optional.empty(); // 15 tháng Giêng
    }
    return months
        .single(tokens, month)
        .map(m -> Reading.of(token, m.end(), Point.day(day, m.from().first(), m.from().year())));
  }

  /**
   * {@code mười chín tháng Tám năm 1945}; without its year {@code mùng năm tháng năm} is a feast of
   * the lunar calendar.
   */
  private Optional<Reading> spelled(Tokens tokens, int token) {
    return spelled
        .readAt(tokens, token)
        .filter(n -> n.shape() == Numeral.Shape.WORDS && n.isWhole() && !n.isMultiplied())
        .filter(n -> isDay(n.amount().value().intValue()))
        .flatMap(n -> worded(tokens, token, n.end(), n.amount().value().intValue()))
        .filter(r -> r.printedYear() != 0);
  }

  /** {@code 2018-07-02}, as sites print it for machines. */
  private static Optional<Reading> isoDay(Tokens tokens, int token) {
    int year = Digits.yearAt(tokens, token);
    int month = shortAt(tokens, token + 2);
    int day = shortAt(tokens, token + 4);
    boolean dashes = tokens.isDashAt(token + 1) && tokens.isDashAt(token + 3);
    boolean slashes = tokens.isSymbolAt(token + 1, '/') && tokens.isSymbolAt(token + 3, '/');
    if (year < 0 || !isMonth(month) || !isDay(day) || !(dashes || slashes)) {
      return Optional.empty();
    }
    for (int i = token + 1; i < token + 5; i++) {
      if (!isGlued(tokens, i)) {
        return Optional.empty();
      }
    }
    return Optional.of(Reading.of(token, token + 5, Point.day(day, month, year)));
  }

  /** {@code 15 - 18/4/2017}, {@code 24-25/6}, {@code 15-18 tháng 4 năm 2017}. */
  private Optional<Reading> sharedMonth(Tokens tokens, int token, boolean sure) {
    int first = shortAt(tokens, token);
    int last = shortAt(tokens, token + 2);
    if (!isDay(first)
        || !isDay(last)
        || first >= last
        || !tokens.isDashAt(token + 1)
        || tokens.isBreakBefore(token + 1)
        || separatorAt(tokens, token + 3) == '-'
        || tokens.isParagraphBefore(token + 2)) {
      return Optional.empty();
    }
    boolean dot = tokens.isSymbolAt(token + 3, '.');
    if (isMonth(last) && Digits.yearAt(tokens, token + 4) > 0) {
      return Optional.empty(); // 12-1/2022 is one day
    }
    return single(tokens, token + 2, sure || dot)
        .filter(r -> !r.from().lacksMonth())
        .map(r -> range(Reading.of(token, r.end(), Point.day(first, 0, 0)), r));
  }

  /** {@code … đến hết ngày 2/9-2025}, {@code … - 14/10/2020}, after a day. */
  private Optional<Reading> joined(Tokens tokens, Reading first) {
    int at = afterJoint(tokens, first);
    return at < 0
        ? Optional.empty()
        : single(tokens, at, true)
            .filter(r -> r.unit() == Point.Unit.DAY && !r.from().lacksMonth())
            .map(r -> range(first, r));
  }

  /**
   * The token after a dash, or after {@code đến}, {@code đến hết ngày}; -1 if none stands there.
   */
  private int afterJoint(Tokens tokens, Reading first) {
    int token = first.end();
    if (tokens.isParagraphBefore(token) || tokens.isParagraphBefore(token + 1)) {
      return -1;
    }
    if (tokens.isDashAt(token)) {
      if (tokens.isBreakBefore(token)) {
        return -1; // the mark of the next item of a list
      }
      return words.skip(Role.DAY, tokens, token + 1);
    }
    if (tokens.isSymbolAt(token, '/') && first.from().hasYear()) {
      return token + 1; // 27-8-1961/27-8-2006
    }
    int word = tokens.idAt(token);
    if (word != words.until && word != words.through) {
      return -1;
    }
    int at = tokens.idAt(token + 1) == words.whole ? token + 2 : token + 1;
    return words.skip(Role.DAY, tokens, at);
  }

  /** Joins two days; what the first lacks, it takes from the second. */
  static Reading range(Reading first, Reading last) {
    Point from = first.from();
    Point to = last.from();
    if (from.lacksMonth()) {
      from = Point.day(from.second(), to.first(), to.year());
    }
    if (!from.hasYear() && to.hasYear() && !to.isNearYear()) {
      from = from.withYear(from.withinYear() > to.withinYear() ? to.year() - 1 : to.year());
    } else if (!from.hasYear()) {
      from = from.withYear(to.year());
    }
    if (!to.hasYear() && from.hasYear() && !from.isNearYear()) {
      to = to.withYear(from.withinYear() > to.withinYear() ? from.year() + 1 : from.year());
    }
    return first.withFrom(from).to(last.end(), to);
  }

  /** In {@code ngày 2, 3 và 4/7} each day has the month of the last. */
  private Optional<Reading> fromList(Tokens tokens, Reading first) {
    int at = first.end();
    for (int i = 0; i < LONGEST_LIST; i++) {
      int item = isListMark(tokens, at) ? at + 1 : at;
      int day = words.skip(Role.PART, tokens, item); // đêm 17 rạng sáng 18/8
      if (day == at || tokens.isParagraphBefore(day)) {
        return Optional.empty();
      }
      Optional<Reading> next = single(tokens, words.skip(Role.DAY, tokens, day), true);
      if (next.isEmpty() || next.get().unit() != Point.Unit.DAY) {
        return Optional.empty();
      }
      Point point = next.get().from();
      if (!point.lacksMonth()) {
        return Optional.of(
            first.withFrom(Point.day(first.from().second(), point.first(), point.year())));
      }
      at = next.get().end();
    }
    return Optional.empty();
  }

  /** {@code ,}, {@code và}. */
  boolean isListMark(Tokens tokens, int token) {
    return (tokens.isSymbolAt(token, ',')
            || tokens.isSymbolAt(token, '&')
            || tokens.idAt(token) == words.and)
        && !tokens.isParagraphBefore(token + 1);
  }
}
