package org.vanban.audit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.vanban.number.Numeral;
import org.vanban.text.Tokens;
import org.vanban.value.Amount;

/**
 * Ratios that are none to those who read ratios: {@code 28/27 phiếu}, {@code 412/530km}, {@code
 * 1.840/3.000 tỷ đồng}, the place {@code thứ 11/63}; and the second count of {@code 412 tỷ đồng/615
 * tỷ đồng}.
 */
final class SlashRatios {
  private static final BigDecimal LARGEST_MONTH = BigDecimal.valueOf(12);
  private static final int NOUN = 3; // 84 hộ nghèo/1.420 hộ

  private final FigureText text;
  private final Tokens tokens;

  SlashRatios(FigureText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** What was read, and the token after it; without a whole it is itself that of the one before. */
  record Read(Amount value, Optional<Amount> whole, String unit, int end) {}

  /** The ratio that begins at a token. */
  Optional<Read> ratioAt(int start, int to) {
    Optional<Numeral> part = text.words().numbers().readAt(tokens, start);
    int slash = part.map(Numeral::end).orElse(start);
    if (!isGlued(slash) || !tokens.isSymbolAt(slash, '/') || !isGlued(slash + 1)) {
      return Optional.empty();
    }
    Optional<Numeral> whole = text.words().numbers().readAt(tokens, slash + 1);
    int end = whole.map(Numeral::end).orElse(to + 1);
    boolean rank = isRank(start);
    if (end > to
        || isYear(whole.get())
        || !rank && !standsAlone(start, slash, "/")
        || isGlued(end) && !isMeasured(end) && !(rank && tokens.isSymbolAt(end))) {
      return Optional.empty();
    }
    int zeros = zeros(end - 1);
    Amount amount = part.get().amount().scaled(zeros);
    String unit = unitAfter(end);
    return isRatio(rank, part.get().isWhole(), amount, whole.get())
        ? Optional.of(
            new Read(
                amount,
                Optional.of(whole.get().amount()),
                zeros > 0 ? tokens.surface(end - 1) + " " + unit : unit,
                end))
        : Optional.empty();
  }

  private boolean isRatio(boolean rank, boolean counted, Amount part, Numeral whole) {
    if (rank) {
      return whole.amount().value().compareTo(LARGEST_MONTH) > 0;
    }
    boolean over = part.compareTo(whole.amount()) > 0;
    return !over && (isMeasured(whole.end()) || isMoney(whole)) // 99,3/80 m: a level and its bound
        || over && counted && whole.isWhole() && isCounted(unitAfter(whole.end()));
  }

  /** The noughts of a word in {@code 1.840/3.000 tỷ đồng}, which both numbers share. */
  private int zeros(int token) {
    return switch (tokens.surface(token)) {
      case "tỷ", "tỉ" -> 9;
      case "triệu" -> 6;
      case "nghìn", "ngàn" -> 3;
      default -> 0;
    };
  }

  private boolean isMoney(Numeral whole) {
    return zeros(whole.end() - 1) > 0
        && tokens.isWordAt(whole.end())
        && text.words().kindOf(tokens.surface(whole.end())) == AuditWords.UnitKind.MONEY;
  }

  /** {@code xếp thứ 11/63 tỉnh}, {@code hạng 24/63}: a place among so many. */
  private boolean isRank(int start) {
    String word = start > 0 ? tokens.surface(start - 1) : "";
    return (word.equals("thứ") || word.equals("hạng")) && tokens.isBlankBefore(start);
  }

  /** The whole that a slash gives to the figure before it, in the same unit. */
  Optional<Read> wholeOf(Figure part, int start, int to) {
    if (start == 0 || !tokens.isSymbolAt(start - 1, '/') || !isGlued(start)) {
      return Optional.empty();
    }
    Optional<Numeral> whole = text.words().numbers().readAt(tokens, start);
    int unit = whole.map(Numeral::end).orElse(to);
    int end = unit + part.unit().split(" ").length;
    return part.kind() == Figure.Kind.COUNT
            && endsAt(part, start - 1)
            && end <= to
            && tokens.surface(unit, end).equalsIgnoreCase(part.unit())
        ? Optional.of(new Read(whole.get().amount(), Optional.empty(), part.unit(), end))
        : Optional.empty();
  }

  /** Whether a figure and at most a few words of its noun reach up to a slash. */
  private boolean endsAt(Figure part, int slash) {
    if (slash < part.to() || slash - part.to() > NOUN || !isGlued(slash)) {
      return false;
    }
    for (int token = part.to(); token < slash; token++) {
      if (!tokens.isWordAt(token)) {
        return false;
      }
    }
    return true;
  }

  private boolean isGlued(int token) {
    return token < tokens.size() && !tokens.isBlankBefore(token);
  }

  private static boolean isYear(Numeral whole) {
    return whole.looksLikeYear() || whole.amount().value().signum() <= 0;
  }

  /** Whether a measure stands behind a number: {@code 412/530km}, which is no date. */
  private boolean isMeasured(int token) {
    return tokens.isWordAt(token)
        && !tokens.isBreakBefore(token)
        && (zeros(token) > 0
            || text.words().kindOf(tokens.surface(token)) == AuditWords.UnitKind.MEASURE);
  }

  private boolean isCounted(String unit) {
    int blank = unit.indexOf(' ');
    return isCountedUnit(unit) || blank > 0 && isCountedUnit(unit.substring(0, blank));
  }

  private boolean isCountedUnit(String unit) {
    return switch (text.words().kindOf(unit)) {
      case PERSON, ANY, THING -> true;
      case TIME, MONEY, MEASURE, NAME, OTHER -> false;
    };
  }

  /** The two words after a ratio, as far as they are words: {@code 54/63 đại biểu}. */
  String unitAfter(int to) {
    if (!tokens.isWordAt(to) || tokens.isBreakBefore(to)) {
      return "";
    }
    return (tokens.isWordAt(to + 1) ? tokens.surface(to, to + 2) : tokens.surface(to))
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a number is no part of a code, date or name: {@code số 5}, {@code 18-NQ}, {@code 2/7}.
   *
   * @param allowed symbols that may be glued on behind
   */
  boolean standsAlone(int from, int to, String allowed) {
    boolean glued =
        tokens.isSymbolAt(from - 1)
                && "/-–.,:[*^".indexOf(tokens.charAt(from - 1)) >= 0
                && !tokens.isBlankBefore(from)
            || tokens.isWordAt(from - 1) && !tokens.isBlankBefore(from)
            || tokens.isWordAt(to) && !tokens.isBlankBefore(to)
            || tokens.isSymbolAt(to)
                && "/-–:%]".indexOf(tokens.charAt(to)) >= 0
                && allowed.indexOf(tokens.charAt(to)) < 0
                && !tokens.isBlankBefore(to);
    boolean opensLine =
        tokens.isBreakBefore(from) && (tokens.isSymbolAt(to, '.') || tokens.isSymbolAt(to, ')'));
    int cue = text.cueEndingAt(from, 0);
    return !glued && !opensLine && !(cue >= 0 && text.isCue(Role.ORDINAL, cue));
  }
}
