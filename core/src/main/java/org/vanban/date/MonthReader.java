package org.vanban.date;

import static org.vanban.date.Digits.isGlued;
import static org.vanban.date.Digits.isMonth;
import static org.vanban.date.Digits.shortAt;

import java.util.Optional;
import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Reads months: {@code tháng 8/2020}, {@code tháng Tám năm 1945}, {@code tháng 9}, {@code tháng 1
 * đến tháng 6/2020}, {@code 6/1970-12/1979}.
 */
final class MonthReader {
  private final DateWords words;
  private final int full;
  private final int[] counted;
  private final int lunar;
  private final int lunarShort;
  private final int calendar;
  private final int[] stems;
  private final int revolution;

  MonthReader(DateWords words, Vocabulary.Builder vocabulary) {
    this.words = words;
    full = vocabulary.intern("rằm");
    counted =
        ids(vocabulary, "lần", "kỳ", "buổi", "phiên", "triệu", "nghìn", "ngàn", "tỷ", "tháng");
    lunar = vocabulary.intern("âm");
    lunarShort = vocabulary.intern("ÂL");
    calendar = vocabulary.intern("lịch");
    stems =
        ids(vocabulary, "giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý");
    revolution = vocabulary.intern("mạng");
  }

  private static int[] ids(Vocabulary.Builder vocabulary, String... those) {
    int[] ids = new int[those.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = vocabulary.intern(those[i]);
    }
    return ids;
  }

  private static boolean isOneOf(int word, int[] those) {
    for (int that : those) {
      if (word == that) {
        return word != Vocabulary.UNKNOWN;
      }
    }
    return false;
  }

  /** The month or range of months that begins with the word {@code tháng} at a token. */
  Optional<Reading> read(Tokens tokens, int token) {
    return shared(tokens, token)
        .or(() -> single(tokens, token))
        .map(r -> r.to().isPresent() ? r : joined(tokens, r).orElse(r))
        .filter(r -> r.printedYear() != 0 || r.to().isPresent() || standsAlone(tokens, r));
  }

  /** One month after the word {@code tháng}, with its year if one stands there. */
  Optional<Reading> single(Tokens tokens, int token) {
    if (tokens.isParagraphBefore(token + 1) || tokens.idAt(token - 1) == full) {
      return Optional.empty();
    }
    int month = shortAt(tokens, token + 1);
    int end = token + 2;
    if (month < 0) {
      Optional<Gazetteer.Match<Integer>> name = words.at(Role.MONTH_NAME, tokens, token + 1);
      month = name.map(Gazetteer.Match::value).orElse(0);
      end = name.map(Gazetteer.Match::end).orElse(end);
    }
    boolean yearWord = tokens.idAt(token + 1) == words.year && !tokens.isCapitalizedAt(token + 1);
    if (yearWord && Digits.yearAt(tokens, token + 2) > 0) {
      return Optional.empty(); // trong 3 tháng năm 2004
    }
    if (!isMonth(month) || isLunar(tokens, end)) {
      return Optional.empty();
    }
    YearTail tail = tail(tokens, end);
    boolean cycle = month == 1 && tokens.isWordAt(token + 1) && tail.year() == 0;
    return isLunar(tokens, tail.end()) || cycle // 12 tháng một năm, tháng Giêng
        ? Optional.empty()
        : Optional.of(Reading.of(token, tail.end(), Point.month(month, tail.year())));
  }

  private YearTail tail(Tokens tokens, int token) {
    YearTail tail = YearTail.after(words, tokens, token);
    if (tail.year() != 0) {
      return tail;
    }
    if (tokens.isSymbolAt(token, ',')) {
      return afterComma(tokens, token + 1).orElse(tail);
    }
    boolean bare = Digits.yearAt(tokens, token) > 0 && !tokens.isBreakBefore(token);
    return bare ? new YearTail(token + 1, Digits.yearAt(tokens, token)) : tail;
  }

  /** {@code ngày 5 tháng 9, năm 2018}, {@code 15 tháng 8, 1921}; not {@code tháng 8, 1921-1930}. */
  private Optional<YearTail> afterComma(Tokens tokens, int token) {
    int at = tokens.idAt(token) == words.year ? token + 1 : token;
    boolean year = Digits.yearAt(tokens, at) > 0 && !tokens.isBreakBefore(at);
    boolean range = tokens.isDashAt(at + 1) && Digits.yearAt(tokens, at + 2) > 0;
    boolean alone = !Neighbours.runsOn(tokens, at + 1) && !range;
    boolean counts = at == token && words.is(Role.COUNTED, tokens, at + 1);
    return year && alone && !counts
        ? Optional.of(new YearTail(at + 1, Digits.yearAt(tokens, at)))
        : Optional.empty();
  }

  /** {@code âm lịch}, {@code (âm lịch}, {@code ÂL}, {@code năm Mậu Tuất}. */
  boolean isLunar(Tokens tokens, int token) {
    int at = tokens.isSymbolAt(token, '(') ? token + 1 : token;
    return (tokens.idAt(at) == lunar && tokens.idAt(at + 1) == calendar)
        || (tokens.idAt(at) == lunarShort && tokens.isAllCapsAt(at))
        || (tokens.idAt(at) == words.year
            && tokens.isCapitalizedAt(at + 1)
            && isOneOf(tokens.idAt(at + 1), stems));
  }

  /** {@code tháng 1-6/2020}, {@code tháng 1 - 6 năm 2020}. */
  private Optional<Reading> shared(Tokens tokens, int token) {
    int first = shortAt(tokens, token + 1);
    int last = shortAt(tokens, token + 3);
    if (!isMonth(first) || !isMonth(last) || first >= last || !tokens.isDashAt(token + 2)) {
      return Optional.empty();
    }
    YearTail tail = YearTail.after(words, tokens, token + 4);
    return Optional.of(
        Reading.of(token, tail.end(), Point.month(first, tail.year()))
            .to(tail.end(), Point.month(last, tail.year())));
  }

  /** {@code … đến tháng 6/2020}, {@code … - 3/2018}, {@code … đến hết tháng 6}, after a month. */
  private Optional<Reading> joined(Tokens tokens, Reading first) {
    int at = first.end();
    boolean dash = tokens.isDashAt(at);
    if (tokens.isParagraphBefore(at)
        || !(dash || tokens.idAt(at) == words.until || tokens.idAt(at) == words.through)) {
      return Optional.empty();
    }
    int next = at + 1;
    if (!dash && tokens.idAt(next) == words.whole) {
      next++;
    }
    Optional<Reading> last =
        tokens.idAt(next) == words.month ? single(tokens, next) : numeric(tokens, next);
    return last.map(r -> DayNumberReader.range(first, r));
  }

  /** {@code 9/2022}: the number of a month and a year of four digits. */
  Optional<Reading> numeric(Tokens tokens, int token) {
    int month = shortAt(tokens, token);
    int year = Digits.yearAt(tokens, token + 2);
    boolean parted = Digits.separatorAt(tokens, token + 1) != Digits.NO_SEPARATOR;
    return isMonth(month)
            && parted
            && year >= 1800
            && isGlued(tokens, token + 1)
            && isGlued(tokens, token + 2)
            && !isScale(tokens, token, year)
        ? Optional.of(Reading.of(token, token + 3, Point.month(month, year)))
        : Optional.empty();
  }

  /** Plans are drawn at {@code 1/2000}. */
  private static boolean isScale(Tokens tokens, int token, int year) {
    return year == 2000
        && tokens.isSymbolAt(token + 1, '/')
        && tokens.length(token) == 1
        && tokens.charAt(token) == '1';
  }

  /** {@code 9/2022}, {@code 6/1970-12/1979}, without the word {@code tháng}. */
  Optional<Reading> numericRange(Tokens tokens, int token) {
    return numeric(tokens, token)
        .map(r -> joined(tokens, r).orElse(r))
        .or(() -> numericShared(tokens, token));
  }

  /** {@code 9-10/2017}. */
  private Optional<Reading> numericShared(Tokens tokens, int token) {
    int first = shortAt(tokens, token);
    boolean glued = isGlued(tokens, token + 1) && isGlued(tokens, token + 2);
    return !tokens.isDashAt(token + 1) || !glued || !tokens.isSymbolAt(token + 3, '/')
        ? Optional.empty()
        : numeric(tokens, token + 2)
            .filter(r -> isMonth(first) && first < r.from().first())
            .map(r -> DayNumberReader.range(Reading.of(token, r.end(), Point.month(first, 0)), r));
  }

  /** {@code 12 năm ngoái} in {@code tháng 11 và 12 năm ngoái}. */
  Optional<Reading> listed(Tokens tokens, int token, Reading before, Neighbours neighbours) {
    int month = shortAt(tokens, token);
    YearTail tail = YearTail.after(words, tokens, token + 1);
    boolean follows = isMonth(month) && month > before.from().first();
    boolean ends = !isLunar(tokens, token + 1) && neighbours.endsNumber(tokens, token + 1);
    return follows && (tail.year() != 0 || ends)
        ? Optional.of(Reading.of(token, tail.end(), Point.month(month, tail.year())))
        : Optional.empty();
  }

  /**
   * Whether a month without a year is one: not in {@code mỗi tháng 2 lần}, {@code 3 tháng 9 ngày}.
   */
  private boolean standsAlone(Tokens tokens, Reading reading) {
    int token = reading.start();
    int before = tokens.idAt(token - 1);
    boolean name = tokens.isWordAt(token + 1);
    boolean glued = isGlued(tokens, reading.end()) && tokens.isWordAt(reading.end());
    if (isOneOf(tokens.idAt(reading.end()), counted) || glued || isContinued(tokens, reading)) {
      return false;
    }
    if (before == revolution || words.is(Role.RECURS, tokens, reading.end())) {
      return false; // Cách mạng Tháng Tám names an event
    }
    boolean counts = tokens.isNumberAt(token - 1) || words.is(Role.PLURAL, tokens, token - 1);
    return !counts
        && !(name && tokens.idAt(token + 1) == words.year && !tokens.isCapitalizedAt(token + 1));
  }

  /** {@code tháng 6/12}: a share of something, no month. */
  private static boolean isContinued(Tokens tokens, Reading reading) {
    return tokens.isSymbolAt(reading.end(), '/') && tokens.isNumberAt(reading.end() + 1);
  }
}
