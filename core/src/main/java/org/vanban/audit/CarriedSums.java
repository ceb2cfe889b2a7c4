package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts that a clause of its own adds up to a whole farther back: {@code thụ lý 1.036 vụ. Đã xét xử
 * 1.009 vụ; trả hồ sơ 14 vụ; 13 vụ đang nghiên cứu}, or that divide it a second time, {@code 27.648
 * hồ sơ, gồm …; đúng hạn 27.011 hồ sơ, quá hạn 164, đang trong hạn 473}.
 *
 * <p>Nothing but the sum puts them together, so that it must be exact and the clause be taken
 * whole; it disagrees only where one digit of four or more is misprinted, and nothing else is
 * counted.
 */
final class CarriedSums implements Check {
  private static final int MOST_PARTS = 8;
  private static final int SENTENCES_BACK = 2;
  private static final int MOST_WHOLES = 24;
  private static final BigDecimal FEWEST = BigDecimal.valueOf(20);
  private static final BigDecimal PLENTY = BigDecimal.valueOf(1000);

  @Override
  public void run(FigureText text, Findings findings) {
    int sentences = text.sentenceCount();
    for (int sentence = 0; sentence < sentences; sentence++) {
      List<Figure> row =
          text.figuresOf(sentence).stream().filter(f -> isPart(text, f, findings)).toList();
      for (int first = 0; first + 1 < row.size(); first++) {
        List<Figure> parts = opens(text, row, first) ? ofOneKind(text, row, first) : List.of();
        if (parts.size() > 1) {
          settle(text, parts, findings);
        }
      }
    }
  }

  private static boolean isPart(FigureText text, Figure figure, Findings findings) {
    return figure.isCount()
        && !figure.isHedged()
        && !text.isTime(figure)
        && !text.isChange(figure)
        && !findings.tells(Relation.PARTS_SUM, figure)
        && !findings.tells(Relation.REMAINDER, figure)
        && !findings.tells(Relation.AVERAGE, figure);
  }

  /** Whether a figure is the first of its sentence, or of the clause behind a stop. */
  private static boolean opens(FigureText text, List<Figure> row, int at) {
    Figure figure = row.get(at);
    int from = text.before(figure).map(Figure::to).orElse(text.sentenceStart(figure.sentence()));
    return figure.kind() == Figure.Kind.COUNT
        && (at == 0 || text.hasStop(from, figure.from()))
        && !text.has(Role.EACH, from, figure.from());
  }

  /** The counts of one kind from a figure on. */
  private static List<Figure> ofOneKind(FigureText text, List<Figure> row, int first) {
    List<Figure> parts = new ArrayList<>();
    Figure head = row.get(first);
    for (Figure part : row.subList(first, row.size())) {
      if (text.comparable(head, part) || head.sameUnit(part)) {
        parts.add(part);
      }
    }
    return parts.size() > MOST_PARTS ? List.of() : parts;
  }

  private static void settle(FigureText text, List<Figure> parts, Findings findings) {
    List<Figure> wholes = wholes(text, parts.get(0));
    for (int last = parts.size(); last > 1; last--) {
      List<Figure> some = parts.subList(0, last);
      boolean ends =
          last == parts.size() || text.hasStop(some.get(last - 1).to(), parts.get(last).from());
      BigDecimal sum = Sums.face(some);
      Optional<Figure> whole =
          wholes.stream().filter(w -> w.value().value().compareTo(sum) == 0).findFirst();
      if (ends && whole.isPresent() && sum.compareTo(FEWEST) >= 0) {
        Sums.add(asCount(whole.get()), some, Findings.Outcome.CONSISTENT, findings);
        return;
      }
    }
    misprinted(text, parts, wholes, findings);
  }

  /** The counts of the same before a part, in its sentence and the two before, nearest first. */
  private static List<Figure> wholes(FigureText text, Figure part) {
    List<Figure> wholes = new ArrayList<>();
    int last = Math.max(0, part.index() - MOST_WHOLES);
    for (int i = part.index() - 1; i >= last; i--) {
      Figure figure = text.figures().get(i);
      if (figure.sentence() < part.sentence() - SENTENCES_BACK) {
        break;
      }
      boolean number = figure.isCount() || figure.kind() == Figure.Kind.RATIO;
      if (number
          && !figure.isHedged()
          && !text.isTime(figure)
          && (text.comparable(figure, part)
              || figure.sameUnit(part)
              || votes(text, figure, part))) {
        wholes.add(figure);
      }
    }
    return wholes;
  }

  /** {@code dự kỳ họp 50 đại biểu. … 43 phiếu tín nhiệm cao}: one ballot paper each. */
  private static boolean votes(FigureText text, Figure whole, Figure part) {
    return part.unit().equals("phiếu")
        && text.words().kindOf(whole.unit()) == AuditWords.UnitKind.PERSON;
  }

  /** Of a ratio its numerator is the whole: {@code 14.862/15.107 cử tri tham gia}. */
  private static Figure asCount(Figure whole) {
    return whole.kind() == Figure.Kind.RATIO ? whole.numerator() : whole;
  }

  private static void misprinted(
      FigureText text, List<Figure> parts, List<Figure> wholes, Findings findings) {
    Figure last = parts.get(parts.size() - 1);
    boolean alone =
        parts.size() > 2
            && wholes.stream().filter(w -> w.kind() == Figure.Kind.COUNT).count() == 1
            && parts.stream().allMatch(p -> p.kind() == Figure.Kind.COUNT)
            && text.after(last).isEmpty();
    if (!alone) {
      return;
    }
    Figure whole = wholes.get(wholes.size() - 1);
    BigDecimal value = whole.value().value();
    if (whole.kind() == Figure.Kind.COUNT
        && whole.unit().equals(last.unit())
        && value.compareTo(PLENTY) >= 0
        && !text.isMoney(whole)
        && !text.isMeasure(whole)
        && !findings.tells(Relation.PARTS_SUM, whole)
        && Slip.isMisprint(Sums.face(parts), value)) {
      Sums.add(whole, parts, Findings.Outcome.inconsistent(Severity.MEDIUM), findings);
    }
  }
}
