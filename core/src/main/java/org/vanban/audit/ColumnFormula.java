package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How one column of a table may be worked out from others.
 *
 * @param column the column that is worked out
 * @param a the value: what is a part, what there is now; of a sum, the first of its columns
 * @param b the base: the whole, what there was before; of a sum, the last of its columns
 */
record ColumnFormula(Kind kind, int column, int a, int b) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Interval ALL = Interval.exactly(HUNDRED);

  /** What is worked out. */
  enum Kind {
    /** {@code a} in a hundred of {@code b}. */
    SHARE,
    /** {@code a} in a hundred of the total of its own column; {@code b} is the same column. */
    SHARE_OF_TOTAL,
    /** What {@code a} is more than {@code b}, in a hundred of {@code b}. */
    GROWTH,
    DIFFERENCE,
    /** {@code a} for one of {@code b}. */
    QUOTIENT,
    /** All columns from {@code a} to {@code b}. */
    SUM
  }

  /** Whether the columns can stand in the formula at all. */
  boolean isPossible() {
    return switch (kind) {
      case SUM -> a < b && (a == column + 1 || b == column - 1);
      case SHARE_OF_TOTAL -> a == b && a != column;
      case SHARE, GROWTH, DIFFERENCE, QUOTIENT -> a != b && a != column && b != column;
    };
  }

  /** How far the columns stand apart. */
  int distance() {
    return Math.abs(a - column) + Math.abs(b - column);
  }

  /** How this is told in a finding. */
  Relation relation(PrintedTable.Column of) {
    return switch (kind) {
      case SHARE, SHARE_OF_TOTAL -> Relation.PART_PERCENT;
      case GROWTH -> Relation.CHANGE_PERCENT;
      case DIFFERENCE -> of.is(TableWords.Role.REST) ? Relation.REMAINDER : Relation.BALANCE;
      case QUOTIENT -> Relation.AVERAGE;
      case SUM -> Relation.PARTS_SUM;
    };
  }

  /**
   * The numbers that the formula takes; none where one is missing or the base nought.
   *
   * @param total the row of totals, of which shares are told
   */
  List<TableCell> operands(PrintedTable.Row row, Optional<PrintedTable.Row> total) {
    if (kind == Kind.SUM) {
      boolean unread = IntStream.rangeClosed(a, b).anyMatch(row.unread()::get);
      List<TableCell> parts =
          row.cells().subList(a, b + 1).stream()
              .flatMap(Optional::stream)
              .filter(c -> c.value().signum() != 0)
              .toList();
      return unread || parts.size() < 2 ? List.of() : parts;
    }
    Optional<TableCell> value = row.cell(a);
    Optional<TableCell> base =
        kind == Kind.SHARE_OF_TOTAL ? total.flatMap(t -> t.cell(a)) : row.cell(b);
    boolean both = value.isPresent() && base.filter(c -> c.range().low().signum() > 0).isPresent();
    return both && value.get().range().low().signum() >= 0
        ? List.of(value.get(), base.get())
        : List.of();
  }

  /** What the operands may come to, by their rounding. */
  Interval range(List<Interval> operands) {
    Interval first = operands.get(0);
    Interval last = operands.get(operands.size() - 1);
    return switch (kind) {
      case SHARE, SHARE_OF_TOTAL -> first.times(HUNDRED).over(last);
      case GROWTH -> first.times(HUNDRED).over(last).minus(ALL);
      case DIFFERENCE -> first.minus(last);
      case QUOTIENT -> first.over(last);
      case SUM -> operands.stream().reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
    };
  }

  /** What the operands come to as printed. */
  BigDecimal face(List<TableCell> operands) {
    BigDecimal first = operands.get(0).value();
    BigDecimal last = operands.get(operands.size() - 1).value();
    return switch (kind) {
      case SHARE, SHARE_OF_TOTAL -> first.multiply(HUNDRED).divide(last, MathContext.DECIMAL64);
      case GROWTH -> first.subtract(last).multiply(HUNDRED).divide(last, MathContext.DECIMAL64);
      case DIFFERENCE -> first.subtract(last);
      case QUOTIENT -> first.divide(last, MathContext.DECIMAL64);
      case SUM -> operands.stream().map(TableCell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    };
  }

  /** The same roughly and fast. */
  double rough(List<TableCell> operands) {
    double first = operands.get(0).value().doubleValue();
    double last = operands.get(operands.size() - 1).value().doubleValue();
    return switch (kind) {
      case SHARE, SHARE_OF_TOTAL -> first / last * 100;
      case GROWTH -> (first - last) / last * 100;
      case DIFFERENCE -> first - last;
      case QUOTIENT -> first / last;
      case SUM -> operands.stream().mapToDouble(c -> c.value().doubleValue()).sum();
    };
  }

  /** As findings print it: {@code (372 - 296)/296}. */
  String text(List<TableCell> operands) {
    String first = operands.get(0).plain();
    String last = operands.get(operands.size() - 1).plain();
    return switch (kind) {
      case SHARE, SHARE_OF_TOTAL, QUOTIENT -> first + "/" + last;
      case GROWTH -> "(" + first + " - " + last + ")/" + last;
      case DIFFERENCE -> first + " - " + last;
      case SUM -> String.join(" + ", operands.stream().map(TableCell::plain).toList());
    };
  }

  /** Whether the column is rounded, though its numbers may be whole. */
  boolean isRounded() {
    return kind != Kind.DIFFERENCE && kind != Kind.SUM;
  }
}
