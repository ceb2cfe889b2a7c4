package org.vanban.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanban.value.EdtfDate;

/**
 * The publication date of an article that prints none, where its text settles at least the month.
 *
 * <p>Two ways lead there. News opens with its day, {@code Chiều 2/7, …}; the year is that which
 * title and opening name, if they name but one. Or the text lies between a day that is over, {@code
 * Đến ngày 31/8/2020, cả nước đã …}, and a period that is still to end, {@code từ nay đến hết tháng
 * 9/2020}: where that is one month, it is the month.
 */
final class InferredDate {
  /** An opening is read this far; later days are as often other days. */
  private static final int OPENING = 220;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String MONTH = "(?<month>\\d{1,2})";
  private static final String YEAR = "(?<year>\\d{4})";

  private static final Pattern OPENING_DAY =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:sáng|trưa|chiều|tối|đêm)(?: nay)?,?(?: ngày)?|(?:trong )?(?:hôm nay|ngày)) ?\\(?"
              + DAY
              + "(?: ?[/.-] ?| tháng )"
              + MONTH
              + "(?:(?: ?[/.-] ?| năm )"
              + YEAR
              + ")?(?![\\d/])",
          FLAGS);
  private static final Pattern OVER =
      Pattern.compile(
          "(?<!\\p{L})(?:tính đến|đến)(?: hết)? ngày "
              + DAY
              + "(?:[/.-]| tháng )"
              + MONTH
              + "(?:[/.-]| năm )"
              + YEAR
              + "(?<after>, [^.]{0,60})",
          FLAGS);
  private static final Pattern TO_COME =
      Pattern.compile(
          "(?<!\\p{L})từ nay (?:cho )?đến (?:hết |cuối )?(?:tháng "
              + MONTH
              + "(?:[/.-]| năm )|quý (?<quarter>IV|I{1,3}|[1-4])(?:[/.-]| năm ))"
              + YEAR,
          FLAGS);
  private static final Pattern LONE_YEAR =
      Pattern.compile("(?<![\\d/.–-])(?<! [–-] )(?:19|20)\\d{2}(?![\\d/–-])(?! [–-] ?\\d)");

  private InferredDate() {}

  /**
   * The day or month that the text settles.
   *
   * @param head title and lead, a line each
   * @param text the whole text
   */
  static Optional<EdtfDate> in(String head, String text) {
    return opening(head).or(() -> between(text));
  }

  private static Optional<EdtfDate> opening(String head) {
    int lead = head.indexOf('\n') + 1;
    Matcher day =
        OPENING_DAY.matcher(head.substring(lead, Math.min(head.length(), lead + OPENING)));
    if (!day.find()) {
      return Optional.empty();
    }
    Optional<Integer> year =
        day.group("year") == null
            ? onlyYear(head)
            : Optional.of(Integer.parseInt(day.group("year")));
    return year.flatMap(y -> date(y, day)).map(EdtfDate::of);
  }

  private static Optional<Integer> onlyYear(String head) {
    Set<String> years = new TreeSet<>();
    Matcher year = LONE_YEAR.matcher(head);
    while (year.find()) {
      years.add(year.group());
    }
    return years.size() == 1
        ? Optional.of(Integer.parseInt(years.iterator().next()))
        : Optional.empty();
  }

  private static Optional<EdtfDate> between(String text) {
    Optional<LocalDate> from = lastDayOver(text);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> to = firstEndToCome(text);
    if (to.isEmpty()) {
      return Optional.empty();
    }
    LocalDate over = from.get();
    boolean monthOver = over.plusDays(1).getDayOfMonth() == 1;
    YearMonth month = YearMonth.from(monthOver ? over.plusDays(1) : over);
    return month.equals(YearMonth.from(to.get()))
        ? Optional.of(new EdtfDate.Month(month))
        : Optional.empty();
  }

  /** The last day up to which something is reported as done. */
  private static Optional<LocalDate> lastDayOver(String text) {
    Optional<LocalDate> last = Optional.empty();
    Matcher over = OVER.matcher(text);
    while (over.find()) {
      boolean done = over.group("after").toLowerCase(java.util.Locale.ROOT).contains(" đã ");
      Optional<LocalDate> day = date(Integer.parseInt(over.group("year")), over);
      if (done && day.isPresent() && last.map(day.get()::isAfter).orElse(true)) {
        last = day;
      }
    }
    return last;
  }

  /** The earliest end of a period that runs “from now”. */
  private static Optional<LocalDate> firstEndToCome(String text) {
    Optional<LocalDate> first = Optional.empty();
    Matcher coming = TO_COME.matcher(text);
    while (coming.find()) {
      int month =
          coming.group("month") == null
              ? 3 * quarter(coming.group("quarter"))
              : Integer.parseInt(coming.group("month"));
      int year = Integer.parseInt(coming.group("year"));
      if (month >= 1 && month <= 12) {
        LocalDate end = YearMonth.of(year, month).atEndOfMonth();
        first = first.filter(f -> f.isBefore(end)).or(() -> Optional.of(end));
      }
    }
    return first;
  }

  private static int quarter(String printed) {
    return switch (printed) {
      case "1", "I", "i" -> 1;
      case "2", "II", "ii" -> 2;
      case "3", "III", "iii" -> 3;
      default -> 4;
    };
  }

  private static Optional<LocalDate> date(int year, Matcher day) {
    try {
      return Optional.of(
          LocalDate.of(
              year, Integer.parseInt(day.group("month")), Integer.parseInt(day.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/6: whoever prints it means some other day
    }
  }
}
