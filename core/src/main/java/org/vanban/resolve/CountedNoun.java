package org.vanban.resolve;

import java.util.Optional;
import org.vanban.mention.Subject;
import org.vanban.resolve.ClauseSubject.Phrase;
import org.vanban.resolve.FigureSentence.Before;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** What units of things count: {@code đơn vị sự nghiệp} in {@code 12 đơn vị sự nghiệp}. */
final class CountedNoun {
  private static final String NUMBER = "số ";

  private final Tokens tokens;
  private final SubjectWords words;
  private final NounPhrases phrases;
  private final ClauseSubject clauses;
  private final int from;

  CountedNoun(
      Tokens tokens, SubjectWords words, NounPhrases phrases, ClauseSubject clauses, int from) {
    this.tokens = tokens;
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
    this.from = from;
  }

  /** What units of things are followed by; a classifier alone has its noun from before. */
  String noun(String unit, int start, int end, int more, Before before) {
    int first = end - syllables(unit);
    boolean kin = words.is(Role.KIN, tokens, first, end);
    if (more > end) {
      boolean empty = words.is(Role.EMPTY, tokens, first, end);
      return empty || kin && words.isNoun(tokens, end)
          ? phrases.text(end, more)
          : joined(unit, tail(end, more));
    }
    if (kin) {
      return clauses
          .find(start, true)
          .map(Phrase::text)
          .or(
              () ->
                  before
                      .subject()
                      .filter(s -> words.units().isPerson(before.unit()))
                      .map(Subject::noun))
          .orElse(unit);
    }
    if (words.is(Role.EMPTY, tokens, first, end)) {
      return owner(start, first).or(() -> sameThing(unit, before)).orElse(unit);
    }
    if (!words.is(Role.BARE, tokens, first, end)) {
      return unit;
    }
    return numbered(start, first)
        .or(() -> owner(start, first))
        .or(() -> before.subject().flatMap(s -> named(s, unit)))
        .or(() -> isEvent(first) ? before.surroundings().flatMap(s -> named(s, unit)) : none())
        .orElse(unit);
  }

  /** What a classifier counted before: {@code 120 con trâu chết, xã Hòa An mất 30 con}. */
  private static Optional<String> sameThing(String unit, Before before) {
    Optional<Subject> subject = before.unit().equals(unit) ? before.subject() : Optional.empty();
    return subject
        .or(() -> before.lastUnit().equals(unit) ? before.surroundings() : Optional.empty())
        .map(Subject::noun);
  }

  /** {@code Án tham nhũng có 247 vụ}, {@code số gia cầm tiêu hủy là 900 con}. */
  private Optional<String> owner(int start, int unit) {
    int clause = clauses.start(start);
    int links = clauses.links(start);
    return clauses
        .find(start, false)
        .filter(p -> links < start && p.start() >= clause && p.end() <= links)
        .filter(p -> isNumber(p.start()) || isKind(p, unit, links) && has(links, start))
        .map(Phrase::text);
  }

  private boolean isNumber(int noun) {
    return words.startBefore(Role.COUNTING, tokens, noun, from) >= 0;
  }

  /** Whether a noun alone, no place and no group, is of what is counted. */
  private boolean isKind(Phrase noun, int unit, int links) {
    int at = noun.start();
    return (isEvent(unit) || words.is(Role.EMPTY, tokens, unit))
        && noun.end() == links
        && (words.isNoun(tokens, at) || words.is(Role.STUFF, tokens, at))
        && !words.is(Role.UNIT, tokens, at)
        && !words.is(Role.BODY, tokens, at)
        && !words.is(Role.SMALL, tokens, at)
        && !tokens.isCapitalizedAt(noun.end() - 1); // no Bến Cát
  }

  private boolean has(int links, int start) {
    for (int at = links; at < start; at++) {
      if (tokens.idAt(at) == words.co || tokens.idAt(at) == words.voi) {
        return true;
      }
    }
    return false;
  }

  private boolean isEvent(int unit) {
    return words.is(Role.EVENT, tokens, unit);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  /** The noun of a subject that a unit alone stands for. */
  private static Optional<String> named(Subject subject, String unit) {
    String noun = subject.noun();
    return Optional.of(noun.startsWith(NUMBER) ? noun.substring(NUMBER.length()) : noun)
        .filter(n -> n.startsWith(unit + " "));
  }

  /** The end of what follows a unit; behind one of events a verb: {@code ca mắc sởi}. */
  int end(int unit, int end) {
    if (phrases.isBorder(end, end)) {
      return end;
    }
    int deed = end;
    if (words.is(Role.EVENT, tokens, unit, end) && !isFunction(end)) {
      int stop = words.end(Role.STOP, tokens, end);
      deed = stop > end + 1 ? stop : Math.max(end, words.end(Role.DEED, tokens, end));
    }
    return Math.max(deed, phrases.isBorder(deed, deed) ? deed : phrases.end(deed));
  }

  private boolean isFunction(int at) {
    return words.is(Role.PREP, tokens, at)
        || words.is(Role.LINK, tokens, at)
        || words.is(Role.VERB, tokens, at)
        || words.is(Role.PLURAL, tokens, at);
  }

  private static String joined(String unit, String tail) {
    return unit + (tail.startsWith(",") ? "" : " ") + tail;
  }

  private String tail(int begin, int end) {
    String phrase = phrases.text(begin, end);
    String printed = tokens.surface(begin);
    return tokens.isCapitalizedAt(begin) && !tokens.isAllCapsAt(begin)
        ? printed.charAt(0) + phrase.substring(1)
        : phrase;
  }

  /** {@code Số cuộc giám sát … là 214 cuộc}. */
  private Optional<String> numbered(int start, int unit) {
    int first = Math.max(from, start - ClauseSubject.REACH);
    for (int at = start - 1; at >= first; at--) {
      int share = words.end(Role.SHARE, tokens, at);
      if (share > at && share < start && isSame(share, unit)) {
        return Optional.of(phrases.text(share, phrases.endBefore(share, start)));
      }
    }
    return Optional.empty();
  }

  private boolean isSame(int one, int other) {
    return tokens.idAt(one) != Vocabulary.UNKNOWN && tokens.idAt(one) == tokens.idAt(other);
  }

  static int syllables(String unit) {
    int count = 1;
    for (int blank = unit.indexOf(' '); blank >= 0; blank = unit.indexOf(' ', blank + 1)) {
      count++;
    }
    return count;
  }
}
