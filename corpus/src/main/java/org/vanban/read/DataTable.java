package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.vanban.text.TextNormalizer;

/** A table of data, told from a table that lays out a page or holds a picture and its caption. */
final class DataTable {
  private static final int WORDS_OF_A_CELL = 40;
  private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

  /**
   * A row.
   *
   * @param element the {@code tr}
   * @param text its cells joined by {@code " | "}
   * @param linked letters that are part of links
   */
  record Row(Element element, String text, int linked) {}

  private static final Evaluator NO_TABLE = QueryParser.parse("table table, form, h1, h2, article");

  private DataTable() {}

  static boolean isOne(Element table) {
    if (table.selectFirst(NO_TABLE) != null || table.attr("role").equals("presentation")) {
      return false;
    }
    int wide = 0;
    int rows = 0;
    for (Element row : rowElements(table)) {
      List<String> cells = cells(row);
      long filled = cells.stream().filter(c -> !c.isEmpty()).count();
      if (cells.stream().anyMatch(c -> Wording.words(c) > WORDS_OF_A_CELL)) {
        return false;
      }
      rows += filled > 0 ? 1 : 0;
      wide += filled >= 2 ? 1 : 0;
    }
    return rows >= 2 && wide * 2 >= rows && wide >= 2;
  }

  static List<Row> rows(Element table) {
    List<Row> rows = new ArrayList<>();
    for (Element row : rowElements(table)) {
      int linked = row.select("a[href]").stream().mapToInt(a -> a.text().length()).sum();
      List<String> cells = cells(row);
      boolean empty = cells.stream().allMatch(String::isEmpty);
      rows.add(new Row(row, empty ? "" : String.join(" | ", cells), linked));
    }
    return rows;
  }

  private static List<Element> rowElements(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (SECTIONS.contains(child.normalName())) {
        child.children().stream().filter(c -> c.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  private static List<String> cells(Element row) {
    return row.children().stream().map(c -> TextNormalizer.blanksFolded(c.text())).toList();
  }
}
