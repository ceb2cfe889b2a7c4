package org.vanban.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanban.mention.Mention;
import org.vanban.number.Numeral;
import org.vanban.text.Span;
import org.vanban.text.Tokens;

/** Reads the cells of one table into columns with heads and rows with labels. */
final class PrintedTableReader {
  private static final int MOST_HEADS = 4;
  private static final int HUNDRED = 100;

  private final FigureText text;
  private final Tokens tokens;
  private final TableWords words;
  private final List<List<PrintedCell>> rows;
  private final Set<TableWords.Role> above;
  private final int width;
  private final Outline outline = new Outline();

  /**
   * @param above the line above the table, which may tell a unit: {@code ĐVT: tỷ đồng}
   */
  PrintedTableReader(FigureText text, List<List<PrintedCell>> rows, String above) {
    this.text = text;
    this.tokens = text.tokens();
    this.words = text.words().tables();
    this.rows = rows;
    this.above = above.length() <= HUNDRED ? words.ofHead(above) : Set.of();
    this.width = usualWidth();
  }

  Optional<PrintedTable> read() {
    int head = headRows();
    List<List<PrintedCell>> body =
        rows.subList(head, rows.size()).stream().filter(r -> r.size() == width).toList();
    List<Integer> values = valueColumns(body);
    if (body.size() < 2 || values.isEmpty()) {
      return Optional.empty();
    }
    List<String> heads = heads(head);
    List<PrintedTable.Column> columns =
        values.stream().map(c -> column(heads.get(c), c, body)).toList();
    List<PrintedTable.Row> read = new ArrayList<>();
    for (List<PrintedCell> row : body) {
      read.add(row(row, values, columns));
    }
    return Optional.of(new PrintedTable(columns, read));
  }

  /** The number of cells that most rows have. */
  private int usualWidth() {
    Map<Integer, Integer> counts = new HashMap<>();
    rows.forEach(r -> counts.merge(r.size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** How many rows stand above the first with a value; years and numbers of columns are none. */
  private int headRows() {
    int head = 0;
    while (head < Math.min(MOST_HEADS, rows.size()) && isHead(rows.get(head))) {
      head++;
    }
    return head;
  }

  private boolean isHead(List<PrintedCell> row) {
    boolean numbering = true;
    boolean values = false;
    int before = 0;
    for (PrintedCell cell : row) {
      Optional<PrintedCell.Number> number = cell.number();
      if (number.isPresent()) {
        values |= !number.get().numeral().looksLikeYear();
        int value = number.get().numeral().amount().value().intValue();
        numbering &= before == 0 || value == before + 1;
        before = value;
      } else {
        numbering &= cell.text(tokens).length() <= 2; // A | B | 1 | 2
      }
    }
    return !values || numbering;
  }

  /** The words above each column, from every row of the head that is as wide as the table. */
  private List<String> heads(int rowsOfHead) {
    List<String> heads = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      StringBuilder head = new StringBuilder();
      for (List<PrintedCell> row : rows.subList(0, rowsOfHead)) {
        if (row.size() == width) {
          head.append(' ').append(row.get(column).text(tokens));
        }
      }
      heads.add(head.toString());
    }
    return heads;
  }

  /** The columns in which at least two numbers stand, and hardly anything else. */
  private List<Integer> valueColumns(List<List<PrintedCell>> body) {
    List<Integer> values = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      int numbers = 0;
      int others = 0;
      int years = 0;
      for (List<PrintedCell> row : body) {
        Optional<PrintedCell.Number> number = row.get(column).number();
        numbers += number.isPresent() ? 1 : 0;
        years += number.filter(n -> n.numeral().looksLikeYear()).isPresent() ? 1 : 0;
        others += number.isEmpty() && !row.get(column).isMissing() ? 1 : 0;
      }
      if (numbers > 1 && numbers > others && years < numbers && !isNumbering(column, body)) {
        values.add(column);
      }
    }
    return values;
  }

  /** Whether the first column numbers the rows: {@code 1, 2, 3}, {@code I, 1, 2, II}. */
  private boolean isNumbering(int column, List<List<PrintedCell>> body) {
    if (column != firstFilled(body)) {
      return false;
    }
    int next = 1;
    int in = 0;
    int all = 0;
    for (List<PrintedCell> row : body) {
      Optional<PrintedCell.Number> number = row.get(column).number();
      if (number.isPresent()) {
        int value = number.get().numeral().amount().value().intValue();
        in += value == next || value == 1 ? 1 : 0;
        next = value + 1;
        all++;
      }
    }
    return in * 2 > all;
  }

  /** The first column in which anything stands; a frame of bars leaves an empty one before it. */
  private int firstFilled(List<List<PrintedCell>> body) {
    int column = 0;
    while (column + 1 < width && allMissing(column, body)) {
      column++;
    }
    return column;
  }

  private boolean allMissing(int column, List<List<PrintedCell>> body) {
    return body.stream().allMatch(r -> r.get(column).isMissing());
  }

  private PrintedTable.Column column(String head, int column, List<List<PrintedCell>> body) {
    Set<TableWords.Role> roles = words.ofHead(head);
    boolean told = roles.contains(TableWords.Role.COUNT);
    if (!told && above.contains(TableWords.Role.MEASURED)) {
      roles.add(TableWords.Role.MEASURED);
    }
    List<PrintedCell.Number> numbers =
        body.stream().map(r -> r.get(column).number()).flatMap(Optional::stream).toList();
    boolean percent =
        roles.contains(TableWords.Role.SHARE)
            || numbers.stream().anyMatch(PrintedCell.Number::percent);
    boolean signed = numbers.stream().anyMatch(n -> n.sign() < 0);
    return new PrintedTable.Column(roles, percent, signed);
  }

  private PrintedTable.Row row(
      List<PrintedCell> row, List<Integer> values, List<PrintedTable.Column> columns) {
    StringBuilder label = new StringBuilder();
    for (int column = 0; column < values.get(0); column++) {
      label.append(' ').append(row.get(column).text(tokens));
    }
    String bare = outline.labelOf(label.toString().strip());
    PrintedTable.Kind kind = words.ofLabel(bare);
    List<Optional<TableCell>> cells = new ArrayList<>();
    List<Boolean> unread = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      PrintedCell raw = row.get(values.get(i));
      boolean measured = columns.get(i).is(TableWords.Role.MEASURED) || columns.get(i).percent();
      Optional<PrintedCell.Number> number = raw.number();
      cells.add(number.map(n -> cell(n, measured)));
      unread.add(number.isEmpty() && !raw.isMissing());
    }
    return new PrintedTable.Row(kind, outline.depth(kind), cells, unread);
  }

  private TableCell cell(PrintedCell.Number number, boolean measured) {
    Numeral numeral = number.numeral();
    Span bare = tokens.span(numeral.start(), numeral.end());
    boolean rounded = measured || number.percent();
    return new TableCell(mentionOf(bare), numeral.amount(), number.sign(), rounded);
  }

  /** The figure that a number was annotated as, with its unit; else the number itself. */
  private Span mentionOf(Span number) {
    List<Mention> mentions = text.mentions().asList();
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() < number.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = low < mentions.size() && mentions.get(low).span().start() <= number.start();
    return found ? mentions.get(low).span() : number;
  }
}
