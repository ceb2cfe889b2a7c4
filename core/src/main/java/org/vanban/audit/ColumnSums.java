package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows of totals against the rows that they are of: {@code Tổng cộng} over or under all, {@code I}
 * over {@code 1, 2, 3}.
 *
 * <p>Which rows those are is told by how well each reading fits. A column that does not add up is
 * told only where others of the same rows do, or where one digit would mend the only one.
 */
final class ColumnSums {
  private static final int FEWEST_PARTS = 3; // of a table with a single column
  private static final int MOST_WHOLES = 24; // totals of which one may be the total
  private static final BigDecimal FEW = BigDecimal.valueOf(20);
  private static final BigDecimal CLOSE = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final PrintedTable table;
  private final List<PrintedTable.Row> rows;
  private final Findings findings;

  ColumnSums(PrintedTable table, Findings findings) {
    this.table = table;
    this.rows = table.rows();
    this.findings = findings;
  }

  void check() {
    List<Integer> wholes = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).kind() == PrintedTable.Kind.WHOLE) {
        PrintedTable.Row whole = rows.get(row);
        partsOf(row, wholes).stream()
            .map(parts -> reading(whole, parts))
            .filter(r -> r.fits().size() + r.misfits().size() > 0)
            .max(Comparator.comparingInt(r -> r.fits().size() * 2 - r.misfits().size()))
            .ifPresent(this::tell);
        wholes.add(row);
      } else if (rows.get(row).kind() == PrintedTable.Kind.PLAIN) {
        tell(reading(rows.get(row), below(row, rows.size())));
      } else if (row > 0) {
        within(rows.get(row - 1), rows.get(row));
      }
    }
  }

  /** The rows that a row of totals may be of: those before it or behind it, and totals before. */
  private List<List<PrintedTable.Row>> partsOf(int whole, List<Integer> wholes) {
    int before = wholes.isEmpty() ? -1 : wholes.get(wholes.size() - 1);
    int next = whole + 1;
    while (next < rows.size() && rows.get(next).kind() != PrintedTable.Kind.WHOLE) {
      next++;
    }
    List<List<PrintedTable.Row>> readings = new ArrayList<>();
    for (List<PrintedTable.Row> block :
        List.of(rows.subList(before + 1, whole), rows.subList(whole + 1, next))) {
      readings.add(
          block.stream()
              .filter(r -> r.depth() == 0 && r.kind() == PrintedTable.Kind.PLAIN)
              .toList());
      readings.add(leaves(block));
    }
    int first = Math.max(0, wholes.size() - MOST_WHOLES);
    readings.add(wholes.subList(first, wholes.size()).stream().map(rows::get).toList());
    return readings;
  }

  /** The rows below which no others stand, parts of parts left out. */
  private static List<PrintedTable.Row> leaves(List<PrintedTable.Row> block) {
    List<PrintedTable.Row> leaves = new ArrayList<>();
    for (int row = 0; row < block.size(); row++) {
      boolean last = row + 1 == block.size();
      boolean plain = block.get(row).kind() == PrintedTable.Kind.PLAIN;
      if (plain && (last || block.get(row + 1).depth() <= block.get(row).depth())) {
        leaves.add(block.get(row));
      }
    }
    return leaves;
  }

  /** The rows one step below a row, as its numbering tells; none where they may be some only. */
  private List<PrintedTable.Row> below(int row, int end) {
    int depth = rows.get(row).depth();
    List<PrintedTable.Row> below = new ArrayList<>();
    for (int at = row + 1; at < end; at++) {
      PrintedTable.Row other = rows.get(at);
      if (other.kind() == PrintedTable.Kind.WHOLE || other.depth() <= depth) {
        break;
      }
      if (other.kind() == PrintedTable.Kind.AMONG) {
        return List.of();
      }
      if (other.depth() == depth + 1) {
        below.add(other);
      }
    }
    return below;
  }

  /** The columns of a total that add up and those that do not. */
  private record Reading(List<Sum> fits, List<Sum> misfits) {}

  /**
   * A total and what it is of, in one column.
   *
   * @param counted whether the column counts, so that its numbers are no rounded amounts
   */
  private record Sum(TableCell whole, List<TableCell> parts, boolean counted) {
    Interval range() {
      return parts.stream()
          .map(TableCell::range)
          .reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
    }

    BigDecimal face() {
      return parts.stream().map(TableCell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean fits() {
      return range().overlaps(whole.range());
    }

    BigDecimal off() {
      return face().subtract(whole.value()).abs();
    }

    boolean isMended() {
      return Slip.explains(off());
    }

    boolean isClose() {
      return off().compareTo(whole.value().abs().multiply(CLOSE)) <= 0;
    }

    /** Whether it may be no total: a mean, a rank; or one of numbers rounded each by itself. */
    boolean isOpen() {
      boolean mean = parts.stream().anyMatch(p -> p.value().compareTo(whole.value()) >= 0);
      BigDecimal rounding = HALF.multiply(BigDecimal.valueOf(parts.size() + 1L));
      return mean || !counted && off().compareTo(rounding.multiply(whole.amount().unit())) <= 0;
    }
  }

  private Reading reading(PrintedTable.Row whole, List<PrintedTable.Row> parts) {
    List<Sum> fits = new ArrayList<>();
    List<Sum> misfits = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      Optional<Sum> sum = sum(column, whole, parts);
      if (sum.filter(Sum::fits).isPresent()) {
        fits.add(sum.get());
      } else {
        sum.filter(s -> !s.isOpen()).ifPresent(misfits::add);
      }
    }
    return new Reading(fits, misfits);
  }

  /** What adds up in a column; nothing where a part cannot be read. */
  private Optional<Sum> sum(int column, PrintedTable.Row whole, List<PrintedTable.Row> parts) {
    PrintedTable.Column of = table.columns().get(column);
    if (!of.addsUp()
        || whole.cell(column).isEmpty()
        || parts.stream().anyMatch(p -> p.unread().get(column))) {
      return Optional.empty();
    }
    List<TableCell> cells =
        parts.stream()
            .map(p -> p.cell(column))
            .flatMap(Optional::stream)
            .filter(c -> c.value().signum() != 0)
            .toList();
    return cells.size() < 2
        ? Optional.empty()
        : Optional.of(new Sum(whole.cell(column).get(), cells, of.is(TableWords.Role.COUNT)));
  }

  private void tell(Reading reading) {
    reading.fits().forEach(s -> add(s, Findings.Outcome.CONSISTENT));
    int fits = reading.fits().size();
    int misfits = reading.misfits().size();
    for (Sum sum : reading.misfits()) {
      boolean mostFit = fits > 1 && misfits * 2 <= fits && (sum.isMended() || sum.isClose());
      boolean oneDigit = fits == 1 && misfits == 1 && sum.isMended();
      boolean alone =
          fits == 0
              && table.columns().size() <= 2
              && sum.parts().size() >= FEWEST_PARTS
              && sum.whole().value().compareTo(FEW) > 0
              && sum.isMended();
      if (mostFit || oneDigit || alone) {
        add(sum, Findings.Outcome.inconsistent(Severity.MEDIUM));
      }
    }
  }

  /** {@code Trong đó: nữ} under a row: no more than that, if the other columns hold to it. */
  private void within(PrintedTable.Row whole, PrintedTable.Row part) {
    List<Pair> pairs = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      boolean both = whole.cell(column).isPresent() && part.cell(column).isPresent();
      if (both && table.columns().get(column).addsUp()) {
        pairs.add(new Pair(whole.cell(column).get(), part.cell(column).get()));
      }
    }
    long over = pairs.stream().filter(p -> !p.fits()).count();
    if (over * 2 < pairs.size()) {
      pairs.forEach(this::add);
    }
  }

  /** A row and the part of it that is told behind it, in one column. */
  private record Pair(TableCell whole, TableCell part) {
    boolean fits() {
      return part.range().low().compareTo(whole.range().high()) <= 0;
    }
  }

  private void add(Pair pair) {
    findings.addCells(
        Relation.PARTS_WITHIN_WHOLE,
        pair.fits() ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.HIGH),
        List.of(pair.whole(), pair.part()),
        pair.part().plain() + " ≤ " + pair.whole().plain(),
        pair.part().plain(),
        pair.whole().plain());
  }

  private void add(Sum sum, Findings.Outcome outcome) {
    List<TableCell> cells = new ArrayList<>(sum.parts());
    cells.add(0, sum.whole());
    findings.addCells(
        Relation.PARTS_SUM,
        outcome,
        cells,
        sum.parts().stream().map(TableCell::plain).collect(Collectors.joining(" + ")),
        Findings.plain(sum.face()),
        sum.whole().plain());
  }
}
