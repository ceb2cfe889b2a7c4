package org.vanban.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanban.text.TextNormalizer;

/**
 * Reads word tables: UTF-8, a row a line, columns parted by tabs, {@code #} before a comment line,
 * the first other line naming the columns.
 *
 * <p>A head of comment lines gives source, licence, date and how to extend the table. Text is made
 * NFC. Damage fails at once, with file and line.
 */
public final class TableReader {
  private final String file;
  private final Map<String, Integer> columns;
  private final List<Row> rows;

  private TableReader(String file, Map<String, Integer> columns, List<Row> rows) {
    this.file = file;
    this.columns = columns;
    this.rows = rows;
  }

  /** One row; cells are asked for by the name of their column. */
  public final class Row {
    private final int line;
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /**
     * The cell, without blanks at its ends; empty where nothing stands.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new IllegalArgumentException(file + " has no column " + column);
      }
      return index < cells.length ? cells[index].strip() : "";
    }

    /** The cell's items, parted by {@code ;}; none where nothing stands. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : List.of(cell.split(";", -1)).stream().map(String::strip).toList();
    }

    /** What stands in the first column. */
    public String first() {
      return cells[0].strip();
    }

    /** The name of its file: {@code offices.tsv}. */
    public String table() {
      return file;
    }

    /** Its line, counted from 1. */
    public int line() {
      return line;
    }

    /** Where the row stands: {@code file:line}. */
    public String where() {
      return file + ":" + line;
    }

    /** The exception that a fault in this row is reported with. */
    public IllegalStateException fault(String what) {
      return new IllegalStateException(where() + ": " + what + ": " + String.join(" | ", cells));
    }
  }

  /**
   * The rows of a resource that lies beside a class.
   *
   * @throws IllegalStateException if there is none, or a row has more cells than the table has
   *     columns
   */
  public static List<Row> rows(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name + " beside " + beside.getName());
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * The rows of a file of one's own.
   *
   * @throws IllegalStateException if a row is damaged
   * @throws UncheckedIOException if the file cannot be read
   */
  public static List<Row> rows(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static List<Row> read(String file, InputStream in) throws IOException {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> columns = new java.util.LinkedHashMap<>();
    TableReader table = new TableReader(file, columns, rows);
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = TextNormalizer.nfc(line).split("\t", -1);
      if (columns.isEmpty()) {
        table.head(cells, number);
      } else if (cells.length > columns.size()) {
        throw table.new Row(number, cells).fault("more cells than columns");
      } else {
        rows.add(table.new Row(number, cells));
      }
    }
    return List.copyOf(table.rows);
  }

  private void head(String[] names, int line) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name.strip())) {
        throw new IllegalStateException(file + ":" + line + ": column twice: " + name);
      }
      columns.put(name.strip(), columns.size());
    }
  }
}
