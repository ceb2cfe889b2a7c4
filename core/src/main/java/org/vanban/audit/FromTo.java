package org.vanban.audit;

import java.util.Optional;

/**
 * Two values of {@code từ 812 xuống 694 đơn vị}, {@code từ chỗ chỉ có 16 hợp tác xã, nay có 48}.
 */
final class FromTo {
  private FromTo() {}

  /**
   * {@code giảm từ 812 xuống 694 đơn vị, giảm 118 đơn vị}; {@code (từ 1.648 hộ xuống 1.236 hộ),
   * tương ứng giảm 25%}.
   */
  static Optional<TwoValues> before(Levels levels) {
    FigureText text = levels.text();
    Optional<Figure> last = text.before(levels.change()).filter(levels::isLevel);
    return last.flatMap(p -> pair(levels, p, text.before(p).filter(levels::isLevel)))
        .or(() -> levels.before(levels.change()).flatMap(p -> pair(levels, p, levels.before(p))));
  }

  private static Optional<TwoValues> pair(Levels levels, Figure present, Optional<Figure> former) {
    return former.filter(f -> levels.adjoins(present)).flatMap(f -> of(levels.text(), f, present));
  }

  /** {@code giảm 15 đơn vị, từ 161 xuống còn 146 đơn vị}. */
  static Optional<TwoValues> behind(Levels levels) {
    Figure change = levels.change();
    Optional<Figure> former = levels.after(change);
    Optional<Figure> present = former.flatMap(levels::after);
    return present
        .filter(p -> former.get().from() - change.to() <= Levels.NEAR / 2)
        .filter(p -> !levels.text().hasSymbol(";.:", change.to(), former.get().from()))
        .flatMap(p -> of(levels.text(), former.get(), p));
  }

  private static Optional<TwoValues> of(FigureText text, Figure former, Figure present) {
    boolean to =
        text.has(Role.TO, former.to(), present.from())
            || text.has(Role.NOW, former.to(), present.from());
    boolean one = !text.hasSymbol(";:", former.to(), present.from());
    return isFrom(text, former)
            && to
            && one
            && former.sameUnit(present)
            && !present.unit().isEmpty()
        ? Optional.of(new TwoValues(former, present, TwoValues.Wording.FROM_TO))
        : Optional.empty();
  }

  /** Whether từ leads to a figure, fillers and hedges passed over: {@code từ chỗ chỉ có 16}. */
  static boolean isFrom(FigureText text, Figure former) {
    int cue =
        text.cueEndingAt(
            Clauses.beforeFillers(text, former.from()), text.sentenceStart(former.sentence()));
    return cue >= 0 && text.isCue(Role.FROM, cue);
  }
}
