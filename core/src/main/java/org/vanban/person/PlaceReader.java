package org.vanban.person;

import org.vanban.text.Tokens;

/** The end of a place inside an office: {@code tỉnh Lâm Đồng}, {@code TP.Đà Nẵng}, {@code Mỹ}. */
final class PlaceReader {
  static final int NONE = PhraseTable.NONE;

  private static final int LONGEST_UNKNOWN = 4;

  /** Ward or commune, district, province: as in the table of types. */
  private static final String LEVELS = "WDP";

  private final PersonWords words;
  private final NameReader names;

  PlaceReader(PersonWords words, NameReader names) {
    this.words = words;
    this.names = names;
  }

  /** A type word with the name after it, if one follows; {@link #NONE} where no type word is. */
  int typed(Tokens tokens, int at) {
    int type = words.placeTypes().end(tokens, at);
    if (type == NONE) {
      return NONE;
    }
    String levels = words.placeTypes().value(tokens, at);
    boolean dotted = tokens.isSymbolAt(type, '.') && tokens.isAllCapsAt(type - 1);
    if (tokens.length(at) == 1 && !dotted) {
      return NONE; // only Q.5, not Q
    }
    int name = dotted ? type + 1 : type;
    if (tokens.isNumberAt(name)) {
      return standsAlone(tokens, name) ? name + 1 : type;
    }
    boolean nextLine = tokens.isBreakBefore(name) && !LineBreaks.isWrapped(tokens, type - 1, name);
    if (!tokens.isCapitalizedAt(name) || nextLine) {
      return type;
    }
    int known = named(tokens, name, levels);
    boolean nextSentence = dotted && tokens.isBlankBefore(name);
    int country = country(tokens, name);
    if (country > known && names.bare(tokens, name + 1) == NONE && isForeign(tokens, country)) {
      return country; // tỉnh Hủa Phăn
    }
    // the table has all provinces but foreign ones
    boolean province = levels.equals("P") && words.surnames().isSyllableAt(tokens, name);
    return known != NONE || nextSentence || province
        ? Math.max(known, type)
        : unknown(tokens, type, name);
  }

  /**
   * The end of the larger place at {@code next} behind a smaller one that ends at {@code end}:
   * {@code huyện Sơn Động} in {@code xã An Bá, huyện Sơn Động}; {@link #NONE} where the next is no
   * larger, {@code xã A, xã B}.
   */
  int larger(Tokens tokens, int end, int next) {
    int place = typed(tokens, next);
    boolean named =
        place > next + 1 && (tokens.isCapitalizedAt(place - 1) || tokens.isNumberAt(place - 1));
    boolean whole = place == next + 1 && tokens.length(next) > 2; // TPHCM
    int smallest = smallestBefore(tokens, end);
    return (named || (whole && tokens.isAllCapsAt(next))) && largest(tokens, next) > smallest
        ? place
        : NONE;
  }

  private int smallestBefore(Tokens tokens, int end) {
    for (int at = end - 1; at >= end - LONGEST_UNKNOWN - 2; at--) {
      if (words.placeTypes().isAt(tokens, at)) {
        String levels = words.placeTypes().value(tokens, at);
        return levels.isEmpty() ? 0 : LEVELS.indexOf(levels.charAt(levels.length() - 1)) + 1;
      }
    }
    return -1;
  }

  private int largest(Tokens tokens, int at) {
    String levels = words.placeTypes().value(tokens, at);
    return levels.isEmpty() ? 0 : LEVELS.indexOf(levels.charAt(0)) + 1;
  }

  /**
   * The end of a village's name behind {@code Trưởng thôn}; the token itself where a person's name
   * stands, {@code Trưởng thôn Dũng}.
   */
  int village(Tokens tokens, int at) {
    if (words.number().isAt(tokens, at) && tokens.isNumberAt(at + 1)) {
      return at + 2; // Trưởng khối phố số 8
    }
    if (tokens.isNumberAt(at)) {
      return standsAlone(tokens, at) ? at + 1 : at;
    }
    if (!tokens.isCapitalizedAt(at) || tokens.isBreakBefore(at)) {
      return at;
    }
    int end = unknown(tokens, at, at);
    return end > at + 1 && names.shape(tokens, at) == NONE ? end : at;
  }

  /** A known place of one of the levels, all in capitals; {@link #NONE} where none is. */
  int named(Tokens tokens, int at, String levels) {
    int end = words.places().end(tokens, at);
    if (end == NONE || !isCapitalized(tokens, at, end)) {
      return NONE;
    }
    String known = words.places().value(tokens, at);
    boolean fits = levels.isEmpty() ? isUntyped(tokens, at, known) : shares(levels, known);
    if (!fits) {
      return NONE;
    }
    return isPartOfName(tokens, at, end) ? NONE : end;
  }

  /** Whether a name needs no type word: those of communes and of persons do. */
  private boolean isUntyped(Tokens tokens, int at, String levels) {
    boolean person = words.surnames().strengthAt(tokens, at) == Surnames.STRONG;
    return !levels.contains("T") && !(person && levels.equals("W"));
  }

  /** {@code Hủa Phăn}, but not {@code Mỹ} in {@code Mỹ Tho}. */
  private static boolean isForeign(Tokens tokens, int end) {
    return !tokens.isCapitalizedAt(end) || tokens.isBreakBefore(end);
  }

  /** {@code Hà Nội}, {@code TP.HCM}, {@code Đà Nẵng} behind “tại”. */
  int seat(Tokens tokens, int at) {
    return Math.max(typed(tokens, at), named(tokens, at, ""));
  }

  int country(Tokens tokens, int at) {
    int end = words.countries().end(tokens, at);
    return end != NONE && tokens.isCapitalizedAt(at) ? end : NONE;
  }

  /** {@code Lâm Hải} in {@code tỉnh Lâm Hải Giang}: one more syllable makes it a person. */
  private boolean isPartOfName(Tokens tokens, int at, int end) {
    boolean one = tokens.isCapitalizedAt(end) && !tokens.isCapitalizedAt(end + 1);
    return one
        && names.announced(tokens, at, NameReader.Trigger.ADDRESS) == end + 1
        && words.surnames().strengthAt(tokens, at) != Surnames.NONE
        && words.surnames().strengthAt(tokens, end) == Surnames.NONE;
  }

  private int unknown(Tokens tokens, int type, int name) {
    if (names.bare(tokens, name) != NONE) {
      return type;
    }
    int end = name;
    while (end < name + LONGEST_UNKNOWN
        && tokens.isCapitalizedAt(end)
        && !(end > name && tokens.isBreakBefore(end))
        && !(end > name && names.bare(tokens, end) != NONE)
        && !words.titles().isAt(tokens, end)) {
      end += isElided(tokens, end + 2) ? 3 : 1;
    }
    boolean endsThere = end > name && !words.bodies().isAt(tokens, name);
    return endsThere ? end : type;
  }

  /** A number that is no date, share or count: {@code Quận 1}. */
  static boolean standsAlone(Tokens tokens, int number) {
    int next = number + 1;
    boolean joined = !tokens.isBlankBefore(next) && !tokens.isSymbolAt(next, ',');
    boolean goesOn = joined && (tokens.isNumberAt(next + 1) || tokens.isWordAt(next));
    return !goesOn && !tokens.isSymbolAt(next, '%') && !tokens.isSymbolAt(next, '/');
  }

  private static boolean isCapitalized(Tokens tokens, int at, int end) {
    for (int i = at; i < end; i++) {
      if (tokens.isWordAt(i) && !tokens.isCapitalizedAt(i) && !isElided(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** The {@code gar} of {@code Cư M'gar}. */
  private static boolean isElided(Tokens tokens, int at) {
    boolean apostrophe = tokens.isSymbolAt(at - 1, '\'') || tokens.isSymbolAt(at - 1, '’');
    return apostrophe && !tokens.isBlankBefore(at) && !tokens.isBlankBefore(at - 1);
  }

  private static boolean shares(String some, String others) {
    for (int i = 0; i < some.length(); i++) {
      if (others.indexOf(some.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
