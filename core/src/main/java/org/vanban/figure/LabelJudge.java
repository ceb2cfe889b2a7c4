package org.vanban.figure;

import java.util.Optional;
import java.util.Set;
import org.vanban.figure.Unit.Found;
import org.vanban.figure.Unit.Type;
import org.vanban.number.Numeral;
import org.vanban.number.Numeral.Shape;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Tells the number that names what stands before it, {@code Điều 4}, {@code Bệnh viện 108}, {@code
 * lần 2 năm 2024}.
 */
final class LabelJudge {
  private static final Set<String> SIZES = Set.of("m", "km", "cm", "ha", "m2", "m²");
  private static final Set<String> PARTS = Set.of("làn", "tầng", "gian", "phòng học");
  private static final int MANY = 30;

  private final ContextWords contexts;
  private final int day;
  private final int year;
  private final int one;
  private final int every;
  private final int these;

  LabelJudge(ContextWords contexts, Vocabulary.Builder words) {
    this.contexts = contexts;
    day = words.intern("ngày");
    year = words.intern("năm");
    one = words.intern("một");
    every = words.intern("mỗi");
    these = words.intern("các");
  }

  /** Whether the number names what stands before it. */
  boolean isLabel(Tokens tokens, Numeral number, Optional<Found> unit) {
    Set<Context> before = contexts.before(tokens, number.start());
    if (before.contains(Context.LABEL)) {
      boolean spelled = number.shape() == Shape.WORDS && !before.contains(Context.DOCUMENT);
      return (isSmall(number) || spelled) && !measures(tokens, unit);
    }
    if (before.contains(Context.DOCUMENT)) { // Kết luận 21; yet kế hoạch 5 năm, quyết định 12 dự án
      return isSmall(number)
          && (unit.filter(u -> !isDateBehind(tokens, number, u)).isEmpty()
              || isTitled(tokens, number, unit.get()));
    }
    if (before.contains(Context.CALENDAR)) {
      return isSmall(number)
          && !isEach(tokens, number.start() - 2)
          && !isSecondPart(tokens, number, unit);
    }
    if (isEntry(tokens, number)) {
      return true;
    }
    return RatioReader.has(before, Context.NAME, Context.SERIAL)
        && isSmall(number)
        && !measures(tokens, unit)
        && isNameBefore(tokens, number, unit);
  }

  /** {@code Đường dây nóng: 1022 nhánh 5}: an entry of a form. */
  private boolean isEntry(Tokens tokens, Numeral number) {
    int colon = number.start() - 1;
    return tokens.isSymbolAt(colon, ':')
        && isSmall(number)
        && tokens.length(number.start()) > 2
        && contexts.before(tokens, colon).contains(Context.LABEL);
  }

  /** {@code 3 ngày 2 đêm}: a time in two parts. */
  private boolean isSecondPart(Tokens tokens, Numeral number, Optional<Found> unit) {
    int before = number.start() - 1;
    return tokens.idAt(before) == day
        && tokens.isNumberAt(before - 1)
        && unit.filter(u -> u.type() == Type.TIME).isPresent();
  }

  /**
   * {@code nền đường 17 m}, {@code đường 4 làn xe}, {@code trường 2 tầng}; {@code quốc lộ 1 km 904}
   * goes on.
   */
  private static boolean measures(Tokens tokens, Optional<Found> unit) {
    return unit.filter(
            u -> PARTS.contains(u.name()) || (u.type() == Type.MEASURE && SIZES.contains(u.name())))
        .filter(u -> !tokens.isNumberAt(u.end()))
        .isPresent();
  }

  /** {@code theo Quyết định 1719 tỉnh}: a capital in the sentence names the document. */
  private static boolean isTitled(Tokens tokens, Numeral number, Found unit) {
    int word = number.start() - 2; // of two syllables, as such types are
    boolean place = unit.type() == Type.PLACE || unit.type() == Type.BODY;
    return place
        && tokens.isCapitalizedAt(word)
        && !tokens.isAllCapsAt(word)
        && (!isSentenceStart(tokens, word) || tokens.charAt(number.start()) == '0');
  }

  /** {@code lớp 9 trường}, {@code đợt 2 năm 2018}: no count; {@code lớp 40 học sinh} is one. */
  private boolean isNameBefore(Tokens tokens, Numeral number, Optional<Found> unit) {
    if (unit.isEmpty()) {
      return true;
    }
    boolean few = number.amount().value().intValue() <= MANY;
    if (tokens.isCapitalizedAt(number.end()) && !tokens.isAllCapsAt(number.end())) {
      return true; // giai đoạn 2 Sáng kiến …
    }
    if (contexts.at(tokens, number.end()).contains(Context.VERBAL)) {
      return tokens.idAt(number.start() - 2) != these; // Bệnh viện 108 tổ chức; các cấp 15 tổ chức
    }
    return switch (unit.get().type()) {
      case BODY, PLACE ->
          (few || isLetter(tokens, unit.get().end())) && !isEach(tokens, number.start() - 2);
      case TIME -> isDateBehind(tokens, number, unit.get());
      default -> false;
    };
  }

  /** {@code Phòng 204 nhà A}: a place that a letter names. */
  private static boolean isLetter(Tokens tokens, int at) {
    return tokens.isAllCapsAt(at) && tokens.length(at) == 1;
  }

  /** {@code Kết luận 21 năm 2021}, {@code Kết luận 21 ngày 5/6}: a date stands behind. */
  private boolean isDateBehind(Tokens tokens, Numeral number, Found unit) {
    return tokens.idAt(number.end()) == year
        ? isYearNamed(tokens, unit.end())
        : unit.type() == Type.TIME && tokens.isNumberAt(unit.end());
  }

  /** {@code năm 2019}, {@code năm nay}; not the range of {@code 5 năm 2016 - 2020}. */
  private boolean isYearNamed(Tokens tokens, int at) {
    return (isYearNumber(tokens, at) && !tokens.isDashAt(at + 1))
        || contexts.at(tokens, at).contains(Context.THIS);
  }

  static boolean isYearNumber(Tokens tokens, int at) {
    return tokens.isNumberAt(at) && tokens.length(at) == 4;
  }

  /** {@code mỗi ngày 8 giờ}, {@code một tháng 3 lần}: no date. */
  boolean isEach(Tokens tokens, int at) {
    int word = tokens.idAt(at);
    return word == every || word == one || contexts.at(tokens, at).contains(Context.VAGUE);
  }

  private static boolean isSmall(Numeral number) {
    return number.shape() == Shape.BARE && !number.isMultiplied();
  }

  static boolean isSentenceStart(Tokens tokens, int at) {
    return tokens.isBreakBefore(at) || !tokens.isWordAt(at - 1);
  }
}
