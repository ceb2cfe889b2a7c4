package org.vanban.resolve;

import org.vanban.person.PersonExtractor;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
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
  private static final int LONGEST_FIELD = 7;
  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_GAP = 5;

  private final SubjectWords words;
  private final PlaceNames places;
  private final Gazetteer<String> closed;
  private final Gazetteer<String> inner;
  private final boolean[] openers; // by word of the vocabulary
  private final boolean[] smallOpeners; // the same of words in small letters

  private BodyNames(
      SubjectWords words,
      PlaceNames places,
      Gazetteer<String> closed,
      Gazetteer<String> inner,
      int size) {
    this.words = words;
    this.places = places;
    this.closed = closed;
    this.inner = inner;
    openers = new boolean[size];
    smallOpeners = new boolean[size];
    for (int word = 0; word < size; word++) {
      smallOpeners[word] = words.mayOpenSmall(word);
      openers[word] = closed.canBegin(word) || places.canBegin(word) || words.mayOpenName(word);
    }
  }

  /** Whether the name of a body or a place may begin at a token; cheap. */
  boolean mayBegin(Tokens tokens, int at) {
    int word = tokens.idAt(at);
    boolean[] some = tokens.isCapitalizedAt(at) ? openers : smallOpeners;
    return word < some.length && some[word];
  }

  static BodyNames load(Vocabulary.Builder vocabulary, SubjectWords words, ProvinceFinder finder) {
    PlaceNames places = PlaceNames.load(vocabulary, words, finder);
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
    return new BodyNames(words, places, closed.build(), inner.build(), vocabulary.size());
  }

  PlaceNames places() {
    return places;
  }

  /** The token after the name of a body that begins at a token, or -1. */
  int bodyEnd(Tokens tokens, int at, int to) {
    int group = isCommon(tokens, at) ? words.end(Role.GROUP, tokens, at) : -1;
    int field = group > at ? fieldEnd(tokens, group, to, false) : -1;
    if (field > group || !tokens.isCapitalizedAt(at)) {
      return field > group ? field : -1;
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
    boolean name =
        !small
            && head + 1 < tokens.size()
            && !words.is(Role.SOLE, tokens, at)
            && isProper(tokens, head);
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
        && places.provinceEnd(tokens, at) < 0
        && words.end(Role.UNIT, tokens, at) < 0;
  }

  /** A head alone that stands for a body named before: {@code 16 công trình của Ban}. */
  boolean isHead(Tokens tokens, int at) {
    return tokens.isCapitalizedAt(at)
        && words.is(Role.BODY, tokens, at, at + 1)
        && tokens.isWordAt(at - 1)
        && !tokens.isCapitalizedAt(at - 1)
        && !tokens.isCapitalizedAt(at + 1)
        && (!tokens.isWordAt(at + 1) || words.is(Role.STOP, tokens, at + 1));
  }

  /** Whether a word is in small letters, or has its capital from the sentence that it opens. */
  private static boolean isCommon(Tokens tokens, int at) {
    boolean opens = !tokens.isWordAt(at - 1) || tokens.isBreakBefore(at);
    return !tokens.isCapitalizedAt(at) || opens && !tokens.isCapitalizedAt(at + 1);
  }

  /**
   * The token after a body in small letters that opens a clause or bears a name, or -1: {@code các
   * trường công lập}, {@code dòng họ Nguyễn Cảnh}, {@code chi bộ khu phố 3}.
   */
  int kindEnd(Tokens tokens, int at, int to, boolean opens) {
    int head = isCommon(tokens, at) ? words.end(Role.SMALL, tokens, at) : -1;
    if (head <= at || head > to || isInBody(tokens, at) || words.nounEnd(tokens, at) > head) {
      return -1;
    }
    boolean named = tokens.isCapitalizedAt(head) && !tokens.isAllCapsAt(head);
    int end = named ? extended(tokens, head, to) : fieldEnd(tokens, head, to, true);
    boolean bears = tokens.isCapitalizedAt(end - 1) || tokens.isNumberAt(end - 1);
    return end > head && bears || opens && (end > head || head - at > 1) ? end : -1;
  }

  /** The {@code trường} of {@code môi trường}, {@code nông trường}. */
  private boolean isInBody(Tokens tokens, int at) {
    return inner.endAt(tokens, at - 1) > at
        || words.end(Role.BODY, tokens, at - 1) > at
        || words.nounEnd(tokens, at - 1) > at;
  }

  /**
   * The words of a field, and the unit of its place: {@code ngành | du lịch tỉnh Kiên Giang}.
   *
   * @param mayBeOfPlace whether its place alone tells it: {@code chi bộ | khu phố 3}
   */
  private int fieldEnd(Tokens tokens, int head, int to, boolean mayBeOfPlace) {
    int end = head;
    while (end < to && end - head < LONGEST_FIELD && !tokens.isCapitalizedAt(end)) {
      int word = Math.max(inner.endAt(tokens, end), words.nounEnd(tokens, end));
      boolean verb = words.end(Role.STOP, tokens, end) >= word;
      boolean place = words.is(Role.UNIT, tokens, end, word) || words.is(Role.ALL, tokens, end);
      if (word <= end || word > to || verb || place) {
        break;
      }
      end = word;
    }
    while (end < Math.min(head + 2, to)
        && tokens.idAt(head - 1) == words.nganh
        && isPlain(tokens, end)) {
      end++; // ngành than đá
    }
    if (end == head && !mayBeOfPlace) {
      return end;
    }
    int place = places.placeEnd(tokens, end, to);
    int seat = words.end(Role.SEAT, tokens, end);
    boolean seated =
        seat > end
            && seat <= to
            && words.nounEnd(tokens, end) <= seat
            && !tokens.isCapitalizedAt(seat);
    return place > end ? place : seated ? seat : end;
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
      int place = places.placeEnd(tokens, end, to);
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
    boolean numbered =
        end < to
            && tokens.isNumberAt(end)
            && tokens.length(end) <= LONGEST_NUMBER
            && (tokens.isWordAt(end + 1) || tokens.isBlankBefore(end + 1));
    boolean counted =
        end + 1 < to && tokens.idAt(end) == words.so && tokens.isNumberAt(end + 1); // Đội số 5
    return numbered ? end + 1 : counted ? end + 2 : Math.min(end, to); // Bệnh viện Nhi đồng 1
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
        && (!tokens.isAllCapsAt(at - 1) || tokens.length(at - 1) == 1) // Y tế
        && !(at - 2 >= begin
            && tokens.isCapitalizedAt(at - 2)
            && !tokens.isAllCapsAt(at - 2)
            && !words.is(Role.BODY, tokens, at - 2))
        && places.provinceEnd(tokens, at - 1) < 0
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
      if (capital || places.placeEnd(tokens, end, to) > end) {
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
}
