package org.vanban.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanban.value.EdtfDate;

/**
 * A time stamp as pages print it: {@code Cập nhật lúc 17:14, Thứ Hai, 02/07/2018 (GMT+7)}, {@code
 * 18:31' 12/1/2022}, {@code 28/10/2022 10:04 SA}.
 *
 * @param value with the offset +07:00 where a clock time but no zone is printed
 * @param rest what else the line says, marks at its ends left out, {@code |} where the stamp stood
 * @param labelled whether a word such as {@code Cập nhật} or {@code Ngày đăng} stands before it
 */
record PrintedTime(EdtfDate value, String rest, boolean labelled) {
  /** Time stamps stand in short lines; in a longer one a date is part of the story. */
  private static final int LONGEST_LINE = 200;

  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d/.-])(?<day>\\d{1,2}) ?(?<sep>[/.-]) ?(?<month>\\d{1,2}) ?\\k<sep> ?(?<year>\\d{4})(?!\\d)");
  private static final int LONGEST_SHORT_YEAR = 60;
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<![\\d/.-])\\d{1,2}(?<sep>[/.-])\\d{1,2}\\k<sep>(?<year>[0-3]\\d)(?![\\d/.-])");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\d/.-])(?<year>\\d{4})(?<sep>[/.-])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d)");
  private static final Pattern ISO = Pattern.compile("(?<=\\d{4}-\\d\\d-\\d\\d)T(?=\\d\\d:)");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?<!\\d)(?:ngày )?(?<day>\\d{1,2}) tháng (?<month>\\d{1,2})(?:,| năm|,? năm)? (?<year>\\d{4})(?!\\d)",
          FLAGS);
  private static final List<String> MONTH_WORDS =
      List.of(
          "một",
          "hai",
          "ba",
          "tư",
          "năm",
          "sáu",
          "bảy",
          "tám",
          "chín",
          "mười",
          "mười một",
          "mười hai");
  private static final String MONTH_WORD =
      "(?<month>mười một|mười hai|mười|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)";

  /** {@code tháng 3 05, 2020}. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})tháng (?<month>\\d{1,2}) (?<day>\\d{1,2}), (?<year>\\d{4})(?!\\d)", FLAGS);

  /** {@code 05 Tháng Ba 2020}, {@code 05 Th3, 2020}: what a blog's Vietnamese settings print. */
  private static final Pattern MONTH_IN_WORDS =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2}) tháng " + MONTH_WORD + ",?(?: năm)? (?<year>\\d{4})(?!\\d)",
          FLAGS);

  private static final Pattern MONTH_WORD_FIRST =
      Pattern.compile(
          "(?<!\\p{L})tháng " + MONTH_WORD + " (?<day>\\d{1,2}),? (?<year>\\d{4})(?!\\d)", FLAGS);

  private static final Pattern MONTH_SHORT =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2}) (?:th|thg)\\.? ?(?<month>\\d{1,2}),? (?<year>\\d{4})(?!\\d)",
          FLAGS);

  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
  private static final String ENGLISH_MONTH =
      "(?<month>(?:" + MONTHS.replace(' ', '|') + ")[a-z]{0,6})\\.?";
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<!\\p{L})"
              + ENGLISH_MONTH
              + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)",
          FLAGS);
  private static final Pattern ENGLISH_DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2}) " + ENGLISH_MONTH + ",? (?<year>\\d{4})(?!\\d)", FLAGS);
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d/.]|\\d-)(?<hour>\\d{1,2})(?: ?[:hg] ?| giờ )(?<minute>\\d{2})(?:[:m](?<second>\\d{2})s?)?"
              + "(?: ?phút| ?p(?!\\p{L}))?['’′]?(?: ?(?<half>SA|CH|AM|PM)(?!\\p{L}))?(?!\\d)",
          FLAGS);
  private static final Pattern ENGLISH_CLOCK =
      Pattern.compile(" \\d{1,2}:\\d{2}:\\d{2} [AP]M(?!\\p{L})");
  private static final Pattern ZONE =
      Pattern.compile(
          "(?:\\(? ?(?:GMT|UTC) ?|\\( ?(?=[+-]))(?<sign>[+-]) ?(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))? ?\\)?",
          FLAGS);
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!\\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|chúa nhật|t[2-7]|cn)(?!\\p{L})",
          FLAGS);

  /** {@code Quảng Ngãi, ngày} before a date: the place of writing. */
  private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[\\p{L} .'’-]{1,40}, ");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:ngày|thời gian|lúc|giờ) (?:cập nhật|đăng|đăng tải|xuất bản|phát hành|gửi|tạo)"
              + "|cập nhật(?: lần cuối)?|đăng(?: tải)?|xuất bản|phát hành|số ra|thời gian|ngày|post(?:ed)?(?: on)?|published|updated)"
              + "(?: lúc| ngày| vào)?(?!\\p{L}) ?:?(?=[ ,.:]{0,6}(?:\\||$))",
          FLAGS);

  /** Words that lead to a time or name its zone. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?<!\\p{L})(?:giờ Việt Nam|lúc|ngày|vào|giờ|at|(?i:utc|gmt|ict|e[sd]?t|p[sd]?t|hst)"
              + "|(?<!\\p{L} )(?:Lúc|Ngày|Vào|Giờ))(?!\\p{L})");

  private static final List<Pattern> FORMS =
      List.of(
          DAY_FIRST,
          IN_WORDS,
          YEAR_FIRST,
          MONTH_IN_WORDS,
          MONTH_WORD_FIRST,
          MONTH_FIRST,
          MONTH_SHORT,
          ENGLISH,
          ENGLISH_DAY_FIRST);

  /** Words before a time that is not the first: the article was changed then. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?<!\\p{L})(?:cập nhật|chỉnh sửa|sửa lần cuối|sửa đổi|updated|modified)(?!\\p{L})",
          FLAGS);

  private static final Pattern FIRST =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:ngày |giờ |lúc )?(?:đăng|xuất bản|phát hành)|published|posted)(?!\\p{L})",
          FLAGS);

  private static final Pattern OPENS =
      Pattern.compile(
          "^[^\\p{L}]{0,3}(?:được )?(?:(?:ngày |giờ |lúc |người )?(?:đăng|gửi|viết|xuất bản|cập nhật)"
              + "(?: tải| tin)?(?: bởi| lúc| ngày| vào| ?:)|(?:posted|submitted|published) )",
          FLAGS);

  /** Whether a line with a date says first that it is about its article, as {@code Đăng bởi …}. */
  static boolean opens(String line) {
    return OPENS.matcher(line).lookingAt();
  }

  /**
   * Whether the line is of a change, as {@code Cập nhật: 10:20 06/03/2020} says, not of the first.
   */
  static boolean isChange(String line) {
    return CHANGED.matcher(line).find() && !FIRST.matcher(line).find();
  }

  /** The stamp in a short line, if there is one; whatever else the line says is its rest. */
  static Optional<PrintedTime> in(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    if (!hasFigures(line, 4)) {
      return inFull(line).flatMap(PrintedTime::in);
    }
    if (line.indexOf('T') > 0 && ISO.matcher(line).find()) {
      return in(ISO.matcher(line).replaceFirst(" "));
    }
    Optional<Matcher> found = date(line);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Matcher changed = CHANGED.matcher(line);
    Matcher first = FIRST.matcher(line);
    if (changed.find() && first.find() && date(line.substring(first.start())).isPresent()) {
      String of = line.substring(first.start());
      Matcher later = CHANGED.matcher(of);
      return in(later.find() ? of.substring(0, later.start()) : of);
    }
    Matcher date = found.get();
    Optional<LocalDate> day = day(date, line.substring(date.end()));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    Matcher place = DATELINE.matcher(line);
    boolean dateline =
        place.lookingAt()
            && place.end() <= date.start()
            && line.substring(place.end(), date.start()).matches("(?:ngày )?")
            && !endsInWeekday(place.group());
    String rest = blanked(line, dateline ? 0 : date.start(), date.end());
    Matcher clock = CLOCK.matcher(rest);
    EdtfDate value = EdtfDate.of(day.get());
    if (clock.find() && isNear(clock, date, rest)) {
      Optional<EdtfDate> moment = moment(day.get(), clock, ZONE.matcher(rest));
      if (moment.isPresent()) {
        value = moment.get();
        rest = blanked(rest, clock.start(), clock.end());
      }
    }
    return Optional.of(stamp(value, rest));
  }

  /** Whether a weekday stands behind something else: {@code Mai Lan Thứ tư, }. */
  private static boolean endsInWeekday(String place) {
    Matcher weekday = WEEKDAY.matcher(place);
    return weekday.find() && weekday.start() > 0;
  }

  private static PrintedTime stamp(EdtfDate value, String line) {
    String rest = without(ZONE, line);
    rest = without(WEEKDAY, rest);
    Matcher label = LABEL.matcher(rest);
    boolean labelled = label.find();
    if (labelled) {
      rest = blanked(rest, label.start(), label.end());
    }
    rest = AROUND.matcher(rest).replaceAll(" ");
    return new PrintedTime(value, trimmed(rest), labelled);
  }

  /** A short line with a weekday or a clock and a year of two figures: {@code T2, 02/07/18}. */
  private static Optional<String> inFull(String line) {
    if (line.length() > LONGEST_SHORT_YEAR || !hasFigures(line, 2)) {
      return Optional.empty();
    }
    Matcher date = SHORT_YEAR.matcher(line);
    return date.find() && (CLOCK.matcher(line).find() || WEEKDAY.matcher(line).find())
        ? Optional.of(
            line.substring(0, date.start("year")) + "20" + line.substring(date.start("year")))
        : Optional.empty();
  }

  /** Whether so many figures stand together: without a year there is no date. */
  private static boolean hasFigures(String line, int together) {
    int figures = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      figures = c >= '0' && c <= '9' ? figures + 1 : 0;
      if (figures == together) {
        return true;
      }
    }
    return false;
  }

  /** The pieces of the rest, as bars and the stamp part them. */
  List<String> pieces() {
    return Arrays.stream(rest.split("[|·•]", -1))
        .map(PrintedTime::trimmed)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /** Whether the line is the stamp and nothing else. */
  boolean isWholeLine() {
    return rest.isEmpty();
  }

  private static Optional<Matcher> date(String line) {
    for (Pattern form : FORMS) {
      Matcher date = form.matcher(line);
      if (date.find()) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher date, String behind) {
    try {
      int day = Integer.parseInt(date.group("day"));
      int month = month(date.group("month"));
      boolean monthFirst = isMonthFirst(date, day, month, behind);
      LocalDate printed =
          LocalDate.of(
              Integer.parseInt(date.group("year")),
              monthFirst ? day : month,
              monthFirst ? month : day);
      return printed.getYear() < 1900 ? Optional.empty() : Optional.of(printed);
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/6: a page's own stamp never prints it
    }
  }

  /**
   * Whether a date is {@code 9/22/2016}, the second figure no month, or {@code 3/4/2014 10:25:00
   * AM}, as systems with English settings print it: no nought in front, its clock right behind.
   */
  private static boolean isMonthFirst(Matcher date, int first, int second, String behind) {
    if (date.pattern() != DAY_FIRST || !date.group("sep").equals("/") || first > 12) {
      return false;
    }
    boolean bare = !date.group("day").startsWith("0") && !date.group("month").startsWith("0");
    return second > 12 || bare && ENGLISH_CLOCK.matcher(behind).lookingAt();
  }

  private static int month(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.parseInt(printed);
    }
    String word = printed.toLowerCase(Locale.ROOT);
    int named = MONTH_WORDS.indexOf(word.replace("giêng", "một").replace("bốn", "tư"));
    return named >= 0 ? named + 1 : MONTHS.indexOf(word.substring(0, 3)) / 4 + 1;
  }

  /** Clock and date stand together, at most a weekday, a label or a bar between them. */
  private static boolean isNear(Matcher clock, Matcher date, String line) {
    int from = Math.min(clock.end(), date.end());
    int to = Math.max(clock.start(), date.start());
    return to - from <= 24 && Wording.words(line.substring(Math.min(from, to), to)) <= 4;
  }

  private static Optional<EdtfDate> moment(LocalDate day, Matcher clock, Matcher zone) {
    int hour = Integer.parseInt(clock.group("hour"));
    int minute = Integer.parseInt(clock.group("minute"));
    int second = clock.group("second") == null ? 0 : Integer.parseInt(clock.group("second"));
    String half = clock.group("half");
    if (half != null && hour >= 1 && hour <= 12) {
      boolean afternoon = half.equalsIgnoreCase("CH") || half.equalsIgnoreCase("PM");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    ZoneOffset offset = zone.find() ? offset(zone) : VIETNAM;
    return Optional.of(new EdtfDate.Moment(day.atTime(hour, minute, second), Optional.of(offset)));
  }

  private static ZoneOffset offset(Matcher zone) {
    int minutes = zone.group("minutes") == null ? 0 : Integer.parseInt(zone.group("minutes"));
    int total = Integer.parseInt(zone.group("hours")) * 60 + minutes;
    if (total > 18 * 60) {
      return VIETNAM;
    }
    return ZoneOffset.ofTotalSeconds(60 * (zone.group("sign").equals("-") ? -total : total));
  }

  private static String without(Pattern pattern, String line) {
    Matcher m = pattern.matcher(line);
    return m.find() ? blanked(line, m.start(), m.end()) : line;
  }

  private static String blanked(String line, int from, int to) {
    return line.substring(0, from) + "|" + " ".repeat(to - from - 1) + line.substring(to);
  }

  private static String trimmed(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && !Character.isLetterOrDigit(line.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1))) {
      to--;
    }
    if (to < line.length() && line.charAt(to) == ')' && line.lastIndexOf('(', to) >= from) {
      to++; // Mai Lan (TTXVN)
    }
    return org.vanban.text.TextNormalizer.blanksFolded(line.substring(from, to));
  }
}
