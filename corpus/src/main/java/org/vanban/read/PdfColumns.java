package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import org.vanban.read.PdfLines.Printed;

/**
 * The order in which the lines of a page are read: columns of running text one after the other,
 * what stands beside each other elsewhere as the cells of a row.
 *
 * <p>A page is cut into bands through which alleys run from top to bottom, a band into the columns
 * between its alleys, and a column again into bands: a headline over two of three columns is read
 * before the two, the third after them.
 */
final class PdfColumns {
  private static final int LINES_OF_A_COLUMN = 5;
  private static final int WORDS_OF_A_COLUMN = 3;
  private static final int MOST_CUTS = 6;

  /** The narrowest alley, in sizes of the print. */
  private static final float NARROWEST = 0.8f;

  /** A stretch of the page's width where nothing is printed. */
  private record Alley(float left, float right) {
    float middle() {
      return (left + right) / 2;
    }
  }

  private PdfColumns() {}

  static List<Printed> inOrder(List<Printed> lines) {
    List<Printed> ordered = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
        to++;
      }
      order(lines.subList(from, to), MOST_CUTS, ordered);
      from = to;
    }
    return ordered;
  }

  private static void order(List<Printed> region, int cuts, List<Printed> ordered) {
    List<List<Printed>> heights = heights(region);
    float left = (float) region.stream().mapToDouble(Printed::left).min().orElse(0);
    float right = (float) region.stream().mapToDouble(Printed::right).max().orElse(0);
    int from = 0;
    while (from < heights.size()) {
      List<Alley> alleys = alleys(heights.get(from), left, right);
      int to = from + 1;
      while (to < heights.size()) {
        List<Alley> through = common(alleys, alleys(heights.get(to), left, right));
        if (through.isEmpty()) {
          break;
        }
        alleys = through;
        to++;
      }
      band(
          heights.subList(from, to).stream().flatMap(List::stream).toList(), alleys, cuts, ordered);
      from = to;
    }
  }

  private static void band(
      List<Printed> band, List<Alley> alleys, int cuts, List<Printed> ordered) {
    List<List<Printed>> columns = columns(band, alleys);
    if (cuts > 0 && columns.size() > 1 && columns.stream().allMatch(PdfColumns::isText)) {
      columns.forEach(column -> order(column, cuts - 1, ordered));
    } else {
      rows(band, ordered);
    }
  }

  /** Lines of one height together, from above. */
  private static List<List<Printed>> heights(List<Printed> region) {
    List<List<Printed>> heights = new ArrayList<>();
    for (Printed line : region) {
      if (!heights.isEmpty() && isBeside(heights.getLast().getLast(), line)) {
        heights.getLast().add(line);
      } else {
        heights.add(new ArrayList<>(List.of(line)));
      }
    }
    return heights;
  }

  /** What the lines of one height leave free between the edges of their region. */
  private static List<Alley> alleys(List<Printed> height, float left, float right) {
    List<Alley> alleys = new ArrayList<>();
    float narrowest = NARROWEST * height.getFirst().size();
    float end = left;
    for (Printed line : height) {
      if (line.left() - end > narrowest) {
        alleys.add(new Alley(end, line.left()));
      }
      end = Math.max(end, line.right());
    }
    if (right - end > narrowest) {
      alleys.add(new Alley(end, right));
    }
    return alleys;
  }

  private static List<Alley> common(List<Alley> some, List<Alley> others) {
    List<Alley> common = new ArrayList<>();
    int i = 0;
    int k = 0;
    while (i < some.size() && k < others.size()) {
      Alley one = some.get(i);
      Alley other = others.get(k);
      float left = Math.max(one.left(), other.left());
      float right = Math.min(one.right(), other.right());
      if (right - left > NARROWEST) {
        common.add(new Alley(left, right));
      }
      if (one.right() < other.right()) {
        i++;
      } else {
        k++;
      }
    }
    return common;
  }

  /** The lines of a band between its alleys, from the left; empty columns left out. */
  private static List<List<Printed>> columns(List<Printed> band, List<Alley> alleys) {
    List<List<Printed>> columns = new ArrayList<>();
    for (int i = 0; i <= alleys.size(); i++) {
      columns.add(new ArrayList<>());
    }
    for (Printed line : band) {
      int column = 0;
      while (column < alleys.size() && alleys.get(column).middle() < line.left()) {
        column++;
      }
      columns.get(column).add(line);
    }
    columns.removeIf(List::isEmpty);
    return columns;
  }

  /** Whether lines run on as a column of text does; the cells of a table are shorter. */
  private static boolean isText(List<Printed> column) {
    long wordy = column.stream().filter(l -> Wording.words(l.text()) >= WORDS_OF_A_COLUMN).count();
    return column.size() >= LINES_OF_A_COLUMN && wordy * 3 >= column.size() * 2L;
  }

  private static boolean isBeside(Printed one, Printed other) {
    return Math.abs(one.y() - other.y()) < 0.4f * one.size() && other.left() > one.right();
  }

  /** Stretches of one height without columns are cells of a row. */
  private static void rows(List<Printed> band, List<Printed> ordered) {
    boolean first = true;
    for (Printed line : band) {
      if (!first && isBeside(ordered.getLast(), line)) {
        ordered.add(ordered.removeLast().beside(line));
      } else {
        ordered.add(line);
      }
      first = false;
    }
  }
}
