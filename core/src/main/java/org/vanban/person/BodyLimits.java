package org.vanban.person;

import org.vanban.text.Tokens;

/** Where the lower-case words of a body end and those of the clause around it begin. */
final class BodyLimits {
  private static final int NONE = PhraseTable.NONE;

  /** So far ahead an unknown word in lower case looks for the end of the body. */
  private static final int LOOK_AHEAD = 4;

  /** So many words may say what a committee is for. */
  private static final int LONGEST_SUBJECT = 20;

  private final PersonWords words;
  private final NameReader names;

  BodyLimits(PersonWords words, NameReader names) {
    this.words = words;
    this.names = names;
  }

  /**
   * {@code Ban Chỉ đạo quốc gia về an toàn giao thông}: all of it, if no verb comes before its end.
   */
  int about(Tokens tokens, int end) {
    boolean large = words.large().isAt(tokens, end - 2) || words.large().isAt(tokens, end - 1);
    if (!large) {
      return NONE;
    }
    int at = end + 1;
    while (at < end + LONGEST_SUBJECT && isSubject(tokens, at)) {
      if (names.bare(tokens, at) != NONE || words.titles().isAt(tokens, at)) {
        return at;
      }
      at++;
    }
    boolean ends = !tokens.isWordAt(at) || isStop(tokens, at) || tokens.isBreakBefore(at);
    return ends && at > end + 1 ? at : NONE;
  }

  /** A word that is no verb, or a comma between two of them. */
  private boolean isSubject(Tokens tokens, int at) {
    boolean listed =
        tokens.isSymbolAt(at, ',')
            && tokens.isWordAt(at + 1)
            && !tokens.isCapitalizedAt(at + 1)
            && !isStop(tokens, at + 1)
            && !words.honorifics().isAt(tokens, at + 1);
    return listed || (tokens.isWordAt(at) && !isStop(tokens, at));
  }

  private boolean isStop(Tokens tokens, int at) {
    int stop = words.officeStops().end(tokens, at);
    return !tokens.isCapitalizedAt(at) && stop != NONE && stop > words.bodyWords().end(tokens, at);
  }

  /** {@code sự} in {@code Phòng Lãnh sự}: only the first syllable of a word has a capital. */
  boolean endsWord(Tokens tokens, int end) {
    int next = end + 1;
    return tokens.isCapitalizedAt(end - 1)
        && !tokens.isAllCapsAt(end - 1)
        && (!tokens.isWordAt(next)
            || tokens.isCapitalizedAt(next)
            || words.officeStops().isAt(tokens, next)
            || words.bodyWords().isAt(tokens, next)
            || words.bodies().isAt(tokens, next)
            || words.placeTypes().isAt(tokens, next)
            || words.and().isAt(tokens, next));
  }

  /** An unknown word belongs to the body if the body ends behind it and no verb stands between. */
  boolean endsSoon(Tokens tokens, int end) {
    for (int at = end + 1; at <= end + LOOK_AHEAD; at++) {
      if (!tokens.isWordAt(at)) {
        return at >= tokens.size() || !tokens.isNumberAt(at);
      }
      boolean abroad = words.at().isAt(tokens, at) && words.countries().isAt(tokens, at + 1);
      if (abroad || names.bare(tokens, at) != NONE) {
        return true;
      }
      if ((!tokens.isCapitalizedAt(at) || tokens.isAllCapsAt(at))
          && words.officeStops().isAt(tokens, at)) {
        return false;
      }
    }
    return false;
  }

  /** {@code Quân khu 7}, not {@code Đảng ủy 3 nhiệm vụ}. */
  boolean isNumber(Tokens tokens, int end) {
    return !tokens.isWordAt(end + 1)
        || tokens.isCapitalizedAt(end + 1)
        || words.placeTypes().isAt(tokens, end + 1)
        || words.officeStops().isAt(tokens, end + 1);
  }

  /** A word of a heading in capitals, where case tells nothing. */
  static boolean isAmongCapitals(Tokens tokens, int end) {
    return tokens.isAllCapsAt(end)
        && tokens.isAllCapsAt(end - 1)
        && tokens.length(end) > 1
        && tokens.length(end - 1) > 1;
  }
}
