package org.vanban.audit;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Two values of which the years or words like {@code năm trước}, {@code nay} say which came first:
 * {@code năm 2018 là A, đến năm 2022 đạt B}, {@code B (năm 2020: A)}, {@code Năm 2020 … A. Năm
 * 2021, con số này là B}.
 */
final class Succession {
  private static final int BEHIND = 5; // tokens behind a figure that may tell when it was

  private Succession() {}

  static Optional<TwoValues> of(Levels levels) {
    Optional<Figure> second = last(levels);
    Optional<Figure> first = second.flatMap(levels::before);
    if (second.isPresent() && first.isEmpty()) {
      return acrossSentences(levels, second.get());
    }
    return first
        .filter(f -> f.sameUnit(second.get()) && levels.adjoins(second.get()))
        .filter(f -> !levels.isParted(f, second.get()))
        .filter(f -> !levels.text().hasSymbol(".", f.to(), second.get().from()))
        .flatMap(f -> ordered(levels, f, second.get()));
  }

  /**
   * The level before a change, one in a bracket taken in: {@code 13.050 lượt (năm 2020: 11.000)}.
   */
  private static Optional<Figure> last(Levels levels) {
    return levels
        .text()
        .before(levels.change())
        .filter(levels::isLevel)
        .or(() -> levels.before(levels.change()));
  }

  private static Optional<TwoValues> ordered(Levels levels, Figure first, Figure second) {
    FigureText text = levels.text();
    OptionalInt one = PrintedDates.yearOf(text, first);
    OptionalInt two = PrintedDates.yearOf(text, second);
    boolean bracket = isDatedBracket(text, first, second);
    if (!bracket && one.isPresent() && two.isPresent() && one.getAsInt() != two.getAsInt()) {
      boolean forward = one.getAsInt() < two.getAsInt();
      return Optional.of(
          new TwoValues(
              forward ? first : second, forward ? second : first, wording(text, first, second)));
    }
    if (bracket) {
      return Optional.of(new TwoValues(second, first, TwoValues.Wording.YEARS));
    }
    if (one.isPresent() && isNow(text, second)) {
      return Optional.of(new TwoValues(first, second, TwoValues.Wording.YEARS));
    }
    boolean former = isFormer(text, first);
    if (former == isFormer(text, second)) {
      return Optional.empty();
    }
    boolean sure = former && isNow(text, second) || !former && isTold(levels, second);
    return Optional.of(
        new TwoValues(
            former ? first : second,
            former ? second : first,
            sure ? TwoValues.Wording.YEARS : TwoValues.Wording.LOOSE));
  }

  /** {@code 13.050 lượt khách (năm 2020: 11.000 lượt)}. */
  private static boolean isDatedBracket(FigureText text, Figure first, Figure second) {
    int from = first.to();
    int to = second.from();
    return text.hasSymbol("(", from, to)
        && !text.hasSymbol(")", from, to)
        && (PrintedDates.between(text, from, to).isPresent()
            || text.has(Role.FORMERLY, from, to)
            || text.has(Role.COMPARED, from, to));
  }

  /** {@code tăng bình quân 10,4%/năm (năm 2020: 9.350 tỷ đồng; năm 2025: 14.210 tỷ đồng)}. */
  static Optional<TwoValues> behind(FigureText text, Figure change) {
    Levels levels = Levels.of(text, change);
    Optional<Figure> former = levels.after(change);
    Optional<Figure> present = former.flatMap(levels::after);
    return present
        .filter(p -> former.get().sameUnit(p) && !p.unit().isEmpty())
        .filter(p -> former.get().from() - change.to() <= Levels.NEAR)
        .filter(p -> text.hasSymbol("(", change.to(), former.get().from()))
        .filter(p -> !text.hasSymbol("()", former.get().to(), p.from()))
        .filter(p -> isEarlier(text, former.get(), p))
        .map(p -> new TwoValues(former.get(), p, TwoValues.Wording.YEARS));
  }

  private static boolean isEarlier(FigureText text, Figure one, Figure other) {
    OptionalInt first = PrintedDates.yearOf(text, one);
    OptionalInt second = PrintedDates.yearOf(text, other);
    return first.isPresent() && second.isPresent() && first.getAsInt() < second.getAsInt();
  }

  private static TwoValues.Wording wording(FigureText text, Figure one, Figure other) {
    boolean leads =
        text.has(Role.TO, one.to(), other.from())
            || text.has(Role.BE, one.to(), other.from())
            || text.has(Role.NOW, one.to(), other.from());
    return leads && !text.hasSymbol(";", one.to(), other.from())
        ? TwoValues.Wording.YEARS
        : TwoValues.Wording.LOOSE;
  }

  /** Whether a former time is told before a figure in its clause, or right behind it. */
  private static boolean isFormer(FigureText text, Figure figure) {
    int from = Clauses.start(text, figure);
    int to = Math.min(figure.to() + BEHIND, text.sentenceEnd(figure.sentence()));
    int comma = figure.to();
    while (comma < to && !text.hasSymbol(",;:.()", comma, comma + 1)) {
      comma++;
    }
    return text.has(Role.FORMERLY, from, figure.from())
        || text.has(Role.COMPARED, from, figure.from())
        || text.has(Role.FORMERLY, figure.to(), comma);
  }

  private static boolean isNow(FigureText text, Figure figure) {
    return text.has(Role.NOW, Clauses.start(text, figure), figure.from());
  }

  /** Whether như vậy, tức or a comma alone leads from the value to the change. */
  private static boolean isTold(Levels levels, Figure second) {
    return levels.text().has(Role.ATTAIN, second.to(), levels.change().from());
  }

  /** {@code Năm 2020, huyện đón 11.000 lượt. Năm 2021, con số này là 13.050 lượt, tăng 18,6%}. */
  private static Optional<TwoValues> acrossSentences(Levels levels, Figure present) {
    FigureText text = levels.text();
    if (present.sentence() == 0 || !levels.adjoins(present) || !takesUp(text, present)) {
      return Optional.empty();
    }
    return text.figuresOf(present.sentence() - 1).stream()
        .filter(f -> levels.isLevel(f) && f.sameUnit(present))
        .reduce((a, b) -> b)
        .map(f -> new TwoValues(f, present, TwoValues.Wording.LOOSE));
  }

  /** {@code con số này là}, {@code tỷ lệ này đạt}. */
  private static boolean takesUp(FigureText text, Figure figure) {
    int from = Clauses.start(text, figure);
    return Clauses.hasWord(text, "này", from, figure.from())
        || Clauses.hasWord(text, "đó", from, figure.from());
  }
}
