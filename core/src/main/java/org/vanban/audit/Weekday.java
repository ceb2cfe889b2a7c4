package org.vanban.audit;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the weekday in the short surface of a date: {@code 17:14, Thứ Hai, 02/07/2018}. */
final class Weekday {
  private static final int LONGEST = 120;
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?U)\\b(?:thứ\\s{1,3}(?<day>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<sunday>ch(?:ủ|úa)\\s{1,3}nhật|cn))\\b");

  private Weekday() {}

  static Optional<DayOfWeek> in(String surface) {
    Matcher matcher =
        WEEKDAY.matcher(
            surface.substring(0, Math.min(surface.length(), LONGEST)).toLowerCase(Locale.ROOT));
    if (!matcher.find()) {
      return Optional.empty();
    }
    if (matcher.group("sunday") != null) {
      return Optional.of(DayOfWeek.SUNDAY);
    }
    return Optional.of(
        switch (matcher.group("day")) {
          case "hai", "2" -> DayOfWeek.MONDAY;
          case "ba", "3" -> DayOfWeek.TUESDAY;
          case "tư", "4" -> DayOfWeek.WEDNESDAY;
          case "năm", "5" -> DayOfWeek.THURSDAY;
          case "sáu", "6" -> DayOfWeek.FRIDAY;
          default -> DayOfWeek.SATURDAY;
        });
  }
}
