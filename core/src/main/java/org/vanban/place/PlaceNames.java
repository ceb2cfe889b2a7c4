package org.vanban.place;

import java.util.Locale;
import java.util.Set;
import org.vanban.person.PersonExtractor;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.table.WordRoles;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Reads the name of a place at a token: {@code xã biên giới Thượng Trạch}, {@code quốc lộ 1A},
 * {@code TP. Hồ Chí Minh}, {@code Lào}.
 *
 * <p>A name is a run of capitals behind a head word, or a province, district, country or region
 * that is known. Immutable and safe for many threads.
 */
public final class PlaceNames {
  private static final int NONE = Gazetteer.NONE;
  private static final int LONGEST = 5;
  private static final int LONGEST_NUMBER = 3;

  /** What a head word begins the name of. */
  enum Group {
    UNIT,
    HAMLET,
    ROAD,
    NATURE,
    SITE,
    COUNTRY
  }

  private record Head(Group group, boolean numbered, boolean named, Then then) {
    static final Head NO = new Head(Group.UNIT, false, false, Then.NAME);
  }

  /** What else than a name or a number may stand behind a head word. */
  private enum Then {
    NAME,
    LANE, // a number and the road: ngõ 97 Văn Cao
    UNIT // a unit with its kind: nghĩa trang liệt sĩ huyện Ngọc Hồi
  }

  /** What a word of {@code place-words.tsv} does. */
  enum Role {
    BETWEEN,
    PLURAL,
    REGION,
    NEAR,
    NONE,
    COMPOUND,
    PEOPLE,
    AMBIGUOUS,
    AT,
    IN,
    NAMELESS,
    ARM,
    MONTH
  }

  private final Gazetteer<Head> heads;
  private final WordRoles<Role> words;
  private final Gazetteer<String> units; // levels
  private final Gazetteer<String> countries;
  private final boolean[] openers; // by word: whether a place may begin with it

  private PlaceNames(
      Gazetteer<Head> heads,
      WordRoles<Role> words,
      Gazetteer<String> units,
      Gazetteer<String> countries,
      int size) {
    this.heads = heads;
    this.words = words;
    this.units = units;
    this.countries = countries;
    Set<Role> opening = Set.of(Role.REGION);
    openers = new boolean[size];
    for (int word = 0; word < size; word++) {
      openers[word] =
          heads.canBegin(word)
              || units.canBegin(word)
              || countries.canBegin(word)
              || words.mayBegin(opening, word);
    }
  }

  /** Whether the name of a place may begin with the word at a token; cheap. */
  boolean mayBegin(Tokens tokens, int at) {
    int word = tokens.idAt(at);
    return word < openers.length && openers[word];
  }

  /**
   * Loads the tables; their words go into the vocabulary that texts are tokenized with.
   *
   * @throws IllegalStateException with file and line if a table is damaged
   */
  public static PlaceNames load(Vocabulary.Builder vocabulary) {
    Gazetteer.Builder<Head> heads = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(PlaceNames.class, "place-heads.tsv")) {
      Group group = Group.valueOf(row.get("group").toUpperCase(Locale.ROOT));
      String numbered = row.get("numbered");
      String then = row.get("then");
      heads.add(
          row,
          row.get("head"),
          new Head(
              group,
              !numbered.isEmpty(),
              !numbered.equals("only"),
              then.isEmpty() ? Then.NAME : Then.valueOf(then.toUpperCase(Locale.ROOT))));
    }
    return new PlaceNames(
        heads.build(),
        WordRoles.load(vocabulary, "place-words.tsv", Role.class),
        names(vocabulary, "place-names.tsv", "place", "levels"),
        names(vocabulary, "countries.tsv", "country", ""),
        vocabulary.size());
  }

  private static Gazetteer<String> names(
      Vocabulary.Builder vocabulary, String table, String name, String value) {
    Gazetteer.Builder<String> names = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(PersonExtractor.class, table)) {
      names.add(row, row.get(name), value.isEmpty() ? "" : row.get(value));
    }
    return names.build();
  }

  /** The token after the head word of a place's name, {@code huyện}, {@code TP.}; -1 for none. */
  public int headEnd(Tokens tokens, int at) {
    int end = heads.endAt(tokens, at);
    boolean compound =
        words.end(Role.COMPOUND, tokens, at - 1) > at
            || words.end(Role.COMPOUND, tokens, at) >= end;
    if (end == NONE || compound) {
      return NONE;
    }
    boolean dot = tokens.isSymbolAt(end, '.') && tokens.isAllCapsAt(end - 1);
    if (tokens.length(at) <= 2 && tokens.isWordAt(at) && isAbbreviated(tokens, at, end)) {
      if (isInitial(tokens, at)) {
        return NONE;
      }
      return dot ? end + 1 : tokens.length(at) == 2 ? end : NONE; // Q.5, TP Huế; not Q
    }
    return end;
  }

  /** The P of {@code C.P. Việt Nam}, {@code P.T.M.H}. */
  private static boolean isInitial(Tokens tokens, int at) {
    return tokens.isWordAt(at)
        && tokens.length(at) == 1
        && tokens.isSymbolAt(at - 1, '.')
        && !tokens.isBlankBefore(at)
        && tokens.isAllCapsAt(at - 2)
        && tokens.length(at - 2) == 1;
  }

  private static boolean isAbbreviated(Tokens tokens, int at, int end) {
    return end == at + 1 && tokens.isAllCapsAt(at);
  }

  /**
   * The token after the name that begins at a token with its head word; -1 for none.
   *
   * @param to where the name ends at the latest
   */
  public int headedEnd(Tokens tokens, int at, int to) {
    int head = headEnd(tokens, at);
    if (head == NONE || head >= to || units.endAt(tokens, at) > head) {
      return NONE; // Hồ Chí Minh is no lake
    }
    Head kind = heads.valueAt(tokens, at, Head.NO);
    int name = head;
    int between = words.end(Role.BETWEEN, tokens, name);
    while (between > name && between < to && !tokens.isCapitalizedAt(between - 1)) {
      name = between; // xã tân lập, not xã Tân Lập
      between = words.end(Role.BETWEEN, tokens, name);
    }
    int end = nameEnd(tokens, name, to, kind);
    return end > name ? end : NONE;
  }

  /** Whether nothing behind a word names a place: {@code người Hội An}. */
  boolean isNone(Tokens tokens, int at) {
    return words.isBefore(Role.NONE, tokens, at);
  }

  /** Whether one is at what a token begins: {@code ở Long Định}. */
  boolean isThere(Tokens tokens, int at) {
    return words.isBefore(Role.AT, tokens, at);
  }

  /** Whether a head word is that of a road, which is named after persons. */
  boolean isRoad(Tokens tokens, int at) {
    return heads.valueAt(tokens, at, Head.NO).group() == Group.ROAD;
  }

  /** Whether a head word stands for several places, of which each has its name alone. */
  public boolean isPlural(Tokens tokens, int head) {
    boolean number =
        tokens.isNumberAt(head - 1)
            && tokens.length(head - 1) <= 2
            && !tokens.isBreakBefore(head)
            && !tokens.isSymbolAt(head - 2)
            && words.end(Role.BETWEEN, tokens, head - 2) != head - 1;
    return number || words.end(Role.PLURAL, tokens, head - 1) == head;
  }

  private int nameEnd(Tokens tokens, int at, int to, Head kind) {
    boolean nextLine = tokens.isBreakBefore(at);
    if (nextLine) {
      return NONE;
    }
    if (tokens.isNumberAt(at)) {
      return kind.numbered() && tokens.length(at) <= LONGEST_NUMBER
          ? numberedEnd(tokens, at, to, kind)
          : NONE;
    }
    if (kind.then() == Then.UNIT && isUnitAlone(tokens, at)) {
      return headedEnd(tokens, at, to);
    }
    boolean other = heads.endAt(tokens, at) > at + 1 && !tokens.isCapitalizedAt(at + 1);
    if (!kind.named() || other) {
      return NONE; // điểm cầu | Thành phố Hà Nội; not cửa khẩu Cầu Treo
    }
    if (tokens.isAllCapsAt(at) && tokens.length(at) > 1) {
      return knownEnd(tokens, at, to); // in a line of capitals only a known name ends somewhere
    }
    int known = knownEnd(tokens, at, to);
    int end = runEnd(tokens, at, to);
    boolean number = end > at && end < to && tokens.isNumberAt(end);
    boolean wild = kind.group() == Group.NATURE && !kind.numbered(); // đảo Phú Quý 102 hải lý
    if (number && !wild && tokens.length(end) <= LONGEST_NUMBER && isAlone(tokens, end)) {
      end++; // xóm Núi 2
    }
    if (words.end(Role.PEOPLE, tokens, at) == end) {
      return NONE;
    }
    boolean wide = kind.group() != Group.UNIT && kind.group() != Group.HAMLET;
    return wide && end > at ? farEnd(tokens, end, to) : Math.max(end, known);
  }

  /** {@code Hải Phòng - Hạ Long - Vân Đồn}, {@code Hồ Chí Minh nhánh Tây}. */
  private int farEnd(Tokens tokens, int at, int to) {
    int end = at;
    while (end + 1 < to && tokens.isDashAt(end)) {
      int far = runEnd(tokens, end + 1, to);
      if (far <= end + 1) {
        break;
      }
      end = far;
    }
    int arm = words.end(Role.ARM, tokens, end);
    return arm > end && arm < to && tokens.isCapitalizedAt(arm) ? arm + 1 : end;
  }

  /** {@code 1A}, {@code 97 Văn Cao}, {@code 30 Tháng 4}, {@code 3-2}. */
  private int numberedEnd(Tokens tokens, int at, int to, Head kind) {
    boolean way = kind.group() == Group.ROAD || kind.group() == Group.SITE;
    int month = way ? words.end(Role.MONTH, tokens, at + 1) : NONE;
    if (month > at + 1 && month < to && tokens.isNumberAt(month) && isAlone(tokens, month)) {
      return month + 1;
    }
    boolean day =
        way
            && tokens.isDashAt(at + 1)
            && at + 2 < to
            && tokens.isNumberAt(at + 2)
            && isMonth(tokens, at + 2)
            && !tokens.isBlankBefore(at + 1)
            && !tokens.isBlankBefore(at + 2)
            && isAlone(tokens, at + 2);
    if (day) {
      return at + 3;
    }
    int end = numberEnd(tokens, at);
    boolean lane = kind.then() == Then.LANE && end == at + 1 && end < to;
    return lane && !tokens.isBreakBefore(end) ? Math.max(end, runEnd(tokens, end, to)) : end;
  }

  private static boolean isMonth(Tokens tokens, int at) {
    return tokens.length(at) == 1 || tokens.length(at) == 2 && tokens.charAt(at) <= '1';
  }

  /** {@code 1A}, {@code 51}; not {@code 3/4}, {@code 12,5}, {@code 30%}. */
  private static int numberEnd(Tokens tokens, int at) {
    boolean letter =
        tokens.isAllCapsAt(at + 1) && tokens.length(at + 1) == 1 && !tokens.isBlankBefore(at + 1);
    if (letter) {
      return at + 2;
    }
    return isAlone(tokens, at) ? at + 1 : NONE;
  }

  private static boolean isAlone(Tokens tokens, int number) {
    int next = number + 1;
    boolean joined = next < tokens.size() && !tokens.isBlankBefore(next);
    return !joined
        || tokens.isSymbolAt(next)
            && !tokens.isSymbolAt(next, '%')
            && !tokens.isSymbolAt(next, '/')
            && !(tokens.isNumberAt(next + 1) && !tokens.isBlankBefore(next + 1));
  }

  /**
   * A run of capitals, with the apostrophes and hyphens inside: {@code M'Drắk}, {@code Mơ Hra-Đáp},
   * {@code Gia-va}.
   */
  public int runEnd(Tokens tokens, int at, int to) {
    int end = at;
    for (int i = 0; i < LONGEST && end < to && tokens.isCapitalizedAt(end); i++) {
      if (end > at && tokens.isBreakBefore(end)) {
        break;
      }
      end++;
      boolean joint = end + 1 < to && isTight(tokens, end) && tokens.isWordAt(end + 1);
      if (joint && isApostrophe(tokens, end)) {
        end += 2;
      } else if (joint && tokens.isDashAt(end)) {
        end = tokens.isCapitalizedAt(end + 1) ? end + 1 : hyphenedEnd(tokens, end, to);
      }
    }
    return end;
  }

  /** Behind {@code -va}, {@code -hi-cô}: the rest of a foreign word in Vietnamese letters. */
  public static int hyphenedEnd(Tokens tokens, int at, int to) {
    int end = at;
    while (end + 1 < to
        && tokens.isDashAt(end)
        && isTight(tokens, end)
        && tokens.isWordAt(end + 1)
        && !tokens.isCapitalizedAt(end + 1)) {
      end += 2;
    }
    return end;
  }

  private static boolean isTight(Tokens tokens, int sign) {
    return !tokens.isBlankBefore(sign) && !tokens.isBlankBefore(sign + 1);
  }

  /** {@code Pa-ri} behind {@code từ}: a foreign word with hyphens, where one is or goes. */
  int foreignEnd(Tokens tokens, int at, int to) {
    boolean foreign = at + 2 < to && hyphenedEnd(tokens, at + 1, to) > at + 1;
    return foreign && words.isBefore(Role.IN, tokens, at) ? runEnd(tokens, at, to) : NONE;
  }

  private static boolean isApostrophe(Tokens tokens, int at) {
    return tokens.isSymbolAt(at, '\'') || tokens.isSymbolAt(at, '’');
  }

  /** The token after the name of a unit or country that is known, all in capitals; -1 for none. */
  public int knownEnd(Tokens tokens, int at, int to) {
    int end = Math.max(units.endAt(tokens, at), countries.endAt(tokens, at));
    boolean goesOn = end > at && hyphenedEnd(tokens, end, to) > end; // Gia, a commune; Gia-va
    return end > at && !goesOn && end <= to && isCapitals(tokens, at, end) ? end : NONE;
  }

  /** The token after the name of a region, {@code miền Nam}; -1 for none. */
  public int regionEnd(Tokens tokens, int at, int to) {
    int region = region(tokens, at, to);
    return words.end(Role.AMBIGUOUS, tokens, at) == region ? NONE : region;
  }

  private int region(Tokens tokens, int at, int to) {
    int region = words.end(Role.REGION, tokens, at);
    boolean longer = Math.max(countries.endAt(tokens, at), units.endAt(tokens, at)) > region;
    return !longer && region > at && region <= to && tokens.isCapitalizedAt(region - 1)
        ? region
        : NONE;
  }

  /** Whether the word for a unit stands right before a token: {@code xã Tiền Phong}. */
  public boolean isUnitBefore(Tokens tokens, int at) {
    return !tokens.isBreakBefore(at)
        && headEnd(tokens, at - 1) == at
        && isUnit(tokens, at - 1)
        && tokens.isWordAt(at - 1);
  }

  /** Whether the word for a unit may stand alone for one that is told: {@code UBND tỉnh}. */
  public boolean isUnitAlone(Tokens tokens, int at) {
    return headEnd(tokens, at) > at && isUnit(tokens, at);
  }

  /**
   * The token after a place that is known without a head word and stands by itself; -1 for none.
   */
  public int bareEnd(Tokens tokens, int at, int to) {
    boolean line = tokens.isAllCapsAt(at) && tokens.isAllCapsAt(at - 1) && tokens.length(at) > 1;
    boolean inName = !line && isInName(tokens, at);
    if (inName || isInSigns(tokens, at) || words.isBefore(Role.NONE, tokens, at)) {
      return NONE;
    }
    int region = region(tokens, at, to);
    if (region > at) {
      return isDoubtful(tokens, at, region) ? NONE : region;
    }
    if (!tokens.isCapitalizedAt(at) || words.end(Role.COMPOUND, tokens, at) > at) {
      return NONE; // Anh văn
    }
    int end = knownAlone(tokens, at);
    boolean goesOn =
        end > at && end < to && !line && tokens.isCapitalizedAt(end) && !tokens.isBreakBefore(end);
    boolean none =
        end <= at
            || line && !units.valueAt(tokens, at, "").contains("P")
            || end > to
            || goesOn
            || hyphenedEnd(tokens, end, to) > end
            || !isCapitals(tokens, at, end);
    return none || isDoubtful(tokens, at, end) ? NONE : end;
  }

  /** {@code Việt Nam} of {@code C.P. Việt Nam}, {@code VN} of {@code VN-Index}. */
  private static boolean isInSigns(Tokens tokens, int at) {
    boolean initials = tokens.isSymbolAt(at - 1, '.') && isInitial(tokens, at - 2);
    boolean sign =
        tokens.isAllCapsAt(at)
            && tokens.length(at) > 1
            && tokens.isDashAt(at + 1)
            && isTight(tokens, at + 1)
            && tokens.isWordAt(at + 2);
    return initials || sign;
  }

  /** A country, province or district; a commune behind {@code ở}. */
  private int knownAlone(Tokens tokens, int at) {
    int unit = units.endAt(tokens, at);
    String levels = units.valueAt(tokens, at, "");
    boolean wide =
        levels.contains("P")
            || unit > at + 1
                && (levels.contains("D")
                    || levels.contains("W") && words.isBefore(Role.AT, tokens, at));
    boolean vessel = words.isBefore(Role.NAMELESS, tokens, at);
    return Math.max(
        countries.endAt(tokens, at), wide && !vessel && !levels.contains("T") ? unit : NONE);
  }

  /** Whether a place is another word as often, and nothing beside it tells. */
  private boolean isDoubtful(Tokens tokens, int at, int end) {
    if (words.end(Role.AMBIGUOUS, tokens, at) != end) {
      return false;
    }
    boolean near = !tokens.isBreakBefore(at) && words.isBefore(Role.NEAR, tokens, at);
    boolean bracketed = tokens.isSymbolAt(at - 1, '(') && tokens.isSymbolAt(end, ')');
    return !near && !bracketed && !isListed(tokens, at, end);
  }

  /** {@code Pháp, Nga và Đức}: beside a country that is none else. */
  private boolean isListed(Tokens tokens, int at, int end) {
    if (isJoint(tokens, end) && isSureCountry(tokens, end + 1, NONE)) {
      return true;
    }
    boolean before = isJoint(tokens, at - 1);
    for (int start = at - 2; before && start >= Math.max(0, at - 4); start--) {
      if (isSureCountry(tokens, start, at - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSureCountry(Tokens tokens, int at, int end) {
    int country = countries.endAt(tokens, at);
    return country > at
        && (end == NONE || country == end)
        && tokens.isCapitalizedAt(at)
        && words.end(Role.AMBIGUOUS, tokens, at) != country;
  }

  /** A comma or {@code và} between the names of a list. */
  static boolean isJoint(Tokens tokens, int at) {
    return tokens.isSymbolAt(at, ',')
        || at >= 0 && at < tokens.size() && tokens.isWordAt(at) && tokens.surface(at).equals("và");
  }

  /** Behind another word with a capital that does not open its sentence. */
  public static boolean isInName(Tokens tokens, int at) {
    int before = at - 1;
    boolean opens =
        tokens.isBreakBefore(before)
            || tokens.isSymbolAt(before - 1) && tokens.isBlankBefore(before)
            || tokens.isSymbolAt(before - 1, '“');
    return tokens.isCapitalizedAt(before)
        && !tokens.isBreakBefore(at)
        && !(opens && (!tokens.isAllCapsAt(before) || tokens.length(before) == 1));
  }

  /** {@code Bắc Giang}, {@code I-rắc}, {@code Cộng hòa Séc}; not {@code An toàn}. */
  private boolean isCapitals(Tokens tokens, int at, int end) {
    if (end > at + 3 && countries.endAt(tokens, at) == end) {
      return tokens.isCapitalizedAt(at); // Các Tiểu vương quốc Ả Rập Thống nhất
    }
    for (int i = at; i < end; i++) {
      boolean hyphened = i > at && tokens.isDashAt(i - 1);
      boolean inside = i > at && i < end - 1 && tokens.isCapitalizedAt(end - 1);
      if (tokens.isWordAt(i) && !tokens.isCapitalizedAt(i) && !hyphened && !inside) {
        return false;
      }
    }
    return tokens.isCapitalizedAt(at);
  }

  /** Whether the head word at a token begins the name of a unit or a hamlet. */
  boolean isUnit(Tokens tokens, int at) {
    Group group = heads.valueAt(tokens, at, Head.NO).group();
    return group == Group.UNIT || group == Group.HAMLET;
  }
}
