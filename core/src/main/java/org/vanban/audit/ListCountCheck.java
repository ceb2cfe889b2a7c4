package org.vanban.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.text.Tokens;

/**
 * A number of things against the things named after it: {@code 3 tỉnh (Hà Nam, Nam Định và Thái
 * Bình)}, {@code 6 vấn đề. Thứ nhất, …}.
 *
 * <p>Where names begin and end is often open (“và” stands in names too), so a list can only confirm
 * its number, but for names of places in a bracket, which commas part.
 */
final class ListCountCheck implements Check {
  private static final int AFTER_UNIT = 6;
  private static final int LONGEST_JOINT = 8;
  private static final int MOST_OFF = 2;
  private static final int SHORT = 5; // words of a name in which no và stands
  private static final List<String> ORDINALS =
      List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      boolean counts = figure.kind() == Figure.Kind.COUNT || figure.kind() == Figure.Kind.RATIO;
      if (counts && !figure.isHedged() && !isAmount(text, figure) && isSmall(figure)) {
        check(text, figure, findings);
      }
    }
  }

  private static boolean isAmount(FigureText text, Figure figure) {
    boolean points = figure.unit().equals("điểm"); // gồm bốn điểm mấu chốt
    return text.isMoney(figure) || text.isMeasure(figure) && !points;
  }

  private static boolean isSmall(Figure figure) {
    return figure.value().value().scale() == 0
        && figure.value().value().intValue() <= 40
        && figure.value().value().intValue() >= 2;
  }

  private static void check(FigureText text, Figure figure, Findings findings) {
    int wanted = figure.value().value().intValue();
    if (items(figure, Bodies.after(text, figure), wanted, true, findings)
        || names(text, figure, wanted, findings)
        || numbered(text, figure, wanted, findings)
        || valued(text, figure, wanted, findings)
        || items(figure, Enumeration.nouns(text, figure), wanted, false, findings)) {
      return;
    }
    int open = opener(text, figure);
    if (open >= 0) {
      named(text, figure, open, wanted, findings);
    } else if (dates(text, figure) == wanted || ordinals(text, figure) == wanted) {
      add(figure, Findings.Outcome.CONSISTENT, wanted, findings);
    }
  }

  /** Holds a number against names; whether they tell enough. */
  private static boolean names(FigureText text, Figure figure, int wanted, Findings findings) {
    Optional<NameList> list = NameList.after(text, figure).or(() -> NameList.before(text, figure));
    if (list.isEmpty()) {
      return false;
    }
    int count = list.get().count();
    int within = list.get().within();
    int others = list.get().others();
    if (wanted == count) {
      add(figure, Findings.Outcome.CONSISTENT, count, findings);
    } else if (others > 0 && wanted == count - others && list.get().closed()) {
      add(figure, Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.LOW), count, findings);
    } else if (within > 0 && wanted > count && wanted <= count + within && list.get().pure()) {
      add(figure, Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.LOW), count, findings);
    } else if (list.get().pure()
        && list.get().closed()
        && within == 0
        && !(list.get().last() && wanted == count - 1 && !NameList.isOwn(text, figure))
        && Math.abs(count - wanted) <= MOST_OFF
        && (NameList.isNamed(text, figure) || list.get().longest() <= SHORT)) {
      add(figure, Findings.Outcome.inconsistent(Severity.MEDIUM), count, findings);
    } else {
      return false;
    }
    return true;
  }

  /**
   * Holds a number against {@code (1) …; (2) …} or {@code một là …, hai là …}; whether they stand.
   */
  private static boolean numbered(FigureText text, Figure figure, int wanted, Findings findings) {
    int last = Enumeration.last(text, figure);
    if (last < 2 || Math.abs(last - wanted) > MOST_OFF) {
      return false;
    }
    boolean fits = last == wanted;
    Findings.Outcome outcome =
        fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM);
    add(figure, outcome, last, findings);
    return true;
  }

  /** Holds a number against {@code dệt may 642 triệu USD, giày dép 518 triệu USD, …}. */
  private static boolean valued(FigureText text, Figure figure, int wanted, Findings findings) {
    int items = Enumeration.valued(text, figure, opener(text, figure));
    if (items < MOST_OFF + 1 || Math.abs(items - wanted) > MOST_OFF) {
      return false;
    }
    boolean fits = items == wanted;
    Findings.Outcome outcome =
        fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM);
    add(figure, outcome, items, findings);
    return true;
  }

  /**
   * {@code Bốn đột phá gồm: thể chế, nhân lực và hạ tầng}: whatever each và joins, it is not four.
   * Items that are known for what they are also confirm their number.
   */
  private static boolean items(
      Figure figure, Enumeration.Span items, int wanted, boolean known, Findings findings) {
    boolean off = wanted > items.most() || wanted < items.fewest();
    boolean near = wanted <= items.most() + MOST_OFF && wanted >= items.fewest() - MOST_OFF;
    if (items.most() < 2 || !near || !off && !known) {
      return false;
    }
    int listed = wanted > items.most() ? items.most() : Math.max(wanted, items.fewest());
    add(
        figure,
        off ? Findings.Outcome.inconsistent(Severity.MEDIUM) : Findings.Outcome.CONSISTENT,
        listed,
        findings);
    return true;
  }

  /** The bracket or colon that opens the names, soon after the unit; -1 if none does. */
  private static int opener(FigureText text, Figure figure) {
    int end = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + 4 * AFTER_UNIT);
    for (int token = figure.to(); token < end; token++) {
      Tokens tokens = text.tokens();
      if (tokens.isSymbolAt(token, ':')
          || tokens.isSymbolAt(token, '(') && token - figure.to() <= AFTER_UNIT) {
        return token;
      }
      boolean inNumber = tokens.isNumberAt(token + 1) && !tokens.isBlankBefore(token + 1);
      if (tokens.isSymbolAt(token) && !tokens.isDashAt(token) && !inNumber) {
        return -1;
      }
    }
    return -1;
  }

  private static void named(
      FigureText text, Figure figure, int open, int wanted, Findings findings) {
    Tokens tokens = text.tokens();
    boolean bracket = tokens.isSymbolAt(open, '(');
    int end = text.sentenceEnd(figure.sentence());
    int commas = 0;
    int ands = 0;
    int token = open + 1;
    for (; token < end && !(bracket && tokens.isSymbolAt(token, ')')); token++) {
      boolean item =
          (tokens.isSymbolAt(token, ',') || tokens.isSymbolAt(token, ';'))
              && tokens.isBlankBefore(token + 1);
      boolean and = tokens.isWordAt(token) && tokens.surface(token).equals("và");
      commas += item ? 1 : 0;
      ands += and ? 1 : 0;
    }
    boolean closed = !bracket || token < end;
    boolean fits = closed && commas + 1 <= wanted && wanted <= commas + 1 + ands;
    boolean listed = commas + ands > 0;
    if (fits && listed) {
      add(figure, Findings.Outcome.CONSISTENT, wanted, findings);
    }
  }

  /** How many dates stand in a row after {@code vào}: {@code 2 kỳ vào tháng 3, tháng 9}. */
  private static int dates(FigureText text, Figure figure) {
    int cue =
        text.find(
            Role.AT,
            figure.to(),
            Math.min(figure.to() + AFTER_UNIT, text.sentenceEnd(figure.sentence())));
    if (cue < 0) {
      return 0;
    }
    int at = text.tokens().end(text.cueEnd(cue) - 1);
    int count = 0;
    for (int i = text.firstDateAt(at); i < text.dates().size(); i++) {
      Mention.Date date = text.dates().get(i);
      if (date.span().start() - at > LONGEST_JOINT || !isJoint(text, at, date.span().start())) {
        break;
      }
      count++;
      at = date.span().end();
    }
    return count;
  }

  private static boolean isJoint(FigureText text, int from, int to) {
    String between = text.tokens().text().substring(from, to).strip();
    return between.isEmpty() || between.equals(",") || between.equals("và");
  }

  /** The last of {@code Thứ nhất, … Thứ hai, …} that open the sentences after a figure. */
  private static int ordinals(FigureText text, Figure figure) {
    int next = figure.sentence() + 1;
    if (ordinal(text, next) != 1) {
      return 0;
    }
    int last = 1;
    for (int s = next + 1; s < text.sentenceCount() && last < ORDINALS.size(); s++) {
      last += ordinal(text, s) == last + 1 ? 1 : 0;
      if (ordinal(text, s) == 1) {
        break;
      }
    }
    return last;
  }

  private static int ordinal(FigureText text, int sentence) {
    if (sentence >= text.sentenceCount()) {
      return 0;
    }
    Tokens tokens = text.tokens();
    int token = text.sentenceStart(sentence);
    while (token < text.sentenceEnd(sentence) && tokens.isSymbolAt(token)) {
      token++;
    }
    boolean opens = token + 1 < tokens.size() && tokens.surface(token).equalsIgnoreCase("thứ");
    return opens ? ORDINALS.indexOf(tokens.surface(token + 1).toLowerCase(Locale.ROOT)) + 1 : 0;
  }

  private static void add(Figure figure, Findings.Outcome outcome, int listed, Findings findings) {
    findings.add(
        Relation.LIST_COUNT,
        outcome,
        List.of(figure),
        "n",
        String.valueOf(listed),
        Findings.plain(figure.value().value()));
  }
}
