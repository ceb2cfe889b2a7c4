package org.vanban.audit;

import java.time.Month;
import java.util.List;
import org.vanban.text.Tokens;

/**
 * Days that the calendar does not have: {@code ngày 31/6/2025}, {@code ngày 30 tháng 2}.
 *
 * <p>The dates of a text do not hold them, so the raw text is read: a day and a month after {@code
 * ngày}, or with a year behind them.
 */
final class DateExistsCheck implements Check {

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
    if (day < 29 || day > 31 || month < 1 || month > 12) {
      return;
    }
    boolean year =
        mark
            && isMark(tokens, token + 3)
            && tokens.charAt(token + 3) == tokens.charAt(token + 1)
            && tokens.isNumberAt(token + 4)
            && tokens.length(token + 4) == 4;
    boolean dayWord = text.words().isDayWord(tokens, token - 1);
    boolean longer =
        mark
            && !year
            && isMark(tokens, token + 3)
            && !tokens.isBlankBefore(token + 3)
            && tokens.isNumberAt(token + 4)
            && !tokens.isBlankBefore(token + 4);
    if (day <= Month.of(month).length(true)
            && !(month == 2 && day == 29 && year && !leap(tokens, token + 4))
        || !year && !dayWord
        || longer) {
      return;
    }
    int from = dayWord ? token - 1 : token;
    add(text, from, year ? token + 5 : token + 3, day, month, findings);
  }

  private static boolean leap(Tokens tokens, int token) {
    return java.time.Year.isLeap(Integer.parseInt(tokens.surface(token)));
  }

  private static void add(
      FigureText text, int from, int to, int day, int month, Findings findings) {
    boolean leapDay = month == 2 && day == 29;
    findings.addSpans(
        Relation.DATE_EXISTS,
        Basis.CALENDAR,
        Findings.Outcome.inconsistent(Severity.HIGH),
        List.of(text.tokens().span(from, to)),
        day + "/" + month,
        String.valueOf(leapDay ? 28 : Month.of(month).length(true)),
        String.valueOf(day));
  }

  private static boolean isShort(Tokens tokens, int token) {
    return tokens.length(token) <= 2;
  }

  private static boolean startsNumber(Tokens tokens, int token) {
    return tokens.isBlankBefore(token)
        || tokens.isSymbolAt(token - 1) && "/-–.,".indexOf(tokens.charAt(token - 1)) < 0;
  }

  private static boolean isMark(Tokens tokens, int token) {
    return (tokens.isSymbolAt(token, '/')
            || tokens.isSymbolAt(token, '-')
            || tokens.isSymbolAt(token, '.'))
        && !tokens.isBlankBefore(token);
  }
}
