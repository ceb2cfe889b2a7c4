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

  private record Head(Group group, boolean numbered, boolean named) {
    static final Head NO = new Head(Group.UNIT, false, false);
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
    AMBIGUOUS
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
      heads.add(
          row, row.get("head"), new Head(group, !numbered.isEmpty(), !numbered.equals("only")));
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
      return dot ? end + 1 : tokens.length(at) == 2 ? end : NONE; // Q.5, TP Huế; not Q
    }
    return end;
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
      return kind.numbered() && tokens.length(at) <= LONGEST_NUMBER ? numberEnd(tokens, at) : NONE;
    }
    if (!kind.named() || heads.endAt(tokens, at) > at + 1) {
      return NONE; // điểm cầu | Thành phố Hà Nội
    }
    if (tokens.isAllCapsAt(at) && tokens.length(at) > 1) {
      return knownEnd(tokens, at, to); // in a line of capitals only a known name ends somewhere
    }
    int known = knownEnd(tokens, at, to);
    int end = runEnd(tokens, at, to);
    boolean number = end > at && end < to && tokens.isNumberAt(end);
    if (number && tokens.length(end) <= LONGEST_NUMBER && isAlone(tokens, end)) {
      end++; // xóm Núi 2
    }
    if (words.end(Role.PEOPLE, tokens, at) == end) {
      return NONE;
    }
    boolean wide = kind.group() != Group.UNIT && kind.group() != Group.HAMLET;
    boolean way = wide && tokens.isDashAt(end) && end + 1 < to;
    int far = way ? runEnd(tokens, end + 1, to) : NONE;
    return far > end + 1 ? far : Math.max(end, known);
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
   * A run of capitals, with the apostrophes and hyphens inside: {@code M'Drắk}, {@code Mơ Hra-Đáp}.
   */
  public int runEnd(Tokens tokens, int at, int to) {
    int end = at;
    while (end < to && end - at < LONGEST && tokens.isCapitalizedAt(end)) {
      if (end > at && tokens.isBreakBefore(end)) {
        break;
      }
      end++;
      boolean joint =
          end + 1 < to
              && (isApostrophe(tokens, end) || tokens.isDashAt(end))
              && !tokens.isBlankBefore(end)
              && !tokens.isBlankBefore(end + 1)
              && tokens.isWordAt(end + 1);
      boolean elided = joint && isApostrophe(tokens, end);
      if (elided || joint && tokens.isCapitalizedAt(end + 1)) {
        end += elided ? 2 : 1;
      }
    }
    return end;
  }

  private static boolean isApostrophe(Tokens tokens, int at) {
    return tokens.isSymbolAt(at, '\'') || tokens.isSymbolAt(at, '’');
  }

  /** The token after the name of a unit or country that is known, all in capitals; -1 for none. */
  public int knownEnd(Tokens tokens, int at, int to) {
    int end = Math.max(units.endAt(tokens, at), countries.endAt(tokens, at));
    return end > at && end <= to && isCapitals(tokens, at, end) ? end : NONE;
  }

  /** The token after the name of a region, {@code miền Nam}; -1 for none. */
  public int regionEnd(Tokens tokens, int at, int to) {
    int region = words.end(Role.REGION, tokens, at);
    return region > at && region <= to && tokens.isCapitalizedAt(region - 1) ? region : NONE;
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
    if (!line && isInName(tokens, at) || words.isBefore(Role.NONE, tokens, at)) {
      return NONE;
    }
    int region = regionEnd(tokens, at, to);
    if (region > at) {
      return region;
    }
    if (!tokens.isCapitalizedAt(at)) {
      return NONE;
    }
    int country = countries.endAt(tokens, at);
    int unit = units.endAt(tokens, at);
    String levels = units.valueAt(tokens, at, "");
    boolean wide = levels.contains("P") || levels.contains("D") && unit > at + 1;
    int end = Math.max(country, wide && !levels.contains("T") ? unit : NONE);
    boolean goesOn =
        end > at && end < to && !line && tokens.isCapitalizedAt(end) && !tokens.isBreakBefore(end);
    if (end <= at
        || line && !levels.contains("P")
        || end > to
        || goesOn
        || !isCapitals(tokens, at, end)) {
      return NONE;
    }
    if (words.end(Role.COMPOUND, tokens, at) > at) {
      return NONE; // Anh văn
    }
    boolean doubtful = words.end(Role.AMBIGUOUS, tokens, at) == end;
    boolean near = !tokens.isBreakBefore(at) && words.isBefore(Role.NEAR, tokens, at);
    return doubtful && !near ? NONE : end;
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

  private static boolean isCapitals(Tokens tokens, int at, int end) {
    for (int i = at; i < end; i++) {
      if (tokens.isWordAt(i) && !tokens.isCapitalizedAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the head word at a token begins the name of a unit or a hamlet. */
  boolean isUnit(Tokens tokens, int at) {
    Group group = heads.valueAt(tokens, at, Head.NO).group();
    return group == Group.UNIT || group == Group.HAMLET;
  }
}
