package org.vanban.audit;

import java.util.ArrayList;
import java.util.List;
import org.vanban.text.Tokens;

/** Finds the tables of a text: two or more lines, one below the other, with bars in them. */
final class PrintedTables {
  private static final char BAR = '|';
  private static final int MOST_ROWS = 1000; // a longer table is read in pieces
  private static final int MOST_CELLS = 16; // a wider row is no row

  private PrintedTables() {}

  /** The tables that hold values. */
  static List<PrintedTable> of(FigureText text) {
    String all = text.tokens().text();
    List<PrintedTable> tables = new ArrayList<>();
    List<List<PrintedCell>> rows = new ArrayList<>();
    String above = "";
    for (int bar = all.indexOf(BAR); bar >= 0; ) {
      int start = all.lastIndexOf('\n', bar) + 1;
      int stop = all.indexOf('\n', bar);
      int end = stop < 0 ? all.length() : stop;
      List<PrintedCell> row = cells(text, start, end);
      int next = all.indexOf(BAR, end);
      boolean goesOn = next >= 0 && all.lastIndexOf('\n', next) == end && rows.size() < MOST_ROWS;
      if (rows.isEmpty()) {
        above = all.substring(all.lastIndexOf('\n', start - 2) + 1, start);
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
      if (!goesOn) {
        if (rows.size() > 2) {
          new PrintedTableReader(text, rows, above).read().ifPresent(tables::add);
        }
        rows = new ArrayList<>();
      }
      bar = next;
    }
    return tables;
  }

  /** The cells of a line; none of a line that is too wide, or only a rule below a head. */
  private static List<PrintedCell> cells(FigureText text, int start, int end) {
    Tokens tokens = text.tokens();
    int first = tokens.firstAtOrAfter(start);
    int last = tokens.firstAtOrAfter(end);
    List<PrintedCell> cells = new ArrayList<>();
    boolean words = false;
    int from = first;
    for (int token = first; token <= last; token++) {
      if (token == last || tokens.isSymbolAt(token, BAR)) {
        cells.add(PrintedCell.read(text, from, token));
        from = token + 1;
      } else {
        words |= tokens.isWordAt(token) || tokens.isNumberAt(token);
      }
    }
    return words && cells.size() <= MOST_CELLS ? cells : List.of();
  }
}
