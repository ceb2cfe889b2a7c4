package org.vanban.person;

import org.vanban.text.Tokens;

/**
 * The end of a personal name: {@code Y Nguôm Byă}, {@code K' Brêu}, {@code Thoong-lun Xi-xu-lít},
 * {@code T.SỸ}.
 */
final class NameReader {
  static final int NONE = PhraseTable.NONE;

  private static final int LONGEST_NAME = 5;

  private final PersonWords words;
  final NameUnits units;
  private final ForeignNameReader foreign;

  NameReader(PersonWords words) {
    this.words = words;
    this.units = new NameUnits(words);
    this.foreign = new ForeignNameReader(words, units, this);
  }

  /** What stands before a name and makes it one. */
  enum Trigger {
    /** {@code ông}, {@code Đại tá}: any name follows. */
    ADDRESS,
    /** {@code Tổng thống}: a foreign name of one word too. */
    FOREIGN_OFFICE,
    /** {@code Giám đốc}, {@code nhà báo}: a name that reads like one. */
    CALLING,
    /** {@code Ảnh:}: any name follows, also in capitals. */
    AUTHOR
  }

  private static boolean isOpen(Trigger trigger) {
    return trigger == Trigger.ADDRESS || trigger == Trigger.AUTHOR;
  }

  /** The end of a full name that nothing announces, or {@link #NONE}. */
  int bare(Tokens tokens, int at) {
    int known = known(tokens, at);
    if (known != NONE) {
      return words.knownNames().value(tokens, at).equals("street") ? NONE : known;
    }
    byte strength = words.surnames().strengthAt(tokens, at);
    if (strength == Surnames.NONE) {
      return units.isBeforeMiddle(tokens, at)
          ? fullName(tokens, at, true)
          : foreign.bare(tokens, at);
    }
    if (isInitial(tokens, at) || isHeadingWord(tokens, at)) {
      return NONE;
    }
    int end = opensOffice(tokens, at) ? NONE : fullName(tokens, at, strength == Surnames.ETHNIC);
    if (end == NONE || isPlace(tokens, at, end, false) || isPhrase(tokens, at, end)) {
      return NONE;
    }
    if (strength == Surnames.ETHNIC && isNumbered(tokens, end)) {
      return NONE;
    }
    int count = units.count(tokens, at, end);
    boolean enough = count >= (strength == Surnames.WEAK ? 3 : 2);
    return enough ? end : NONE;
  }

  /** {@code Nay Der 2 có}: a village of several, not {@code 31 tuổi}. */
  private boolean isNumbered(Tokens tokens, int end) {
    return tokens.isNumberAt(end)
        && !tokens.isBreakBefore(end)
        && tokens.isBlankBefore(end)
        && tokens.length(end) <= 2
        && words.officeStops().isAt(tokens, end + 1);
  }

  /** {@code H} in {@code L.H}: not that of an Ede name. */
  private static boolean isInitial(Tokens tokens, int at) {
    return tokens.length(at) == 1 && tokens.isSymbolAt(at - 1, '.') && !tokens.isBlankBefore(at);
  }

  /** {@code PHƯƠNG ÁN}: in capitals a word looks like a family name with what follows it. */
  private boolean isHeadingWord(Tokens tokens, int at) {
    return tokens.isAllCapsAt(at)
        && tokens.isAllCapsAt(at + 1)
        && words.headingWords().isAt(tokens, at);
  }

  /** The end of a well-known name such as {@code Trường Chinh}. */
  int known(Tokens tokens, int at) {
    int end = tokens.isCapitalizedAt(at) ? words.knownNames().end(tokens, at) : NONE;
    return end == NONE ? NONE : foreign.beyond(tokens, at, end);
  }

  /** The end of what has the form of a full name, be it a person's or a street's. */
  int shape(Tokens tokens, int at) {
    int known = known(tokens, at);
    if (known != NONE) {
      return known;
    }
    byte strength = words.surnames().strengthAt(tokens, at);
    return strength == Surnames.NONE
        ? units.isBeforeMiddle(tokens, at) ? fullName(tokens, at, true) : foreign.bare(tokens, at)
        : fullName(tokens, at, strength == Surnames.ETHNIC);
  }

  /** The end of a full name after a trigger: places count less, weak family names count. */
  int announced(Tokens tokens, int at, Trigger trigger) {
    int end = announcedInPlace(tokens, at, trigger);
    if (end == NONE) {
      return NONE;
    }
    return trigger == Trigger.AUTHOR
        ? captionEnd(tokens, at, LineBreaks.firstLine(tokens, at, end))
        : acrossLine(tokens, at, end);
  }

  /**
   * {@code Hồ Long} in {@code Ảnh: Hồ Long Bà Tuyến cho biết}: the text runs on behind a credit.
   */
  private int captionEnd(Tokens tokens, int at, int end) {
    for (int i = at + 2; i < end; i++) {
      boolean opens = words.nameStops().isAt(tokens, i) && tokens.isWordAt(i + 1);
      if (opens && !words.middles().isAt(tokens, i - 1) && !tokens.isBreakBefore(i + 1)) {
        return i;
      }
    }
    return end;
  }

  /** {@code ông Tạ Quang} at the end of a line, {@code Hiển cho rằng} on the next. */
  private int acrossLine(Tokens tokens, int at, int end) {
    boolean open =
        end <= at + 2
            && tokens.isBreakBefore(end)
            && !tokens.isParagraphBefore(end)
            && words.surnames().strengthAt(tokens, at) != Surnames.NONE
            && !words.places().isAt(tokens, end);
    if (!open) {
      return end;
    }
    int next = end;
    while (next < at + LONGEST_NAME - 1
        && words.surnames().isSyllableAt(tokens, next)
        && !opensSomethingElse(tokens, next)
        && (next == end || !tokens.isBreakBefore(next))) {
      next++;
    }
    boolean said = words.officeStops().isAt(tokens, next) && !tokens.isCapitalizedAt(next);
    boolean named = next > end && !isAcronym(tokens, end) && bare(tokens, end) == NONE;
    boolean sign = tokens.isSymbolAt(next, ',') || tokens.isSymbolAt(next, '(');
    return named && (said || sign || tokens.isDashAt(next)) ? next : end;
  }

  private int announcedInPlace(Tokens tokens, int at, Trigger trigger) {
    int known = known(tokens, at);
    if (known != NONE) {
      return known;
    }
    byte strength = words.surnames().strengthAt(tokens, at);
    if (strength != Surnames.NONE) {
      int end = fullName(tokens, at, true);
      if (end != NONE
          && (isOpen(trigger) || !isPlace(tokens, at, end, strength == Surnames.STRONG))) {
        return end;
      }
    }
    if (!tokens.isCapitalizedAt(at)
        || isOther(tokens, at, trigger)
        || isBody(tokens, at, trigger)) {
      return NONE;
    }
    boolean initial = tokens.length(at) == 1 && tokens.isSymbolAt(at + 1, '.');
    return words.surnames().isSyllableAt(tokens, at) && !initial
        ? given(tokens, at, trigger)
        : foreign.announced(tokens, at, trigger);
  }

  /** {@code Viện}, {@code Thông tin}: behind an office or a calling rather a body than a person. */
  private boolean isBody(Tokens tokens, int at, Trigger trigger) {
    return !isOpen(trigger)
        && words.surnames().strengthAt(tokens, at) == Surnames.NONE
        && (words.bodies().isAt(tokens, at) || words.bodyWords().end(tokens, at) > at + 1);
  }

  /** A name without its family name: {@code Kim Tiến}, {@code Dũng}. */
  private int given(Tokens tokens, int at, Trigger trigger) {
    if (tokens.isAllCapsAt(at) && tokens.isAllCapsAt(at - 1) && trigger != Trigger.AUTHOR) {
      return NONE; // a heading in capitals
    }
    boolean country = words.countries().isAt(tokens, at) && !isBeforeSyllable(tokens, at);
    if (!isOpen(trigger) && isOneOfPeoples(tokens, at)) {
      return NONE;
    }
    if (!isOpen(trigger) && (words.places().isAt(tokens, at) || country)) {
      return NONE;
    }
    int end = units.end(tokens, at);
    int count = 1;
    while (count < 4 && goesOn(tokens, at, end, count)) {
      boolean letter = count == 1 && tokens.length(at) == 1; // A Thuih
      boolean ordered =
          count == 1
              && (words.numerals().isAt(tokens, at)
                  || words.thi().isAt(tokens, at)); // Tư Đờn, Thị Giôn
      boolean open = letter || ordered || trigger == Trigger.ADDRESS;
      if (!words.surnames().isSyllableAt(tokens, end) && !open) {
        break;
      }
      end = units.end(tokens, end);
      count++;
    }
    boolean word = count == 1 && isWordBefore(tokens, end, trigger);
    return isAcronym(tokens, at) || word ? NONE : end;
  }

  /** {@code cử tri Kinh, Khmer}: peoples in a list. */
  private boolean isOneOfPeoples(Tokens tokens, int at) {
    int end = words.peoples().end(tokens, at);
    return end != NONE
        && (tokens.isSymbolAt(end, ',') || words.and().isAt(tokens, end))
        && (words.peoples().isAt(tokens, end + 1) || words.places().isAt(tokens, end + 1));
  }

  /** {@code Mỹ} in {@code ca sĩ Mỹ Tâm}: a country's name of one word as part of a given name. */
  private boolean isBeforeSyllable(Tokens tokens, int at) {
    return words.countries().end(tokens, at) == at + 1
        && words.surnames().strengthAt(tokens, at + 1) == Surnames.NONE
        && words.surnames().isSyllableAt(tokens, at + 1)
        && !words.countries().isAt(tokens, at + 1)
        && !tokens.isBreakBefore(at + 1);
  }

  /** {@code Phật} in {@code Chủ tịch Phật giáo}: a word goes on that is no verb. */
  boolean isWordBefore(Tokens tokens, int end, Trigger trigger) {
    return !isOpen(trigger)
        && tokens.isWordAt(end)
        && !tokens.isBreakBefore(end)
        && !words.officeStops().isAt(tokens, end)
        && !(words.doing().isAt(tokens, end) && words.ordinary().end(tokens, end - 1) <= end)
        && !words.of().isAt(tokens, end)
        && !words.and().isAt(tokens, end);
  }

  /** A family name with what follows it; {@link #NONE} if that is not a name. */
  private int fullName(Tokens tokens, int at, boolean anySyllable) {
    int end = units.end(tokens, at);
    int count = 1;
    while (count < LONGEST_NAME && goesOn(tokens, at, end, count)) {
      if (count >= 2 && opensNextName(tokens, end, count)) {
        return end;
      }
      if (!(anySyllable && count < 3)
          && !words.surnames().isSyllableAt(tokens, end)
          && !isBehindMiddle(tokens, at, end, count)
          && !isClan(tokens, at, end)) {
        if (count == 1 || !endsName(tokens, at, end)) {
          return count == 1 ? NONE : end;
        }
      }
      end = units.end(tokens, end);
      count++;
    }
    return count >= 2 ? end : NONE;
  }

  /** {@code Y Thương Niê Kdăm}: the second part of a clan's name. */
  private boolean isClan(Tokens tokens, int start, int at) {
    return words.surnames().strengthAt(tokens, start) == Surnames.ETHNIC
        && at > start + 1
        && tokens.length(at - 1) > 1
        && words.surnames().strengthAt(tokens, at - 1) == Surnames.ETHNIC;
  }

  /** {@code Tôn Đức Thắng Huỳnh Kim Tín}: too long for one name, and a second family name. */
  private boolean opensNextName(Tokens tokens, int at, int count) {
    int more = 0;
    while (more < LONGEST_NAME
        && tokens.isCapitalizedAt(at + more)
        && !tokens.isBreakBefore(at + more)) {
      more++;
    }
    return count + more > LONGEST_NAME
        && more >= 2
        && words.surnames().strengthAt(tokens, at) == Surnames.STRONG;
  }

  /**
   * Whether an unknown syllable may still be the last of a name, {@code Tạ Thu Thâu thay}: a word
   * in lower case behind it is a verb and makes no word with it.
   */
  private boolean endsName(Tokens tokens, int start, int at) {
    int end = units.end(tokens, at);
    boolean word = tokens.isWordAt(end) && tokens.isBlankBefore(end) && !tokens.isBreakBefore(end);
    boolean sure =
        words.surnames().strengthAt(tokens, start) == Surnames.STRONG
            || words.middles().isAt(tokens, start + 1);
    boolean verb = sure && words.officeStops().isAt(tokens, end) && !isOtherWord(tokens, at);
    boolean name = !word || verb;
    return !tokens.isCapitalizedAt(end) && name && !words.bodies().isAt(tokens, at);
  }

  private boolean isOtherWord(Tokens tokens, int at) {
    return tokens.isBreakBefore(at)
        || tokens.isAllCapsAt(at)
        || words.officeStops().isAt(tokens, at)
        || words.places().isAt(tokens, at)
        || words.places().end(tokens, at - 1) > at
        || words.countries().isAt(tokens, at)
        || words.bodyWords().isAt(tokens, at)
        || words.outlets().isAt(tokens, at)
        || words.honorifics().isAt(tokens, at);
  }

  boolean goesOn(Tokens tokens, int start, int at, int count) {
    if (!tokens.isCapitalizedAt(at) || tokens.isParagraphBefore(at)) {
      return false;
    }
    if (!tokens.isBlankBefore(at) && !tokens.isSymbolAt(at - 1, '.')) {
      return false;
    }
    int last = tokens.isSymbolAt(at - 1, '.') ? at - 2 : at - 1;
    boolean oneLetter = tokens.length(at) == 1 || tokens.length(Math.max(start, last)) == 1;
    boolean same = oneLetter || tokens.isAllCapsAt(last) == tokens.isAllCapsAt(at);
    return same
        && !(count >= 2 && tokens.isAllCapsAt(at) && isVerb(tokens, at, count))
        && !(tokens.isBreakBefore(at) && !isWrapped(tokens, start, at, count))
        && (isSecondOfTwo(tokens, start, at, count)
            || isOnlyOther(tokens, start, at, count)
            || isBehindMiddle(tokens, start, at, count)
            || isNumeral(tokens, at, count)
            || !opensSomethingElse(tokens, at));
  }

  /** {@code TỪ TRẦN}, {@code THĂM}: behind a name in capitals. */
  private boolean isVerb(Tokens tokens, int at, int count) {
    int verb = words.officeStops().end(tokens, at);
    boolean syllable = count < 3 && words.surnames().isSyllableAt(tokens, at);
    return verb > at + 1 || (verb != NONE && !syllable);
  }

  /**
   * {@code Nguyễn Văn Toàn}: a syllable that a name of one or two lacks, though it opens sentences.
   */
  private boolean isSecondOfTwo(Tokens tokens, int start, int at, int count) {
    return count <= 2
        && words.surnames().strengthAt(tokens, start) != Surnames.NONE
        && words.surnames().isSyllableAt(tokens, at)
        && words.nameStops().end(tokens, at) <= at + 1
        && words.titles().end(tokens, at) == NONE;
  }

  /** {@code Nguyễn Lượt nói}: a family name is no name alone, whatever word follows it. */
  private boolean isOnlyOther(Tokens tokens, int start, int at, int count) {
    return count == 1
        && words.surnames().strengthAt(tokens, start) == Surnames.STRONG
        && words.nameStops().end(tokens, at) == at + 1
        && !words.contexts().isAt(tokens, at)
        && !words.titles().isAt(tokens, at)
        && !tokens.isBreakBefore(at)
        && !tokens.isAllCapsAt(at)
        && tokens.isWordAt(at + 1)
        && !tokens.isCapitalizedAt(at + 1)
        && words.officeStops().isAt(tokens, at + 1);
  }

  /** {@code Hồ Văn Năm}: no name ends in Văn or Thị, so that any syllable behind belongs to it. */
  private boolean isBehindMiddle(Tokens tokens, int start, int at, int count) {
    return count == 2
        && at == start + 2
        && words.middles().isAt(tokens, at - 1)
        && words.surnames().strengthAt(tokens, start) != Surnames.NONE
        && !tokens.isBreakBefore(at)
        && !opensOffice(tokens, at);
  }

  /** {@code Phan Văn Bé Hai và}: a numeral that no noun follows is a given name. */
  private boolean isNumeral(Tokens tokens, int at, int count) {
    boolean said =
        words.officeStops().isAt(tokens, at + 1)
            || words.doing().isAt(tokens, at + 1)
            || words.and().isAt(tokens, at + 1);
    return count >= 3
        && said
        && !tokens.isCapitalizedAt(at + 1)
        && !tokens.isBreakBefore(at)
        && words.numerals().isAt(tokens, at);
  }

  private boolean isWrapped(Tokens tokens, int start, int at, int count) {
    boolean longLine = LineBreaks.isWrapped(tokens, start, at);
    return longLine && (count < 3 && words.surnames().isSyllableAt(tokens, at));
  }

  /** Behind {@code ông} in the same line, {@code Hai} and {@code Năm} are names. */
  private boolean isOther(Tokens tokens, int at, Trigger trigger) {
    boolean two =
        trigger == Trigger.CALLING
            && words.nameStops().end(tokens, at) == at + 1
            && (words.surnames().isSyllableAt(tokens, at)
                    && words.surnames().isSyllableAt(tokens, at + 1) // giám khảo Như Hoa
                || words.numerals().isAt(tokens, at)
                    && tokens.isCapitalizedAt(at + 1)
                    && !tokens.isBreakBefore(at + 1)); // bí danh Ba Tôm
    return (trigger == Trigger.ADDRESS || two) && !tokens.isBreakBefore(at)
        ? opensOffice(tokens, at)
        : opensSomethingElse(tokens, at);
  }

  /** A word that opens a sentence, a title, a rank: no part of a name before it. */
  private boolean opensSomethingElse(Tokens tokens, int at) {
    int stop = words.nameStops().end(tokens, at);
    if (stop != NONE && (stop > at + 1 || !isLastSyllable(tokens, at))) {
      return true;
    }
    return opensOffice(tokens, at)
        || (tokens.isNumberAt(at + 1)
            && !tokens.isBreakBefore(at + 1)
            && words.numbered().isAt(tokens, at));
  }

  private boolean opensOffice(Tokens tokens, int at) {
    if (words.titles().end(tokens, at) > at + 1 || words.ranks().end(tokens, at) > at + 1) {
      return true;
    }
    int body = words.bodies().end(tokens, at);
    return body > at + 1
        || (words.deputy().isAt(tokens, at) && words.titles().isAt(tokens, at + 1));
  }

  /** {@code Lê Đức Thọ.}: a word that also opens sentences, with nothing behind it. */
  private boolean isLastSyllable(Tokens tokens, int at) {
    return !tokens.isWordAt(at + 1)
        && !tokens.isNumberAt(at + 1)
        && at > 0
        && tokens.isCapitalizedAt(at - 1)
        && !tokens.isBreakBefore(at);
  }

  /** {@code Đoàn Thanh} in {@code Đoàn Thanh niên}: the last syllable begins a word. */
  private boolean isPhrase(Tokens tokens, int at, int end) {
    return words.bodies().end(tokens, at) >= end
        || (!tokens.isBreakBefore(end) && words.bodyWords().end(tokens, end - 1) > end);
  }

  /**
   * Whether a name is that of a place.
   *
   * @param announced whether a trigger and a family name make one of a commune a person's, {@code
   *     Tổng Bí thư Lê Duẩn}
   */
  private boolean isPlace(Tokens tokens, int at, int end, boolean announced) {
    int place = Math.max(words.places().end(tokens, at), words.countries().end(tokens, at));
    if (place == NONE || place < at + 2) {
      return !announced && isLandmark(tokens, at, end);
    }
    String levels = words.places().value(tokens, at);
    int units = end - at;
    if (levels.contains("T")) {
      return false;
    }
    if (place >= end) {
      return !(announced && levels.equals("W"));
    }
    boolean large = levels.contains("P") || words.countries().isAt(tokens, at);
    return large || (levels.contains("D") && units >= 4);
  }

  /** {@code Hồ Phú Ninh}, {@code Từ Trà Vinh}: a common word and the name of a place. */
  boolean isLandmark(Tokens tokens, int at, int end) {
    boolean from = words.from().isAt(tokens, at); // Từ Trà Vinh, Từ Hồng Kông
    boolean common = from || words.contexts().end(tokens, at) == at + 1;
    if (from && words.countries().end(tokens, at + 1) >= end) {
      return true;
    }
    int place = words.places().end(tokens, at + 1);
    String levels = words.places().value(tokens, at + 1);
    boolean large =
        words.contexts().value(tokens, at).equals("place")
            ? levels.contains("P")
            : !levels.equals("W");
    return common && large && place > at + 2 && place >= end;
  }

  boolean isAcronym(Tokens tokens, int at) {
    return tokens.isAllCapsAt(at) && tokens.length(at) > 1 && !tokens.isAllCapsAt(at + 1);
  }
}
