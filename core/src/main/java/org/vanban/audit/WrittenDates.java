package org.vanban.audit;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as readers write them: {@code 14/5/2024}, {@code 14 May 2024}. */
final class WrittenDates {
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])(?:-(?<day>\\d{2}))?(?!\\d)");

  private WrittenDates() {}

  /** A text, its days and months as readers of the language write them. */
  static String in(String text, boolean vietnamese) {
    Matcher date = DATE.matcher(text);
    StringBuilder out = new StringBuilder();
    while (date.find()) {
      date.appendReplacement(out, Matcher.quoteReplacement(written(date, vietnamese)));
    }
    return date.appendTail(out).toString();
  }

  private static String written(Matcher date, boolean vietnamese) {
    int month = Integer.parseInt(date.group("month"));
    String day = date.group("day") == null ? "" : "" + Integer.parseInt(date.group("day"));
    if (vietnamese) {
      return (day.isEmpty() ? "" : day + "/") + month + "/" + date.group("year");
    }
    String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return (day.isEmpty() ? "" : day + " ") + name + " " + date.group("year");
  }

  /** {@code Tuesday} for {@code thứ Ba}. */
  static String weekday(String vietnamese) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (WeekdayCheck.name(day).equals(vietnamese)) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      }
    }
    return vietnamese;
  }
}
