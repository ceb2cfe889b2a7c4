package org.vanban.date;

import java.util.Optional;
import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Reads years and ranges of them: {@code năm 2018}, {@code nhiệm kỳ 2020-2025}, {@code giai đoạn
 * 2022 - 2026}, {@code 2015-2020}, {@code Tết Nguyên đán 2025}.
 */
final class YearReader {
  private static final int LONGEST_RANGE = 200;

  private final DateWords words;
  private final Neighbours neighbours;
  private final MonthReader months;
  private final int decadeOf;
  private final int[] before;

  YearReader(
      DateWords words, Neighbours neighbours, MonthReader months, Vocabulary.Builder vocabulary) {
    this.words = words;
    this.neighbours = neighbours;
    this.months = months;
    decadeOf = vocabulary.intern("những");
    before =
        new int[] {vocabulary.intern("TCN"), vocabulary.intern("trước"), vocabulary.intern("công")};
  }

  /** The year or years that begin with the word {@code năm} at a token. */
  Optional<Reading> worded(Tokens tokens, int token) {
    if (tokens.isParagraphBefore(token + 1)) {
      return Optional.empty();
    }
    Optional<Gazetteer.Match<Integer>> near = words.at(Role.NEAR_YEAR, tokens, token);
    if (near.isPresent()) {
      if (neighbours.isPlural(tokens, token - 1)) {
        return Optional.empty(); // mấy năm nay, 5 năm nay
      }
      Point point = Point.year(Point.nearYear(near.get().value()));
      return Optional.of(Reading.of(token, near.get().end(), point));
    }
    Optional<Reading> years =
        range(tokens, token + 1)
            .or(() -> year(tokens, token + 1))
            .map(r -> r.startingAt(token))
            .filter(r -> !isBeforeChrist(tokens, r.end()) && !isDecade(tokens, r))
            .filter(r -> !neighbours.isYearly(tokens, token, r));
    return years.map(r -> neighbours.countsYears(tokens, r) ? r.startingAt(token + 1) : r);
  }

  /** {@code những năm 1990} is a decade, {@code những năm 1986, 1987} are years. */
  private boolean isDecade(Tokens tokens, Reading reading) {
    return reading.to().isEmpty()
        && reading.from().year() % 10 == 0
        && tokens.idAt(reading.start() - 1) == decadeOf
        && !(tokens.isSymbolAt(reading.end(), ',')
            && Digits.yearAt(tokens, reading.end() + 1) % 10 > 0);
  }

  private boolean isBeforeChrist(Tokens tokens, int token) {
    return tokens.idAt(token) == before[0]
        || (tokens.idAt(token) == before[1] && tokens.idAt(token + 1) == before[2]);
  }

  private static Optional<Reading> year(Tokens tokens, int token) {
    int year = Digits.at(tokens, token);
    boolean plausible = tokens.isNumberAt(token) && year >= 100 && year < 2200;
    return plausible && !Neighbours.runsOn(tokens, token + 1)
        ? Optional.of(Reading.of(token, token + 1, Point.year(year)))
        : Optional.empty();
  }

  /** The term or school year that begins with a word such as {@code nhiệm kỳ}. */
  Optional<Reading> term(Tokens tokens, int token) {
    return words
        .at(Role.TERM, tokens, token)
        .flatMap(
            term -> {
              int at = tokens.idAt(term.end()) == words.year ? term.end() + 1 : term.end();
              return shortRange(tokens, at)
                  .or(() -> range(tokens, at))
                  .map(r -> r.startingAt(token));
            });
  }

  /** {@code 2016 - 2020}, {@code 2016 đến 2020}, {@code 2016 đến hết năm 2020}. */
  Optional<Reading> range(Tokens tokens, int token) {
    int first = Digits.yearAt(tokens, token);
    if (first < 0 || tokens.isParagraphBefore(token + 1)) {
      return Optional.empty();
    }
    int at = token + 1;
    boolean slash = tokens.isSymbolAt(at, '/');
    int next = at + 1;
    if (tokens.idAt(at) == words.until || tokens.idAt(at) == words.through) {
      next = tokens.idAt(next) == words.whole ? next + 1 : next;
    } else if (!tokens.isDashAt(at) && !slash) {
      return Optional.empty();
    }
    Optional<Reading> month = months.numeric(tokens, next);
    if (month.isPresent() && !slash && month.get().printedYear() > first) {
      Reading last = month.get(); // 1998-7/2005
      return Optional.of(
          Reading.of(token, last.end(), Point.year(first)).to(last.end(), last.from()));
    }
    next = tokens.idAt(next) == words.year ? next + 1 : next;
    int last = Digits.yearAt(tokens, next);
    boolean holds =
        last > first
            && last - first <= LONGEST_RANGE
            && !tokens.isParagraphBefore(next)
            && (!slash || last == first + 1)
            && !Neighbours.runsOn(tokens, next + 1);
    return holds
        ? Optional.of(Reading.of(token, next + 1, Point.year(first)).to(next + 1, Point.year(last)))
        : Optional.empty();
  }

  /** {@code năm học 2017-18}. */
  private static Optional<Reading> shortRange(Tokens tokens, int token) {
    int first = Digits.yearAt(tokens, token);
    int last = Digits.shortAt(tokens, token + 2);
    boolean parted = tokens.isDashAt(token + 1) || tokens.isSymbolAt(token + 1, '/');
    if (first < 0 || !parted || last < 0 || tokens.length(token + 2) != 2) {
      return Optional.empty();
    }
    int year = first - first % 100 + last;
    return year > first
        ? Optional.of(
            Reading.of(token, token + 3, Point.year(first)).to(token + 3, Point.year(year)))
        : Optional.empty();
  }

  /** What {@link #worded} refused is no year either: {@code những năm 1980, 1990}. */
  private boolean isRefused(Tokens tokens, int token) {
    if (Digits.yearAt(tokens, token - 2) > 0 && neighbours.isDecade(tokens, token - 3)) {
      return true; // thập niên 1970, 1980
    }
    return tokens.idAt(token - 1) == words.year
        || (tokens.idAt(token - 3) == words.year
            && tokens.idAt(token - 4) == decadeOf
            && Digits.yearAt(tokens, token - 2) % 10 == 0
            && Digits.yearAt(tokens, token) % 10 == 0);
  }

  /** {@code 1887} in {@code các năm 1886, 1887 và 1927}. */
  Optional<Reading> listed(Tokens tokens, int token) {
    return range(tokens, token)
        .or(
            () ->
                Digits.yearAt(tokens, token) > 0 && neighbours.isListedYear(tokens, token)
                    ? Optional.of(
                        Reading.of(token, token + 1, Point.year(Digits.yearAt(tokens, token))))
                    : Optional.empty());
  }

  /** A year without the word {@code năm}, where its neighbours do not make it a count. */
  Optional<Reading> bare(Tokens tokens, int token) {
    boolean refused = isRefused(tokens, token);
    if (Digits.yearAt(tokens, token) < 0 || refused || !neighbours.beginsFresh(tokens, token)) {
      return Optional.empty();
    }
    Optional<Reading> range = range(tokens, token);
    if (range.isPresent()) {
      return range;
    }
    return neighbours.isYear(tokens, token)
        ? Optional.of(Reading.of(token, token + 1, Point.year(Digits.yearAt(tokens, token))))
        : Optional.empty();
  }
}
