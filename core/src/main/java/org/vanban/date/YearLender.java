package org.vanban.date;

import java.util.List;
import org.vanban.text.Tokens;

/**
 * Gives a year printed once to the dates beside it: {@code 30/4 và 1/5 năm 2025}, {@code xuất bến
 * ngày 22/12/2004, đến 26/12 thì hỏng máy}.
 */
final class YearLender {
  /** In {@code ngày 22/12/2004, đến ngày 26/12} so many tokens stand between the two. */
  private static final int WIDEST_GAP = 3;

  private static final int COMING = Point.COMING_YEAR;

  private YearLender() {}

  /** {@code ngày 31/12 tới}. */
  private static boolean isComing(Tokens tokens, DateWords words, Reading date) {
    return date.printedYear() == 0
        && !date.from().isRelative()
        && date.to().isEmpty()
        && tokens.idAt(date.end()) == words.through;
  }

  static void lend(Tokens tokens, DateReaders readers, List<Reading> dates) {
    dates.replaceAll(date -> isComing(tokens, readers.words(), date) ? date.inYear(COMING) : date);
    for (int i = dates.size() - 2; i >= 0; i--) {
      Reading here = dates.get(i);
      Reading next = dates.get(i + 1);
      if (here.unit() != next.unit() || here.from().isRelative()) {
        continue;
      }
      boolean listed =
          next.start() - here.end() == 1 && readers.numbers().isListMark(tokens, here.end());
      if (listed && here.printedYear() == 0 && next.printedYear() != 0) {
        dates.set(i, here.inYear(next.printedYear()));
      } else if (isContinued(tokens, readers.words(), here, next)) {
        dates.set(i + 1, next.inYear(here.printedYear()));
      }
    }
  }

  private static boolean isContinued(Tokens tokens, DateWords words, Reading here, Reading next) {
    int before = tokens.idAt(next.start() - 1);
    return here.unit() == Point.Unit.DAY
        && here.printedYear() != 0
        && next.printedYear() == 0
        && next.start() - here.end() <= WIDEST_GAP
        && (before == words.until || before == words.through)
        && next.from().withinYear() > here.from().withinYear();
  }
}
