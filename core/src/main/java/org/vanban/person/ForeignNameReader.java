package org.vanban.person;

import org.vanban.text.Tokens;

/** The end of a foreign name: {@code Marcelo Rebelo de Sousa}, {@code Xả-lớm-xay Côm-ma-xít}. */
final class ForeignNameReader {
  private static final int NONE = PhraseTable.NONE;
  private static final int LONGEST = 6;

  private final PersonWords words;
  private final NameUnits units;
  private final NameReader names;

  ForeignNameReader(PersonWords words, NameUnits units, NameReader names) {
    this.words = words;
    this.units = units;
    this.names = names;
  }

  /**
   * The end of a foreign name that nothing announces: its first word is known, or {@link #NONE}.
   */
  int bare(Tokens tokens, int at) {
    if (!tokens.isCapitalizedAt(at) || (tokens.isDashAt(at - 1) && !tokens.isBlankBefore(at))) {
      return NONE;
    }
    if (units.isBeforeHyphened(tokens, at)
        && !isPlace(tokens, at)
        && !words.places().isAt(tokens, at)
        && !words.nameStops().isAt(tokens, at)
        && !tokens.isCapitalizedAt(at + 4)) {
      return at + 4; // Lin Chih-wei
    }
    int saint = saintsEnd(tokens, at);
    if (saint > at && words.surnames().strengthAt(tokens, saint) != Surnames.NONE) {
      return names.shape(tokens, saint);
    }
    boolean given = words.foreignNames().value(tokens, at).equals("given");
    boolean hyphened = !given && isTransliterated(tokens, at) && !isPlace(tokens, at);
    if (!(given || hyphened) || isPlace(tokens, at)) {
      return NONE;
    }
    int first = units.end(tokens, at);
    int end = whole(tokens, at, first);
    boolean whole = end > first && !(hyphened && !isTransliterated(tokens, first));
    boolean firm = words.foreignNames().value(tokens, end - 1).equals("else");
    return whole && !firm ? suffixEnd(tokens, end) : NONE;
  }

  /** Behind {@code Phanxicô Xaviê} in {@code Phanxicô Xaviê Bùi Quốc Khải}: names of baptism. */
  private int saintsEnd(Tokens tokens, int at) {
    int end = at;
    while (end < at + 3 && words.foreignNames().value(tokens, end).equals("saint")) {
      end++;
    }
    return end;
  }

  /** The end of the foreign name whose first part ends at {@code end}. */
  private int whole(Tokens tokens, int at, int firstEnd) {
    int end = firstEnd;
    int count = 1;
    while (count < LONGEST && goesOn(tokens, at, end) && isPart(tokens, end, count)) {
      end = units.end(tokens, units.particlesEnd(tokens, end));
      count++;
    }
    return end;
  }

  /** {@code Lam} in {@code Carrie Lam}: a Vietnamese syllable is the second part at most. */
  private boolean isPart(Tokens tokens, int end, int count) {
    int next = units.particlesEnd(tokens, end);
    boolean syllable = words.surnames().isSyllableAt(tokens, next) && tokens.length(next) > 1;
    boolean place = next == end && isPlace(tokens, next);
    return !place && (!syllable || (count == 1 && isPlain(tokens, next)));
  }

  private boolean isPlace(Tokens tokens, int at) {
    return words.countries().isAt(tokens, at) || words.outlets().isAt(tokens, at);
  }

  /** {@code Bermúdez} behind the well-known {@code Miguel Díaz-Canel}. */
  int beyond(Tokens tokens, int at, int end) {
    boolean more =
        isLatin(tokens, end - 1)
            && !words.surnames().isSyllableAt(tokens, end - 1)
            && tokens.length(end) > 4
            && words.bodies().end(tokens, end) == NONE;
    return more ? suffixEnd(tokens, whole(tokens, at, end)) : end;
  }

  /** The end of a foreign name behind a trigger. */
  int announced(Tokens tokens, int at, NameReader.Trigger trigger) {
    int saint = saintsEnd(tokens, at) == at ? NONE : bare(tokens, at);
    if (saint != NONE) {
      return saint;
    }
    if (trigger == NameReader.Trigger.CALLING && words.places().isAt(tokens, at)) {
      return NONE; // nông dân Krông Búk
    }
    if (names.isAcronym(tokens, at) && !tokens.isAllCapsAt(at + 1)) {
      return NONE;
    }
    boolean heading = tokens.isAllCapsAt(at) && tokens.isAllCapsAt(at - 1);
    if (heading && trigger == NameReader.Trigger.CALLING && !isTransliterated(tokens, at)) {
      return NONE; // ĐẠI BIỂU QUỐC HỘI KHÓA V
    }
    if (tokens.length(at) == 1 && words.places().isAt(tokens, at + 2)) {
      return NONE; // P.Bình Hưng Hòa
    }
    int end = units.end(tokens, at);
    int count = 1;
    while (count < LONGEST && goesOn(tokens, at, end)) {
      end = units.end(tokens, units.particlesEnd(tokens, end));
      count++;
    }
    boolean open = trigger == NameReader.Trigger.ADDRESS || trigger == NameReader.Trigger.AUTHOR;
    boolean inside = words.countries().isAt(tokens, end - 1) || isWord(tokens, end);
    boolean word = count == 1 && !isLatin(tokens, at) && names.isWordBefore(tokens, end, trigger);
    boolean firm = !open && words.outlets().isAt(tokens, at);
    return (count == 1 && trigger == NameReader.Trigger.CALLING) || inside || word || firm
        ? NONE
        : suffixEnd(tokens, end);
  }

  /** {@code Quốc} in {@code Duma Quốc gia}: the last part begins a word. */
  private boolean isWord(Tokens tokens, int end) {
    return !tokens.isBreakBefore(end) && words.bodyWords().end(tokens, end - 1) > end;
  }

  private boolean goesOn(Tokens tokens, int at, int end) {
    int next = units.particlesEnd(tokens, end);
    return names.goesOn(tokens, at, next, 1)
        && (next == end || !tokens.isBreakBefore(end))
        && (words.surnames().strengthAt(tokens, next) != Surnames.STRONG || tokens.length(at) == 1);
  }

  /** Behind {@code Jr.} in {@code Ferdinand Marcos Jr.} and {@code Joseph R. Biden, Jr.} */
  private static int suffixEnd(Tokens tokens, int end) {
    int last = tokens.isSymbolAt(end, ',') && isSuffix(tokens, end + 1) ? end + 2 : end;
    return isSuffix(tokens, last - 1) && tokens.isSymbolAt(last, '.') ? last + 1 : last;
  }

  private static boolean isSuffix(Tokens tokens, int at) {
    if (tokens.length(at) != 2) {
      return false;
    }
    String surface = tokens.surface(at);
    return surface.equals("Jr") || surface.equals("Sr");
  }

  /** {@code Xả-lớm-xay}: syllables joined by hyphens, all but the first in lower case. */
  private static boolean isTransliterated(Tokens tokens, int at) {
    return tokens.isCapitalizedAt(at)
        && tokens.isDashAt(at + 1)
        && !tokens.isBlankBefore(at + 1)
        && !tokens.isBlankBefore(at + 2)
        && tokens.isWordAt(at + 2)
        && !tokens.isCapitalizedAt(at + 2);
  }

  private static boolean isPlain(Tokens tokens, int at) {
    for (int i = tokens.start(at); i < tokens.end(at); i++) {
      if (tokens.text().charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** A word of plain letters, too long for a Vietnamese syllable's start: {@code Emsis}. */
  private static boolean isLatin(Tokens tokens, int at) {
    return tokens.length(at) > 3 && isPlain(tokens, at);
  }
}
