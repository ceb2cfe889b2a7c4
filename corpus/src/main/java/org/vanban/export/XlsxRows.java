package org.vanban.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows of a spreadsheet (XLSX), written as they come: few are held in memory.
 *
 * <p>Numbers are numbers; all else is text, {@code 2/7} and {@code =1+1} too. Longer cells than a
 * spreadsheet takes are cut.
 */
public final class XlsxRows implements AutoCloseable {
  /** More digits than a spreadsheet's number keeps stay text. */
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,6})?");

  private static final int LONGEST_CELL = 32_767;
  private static final int AT_ONCE = 500;

  private final Workbook book;
  private final Worksheet sheet;
  private int next;

  /**
   * Opens a sheet and writes its head.
   *
   * @param out where the file goes; closed by the caller
   */
  public XlsxRows(OutputStream out, String name, List<String> columns) {
    book = new Workbook(out, "Vanban", null);
    sheet = book.newWorksheet(name);
    sheet.freezePane(0, 1);
    cells(columns);
  }

  /**
   * Writes a row.
   *
   * @throws IllegalStateException if the sheet is full: 1,048,576 rows
   * @throws UncheckedIOException if it cannot be written
   */
  public void row(List<String> cells) {
    if (next >= Worksheet.MAX_ROWS) {
      throw new IllegalStateException(
          "a spreadsheet has no more than " + Worksheet.MAX_ROWS + " rows; take csv or jsonl");
    }
    cells(cells);
  }

  private void cells(List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      if (NUMBER.matcher(cell).matches()) {
        sheet.value(next, column, new BigDecimal(cell));
      } else if (!cell.isEmpty()) {
        sheet.inlineString(next, column, clean(cell));
      }
    }
    if (++next % AT_ONCE == 0) {
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** XML holds no control characters; half a letter outside the basic plane is none. */
  private static String clean(String cell) {
    int end = Math.min(cell.length(), LONGEST_CELL);
    StringBuilder clean = new StringBuilder(end);
    cell.substring(0, end)
        .codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t')
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  @Override
  public void close() {
    try {
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
