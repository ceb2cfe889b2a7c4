package org.vanban.date;

import static org.vanban.date.Digits.isGlued;

import java.util.Optional;
import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * What the tokens beside a bare number say of it: {@code kéo dài đến 5/7} is a day, {@code 5/7 xã}
 * a share; {@code SEA Games 2017} is a year, {@code 2017 hộ dân} a count.
 */
final class Neighbours {
  /** So many tokens the name of a day may have. */
  private static final int LONGEST_NAME = 9;

  private static final int FIRST_YEAR = 1000; // that words like mỗi may stand before

  private final DateWords words;
  private final int ten;
  private final int[] decades;

  Neighbours(DateWords words, Vocabulary.Builder vocabulary) {
    this.words = words;
    ten = vocabulary.intern("thập");
    decades = new int[] {vocabulary.intern("niên"), vocabulary.intern("kỷ")};
  }

  /** Whether the number at a token is no later part of a longer number, code or word. */
  boolean beginsFresh(Tokens tokens, int token) {
    if (!isGlued(tokens, token)) {
      return true;
    }
    int before = token - 1;
    if (tokens.isWordAt(before)) {
      return words.opens(tokens.idAt(before)) || tokens.idAt(before) == words.day;
    }
    char symbol = tokens.charAt(before);
    boolean joins = symbol == '/' || symbol == '.' || symbol == ',' || symbol == ':';
    boolean dash = tokens.isDashAt(before);
    if (symbol == '$' || symbol == '#' || symbol == '+' || symbol == '_') {
      return false;
    }
    boolean touches = isGlued(tokens, before);
    if (joins && touches && tokens.isNumberAt(before - 1)) {
      return false;
    }
    if (symbol == '/' && touches) {
      return false;
    }
    return !(dash && touches && (tokens.isNumberAt(before - 1) || isCode(tokens, before - 1)));
  }

  private static boolean isCode(Tokens tokens, int token) {
    return tokens.isAllCapsAt(token)
        || (tokens.isWordAt(token) && (isGlued(tokens, token) || tokens.length(token) == 1));
  }

  /**
   * Whether what stands at a token goes on with the number before it: {@code .500}, {@code /QĐ}.
   */
  static boolean runsOn(Tokens tokens, int token) {
    if (tokens.isSymbolAt(token, '%')) {
      return true;
    }
    if (!isGlued(tokens, token)) {
      return false;
    }
    if (tokens.isWordAt(token)) {
      return true;
    }
    char symbol = tokens.charAt(token);
    boolean touches = isGlued(tokens, token + 1);
    boolean number = touches && tokens.isNumberAt(token + 1);
    boolean word = touches && tokens.isWordAt(token + 1);
    return (symbol == '/' && (number || word))
        || (symbol == '.' && number)
        || (symbol == ',' && number && Digits.yearAt(tokens, token + 1) < 0) // năm 2016,2017
        || (tokens.isDashAt(token) && (number || (word && tokens.isAllCapsAt(token + 1))));
  }

  /** Whether a bare {@code 5/7} is a day. */
  boolean isDay(Tokens tokens, Reading reading, boolean afterDate) {
    int before = reading.start() - 1;
    int after = reading.end();
    boolean ends = tokens.isBreakBefore(after);
    boolean fresh = afterDate || beginsFresh(tokens, reading.start()); // ngày 25,26/6
    if (!fresh
        || runsOn(tokens, after)
        || isBarred(tokens, before)
        || (!ends && words.is(Role.SHARED, tokens, after))) {
      return false;
    }
    Point point = reading.from();
    boolean fraction = point.second() <= point.first() && reading.to().isEmpty();
    if (afterDate) { // Đến 30/6, 11/12 huyện đã xong
      return !fraction || ends || !isCounted(tokens, after);
    }
    if (point.second() == 24 && point.first() == 7 && reading.to().isEmpty()) {
      return false; // 24/7: day and night
    }
    boolean free = ends || goesOn(tokens, after);
    boolean dot = tokens.isSymbolAt(reading.start() + 1, '.');
    boolean range = tokens.isDashAt(reading.start() + 1) && point.second() <= 12; // 30-4 is none
    boolean dash = reading.to().isEmpty() && (dot || range);
    boolean bracket = tokens.isSymbolAt(before, '(') && tokens.isSymbolAt(after, ')');
    if (endingAt(Role.BEFORE_DAY, tokens, before).isPresent()) {
      return free || !dash; // từ 1-3 tuổi
    }
    if (isNamed(tokens, bracket ? before - 1 : before)) {
      return free || (!fraction && !dash && !isCounted(tokens, after));
    }
    if (point.second() == 2 && point.first() == 9 && !dash) {
      return ends || !tokens.isWordAt(after); // the National Day, and an odd fraction
    }
    boolean noShare =
        reading.to().isPresent() || point.second() > (dash ? 12 : point.first()); // (6/9 - 10/10)
    return noShare
        && ((bracket && !dot) || (!dash && (ends || (free && !tokens.isCapitalizedAt(after)))));
  }

  /**
   * Whether the words before a bare day or month make it none: {@code thắng 3/1} is a score, but
   * {@code Chiến thắng 30/4} a day.
   */
  boolean isBarred(Tokens tokens, int before) {
    return bar(tokens, before) > 0;
  }

  /** The same of a bare year: after {@code kế hoạch} it is one, as a day is not. */
  private boolean isBarredYear(Tokens tokens, int before) {
    return bar(tokens, before) > 1;
  }

  /**
   * 0 if nothing stands before a number that makes it no date, 1 if no day, 2 if no year either.
   */
  private int bar(Tokens tokens, int before) {
    return endingAt(Role.BARS, tokens, before).map(m -> 2 - m.value()).orElse(0);
  }

  /** The two words, else the one word, of a role that end with a token. */
  private Optional<Gazetteer.Match<Integer>> endingAt(Role role, Tokens tokens, int last) {
    return words
        .at(role, tokens, last - 1)
        .filter(m -> m.end() == last + 1)
        .or(() -> words.at(role, tokens, last).filter(m -> m.end() == last + 1));
  }

  /** Whether the name of a day leads up to a token: {@code Ngày Nhà giáo Việt Nam}. */
  private boolean isNamed(Tokens tokens, int last) {
    for (int at = last; at > last - LONGEST_NAME && at >= 0; at--) {
      if (words.is(Role.DAY, tokens, at) || words.is(Role.WEEKDAY, tokens, at)) {
        return !words.is(Role.PLURAL, tokens, at - 1);
      }
      if (!(tokens.isWordAt(at) || tokens.isDashAt(at)) || tokens.isBreakBefore(at + 1)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a number ends before a token and counts nothing behind it. */
  boolean endsNumber(Tokens tokens, int token) {
    return !runsOn(tokens, token)
        && !tokens.isSymbolAt(token, '/')
        && !tokens.isDashAt(token)
        && (tokens.isBreakBefore(token) || goesOn(tokens, token));
  }

  /** Whether what stands at a token is nothing that a number before it would count. */
  private boolean goesOn(Tokens tokens, int token) {
    return !tokens.isWordAt(token)
        || tokens.isCapitalizedAt(token)
        || words.is(Role.FOLLOWS, tokens, token);
  }

  /** Whether a bare number of four digits is a year. */
  boolean isYear(Tokens tokens, int token) {
    int year = Digits.yearAt(tokens, token);
    int before = token - 1;
    int after = token + 1;
    if (year < 1900
        || year > 2100
        || runsOn(tokens, after)
        || (tokens.isNumberAt(before) && !isPartOfName(tokens, before))
        || (tokens.isSymbolAt(before, ':') && tokens.isNumberAt(before - 1)) // ISO 9001: 2000
        || (tokens.isNumberAt(after) && !tokens.isBreakBefore(after))
        || isDecade(tokens, before)) {
      return false;
    }
    if (tokens.isBreakBefore(after) || !tokens.isWordAt(after)) {
      return !isBarredYear(tokens, before) || tokens.isSymbolAt(before, '(');
    }
    if (isCounted(tokens, after)) {
      return false;
    }
    boolean round = year % 100 == 0; // 2000 is printed as a count as well
    if (tokens.isCapitalizedAt(after) || !round) {
      return !isBarredYear(tokens, before);
    }
    return tokens.isCapitalizedAt(before)
        ? !isBarredYear(tokens, before) || words.is(Role.FOLLOWS, tokens, after)
        : words.is(Role.FOLLOWS, tokens, after) && !isBarredYear(tokens, before);
  }

  boolean isCounted(Tokens tokens, int noun) {
    return (words.is(Role.COUNTED, tokens, noun) || words.is(Role.MEASURED, tokens, noun))
        && words.skip(Role.FOLLOWS, tokens, noun) < noun + 2; // 2004 lần đầu tiên
  }

  /** Whether a year goes on with a list of years. */
  boolean isListedYear(Tokens tokens, int token) {
    return !runsOn(tokens, token + 1)
        && !isCounted(tokens, token + 1)
        && !tokens.isNumberAt(token + 1);
  }

  /** {@code 23} in {@code U23 2018}. */
  private static boolean isPartOfName(Tokens tokens, int number) {
    return isGlued(tokens, number) && tokens.isWordAt(number - 1);
  }

  /** {@code thập niên}, {@code thập kỷ}: decades are no years; {@code Tháng Thanh niên 2024} is. */
  boolean isDecade(Tokens tokens, int last) {
    int word = tokens.idAt(last);
    return (word == decades[0] || word == decades[1]) && tokens.idAt(last - 1) == ten;
  }

  /**
   * Whether the word {@code năm} belongs to a number before it: {@code 5 năm 2016 - 2020}, but not
   * {@code đợt 2 năm 2018}.
   */
  boolean countsYears(Tokens tokens, Reading reading) {
    boolean listed =
        reading.to().isPresent()
            || (Digits.yearAt(tokens, reading.end() + 1) > 0
                && (tokens.isSymbolAt(reading.end(), ',')
                    || tokens.idAt(reading.end()) == words.and));
    return listed && counts(tokens, reading.start());
  }

  /** Whether the word after a token is counted: {@code nhiều năm nay}, {@code 5 năm nay}. */
  boolean isPlural(Tokens tokens, int token) {
    boolean number =
        tokens.isNumberAt(token)
            && !(isGlued(tokens, token) && tokens.isWordAt(token - 1))
            && !words.is(Role.QUARTER, tokens, token - 1)
            && !words.is(Role.ORDINAL, tokens, token - 1)
            && tokens.idAt(token - 1) != words.month;
    return number || words.is(Role.PLURAL, tokens, token) || words.is(Role.COUNT, tokens, token);
  }

  /** Whether {@code năm 1530} counts what is done in a year: {@code mỗi năm 1530 người}. */
  boolean isYearly(Tokens tokens, int token, Reading reading) {
    return reading.to().isEmpty()
        && words.is(Role.PLURAL, tokens, token - 1)
        && (reading.from().year() < FIRST_YEAR || isCounted(tokens, reading.end()));
  }

  /** Whether {@code ngày 2-3} counts what is done in a day: {@code mỗi ngày 2-3 lần}. */
  boolean isRate(Tokens tokens, int token, Reading reading) {
    return reading.printedYear() == 0
        && reading.to().isEmpty()
        && tokens.isDashAt(reading.start() + 1)
        && (words.is(Role.PLURAL, tokens, token - 1)
            || words.is(Role.MEASURED, tokens, reading.end()));
  }

  /**
   * Whether the word at a token is counted by a number before it: {@code hai ngày}, {@code 5 năm}.
   */
  boolean counts(Tokens tokens, int token) {
    int before = token - 1;
    boolean number =
        Digits.shortAt(tokens, before) > 0
            && !(isGlued(tokens, before) && !tokens.isSymbolAt(before - 1, '('));
    return (number || words.is(Role.COUNT, tokens, before))
        && !words.is(Role.ORDINAL, tokens, before - 1);
  }
}
