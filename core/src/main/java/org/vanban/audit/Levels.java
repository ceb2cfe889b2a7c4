package org.vanban.audit;

import java.util.Optional;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * The values that stand around a rise or fall and that it may lie between: levels, not differences;
 * of percentages for points of percent, of anything else for the rest.
 *
 * @param change the difference, percentage of change or multiple
 * @param shares whether the levels are percentages: {@code 6,1%, giảm 2,3 điểm phần trăm}
 */
record Levels(FigureText text, Figure change, boolean shares) {
  static final int NEAR = 16; // tokens
  private static final int STEPS = 3;
  private static final int AGAIN = 5; // tokens before what says the change again
  private static final Set<String> FILLERS = Set.of("thì", "đã", "cũng", "lại");

  /** The levels that the unit of a change asks for. */
  static Levels of(FigureText text, Figure change) {
    boolean points =
        change.kind() == Figure.Kind.ASIDE && change.unit().equals("%") && !Yearly.is(text, change);
    return new Levels(text, change, points);
  }

  /** The level before a figure; differences and lengths of time are passed over. */
  Optional<Figure> before(Figure figure) {
    Optional<Figure> at = text.before(figure);
    for (int step = 0; step < STEPS && at.isPresent() && !isFree(at.get(), figure); step++) {
      at = text.before(at.get());
    }
    return at.filter(v -> isFree(v, figure));
  }

  /** The level right after a figure; behind the change, what says the change again is passed by. */
  Optional<Figure> after(Figure figure) {
    return text.after(figure == change ? last() : figure).filter(this::isLevel);
  }

  /** The token behind the change and what says it again. */
  int end() {
    int end = last().to();
    return last() != change && text.hasSymbol(")", end, Math.min(end + 1, text.tokens().size()))
        ? end + 1
        : end;
  }

  private Figure last() {
    return text.after(change).filter(this::saysAgain).orElse(change);
  }

  /** {@code tăng 120 tỷ đồng (10%) so với …}, {@code tăng 2 điểm và 5 bậc so với …}. */
  private boolean saysAgain(Figure next) {
    int from = change.to();
    int to = next.from();
    boolean bracket = text.tokens().isSymbolAt(from, '(') || text.has(Role.ATTAIN, from, to);
    boolean and = to == from + 1 && text.tokens().surface(from).equals("và");
    boolean base =
        text.has(Role.COMPARED, from, to)
            || text.has(Role.FORMERLY, from, to)
            || text.has(Role.PLAN, from, to)
            || PrintedDates.between(text, from, to).isPresent();
    return !next.unit().equals(change.unit()) && to - from <= AGAIN && (bracket || and) && !base;
  }

  /** Whether a change stands between two values, so that the first has its own. */
  boolean isParted(Figure first, Figure last) {
    return text.figures().subList(first.index() + 1, last.index()).stream()
        .anyMatch(text::isChange);
  }

  private boolean isFree(Figure level, Figure before) {
    return isLevel(level) && !isInBracket(level, before);
  }

  boolean isLevel(Figure figure) {
    boolean time = text.isTime(figure) && !figure.unit().equals(change.unit());
    if (figure.kind() == Figure.Kind.RATIO || text.isChange(figure) || time || isMark(figure)) {
      return false;
    }
    return shares == figure.unit().equals("%");
  }

  /** {@code 3.218 tỷ đồng, lần đầu vượt mốc 3.200 tỷ đồng, tăng 11,9%}: it is no value. */
  private boolean isMark(Figure figure) {
    int cue = text.cueEndingAt(figure.from(), text.sentenceStart(figure.sentence()));
    return cue >= 0 && text.isCue(Role.MARK, cue);
  }

  /** Whether a figure stands in a bracket that is closed before another. */
  private boolean isInBracket(Figure figure, Figure before) {
    int to = Math.min(before.from(), figure.to() + NEAR);
    for (int token = figure.to(); token < to; token++) {
      if (text.tokens().isSymbolAt(token, '(')) {
        return false;
      }
      if (text.tokens().isSymbolAt(token, ')')) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the change is of the thing whose value stands before it: {@code lên 630 đồng, đồng thời
   * tăng 20% giá khác} is of another.
   */
  boolean adjoins(Figure value) {
    int from = value.to();
    int to = change.from();
    return to - from <= NEAR
        && !text.hasSymbol(".:", from, to)
        && (!text.hasSymbol(";", from, to) || text.has(Role.ATTAIN, from, to))
        && (leadsIn(from, to) || isSubject(value));
  }

  /** Whether nothing but cues stands between a change and the comma or bracket before it. */
  private boolean leadsIn(int from, int to) {
    Tokens tokens = text.tokens();
    int at = to;
    boolean then = false;
    for (boolean more = true; more; ) {
      int cue = text.cueEndingAt(at, from);
      boolean filler = at > from && FILLERS.contains(tokens.surface(at - 1));
      more = filler || cue >= 0 && leads(text.roleAt(cue).orElseThrow());
      then |= filler && tokens.surface(at - 1).equals("thì");
      at = filler ? at - 1 : more ? cue : at;
    }
    boolean plain = at - from <= 1 && !text.hasSymbol(",;", from, at);
    return plain
        || then && !text.hasSymbol(",;", from, at)
        || tokens.isSymbolAt(at - 1) && ",(;".indexOf(tokens.charAt(at - 1)) >= 0
        || tokens.isDashAt(at - 1);
  }

  /** {@code Với 43,86 điểm, chỉ số của tỉnh tăng 1,24 điểm}: the value that opens the sentence. */
  private boolean isSubject(Figure value) {
    int cue = value.from() - 1;
    return cue == text.sentenceStart(value.sentence())
        && text.isCue(Role.WITH, cue)
        && text.before(change).filter(f -> f == value).isPresent();
  }

  private static boolean leads(Role role) {
    return switch (role) {
      case ATTAIN, YEARLY, AVERAGE, BE, RISE, FALL, TIMES, TO, EACH -> true;
      default -> Hedge.of(role) != Hedge.NONE;
    };
  }
}
