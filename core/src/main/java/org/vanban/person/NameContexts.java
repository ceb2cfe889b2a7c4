package org.vanban.person;

import org.vanban.text.Tokens;

/**
 * Whether what looks like a name in one text is part of something else: {@code đường Trần Phú},
 * {@code 82B Võ Văn Tần, P.6}, a heading in capitals.
 */
final class NameContexts {
  private static final int NONE = PhraseTable.NONE;

  /** So many words may a phrase have that makes a name one of something else. */
  private static final int LONGEST_CONTEXT = 6;

  private final PersonWords words;
  private final Tokens tokens;

  NameContexts(PersonWords words, Tokens tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** Whether a phrase such as {@code đường}, {@code Giải thưởng} ends just before a token. */
  boolean isOfSomethingElse(int at, boolean through) {
    boolean dotted = tokens.isSymbolAt(at - 1, '.') && tokens.isAllCapsAt(at - 2);
    int end = dotted ? at - 1 : at;
    for (int start = Math.max(0, end - LONGEST_CONTEXT); start < end; start++) {
      int context = words.contexts().end(tokens, start);
      if (context == NONE) {
        continue;
      }
      String kind = words.contexts().value(tokens, start);
      boolean listed =
          words.plurals().isAt(tokens, start) || words.plurals().isAt(tokens, start - 1);
      boolean colon = listed && context == end - 1 && tokens.isSymbolAt(context, ':');
      if ((context == end || colon) && !kind.equals("place")) {
        return !through || !kind.isEmpty();
      }
      if (!through && kind.equals("head") && isOneName(start, context, end)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Giải báo chí} before a name: a head with a capital, small words, no verb. */
  private boolean isOneName(int head, int from, int to) {
    boolean small = tokens.isCapitalizedAt(head) && from < to;
    for (int i = from; i < to && small; i++) {
      small =
          tokens.isWordAt(i)
              && !tokens.isCapitalizedAt(i)
              && !words.officeStops().isAt(tokens, i)
              && !words.of().isAt(tokens, i)
              && !words.honorifics().isAt(tokens, i);
    }
    return small;
  }

  /** {@code NHÂN VIÊN NGÂN HÀNG}: in capitals only a sure family name begins a name. */
  boolean isInsideHeading(int at) {
    return tokens.isAllCapsAt(at)
        && tokens.isAllCapsAt(at - 1)
        && tokens.length(at - 1) > 1
        && !tokens.isBreakBefore(at)
        && words.surnames().strengthAt(tokens, at) == Surnames.WEAK;
  }

  /** {@code 82B Võ Văn Tần, P.6}: the street of a house. */
  boolean isInAddress(int at, int end) {
    boolean house = at > 0 && Character.isDigit(tokens.charAt(at - 1)) && tokens.isBlankBefore(at);
    return house
        && !tokens.isBreakBefore(at)
        && tokens.isSymbolAt(end, ',')
        && words.placeTypes().isAt(tokens, end + 1);
  }

  /** {@code DANH NHÂN} in {@code GIẢ DANH NHÂN VIÊN NGÂN HÀNG}: its last word begins another. */
  boolean isAcrossWord(int at) {
    return tokens.isAllCapsAt(at)
        && tokens.isAllCapsAt(at - 1)
        && words.bodyWords().end(tokens, at - 1) > at;
  }
}
