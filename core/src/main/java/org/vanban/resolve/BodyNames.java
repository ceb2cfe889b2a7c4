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
 * Reads the names of bodies and of places: {@code Cục Hải quan tỉnh Quảng Ninh}, {@code huyện Mèo
 * Vạc}, {@code TP. Hồ Chí Minh}.
 *
 * <p>A body is one of {@code bodies.tsv}, or begins with a head like {@code Sở} and goes on over
 * capitals, the second syllables of words and the unit of its place. Immutable and safe for many
 * threads.
 */
final class BodyNames {
  private static final int LONGEST_BODY = 16;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_GAP = 5;
  private static final int LONGEST_NUMBER = 2;

  private static final Set<String> UNIT_WORDS =
      Set.of(
          "tỉnh", "thành", "huyện", "quận", "thị", "xã", "phường", "thôn", "bản", "ấp", "hồ", "khu",
          "các", "vùng", "miền", "đảo", "thủ");

  private final SubjectWords words;
  private final ProvinceFinder finder;
  private final Gazetteer<String> closed;
  private final Gazetteer<String> inner;
  private final boolean[] openers; // by word of the vocabulary

  private BodyNames(
      SubjectWords words,
      ProvinceFinder finder,
      Gazetteer<String> closed,
      Gazetteer<String> inner,
      int size) {
    this.words = words;
    this.finder = finder;
    this.closed = closed;
    this.inner = inner;
    openers = new boolean[size];
    for (int word = 0; word < size; word++) {
      openers[word] = closed.canBegin(word) || finder.canBegin(word) || words.mayOpenName(word);
    }
  }

  /** Whether the name of a body or a place may begin at a token; cheap. */
  boolean mayBegin(Tokens tokens, int at) {
    int word = tokens.idAt(at);
    return word < openers.length && openers[word];
  }

  static BodyNames load(Vocabulary.Builder vocabulary, SubjectWords words, ProvinceFinder finder) {
    Gazetteer.Builder<String> closed = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(PersonExtractor.class, "bodies.tsv")) {
      if (row.get("kind").equals("closed")) {
        closed.add(row.get("body"), "");
      }
    }
    Gazetteer.Builder<String> inner = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(PersonExtractor.class, "body-words.tsv")) {
      inner.add(row.get("word"), "");
    }
    return new BodyNames(words, finder, closed.build(), inner.build(), vocabulary.size());
  }

  /** The token after the name of a body that begins at a token, or -1. */
  int bodyEnd(Tokens tokens, int at, int to) {
    boolean group = words.is(Role.GROUP, tokens, at) && !tokens.isCapitalizedAt(at);
    if (group) {
      return groupEnd(tokens, words.end(Role.GROUP, tokens, at), to);
    }
    if (!tokens.isCapitalizedAt(at)) {
      return -1;
    }
    int whole = closed.endAt(tokens, at);
    int head = words.end(Role.BODY, tokens, at);
    boolean noBody = words.end(Role.NOBODY, tokens, at) >= Math.max(whole, head);
    if (whole <= at && head <= at || noBody || whole <= at && isOtherWord(tokens, at, head)) {
      return -1;
    }
    int begin = Math.min(to, Math.max(whole, head));
    int end = extended(tokens, begin, to);
    return end > begin || whole >= head && whole > at + 1 || begin - at > 1 ? end : -1;
  }

  /** {@code Báo cáo}, {@code Trường hợp}: no {@code báo} and no {@code trường}. */
  private boolean isOtherWord(Tokens tokens, int at, int head) {
    boolean small = head < tokens.size() && !tokens.isCapitalizedAt(head);
    boolean inName = inner.endAt(tokens, head) > head;
    boolean compound = small && (!inName || words.nounEnd(tokens, at) > head);
    boolean name = !small && head + 1 < tokens.size() && isProper(tokens, head);
    return head == at + 1 && (compound || name);
  }

  /** The {@code Sơn} of {@code Trường Sơn}: neither abbreviation nor the first of two syllables. */
  private boolean isProper(Tokens tokens, int at) {
    int next = at + 1;
    boolean second =
        tokens.isWordAt(next)
            && !tokens.isCapitalizedAt(next)
            && !words.is(Role.PREP, tokens, next)
            && !words.is(Role.LINK, tokens, next);
    return !second
        && !tokens.isAllCapsAt(at)
        && finder.end(tokens, at) < 0
        && words.end(Role.UNIT, tokens, at) < 0;
  }

  /** {@code ngành du lịch tỉnh Kiên Giang}: the words of its field, and the unit of its place. */
  private int groupEnd(Tokens tokens, int head, int to) {
    int end = head;
    while (end < to && end - head < LONGEST_NAME && isPlain(tokens, end)) {
      end++;
    }
    int name = placeEnd(tokens, end, to);
    return end == head ? -1 : Math.max(end, name);
  }

  /** A word in small letters that ends no name. */
  private boolean isPlain(Tokens tokens, int at) {
    return tokens.isWordAt(at)
        && !tokens.isCapitalizedAt(at)
        && !words.is(Role.STOP, tokens, at)
        && !words.is(Role.ACT, tokens, at)
        && !words.is(Role.UNIT, tokens, at);
  }

  private int extended(Tokens tokens, int begin, int to) {
    int end = begin;
    while (end < to && end - begin < LONGEST_BODY && isGoingOn(tokens, end)) {
      int place = placeEnd(tokens, end, to);
      int rest = words.end(Role.REST, tokens, end);
      if (place > end) {
        return place;
      }
      int seat = words.end(Role.SEAT, tokens, end);
      boolean ends = inner.endAt(tokens, end) <= seat; // no xã hội
      if (seat > end && ends && !tokens.isCapitalizedAt(end)) {
        return Math.min(seat, to); // UBND tỉnh
      }
      boolean hyphen = tokens.isSymbolAt(end);
      if (hyphen) {
        end += 2; // GD-ĐT
      } else if (rest > end) {
        end = rest;
      } else if (tokens.isCapitalizedAt(end) || isSecond(tokens, begin, end)) {
        end++;
      } else {
        int gap = gapEnd(tokens, end, to);
        if (gap < 0) {
          break;
        }
        end = gap;
      }
    }
    return Math.min(end, to);
  }

  private static boolean isGoingOn(Tokens tokens, int at) {
    if (tokens.isSymbolAt(at, '-')) {
      return tokens.isAllCapsAt(at - 1)
          && at + 1 < tokens.size()
          && tokens.isAllCapsAt(at + 1)
          && !tokens.isBlankBefore(at)
          && !tokens.isBlankBefore(at + 1);
    }
    return tokens.isWordAt(at) && !(tokens.isBreakBefore(at) && tokens.isCapitalizedAt(at));
  }

  /** The second syllable of a word with a capital: {@code Kiểm tra}, {@code Môi trường}. */
  private boolean isSecond(Tokens tokens, int begin, int at) {
    return at > begin
        && tokens.isCapitalizedAt(at - 1)
        && !tokens.isAllCapsAt(at - 1)
        && !(at - 2 >= begin
            && tokens.isCapitalizedAt(at - 2)
            && !tokens.isAllCapsAt(at - 2)
            && !words.is(Role.BODY, tokens, at - 2))
        && finder.end(tokens, at - 1) < 0
        && !(words.is(Role.STOP, tokens, at) && isVerb(tokens, at));
  }

  /** Words that no second syllable of a name is. */
  private boolean isVerb(Tokens tokens, int at) {
    return words.end(Role.STOP, tokens, at) > at + 1
        || words.is(Role.PREP, tokens, at)
        || words.is(Role.LINK, tokens, at);
  }

  /** Small letters before the next capital of a name: {@code và Môi trường}, or -1. */
  private int gapEnd(Tokens tokens, int at, int to) {
    boolean and = tokens.idAt(at) == words.va || tokens.idAt(at) == words.cac;
    int end = and ? at + 1 : at;
    int last = Math.min(to, at + LONGEST_GAP);
    while (end < last && tokens.isWordAt(end)) {
      int word = inner.endAt(tokens, end);
      boolean capital = tokens.isCapitalizedAt(end);
      if (capital || placeEnd(tokens, end, to) > end) {
        return and && words.is(Role.BODY, tokens, end) ? -1 : end;
      }
      if (word > end && !words.is(Role.ACT, tokens, end)) {
        end = word;
      } else if (words.is(Role.STOP, tokens, end)
          || words.is(Role.ACT, tokens, end)
          || words.is(Role.LINK, tokens, end)) {
        return -1;
      } else {
        end++;
      }
    }
    return -1;
  }

  /** The token after a unit and its name, or a province's name alone, or -1. */
  int placeEnd(Tokens tokens, int at, int to) {
    int unit = words.end(Role.UNIT, tokens, at);
    if (unit > at) {
      int name = tokens.isSymbolAt(unit, '.') && isAbbreviation(tokens, unit) ? unit + 1 : unit;
      int end = nameEnd(tokens, name, to);
      return end > name ? end : -1;
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
      end++;
    }
    return end;
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
