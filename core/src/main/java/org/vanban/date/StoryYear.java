package org.vanban.date;

import java.util.List;
import java.util.OptionalInt;
import org.vanban.text.Tokens;

/**
 * Gives the year of an old story to the days and months told in it: in {@code Cuối năm 1963, … Ngày
 * 5 tháng 11, ông được thăng cấp} the day is of 1963, not of the year of publication. A story is a
 * paragraph that opens with a date long past; it ends with the paragraph, with a date of these
 * days, or with a part of day, which news has and stories have not: {@code Sáng 2/9, tại lễ kỷ
 * niệm}.
 */
final class StoryYear {
  /** What is told so many years later is a story, no news. */
  private static final int LONG_AGO = 10;

  private final Tokens tokens;
  private final DateWords words;
  private final int published;

  StoryYear(Tokens tokens, DateWords words, int published) {
    this.tokens = tokens;
    this.words = words;
    this.published = published;
  }

  /** Lends the years, in place. */
  void lend(List<Reading> dates) {
    int story = 0;
    int told = 0; // the token up to which the text was looked through
    for (int i = 0; i < dates.size(); i++) {
      Reading date = dates.get(i);
      OptionalInt opening = lastOpening(told, date.start());
      if (opening.isPresent()) {
        story = 0;
      }
      told = date.end();
      boolean dated = date.printedYear() != 0;
      if (date.printedYear() == Point.SAME_YEAR) {
        continue; // tháng 11 cùng năm
      }
      if (dated && (story != 0 || opensParagraph(opening, date))) {
        story = isLongAgo(date) ? date.printedYear() : 0;
      } else if (!dated && story != 0) {
        boolean news = date.from().isRelative() || words.is(Role.PART, tokens, date.start());
        story = news ? 0 : story;
        dates.set(i, news ? date : date.inYear(story));
      }
    }
  }

  /** The first token of the paragraph in which a token stands, if it lies behind another. */
  private OptionalInt lastOpening(int from, int token) {
    for (int at = token; at >= from; at--) {
      if (at == 0 || tokens.isBreakBefore(at)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** {@code Năm 1963, …}, {@code - Từ năm 1963, …}: one word at most stands before it. */
  private boolean opensParagraph(OptionalInt opening, Reading date) {
    if (opening.isEmpty()) {
      return false;
    }
    int before = 0;
    for (int at = opening.getAsInt(); at < date.start() && before < 2; at++) {
      before += tokens.isWordAt(at) ? 1 : 0;
    }
    return before < 2;
  }

  private boolean isLongAgo(Reading date) {
    return !date.from().isNearYear() && published - date.printedYear() >= LONG_AGO;
  }
}
