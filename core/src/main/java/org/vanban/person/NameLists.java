package org.vanban.person;

import org.vanban.text.Tokens;

/**
 * Lists of names in one text, read from left to right: behind a person and a comma stands the next,
 * {@code các đồng chí Sơn, Hải và Thủy}, {@code Lê Duẩn, Trường Chinh}; behind {@code các đồng
 * chí:} each item up to a semicolon begins with one.
 */
final class NameLists {
  private static final int NONE = PhraseTable.NONE;

  /** So many tokens may a list behind a colon have. */
  private static final int LONGEST_ROLL = 600;

  private final PersonWords words;
  private final NameReader names;
  private final Tokens tokens;
  private int nameEnd = NONE; // behind the last name
  private boolean given; // the last name is one without family name of several, các anh Sơn
  private int pluralEnd = NONE; // behind các đồng chí
  private int rollEnd = NONE; // behind the list that a colon opened

  NameLists(PersonWords words, NameReader names, Tokens tokens) {
    this.words = words;
    this.names = names;
    this.tokens = tokens;
  }

  /** Takes note of a piece. */
  void add(Piece piece) {
    switch (piece.kind()) {
      case HONORIFIC -> {
        if (words.several().isAt(tokens, piece.start())) {
          pluralEnd = piece.end();
          if (tokens.isSymbolAt(pluralEnd, ':')) {
            rollEnd = sentenceEnd(pluralEnd);
          }
        }
      }
      case NAME -> {
        boolean brief = piece.end() <= piece.start() + 2;
        boolean first = piece.start() == pluralEnd && brief;
        boolean next = given && isJoint(piece.start() - 1) && nameEnd == piece.start() - 1;
        given = first || next && brief;
        nameEnd = piece.end();
      }
      default -> given = false;
    }
  }

  private int sentenceEnd(int from) {
    int end = from;
    while (end < Math.min(tokens.size(), from + LONGEST_ROLL)
        && !tokens.isParagraphBefore(end)
        && !(tokens.isSymbolAt(end, '.') && tokens.isBlankBefore(end + 1))) {
      end++;
    }
    return end;
  }

  /** Whether a name is to be expected at a token. */
  boolean isItem(int at) {
    return isNext(at) || isOfRoll(at);
  }

  private boolean isNext(int at) {
    return nameEnd != NONE && nameEnd == at - 1 && isJoint(nameEnd);
  }

  private boolean isOfRoll(int at) {
    boolean sign = tokens.isSymbolAt(at - 1, ';') || tokens.isSymbolAt(at - 1, ':');
    return at < rollEnd && sign && at - 1 >= pluralEnd;
  }

  private boolean isJoint(int at) {
    return tokens.isSymbolAt(at, ',') || tokens.isSymbolAt(at, ';') || words.and().isAt(tokens, at);
  }

  /** Behind two to four words with a capital. */
  private int namedEnd(int at) {
    int end = at;
    while (end < at + 5
        && tokens.isCapitalizedAt(end)
        && (end == at || tokens.isBlankBefore(end))) {
      end++;
    }
    return end > at + 1 && end < at + 5 ? end : NONE;
  }

  /** {@code Kray Xôm (31 tuổi)}: an age or a year of birth makes any words a person's name. */
  private boolean isAged(int end) {
    if (end == NONE || !(tokens.isSymbolAt(end, '(') || tokens.isSymbolAt(end, ','))) {
      return false;
    }
    int age = tokens.isNumberAt(end + 1) ? end + 2 : end + 1;
    return words.ages().isAt(tokens, age);
  }

  /** The end of the name that goes on a list at a token, or {@link PhraseTable#NONE}. */
  int item(int at) {
    if (isOfRoll(at)) {
      int end = names.announced(tokens, at, NameReader.Trigger.ADDRESS);
      return end > at + 1 ? end : NONE;
    }
    if (!isNext(at)) {
      return NONE;
    }
    int known = names.known(tokens, at);
    if (known != NONE) {
      return known;
    }
    int end = names.announced(tokens, at, NameReader.Trigger.CALLING);
    byte strength = words.surnames().strengthAt(tokens, at);
    if (end == NONE && strength == Surnames.WEAK && words.places().value(tokens, at).equals("W")) {
      end = names.shape(tokens, at); // Hà Huy Tập: rather the person than the commune
    }
    boolean closed = isJoint(end) || tokens.isSymbolAt(end, '('); // Cao Khoa (cựu Chủ tịch)
    boolean full =
        end > at + (strength == Surnames.STRONG || closed ? 1 : 2)
            && strength != Surnames.NONE
            && !names.isLandmark(tokens, at, end);
    if (!full && isAged(namedEnd(at))) {
      return namedEnd(at);
    }
    if (!full && given) {
      return alone(at);
    }
    return full ? end : NONE;
  }

  /** {@code các anh Sơn, Hải}, {@code hai ông Hai Cần và Hai Mẫn}. */
  private int alone(int at) {
    int end = names.announced(tokens, at, NameReader.Trigger.ADDRESS);
    boolean syllable = words.surnames().isSyllableAt(tokens, at);
    boolean ordered = words.numerals().isAt(tokens, at) && end == at + 2;
    boolean place = words.places().isAt(tokens, at) || words.countries().isAt(tokens, at);
    return end == at + 1 && syllable || end == at + 2 && (syllable || ordered) && !place
        ? end
        : NONE;
  }
}
