package org.vanban.value;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The weekday that a date prints, right or wrong: Monday for {@code 17:14, Thứ Hai, 02/07/2018}.
 *
 * <p>A date keeps a wrong weekday in its span and takes its value from the day; the audit compares
 * the two. Immutable and safe for many threads.
 */
public final class Weekdays {
  /** No date is longer; what stands behind is not read. */
  private static final int LONGEST = 120;

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?U)\\b(?:thứ\\s{1,3}(?<day>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<sunday>ch(?:ủ|úa)\\s{1,3}nhật|cn))\\b");

  /** Letters of which every weekday has one, and few other words of dates. */
  private static final String LETTERS = "ứỨủỦúÚcC";

  private Weekdays() {}

  /** The weekday printed in the surface of a date, in NFC; empty where none stands. */
  public static Optional<DayOfWeek> in(CharSequence surface) {
    CharSequence head = surface.subSequence(0, Math.min(surface.length(), LONGEST));
    if (head.chars().noneMatch(c -> LETTERS.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    Matcher matcher = WEEKDAY.matcher(head.toString().toLowerCase(Locale.ROOT));
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
