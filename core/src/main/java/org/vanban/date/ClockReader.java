package org.vanban.date;

import static org.vanban.date.Digits.isGlued;

import java.time.ZoneOffset;
import java.util.Optional;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Reads times of day: {@code 17:14}, {@code 18:31'}, {@code 8h30}, {@code 15 giờ 00}, {@code 10:04
 * SA}, {@code 9 giờ tối}, {@code 16:52 (GMT+7)}.
 */
final class ClockReader {
  private final DateWords words;
  private final int[] hour;
  private final int minute;
  private final int[] minuteShort;
  private final int second;
  private final int half;
  private final int[] beforeNoon;
  private final int[] afterNoon;
  private final int gmt;
  private final int utc;

  ClockReader(DateWords words, Vocabulary.Builder vocabulary) {
    this.words = words;
    hour = interned(vocabulary, "giờ", "h", "g");
    minute = vocabulary.intern("phút");
    minuteShort = interned(vocabulary, "p", "ph");
    second = vocabulary.intern("giây");
    half = vocabulary.intern("rưỡi");
    beforeNoon = interned(vocabulary, "sa", "am");
    afterNoon = interned(vocabulary, "ch", "pm");
    gmt = vocabulary.intern("gmt");
    utc = vocabulary.intern("utc");
  }

  private static int[] interned(Vocabulary.Builder vocabulary, String... those) {
    int[] ids = new int[those.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = vocabulary.intern(those[i]);
    }
    return ids;
  }

  private static boolean isOneOf(int word, int[] those) {
    for (int that : those) {
      if (word == that) {
        return true;
      }
    }
    return false;
  }

  /** The time that begins at a token, with its half of the day and time zone. */
  Optional<Clock> read(Tokens tokens, int token) {
    int hours = Digits.shortAt(tokens, token);
    boolean continued = tokens.isSymbolAt(token - 1, ':') && tokens.isNumberAt(token - 2);
    if (hours < 0 || hours > 24 || continued) {
      return Optional.empty();
    }
    Optional<Clock> clock =
        tokens.isSymbolAt(token + 1, ':')
            ? withColon(tokens, token, hours)
            : isOneOf(tokens.idAt(token + 1), hour)
                ? withWord(tokens, token, hours)
                : Optional.empty();
    return clock
        .filter(c -> c.hour() < 24 || (c.minute() == 0 && c.second() == 0))
        .map(c -> halfOfDay(tokens, c))
        .map(c -> zone(tokens, c));
  }

  private Optional<Clock> withColon(Tokens tokens, int token, int hours) {
    int minutes = sixty(tokens, token + 2);
    if (minutes < 0 || !isGlued(tokens, token + 1) || !isGlued(tokens, token + 2)) {
      return Optional.empty();
    }
    int end = token + 3;
    int seconds = 0;
    if (tokens.isSymbolAt(end, ':') && isGlued(tokens, end + 1) && sixty(tokens, end + 1) >= 0) {
      seconds = sixty(tokens, end + 1);
      end += 2;
    }
    end = isOneOf(tokens.idAt(end), hour) ? end + 1 : afterPrime(tokens, end); // 18:00 giờ
    return Optional.of(new Clock(end, hours, minutes, seconds, Optional.empty()));
  }

  private static int sixty(Tokens tokens, int token) {
    int number =
        tokens.isNumberAt(token) && tokens.length(token) == 2 ? Digits.at(tokens, token) : -1;
    return number < 60 ? number : Digits.NONE;
  }

  private Optional<Clock> withWord(Tokens tokens, int token, int hours) {
    int end = token + 2;
    int minutes = 0;
    int seconds = 0;
    if (tokens.idAt(end) == half) {
      return Optional.of(new Clock(end + 1, hours, 30, 0, Optional.empty()));
    }
    int number = Digits.shortAt(tokens, end);
    if (number >= 0 && number < 60 && isMinute(tokens, end)) {
      minutes = number;
      end = afterMinute(tokens, end + 1);
      int rest = Digits.shortAt(tokens, end);
      if (rest >= 0 && rest < 60 && tokens.idAt(end + 1) == second) {
        seconds = rest;
        end += 2;
      }
    }
    return Optional.of(new Clock(end, hours, minutes, seconds, Optional.empty()));
  }

  /** In {@code 8 giờ 30/4} the 30 is a day, in {@code 8 giờ 30} it is minutes. */
  private boolean isMinute(Tokens tokens, int token) {
    if (tokens.isBreakBefore(token)) {
      return false;
    }
    int after = token + 1;
    boolean date =
        tokens.idAt(after) == words.month
            || (Digits.separatorAt(tokens, after) != Digits.NO_SEPARATOR
                && isGlued(tokens, after)
                && isGlued(tokens, after + 1)
                && tokens.isNumberAt(after + 1)
                && !isOneOf(tokens.idAt(after + 2), hour));
    return !date;
  }

  private int afterMinute(Tokens tokens, int token) {
    if (tokens.idAt(token) == minute
        || (isGlued(tokens, token) && isOneOf(tokens.idAt(token), minuteShort))) {
      return token + 1;
    }
    return afterPrime(tokens, token);
  }

  private static int afterPrime(Tokens tokens, int token) {
    boolean prime =
        tokens.isSymbolAt(token, '\'')
            || tokens.isSymbolAt(token, '’')
            || tokens.isSymbolAt(token, '′');
    return prime && isGlued(tokens, token) ? token + 1 : token;
  }

  private Clock halfOfDay(Tokens tokens, Clock clock) {
    int word = tokens.idAt(clock.end());
    if (tokens.isBreakBefore(clock.end()) || !tokens.isAllCapsAt(clock.end())) {
      return clock;
    }
    if (isOneOf(word, beforeNoon)) {
      int hours = clock.hour() == 12 ? 0 : clock.hour();
      return new Clock(clock.end() + 1, hours, clock.minute(), clock.second(), clock.offset());
    }
    return isOneOf(word, afterNoon) ? clock.in(PartOfDay.AFTERNOON, clock.end() + 1) : clock;
  }

  /** {@code GMT+7}, {@code (GMT +07:00)}. */
  private Clock zone(Tokens tokens, Clock clock) {
    boolean bracket = tokens.isSymbolAt(clock.end(), '(');
    int at = bracket ? clock.end() + 1 : clock.end();
    int sign = at + 1;
    int hours = Digits.shortAt(tokens, at + 2);
    boolean named = tokens.idAt(at) == gmt || tokens.idAt(at) == utc;
    boolean signed = tokens.isSymbolAt(sign, '+') || tokens.isDashAt(sign);
    if (!named || !signed || hours < 0 || hours > 14) {
      return clock;
    }
    int end = at + 3;
    int minutes = 0;
    if (tokens.isSymbolAt(end, ':') && sixty(tokens, end + 1) >= 0) {
      minutes = sixty(tokens, end + 1);
      end += 2;
    }
    if (bracket && !tokens.isSymbolAt(end, ')')) {
      return clock;
    }
    int direction = tokens.isDashAt(sign) ? -1 : 1;
    ZoneOffset offset = ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes);
    return clock.with(Optional.of(offset), bracket ? end + 1 : end);
  }

  /** A time zone that stands after the date: {@code 17:14, Thứ Hai, 02/07/2018 (GMT+7)}. */
  Clock zoneAt(Tokens tokens, Clock clock, int token) {
    Clock moved = zone(tokens, clock.endingAt(token));
    return moved.offset().isPresent() ? moved : clock.endingAt(token);
  }
}
