package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rises and falls that fit two values of their sentence, wherever these stand: {@code 184 nghìn
 * tấn, 784 triệu USD; so với cùng kỳ (165 nghìn tấn và 598 triệu USD) tăng 11% về lượng và 31% về
 * trị giá}. They can only confirm; and a value that falls {@code từ 24 ca … giảm còn 26 ca} cannot
 * be.
 */
final class FittingChanges implements Check {
  private static final int FINE = 2; // digits
  private static final int FAR = 24;
  private static final int JOINT = 3;

  @Override
  public void run(FigureText text, Findings findings) {
    Figure last = null;
    for (Figure figure : text.figures()) {
      boolean percent = figure.kind() == Figure.Kind.PERCENT;
      if (percent && (text.isChange(figure) || goesOn(text, last, figure))) {
        if (!findings.tells(Relation.CHANGE_PERCENT, figure)) {
          confirm(text, figure, findings);
        }
        last = figure;
      }
      if (figure.kind() == Figure.Kind.COUNT && !text.isTime(figure)) {
        if (text.isChange(figure) || isGap(text, figure)) {
          difference(text, figure, findings);
        } else {
          direction(text, figure, findings);
        }
      }
    }
  }

  /** {@code tăng 11% về lượng và 31% về trị giá}. */
  private static boolean goesOn(FigureText text, @Nullable Figure last, Figure next) {
    return last != null
        && last.index() == next.index() - 1
        && last.sentence() == next.sentence()
        && next.from() - last.to() <= 2 * JOINT
        && text.tokens().surface(next.from() - 1).equals("và");
  }

  private static void confirm(FigureText text, Figure percent, Findings findings) {
    if (percent.value().value().precision() < FINE || percent.isHedged()) {
      return;
    }
    List<Figure> values = new ArrayList<>(values(text, percent.sentence()));
    if (values.size() == 1 && isCompared(text, percent)) {
      for (int back = 1; back <= JOINT && back <= percent.sentence(); back++) {
        values.addAll(values(text, percent.sentence() - back));
      }
    }
    for (Figure present : values) {
      for (Figure former : values) {
        if (present != former
            && present.unit().equals(former.unit())
            && isTold(text, present, former, percent)
            && fits(present, former, percent)) {
          add(present, former, percent, findings);
          return;
        }
      }
    }
  }

  /** {@code … 38.400 suất. So với hai tháng trước (24.000 suất), lượng bán ra tăng 60%}. */
  private static boolean isCompared(FigureText text, Figure percent) {
    return text.has(Role.COMPARED, text.sentenceStart(percent.sentence()), percent.from());
  }

  /** A rise ends higher than it began, a fall lower; {@code và 31%} goes on with either. */
  private static boolean isTold(FigureText text, Figure present, Figure former, Figure percent) {
    int cue = text.changeCue(percent);
    int more = present.value().compareTo(former.value());
    return cue < 0 || (text.isCue(Role.RISE, cue) ? more > 0 : more < 0);
  }

  private static List<Figure> values(FigureText text, int sentence) {
    return text.figuresOf(sentence).stream()
        .filter(f -> f.kind() == Figure.Kind.COUNT && !text.isTime(f) && !text.isChange(f))
        .toList();
  }

  private static PercentFit fit(Figure present, Figure former, Figure percent) {
    Figure larger = present.value().compareTo(former.value()) > 0 ? present : former;
    Figure smaller = larger == present ? former : present;
    return PercentFit.of(
        larger.range().minus(smaller.range()).atLeastNought(),
        larger.value().value().subtract(smaller.value().value()),
        former.range(),
        former.value().value(),
        percent);
  }

  private static boolean fits(Figure present, Figure former, Figure percent) {
    boolean positive = former.range().low().signum() > 0 && present.range().low().signum() > 0;
    boolean differ = present.value().compareTo(former.value()) != 0;
    return positive && differ && fit(present, former, percent).fit() == PercentFit.Fit.ROUNDED;
  }

  private static void add(Figure present, Figure former, Figure percent, Findings findings) {
    BigDecimal value = present.value().value();
    findings.add(
        Relation.CHANGE_PERCENT,
        Findings.Outcome.CONSISTENT,
        List.of(present, former, percent),
        "(" + Findings.plain(value) + " - " + plain(former) + ")/" + plain(former),
        Findings.rounded(fit(present, former, percent).face()),
        percent.value().toString());
  }

  /** {@code chênh lệch 12,2 tỷ đồng}, {@code cao hơn mức bình quân 1.662 lượt}. */
  private static boolean isGap(FigureText text, Figure figure) {
    int from = Clauses.start(text, figure);
    return text.has(Role.GAP, from, figure.from())
        || text.hasChange(from, figure.from()) && Clauses.hasWord(text, "hơn", from, figure.from());
  }

  /**
   * {@code được giao 1.246 tỷ, đã chi 1.318 tỷ, vượt 72 tỷ}: the two before differ by just that.
   */
  private static void difference(FigureText text, Figure difference, Findings findings) {
    Optional<Figure> second = value(text, text.before(difference), difference);
    Optional<Figure> first = second.flatMap(s -> value(text, text.before(s), difference));
    if (first.isEmpty() || findings.tells(Relation.BALANCE, difference)) {
      return;
    }
    boolean more = first.get().value().compareTo(second.get().value()) > 0;
    Figure larger = more ? first.get() : second.get();
    Figure smaller = more ? second.get() : first.get();
    BigDecimal face = larger.value().value().subtract(smaller.value().value());
    boolean fits = larger.range().minus(smaller.range()).overlaps(difference.range());
    boolean slip = // a gap is of the two before it
        (!text.isChange(difference) || isPlanned(text, first.get()))
            && !difference.isHedged()
            && text.before(first.get()).isEmpty()
            && Slip.explains(face.subtract(difference.value().value()));
    if (fits || slip) {
      findings.add(
          Relation.BALANCE,
          fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM),
          List.of(larger, smaller, difference),
          plain(larger) + " - " + plain(smaller),
          Findings.plain(face),
          plain(difference));
    }
  }

  /** {@code Dự toán giao 11.600 tỷ đồng, thực hiện 12.640 tỷ đồng, vượt 1.040 tỷ đồng}. */
  private static boolean isPlanned(FigureText text, Figure first) {
    return text.has(Role.PLAN, Clauses.start(text, first), first.from());
  }

  private static Optional<Figure> value(
      FigureText text, Optional<Figure> figure, Figure difference) {
    return figure
        .filter(f -> f.kind() == Figure.Kind.COUNT && f.unit().equals(difference.unit()))
        .filter(f -> !text.isChange(f));
  }

  /** {@code Từ 2.416 ca …, giảm còn 2.681 ca}: more than before is no fall, less no rise. */
  private static void direction(FigureText text, Figure present, Findings findings) {
    text.before(present)
        .filter(f -> f.kind() == Figure.Kind.COUNT && f.unit().equals(present.unit()))
        .filter(f -> present.from() - f.to() <= FAR && !f.isHedged() && !present.isHedged())
        .filter(f -> FromTo.isFrom(text, f))
        .ifPresent(f -> direction(text, f, present, findings));
  }

  private static void direction(FigureText text, Figure former, Figure present, Findings findings) {
    int near = Math.max(former.to(), present.from() - JOINT);
    boolean falls = text.has(Role.FALL, near, present.from());
    boolean rises = text.has(Role.RISE, near, present.from());
    boolean to =
        text.has(Role.TO, near, present.from())
            || text.tokens().surface(present.from() - 1).equals("còn");
    boolean flipped =
        falls && present.value().compareTo(former.value()) > 0
            || rises && present.value().compareTo(former.value()) < 0;
    if (to && falls != rises && flipped && !text.hasSymbol(";.:()", former.to(), present.from())) {
      findings.add(
          Relation.CHANGE_PERCENT,
          Findings.Outcome.inconsistent(Severity.HIGH),
          List.of(former, present),
          plain(present) + (falls ? " < " : " > ") + plain(former),
          plain(present),
          plain(former));
    }
  }

  private static String plain(Figure figure) {
    return Findings.plain(figure.value().value());
  }
}
