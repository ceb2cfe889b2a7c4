package org.vanban.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private TableReader(String file) {
    this.file = file;
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

    /** The columns of its table, in order. */
    public List<String> columns() {
      return List.copyOf(columns.keySet());
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
      TableReader table = new TableReader(name);
      table.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), List.of());
      return List.copyOf(table.rows);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * The rows of a file of one's own, with the columns of a shipped table.
   *
   * @throws IllegalStateException with file and line if a row is damaged, a column is another or
   *     the file is not in UTF-8
   * @throws UncheckedIOException if the file cannot be read
   */
  public static List<Row> rows(Path file, List<String> columns) {
    try {
      String text = utf8(file);
      TableReader table = new TableReader(file.toString());
      table.read(new BufferedReader(new StringReader(text)), columns);
      return List.copyOf(table.rows);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Its text, without the mark that some editors put first. */
  private static String utf8(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += bytes.get(i) == '\n' ? 1 : 0;
      }
      throw new IllegalStateException(
          file + ":" + line + ": not in UTF-8; save the table as UTF-8", e);
    }
  }

  private void read(BufferedReader lines, List<String> wanted) throws IOException {
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = TextNormalizer.nfc(line).split("\t", -1);
      if (columns.isEmpty()) {
        head(cells, number, wanted);
      } else if (cells.length > columns.size()) {
        throw new Row(number, cells).fault("more cells than columns");
      } else {
        rows.add(new Row(number, cells));
      }
    }
    if (columns.isEmpty() && !wanted.isEmpty()) {
      head(new String[0], Math.max(1, number), wanted);
    }
  }

  private void head(String[] names, int line, List<String> wanted) {
    for (String name : names) {
      if (columns.put(name.strip(), columns.size()) != null) {
        throw new IllegalStateException(file + ":" + line + ": column twice: " + name);
      }
    }
    if (!wanted.isEmpty() && !columns.keySet().equals(Set.copyOf(wanted))) {
      throw new IllegalStateException(
          file
              + ":"
              + line
              + ": the first line names other columns; it has to name, parted by tabs, "
              + String.join(", ", wanted));
    }
  }
}
