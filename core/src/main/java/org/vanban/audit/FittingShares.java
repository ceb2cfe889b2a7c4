package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares that fit a part and a whole near by, whatever the words: {@code 520 giường, … 386 ca, công
 * suất sử dụng 74,2%}, {@code 26,2% (220 hộ)}, {@code tỷ lệ trường đạt chuẩn là 75,6%, tương ứng
 * 164 trường}.
 *
 * <p>A percentage of three digits is hardly ever the share of two figures beside it by chance; one
 * of two digits needs a part that is put right beside it. What fits only when cut off is told where
 * the part stands beside and both are of one unit.
 */
final class FittingShares implements Check {
  private static final int BACK = 3; // figures
  private static final int WHOLES = 12;
  private static final int SENTENCES = 2;
  private static final int BESIDE = 6; // tokens
  private static final int SURE = 3; // digits
  private static final double NEAR = 0.1; // of the percentage: rounded parts and wholes taken in
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<Relation> TOLD =
      List.of(
          Relation.PART_PERCENT,
          Relation.RATIO_PERCENT,
          Relation.CHANGE_PERCENT,
          Relation.PERCENT_OF_ALL_DEPUTIES,
          Relation.BALANCE);

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure percent : text.figures()) {
      boolean open =
          percent.kind() == Figure.Kind.PERCENT
              && digits(percent) > 1
              && !percent.isHedged()
              && percent.value().value().signum() > 0
              && percent.value().value().compareTo(HUNDRED) < 0
              && !text.isChange(percent)
              && TOLD.stream().noneMatch(r -> findings.tells(r, percent));
      if (open) {
        check(text, percent, findings);
      }
    }
  }

  private static int digits(Figure percent) {
    return percent.value().value().precision();
  }

  /** A part that may have a percentage, and whether it stands right beside it. */
  private record Part(Figure figure, boolean beside) {}

  private static void check(FigureText text, Figure percent, Findings findings) {
    Optional<Runnable> cut = Optional.empty();
    for (Part part : parts(text, percent)) {
      for (Figure whole : wholes(text, part.figure(), percent)) {
        Optional<PercentFit> fit =
            isNear(part.figure(), whole, percent)
                ? ShareCheck.fit(part.figure(), whole, percent)
                : Optional.empty();
        if (fit.isEmpty()) {
          continue;
        }
        Runnable tell =
            () -> ShareCheck.add(part.figure(), whole, fit.get(), fit.get().outcome(), findings);
        boolean rounded = fit.get().fit() == PercentFit.Fit.ROUNDED;
        if (rounded && isPlausible(text, part, whole, percent)) {
          tell.run();
          return;
        }
        if (cut.isEmpty() && isCutOff(text, part, whole, fit.get())) {
          cut = Optional.of(tell);
        }
      }
    }
    cut.ifPresent(Runnable::run);
  }

  private static boolean isCutOff(FigureText text, Part part, Figure whole, PercentFit fit) {
    return fit.fit() == PercentFit.Fit.CUT_OFF
        && part.beside()
        && digits(fit.percent()) >= SURE
        && isSame(text, whole, part.figure());
  }

  /** Whether a share comes near enough to be worked out exactly. */
  private static boolean isNear(Figure part, Figure whole, Figure percent) {
    double printed = percent.value().value().doubleValue();
    double share = 100 * part.value().value().doubleValue() / Wholes.face(whole).doubleValue();
    return Math.abs(share - printed) <= NEAR * printed;
  }

  /** The counts that may be the part: in the bracket behind, told behind, or before. */
  private static List<Part> parts(FigureText text, Figure percent) {
    List<Part> parts = new ArrayList<>();
    text.after(percent)
        .filter(f -> isCount(text, f) && isToldBehind(text, percent, f))
        .ifPresent(f -> parts.add(new Part(f, true)));
    Optional<Figure> pair = Pairing.of(text, percent).map(Pairing::figure);
    Optional<Figure> before = text.before(percent);
    for (int back = 0; back < BACK && before.isPresent(); back++) {
      Figure figure = before.get();
      if (isCount(text, figure)) {
        parts.add(new Part(figure, pair.filter(p -> p == figure).isPresent()));
      }
      before = text.before(figure);
    }
    return parts;
  }

  /** {@code 26,2% (220 hộ)}, {@code 92,1% số vụ (35 vụ)}, {@code 75,6%, tương ứng 164 trường}. */
  private static boolean isToldBehind(FigureText text, Figure percent, Figure part) {
    boolean bracket =
        text.tokens().isSymbolAt(part.from() - 1, '(')
            && !text.hasSymbol(",;:.", percent.to(), part.from());
    int cue =
        text.cueEndingAt(Pairing.beforeFillers(text, percent.to(), part.from()), percent.to());
    boolean joined =
        cue >= 0
            && (text.isCue(Role.SHARE, cue) || text.isCue(Role.ATTAIN, cue))
            && !text.hasSymbol(";:.()", percent.to(), part.from());
    return part.from() - percent.to() <= 2 * BESIDE && (bracket || joined);
  }

  /** The counts and ratios around that are larger than a part, those before it nearest first. */
  private static List<Figure> wholes(FigureText text, Figure part, Figure percent) {
    List<Figure> wholes = new ArrayList<>();
    int first = Math.min(part.index(), percent.index());
    for (int i = first - 1; i >= 0 && wholes.size() < WHOLES; i--) {
      Figure figure = text.figures().get(i);
      if (figure.sentence() < part.sentence() - SENTENCES) {
        break;
      }
      if (isWhole(text, figure, part)) {
        wholes.add(figure);
      }
    }
    Figure last = part.index() > percent.index() ? part : percent;
    Optional<Figure> behind = text.after(last);
    for (int step = 0; step < BACK && behind.isPresent(); step++) {
      behind.filter(f -> isWhole(text, f, part)).ifPresent(wholes::add);
      behind = text.after(behind.get());
    }
    return wholes;
  }

  private static boolean isWhole(FigureText text, Figure whole, Figure part) {
    boolean number = whole.kind() == Figure.Kind.RATIO || isCount(text, whole);
    return number
        && whole.index() != part.index()
        && Wholes.face(whole).compareTo(part.value().value()) > 0
        && !part.isApartFrom(whole);
  }

  private static boolean isCount(FigureText text, Figure figure) {
    return figure.isCount()
        && !text.isTime(figure)
        && !text.isChange(figure)
        && figure.value().value().signum() > 0;
  }

  private static boolean isPlausible(FigureText text, Part part, Figure whole, Figure percent) {
    boolean same = isSame(text, whole, part.figure());
    if (digits(percent) < SURE) {
      return same && part.beside() && !whole.unit().isEmpty();
    }
    boolean things = text.isThing(whole) && text.isThing(part.figure());
    boolean next = whole.sentence() == percent.sentence() && whole.kind() == Figure.Kind.COUNT;
    return same || things && next;
  }

  private static boolean isSame(FigureText text, Figure whole, Figure part) {
    return whole.sameUnit(part) || text.comparable(whole, part);
  }
}
