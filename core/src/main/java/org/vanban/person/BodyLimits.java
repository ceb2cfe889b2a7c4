package org.vanban.person;

import org.vanban.text.Tokens;

/** Where the lower-case words of a body end and those of the clause around it begin. */
final class BodyLimits {
  private static final int NONE = PhraseTable.NONE;

  /** So far ahead an unknown word in lower case looks for what it opens. */
  private static final int LOOK_AHEAD = 4;

  /** So many words may say what a committee is for. */
  private static final int LONGEST_SUBJECT = 20;

  /** So many words may call a body for short. */
  private static final int LONGEST_SHORT_NAME = 3;

  /** A school or hospital is named after a person in so many syllables. */
  private static final int LONGEST_OWN_NAME = 4;

  private final PersonWords words;
  private final NameReader names;
  private final PlaceReader places;

  BodyLimits(PersonWords words, NameReader names, PlaceReader places) {
    this.words = words;
    this.names = names;
    this.places = places;
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
      at = Math.max(at + 1, words.bodyWords().end(tokens, at)); // nhà ở
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

  /** {@code hồ hởi} in {@code Giám đốc Công ty Hòa Thịnh hồ hởi: “…”}: words that quote. */
  boolean isSaid(Tokens tokens, int end) {
    if (!tokens.isCapitalizedAt(end - 1)) {
      return false;
    }
    int at = end;
    while (at < end + LOOK_AHEAD && tokens.isWordAt(at) && !tokens.isCapitalizedAt(at)) {
      if (words.officeStops().isAt(tokens, at)) {
        return words.quoting().isAt(tokens, at);
      }
      at++;
    }
    return tokens.isSymbolAt(at, ':')
        && names.bare(tokens, at + 1) == NONE
        && !words.honorifics().isAt(tokens, at + 1)
        && !tokens.isBreakBefore(at + 1);
  }

  /** {@code , công nghệ và chuyển đổi số}: a further member of a list that goes on to a last. */
  boolean isListed(Tokens tokens, int next) {
    boolean field =
        words.bodyWords().isAt(tokens, next) || words.bodies().value(tokens, next).equals("field");
    if (!field || words.titles().isAt(tokens, next) || names.bare(tokens, next) != NONE) {
      return false;
    }
    boolean capital = tokens.isCapitalizedAt(next);
    int last = next + LONGEST_SUBJECT / 2;
    for (int at = next; at < last; at = Math.max(at + 1, words.bodyWords().end(tokens, at))) {
      if (words.and().isAt(tokens, at)) {
        boolean same = tokens.isCapitalizedAt(at + 1) == capital;
        return same && tokens.isWordAt(at + 1) && names.bare(tokens, at + 1) == NONE;
      }
      boolean open = tokens.isSymbolAt(at, ',') || (tokens.isWordAt(at) && !isStop(tokens, at));
      if (!open || words.titles().isAt(tokens, at) || words.honorifics().isAt(tokens, at)) {
        return false;
      }
    }
    return false;
  }

  /** Whether an office stands in apposition: {@code Ông Lê Văn Tám, Tổng Giám đốc Fahasa}. */
  boolean isBehindName(Tokens tokens, int office) {
    int sign = office - 1;
    boolean apposed =
        tokens.isSymbolAt(sign, ',') || tokens.isSymbolAt(sign, '(') || tokens.isDashAt(sign);
    for (int at = sign - 2; apposed && at >= sign - LOOK_AHEAD; at--) {
      if (names.bare(tokens, at) == sign) {
        return true;
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

  /** {@code năm 2005} behind a body, but not {@code số 2}. */
  boolean isDate(Tokens tokens, int end) {
    return words.numbered().isAt(tokens, end)
        && tokens.isNumberAt(end + 1)
        && !words.number().isAt(tokens, end);
  }

  /**
   * Behind the bracket in which a body is called for short, or {@link PhraseTable#NONE}: {@code Tập
   * đoàn Điện lực Việt Nam (EVN)}, {@code (Hoa Mai JSC)}.
   */
  int shortNameEnd(Tokens tokens, int open) {
    if (!tokens.isSymbolAt(open, '(')) {
      return NONE;
    }
    boolean called = false;
    int at = open + 1;
    while (at <= open + LONGEST_SHORT_NAME
        && tokens.isCapitalizedAt(at)
        && !(at > open + 1
            && (words.places().isAt(tokens, at) || words.countries().isAt(tokens, at)))) {
      called |= isShortName(tokens, at);
      at++;
    }
    return called && tokens.isSymbolAt(at, ')') ? at + 1 : NONE;
  }

  /** {@code EVN}, {@code Techcombank}: how a body is called for short. */
  private boolean isShortName(Tokens tokens, int at) {
    boolean acronym = tokens.isAllCapsAt(at) && tokens.length(at) > 1;
    boolean brand =
        tokens.isCapitalizedAt(at)
            && tokens.length(at) > 4
            && !words.surnames().isSyllableAt(tokens, at)
            && !words.countries().isAt(tokens, at);
    return acronym || brand;
  }

  /** {@code Trường THPT Nguyễn Huệ} before {@code Trần Văn Bảo}: the school's name ends there. */
  int ownName(Tokens tokens, int end, boolean school) {
    int shape = names.shape(tokens, end);
    if (shape == NONE) {
      return NONE;
    }
    for (int at = end + 2; at <= end + LONGEST_OWN_NAME && tokens.isCapitalizedAt(at); at++) {
      if (words.surnames().strengthAt(tokens, at) == Surnames.STRONG
          && names.bare(tokens, at) != NONE) {
        return at;
      }
    }
    return school && !tokens.isCapitalizedAt(shape) ? shape : NONE;
  }

  /** A word of a heading in capitals, where case tells nothing. */
  static boolean isAmongCapitals(Tokens tokens, int end) {
    return tokens.isAllCapsAt(end)
        && tokens.isAllCapsAt(end - 1)
        && tokens.length(end) > 1
        && tokens.length(end - 1) > 1;
  }

  /** {@code Bộ Công an}: a body written with a capital, not only the field it looks after. */
  boolean isBody(Tokens tokens, int at) {
    return tokens.isCapitalizedAt(at)
        && words.bodies().isAt(tokens, at)
        && !words.bodies().value(tokens, at).equals("field")
        && !words.titles().isAt(tokens, at);
  }

  /** {@code Trường Nguyễn Du}: right behind a head, a name of two syllables is the body's. */
  boolean takesName(Tokens tokens, int at, int nameEnd, boolean school) {
    return (school || nameEnd - at < 3) && !tokens.isCapitalizedAt(nameEnd);
  }

  /**
   * {@code Đoàn} or {@code tỉnh Đoàn} before {@code Minh Lý}: a family name, not the youth union.
   */
  boolean endsInName(Tokens tokens, int at, int bodyEnd) {
    int last = bodyEnd - 1;
    boolean apart = !tokens.isCapitalizedAt(at) && names.bare(tokens, bodyEnd) == NONE;
    return (last == at || (last == at + 1 && apart && tokens.isCapitalizedAt(last)))
        && words.surnames().strengthAt(tokens, last) != Surnames.NONE
        && names.announced(tokens, last, NameReader.Trigger.CALLING) > bodyEnd;
  }

  /** A body or place that has the shape of a name. */
  boolean isNoName(Tokens tokens, int at, int nameEnd) {
    return words.bodies().end(tokens, at) > at + 1 || places.named(tokens, at, "") >= nameEnd;
  }

  /**
   * {@code kiểm tra} in {@code Giám đốc Sở Y tế kiểm tra công tác}: between a word with a capital
   * and one without.
   */
  boolean isVerb(Tokens tokens, int at, int wordEnd, boolean open) {
    boolean named = tokens.isCapitalizedAt(at - 1) || tokens.isCapitalizedAt(at - 2);
    boolean object = tokens.isWordAt(wordEnd) && !tokens.isCapitalizedAt(wordEnd);
    return tokens.isSymbolAt(wordEnd, ':')
        || (named && open && (object || tokens.isSymbolAt(wordEnd, '.')));
  }
}
