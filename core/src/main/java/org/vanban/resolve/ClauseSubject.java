package org.vanban.resolve;

import java.util.Optional;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.Tokens;

/**
 * What the clause before a figure is about: {@code hộ nghèo} in {@code tỷ lệ hộ nghèo của tỉnh Hà
 * Giang còn 34,2%}, {@code vốn đăng ký} in {@code với vốn đăng ký 3.860 tỷ đồng}.
 */
final class ClauseSubject {
  /** So far back a clause begins at most. */
  static final int REACH = 60;

  private static final int LONGEST_BRACKET = 10;

  /** So far behind {@code tăng} a share of the change stands at most. */
  private static final int CHANGE = 4;

  private final Tokens tokens;
  private final SubjectWords words;
  private final NounPhrases phrases;
  private final SentenceMentions mentions;
  private final int from;
  private int knownFigure = -1;
  private int knownStart;
  private int knownLinks;

  ClauseSubject(
      Tokens tokens, SubjectWords words, NounPhrases phrases, SentenceMentions mentions, int from) {
    this.tokens = tokens;
    this.words = words;
    this.phrases = phrases;
    this.mentions = mentions;
    this.from = from;
  }

  /** A noun phrase and where it begins; its end. */
  record Phrase(int start, int end, String text) {}

  /** Where the clause of a figure begins: behind a sign, or behind the figure before it. */
  int start(int figure) {
    if (figure != knownFigure) {
      knownStart = startOf(figure);
      knownFigure = figure;
      knownLinks = linksOf(figure, knownStart);
    }
    return knownStart;
  }

  private int startOf(int figure) {
    int first = Math.max(from, figure - REACH);
    for (int at = figure - 1; at >= first; at--) {
      int bracket = tokens.isSymbolAt(at, ')') ? bracketStart(at) : -1;
      if (bracket > first) {
        at = bracket;
      } else if (isSign(at) || mentions.figureEndsAt(at + 1)) {
        return at + 1;
      }
    }
    return first;
  }

  /** Where a short bracket without figures opens: {@code tỷ lệ hộ nghèo (chuẩn mới) còn 5%}. */
  private int bracketStart(int end) {
    int first = Math.max(from, end - LONGEST_BRACKET);
    for (int at = end - 1; at >= first && !mentions.figureEndsAt(at + 1); at--) {
      if (tokens.isSymbolAt(at, '(')) {
        return at;
      }
    }
    return -1;
  }

  private boolean isSign(int at) {
    boolean glued = tokens.isDashAt(at) && (!tokens.isBlankBefore(at) || isOfName(at));
    return tokens.isSymbolAt(at)
        && ",;:()“”\"–-".indexOf(tokens.charAt(at)) >= 0
        && !glued
        && !mentions.coversToken(at)
        && !phrases.isInWord(at); // trong sạch, vững mạnh
  }

  /** Where the words begin that lead to a figure, dates among them: {@code | năm 2017 tăng 8%}. */
  int links(int figure) {
    start(figure);
    return knownLinks;
  }

  private int linksOf(int figure, int clause) {
    int at = figure;
    while (at > clause) {
      int link = words.startBefore(Role.LINK, tokens, at, clause);
      int date = mentions.dateStartBefore(at);
      if (link >= clause && !phrases.isInWord(link)) {
        at = link;
      } else if (date >= clause) {
        at = date;
      } else {
        break;
      }
    }
    return at;
  }

  /** The phrase, or none where the clause names nothing that could be counted or measured. */
  Optional<Phrase> find(int figure, boolean measure) {
    int clause = start(figure);
    int links = links(figure);
    Optional<Phrase> named = named(clause, links, figure);
    if (named.isPresent()) {
      return named;
    }
    Optional<Phrase> opening = opening(clause, links, figure, measure);
    boolean noun = opening.filter(p -> words.isNoun(tokens, p.start())).isPresent();
    return noun || clause == from || !tokens.isSymbolAt(clause - 1, ',')
        ? opening
        : list(clause - 1, opening.isPresent()).or(() -> opening);
  }

  /** {@code tỷ lệ …} or a noun of measure in an earlier clause, not before a token. */
  Optional<Phrase> earlier(int figure, int floor) {
    int first = Math.max(Math.max(from, floor), figure - REACH);
    for (int at = startOf(figure) - 1; at >= first; at--) {
      if (isHead(at)) {
        Optional<Phrase> phrase = read(at, figure);
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code tỷ lệ hộ nghèo, cận nghèo còn 7%}: the clause only goes on with a list. */
  private Optional<Phrase> list(int comma, boolean named) {
    int clause = startOf(comma);
    for (int at = clause; at < comma; at++) {
      if (isHead(at)) {
        return read(at, comma);
      }
    }
    int begin = opened(clause, comma);
    boolean whole = named && begin < comma && !isNoSubject(begin) && phrases.end(begin) == comma;
    return whole && words.isNoun(tokens, begin) ? phrase(begin, comma) : Optional.empty();
  }

  private int headEnd(int at) {
    return Math.max(words.end(Role.SHARE, tokens, at), words.measuredEnd(tokens, at));
  }

  private boolean isHead(int at) {
    return (words.is(Role.SHARE, tokens, at) || words.measuredEnd(tokens, at) > at)
        && !phrases.isInWord(at)
        && words.nounEnd(tokens, at) <= headEnd(at)
        && !phrases.isPlace(at)
        && (!tokens.isCapitalizedAt(at) || at == from || !tokens.isWordAt(at - 1))
        && !isWord(at - 1, words.trong) // trong số họ
        && (!isWord(at - 1, words.ve) || isWord(headEnd(at), words.voi));
    // tăng 18% về giá trị, but dẫn đầu về sản lượng với 3 tấn
  }

  /** {@code tỷ lệ …} or a noun of measure in the clause: the nearest, or what that belongs to. */
  private Optional<Phrase> named(int clause, int links, int figure) {
    boolean linked = links < figure;
    boolean predicate = hasPredicate(links, figure);
    int nearest = links - 1;
    while (nearest >= clause
        && !(isHead(nearest)
            && (predicate || words.is(Role.VERB, tokens, nearest - 1) || !isDeed(nearest))
            && read(nearest, links).isPresent())) {
      nearest--;
    }
    if (nearest < clause) {
      return Optional.empty();
    }
    int opened = opened(clause, links);
    // thu từ dầu thô đạt 49.580 tỷ đồng
    if (opened < nearest && isDeed(opened) && isPreposition(words.measuredEnd(tokens, opened))) {
      return phrase(opened, phrases.endBefore(words.measuredEnd(tokens, opened) + 1, links));
    }
    if (linked && opened < nearest && isHead(opened) && isUnbroken(opened, nearest)) {
      // lãi suất vay mua nhà thu nhập thấp chỉ 4,8%
      return phrase(nounOf(opened, links), phrases.endBefore(nearest, links));
    }
    for (int at = clause; linked && at < nearest; at++) {
      if (isHead(at)) {
        int end = read(at, links).map(Phrase::end).orElse(at);
        if (end > nearest || end == nearest - 1 && isWord(end, words.cua)) {
          return read(at, links);
        }
      }
    }
    return read(nearest, links);
  }

  /** Whether no word of a stretch joins another clause or something that has the first word. */
  private boolean isUnbroken(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean breaks =
          words.is(Role.PREP, tokens, at)
              || words.is(Role.LINK, tokens, at)
              || words.is(Role.VERB, tokens, at);
      if (breaks && !phrases.isInWord(at) && phrases.wordEnd(at) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A noun of measure that is a verb as well: {@code giải ngân}. */
  boolean isDeed(int head) {
    int end = words.measuredEnd(tokens, head);
    return end > head && words.is(Role.ACT, tokens, head, end);
  }

  private Optional<Phrase> read(int head, int links) {
    int begin = nounOf(head, links);
    boolean counting = begin == head && words.is(Role.COUNTING, tokens, head);
    boolean empty = begin >= links || begin > head && (isVerbal(begin) || isPointing(begin));
    return empty
        ? Optional.empty() // số có trình độ đại học, tỷ lệ này
        : phrase(begin, phrases.endBefore(counting ? begin + 1 : begin, links));
  }

  /** Where the noun of {@code tỷ lệ hộ nghèo} begins; of a number that changes, the number. */
  private int nounOf(int head, int links) {
    int share = words.end(Role.SHARE, tokens, head);
    boolean number = words.is(Role.COUNTING, tokens, head) && isChange(links);
    return share > head && words.measuredEnd(tokens, head) < share && !number ? share : head;
  }

  /** {@code tỷ lệ này là 41%}: of what was said before. */
  boolean isOfThat(int figure) {
    for (int at = start(figure); at < figure; at++) {
      int share = words.end(Role.SHARE, tokens, at);
      if (share > at && isPointing(share)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPointing(int at) {
    return isWord(at, words.nay) || isWord(at, words.doPronoun) || isWord(at, words.ay);
  }

  /** {@code giảm 12%}: a number that changes by a share of itself. */
  private boolean isChange(int links) {
    boolean change = false;
    for (int at = links; at <= links + CHANGE; at++) {
      if (mentions.percentBeginsAt(at)) {
        return change;
      }
      change |= isWord(at, words.tang) || isWord(at, words.giam);
    }
    return false;
  }

  private boolean isVerbal(int at) {
    boolean verb =
        words.is(Role.VERB, tokens, at) || isWord(at, words.co) || isWord(at, words.duoc);
    return verb && phrases.wordEnd(at) < 0;
  }

  /** {@code Cam Lộ - La Sơn}. */
  boolean isOfName(int at) {
    return tokens.isDashAt(at)
        ? at > from
            && at + 1 < tokens.size()
            && tokens.isCapitalizedAt(at - 1)
            && tokens.isCapitalizedAt(at + 1)
        : tokens.isCapitalizedAt(at) && !tokens.isAllCapsAt(at) && at > from;
  }

  /** The phrase that opens the clause, if nothing but its place stands between it and the verb. */
  private Optional<Phrase> opening(int clause, int links, int figure, boolean measure) {
    boolean linked = links < figure;
    int begin = opened(clause, links);
    boolean each = begin > clause && isWord(begin - 1, words.moi);
    boolean predicate = hasPredicate(links, figure);
    if (begin >= links || isNoSubject(begin) || isGiver(begin, links, figure)) {
      return Optional.empty();
    }
    int end = Math.min(phrases.joinedEnd(phrases.end(begin), links), links);
    boolean direct =
        end == links
            && (linked && words.isNoun(tokens, begin) || words.is(Role.STUFF, tokens, begin));
    if (measure && !predicate && !each && !direct) {
      return Optional.empty();
    }
    if (end == begin + 1 && words.is(Role.UNIT, tokens, begin)) {
      return Optional.empty(); // tỉnh có …
    }
    boolean placed = linked && (isPreposition(end) || isPlace(end)) && !isTold(end, links);
    boolean doing = !measure && predicate && !isSaid(end, links);
    return end == links || placed || doing ? phrase(begin, end) : Optional.empty();
  }

  /** {@code dân đóng góp 41%}. */
  private boolean isGiver(int begin, int links, int figure) {
    boolean gives = false;
    for (int at = links; at < figure; at++) {
      gives |= isWord(at, words.gop) || isWord(at, words.ve);
    }
    return gives && words.is(Role.GIVER, tokens, begin);
  }

  /** Where the clause of a figure opens behind words of time and the like. */
  int opened(int figure) {
    return opened(start(figure), figure);
  }

  private int opened(int clause, int links) {
    int begin = clause;
    while (begin < links) {
      int part = words.end(Role.PART, tokens, begin);
      int lead = Math.max(part, words.end(Role.LEAD, tokens, begin));
      int plural = words.end(Role.PLURAL, tokens, begin);
      int date = mentions.dateEndFrom(begin);
      int base = mentions.figureEndsAt(begin) ? words.end(Role.BASE, tokens, begin) : -1;
      if (date > begin) {
        begin = date;
      } else if (base > begin) {
        begin = base;
      } else if (lead > begin) {
        begin = lead;
      } else if (plural > begin) {
        begin = plural;
      } else if (!tokens.isWordAt(begin)) {
        begin++;
      } else {
        break;
      }
    }
    return begin;
  }

  private boolean isNoSubject(int begin) {
    return mentions.coversToken(begin)
        || phrases.isPlace(begin)
        || words.is(Role.SHARE, tokens, begin)
        || phrases.isName(begin)
        || tokens.isCapitalizedAt(begin)
            && words.end(Role.BODY, tokens, begin) > Math.max(begin, words.nounEnd(tokens, begin))
        || words.is(Role.ALL, tokens, begin)
        || words.is(Role.WHOLE, tokens, begin)
        || words.is(Role.ENTIRE, tokens, begin)
        || words.isAct(tokens, begin)
        || words.is(Role.SOURCE, tokens, begin);
  }

  private boolean isPreposition(int at) {
    return words.is(Role.PREP, tokens, at);
  }

  private boolean isPlace(int at) {
    return words.is(Role.UNIT, tokens, at) || tokens.isCapitalizedAt(at);
  }

  /** {@code cán bộ nữ tham gia cấp ủy đạt từ 25%}: the figure has a verb of its own. */
  private boolean hasPredicate(int links, int figure) {
    for (int at = links; at < figure; at++) {
      if (words.is(Role.VERB, tokens, at) || words.is(Role.WORTH, tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaid(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isWord(at, words.cho) || isWord(at, words.rang) || isWord(at, words.neu)) {
        return true;
      }
    }
    return false;
  }

  /** Whether someone says or does something between subject and figure. */
  private boolean isTold(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean verb =
          words.is(Role.ACT, tokens, at) || isWord(at, words.da) || isWord(at, words.cho);
      if (verb || isWord(at, words.rang) || isWord(at, words.co)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int at, int word) {
    return tokens.idAt(at) == word;
  }

  Optional<Phrase> phrase(int begin, int end) {
    return end <= begin
        ? Optional.empty()
        : Optional.of(new Phrase(begin, end, phrases.text(begin, end)));
  }
}
