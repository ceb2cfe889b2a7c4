package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a formula comes to in one row, and what is printed there.
 *
 * @param operands the numbers that it takes
 * @param printed the number of the column that is worked out
 * @param signs whether rise and fall are told by signs; else only by how much
 * @param zeros the power of ten by which the units of the columns differ
 */
record ColumnResult(
    ColumnFormula formula, List<TableCell> operands, TableCell printed, boolean signs, int zeros) {
  private static final BigDecimal LAST_DIGIT = new BigDecimal("1.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final double ROUGH = 0.01;

  /** Whether it is roughly right, which costs little to see. */
  boolean isNear() {
    double computed = formula.rough(operands) * Math.pow(10, zeros);
    double seen = printed.value().doubleValue();
    double off =
        Math.abs((signs ? computed : Math.abs(computed)) - (signs ? seen : Math.abs(seen)));
    return off <= printed.amount().unit().doubleValue() * 2 + Math.abs(seen) * ROUGH;
  }

  /** Whether a fit says something: all of a whole is in every column of hundreds. */
  boolean isTelling() {
    boolean hundred = formula.isRounded() && printed.value().compareTo(HUNDRED) == 0;
    return !hundred
        && printed.value().signum() != 0
        && operands.stream().allMatch(o -> o.value().signum() != 0);
  }

  PercentFit.Fit fit() {
    return fit(computed(operands.stream().map(TableCell::range).toList()), printed);
  }

  /** Whether it comes to less than nought. */
  boolean isTurned() {
    return formula.face(operands).signum() < 0;
  }

  private PercentFit.Fit fit(Interval computed, TableCell cell) {
    Interval shown = formula.isRounded() ? rounded(cell) : cell.range();
    if (computed.overlaps(shown)) {
      return PercentFit.Fit.ROUNDED;
    }
    boolean cut = formula.isRounded() && computed.overlaps(cutOff(cell));
    return cut ? PercentFit.Fit.CUT_OFF : PercentFit.Fit.NONE;
  }

  private Interval computed(List<Interval> ranges) {
    Interval range = formula.range(ranges).times(BigDecimal.ONE.scaleByPowerOfTen(zeros));
    boolean fell = !signs && range.high().signum() < 0;
    return fell ? negated(range) : range;
  }

  private static Interval rounded(TableCell cell) {
    Interval bare = Interval.rounded(cell.amount());
    return cell.sign() < 0 ? negated(bare) : bare;
  }

  private static Interval cutOff(TableCell cell) {
    Interval bare = Interval.cutOff(cell.amount());
    return cell.sign() < 0 ? negated(bare) : bare;
  }

  private static Interval negated(Interval interval) {
    return new Interval(interval.high().negate(), interval.low().negate());
  }

  BigDecimal face() {
    BigDecimal face = formula.face(operands).scaleByPowerOfTen(zeros);
    return signs ? face : face.abs();
  }

  /** Whether one digit set right, in any of the numbers, would make them fit. */
  boolean isMended() {
    if (!formula.isRounded()) {
      return Slip.explains(face().subtract(printed.value()));
    }
    List<Interval> ranges = operands.stream().map(TableCell::range).toList();
    Interval computed = computed(ranges);
    return printed.variants().anyMatch(v -> fit(computed, v) == PercentFit.Fit.ROUNDED)
        || IntStream.range(0, ranges.size()).anyMatch(i -> isMended(ranges, i));
  }

  private boolean isMended(List<Interval> ranges, int operand) {
    return operands
        .get(operand)
        .variants()
        .filter(v -> v.range().low().signum() > 0)
        .anyMatch(
            v -> {
              List<Interval> changed = new ArrayList<>(ranges);
              changed.set(operand, v.range());
              return fit(computed(changed), printed) == PercentFit.Fit.ROUNDED;
            });
  }

  Findings.Outcome outcome() {
    BigDecimal off = face().subtract(printed.value()).abs();
    boolean last = off.compareTo(printed.amount().unit().multiply(LAST_DIGIT)) <= 0;
    return switch (fit()) {
      case ROUNDED -> Findings.Outcome.CONSISTENT;
      case CUT_OFF -> Findings.Outcome.suspicious(Reason.TRUNCATED, Severity.LOW);
      case NONE -> Findings.Outcome.inconsistent(last ? Severity.LOW : Severity.MEDIUM);
    };
  }

  /** The numbers as a finding shows them, the one that was worked out last; a whole first. */
  List<TableCell> cells() {
    List<TableCell> cells = new ArrayList<>(operands);
    if (formula.kind() == ColumnFormula.Kind.SUM) {
      cells.add(0, printed);
    } else {
      cells.add(printed);
    }
    return cells;
  }

  String text() {
    return formula.text(operands) + (zeros == 0 ? "" : " × " + power());
  }

  private String power() {
    return Findings.plain(BigDecimal.ONE.scaleByPowerOfTen(zeros));
  }
}
