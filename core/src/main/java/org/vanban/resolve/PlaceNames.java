package org.vanban.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vanban.mention.Locality;
import org.vanban.person.PersonExtractor;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Reads the names of places: {@code huyện Mèo Vạc}, {@code TP. Hồ Chí Minh}, {@code xã biên giới
 * Thượng Trạch}, {@code Đồng bằng sông Hồng}. Immutable and safe for many threads.
 */
final class PlaceNames {
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_NUMBER = 2;

  private static final Set<String> UNIT_WORDS =
      Set.of(
          "tỉnh", "thành", "huyện", "quận", "thị", "xã", "phường", "thôn", "bản", "ấp", "hồ", "khu",
          "các", "vùng", "miền", "đảo", "thủ", "đèo", "vịnh", "cửa", "cù", "bán");

  private final SubjectWords words;
  private final ProvinceFinder finder;
  private final Gazetteer<String> districts;

  private PlaceNames(SubjectWords words, ProvinceFinder finder, Gazetteer<String> districts) {
    this.words = words;
    this.finder = finder;
    this.districts = districts;
  }

  static PlaceNames load(Vocabulary.Builder vocabulary, SubjectWords words, ProvinceFinder finder) {
    Gazetteer.Builder<String> districts = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(PersonExtractor.class, "place-names.tsv")) {
      String levels = row.get("levels");
      if (levels.contains("D") && !levels.contains("T") && row.get("place").indexOf(' ') > 0) {
        districts.add(row.get("place"), "");
      }
    }
    return new PlaceNames(words, finder, districts.build());
  }

  /** Whether the name of a place may begin with a word of the vocabulary. */
  boolean canBegin(int word) {
    return finder.canBegin(word) || districts.canBegin(word);
  }

  /** The token after the name of a province that begins at a token, or -1. */
  int provinceEnd(Tokens tokens, int at) {
    return finder.end(tokens, at);
  }

  /** The token after the name of a district without its unit, {@code Phú Quốc}, or -1. */
  int districtEnd(Tokens tokens, int at, int to) {
    int end = tokens.isCapitalizedAt(at) ? districts.endAt(tokens, at) : -1;
    for (int word = at; word < end; word++) {
      if (!tokens.isCapitalizedAt(word)) {
        return -1;
      }
    }
    return end > to || tokens.isCapitalizedAt(end) && !tokens.isBreakBefore(end) ? -1 : end;
  }

  /** The token after a unit and its name, or a province's name alone, or -1. */
  int placeEnd(Tokens tokens, int at, int to) {
    int region = words.end(Role.REGION, tokens, at);
    if (region > at && region <= to && tokens.isCapitalizedAt(region - 1)) {
      return region;
    }
    int unit = words.end(Role.UNIT, tokens, at);
    boolean lake = tokens.idAt(at) == words.lake;
    if (unit > at && !(lake && finder.end(tokens, at) > unit)) {
      int terrain = words.end(Role.TERRAIN, tokens, unit);
      int name =
          tokens.isSymbolAt(unit, '.') && isAbbreviation(tokens, unit)
              ? unit + 1
              : Math.max(unit, terrain);
      int end = nameEnd(tokens, name, to);
      return end > name ? Math.min(end, to) : -1;
    }
    boolean inside =
        at > 0
            && tokens.isCapitalizedAt(at - 1)
            && !tokens.isBreakBefore(at)
            && !words.is(Role.PREP, tokens, at - 1);
    int end = inside ? -1 : finder.end(tokens, at);
    return end <= to ? end : -1;
  }

  /** {@code TP.Đà Lạt}, {@code TP. Huế}, but no end of a sentence. */
  private boolean isAbbreviation(Tokens tokens, int stop) {
    return stop + 1 < tokens.size()
        && (!tokens.isBlankBefore(stop + 1) || finder.end(tokens, stop + 1) > stop);
  }

  private int nameEnd(Tokens tokens, int at, int to) {
    if (at >= to || tokens.isBreakBefore(at) && tokens.isCapitalizedAt(at - 1)) {
      return -1;
    }
    boolean numbered = tokens.isNumberAt(at) && tokens.length(at) <= LONGEST_NUMBER;
    if (numbered) {
      boolean more = tokens.isSymbolAt(at + 1) && !tokens.isBlankBefore(at + 1);
      return more && !tokens.isBlankBefore(at + 2)
              || words.startBefore(Role.NUMBERED, tokens, at, 0) < 0
          ? -1
          : at + 1;
    }
    int province = finder.end(tokens, at);
    if (province > at) {
      return Math.min(province, to);
    }
    int end = at;
    while (end < to
        && end - at < LONGEST_NAME
        && tokens.isCapitalizedAt(end)
        && !(end > at && tokens.isBreakBefore(end))) {
      end = isElided(tokens, end) ? end + 3 : end + 1;
    }
    return end;
  }

  /** {@code Cư M'gar}, {@code Đắk R'lấp}. */
  private static boolean isElided(Tokens tokens, int at) {
    boolean apostrophe = tokens.isSymbolAt(at + 1, '\'') || tokens.isSymbolAt(at + 1, '’');
    return apostrophe
        && tokens.length(at) == 1
        && !tokens.isBlankBefore(at + 1)
        && !tokens.isBlankBefore(at + 2)
        && tokens.isWordAt(at + 2);
  }

  /** The place that stands in a stretch, with the codes of its province where it is one. */
  Locality locality(Tokens tokens, int from, int to) {
    String name = TextNormalizer.blanksFolded(tokens.surface(from, to));
    String printed =
        isCommon(name) ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    int unit = words.end(Role.PROVINCIAL, tokens, from);
    int begin = unit > from && tokens.isSymbolAt(unit, '.') ? unit + 1 : Math.max(from, unit);
    return finder.end(tokens, begin) == to
        ? finder
            .at(tokens, begin)
            .map(p -> new Locality(printed, Optional.of(p.code()), Optional.of(p.codeNow())))
            .orElseGet(() -> Locality.of(printed))
        : Locality.of(printed);
  }

  /** Whether a name begins with a unit's word, whose capital is that of a sentence. */
  private static boolean isCommon(String name) {
    int blank = name.indexOf(' ');
    boolean lake = name.startsWith("Hồ ") && !Character.isLowerCase(name.charAt(blank + 1));
    return blank > 1
        && !lake
        && Character.isLowerCase(name.charAt(1))
        && UNIT_WORDS.contains(name.substring(0, blank).toLowerCase(Locale.ROOT));
  }
}
