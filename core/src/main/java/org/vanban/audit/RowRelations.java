package org.vanban.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Columns that are worked out from others of the same row: {@code Tỷ lệ (%)}, {@code Tăng, giảm},
 * {@code Bình quân}, {@code Còn lại}, {@code Tổng số}.
 *
 * <p>The head says what may be asked; from which columns it is worked out is told by the rows: the
 * reading that most of them fit.
 */
final class RowRelations {
  private static final int FEWEST = 2;
  private static final int SURE = 3;
  private static final int SAMPLE = 8; // rows that a reading is tried on first
  private static final int MOST_ZEROS = 6;

  private final PrintedTable table;
  private final Optional<PrintedTable.Row> total;
  private final Findings findings;

  RowRelations(PrintedTable table, Findings findings) {
    this.table = table;
    this.total = table.total();
    this.findings = findings;
  }

  void check() {
    for (int column = 0; column < table.columns().size(); column++) {
      formulas(column).stream()
          .map(this::likely)
          .flatMap(Optional::stream)
          .filter(Reading::isAccepted)
          .max(
              Comparator.comparingInt((Reading r) -> r.telling() - r.misfits())
                  .thenComparing(Reading::straight)
                  .thenComparing(r -> -r.formula().distance()))
          .ifPresent(this::tell);
    }
  }

  /** What may be asked of a column, by its head and cells. */
  private List<ColumnFormula> formulas(int column) {
    List<ColumnFormula> formulas = new ArrayList<>();
    int size = table.columns().size();
    for (ColumnFormula.Kind kind : kinds(table.columns().get(column))) {
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < size; b++) {
          ColumnFormula formula = new ColumnFormula(kind, column, a, b);
          if (formula.isPossible() && takes(formula)) {
            formulas.add(formula);
          }
        }
      }
    }
    return formulas;
  }

  private static Set<ColumnFormula.Kind> kinds(PrintedTable.Column of) {
    Set<ColumnFormula.Kind> kinds = EnumSet.noneOf(ColumnFormula.Kind.class);
    boolean change = of.is(TableWords.Role.CHANGE);
    if (of.percent() || change) {
      kinds.add(ColumnFormula.Kind.SHARE);
      kinds.add(ColumnFormula.Kind.SHARE_OF_TOTAL);
      kinds.add(ColumnFormula.Kind.GROWTH);
    }
    if (change || of.is(TableWords.Role.REST)) {
      kinds.add(ColumnFormula.Kind.DIFFERENCE);
    }
    if (of.is(TableWords.Role.MEAN)) {
      kinds.add(ColumnFormula.Kind.QUOTIENT);
    }
    if (of.is(TableWords.Role.TOTAL) && !of.percent()) {
      kinds.add(ColumnFormula.Kind.SUM);
    }
    return kinds;
  }

  /** Whether the columns hold what a formula takes: shares are no parts of shares. */
  private boolean takes(ColumnFormula formula) {
    PrintedTable.Column a = table.columns().get(formula.a());
    PrintedTable.Column b = table.columns().get(formula.b());
    return switch (formula.kind()) {
      case SHARE, SHARE_OF_TOTAL, GROWTH, QUOTIENT -> !a.percent() && !b.percent();
      case DIFFERENCE -> a.percent() == b.percent();
      case SUM ->
          table.columns().subList(formula.a(), formula.b() + 1).stream()
              .allMatch(PrintedTable.Column::addsUp);
    };
  }

  /**
   * How the rows fit a formula.
   *
   * @param results of every row of which it can be asked
   * @param telling how many fit that would hardly fit by chance
   * @param misfits how many fit in no way
   */
  private record Reading(
      ColumnFormula formula, List<ColumnResult> results, int telling, int misfits) {
    boolean isAccepted() {
      return telling >= FEWEST && misfits * SURE <= telling + 1;
    }

    /** How many come to no less than nought: the larger of two is taken first. */
    long straight() {
      return results.stream().filter(r -> !r.isTurned()).count();
    }
  }

  /** How the rows fit a formula, if most of the first do so roughly. */
  private Optional<Reading> likely(ColumnFormula formula) {
    List<ColumnResult> results = new ArrayList<>();
    int near = 0;
    Optional<Integer> zeros = Optional.empty();
    for (PrintedTable.Row row : table.rows()) {
      Optional<ColumnResult> result = result(formula, row, zeros.orElse(0));
      if (result.isPresent() && zeros.isEmpty()) {
        zeros = Optional.of(zeros(result.get()));
        result = result(formula, row, zeros.get());
      }
      result.ifPresent(results::add);
      near += result.filter(ColumnResult::isNear).isPresent() ? 1 : 0;
      if (results.size() == SAMPLE && near * 2 <= SAMPLE) {
        return Optional.empty();
      }
    }
    return near < FEWEST ? Optional.empty() : Optional.of(reading(formula, results));
  }

  private Optional<ColumnResult> result(ColumnFormula formula, PrintedTable.Row row, int zeros) {
    List<TableCell> operands = formula.operands(row, total);
    Optional<TableCell> printed = row.cell(formula.column());
    if (operands.isEmpty() || printed.isEmpty()) {
      return Optional.empty();
    }
    boolean signs = table.columns().get(formula.column()).signed() || printed.get().sign() != 0;
    return Optional.of(new ColumnResult(formula, operands, printed.get(), signs, zeros));
  }

  /** By how many powers of ten a mean is of other units than its columns: tạ/ha of tấn and ha. */
  private static int zeros(ColumnResult first) {
    double quotient =
        first.printed().value().doubleValue() / first.formula().rough(first.operands());
    boolean mean = first.formula().kind() == ColumnFormula.Kind.QUOTIENT && quotient > 0;
    long zeros = mean ? Math.round(Math.log10(quotient)) : 0;
    return Math.abs(zeros) <= MOST_ZEROS ? (int) zeros : 0;
  }

  private static Reading reading(ColumnFormula formula, List<ColumnResult> results) {
    int telling = 0;
    int misfits = 0;
    for (ColumnResult result : results) {
      PercentFit.Fit fit = result.fit();
      telling += fit == PercentFit.Fit.ROUNDED && result.isTelling() ? 1 : 0;
      misfits += fit == PercentFit.Fit.NONE ? 1 : 0;
    }
    return new Reading(formula, results, telling, misfits);
  }

  private void tell(Reading reading) {
    PrintedTable.Column column = table.columns().get(reading.formula().column());
    for (ColumnResult result : reading.results()) {
      boolean sure = reading.telling() >= SURE || result.isMended();
      if (result.fit() != PercentFit.Fit.NONE || sure) {
        findings.addCells(
            reading.formula().relation(column),
            result.outcome(),
            result.cells(),
            result.text(),
            Findings.rounded(result.face()),
            result.printed().plain());
      }
    }
  }
}
