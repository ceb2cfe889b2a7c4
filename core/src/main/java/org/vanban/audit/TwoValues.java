package org.vanban.audit;

import java.util.Optional;

/**
 * The former and the present value that a rise or fall lies between: {@code tăng từ 3.215 tỷ đồng
 * lên 4.160 tỷ đồng, tức tăng 29,4%}.
 *
 * @param former the earlier value
 * @param present the later one
 * @param wording how the text puts them together
 */
record TwoValues(Figure former, Figure present, Wording wording) {
  private static final int NEAR = 16;
  private static final int BRACKET = 9;

  /** How the text puts two values together. */
  enum Wording {
    /** {@code từ A lên B}: nothing else can be meant. */
    FROM_TO,
    /** {@code B, tăng p% so với A}. */
    COMPARED,
    /** {@code B, vượt p% chỉ tiêu (A)}. */
    BRACKET,
    /** {@code năm 2018 là A, đến năm 2022 đạt B}. */
    YEARS,
    /** {@code năm 2022 có A, năm 2023 có B}: it may be two things. */
    LOOSE
  }

  /** The values around a change. */
  static Optional<TwoValues> around(FigureText text, Figure change) {
    return fromToBefore(text, change)
        .or(() -> formerBehind(text, change))
        .or(() -> comparedBefore(text, change))
        .or(() -> fromToBehind(text, change))
        .or(() -> years(text, change));
  }

  private static Optional<TwoValues> fromToBefore(FigureText text, Figure change) {
    Optional<Figure> present = valueBefore(text, change, change);
    Optional<Figure> former = present.flatMap(p -> valueBefore(text, p, change));
    return former
        .filter(f -> adjoins(text, present.get(), change))
        .flatMap(f -> fromTo(text, f, present.get()));
  }

  private static Optional<TwoValues> fromToBehind(FigureText text, Figure change) {
    Optional<Figure> former = valueAfter(text, change, change);
    Optional<Figure> present = former.flatMap(f -> valueAfter(text, f, change));
    return present
        .filter(p -> former.get().from() - change.to() <= NEAR / 2)
        .filter(p -> !text.hasSymbol(";.:", change.to(), former.get().from()))
        .flatMap(p -> fromTo(text, former.get(), p));
  }

  private static Optional<TwoValues> fromTo(FigureText text, Figure former, Figure present) {
    boolean from = isRightBefore(text, Role.FROM, former);
    boolean to =
        isRightBefore(text, Role.TO, present) || text.has(Role.TO, former.to(), present.from());
    boolean one = !text.hasSymbol(";:", former.to(), present.from());
    return from && to && one && sameUnit(former, present) && !present.unit().isEmpty()
        ? Optional.of(new TwoValues(former, present, Wording.FROM_TO))
        : Optional.empty();
  }

  /** {@code so với mức A}, {@code so với cùng kỳ (A)}, {@code chỉ tiêu (A)} behind the change. */
  private static Optional<TwoValues> formerBehind(FigureText text, Figure change) {
    Optional<Figure> former = valueAfter(text, change, change);
    Optional<Figure> present = valueBefore(text, change, change);
    if (former.isEmpty() || present.isEmpty() || !sameUnit(former.get(), present.get())) {
      return Optional.empty();
    }
    int from = change.to();
    int to = former.get().from();
    boolean bracket = text.tokens().isSymbolAt(beforeHedge(text, to) - 1, '(');
    boolean year =
        bracket
            && Multiples.isMultiple(text, change)
            && PrintedDates.between(text, from, to).isPresent();
    boolean base = text.has(Role.COMPARED, from, to) || text.has(Role.PLAN, from, to) || year;
    if (!base
        || !adjoins(text, present.get(), change)
        || to - from > NEAR
        || text.hasSymbol(bracket ? ",;.:)" : ",;.:()", from, to - 1)) {
      return Optional.empty();
    }
    if (bracket) {
      return to - from <= BRACKET
          ? Optional.of(new TwoValues(former.get(), present.get(), Wording.BRACKET))
          : Optional.empty();
    }
    int cue = text.find(Role.COMPARED, from, to);
    boolean right = cue >= 0 && isFigureAt(text, cue, former.get());
    return right
        ? Optional.of(new TwoValues(former.get(), present.get(), Wording.COMPARED))
        : Optional.empty();
  }

  /**
   * Whether so với leads to a figure itself: {@code so với mức A}, {@code so với năm 2021 là A}.
   */
  private static boolean isFigureAt(FigureText text, int cue, Figure former) {
    int from = text.cueEnd(cue);
    int at = beforeHedge(text, former.from());
    boolean right = at <= from || at < former.from();
    boolean cues = at - from <= BRACKET / 2 && !text.hasChange(from, former.from());
    return right && cues && !and(text, from, at);
  }

  private static boolean and(FigureText text, int from, int to) {
    for (int token = from; token < to; token++) {
      if (text.tokens().surface(token).equals("và")) {
        return true;
      }
    }
    return false;
  }

  private static int beforeHedge(FigureText text, int at) {
    int cue = text.cueEndingAt(at, 0);
    boolean filler =
        cue >= 0
            && (text.isCue(Role.BE, cue) || Hedge.of(text.roleAt(cue).orElseThrow()) != Hedge.NONE);
    return filler ? cue : at;
  }

  /** {@code đạt B so với A của cùng kỳ, tăng p%}. */
  private static Optional<TwoValues> comparedBefore(FigureText text, Figure change) {
    Optional<Figure> former =
        text.before(change)
            .filter(f -> isValue(text, f, change))
            .or(() -> valueBefore(text, change, change));
    Optional<Figure> present = former.flatMap(f -> valueBefore(text, f, change));
    return present
        .filter(p -> sameUnit(former.get(), p) && adjoins(text, former.get(), change))
        .filter(p -> former.get().from() - p.to() <= NEAR)
        .filter(p -> !hasChange(text, p, former.get()))
        .filter(p -> text.has(Role.COMPARED, p.to(), former.get().from()))
        .filter(p -> !text.hasSymbol(";.:", p.to(), former.get().from()))
        .map(p -> new TwoValues(former.get(), p, Wording.COMPARED));
  }

  private static boolean hasChange(FigureText text, Figure from, Figure to) {
    return text.figures().subList(from.index() + 1, to.index()).stream().anyMatch(text::isChange);
  }

  private static Optional<TwoValues> years(FigureText text, Figure change) {
    Optional<Figure> present = valueBefore(text, change, change);
    Optional<Figure> former = present.flatMap(p -> valueBefore(text, p, change));
    return former
        .filter(f -> sameUnit(f, present.get()) && adjoins(text, present.get(), change))
        .filter(f -> !text.hasSymbol(";.", f.to(), present.get().from()))
        .filter(f -> isEarlier(text, f, present.get()))
        .map(f -> new TwoValues(f, present.get(), leads(text, f, present.get())));
  }

  /** {@code tăng bình quân 10,4%/năm (năm 2020: 9.350 tỷ đồng; năm 2025: 14.210 tỷ đồng)}. */
  static Optional<TwoValues> yearsBehind(FigureText text, Figure change) {
    Optional<Figure> former = valueAfter(text, change, change);
    Optional<Figure> present = former.flatMap(f -> valueAfter(text, f, change));
    return present
        .filter(p -> sameUnit(former.get(), p) && !p.unit().isEmpty())
        .filter(p -> former.get().from() - change.to() <= NEAR)
        .filter(p -> text.hasSymbol("(", change.to(), former.get().from()))
        .filter(p -> !text.hasSymbol("()", former.get().to(), p.from()))
        .filter(p -> isEarlier(text, former.get(), p))
        .map(p -> new TwoValues(former.get(), p, Wording.YEARS));
  }

  private static boolean isEarlier(FigureText text, Figure one, Figure other) {
    var first = PrintedDates.yearOf(text, one);
    var second = PrintedDates.yearOf(text, other);
    return first.isPresent() && second.isPresent() && first.getAsInt() < second.getAsInt();
  }

  private static Wording leads(FigureText text, Figure one, Figure other) {
    boolean to = text.has(Role.TO, one.to(), other.from());
    return to || text.has(Role.BE, one.to(), other.from()) ? Wording.YEARS : Wording.LOOSE;
  }

  private static boolean isRightBefore(FigureText text, Role role, Figure figure) {
    int at = beforeHedge(text, figure.from());
    int cue = text.cueEndingAt(at, text.sentenceStart(figure.sentence()));
    return cue >= 0 && text.isCue(role, cue);
  }

  /**
   * Whether a change is of the thing whose value stands before it: {@code lên 630 đồng, đồng thời
   * tăng 20% giá khác} is of another.
   */
  private static boolean adjoins(FigureText text, Figure value, Figure change) {
    int from = value.to();
    int to = change.from();
    return to - from <= NEAR
        && !text.hasSymbol(".:", from, to)
        && (!text.hasSymbol(";", from, to) || text.has(Role.ATTAIN, from, to))
        && leadsIn(text, from, to);
  }

  /** Whether nothing but cues stands between a change and the comma or bracket before it. */
  private static boolean leadsIn(FigureText text, int from, int to) {
    int at = to;
    for (int cue = text.cueEndingAt(at, from); cue >= 0; cue = text.cueEndingAt(at, from)) {
      if (!leads(text.roleAt(cue).orElseThrow())) {
        break;
      }
      at = cue;
    }
    boolean plain = at - from <= 1 && !text.hasSymbol(",;", from, at);
    return plain
        || text.tokens().isSymbolAt(at - 1, ',')
        || text.tokens().isSymbolAt(at - 1, '(')
        || text.tokens().isSymbolAt(at - 1, ';')
        || text.tokens().isDashAt(at - 1);
  }

  private static boolean leads(Role role) {
    return switch (role) {
      case ATTAIN, YEARLY, AVERAGE, BE, RISE, FALL, TIMES, TO, EACH -> true;
      default -> Hedge.of(role) != Hedge.NONE;
    };
  }

  /** Whether a figure stands in a bracket that is closed before another. */
  private static boolean isInBracket(FigureText text, Figure figure, Figure before) {
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

  private static boolean sameUnit(Figure one, Figure other) {
    return one.unit().equals(other.unit()) || one.unit().isEmpty() && other.isCount();
  }

  /** The value before a figure; differences and lengths of time are passed over. */
  private static Optional<Figure> valueBefore(FigureText text, Figure figure, Figure change) {
    Optional<Figure> at = text.before(figure);
    for (int steps = 0;
        steps < 3
            && at.isPresent()
            && (!isValue(text, at.get(), change) || isInBracket(text, at.get(), figure));
        steps++) {
      at = text.before(at.get());
    }
    return at.filter(v -> isValue(text, v, change) && !isInBracket(text, v, figure));
  }

  private static Optional<Figure> valueAfter(FigureText text, Figure figure, Figure change) {
    return text.after(figure).filter(v -> isValue(text, v, change));
  }

  /** A level, no difference: of points for points, of anything else for the rest. */
  private static boolean isValue(FigureText text, Figure figure, Figure change) {
    if (figure.kind() == Figure.Kind.RATIO || text.isChange(figure) || text.isTime(figure)) {
      return false;
    }
    boolean percent = figure.unit().equals("%");
    boolean points =
        change.kind() == Figure.Kind.ASIDE && change.unit().equals("%") && !Yearly.is(text, change);
    return points == percent;
  }
}
