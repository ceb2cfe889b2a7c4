package org.vanban.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table as a text carries it: a line a row, its cells parted by bars.
 *
 * <pre>{@code
 * Xã | Số hộ | Hộ nghèo | Tỷ lệ (%)
 * Tân Lập | 1.027 | 186 | 18,11
 * Tổng cộng | 2.265 | 403 | 17,79
 * }</pre>
 *
 * @param columns the columns that hold values, labels and numbering left out
 * @param rows the rows below the head that hold values
 */
record PrintedTable(List<Column> columns, List<Row> rows) {
  PrintedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The row of totals, if there is one and no other. */
  Optional<Row> total() {
    List<Row> wholes = rows.stream().filter(r -> r.kind() == Kind.WHOLE).toList();
    return wholes.size() == 1 ? Optional.of(wholes.get(0)) : Optional.empty();
  }

  /**
   * A column.
   *
   * @param roles what the words of its head tell
   * @param percent whether it holds percentages, by its head or its cells
   * @param signed whether a minus stands in one of its cells
   */
  record Column(Set<TableWords.Role> roles, boolean percent, boolean signed) {
    boolean is(TableWords.Role role) {
      return roles.contains(role);
    }

    /** Whether a total can be asked of it. */
    boolean addsUp() {
      return !percent
          && !is(TableWords.Role.MEAN)
          && !is(TableWords.Role.LEVEL)
          && !is(TableWords.Role.CHANGE);
    }
  }

  /** What a row is to the rows around it. */
  enum Kind {
    PLAIN,
    /** A row of totals. */
    WHOLE,
    /** Opens rows that are some parts of the one before. */
    AMONG
  }

  /**
   * A row.
   *
   * @param depth how far it stands below others by its numbering: I, 1, 1.1, a dash
   * @param cells by column; empty where no number stands
   * @param unread by column: whether something stands there that is no number
   */
  record Row(Kind kind, int depth, List<Optional<TableCell>> cells, List<Boolean> unread) {
    Row {
      cells = List.copyOf(cells);
      unread = List.copyOf(unread);
    }

    Optional<TableCell> cell(int column) {
      return cells.get(column);
    }
  }
}
