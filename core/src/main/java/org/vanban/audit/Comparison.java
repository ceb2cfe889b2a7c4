package org.vanban.audit;

import java.util.Optional;

/**
 * A value and the one that it is held against: {@code B, tăng p% so với A}, {@code B, tăng p% (năm
 * 2016 là A)}, {@code B, so với A thì tăng p%}, {@code So với A, … đạt B, tăng p%}.
 */
final class Comparison {
  private static final int BRACKET = 9; // tokens up to the figure in it

  private Comparison() {}

  /** The former value behind the change. */
  static Optional<TwoValues> behind(Levels levels) {
    Optional<Figure> former = levels.after(levels.change());
    Optional<Figure> present = levels.before(levels.change());
    if (former.isEmpty()
        || present.isEmpty()
        || !isAlike(levels.text(), former.get(), present.get())) {
      return Optional.empty();
    }
    return wording(levels, former.get())
        .map(w -> new TwoValues(former.get(), present.get(), w))
        .map(v -> levels.adjoins(v.present()) ? v : v.loose());
  }

  /** Of one unit; people may be named otherwise: {@code 25.190 học sinh … (24.291 em)}. */
  private static boolean isAlike(FigureText text, Figure one, Figure other) {
    return one.sameUnit(other)
        || text.words().kindOf(one.unit()) == AuditWords.UnitKind.PERSON
            && text.words().kindOf(other.unit()) == AuditWords.UnitKind.PERSON;
  }

  private static Optional<TwoValues.Wording> wording(Levels levels, Figure former) {
    FigureText text = levels.text();
    int from = levels.end();
    int to = former.from();
    int start = Clauses.beforeFillers(text, to);
    int open = bracket(text, from, to);
    if (to - from > Levels.NEAR || open < 0 && text.hasSymbol("()", from, to)) {
      return Optional.empty();
    }
    if (open >= 0) {
      boolean told =
          text.has(Role.COMPARED, from, to)
              || text.has(Role.PLAN, from, to)
              || text.has(Role.FORMERLY, open, to)
              || isDated(levels, from, open, to);
      return told && !text.hasSymbol(",;.", from, open) && to - open <= BRACKET
          ? Optional.of(TwoValues.Wording.BRACKET)
          : Optional.empty();
    }
    int cue = text.find(Role.COMPARED, from, to);
    boolean right = cue >= 0 && start - text.cueEnd(cue) <= BRACKET / 2;
    return right
            && !text.hasSymbol(",;.:", from, to - 1)
            && !text.hasChange(cue, to)
            && !Clauses.hasWord(text, "và", cue, start)
        ? Optional.of(TwoValues.Wording.COMPARED)
        : Optional.empty();
  }

  /** The bracket that a figure stands in, opened behind a token; -1 if it stands in none. */
  private static int bracket(FigureText text, int from, int to) {
    for (int token = to - 1; token >= Math.max(from, to - BRACKET); token--) {
      if (text.tokens().isSymbolAt(token, ')')) {
        return -1;
      }
      if (text.tokens().isSymbolAt(token, '(')) {
        return token;
      }
    }
    return -1;
  }

  /** {@code tăng 18,6% (năm 2016 là 11.000 tấn)}, {@code gấp 2 lần năm 2010 (4.050 tấn)}. */
  private static boolean isDated(Levels levels, int from, int open, int to) {
    FigureText text = levels.text();
    boolean multiple = Multiples.isMultiple(text, levels.change());
    return multiple || PrintedDates.between(text, open, to).isPresent();
  }

  /** The former value before the change. */
  static Optional<TwoValues> before(Levels levels) {
    FigureText text = levels.text();
    Optional<Figure> last =
        text.before(levels.change())
            .filter(levels::isLevel)
            .or(() -> levels.before(levels.change()));
    Optional<Figure> first = last.flatMap(l -> levels.before(l).or(() -> compared(levels, l)));
    if (first.isEmpty()
        || !last.get().sameUnit(first.get())
        || !levels.adjoins(last.get())
        || last.get().from() - first.get().to() > Levels.NEAR
        || levels.isParted(first.get(), last.get())) {
      return Optional.empty();
    }
    int cue = text.find(Role.COMPARED, first.get().to(), last.get().from());
    if (cue >= 0 && !text.hasSymbol(";.:", first.get().to(), last.get().from())) {
      return Optional.of(new TwoValues(last.get(), first.get(), TwoValues.Wording.COMPARED));
    }
    boolean led = // So với 11.000 lượt của năm 2020, năm nay đón 13.050 lượt
        isCompared(text, first.get())
            && !text.hasSymbol(";.:", first.get().to(), last.get().from());
    return led
        ? Optional.of(new TwoValues(first.get(), last.get(), TwoValues.Wording.COMPARED))
        : Optional.empty();
  }

  /** {@code So với năm 2015 (thu nhập 24,5 triệu đồng), … đạt 41,2 triệu đồng, tăng 68,2%}. */
  private static Optional<Figure> compared(Levels levels, Figure present) {
    FigureText text = levels.text();
    return text.before(present)
        .filter(
            f ->
                levels.isLevel(f) && bracket(text, text.sentenceStart(f.sentence()), f.from()) >= 0)
        .filter(f -> isCompared(text, f));
  }

  private static boolean isCompared(FigureText text, Figure former) {
    int start = text.sentenceStart(former.sentence());
    int at = Clauses.beforeFillers(text, former.from());
    int cue = text.find(Role.COMPARED, start, at);
    int near = bracket(text, start, at) >= 0 ? BRACKET : BRACKET / 2;
    return cue >= 0 && at - text.cueEnd(cue) <= near && !text.hasSymbol(",;:", cue, at);
  }
}
