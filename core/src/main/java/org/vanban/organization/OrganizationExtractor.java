package org.vanban.organization;

import java.util.ArrayList;
import java.util.List;
import org.vanban.mention.Mention;
import org.vanban.mention.Taken;
import org.vanban.place.PlaceNames;
import org.vanban.table.Gazetteer;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Finds the names of bodies in what other mentions leave: {@code Sở Giáo dục và Đào tạo Yên Bái},
 * {@code Phòng Cảnh sát giao thông Công an tỉnh Nghệ An}, {@code Tỉnh ủy}.
 *
 * <p>A name begins with a head of the tables and goes on over capitals, the second syllables of
 * their words, fields that {@code và}, a dash or a comma joins, a number, a larger body and its
 * place. Immutable and safe for many threads.
 */
public final class OrganizationExtractor {
  private static final int NONE = Gazetteer.NONE;
  private static final int LONGEST = 30;
  private static final int LONGEST_FOREIGN = 6;
  private static final int LONGEST_CODE = 6;
  private static final int LAST_DATELINE = 600; // units

  private final OrganizationWords words;

  private OrganizationExtractor(OrganizationWords words) {
    this.words = words;
  }

  /**
   * Loads the tables; their words go into the vocabulary that texts are tokenized with.
   *
   * @throws IllegalStateException with file and line if a table is damaged
   */
  public static OrganizationExtractor load(Vocabulary.Builder vocabulary, PlaceNames places) {
    return new OrganizationExtractor(OrganizationWords.load(vocabulary, places));
  }

  /** The bodies, in the order of the text. */
  public List<Mention.Organization> find(Tokens tokens, Taken taken) {
    List<Mention.Organization> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int outlet = outletEnd(tokens, at);
      if (outlet > at && !taken.isAt(at + 1) && words.neverEnd(tokens, at + 1) == NONE) {
        found.add(named(tokens, at + 1, outlet));
        at = outlet;
      }
      int foreign = foreignEnd(tokens, taken, at);
      if (foreign > at) {
        found.add(named(tokens, at, foreign));
        at = foreign;
        continue;
      }
      if (!words.mayBegin(tokens, at)) {
        at++;
        continue;
      }
      int to = Math.min(at + LONGEST, limit(tokens, taken, at));
      int never = words.neverEnd(tokens, at);
      int end =
          taken.isAt(at) || !tokens.isWordAt(at)
              ? NONE
              : words.isOnGoods(tokens, at)
                  ? NONE
                  : new OrganizationReading(words, tokens, taken, at, to).end();
      if (end <= at && never > at) {
        at = never;
        continue;
      }
      if (end > at) {
        found.add(named(tokens, at, end));
      }
      at = Math.max(at + 1, end);
      int called = end > 0 && end == at ? calledEnd(tokens, at) : NONE;
      if (called > at && !taken.isAt(at + 1)) {
        found.add(named(tokens, at + 1, called));
        at = called + 1;
      }
    }
    return found;
  }

  private static Mention.Organization named(Tokens tokens, int from, int to) {
    return new Mention.Organization(
        tokens.span(from, to),
        TextNormalizer.blanksFolded(tokens.surface(from, to)),
        Mention.By.RULE);
  }

  /** The end of the paper in brackets that opens an article, {@code (QTO) -}; or -1. */
  private static int outletEnd(Tokens tokens, int at) {
    boolean early = tokens.isSymbolAt(at, '(') && tokens.start(at) < LAST_DATELINE;
    if (!early || !tokens.isAllCapsAt(at + 1) || tokens.length(at + 1) > LONGEST_CODE) {
      return NONE;
    }
    int close = tokens.isSymbolAt(at + 2, ')') ? at + 2 : NONE;
    int dash = close > 0 && tokens.isSymbolAt(close + 1, '.') ? close + 2 : close + 1;
    boolean opens = close > 0 && tokens.isBreakBefore(at) && tokens.isCapitalizedAt(close + 1);
    boolean ends = close > 0 && (tokens.isDashAt(dash) || opens);
    return ends && tokens.length(at + 1) > 1 ? close : NONE;
  }

  /**
   * The end of a foreign name that its last word tells: {@code Bangkok Post}, {@code VTB Bank}; or
   * -1.
   */
  private int foreignEnd(Tokens tokens, Taken taken, int at) {
    boolean opens =
        tokens.isCapitalizedAt(at)
            && tokens.isCapitalizedAt(at + 1)
            && !tokens.isBreakBefore(at + 1)
            && !taken.isAt(at)
            && !(tokens.isCapitalizedAt(at - 1) && !tokens.isBreakBefore(at));
    if (!opens) {
      return NONE;
    }
    int to = Math.min(at + LONGEST_FOREIGN, taken.next(at));
    int end = NONE;
    int next = at;
    while (next < to
        && tokens.isCapitalizedAt(next)
        && !(next > at && tokens.isBreakBefore(next))) {
      if (words.isOutside(tokens, next)) {
        return NONE; // Miss World Vietnam
      }
      int tail = next > at ? words.tailEnd(tokens, at, next) : NONE;
      end = Math.max(end, tail <= to ? tail : NONE);
      next = Math.max(next + 1, tail);
    }
    return end > at && words.isForeign(tokens, at) ? end : NONE;
  }

  /** The end of the short name in brackets behind a name: {@code (WHO)}, {@code (PC07)}; or -1. */
  private static int calledEnd(Tokens tokens, int at) {
    if (!tokens.isSymbolAt(at, '(') || !isShort(tokens, at + 1)) {
      return NONE;
    }
    int end = tokens.isNumberAt(at + 2) && !tokens.isBlankBefore(at + 2) ? at + 3 : at + 2;
    return tokens.isSymbolAt(end, ')') ? end : NONE;
  }

  /** A word of capitals, or with one inside: {@code HDBank}. */
  private static boolean isShort(Tokens tokens, int at) {
    return tokens.isCapitalizedAt(at)
            && tokens.length(at) > 1
            && tokens.idAt(at) == Vocabulary.UNKNOWN
        || tokens.isAllCapsAt(at) && tokens.length(at) > 1;
  }

  /** Where a name ends at the latest; a head that crosses an office is none: {@code Ban Bí thư}. */
  private int limit(Tokens tokens, Taken taken, int at) {
    int next = taken.next(at);
    boolean crosses = next > at && words.bodies().endAt(tokens, at) > next;
    return crosses ? taken.nextMention(at) : next;
  }
}
