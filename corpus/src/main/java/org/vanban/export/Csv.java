package org.vanban.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows for a spreadsheet: UTF-8 with a byte order mark, columns that stay.
 *
 * <p>{@code 2/7} and {@code 54/63} stay text when a spreadsheet opens the file, numbers stay
 * numbers, and nothing that was printed in an article is run as a formula.
 */
public final class Csv implements AutoCloseable {
  private static final Pattern DATE_LIKE = Pattern.compile("\\d+[/.-]\\d+([/.-]\\d+)*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** What a spreadsheet would shorten: {@code 02}, {@code 12e5}, more digits than it keeps. */
  private static final Pattern CODE = Pattern.compile("0\\d+|\\d+[eE]\\d+|\\d{16,}");

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n].*", Pattern.DOTALL);

  private final CSVPrinter printer;

  /**
   * Opens a table and writes its head.
   *
   * @throws UncheckedIOException if it cannot be written, here and at every row
   */
  public Csv(Appendable out, List<String> columns) {
    try {
      out.append('\ufeff');
      printer = new CSVPrinter(out, CSVFormat.RFC4180);
      printer.printRecord(columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void row(List<String> cells) {
    try {
      printer.printRecord(cells.stream().map(Csv::safe).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String safe(String cell) {
    boolean code = CODE.matcher(cell).matches();
    if (!code && NUMBER.matcher(cell).matches()) {
      return cell;
    }
    if (code || DATE_LIKE.matcher(cell).matches()) {
      return "=\"" + cell + "\"";
    }
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }

  @Override
  public void close() {
    try {
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
