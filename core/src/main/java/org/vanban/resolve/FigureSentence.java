package org.vanban.resolve;

import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;
import org.vanban.resolve.ClauseSubject.Phrase;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.Span;
import org.vanban.text.Tokens;

/** One sentence with figures: what they count, whose, where and when. */
final class FigureSentence {
  private static final String AGE = "tuổi";

  private final Tokens tokens;
  private final SubjectWords words;
  private final NounPhrases phrases;
  private final ClauseSubject clauses;
  private final ThingBefore things;
  private final CountedNoun counted;
  private final FigureSurroundings surroundings;
  private final int from;
  private final int to;
  private final Optional<Phrase> among;

  FigureSentence(
      Tokens tokens,
      SubjectWords words,
      NounPhrases phrases,
      ClauseSubject clauses,
      FigureSurroundings surroundings,
      int from,
      int to) {
    this.tokens = tokens;
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
    things = new ThingBefore(tokens, words, phrases, clauses, from);
    counted = new CountedNoun(tokens, words, phrases, clauses, from);
    this.surroundings = surroundings;
    this.from = from;
    this.to = to;
    among = among();
  }

  /**
   * What is known of the figures before.
   *
   * @param subject of the figure before, in this sentence or one that this goes on with
   * @param unit of that figure
   * @param start its first token
   * @param isCount whether it counts things
   * @param surroundings the subject of a sentence before, for its body and place
   * @param lastUnit the unit of the last figure there
   */
  record Before(
      Optional<Subject> subject,
      String unit,
      int start,
      boolean isCount,
      Optional<Subject> surroundings,
      String lastUnit) {

    /** Nothing but what the sentence before says. */
    static Before of(Optional<Subject> subject, Optional<Subject> last, String lastUnit) {
      return new Before(subject, "", -1, false, last, lastUnit);
    }
  }

  /** {@code 67/147 xã đạt chuẩn}; {@code Số xã đạt chuẩn là 67/147}. */
  Optional<Subject> ofRatio(Mention.Ratio ratio, Before before) {
    int end = end(ratio.span());
    int start = start(ratio.span());
    Optional<String> noun =
        behind(end, false, isOpening(start)).or(() -> about(start, false, before));
    return subject(ratio.span(), phraseEnd(end), noun, before, true);
  }

  /** {@code 61% là học sinh nữ}, {@code 95% chất thải}, {@code thu ngân sách đạt 27% dự toán}. */
  Optional<Subject> ofPercent(Mention.Percent percent, Before before) {
    int start = start(percent.span());
    int end = end(percent.span());
    boolean told = isWord(end, words.la) && !isWord(end + 1, words.doWord);
    boolean measured = words.is(Role.BASE, tokens, end) || isRate(end) || isShareOf(start, end);
    Optional<String> noun =
        measured ? Optional.empty() : behind(told ? end + 1 : end, !told, told || isOpening(start));
    boolean carries = before.subject().isPresent() || !isShareOf(start, end);
    return subject(
        percent.span(),
        phraseEnd(end),
        noun.or(() -> labelled(start, end, false))
            .or(() -> about(start, false, before))
            .or(() -> carries ? Optional.empty() : behind(end, true, false)),
        before,
        true);
  }

  /** {@code 12 đơn vị sự nghiệp}, {@code 24.500 tỷ đồng vốn đầu tư công}. */
  Optional<Subject> ofQuantity(Mention.Quantity quantity, Before before) {
    FigureUnits units = words.units();
    return units.isTime(quantity.unit())
        ? ofTime(quantity, before)
        : units.isMeasure(quantity.unit())
            ? ofMeasure(quantity, before)
            : ofThings(quantity, before);
  }

  /** {@code thời gian nộp thuế là 117 giờ}; nothing is counted by durations alone. */
  private Optional<Subject> ofTime(Mention.Quantity quantity, Before before) {
    Optional<String> lasting =
        things
            .lasting(start(quantity.span()), quantity.unit().equals(AGE))
            .map(Phrase::text)
            .or(() -> same(quantity, before));
    return subject(quantity.span(), end(quantity.span()), lasting, before, false);
  }

  private Optional<Subject> ofThings(Mention.Quantity quantity, Before before) {
    int start = start(quantity.span());
    int end = end(quantity.span());
    int first = end - CountedNoun.syllables(quantity.unit());
    if (words.is(Role.SCORE, tokens, first, end) && phraseEnd(end) == end) {
      Optional<String> told = about(start, true, before).or(() -> same(quantity, before));
      String score = told.orElse(quantity.unit());
      return subject(quantity.span(), end, Optional.of(score), before, false);
    }
    int tail = Math.max(phrases.wordEnd(first), counted.end(first, end));
    boolean listed = tail == end && tokens.isSymbolAt(end, ',');
    int more = listed ? phrases.listEnd(end, isOpening(start)) : tail;
    String noun = counted.noun(quantity.unit(), start, end, more, before);
    return subject(quantity.span(), more, Optional.of(noun), before, false);
  }

  private Optional<Subject> ofMeasure(Mention.Quantity quantity, Before before) {
    int start = start(quantity.span());
    int end = end(quantity.span());
    Optional<Phrase> each = things.worthOfEach(start);
    if (each.isPresent() || things.isWorth(start)) {
      Optional<String> thing =
          each.or(() -> things.worth(start)).map(Phrase::text).or(() -> about(start, true, before));
      return subject(quantity.span(), end, thing, before, true);
    }
    boolean rate = isRate(end);
    Optional<String> noun =
        adjoining(start)
            .or(() -> rate ? Optional.empty() : behind(end, true, false))
            .or(() -> labelled(start, end, isMoney(quantity)))
            .or(() -> about(start, true, before))
            .or(() -> isMoney(quantity) || rate ? Optional.empty() : behind(end, false, false))
            .or(() -> isMoney(quantity) || rate ? Optional.empty() : lastNoun(quantity, before));
    return subject(
        quantity.span(), phraseEnd(end), noun, before, before.unit().equals(quantity.unit()));
  }

  private static Optional<String> same(Mention.Quantity quantity, Before before) {
    return before.subject().filter(s -> before.unit().equals(quantity.unit())).map(Subject::noun);
  }

  /** {@code Huyện thu 330 tấn cà phê. Các xã đã xuất 250 tấn}. */
  private static Optional<String> lastNoun(Mention.Quantity quantity, Before before) {
    boolean same = before.subject().isEmpty() && before.lastUnit().equals(quantity.unit());
    return same ? lastNoun(before) : Optional.empty();
  }

  private boolean isMoney(Mention.Quantity quantity) {
    return words.units().isMoney(quantity.unit());
  }

  /** {@code vốn đăng ký 3.860 tỷ đồng}: a noun of measure right before the figure. */
  private Optional<String> adjoining(int start) {
    int links = clauses.links(start);
    if (isWord(start - 1, words.gom)) {
      return Optional.empty(); // thiệt hại gồm 20 ha lúa
    }
    int opened = clauses.opened(start);
    return clauses
        .find(start, true)
        .filter(
            p ->
                p.end() == links
                    && (!clauses.isDeed(p.start())
                        || p.start() == opened && p.end() - p.start() > 2) // chi đầu tư phát triển
                    && !words.is(Role.STUFF, tokens, p.start()))
        .map(Phrase::text);
  }

  private Optional<String> labelled(int start, int end, boolean money) {
    boolean alone = end >= to || !tokens.isWordAt(end);
    return alone ? things.labelled(start, money).map(Phrase::text) : Optional.empty();
  }

  private Optional<String> about(int start, boolean measure, Before before) {
    int clause = clauses.start(start);
    boolean part = words.is(Role.PART, tokens, clause) && before.subject().isPresent();
    if (part && !measure && !isShareIn(clause, start) && !isChange(start)) {
      Optional<Phrase> own =
          clauses
              .find(start, false)
              .filter(p -> p.end() == clauses.links(start) && p.end() < start);
      if (own.isPresent()) {
        return own.map(Phrase::text); // trong đó thanh niên chiếm 68%
      }
      // trong đó ngân sách Trung ương chi 60%: of what stands before
      return clauses.earlier(start, before.start()).map(Phrase::text);
    }
    boolean carried = before.subject().isPresent() && !before.isCount();
    return clauses
        .find(start, measure)
        .or(() -> among.isPresent() && !measure ? among : Optional.empty())
        .or(() -> carried || measure ? Optional.empty() : clauses.earlier(start, before.start()))
        .map(Phrase::text);
  }

  private boolean isShareIn(int clause, int figure) {
    for (int at = clause; at < figure; at++) {
      if (words.is(Role.SHARE, tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isChange(int figure) {
    return isWord(figure - 1, words.tang) || isWord(figure - 1, words.giam);
  }

  /** {@code 8%/năm}, {@code 7,3 tấn/ha}. */
  private boolean isRate(int end) {
    return tokens.isSymbolAt(end, '/');
  }

  /**
   * The noun phrase that begins at a token, or none.
   *
   * @param measure whether words like {@code xây dựng} begin none
   * @param opening whether the figure opens its clause
   */
  private Optional<String> behind(int at, boolean measure, boolean opening) {
    int among = words.end(Role.AMONG, tokens, at);
    int of = isWord(at, words.cua) ? at + 1 : at;
    int begin = among > at ? among : of;
    int share = words.end(Role.SHARE, tokens, begin);
    if (share > begin && share < to && words.measuredEnd(tokens, begin) < share) {
      begin = share;
    } else if (of > at && among < 0) {
      return Optional.empty(); // 15% của tỉnh
    }
    boolean predicate = words.is(Role.WORTH, tokens, begin) && phrases.wordEnd(begin) < 0;
    if (phrases.isBorder(begin, begin) || predicate || measure && words.isAct(tokens, begin)) {
      return Optional.empty();
    }
    int plural = words.end(Role.PLURAL, tokens, begin);
    begin = plural > begin && plural < to ? plural : begin;
    int end = phrases.end(begin);
    return end == begin
        ? Optional.empty()
        : Optional.of(phrases.text(begin, phrases.listEnd(end, opening)));
  }

  /** Whether nothing but time stands between the begin of the clause and a figure. */
  private boolean isOpening(int figure) {
    return clauses.opened(figure) == figure;
  }

  /** {@code cà phê chiếm 8,9% diện tích}, {@code còn 2% tổng dư nợ}: it is a share of that. */
  private boolean isShareOf(int figure, int end) {
    boolean taken = false;
    boolean linked = false;
    for (int at = clauses.links(figure); at < figure; at++) {
      taken |= isWord(at, words.chiem);
      linked |= words.is(Role.VERB, tokens, at);
    }
    return linked && isWord(end, words.tong)
        || taken && (words.measuredEnd(tokens, end) > end || words.is(Role.SHARE, tokens, end));
  }

  private int phraseEnd(int end) {
    return phrases.isBorder(end, end) ? end : phrases.end(end);
  }

  /**
   * @param more the token after the phrase behind the figure
   */
  private Optional<Subject> subject(
      Span figure, int more, Optional<String> noun, Before before, boolean mayCarry) {
    int start = start(figure);
    Optional<String> known =
        noun.or(() -> mayCarry ? before.subject().map(Subject::noun) : Optional.empty())
            .or(
                () ->
                    mayCarry && (surroundings.isOfNameAlone(start) || clauses.isOfThat(start))
                            || surroundings.isLabelled(start)
                        ? lastNoun(before)
                        : Optional.empty());
    return known.map(n -> surroundings.around(n, start, end(figure), more, before));
  }

  /** What the figures of a list are of, that the line before it tells. */
  Optional<Subject> introduced() {
    int colon = to - 1;
    Before nothing = Before.of(Optional.empty(), Optional.empty(), "");
    return clauses
        .find(colon, true)
        .map(p -> surroundings.around(p.text(), colon, to, to, nothing));
  }

  private static Optional<String> lastNoun(Before before) {
    return before.surroundings().map(Subject::noun);
  }

  /** Whether a figure counts things, and is neither share nor measure. */
  boolean isCount(Mention figure) {
    return figure instanceof Mention.Quantity q && !words.units().isMeasure(q.unit());
  }

  int start(Span span) {
    return tokens.firstAtOrAfter(span.start());
  }

  private int end(Span span) {
    return tokens.firstAtOrAfter(span.end());
  }

  private boolean isWord(int at, int word) {
    return tokens.idAt(at) == word;
  }

  /** {@code Trong số họ}, {@code Trong đó}: of what the sentence before counted. */
  boolean goesOn() {
    return words.is(Role.PART, tokens, from)
        || words.is(Role.AMONG, tokens, from) && among.isEmpty();
  }

  /** {@code Trong số lao động đi xuất khẩu, 58% …}. */
  private Optional<Phrase> among() {
    for (int at = from; at < to; at++) {
      int begin = words.end(Role.AMONG, tokens, at);
      if (begin > at && begin < to && !isPronoun(begin)) {
        int end = phrases.endBefore(begin, to);
        return end > begin
            ? Optional.of(new Phrase(begin, end, phrases.text(begin, end)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPronoun(int at) {
    return isWord(at, words.ho)
        || isWord(at, words.doPronoun)
        || isWord(at, words.nay)
        || isWord(at, words.cac);
  }
}
