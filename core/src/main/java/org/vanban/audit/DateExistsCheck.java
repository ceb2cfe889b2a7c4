package org.vanban.audit;

import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * Days that the calendar may not have: {@code ngày 31/6/2025}, {@code ngày 30 tháng 2}.
 *
 * <p>The dates of a text do not hold those that do not exist, so the raw text is read: a day of 29
 * to 31 and a month after {@code ngày}, or with a year behind them.
 */
final class DateExistsCheck implements Check {
  private static final int FIRST_DOUBTFUL = 29;
  private static final int LAST = 31;
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 1900;
  private static final Set<String> LEADS =
      Set.of("hết", "đến", "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "trước");

  @Override
  public void run(FigureText text, Findings findings) {
    Tokens tokens = text.tokens();
    for (int token = 0; token + 2 < tokens.size(); token++) {
      if (tokens.isNumberAt(token) && isShort(tokens, token) && startsNumber(tokens, token)) {
        check(text, token, findings);
      }
    }
  }

  private static void check(FigureText text, int token, Findings findings) {
    Tokens tokens = text.tokens();
    boolean word = text.words().isMonthWord(tokens, token + 1);
    boolean mark = isMark(tokens, token + 1) && !tokens.isBlankBefore(token + 2);
    if (!word && !mark || !tokens.isNumberAt(token + 2) || !isShort(tokens, token + 2)) {
      return;
    }
    int day = Integer.parseInt(tokens.surface(token));
    int month = Integer.parseInt(tokens.surface(token + 2));
    if (day < FIRST_DOUBTFUL || day > LAST || month < 1 || month > MONTHS) {
      return;
    }
    boolean year = mark ? hasYear(tokens, token) : hasYearWord(tokens, token + 3);
    boolean dayWord = text.words().isDayWord(tokens, token - 1);
    boolean isDay = dayWord || isDay(text, token);
    if (year && Integer.parseInt(tokens.surface(token + 4)) < FIRST_YEAR) {
      return; // of another calendar
    }
    if ((year || isDay) && (year || !mark || !isLonger(tokens, token))) {
      int last =
          year
              ? Month.of(month).length(Year.isLeap(Integer.parseInt(tokens.surface(token + 4))))
              : Month.of(month).maxLength();
      add(
          text,
          dayWord ? token - 1 : token,
          year ? token + 5 : token + 3,
          day,
          month,
          last,
          findings);
    }
  }

  /** {@code ngày 29 tháng 2 năm 2023}. */
  private static boolean hasYearWord(Tokens tokens, int token) {
    return tokens.isWordAt(token)
        && tokens.surface(token).equals("năm")
        && tokens.isNumberAt(token + 1)
        && tokens.length(token + 1) == 4;
  }

  /**
   * {@code đến hết 31/11}, {@code tối 30/2}, {@code các ngày 30, 31/9}; but not {@code đến 30/11
   * xã}.
   */
  private static boolean isDay(FigureText text, int token) {
    Tokens tokens = text.tokens();
    String word = token > 0 ? tokens.surface(token - 1).toLowerCase(Locale.ROOT) : "";
    boolean list = // ngày 30, 31/9; từ ngày 29-31/6
        token > 2
            && (word.equals(",") || word.equals("và") || tokens.isDashAt(token - 1))
            && tokens.isNumberAt(token - 2)
            && isShort(tokens, token - 2)
            && text.words().isDayWord(tokens, token - 3);
    boolean counted =
        tokens.isWordAt(token + 3)
            && !tokens.isBreakBefore(token + 3)
            && text.words().kindOf(tokens.surface(token + 3)) != AuditWords.UnitKind.OTHER;
    return (list || LEADS.contains(word)) && !counted;
  }

  private static boolean hasYear(Tokens tokens, int token) {
    return isMark(tokens, token + 3)
        && tokens.charAt(token + 3) == tokens.charAt(token + 1)
        && tokens.isNumberAt(token + 4)
        && tokens.length(token + 4) == 4;
  }

  /** Whether another number is glued on, as in a code. */
  private static boolean isLonger(Tokens tokens, int token) {
    return isMark(tokens, token + 3)
        && tokens.isNumberAt(token + 4)
        && !tokens.isBlankBefore(token + 4);
  }

  private static void add(
      FigureText text, int from, int to, int day, int month, int last, Findings findings) {
    findings.addSpans(
        Relation.DATE_EXISTS,
        Basis.CALENDAR,
        day <= last ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.HIGH),
        List.of(text.tokens().span(from, to)),
        day + "/" + month,
        String.valueOf(last),
        String.valueOf(day));
  }

  private static boolean isShort(Tokens tokens, int token) {
    return tokens.length(token) <= 2;
  }

  private static boolean startsNumber(Tokens tokens, int token) {
    boolean range = // 29-31/6/2022
        tokens.isDashAt(token - 1)
            && tokens.isNumberAt(token - 2)
            && isShort(tokens, token - 2)
            && tokens.isBlankBefore(token - 2);
    return range
        || tokens.isBlankBefore(token)
        || tokens.isSymbolAt(token - 1) && "/-–.,".indexOf(tokens.charAt(token - 1)) < 0;
  }

  private static boolean isMark(Tokens tokens, int token) {
    return (tokens.isSymbolAt(token, '/')
            || tokens.isSymbolAt(token, '-')
            || tokens.isSymbolAt(token, '.'))
        && !tokens.isBlankBefore(token);
  }
}
