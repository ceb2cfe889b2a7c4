package org.vanban.resolve;

import java.util.Locale;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/**
 * How far the noun phrases of one sentence reach: {@code đơn vị sự nghiệp công lập}.
 *
 * <p>Vietnamese marks neither nouns nor verbs, so a phrase goes on until a word of the table stops
 * it, a sign, another mention, or the name of a place.
 */
final class NounPhrases {
  /** A noun phrase has no more syllables. */
  private static final int LONGEST = 10;

  private static final int LONGEST_WORD = 4;

  private final Tokens tokens;
  private final SubjectWords words;
  private final MentionTokens mentions;
  private final ProvinceFinder provinces;
  private final int from;
  private final int to;

  NounPhrases(
      Tokens tokens,
      SubjectWords words,
      MentionTokens mentions,
      ProvinceFinder provinces,
      int from,
      int to) {
    this.tokens = tokens;
    this.words = words;
    this.mentions = mentions;
    this.provinces = provinces;
    this.from = from;
    this.to = to;
  }

  /** A sign, the end of the sentence or its line, or another mention. */
  boolean isBorder(int at, int begin) {
    return at >= to
        || !tokens.isWordAt(at) && !isGlued(at, begin)
        || at > begin && tokens.isBreakBefore(at) && tokens.isCapitalizedAt(at)
        || mentions.beginsAt(at);
  }

  /** The hyphen of {@code vắc-xin}, {@code COVID-19}. */
  private boolean isGlued(int at, int begin) {
    return at > begin
        && at + 1 < to
        && tokens.isDashAt(at)
        && tokens.isWordAt(at - 1)
        && !tokens.isBlankBefore(at)
        && !tokens.isBlankBefore(at + 1)
        && !tokens.isSymbolAt(at + 1);
  }

  /** The end of the phrase behind a figure: {@code 67/147 xã | đạt chuẩn}. */
  int end(int begin) {
    if (isName(begin)) {
      return begin;
    }
    int end = begin;
    while (end - begin < LONGEST && !isBorder(end, begin)) {
      if (tokens.isSymbolAt(end)) {
        end += 2;
        continue;
      }
      if (isPlain(end)) {
        end++;
        continue;
      }
      int stop = isSmall(end) && !isSecond(begin, end) ? words.end(Role.STOP, tokens, end) : -1;
      int word = wordEnd(end);
      if (end > begin && (isPlace(end) || isProper(end))) {
        break;
      }
      if (word > Math.max(end, stop)) {
        end = word;
      } else if (stop > end) {
        break;
      } else {
        end++;
      }
    }
    return Math.min(end, to);
  }

  /**
   * The end of a phrase behind a figure with a second noun: {@code 50 ha lúa, ngô | ở xã}. Where
   * the figure is an object, a comma before a noun and its verb opens a clause: {@code có 12 xã,
   * huyện đã hỗ trợ}.
   *
   * @param end that of the first noun
   * @param isSubject whether the figure opens its clause
   */
  int listEnd(int end, boolean isSubject) {
    int second = end + 1;
    boolean listed =
        tokens.isSymbolAt(end, ',')
            && !isBorder(second, second)
            && !tokens.isCapitalizedAt(second)
            && (words.isNoun(tokens, second) || words.is(Role.STUFF, tokens, second))
            && words.measuredEnd(tokens, second) < 0
            && !words.is(Role.PLURAL, tokens, second);
    if (!listed) {
      return end;
    }
    int last = end(second);
    boolean closed = last >= to || isClosing(last) || words.is(Role.JOINING, tokens, last);
    return last > second
            && last - second <= LONGEST_WORD
            && (closed || isSubject && words.is(Role.LINK, tokens, last))
        ? last
        : end;
  }

  /** The end of a phrase with a second noun: {@code điện thoại và linh kiện | chiếm 9%}. */
  int joinedEnd(int end, int limit) {
    boolean joined = tokens.idAt(end) == words.va && end + 1 < limit;
    return joined && end(end + 1) == limit ? limit : end;
  }

  private boolean isClosing(int at) {
    return tokens.isSymbolAt(at, '.') || tokens.isSymbolAt(at, ';') || tokens.isSymbolAt(at, ',');
  }

  private boolean isPlain(int at) {
    return !tokens.isCapitalizedAt(at) && words.isPlain(tokens.idAt(at));
  }

  /**
   * The end of the phrase before a figure, in which verbs may stand: {@code tỷ lệ trẻ em được tiêm
   * chủng | đạt 95%}.
   *
   * @param begin where it begins, behind {@code tỷ lệ}
   * @param limit where the words begin that lead to the figure
   */
  int endBefore(int begin, int limit) {
    int head = Math.max(begin, words.measuredEnd(tokens, begin));
    int end = Math.min(head, limit);
    while (end < limit && end - begin < LONGEST && !isBorder(end, begin)) {
      if (tokens.isSymbolAt(end)) {
        end += 2;
        continue;
      }
      if (end == head && tokens.idAt(end) == words.moi && !words.is(Role.STOP, tokens, end + 1)) {
        end++; // giá mỗi suất
        continue;
      }
      if (isPlain(end)) {
        end++;
        continue;
      }
      int word = wordEnd(end);
      if (end > begin && (isPlace(end) || isProper(end))) {
        break;
      }
      if (word > end) {
        end = word;
      } else if (words.is(Role.PREP, tokens, end)
          || end > begin && words.is(Role.VERB, tokens, end)
          || head > begin && words.is(Role.STOP, tokens, end) && isSmall(end) && !isRelative(end)) {
        break;
      } else {
        end++;
      }
    }
    return trimmed(begin, Math.min(end, limit));
  }

  /** {@code vốn đã giải ngân}. */
  private boolean isRelative(int at) {
    return tokens.idAt(at) == words.da
        && !words.is(Role.VERB, tokens, at)
        && !words.is(Role.LINK, tokens, at + 1);
  }

  /** Without words at the end that only lead on: {@code và}, {@code đã}. */
  private int trimmed(int begin, int end) {
    int last = end;
    while (last > begin && words.is(Role.LINK, tokens, last - 1, last) && !isInWord(last - 1)) {
      last--;
    }
    return last;
  }

  /** A longer word that holds one of the table's stops, no mention being in it, or -1. */
  int wordEnd(int at) {
    int end = words.compoundEnd(tokens, at);
    return end > at && end <= to && mentions.nextBegin(at, end) >= end ? end : -1;
  }

  /** Whether a syllable stands inside a longer word: the {@code số} of {@code dân số}. */
  boolean isInWord(int at) {
    for (int start = Math.max(from, at - LONGEST_WORD); start < at; start++) {
      int end = Math.max(words.compoundEnd(tokens, start), words.measuredEnd(tokens, start));
      if (end > at && words.compoundEnd(tokens, at) <= end) {
        return true; // but the công of có công suất begins a word of its own
      }
    }
    return false;
  }

  /** The second syllable of a word with a capital, which looks like a verb: {@code Chính trị}. */
  private boolean isSecond(int begin, int at) {
    return at > begin
        && tokens.isCapitalizedAt(at - 1)
        && !tokens.isAllCapsAt(at - 1)
        && at - 1 > from
        && words.end(Role.STOP, tokens, at) == at + 1
        && !words.is(Role.PREP, tokens, at)
        && !words.is(Role.LINK, tokens, at)
        && !words.is(Role.PLURAL, tokens, at);
  }

  private boolean isSmall(int at) {
    return !tokens.isCapitalizedAt(at) || at == from;
  }

  /** A name that no common noun begins: {@code Đài Loan}, but not {@code ĐBQH}, {@code Đảng bộ}. */
  boolean isName(int at) {
    if (at >= to || !tokens.isCapitalizedAt(at) || at == from) {
      return false;
    }
    boolean noun =
        tokens.isAllCapsAt(at) && tokens.length(at) > 1
            || words.is(Role.BODY, tokens, at)
            || words.nounEnd(tokens, at) > at
            || at + 1 < to
                && tokens.isWordAt(at + 1)
                && !tokens.isCapitalizedAt(at + 1)
                && !words.is(Role.LINK, tokens, at + 1)
                && !words.is(Role.PREP, tokens, at + 1);
    return !noun || isPlace(at);
  }

  /** Two capitals that begin no common noun: {@code Mường Toong}. */
  private boolean isProper(int at) {
    return tokens.isCapitalizedAt(at)
        && !tokens.isAllCapsAt(at)
        && at + 1 < to
        && tokens.isCapitalizedAt(at + 1)
        && !tokens.isAllCapsAt(at + 1)
        && !words.is(Role.BODY, tokens, at)
        && words.nounEnd(tokens, at) < 0;
  }

  boolean isPlace(int at) {
    int unit = words.end(Role.UNIT, tokens, at);
    return unit > at && unit < to && tokens.isCapitalizedAt(unit)
        || provinces.end(tokens, at) > at
        || tokens.isCapitalizedAt(words.end(Role.REGION, tokens, at) - 1)
        || words.is(Role.ALL, tokens, at)
        || words.is(Role.WHOLE, tokens, at)
        || words.end(Role.ENTIRE, tokens, at) > at
            && words.is(Role.UNIT, tokens, words.end(Role.ENTIRE, tokens, at));
  }

  private boolean isAllCaps(int begin, int end) {
    int at = begin;
    while (at < end && (tokens.isAllCapsAt(at) || !tokens.isWordAt(at))) {
      at++;
    }
    return at == end;
  }

  /** The words of a phrase, the first in small letters where it is no abbreviation. */
  String text(int begin, int end) {
    String phrase = TextNormalizer.blanksFolded(tokens.surface(begin, end));
    if (end - begin > 2
        && tokens.isBlankBefore(begin + 1)
        && tokens.isAllCapsAt(begin)
        && isAllCaps(begin, end)) {
      return phrase.toLowerCase(Locale.ROOT); // TỶ LỆ HỘ NGHÈO
    }
    boolean abbreviation = tokens.isAllCapsAt(begin) && tokens.length(begin) > 1;
    boolean body = tokens.isCapitalizedAt(begin) && words.is(Role.BODY, tokens, begin);
    return abbreviation || body && begin > from
        ? phrase
        : phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
  }
}
