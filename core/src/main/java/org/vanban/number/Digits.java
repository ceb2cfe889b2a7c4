package org.vanban.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.vanban.number.Numeral.Shape;
import org.vanban.text.Tokens;

/**
 * Digits with their separators: {@code 1.035.078,9}.
 *
 * <p>Vietnamese prints a point between thousands and a comma before decimals; the English way round
 * is read where it can be nothing else ({@code 1,250,000}, {@code 1.5}, {@code 0.75}). {@code
 * 6.3.2017} and {@code 4,6,7} are no number.
 *
 * @param end the token after the last
 */
record Digits(BigDecimal value, Shape shape, int end) {
  private static final int MOST_DIGITS = 18;
  private static final int MOST_GROUPS = 7;

  static Optional<Digits> readAt(Tokens tokens, int start) {
    if (!tokens.isNumberAt(start) || tokens.length(start) > MOST_DIGITS) {
      return Optional.empty();
    }
    int end = start + 1;
    int groups = 1;
    while (joins(tokens, end) && groups <= MOST_GROUPS) {
      end += 2;
      groups++;
    }
    return groups == 1
        ? Optional.of(new Digits(new BigDecimal(tokens.surface(start)), Shape.BARE, end))
        : separated(tokens, start, end, groups);
  }

  /** Whether a point or comma between digits, without blanks, stands at a token. */
  private static boolean joins(Tokens tokens, int at) {
    return (tokens.isSymbolAt(at, '.') || tokens.isSymbolAt(at, ','))
        && !tokens.isBlankBefore(at)
        && tokens.isNumberAt(at + 1)
        && !tokens.isBlankBefore(at + 1);
  }

  private static Optional<Digits> separated(Tokens tokens, int start, int end, int groups) {
    char first = tokens.charAt(start + 1);
    char last = tokens.charAt(end - 2);
    boolean tail = groups > 2 && first != last; // 1.035.078,9: the last mark parts decimals
    int thousandsEnd = tail ? end - 2 : end;
    if (groups == 2) {
      return single(tokens, start, end, first);
    }
    if (!isGrouped(tokens, start, thousandsEnd, first)) {
      return Optional.empty();
    }
    StringBuilder plain = joined(tokens, start, thousandsEnd);
    if (tail) {
      plain.append('.').append(tokens.surface(end - 1));
    }
    return number(plain, tail ? Shape.DECIMAL : Shape.GROUPED, end);
  }

  private static Optional<Digits> single(Tokens tokens, int start, int end, char mark) {
    boolean three = tokens.length(start + 2) == 3;
    if (mark == '.' && three && isGrouped(tokens, start, end, mark)) {
      return number(joined(tokens, start, end), Shape.GROUPED, end);
    }
    StringBuilder plain =
        new StringBuilder(tokens.surface(start)).append('.').append(tokens.surface(start + 2));
    boolean ambiguous = mark == ',' && three && isGrouped(tokens, start, end, mark);
    return number(plain, ambiguous ? Shape.COMMA_AND_THREE : Shape.DECIMAL, end);
  }

  /** Whether all marks are one, with three digits behind each and one to three before the first. */
  private static boolean isGrouped(Tokens tokens, int start, int end, char mark) {
    if (tokens.length(start) > 3 || tokens.charAt(start) == '0') {
      return false;
    }
    for (int at = start + 1; at < end; at += 2) {
      if (tokens.charAt(at) != mark || tokens.length(at + 1) != 3) {
        return false;
      }
    }
    return true;
  }

  private static StringBuilder joined(Tokens tokens, int start, int end) {
    StringBuilder plain = new StringBuilder();
    for (int at = start; at < end; at += 2) {
      plain.append(tokens.surface(at));
    }
    return plain;
  }

  private static Optional<Digits> number(StringBuilder plain, Shape shape, int end) {
    return plain.length() > MOST_DIGITS + 6
        ? Optional.empty()
        : Optional.of(new Digits(new BigDecimal(plain.toString()), shape, end));
  }
}
