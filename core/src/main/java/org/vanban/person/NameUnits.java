package org.vanban.person;

import org.vanban.text.Tokens;

/** The parts of a name: {@code Xi-xu-lít}, {@code H'Yim}, {@code F.}, {@code von der}. */
final class NameUnits {
  private final PersonWords words;

  NameUnits(PersonWords words) {
    this.words = words;
  }

  /** Whether a name is more than initials: {@code B.Trung}, not {@code N.H}. */
  static boolean hasSyllable(Tokens tokens, int at, int end) {
    for (int i = at; i < end; i++) {
      if (tokens.isWordAt(i) && tokens.length(i) > 1) {
        return true;
      }
    }
    return false;
  }

  /** The end of one part of a name: {@code Xi-xu-lít}, {@code H'Yim}, {@code F.} */
  int end(Tokens tokens, int at) {
    int end = at + 1;
    if (isApostrophe(tokens, end)
        && !tokens.isBlankBefore(end)
        && tokens.length(at) <= 2
        && tokens.isWordAt(end + 1)
        && (tokens.isCapitalizedAt(end + 1) || !tokens.isBlankBefore(end + 1))) {
      return end + 2; // H'Yim, K' Brêu, Bh'riu
    }
    if (words.ordained().end(tokens, at) == end + 1 && tokens.isCapitalizedAt(end + 1)) {
      return end + 1; // Thích nữ Diệu Hạnh
    }
    if (tokens.length(at) == 1
        && tokens.isSymbolAt(end, '.')
        && !tokens.isBlankBefore(end)
        && tokens.isCapitalizedAt(end + 1)
        && !endsSentence(tokens, at, end + 1)) {
      return end + 1;
    }
    while (isHyphen(tokens, end) && tokens.isWordAt(end + 1) && joins(tokens, at, end + 1)) {
      end += 2;
    }
    return end;
  }

  /** {@code ông Trần Văn B. Trưởng phòng}: the stop behind the last letter, not an initial's. */
  private boolean endsSentence(Tokens tokens, int at, int next) {
    return tokens.isBreakBefore(next)
        || (tokens.isBlankBefore(next) && words.surnames().isSyllableAt(tokens, at - 1));
  }

  private boolean joins(Tokens tokens, int at, int next) {
    boolean office = words.titles().isAt(tokens, next) || words.deputy().isAt(tokens, next);
    return !tokens.isCapitalizedAt(next) || !(office || words.surnames().isSyllableAt(tokens, at));
  }

  private static boolean isHyphen(Tokens tokens, int at) {
    return tokens.isDashAt(at) && !tokens.isBlankBefore(at) && !tokens.isBlankBefore(at + 1);
  }

  private static boolean isApostrophe(Tokens tokens, int at) {
    char c = tokens.charAt(at);
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ';
  }

  int count(Tokens tokens, int at, int end) {
    int count = 0;
    for (int i = at; i < end; i = Math.max(i + 1, end(tokens, i))) {
      count++;
    }
    return count;
  }

  /** Behind {@code von der}, {@code bin}, {@code el-} inside a foreign name. */
  int particlesEnd(Tokens tokens, int at) {
    int end = at;
    while (end < at + 3 && isParticle(tokens, end)) {
      end++;
    }
    return end > at && tokens.isCapitalizedAt(end) ? end : at;
  }

  /** Whether the form alone shows a name: {@code Uyn-phrét Bớc-sét}, {@code Mùi Thị Hoa}. */
  boolean isMarked(Tokens tokens, int at) {
    boolean hyphen = tokens.isDashAt(at + 1) && !tokens.isBlankBefore(at + 1);
    return tokens.isCapitalizedAt(at)
        && (hyphen || isBeforeMiddle(tokens, at) || isBeforeHyphened(tokens, at));
  }

  /** {@code Lin} in {@code Lin Chih-wei}: of plain letters, and one syllable no Vietnamese one. */
  boolean isBeforeHyphened(Tokens tokens, int at) {
    int given = at + 1;
    return tokens.isDashAt(given + 1)
        && !tokens.isBlankBefore(given + 1)
        && !tokens.isBlankBefore(given + 2)
        && tokens.isBlankBefore(given)
        && !tokens.isBreakBefore(given)
        && isShortPlain(tokens, at, true)
        && isShortPlain(tokens, given, true)
        && isShortPlain(tokens, given + 2, false)
        && !(tokens.isDashAt(given + 3) && !tokens.isBlankBefore(given + 3))
        && !(isSyllable(tokens, at) && isSyllable(tokens, given) && isSyllable(tokens, given + 2));
  }

  private boolean isSyllable(Tokens tokens, int at) {
    return words.surnames().isSyllableAt(tokens, at);
  }

  private static boolean isShortPlain(Tokens tokens, int at, boolean capital) {
    int length = tokens.length(at);
    boolean form =
        tokens.isWordAt(at)
            && tokens.isCapitalizedAt(at) == capital
            && !(tokens.isAllCapsAt(at) && capital);
    return form && length >= 2 && length <= 6 && tokens.surface(at).chars().allMatch(c -> c < 128);
  }

  /** {@code Mùi} in {@code Mùi Thị Hoa}: a family name that no list has. */
  boolean isBeforeMiddle(Tokens tokens, int at) {
    return words.thi().isAt(tokens, at + 1)
        && tokens.isCapitalizedAt(at)
        && tokens.isCapitalizedAt(at + 1)
        && words.surnames().isSyllableAt(tokens, at + 2)
        && !tokens.isAllCapsAt(at)
        && !tokens.isBreakBefore(at + 1)
        && !tokens.isBreakBefore(at + 2)
        && !words.nameStops().isAt(tokens, at)
        && !words.beforeThi().isAt(tokens, at);
  }

  private static boolean isParticle(Tokens tokens, int at) {
    if (!tokens.isWordAt(at) || tokens.isCapitalizedAt(at) || tokens.length(at) > 3) {
      return tokens.isDashAt(at) && !tokens.isBlankBefore(at) && !tokens.isBlankBefore(at + 1);
    }
    return switch (tokens.surface(at)) {
      case "von", "van", "der", "den", "de", "da", "dos", "di", "al", "el", "bin", "ibn", "la" ->
          true;
      default -> false;
    };
  }
}
