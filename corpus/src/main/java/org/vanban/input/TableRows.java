package org.vanban.input;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.vanban.read.Known;
import org.vanban.read.RejectReason;

/**
 * A table with an article a row: CSV with commas, semicolons or tabs, its first row naming the
 * columns (see {@link FieldNames}). The source of a row is the line that it begins on: {@code
 * bai.csv#17}.
 */
final class TableRows {
  private static final char[] DELIMITERS = {',', ';', '\t'};

  private final Part table;
  private final Gathering gathering;
  private final Bounded reader;
  private FieldNames<Integer> columns = FieldNames.among(List.of(), i -> "");
  private String textName = "";

  private TableRows(Part table, Gathering gathering, Bounded reader) {
    this.table = table;
    this.gathering = gathering;
    this.reader = reader;
  }

  /** Whether a text that is not called a table begins like one: two columns known by name. */
  static boolean beginsTable(String head) {
    String line = head.lines().findFirst().orElse("");
    List<String> cells = List.of(line.split(String.valueOf(delimiter(line)), -1));
    FieldNames<String> known = FieldNames.among(cells, cell -> cell.replace("\"", ""));
    return known.of("text").isPresent() && known.size() > 1;
  }

  /** Hands on a row after the other. */
  static void read(Part table, Gathering gathering) throws IOException {
    BufferedReader text = TextStreams.reader(table.in());
    text.mark(ContentKind.HEAD);
    char[] head = new char[ContentKind.HEAD / 2];
    int length = Math.max(0, text.read(head));
    text.reset();
    char delimiter = delimiter(new String(head, 0, length).lines().findFirst().orElse(""));
    Bounded bounded = new Bounded(text, gathering.limits().bytes());
    new TableRows(table, gathering, bounded).read(delimiter);
  }

  /** The sign that parts most cells of the first row. */
  private static char delimiter(String line) {
    char best = DELIMITERS[0];
    for (char delimiter : DELIMITERS) {
      if (count(line, delimiter) > count(line, best)) {
        best = delimiter;
      }
    }
    return best;
  }

  private static long count(String line, char sign) {
    return line.chars().filter(c -> c == sign).count();
  }

  private void read(char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setTrailingData(true).get();
    CSVParser parser = CSVParser.parse(reader, format);
    Iterator<CSVRecord> rows = parser.iterator();
    boolean any = false;
    long line = 0;
    try {
      while (rows.hasNext()) {
        CSVRecord row = rows.next();
        line = parser.getCurrentLineNumber();
        if (!any && !takeHeader(row)) {
          return;
        }
        if (any) {
          give(row, firstLine(row, line));
        }
        any = true;
        reader.nextRow();
      }
    } catch (UncheckedIOException e) {
      rejectRest(Objects.requireNonNull(e.getCause()), line + 1);
      return;
    }
    if (!any) {
      gathering.reject(table.source(), RejectReason.EMPTY, "a table without rows");
    }
  }

  private void rejectRest(IOException e, long line) throws LimitException {
    if (e instanceof LimitException limit && !reader.isTooLong()) {
      throw limit;
    }
    boolean open = String.valueOf(e.getMessage()).contains("encapsulated token");
    String detail = open ? "a quotation mark opened here is never closed" : Library.detail(e);
    RejectReason reason = open ? RejectReason.TRUNCATED : Library.reason(e);
    gathering.reject(table.source() + "#" + line, reason, detail);
  }

  private boolean takeHeader(CSVRecord header) {
    List<String> names = header.toList();
    columns = FieldNames.among(IntStream.range(0, names.size()).boxed().toList(), names::get);
    Optional<Integer> text = columns.of("text");
    if (text.isEmpty()) {
      gathering.reject(
          table.source(),
          RejectReason.UNSUPPORTED,
          "a table without a column of text (text, content, nội dung, …) among: "
              + Part.printable(String.join(", ", names)));
      return false;
    }
    textName = names.get(text.get());
    return true;
  }

  private void give(CSVRecord row, long line) {
    String source = table.source() + "#" + line;
    if (row.size() == 1 && row.get(0).isBlank()) {
      return;
    }
    Optional<String> text = cell(row, "text");
    if (text.isEmpty()) {
      gathering.reject(
          source, RejectReason.NO_ARTICLE, "no text in the column \"" + textName + "\"");
      return;
    }
    Known known =
        Known.of(field -> cell(row, field).map(c -> field.equals("authors") ? parted(c) : c));
    gathering.article(text.get(), source, known);
  }

  private static String parted(String authors) {
    return authors.contains(";") ? authors : authors.replace(',', ';');
  }

  private Optional<String> cell(CSVRecord row, String field) {
    return columns
        .of(field)
        .filter(column -> column < row.size())
        .map(row::get)
        .filter(cell -> !cell.isBlank());
  }

  /** The line that a row begins on, of one that ends on a line. */
  private static long firstLine(CSVRecord row, long last) {
    long breaks = 0;
    for (String cell : row) {
      breaks += Math.max(0, cell.lines().count() - 1) + (cell.endsWith("\n") ? 1 : 0);
    }
    return last - breaks;
  }

  /** A reader that lets no row be longer than one file may be. */
  private static final class Bounded extends FilterReader {
    private final long most;
    private long inRow;

    Bounded(Reader in, long most) {
      super(in);
      this.most = most;
    }

    void nextRow() {
      inRow = 0;
    }

    boolean isTooLong() {
      return inRow > most;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      inRow += Math.max(0, count);
      if (isTooLong()) {
        throw new LimitException(
            RejectReason.TOO_LARGE, "a row of more than " + most + " characters");
      }
      return count;
    }
  }
}
