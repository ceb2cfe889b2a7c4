package org.vanban.date;

import java.util.Optional;
import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Reads days with what stands before them: {@code Chiều 2/7}, {@code Thứ Hai, 02/07/2018}, {@code
 * ngày 18 tháng 11 năm 2025}, {@code sáng nay}, {@code hôm qua}.
 */
final class DayReader {
  private final DateWords words;
  private final DayNumberReader numbers;
  private final Neighbours neighbours;
  private final MonthReader months;
  private final int ordinal;

  DayReader(
      DateWords words,
      DayNumberReader numbers,
      MonthReader months,
      Neighbours neighbours,
      Vocabulary.Builder vocabulary) {
    this.words = words;
    this.numbers = numbers;
    this.months = months;
    this.neighbours = neighbours;
    ordinal = vocabulary.intern("thứ");
  }

  /**
   * The day or range of days that begins at a token.
   *
   * @param afterDate whether a date stands directly before, so that a list goes on
   * @param afterClock whether a time of day stands directly before
   */
  Optional<Reading> read(Tokens tokens, int token, boolean afterDate, boolean afterClock) {
    Optional<Gazetteer.Match<Integer>> part = words.at(Role.PART, tokens, token);
    int at = part.map(Gazetteer.Match::end).orElse(token);
    Optional<Reading> near = near(tokens, token, at, part.isPresent() || afterClock);
    if (near.isPresent()) {
      return near;
    }
    int named = words.skip(Role.DAY, tokens, at); // ngày thứ bảy 5/3
    int weekday = afterWeekday(tokens, named);
    if (weekday > named) {
      boolean told = part.isPresent() || named > at || afterClock;
      if (!told && !opensClause(tokens, token)) {
        return Optional.empty(); // kỳ họp thứ 4, ngày 3/7
      }
      at = tokens.isSymbolAt(weekday, ',') || tokens.isDashAt(weekday) ? weekday + 1 : weekday;
    }
    int number = words.skip(Role.DAY, tokens, at);
    if (tokens.isParagraphBefore(number) && number > token) {
      return Optional.empty();
    }
    boolean introduced = number > token || afterClock;
    Optional<Reading> day =
        numbers
            .read(tokens, number, introduced || afterDate)
            .filter(r -> !months.isLunar(tokens, r.end()))
            .filter(r -> introduced || isBareDay(tokens, r, afterDate))
            .filter(r -> !neighbours.isRate(tokens, token, r))
            .filter(r -> r.printedYear() != 0 || !words.is(Role.RECURS, tokens, r.end()));
    return day.map(r -> r.startingAt(start(tokens, token, number, r)));
  }

  /** In {@code hai ngày 24 - 25/6} the word ngày belongs to the number before it. */
  private int start(Tokens tokens, int token, int number, Reading reading) {
    boolean counted =
        tokens.idAt(token) == words.day
            && number == token + 1
            && (reading.to().isPresent() || isListed(tokens, reading.end()))
            && neighbours.counts(tokens, token);
    return counted ? number : token;
  }

  private boolean isListed(Tokens tokens, int token) {
    return numbers.isListMark(tokens, token) && tokens.isNumberAt(token + 1);
  }

  private Optional<Reading> near(Tokens tokens, int token, int at, boolean bound) {
    Optional<Gazetteer.Match<Integer>> same =
        bound ? words.at(Role.SAME_DAY, tokens, at) : Optional.empty();
    if (same.isPresent()) {
      return Optional.of(Reading.of(token, same.get().end(), Point.sameDay()));
    }
    Role role = at > token ? Role.AFTER_PART : Role.NEAR_DAY;
    return words
        .at(role, tokens, at)
        .filter(m -> at == token || !tokens.isCapitalizedAt(at) || tokens.isAllCapsAt(token))
        .filter(m -> !tokens.isBreakBefore(at) || at == token)
        .filter(m -> m.end() == at + 1 || !tokens.isBreakBefore(at + 1))
        .filter(m -> at > token || !isFigurative(tokens, at))
        .map(m -> Reading.of(token, m.end(), Point.nearDay(m.value())));
  }

  /** {@code được như ngày hôm nay}, {@code vì ngày mai}: an era, no day. */
  private boolean isFigurative(Tokens tokens, int token) {
    int before = tokens.idAt(token - 1) == words.day ? token - 2 : token - 1;
    return words.is(Role.FIGURATIVE, tokens, before);
  }

  private boolean isBareDay(Tokens tokens, Reading reading, boolean afterDate) {
    Point point = reading.from();
    boolean worded = tokens.idAt(reading.start() + 1) == words.month;
    boolean ordinal = worded && words.is(Role.ORDINAL, tokens, reading.start() - 1);
    if (point.hasYear() && !point.isNearYear()) {
      return !ordinal
          && neighbours.beginsFresh(tokens, reading.start())
          && !Neighbours.runsOn(tokens, reading.end());
    }
    if (worded) {
      return neighbours.isDay(tokens, reading, true)
          && !ordinal
          && !words.is(Role.COUNTED, tokens, reading.end())
          && tokens.idAt(reading.end()) != words.day;
    }
    return neighbours.isDay(tokens, reading, afterDate);
  }

  /** The token after {@code thứ Hai}, {@code thứ 2}, {@code chủ nhật}; else {@code token}. */
  private int afterWeekday(Tokens tokens, int token) {
    int number = Digits.shortAt(tokens, token + 1);
    if (tokens.idAt(token) == ordinal && number >= 2 && number <= 7) {
      return token + 2;
    }
    return words.skip(Role.WEEKDAY, tokens, token);
  }

  /** A weekday opens a line or clause, or follows a word that asks for a time. */
  private boolean opensClause(Tokens tokens, int token) {
    return tokens.isBreakBefore(token)
        || !tokens.isWordAt(token - 1)
        || words.is(Role.BEFORE_DAY, tokens, token - 1)
        || words.is(Role.DAY, tokens, token - 1);
  }
}
