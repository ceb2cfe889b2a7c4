package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sums that a sentence makes without the words of a list: {@code 1.124 căn, đã xong 786 căn, đang
 * làm 205 căn, chưa làm 133 căn}, or with the total behind, {@code 9 năm tù và 6 năm tù, tổng hợp
 * hình phạt 15 năm tù}.
 *
 * <p>That figures add up by chance is rare, that they do not is no evidence: a sum can only
 * confirm, but for a total behind its parts that one digit would mend.
 */
final class Sums implements Check {
  private static final int MOST_PARTS = 8;
  private static final int TOTAL = 8;
  private static final BigDecimal FEWEST = BigDecimal.TEN;

  @Override
  public void run(FigureText text, Findings findings) {
    int sentences = text.sentenceCount();
    for (int sentence = 0; sentence < sentences; sentence++) {
      List<Figure> figures = text.figuresOf(sentence);
      if (figures.size() <= 2) {
        continue;
      }
      List<Figure> row =
          figures.stream()
              .filter(f -> f.isCount() && !text.isChange(f) || f.kind() == Figure.Kind.RATIO)
              .toList();
      for (int i = 0; i < row.size(); i++) {
        Figure figure = row.get(i);
        if (figure.kind() == Figure.Kind.RATIO) {
          ofRatio(text, row, i, findings);
        } else if (isTotal(text, figure) || isOutOf(text, figure)) {
          totalBehind(text, row.subList(0, i), figure, findings);
        } else if (figure.kind() == Figure.Kind.COUNT && !text.isTime(figure)) {
          partsBehind(text, row, i, findings);
        }
      }
    }
  }

  /** Whether cộng lại or tổng cộng leads to a figure from the clause before it. */
  private static boolean isTotal(FigureText text, Figure figure) {
    int start = text.before(figure).map(Figure::to).orElse(figure.from());
    int cue = text.find(Role.TOTAL, start, figure.from());
    return cue >= 0
        && figure.from() - cue <= TOTAL
        && isSum(text.tokens().surface(cue, text.cueEnd(cue)))
        && cue > start
        && !text.hasSymbol("();", cue, figure.from());
  }

  /** {@code 278, tín nhiệm 164, tín nhiệm thấp 39, trong tổng số 481 phiếu}. */
  private static boolean isOutOf(FigureText text, Figure figure) {
    int cue = text.cueEndingAt(figure.from(), text.sentenceStart(figure.sentence()));
    return cue > 0 && text.isCue(Role.OUT_OF, cue) && text.tokens().isSymbolAt(cue - 1, ',');
  }

  private static boolean isSum(String words) {
    return switch (words.toLowerCase(java.util.Locale.ROOT)) {
      case "cộng lại", "tổng cộng", "cả thảy", "tổng hợp" -> true;
      default -> false;
    };
  }

  private static void totalBehind(
      FigureText text, List<Figure> before, Figure total, Findings findings) {
    List<Figure> same =
        before.stream()
            .filter(f -> f.unit().equals(total.unit()) || f.kind() == Figure.Kind.BARE)
            .filter(f -> !f.isHedged())
            .toList();
    for (int first = same.size() - 2; first >= 0; first--) {
      List<Figure> parts = same.subList(first, same.size());
      if (parts.size() <= MOST_PARTS && sum(parts).overlaps(total.range())) {
        add(total, parts, Findings.Outcome.CONSISTENT, findings);
        return;
      }
    }
    boolean all =
        isTotal(text, total) && same.size() > 1 && same.size() <= MOST_PARTS && !total.isHedged();
    if (all
        && !text.hasSymbol(";:()", same.get(0).to(), total.from())
        && Slip.explains(face(same).subtract(total.value().value()))) {
      add(total, same, Findings.Outcome.inconsistent(Severity.MEDIUM), findings);
    }
  }

  private static void partsBehind(FigureText text, List<Figure> row, int at, Findings findings) {
    Figure whole = row.get(at);
    if (whole.value().value().compareTo(FEWEST) < 0
        || findings.tells(Relation.PARTS_SUM, whole)
        || findings.tells(Relation.REMAINDER, whole)
        || findings.tells(Relation.BALANCE, whole)
        || whole.isHedged()) {
      return;
    }
    Optional<List<Figure>> parts = run(text, row, at, whole, whole.range());
    parts.ifPresentOrElse(
        p -> add(whole, p, Findings.Outcome.CONSISTENT, findings),
        () -> exhausted(text, row, at, findings));
  }

  /** {@code 1.240 hộ; 62 hộ nghèo, 95 hộ cận nghèo, còn lại 1.093 hộ}: the rest leaves none out. */
  private static void exhausted(FigureText text, List<Figure> row, int at, Findings findings) {
    Figure whole = row.get(at);
    List<Figure> parts = new ArrayList<>();
    for (int i = at + 1; i < row.size() && parts.size() < MOST_PARTS; i++) {
      Figure part = row.get(i);
      if (part.kind() != Figure.Kind.COUNT
          || !part.unit().equals(whole.unit())
          || part.isHedged()
          || findings.tells(Relation.PARTS_SUM, part)
          || findings.tells(Relation.REMAINDER, part)) {
        return;
      }
      parts.add(part);
      if (Remainders.isLeft(text, part)) {
        boolean slip = Slip.explains(face(parts).subtract(whole.value().value()));
        if (parts.size() > 2 && slip && !text.has(Role.AMONG, whole.to(), part.from())) {
          add(whole, parts, Findings.Outcome.inconsistent(Severity.MEDIUM), findings);
        }
        return;
      }
    }
  }

  /**
   * {@code 453/466 đại biểu tán thành, 8 đại biểu không tán thành, 5 đại biểu không biểu quyết}.
   */
  private static void ofRatio(FigureText text, List<Figure> row, int at, Findings findings) {
    Figure ratio = row.get(at);
    if (findings.tells(Relation.PARTS_SUM, ratio)) {
      return;
    }
    Interval rest = Interval.exactly(ratio.denominator().subtract(ratio.value().value()));
    run(text, row, at, ratio, rest)
        .ifPresent(
            p -> {
              List<Figure> parts = new ArrayList<>(p);
              parts.add(0, ratio);
              add(ratio, parts, Findings.Outcome.CONSISTENT, findings);
            });
  }

  /** The two or more figures right behind one that make up a sum. */
  private static Optional<List<Figure>> run(
      FigureText text, List<Figure> row, int at, Figure whole, Interval wanted) {
    List<Figure> parts = new ArrayList<>();
    for (int i = at + 1; i < row.size() && parts.size() < MOST_PARTS; i++) {
      Figure part = row.get(i);
      if (part.kind() == Figure.Kind.RATIO || part.isHedged()) {
        break;
      }
      boolean same =
          whole.kind() == Figure.Kind.RATIO
              ? part.kind() == Figure.Kind.COUNT && whole.unit().startsWith(part.unit())
              : text.comparable(whole, part);
      if (!same) {
        continue;
      }
      parts.add(part);
      if (parts.size() > 1 && sum(parts).overlaps(wanted)) {
        return Optional.of(parts);
      }
    }
    return Optional.empty();
  }

  /** Reports parts that make up their whole; says nothing where they do not. */
  static void confirm(Figure whole, List<Figure> parts, Findings findings) {
    if (sum(parts).overlaps(whole.range())) {
      add(whole, parts, Findings.Outcome.CONSISTENT, findings);
    }
  }

  /** What parts may add up to, by their rounding. */
  static Interval sum(List<Figure> parts) {
    return parts.stream()
        .map(Figure::range)
        .reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
  }

  /** What parts add up to as printed. */
  static BigDecimal face(List<Figure> parts) {
    return parts.stream().map(p -> p.value().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Tells of parts and their whole. */
  static void add(Figure whole, List<Figure> parts, Findings.Outcome outcome, Findings findings) {
    List<Figure> all = new ArrayList<>(parts);
    if (whole.kind() != Figure.Kind.RATIO) {
      all.add(0, whole);
    }
    findings.add(
        Relation.PARTS_SUM,
        outcome,
        all,
        parts.stream()
            .map(p -> Findings.plain(p.value().value()))
            .collect(Collectors.joining(" + ")),
        Findings.plain(face(parts)),
        Findings.plain(Wholes.face(whole)));
  }
}
