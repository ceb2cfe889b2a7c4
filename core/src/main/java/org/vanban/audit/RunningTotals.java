package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What several figures came to: {@code 37 dự án; bổ sung thêm 5 dự án, nâng tổng số lên 42 dự án},
 * {@code thêm 14 ca, nâng tổng số từ 286 ca lên 300 ca}, {@code 14 ca mới; cộng với 286 ca trước
 * đó, toàn tỉnh có 300 ca}, {@code ngân sách 850 triệu đồng, dân góp 420 triệu đồng, tổng kinh phí
 * 1.270 triệu đồng}.
 *
 * <p>What was there before may not be printed: figures that nothing says were added, and totals
 * that may take in more, can only confirm, or disagree where a digit is misprinted.
 */
final class RunningTotals implements Check {
  private static final int NEAR = 16; // tokens
  private static final int MOST = 6; // figures
  private static final int ADDED = 3; // tokens before what was added
  private static final BigDecimal NEARLY = new BigDecimal("0.1");

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      if (figure.kind() != Figure.Kind.COUNT
          || text.isTime(figure)
          || text.isChange(figure)
          || findings.tells(Relation.PARTS_SUM, figure)) {
        continue;
      }
      int start = text.before(figure).map(Figure::to).orElse(text.sentenceStart(figure.sentence()));
      if (text.has(Role.RUNNING_TOTAL, start, figure.from()) || isRaised(text, figure)) {
        raised(text, figure, findings);
      } else if (text.before(figure).filter(f -> isAddedTo(text, f)).isPresent()) {
        joined(text, figure, findings);
      } else if (sumsUp(text, figure)) {
        told(text, figure, findings);
      }
    }
  }

  /**
   * {@code tổng kinh phí 1.270 triệu đồng}, {@code cộng là 398 tỷ đồng}, {@code như vậy 3 năm …}.
   */
  private static boolean sumsUp(FigureText text, Figure figure) {
    int from = Clauses.startPastTimes(text, figure);
    int to = figure.from();
    return text.has(Role.TOTAL, from, to)
        || Clauses.hasWord(text, "cộng", from, to)
        || Clauses.hasWord(text, "vậy", from, to);
  }

  /** {@code nâng tổng số ca mắc từ 286 ca lên 300 ca}. */
  private static boolean isRaised(FigureText text, Figure total) {
    return text.before(total)
        .filter(f -> FromTo.isFrom(text, f))
        .filter(f -> text.has(Role.TO, f.to(), total.from()))
        .filter(f -> text.has(Role.RUNNING_TOTAL, start(text, f), f.from()))
        .isPresent();
  }

  private static int start(FigureText text, Figure figure) {
    return text.before(figure).map(Figure::to).orElse(text.sentenceStart(figure.sentence()));
  }

  private static void raised(FigureText text, Figure total, Findings findings) {
    List<Figure> parts = before(text, total);
    if (parts.size() < 2
        || total.from() - parts.get(parts.size() - 1).to() > NEAR
        || parts.stream().anyMatch(Figure::isHedged)) {
      return;
    }
    List<Figure> last = parts.subList(parts.size() - 2, parts.size());
    if (total.value().compareTo(last.get(0).value()) <= 0) {
      return; // 143 xã; thêm 12 xã đạt chuẩn, nâng tổng số xã đạt chuẩn lên 118
    }
    boolean added =
        isAdded(text, last.get(1)) != isAdded(text, last.get(0)) || isRaised(text, total);
    if (added && last.stream().anyMatch(f -> isAdded(text, f))) {
      add(total, last, outcome(last, total), findings);
      return;
    }
    BigDecimal value = total.value().value();
    BigDecimal off = Sums.face(parts).subtract(value);
    boolean near = off.abs().compareTo(value.multiply(NEARLY)) <= 0;
    if (Sums.sum(parts).overlaps(total.range()) || near && Slip.explains(off)) {
      add(total, parts, outcome(parts, total), findings);
    }
  }

  private static Findings.Outcome outcome(List<Figure> parts, Figure total) {
    return Sums.sum(parts).overlaps(total.range())
        ? Findings.Outcome.CONSISTENT
        : Findings.Outcome.inconsistent(Severity.MEDIUM);
  }

  /** The counts of one unit before a total, in their order. */
  private static List<Figure> before(FigureText text, Figure total) {
    List<Figure> parts = new ArrayList<>();
    Optional<Figure> at = text.before(total);
    while (at.isPresent() && parts.size() < MOST) {
      Figure figure = at.get();
      boolean same = figure.kind() == Figure.Kind.COUNT && figure.sameUnit(total);
      if (same) {
        parts.add(0, figure);
      } else if (!text.isTime(figure) && figure.kind() != Figure.Kind.PERCENT) {
        break;
      }
      at = text.before(figure);
    }
    return parts;
  }

  private static boolean isAdded(FigureText text, Figure figure) {
    return text.has(Role.ADDED, figure.from() - ADDED, figure.from());
  }

  private static boolean isAddedTo(FigureText text, Figure figure) {
    int cue = text.cueEndingAt(figure.from(), text.sentenceStart(figure.sentence()));
    return cue >= 0 && text.isCue(Role.ADDED_TO, cue);
  }

  /** {@code 14 ca mới; cộng với 286 ca trước đó, toàn tỉnh có 300 ca}. */
  private static void joined(FigureText text, Figure total, Findings findings) {
    List<Figure> parts = before(text, total);
    if (parts.size() == 2 && total.from() - parts.get(1).to() <= NEAR) {
      boolean fits = Sums.sum(parts).overlaps(total.range());
      BigDecimal off = Sums.face(parts).subtract(total.value().value());
      if (fits || !total.isHedged() && Slip.explains(off)) {
        add(total, parts, outcome(parts, total), findings);
      }
    }
  }

  /** {@code ngân sách 850 triệu đồng, dân góp 420 triệu đồng, tổng kinh phí 1.270 triệu đồng}. */
  private static void told(FigureText text, Figure total, Findings findings) {
    List<Figure> parts = before(text, total);
    if (parts.size() < 2
        || parts.stream().anyMatch(f -> f.isHedged() || text.isChange(f))
        || total.isHedged()
        || text.has(Role.AMONG, parts.get(0).from(), total.from())) {
      return;
    }
    BigDecimal sum = Sums.face(parts);
    boolean fits = Sums.sum(parts).overlaps(total.range());
    if (fits || Slip.isMisprint(sum, total.value().value())) {
      add(total, parts, outcome(parts, total), findings);
    }
  }

  private static void add(
      Figure total, List<Figure> parts, Findings.Outcome outcome, Findings findings) {
    List<Figure> all = new ArrayList<>(parts);
    all.add(0, total);
    findings.add(
        Relation.PARTS_SUM,
        outcome,
        all,
        parts.stream()
            .map(p -> Findings.plain(p.value().value()))
            .collect(Collectors.joining(" + ")),
        Findings.plain(Sums.face(parts)),
        Findings.plain(total.value().value()));
  }
}
