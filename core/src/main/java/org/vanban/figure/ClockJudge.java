package org.vanban.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.vanban.figure.Unit.Found;
import org.vanban.figure.Unit.Type;
import org.vanban.number.Numeral;
import org.vanban.number.Numeral.Shape;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Tells the clock time {@code lúc 9 giờ} from the duration {@code kéo dài 9 giờ}.
 *
 * <p>An hour is a clock time behind {@code lúc}, {@code từ} or {@code đến}, and before a part of
 * the day or minutes. Behind {@code sau} and {@code tới} both occur: hours of the afternoon are
 * printed 13 to 24 and those of the morning with {@code sáng}, so a bare number up to twelve is a
 * duration.
 */
final class ClockJudge {
  private static final BigDecimal NOON = BigDecimal.valueOf(12);
  private static final BigDecimal DAY = BigDecimal.valueOf(24);
  private static final int LOOK_BACK = 6;

  private final ContextWords contexts;
  private final int hour;
  private final int minute;
  private final int after;
  private final int upTo;
  private final int from;

  ClockJudge(ContextWords contexts, Vocabulary.Builder words) {
    this.contexts = contexts;
    hour = words.intern("giờ");
    minute = words.intern("phút");
    after = words.intern("sau");
    upTo = words.intern("tới");
    from = words.intern("từ");
  }

  /** {@code lúc 9 giờ}, {@code 9 giờ sáng}, {@code 8 giờ 30}: no duration. */
  boolean isClock(Tokens tokens, Numeral number, Numeral last, Found unit) {
    int word = tokens.idAt(last.end());
    if (unit.type() != Type.TIME || unit.end() - last.end() > 1) {
      return false;
    }
    boolean ofHour =
        word == minute
            && (tokens.idAt(number.start() - 1) == hour
                || isAfterGluedHour(tokens, number.start()));
    Set<Context> behind = contexts.at(tokens, unit.end());
    boolean rate = tokens.isSymbolAt(unit.end(), '/') && tokens.isWordAt(unit.end() + 1);
    if ((word != hour && !ofHour) || rate || behind.contains(Context.DURATION)) {
      return false; // từ 16 giờ/tuần: a rate of hours
    }
    return ofHour || (!isLasting(tokens, number, unit) && isTold(tokens, number, unit, behind));
  }

  private boolean isTold(Tokens tokens, Numeral number, Found unit, Set<Context> behind) {
    return contexts.before(tokens, number.start()).contains(Context.CLOCK)
        || behind.contains(Context.DAYTIME)
        || tokens.isNumberAt(unit.end())
        || tokens.charAt(number.start()) == '0';
  }

  /** {@code kéo dài 12 giờ}, {@code mất khoảng 2 giờ}, {@code sau 3 giờ}, {@code 30 giờ}. */
  private boolean isLasting(Tokens tokens, Numeral number, Found unit) {
    if (tokens.isNumberAt(unit.end()) || tokens.charAt(number.start()) == '0') {
      return false;
    }
    int start = number.start();
    Set<Context> before = contexts.before(tokens, start);
    BigDecimal hours = number.amount().value();
    if (before.contains(Context.LASTING)
        || (before.contains(Context.HEDGE)
            && contexts.before(tokens, start - 1).contains(Context.LASTING))
        || (number.shape() != Shape.WORDS && hours.compareTo(DAY) > 0)) {
      return true;
    }
    int word = tokens.idAt(start - 1);
    return (word == after || (word == upTo && !isFromBefore(tokens, start)))
        && hours.compareTo(NOON) < 0
        && !contexts.at(tokens, unit.end()).contains(Context.DAYTIME);
  }

  /** {@code từ 1 giờ tới 2 giờ}: the end of a span of the day. */
  private boolean isFromBefore(Tokens tokens, int start) {
    for (int at = start - 1; at >= 0 && at > start - LOOK_BACK; at--) {
      if (tokens.idAt(at) == from || tokens.idAt(at) == hour) {
        return true;
      }
    }
    return false;
  }

  /** {@code 4h 50 phút}. */
  private static boolean isAfterGluedHour(Tokens tokens, int start) {
    return tokens.isNumberAt(start - 2)
        && !tokens.isBlankBefore(start - 1)
        && tokens.isWordAt(start - 1)
        && tokens.length(start - 1) == 1
        && (tokens.charAt(start - 1) == 'h' || tokens.charAt(start - 1) == 'g');
  }
}
