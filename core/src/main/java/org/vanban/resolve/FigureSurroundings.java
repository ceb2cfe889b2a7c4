package org.vanban.resolve;

import java.util.Optional;
import org.vanban.mention.Locality;
import org.vanban.mention.Subject;
import org.vanban.resolve.BodiesAndPlaces.Found;
import org.vanban.resolve.FigureSentence.Before;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.Tokens;
import org.vanban.value.EdtfDate;

/**
 * Whose the figures of one sentence are, where and when, by what is said nearest: behind the
 * figure, in its clause, with the figure before, in the sentence, in the sentences before.
 */
final class FigureSurroundings {
  /** A place so near before the clause is that of a body of a kind as well. */
  private static final int NEAR = 25;

  private final Tokens tokens;
  private final SubjectWords words;
  private final ClauseSubject clauses;
  private final SentenceMentions mentions;
  private final BodiesAndPlaces names;
  private final Optional<Subject> last;
  private final Optional<SentenceBefore> sentenceBefore;
  private final int from;
  private final int to;

  /**
   * @param last the last subject of a sentence before, if it is near
   * @param sentenceBefore what the sentence before names, if it is of the same paragraph
   */
  FigureSurroundings(
      Tokens tokens,
      SubjectWords words,
      ClauseSubject clauses,
      SentenceMentions mentions,
      BodiesAndPlaces names,
      Optional<Subject> last,
      Optional<SentenceBefore> sentenceBefore,
      int from,
      int to) {
    this.tokens = tokens;
    this.words = words;
    this.clauses = clauses;
    this.mentions = mentions;
    this.names = names;
    this.last = last;
    this.sentenceBefore = sentenceBefore;
    this.from = from;
    this.to = to;
  }

  /** The noun of a figure with all that is known beside it. */
  Subject around(String noun, int start, int end, int more, Before before) {
    Found said = said(start, more, before);
    Found found = said.isNothing() ? carried(noun, start) : said;
    Optional<EdtfDate> period =
        mentions
            .period(clauses.start(start), start, end)
            .or(() -> before.subject().flatMap(Subject::period))
            .or(() -> isOfNow(start) ? Optional.empty() : carriedPeriod(noun, found));
    return new Subject(noun, found.body(), found.place(), period);
  }

  /** What the sentence itself says. */
  private Found said(int start, int more, Before before) {
    Found joined = names.behind(more);
    Optional<Found> nearest = names.nearest(clauses.start(start), start);
    Found found =
        nearest
            .or(() -> before.subject().map(Found::of).filter(f -> !f.isNothing()))
            .or(() -> names.nearest(from, start))
            .or(() -> joined.isNothing() ? behind(start, more) : Optional.empty())
            .orElse(Found.NOTHING);
    Optional<Locality> place = joined.place().or(found::place);
    if (place.isEmpty() && found.isGroup()) {
      place =
          names
              .nearest(Math.max(from, start - NEAR), start)
              .flatMap(Found::place)
              .or(() -> before().place());
    }
    if (place.isEmpty()) {
      place = names.firstAt(more, nextFigure(more)).flatMap(Found::place);
    }
    return new Found(joined.body().or(found::body), place, false, found.isUnclear());
  }

  /** A place behind the figure, or who does what its leading clause tells. */
  private Optional<Found> behind(int start, int more) {
    boolean verb = clauses.opened(start) < start && clauses.links(start) == start;
    boolean leads = verb && clauses.start(start) == from;
    return names.firstWhere(more, to).or(() -> leads ? names.firstDoer(more) : Optional.empty());
  }

  private int nextFigure(int at) {
    return Math.min(to, mentions.nextFigureEnd(at + 1));
  }

  /** What the sentences before say; a price is nobody's, and another subject has no body of old. */
  private Found carried(String noun, int start) {
    int opened = clauses.opened(start);
    int price = words.end(Role.PRICE, tokens, opened);
    if (price > opened && words.measuredEnd(tokens, opened) <= price) {
      return Found.NOTHING; // but not giá trị sản xuất
    }
    Found found = before();
    boolean own = found.body().isPresent() && hasOwnSubject(start) && !isOfBefore(noun);
    return own ? Found.of(Optional.empty(), found.place()) : found;
  }

  private Found before() {
    Optional<Found> topic = sentenceBefore.map(SentenceBefore::topic).filter(f -> !f.isNothing());
    return topic
        .or(() -> last.map(Found::of).filter(f -> !f.isNothing()))
        .or(() -> sentenceBefore.map(SentenceBefore::last))
        .orElse(Found.NOTHING);
  }

  /** {@code Nông dân được cấp 150 tấn}, {@code 57,9% ứng viên trượt}: no one of before. */
  private boolean hasOwnSubject(int figure) {
    int opened = clauses.opened(figure);
    int links = clauses.links(figure);
    boolean noun =
        words.isNoun(tokens, opened)
            && words.measuredEnd(tokens, opened) < 0
            && !words.is(Role.SHARE, tokens, opened);
    boolean exists = isThere(links, figure) || isThere(opened - 1, opened);
    return links <= opened && !exists || noun && links == figure;
  }

  /** {@code Năm nay có 1.127 thí sinh}, {@code còn 5 chi bộ}. */
  private boolean isThere(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.idAt(at) == words.co || tokens.idAt(at) == words.con) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun is that of the sentence before, or a part of it. */
  private boolean isOfBefore(String noun) {
    return last.filter(l -> l.noun().startsWith(noun) || noun.startsWith(l.noun())).isPresent();
  }

  /** {@code Đến nay, 91,4%}, {@code hiện có 57 cán bộ}: not of the day of the sentence before. */
  private boolean isOfNow(int figure) {
    for (int at = Math.max(from, figure - NEAR); at < figure; at++) {
      if (tokens.idAt(at) == words.now || tokens.idAt(at) == words.hien) {
        return true;
      }
    }
    return false;
  }

  /** The period goes on while the sentences are of the same body and place, or of the same noun. */
  private Optional<EdtfDate> carriedPeriod(String noun, Found found) {
    return mentions.hasPeriod()
        ? Optional.empty()
        : last.filter(l -> isOfBefore(noun) || isSame(found, Found.of(l)) && goesOn(found, l))
            .flatMap(Subject::period);
  }

  /** Where neither body nor place joins two sentences, no day is that of both. */
  private static boolean goesOn(Found found, Subject last) {
    return !found.isNothing()
        || last.period().filter(p -> !(p instanceof EdtfDate.Day)).isPresent();
  }

  private static boolean isSame(Found one, Found other) {
    return one.body().equals(other.body()) && one.place().equals(other.place());
  }

  /** {@code Huyện Bình Chánh chiếm 27,5%}: the clause only says whose or where. */
  boolean isOfNameAlone(int figure) {
    int links = clauses.links(figure);
    return links < figure && names.endOf(clauses.opened(figure)) == links;
  }

  /** {@code Tỉnh Nam Định: 98,8%}: the line of a list. */
  boolean isLabelled(int figure) {
    int colon = clauses.start(figure) - 1;
    return clauses.links(figure) == colon + 1
        && tokens.isSymbolAt(colon, ':')
        && names.endOf(tokens.isSymbolAt(from) ? from + 1 : from) == colon;
  }
}
