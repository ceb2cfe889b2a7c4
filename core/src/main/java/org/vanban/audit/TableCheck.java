package org.vanban.audit;

/**
 * Tables: rows of totals against the rows that they are of, and columns that are worked out from
 * others, {@code Tỷ lệ (%)} from {@code Số hộ} and {@code Hộ nghèo}.
 *
 * <p>What the words of a head or label say is held only where most of the same table fits: a
 * relation that was guessed never fits mostly.
 */
final class TableCheck implements Check {
  @Override
  public void run(FigureText text, Findings findings) {
    for (PrintedTable table : PrintedTables.of(text)) {
      findings.sees(table);
      new ColumnSums(table, findings).check();
      new RowRelations(table, findings).check();
    }
  }
}
