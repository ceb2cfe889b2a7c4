package org.vanban.resolve;

import java.util.Optional;
import org.vanban.resolve.ClauseSubject.Phrase;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.Tokens;

/**
 * The thing of which a figure is worth, length or time: {@code suất quà} in {@code 50 suất quà trị
 * giá 25 triệu đồng}.
 */
final class ThingBefore {
  private static final int LONGEST_THING = 6;

  private final Tokens tokens;
  private final SubjectWords words;
  private final NounPhrases phrases;
  private final ClauseSubject clauses;
  private final int from;

  ThingBefore(
      Tokens tokens, SubjectWords words, NounPhrases phrases, ClauseSubject clauses, int from) {
    this.tokens = tokens;
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
    this.from = from;
  }

  /** What lasts so long: {@code thời gian nộp thuế rút từ 537 giờ xuống 117 giờ}. */
  Optional<Phrase> lasting(int figure, boolean age) {
    int first = Math.max(from, figure - ClauseSubject.REACH);
    int at = figure - 1;
    while (at >= first && !words.is(Role.LASTING, tokens, at)) {
      at--;
    }
    int links = at < first ? at : clauses.links(figure);
    return at >= links || at < clauses.start(figure)
        ? Optional.empty()
        : clauses
            .phrase(at, phrases.endBefore(at, links))
            .filter(p -> links < figure || age && p.end() == links);
  }

  private boolean isThingEnd(int at) {
    return words.is(Role.PLURAL, tokens, at)
        || words.is(Role.STOP, tokens, at) && !phrases.isInWord(at) && phrases.wordEnd(at) < 0;
  }

  /** {@code trị giá mỗi suất 500.000 đồng}: the worth of one of them. */
  Optional<Phrase> worthOfEach(int figure) {
    for (int at = Math.max(clauses.start(figure), figure - LONGEST_THING); at < figure; at++) {
      int worth = words.end(Role.WORTH, tokens, at);
      if (worth > at && worth < figure && tokens.idAt(worth) == words.moi) {
        return clauses.phrase(at, Math.min(figure, Math.max(worth + 2, phrases.end(worth + 1))));
      }
    }
    return Optional.empty();
  }

  /** Whether a measure is of the thing before it: {@code trị giá}, {@code dài}. */
  boolean isWorth(int figure) {
    for (int at = clauses.links(figure); at < figure; at++) {
      if (words.is(Role.WORTH, tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** The thing right before {@code trị giá}, {@code rộng}: {@code quảng trường rộng 10.000 m2}. */
  Optional<Phrase> worth(int figure) {
    return endingAt(clauses.links(figure), clauses.start(figure));
  }

  /**
   * {@code khu nghĩa trang (68 ha)}, {@code Dự án giảm nghèo: 35 tỷ đồng}; a sum in brackets is
   * seldom of the word before them.
   */
  Optional<Phrase> labelled(int figure, boolean money) {
    int sign = figure - 1;
    boolean bracket = sign > from && tokens.isSymbolAt(sign, '(') && !money;
    if (bracket) {
      boolean name = tokens.isCapitalizedAt(sign - 1);
      return name ? Optional.empty() : endingAt(sign, clauses.start(sign));
    }
    return sign > from && tokens.isSymbolAt(sign, ':') ? label(sign) : Optional.empty();
  }

  /** The noun that opens the clause before a colon, and is no name. */
  private Optional<Phrase> label(int colon) {
    int begin = clauses.opened(colon);
    boolean noun =
        words.isNoun(tokens, begin)
            && !tokens.isSymbolAt(clauses.start(colon) - 1, ',')
            && !phrases.isPlace(begin)
            && !words.is(Role.UNIT, tokens, begin)
            && !words.is(Role.BODY, tokens, begin);
    return noun ? clauses.phrase(begin, Math.min(colon, phrases.end(begin))) : Optional.empty();
  }

  private Optional<Phrase> endingAt(int last, int clause) {
    Optional<Phrase> thing = Optional.empty();
    int end = last;
    while (end > clause + 1 && clauses.isOfName(end - 1)) {
      end--;
    }
    int floor = Math.max(clause, end - LONGEST_THING);
    for (int at = end - 1; at >= floor && !isThingEnd(at); at--) {
      if ((!tokens.isCapitalizedAt(at) || at == from)
          && words.isNoun(tokens, at)
          && phrases.endBefore(at, end) == end) {
        thing = clauses.phrase(at, end);
      }
    }
    return thing.filter(
        t ->
            tokens.idAt(t.start()) == words.lake
                || !words.is(Role.UNIT, tokens, t.start(), t.end()));
  }
}
