package org.vanban.resolve;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.value.EdtfDate;

/** One sentence with figures: what its clauses are about, whose, where and when. */
final class FigureSentence {
  /** A noun phrase has no more words. */
  private static final int LONGEST = 8;

  /** So far back a clause begins at most. */
  private static final int REACH = 60;

  private final Tokens tokens;
  private final SubjectWords words;
  private final BitSet starts; // tokens at which a mention begins
  private final List<Mention> mentions;
  private final int from;
  private final int to;
  private final BodiesAndPlaces surroundings;

  FigureSentence(
      Tokens tokens,
      SubjectWords words,
      BodiesAndPlaces surroundings,
      BitSet starts,
      List<Mention> mentions,
      int from,
      int to) {
    this.tokens = tokens;
    this.words = words;
    this.starts = starts;
    this.mentions = List.copyOf(mentions);
    this.from = from;
    this.to = to;
    this.surroundings = surroundings;
  }

  /** {@code 67/147 xã đạt chuẩn}; {@code Số xã đạt chuẩn là 67/147}. */
  Optional<Subject> ofRatio(Mention.Ratio ratio, Optional<Subject> before) {
    int end = end(ratio.span());
    return subject(ratio.span(), behind(end).or(() -> about(ratio.span())), before);
  }

  /** {@code 61% là học sinh nữ}, {@code 95% chất thải}, {@code thu ngân sách đạt 27% dự toán}. */
  Optional<Subject> ofPercent(Mention.Percent percent, Optional<Subject> before) {
    int end = end(percent.span());
    boolean told = isWord(end, "là");
    Optional<String> noun =
        (told ? behind(end + 1) : behind(end))
            .filter(n -> !words.is(Role.BASE, tokens, end))
            .or(() -> about(percent.span()));
    return subject(percent.span(), noun, before);
  }

  /** {@code 12 đơn vị sự nghiệp}, {@code 24.500 tỷ đồng vốn đầu tư công}; none of durations. */
  Optional<Subject> ofQuantity(Mention.Quantity quantity, Optional<Subject> before) {
    if (words.isTime(quantity.unit())) {
      return Optional.empty();
    }
    int end = end(quantity.span());
    if (!words.isMeasure(quantity.unit())) {
      String more = behind(end).map(rest -> " " + rest).orElse("");
      String noun = quantity.unit() + (isBorder(end, 0) ? "" : more);
      return subject(quantity.span(), Optional.of(noun), Optional.empty());
    }
    return subject(quantity.span(), behind(end).or(() -> about(quantity.span())), before);
  }

  private Optional<Subject> subject(Span figure, Optional<String> noun, Optional<Subject> before) {
    int at = start(figure);
    Optional<String> counted = among(at).filter(n -> noun.isEmpty()).or(() -> noun);
    Optional<String> body = surroundings.body(clauseStart(at), at);
    Optional<Locality> place = surroundings.place(clauseStart(at), at);
    Optional<String> all = counted.or(() -> before.map(Subject::noun));
    boolean carried = counted.isEmpty() || body.isEmpty() && place.isEmpty();
    return all.map(
        n ->
            new Subject(
                n,
                body.or(() -> carried ? before.flatMap(Subject::body) : Optional.empty())
                    .or(() -> surroundings.body(from, at)),
                place
                    .or(() -> carried ? before.flatMap(Subject::place) : Optional.empty())
                    .or(() -> surroundings.place(from, at))
                    .or(() -> surroundings.place(at, to)),
                period(figure).or(() -> before.flatMap(Subject::period))));
  }

  private int start(Span span) {
    return tokens.firstAtOrAfter(span.start());
  }

  private int end(Span span) {
    return tokens.firstAtOrAfter(span.end());
  }

  private boolean isWord(int at, String word) {
    return at >= 0 && at < to && tokens.surface(at).equalsIgnoreCase(word);
  }

  /** A sign, the end of the sentence, or another mention. */
  private boolean isBorder(int at, int begin) {
    return at >= to
        || !tokens.isWordAt(at)
        || at > begin && tokens.isBreakBefore(at)
        || starts.get(at);
  }

  /** The noun phrase that begins at a token, or none. */
  private Optional<String> behind(int at) {
    int share = words.end(Role.SHARE, tokens, at);
    int begin = share > 0 && share < to ? share : at;
    int end = phraseEnd(begin);
    return end == begin ? Optional.empty() : Optional.of(phrase(begin, end));
  }

  /** A capital ends a phrase but at the beginning of a sentence, where every word has one. */
  private int phraseEnd(int begin) {
    int end = begin;
    while (end - begin < LONGEST && !isBorder(end, begin) && !words.is(Role.STOP, tokens, end)) {
      boolean place = end > begin && words.is(Role.UNIT, tokens, end) && isName(end + 1);
      boolean first = end == begin && begin > from;
      boolean name = tokens.isCapitalizedAt(end) && (first || end > begin && isPlaceName(end));
      if (place || name) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isName(int at) {
    return at < to && tokens.isCapitalizedAt(at);
  }

  private boolean isPlaceName(int at) {
    return surroundings.isProvince(at);
  }

  private String phrase(int begin, int end) {
    String phrase = TextNormalizer.blanksFolded(tokens.surface(begin, end));
    boolean name = tokens.isAllCapsAt(begin) && tokens.length(begin) > 1;
    return name ? phrase : phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
  }

  /** Where the clause of a figure begins: behind a comma or semicolon, a colon, an opening. */
  private int clauseStart(int figure) {
    int first = Math.max(from, figure - REACH);
    for (int at = figure - 1; at >= first; at--) {
      boolean sign =
          tokens.isSymbolAt(at, ',') || tokens.isSymbolAt(at, ';') || tokens.isSymbolAt(at, ':');
      if (sign && !(tokens.isNumberAt(at - 1) && !tokens.isBlankBefore(at + 1))) {
        return at + 1;
      }
    }
    return first;
  }

  /** What the clause before a figure is about: {@code Sản lượng khai thác … tăng 8,3%}. */
  private Optional<String> about(Span figure) {
    int at = start(figure);
    int clause = clauseStart(at);
    Optional<String> noun = beforeFigure(clause, at).or(() -> aboutFrom(clause, at));
    boolean verbAlone = noun.isEmpty() && clause > from && words.is(Role.LINK, tokens, at - 1);
    return verbAlone ? aboutFrom(clauseStart(clause - 1), clause - 1) : noun;
  }

  private Optional<String> aboutFrom(int clause, int figure) {
    int begin = clause;
    while (begin < figure) {
      int lead = words.end(Role.LEAD, tokens, begin);
      int past = dateEnd(begin);
      int share = words.end(Role.SHARE, tokens, begin);
      if (lead > begin) {
        begin = lead;
      } else if (past > begin) {
        begin = past;
      } else if (share > begin) {
        begin = share;
        return noun(begin, figure);
      } else if (!tokens.isWordAt(begin)) {
        begin++;
      } else {
        break;
      }
    }
    int share = shareIn(begin, figure);
    if (share >= 0) {
      return noun(words.end(Role.SHARE, tokens, share), figure);
    }
    boolean named =
        words.is(Role.BODY, tokens, begin)
            || words.is(Role.UNIT, tokens, begin)
            || words.is(Role.ALL, tokens, begin)
            || words.is(Role.WHOLE, tokens, begin)
            || words.is(Role.STOP, tokens, begin)
            || begin >= figure
            || isPlaceName(begin);
    return named ? Optional.empty() : noun(begin, figure);
  }

  /** {@code tỷ lệ} inside the clause. */
  private int shareIn(int begin, int figure) {
    for (int at = figure - 1; at >= begin; at--) {
      int end = words.end(Role.SHARE, tokens, at);
      if (end - at == 2 && end <= figure) {
        return at;
      }
    }
    return -1;
  }

  private Optional<String> noun(int begin, int figure) {
    int end = Math.min(phraseEnd(begin), figure);
    while (end > begin && words.is(Role.LINK, tokens, end - 1)) {
      end--;
    }
    return end <= begin ? Optional.empty() : Optional.of(phrase(begin, end));
  }

  /** {@code với vốn đăng ký 3.860 tỷ đồng}: the words right before the figure and its verb. */
  private Optional<String> beforeFigure(int begin, int figure) {
    int end = figure;
    while (end > begin && words.is(Role.LINK, tokens, end - 1)) {
      end--;
    }
    int start = end;
    while (start > begin
        && end - start < LONGEST / 2
        && tokens.isWordAt(start - 1)
        && !tokens.isCapitalizedAt(start - 1)
        && !words.is(Role.STOP, tokens, start - 1)) {
      start--;
    }
    boolean cut = start > begin && words.is(Role.STOP, tokens, start - 1);
    return cut && end - start >= 2 ? Optional.of(phrase(start, end)) : Optional.empty();
  }

  private int dateEnd(int at) {
    if (!starts.get(at)) {
      return -1;
    }
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Date && mention.span().start() == tokens.start(at)) {
        return Math.max(at + 1, end(mention.span()));
      }
    }
    return -1;
  }

  /** {@code Trong số họ}, {@code Trong đó}: of what the sentence before counted. */
  boolean goesOn() {
    return words.is(Role.AMONG, tokens, from) && among(to).isEmpty()
        || words.is(Role.LEAD, tokens, from) && isWord(from, "trong");
  }

  /** {@code Trong số lao động đi xuất khẩu, 58% …}. */
  private Optional<String> among(int figure) {
    for (int at = from; at < figure; at++) {
      int end = words.end(Role.AMONG, tokens, at);
      if (end > at) {
        return noun(end, figure).filter(n -> !n.equals("họ") && !n.equals("đó"));
      }
    }
    return Optional.empty();
  }

  /** The date named last before the figure in its sentence, else the first behind it. */
  private Optional<EdtfDate> period(Span figure) {
    Optional<EdtfDate> period = Optional.empty();
    int end = end(figure);
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Date date && start(date.span()) == end) {
        return Optional.of(whole(date.value())); // 72% năm 2015 lên 88% năm 2018
      }
    }
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Date date && !isCompared(date)) {
        if (date.span().end() <= figure.start()) {
          period = Optional.of(whole(date.value()));
        } else if (period.isEmpty()) {
          return Optional.of(whole(date.value()));
        }
      }
    }
    return period;
  }

  /** {@code so với năm 2017}. */
  private boolean isCompared(Mention.Date date) {
    int at = start(date.span());
    return isWord(at - 1, "với") || isWord(at - 2, "với");
  }

  /** A clock time is no period. */
  private static EdtfDate whole(EdtfDate date) {
    return date instanceof EdtfDate.Moment ? EdtfDate.of(date.earliest()) : date;
  }
}
