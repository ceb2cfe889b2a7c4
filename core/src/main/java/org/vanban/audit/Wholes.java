package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the whole that a part is a part of. */
final class Wholes {
  private static final int SENTENCES_BACK = 2;
  private static final int AHEAD = 14;
  private static final int NOUN = 4;
  private static final Set<String> LOOKED = Set.of("qua", "sau", "theo", "khi", "khảo", "kiểm");
  private static final int REPEATED = 12; // tokens from số hợp tác xã to its number

  private Wholes() {}

  /** How the sentence names a whole. */
  enum Kind {
    /** {@code 12 hộ trong tổng số 60 hộ}, {@code Trong 60 hộ có 12 hộ}. */
    OUT_OF,
    /** {@code 60 hộ, trong đó 12 hộ}, {@code 60 hộ: 12 hộ …}. */
    LIST,
    /** {@code Tổng số hộ là 60 hộ. Có 12 hộ …}: the sentence before. */
    TOTAL,
    /** {@code 28,9% số người trả lời}: the words behind the percentage are those of the whole. */
    PHRASED,
    /** {@code bằng 93,0% cùng kỳ (38.940 ha)}, {@code … tổng số đại biểu là 56}. */
    PRINTED,
    /** {@code 312 đại biểu bỏ phiếu, … 309 phiếu (99,04%)}: those who voted. */
    VOTERS,
    /** {@code Kế hoạch giao 1.200 ha, đã trồng 960 ha, đạt 80%}: the plan right before. */
    PLANNED
  }

  /** A whole and how the text names it. */
  record Whole(Figure figure, Kind kind) {}

  /** The number that a figure gives as a whole: a ratio's denominator. */
  static BigDecimal face(Figure whole) {
    return whole.kind() == Figure.Kind.RATIO ? whole.denominator() : whole.value().value();
  }

  /** The whole that the grammar gives to a part. */
  static Optional<Whole> named(FigureText text, Figure part) {
    Optional<Figure> right = text.before(part).filter(f -> isOutOf(text, f, part));
    if (right.isPresent()) {
      return Optional.empty(); // the part is itself the whole of what stands before it
    }
    return inSentence(text, part)
        .or(() -> SubsetCheck.whole(text, part).map(w -> new Whole(w, Kind.OUT_OF)))
        .or(() -> totalBeside(text, part))
        .or(() -> totalBefore(text, part))
        .or(() -> inspected(text, part))
        .or(() -> amongBefore(text, part))
        .or(() -> numberOf(text, part))
        .or(() -> planned(text, part));
  }

  /** Whether {@code trong tổng số} stands between a part and this whole. */
  static boolean isOutOf(FigureText text, Figure part, Figure whole) {
    return part.isCount()
        && whole.isCount()
        && (text.has(Role.OUT_OF, part.to(), whole.from()) || isIn(text, part, whole))
        && !text.hasSymbol(".;:", part.to(), whole.from());
  }

  /** {@code 41 trong 63 phiếu}, {@code 86 phiếu trên 112 phiếu}: right behind each other. */
  private static boolean isIn(FigureText text, Figure part, Figure whole) {
    boolean less = part.value().compareTo(whole.value()) <= 0;
    boolean in = whole.from() == part.to() + 1 && text.tokens().surface(part.to()).equals("trong");
    boolean over =
        whole.from() == part.to()
            && text.tokens().surface(whole.from()).equals("trên")
            && !whole.isHedged();
    boolean slash = // 412 tỷ đồng/615 tỷ đồng
        whole.from() == part.to() + 1 && text.tokens().isSymbolAt(part.to(), '/');
    return less && (in || over || slash);
  }

  private static Optional<Whole> inSentence(FigureText text, Figure part) {
    Optional<Figure> last = text.before(part);
    int opened = part.from(); // the token of the nearest list opener after `last`
    while (last.isPresent()) {
      Figure figure = last.get();
      boolean opens = opensList(text, figure.to(), opened);
      if (opens && figure.isCount() && !text.isChange(figure)) {
        return Optional.of(new Whole(figure, Kind.LIST));
      }
      if (figure.kind() == Figure.Kind.COUNT && PartsList.isOutOf(text, figure)) {
        return Optional.of(new Whole(figure, Kind.OUT_OF));
      }
      if (!opens) {
        opened = figure.from();
      }
      last = text.before(figure);
    }
    return Optional.empty();
  }

  private static boolean opensList(FigureText text, int from, int to) {
    if (text.has(Role.AMONG, from, to)) {
      return true;
    }
    for (int token = from; token < to; token++) {
      if (text.tokens().isSymbolAt(token, ';')) {
        return false;
      }
      if (text.isCue(Role.LIST, token)) {
        return true;
      }
      if (text.tokens().isSymbolAt(token, ':')) {
        return !text.hasSymbol(",", from, token);
      }
    }
    return false;
  }

  /** {@code Tổng số cử tri là 215.430 người; đã đi bầu 214.985 người, đạt 99,79%}. */
  private static Optional<Whole> totalBeside(FigureText text, Figure part) {
    return text.before(part)
        .filter(w -> w.kind() == Figure.Kind.COUNT && w.unit().equals(part.unit()))
        .filter(w -> !text.isChange(w) && !w.isHedged() && !text.isMoney(w))
        .filter(
            w -> {
              int start = text.before(w).map(Figure::to).orElse(text.sentenceStart(w.sentence()));
              int total = text.find(Role.TOTAL, start, w.from());
              return total >= 0 && !text.hasSymbol(",;:()", total, w.from());
            })
        .map(w -> new Whole(w, Kind.TOTAL));
  }

  private static Optional<Whole> planned(FigureText text, Figure part) {
    return text.before(part)
        .filter(w -> w.kind() == Figure.Kind.COUNT && w.unit().equals(part.unit()))
        .filter(w -> !text.isChange(w) && !text.isChange(part) && !w.isHedged())
        .filter(w -> text.before(w).filter(f -> f.unit().equals(w.unit())).isEmpty())
        .filter(w -> text.hasSymbol(",;", w.to(), part.from()))
        .filter(w -> !text.hasSymbol("():", w.to(), part.from()))
        .filter(w -> !text.has(Role.ESPECIALLY, w.to(), part.from())) // has a plan of its own
        .filter(w -> text.before(w).filter(p -> p.kind() == Figure.Kind.PERCENT).isEmpty())
        .filter(
            w -> {
              int start = text.before(w).map(Figure::to).orElse(text.sentenceStart(w.sentence()));
              int plan = text.find(Role.PLAN, start, w.from());
              return plan >= 0 && !text.hasSymbol(",;:()", plan, w.from());
            })
        .map(w -> new Whole(w, Kind.PLANNED));
  }

  private static Optional<Whole> totalBefore(FigureText text, Figure part) {
    if (part.sentence() == 0 || part.index() == 0) {
      return Optional.empty();
    }
    Figure last = text.figures().get(part.index() - 1);
    boolean next = last.sentence() == part.sentence() - 1 && last.kind() == Figure.Kind.COUNT;
    return next
            && last.unit().equals(part.unit())
            && text.has(Role.TOTAL, text.sentenceStart(last.sentence()), last.from())
        ? Optional.of(new Whole(last, Kind.TOTAL))
        : Optional.empty();
  }

  /**
   * {@code Qua rà soát 560 tuyến, có 168 tuyến xuống cấp}, {@code Huyện có 32 trường, 24 trường đạt
   * chuẩn}: what was looked through, or a bare count that ends its clause, and the next count of
   * it.
   */
  private static Optional<Whole> inspected(FigureText text, Figure part) {
    return text.before(part)
        .filter(w -> w.kind() == Figure.Kind.COUNT && part.kind() == Figure.Kind.COUNT)
        .filter(w -> w.unit().equals(part.unit()) && text.isThing(w) && !w.isHedged())
        .filter(w -> !text.isChange(w) && w.value().compareTo(part.value()) > 0)
        .filter(w -> text.before(w).isEmpty())
        .filter(w -> text.hasSymbol(",", w.to(), part.from()))
        .filter(w -> !text.hasSymbol(";:().", w.to(), part.from()))
        .filter(w -> isLookedThrough(text, w) || text.tokens().isSymbolAt(w.to(), ','))
        .map(w -> new Whole(w, Kind.TOTAL));
  }

  private static boolean isLookedThrough(FigureText text, Figure whole) {
    int start = text.sentenceStart(whole.sentence());
    return whole.from() - start <= AHEAD
        && LOOKED.contains(text.tokens().surface(start).toLowerCase(Locale.ROOT))
        && !text.hasSymbol(",;:()", start, whole.from());
  }

  /** {@code Dư nợ đạt 4.286 tỷ đồng. Trong đó, hộ nghèo vay 771 tỷ đồng}: the one count before. */
  private static Optional<Whole> amongBefore(FigureText text, Figure part) {
    int start = text.sentenceStart(part.sentence());
    if (part.sentence() == 0 || !text.isCue(Role.AMONG, start)) {
      return Optional.empty();
    }
    List<Figure> same =
        text.figuresOf(part.sentence() - 1).stream()
            .filter(f -> f.kind() == Figure.Kind.COUNT && text.comparable(f, part))
            .filter(f -> !text.isChange(f))
            .toList();
    return same.size() == 1 ? Optional.of(new Whole(same.get(0), Kind.LIST)) : Optional.empty();
  }

  /** {@code Hiện có 452 hợp tác xã; số hợp tác xã hiệu quả là 312}: the noun comes again. */
  private static Optional<Whole> numberOf(FigureText text, Figure part) {
    return text.before(part)
        .filter(w -> w.kind() == Figure.Kind.COUNT && text.isThing(w) && !text.isChange(w))
        .filter(w -> w.value().compareTo(part.value()) > 0 && !w.isHedged())
        .filter(w -> w.unit().indexOf(' ') > 0 && part.isCount())
        .filter(
            w -> {
              int from = Math.max(w.to(), part.from() - REPEATED);
              String clause = text.tokens().surface(from, part.from()).toLowerCase(Locale.ROOT);
              return clause.contains("số " + w.unit());
            })
        .map(w -> new Whole(w, Kind.TOTAL));
  }

  /** Figures around a part that count the same and are no smaller, the nearest first. */
  static List<Figure> nearby(FigureText text, Figure part, Figure percent, int most) {
    List<Figure> near = new ArrayList<>();
    text.after(percent)
        .filter(w -> w.from() - percent.to() <= AHEAD && w.kind() == Figure.Kind.COUNT)
        .filter(w -> !text.hasSymbol(",;.(", percent.to(), w.from()) && text.comparable(w, part))
        .ifPresent(near::add);
    for (int i = part.index() - 1; i >= 0 && near.size() < most; i--) {
      Figure figure = text.figures().get(i);
      if (figure.sentence() < part.sentence() - SENTENCES_BACK) {
        break;
      }
      if (isCandidate(text, part, figure)) {
        near.add(figure);
      }
    }
    return near;
  }

  private static boolean isCandidate(FigureText text, Figure part, Figure whole) {
    boolean number = whole.isCount() || whole.kind() == Figure.Kind.RATIO;
    return number
        && !text.isTime(whole)
        && face(whole).compareTo(part.value().value()) >= 0
        && (whole.kind() == Figure.Kind.RATIO || text.comparable(whole, part));
  }

  /**
   * Whether the sentence of a figure, or the next, speaks of a plan that is not the whole itself:
   * {@code Trong 6.480 tỷ đồng kế hoạch vốn}.
   */
  static boolean hasPlan(FigureText text, Figure figure, Figure whole) {
    int next = Math.min(figure.sentence() + 1, text.sentenceCount() - 1);
    int start = text.sentenceStart(figure.sentence());
    int end = text.sentenceEnd(next);
    boolean inside = whole.sentence() == figure.sentence();
    int own = Math.min(whole.to() + NOUN, figure.from());
    return inside
        ? text.has(Role.PLAN, start, whole.from()) || text.has(Role.PLAN, own, end)
        : text.has(Role.PLAN, start, end);
  }

  /** The percentage of a plan or the like that the whole has itself, which its parts may share. */
  static Optional<Figure> otherBase(FigureText text, Figure whole) {
    return text.after(whole)
        .flatMap(p -> Pairing.of(text, p))
        .filter(p -> p.figure().index() == whole.index() && p.base() != Pairing.Base.OPEN)
        .map(Pairing::percent);
  }

  /** Counts of the same unit before a figure, in its sentence and the one before, nearest first. */
  static List<Figure> sameUnitBefore(FigureText text, Figure part, int most) {
    List<Figure> same = new ArrayList<>();
    for (int i = part.index() - 1; i >= 0 && same.size() < most; i--) {
      Figure figure = text.figures().get(i);
      if (figure.sentence() < part.sentence() - 1) {
        break;
      }
      boolean bare = figure.kind() == Figure.Kind.BARE && i >= part.index() - 2;
      boolean alike = figure.kind() == Figure.Kind.COUNT && figure.unit().equals(part.unit());
      if ((alike || bare) && !text.isChange(figure)) {
        same.add(figure);
      }
    }
    return same;
  }
}
