package org.vanban.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention.Date.Modifier;
import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;

/** One walk over the tokens of a text, gathering dates as they are printed. For one thread. */
final class DateScan {
  private final Tokens tokens;
  private final DateReaders readers;
  private final DateWords words;
  private final List<Reading> found = new ArrayList<>();

  DateScan(Tokens tokens, DateReaders readers) {
    this.tokens = tokens;
    this.readers = readers;
    this.words = readers.words();
  }

  /** All dates as printed, in their order; a year printed once in a list is given to the others. */
  List<Reading> readings() {
    int token = 0;
    int lastEnd = -2;
    while (token < tokens.size()) {
      boolean number = tokens.isNumberAt(token);
      Optional<Reading> reading = Optional.empty();
      if (token == lastEnd + 1) {
        reading = by(DateRule.LISTED, listed(token));
      }
      if (reading.isEmpty() && number) {
        reading = fromNumber(token);
      } else if (reading.isEmpty() && words.opens(tokens.idAt(token))) {
        reading = fromWord(token);
      }
      if (reading.isPresent() && reading.get().end() > token) {
        found.add(reading.get());
        lastEnd = reading.get().end();
        token = reading.get().end();
      } else {
        token++;
      }
    }
    List<Reading> joined = RangeJoiner.join(tokens, words, found);
    YearLender.lend(tokens, readers, joined);
    return joined;
  }

  /** What goes on with the list of the date before: {@code 12} in {@code tháng 11 và 12}. */
  private Optional<Reading> listed(int token) {
    Reading last = found.get(found.size() - 1);
    boolean range = last.to().isPresent() && last.unit() != Point.Unit.YEAR;
    if (range || !readers.numbers().isListMark(tokens, token - 1)) {
      return Optional.empty();
    }
    return switch (last.unit()) {
      case MONTH -> readers.months().listed(tokens, token, last, readers.neighbours());
      case QUARTER -> readers.periods().listed(tokens, token, readers.neighbours());
      case YEAR -> readers.years().listed(tokens, token);
      default -> Optional.empty();
    };
  }

  private Optional<Reading> fromNumber(int token) {
    if (tokens.length(token) > 4) {
      return Optional.empty();
    }
    return by(DateRule.CLOCK_AND_DAY, clocked(token))
        .or(() -> by(DateRule.MONTHS, readers.periods().months(tokens, token)))
        .or(() -> day(token))
        .or(() -> by(DateRule.BARE_MONTH, bareMonth(token)))
        .or(() -> by(DateRule.BARE_YEAR, readers.years().bare(tokens, token)));
  }

  private Optional<Reading> bareMonth(int token) {
    return readers
        .months()
        .numericRange(tokens, token)
        .filter(
            r ->
                readers.neighbours().beginsFresh(tokens, token)
                    && !Neighbours.runsOn(tokens, r.end())
                    && !readers.neighbours().isCounted(tokens, r.end())
                    && !readers.neighbours().isBarred(tokens, token - 1));
  }

  private Optional<Reading> fromWord(int token) {
    int word = tokens.idAt(token);
    if (word == words.month) {
      return month(token);
    }
    if (words.is(Role.QUARTER, tokens, token)) {
      return by(DateRule.QUARTER, readers.periods().quarters(tokens, token));
    }
    if (word == words.half) {
      return by(DateRule.HALF, readers.periods().half(tokens, token).or(() -> halfMonth(token)));
    }
    return day(token)
        .or(() -> by(DateRule.TERM, readers.years().term(tokens, token)))
        .or(() -> by(DateRule.MONTHS, readers.periods().months(tokens, token)))
        .or(
            () ->
                word == words.year
                    ? by(DateRule.YEAR, readers.years().worded(tokens, token))
                    : Optional.empty())
        .or(() -> by(DateRule.PART, modified(token)));
  }

  private Optional<Reading> month(int token) {
    return by(DateRule.NEAR_MONTH, nearMonth(token))
        .or(() -> by(DateRule.MONTH, readers.months().read(tokens, token)));
  }

  /** Tells which rule read something. */
  private Optional<Reading> by(DateRule rule, Optional<Reading> reading) {
    if (reading.isPresent()) {
      tokens.trace().rule(rule);
    }
    return reading;
  }

  private Optional<Reading> nearMonth(int token) {
    return words
        .at(Role.NEAR_MONTH, tokens, token)
        .filter(m -> !readers.neighbours().isPlural(tokens, token - 1))
        .map(m -> Reading.of(token, m.end(), Point.nearMonth()));
  }

  /** {@code 8h30 ngày 5/6}, {@code 12h trưa nay}, {@code 17:14, Thứ Hai, 02/07/2018 (GMT+7)}. */
  private Optional<Reading> clocked(int token) {
    Optional<Clock> first = readers.clocks().read(tokens, token);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Clock clock = first.get();
    int at = clock.end();
    Optional<Clock> until = Optional.empty();
    if (tokens.isDashAt(at) || tokens.idAt(at) == words.until) {
      until = readers.clocks().read(tokens, at + 1);
      at = until.map(Clock::end).orElse(at);
    }
    Optional<PartOfDay> part = partAt(at);
    Optional<Clock> last = until;
    int start = at;
    return dayAfterClock(start)
        .map(
            day -> {
              Clock from = part.map(p -> clock.in(p, clock.end())).orElse(clock);
              Optional<Clock> to = last.map(c -> part.map(p -> c.in(p, c.end())).orElse(c));
              Clock zoned = readers.clocks().zoneAt(tokens, from, day.end());
              return day.startingAt(token).endingAt(zoned.end()).at(zoned, to);
            });
  }

  private Optional<PartOfDay> partAt(int token) {
    return words.at(Role.PART, tokens, token).map(m -> PartOfDay.values()[m.value()]);
  }

  private Optional<Reading> dayAfterClock(int token) {
    int at = isBetweenClockAndDay(token) ? token + 1 : token;
    if (tokens.isBreakBefore(at) || tokens.isBreakBefore(token)) {
      return Optional.empty();
    }
    return readers
        .days()
        .read(tokens, at, false, true)
        .filter(r -> r.to().isEmpty() && !r.from().lacksMonth())
        .or(() -> nearAfterPart(at));
  }

  private Optional<Reading> nearAfterPart(int token) {
    return words
        .at(Role.NEAR_DAY, tokens, token)
        .map(m -> Reading.of(token, m.end(), Point.nearDay(m.value())));
  }

  private boolean isBetweenClockAndDay(int token) {
    return tokens.isSymbolAt(token, ',')
        || tokens.isSymbolAt(token, '|')
        || tokens.isSymbolAt(token, '•')
        || tokens.isSymbolAt(token, '·')
        || tokens.isSymbolAt(token, ';')
        || tokens.isDashAt(token);
  }

  private Optional<Reading> day(int token) {
    return by(DateRule.DAY, readers.days().read(tokens, token, afterDate(token), false))
        .map(this::withClock);
  }

  /** Whether the day before goes on here: {@code ngày 2, 3 và 4/7}, {@code Hôm nay (1/7)}. */
  private boolean afterDate(int token) {
    if (found.isEmpty()) {
      return false;
    }
    Reading last = found.get(found.size() - 1);
    int gap = token - last.end();
    if (gap < 0 || gap > 1 || tokens.isParagraphBefore(token)) {
      return false;
    }
    return switch (last.unit()) {
      case NEAR_DAY ->
          gap == 0 || tokens.isSymbolAt(token - 1, ',') || tokens.isSymbolAt(token - 1, '(');
      case DAY -> gap == 1 && readers.numbers().isListMark(tokens, token - 1);
      default -> false;
    };
  }

  /** {@code 28/10/2022 10:04 SA}, {@code 17/09/2024 - 16:52}, {@code hôm nay lúc 14 giờ}. */
  private Reading withClock(Reading day) {
    int at = day.end();
    if (day.to().isPresent() || tokens.isBreakBefore(at)) {
      return day;
    }
    int next = readers.at(tokens, at) ? at + 1 : at;
    boolean parted = isBetweenClockAndDay(at);
    if (parted && (day.printedYear() != 0 || readers.at(tokens, at + 1))) {
      next = readers.at(tokens, at + 1) ? at + 2 : at + 1;
    }
    if (tokens.isBreakBefore(next)) {
      return day;
    }
    Optional<Clock> clock = readers.clocks().read(tokens, next);
    if (clock.isEmpty() || dayAfterClock(clock.get().end()).isPresent()) {
      return day;
    }
    Clock time = clock.get();
    Optional<Gazetteer.Match<Integer>> part = words.at(Role.PART, tokens, time.end());
    if (part.isPresent()) {
      time = time.in(PartOfDay.values()[part.get().value()], part.get().end());
    }
    tokens.trace().rule(DateRule.DAY_AND_CLOCK);
    return day.endingAt(time.end()).at(time);
  }

  /** {@code nửa cuối tháng 6/2024}, {@code nửa đầu nhiệm kỳ 2020-2025}. */
  private Optional<Reading> halfMonth(int token) {
    return modified(token + 1).map(r -> r.startingAt(token));
  }

  /** {@code cuối năm 2021}, {@code đầu tháng 3/2022}, {@code Trung tuần tháng 8/2016}. */
  private Optional<Reading> modified(int token) {
    return words
        .at(Role.MODIFIER, tokens, token)
        .flatMap(
            m -> {
              Modifier modifier = Modifier.values()[m.value()];
              return whole(m.end())
                  .filter(r -> r.to().isEmpty())
                  .or(() -> readers.years().term(tokens, m.end()))
                  .filter(r -> modifier != Modifier.MID || tokens.idAt(r.end()) != words.and)
                  .map(r -> r.startingAt(token).with(modifier));
            });
  }

  private Optional<Reading> whole(int token) {
    int word = tokens.idAt(token);
    if (word == words.month) {
      return month(token);
    }
    if (words.is(Role.QUARTER, tokens, token)) {
      return readers.periods().quarters(tokens, token);
    }
    return word == words.year
        ? readers.years().worded(tokens, token).filter(r -> r.start() == token)
        : readers.years().bare(tokens, token);
  }
}
