package org.vanban.person;

import org.vanban.text.Tokens;

/**
 * Names of something else than a person in one text, read from left to right: behind {@code đường
 * Trần Phú}, {@code đường ĐT 602} or {@code các tuyến đường gồm} a list of them goes on.
 */
final class OtherNames {
  private static final int NONE = PhraseTable.NONE;

  /** So many words may an item have whose form is no person's: {@code Bắc Đẩu}. */
  private static final int LONGEST_ITEM = 5;

  /** So far back may the roads stand that a list enumerates. */
  private static final int LONGEST_LEAD = 30;

  private final PersonWords words;
  private final Tokens tokens;
  private int nameEnd = NONE; // behind the last one

  OtherNames(PersonWords words, Tokens tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** Takes note of one. */
  void add(int end) {
    nameEnd = end;
  }

  /** Whether what looks like a person's name is one of something else by what stands before it. */
  boolean isOne(int at, int end) {
    return isListed(at, end) || isAddress(at) || isOfRoads(at);
  }

  /** {@code đường Trần Phú - Lê Duẩn}: behind one name of something else stands the next. */
  private boolean isListed(int at, int end) {
    int joint = isRoadCode(at - 1) ? at - 1 : itemStart(at - 1) - 1;
    boolean behind = joint > 0 && (joint == nameEnd || isRoadCode(joint));
    if (!behind) {
      return false;
    }
    boolean joined = words.crossings().isAt(tokens, joint) || tokens.isDashAt(joint);
    boolean last = isListSign(end) || (joint < at - 1 && isStop(end));
    return joined
        || (tokens.isSymbolAt(joint, ',') && (last || words.places().end(tokens, at) == end));
  }

  /** The first word of the item before a comma; behind that sign if the list begins right there. */
  private int itemStart(int comma) {
    if (comma == nameEnd || !tokens.isSymbolAt(comma, ',')) {
      return comma + 1;
    }
    int start = comma;
    while (start > comma - LONGEST_ITEM && tokens.isCapitalizedAt(start - 1)) {
      start--;
    }
    return start;
  }

  /** Whether a list goes on behind a name: {@code , Lê Lợi}, not {@code , 35 tuổi}. */
  private boolean isListSign(int at) {
    boolean comma =
        tokens.isSymbolAt(at, ',')
            && (tokens.isCapitalizedAt(at + 1) || words.contexts().isAt(tokens, at + 1));
    return comma || words.and().isAt(tokens, at) || tokens.isDashAt(at);
  }

  private boolean isStop(int at) {
    return at >= tokens.size() || tokens.isSymbolAt(at, '.') || tokens.isSymbolAt(at, ')');
  }

  /** {@code ĐT 602,}, {@code quốc lộ 1A và}: the sign behind the number of a road. */
  private boolean isRoadCode(int sign) {
    if (sign < 3) {
      return false;
    }
    boolean letter = tokens.length(sign - 1) == 1 && !tokens.isBlankBefore(sign - 1);
    int number = letter && tokens.isWordAt(sign - 1) ? sign - 2 : sign - 1;
    return tokens.isNumberAt(number)
        && (words.roadCodes().end(tokens, number - 1) == number
            || words.roadCodes().end(tokens, number - 2) == number);
  }

  /** {@code năm tuyến đường được trải nhựa gồm}: what a sentence on roads enumerates. */
  private boolean isOfRoads(int at) {
    if (!words.enumerating().isAt(tokens, tokens.isSymbolAt(at - 1, ':') ? at - 2 : at - 1)) {
      return false;
    }
    for (int i = at - 2; i > at - LONGEST_LEAD && !tokens.isSymbolAt(i, '.'); i--) {
      if (words.roads().isAt(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 192 Trần Phú}, {@code 25B Lê Duẩn}: behind the number of a house. */
  private boolean isAddress(int at) {
    int number = tokens.isNumberAt(at - 1) ? at - 1 : at - 2;
    if (!tokens.isNumberAt(number) || tokens.isBreakBefore(number) || tokens.isBreakBefore(at)) {
      return false;
    }
    boolean letter = tokens.isWordAt(number + 1) && tokens.length(number + 1) == 1;
    return (number == at - 1 && !isCounted(number))
        || (letter && !tokens.isBlankBefore(number + 1)); // 1. Lê An: a list
  }

  /** {@code thôn 7}, {@code tổ dân phố số 7}, {@code năm 1996} before a name: not a house. */
  private boolean isCounted(int number) {
    int word = words.number().isAt(tokens, number - 1) ? number - 2 : number - 1;
    return words.placeTypes().isAt(tokens, word)
        || words.dayWords().isAt(tokens, word)
        || (word > 1 && words.placeTypes().end(tokens, word - 2) == word + 1); // tổ dân phố
  }
}
