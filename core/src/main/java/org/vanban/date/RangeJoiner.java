package org.vanban.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.text.Tokens;
import org.vanban.value.EdtfDate;

/**
 * Joins two dates that a dash or {@code đến} makes one range, where their own readers did not:
 * {@code 20 giờ ngày 8/5 đến 5 giờ ngày 9/5}, {@code năm 1998 đến tháng 7/2005}.
 */
final class RangeJoiner {
  private RangeJoiner() {}

  static List<Reading> join(Tokens tokens, DateWords words, List<Reading> readings) {
    List<Reading> joined = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      int last = joined.size() - 1;
      if (last >= 0
          && isJoint(tokens, words, joined.get(last).end(), reading.start())
          && areEnds(joined.get(last), reading)) {
        Reading from = joined.get(last);
        joined.set(last, DayNumberReader.range(from, reading).until(reading.clock()));
      } else {
        joined.add(reading);
      }
    }
    return joined;
  }

  private static boolean isJoint(Tokens tokens, DateWords words, int from, int to) {
    int word = tokens.idAt(from);
    boolean until = word == words.until || word == words.through;
    if (tokens.isParagraphBefore(to) || tokens.isParagraphBefore(from)) {
      return false;
    }
    return switch (to - from) {
      case 1 -> until || (tokens.isDashAt(from) && !tokens.isBreakBefore(from));
      case 2 -> until && tokens.idAt(from + 1) == words.whole;
      default -> false;
    };
  }

  private static boolean areEnds(Reading from, Reading to) {
    boolean simple =
        from.to().isEmpty()
            && to.to().isEmpty()
            && from.modifier().isEmpty()
            && to.modifier().isEmpty()
            && from.untilClock().isEmpty()
            && to.untilClock().isEmpty()
            && from.clock().isPresent() == to.clock().isPresent();
    return simple && isPlain(from) && isPlain(to) && isForward(from, to);
  }

  private static boolean isPlain(Reading reading) {
    return switch (reading.unit()) {
      case DAY, MONTH, YEAR, QUARTER -> true;
      default -> false;
    };
  }

  /** Dates of different precision are a range only if both print their years. */
  private static boolean isForward(Reading from, Reading to) {
    Optional<EdtfDate> start = from.from().value();
    Optional<EdtfDate> end = to.from().value();
    if (start.isPresent() && end.isPresent()) {
      return start.get().earliest().isBefore(end.get().earliest());
    }
    return from.unit() == to.unit() && from.unit() != Point.Unit.YEAR;
  }
}
