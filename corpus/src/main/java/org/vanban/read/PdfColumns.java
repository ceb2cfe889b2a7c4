package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import org.vanban.read.PdfLines.Printed;

/** The order in which the lines of a page in two columns are read; table rows put together. */
final class PdfColumns {
  private static final int WORDS_OF_A_COLUMN = 4;

  private PdfColumns() {}

  static List<Printed> inOrder(List<Printed> lines) {
    List<Printed> ordered = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
        to++;
      }
      page(lines.subList(from, to), ordered);
      from = to;
    }
    return ordered;
  }

  private static void page(List<Printed> page, List<Printed> ordered) {
    float alley = alley(page);
    if (alley <= 0) {
      rows(page, ordered);
      return;
    }
    int from = 0;
    while (from < page.size()) {
      int to = from;
      while (to < page.size() && !crosses(page.get(to), alley)) {
        to++;
      }
      for (Printed line : page.subList(from, to)) {
        if (line.right() <= alley) {
          ordered.add(line);
        }
      }
      for (Printed line : page.subList(from, to)) {
        if (line.right() > alley) {
          ordered.add(line);
        }
      }
      if (to < page.size()) {
        ordered.add(page.get(to));
      }
      from = to + 1;
    }
  }

  private static boolean crosses(Printed line, float alley) {
    return line.left() < alley && line.right() > alley;
  }

  /** Where the page's alley runs, if text stands on both sides of it; else 0. */
  private static float alley(List<Printed> page) {
    int beside = 0;
    int wordy = 0;
    List<Float> lefts = new ArrayList<>();
    for (int i = 1; i < page.size(); i++) {
      if (isBeside(page.get(i - 1), page.get(i))) {
        beside++;
        lefts.add(page.get(i).left());
        boolean text =
            Wording.words(page.get(i).text()) >= WORDS_OF_A_COLUMN
                && Wording.words(page.get(i - 1).text()) >= WORDS_OF_A_COLUMN;
        wordy += text ? 1 : 0;
      }
    }
    if (beside < 5 || wordy * 2 < beside || beside * 4 < page.size()) {
      return 0;
    }
    lefts.sort(Float::compare);
    return lefts.get(lefts.size() / 4) - 2;
  }

  private static boolean isBeside(Printed one, Printed other) {
    return Math.abs(one.y() - other.y()) < 0.4f * one.size() && other.left() > one.right();
  }

  /** Stretches of one height without columns are cells of a row. */
  private static void rows(List<Printed> page, List<Printed> ordered) {
    for (Printed line : page) {
      if (!ordered.isEmpty()
          && ordered.getLast().page() == line.page()
          && isBeside(ordered.getLast(), line)) {
        Printed row = ordered.removeLast();
        ordered.add(
            new Printed(
                row.text() + " | " + line.text(),
                row.page(),
                row.left(),
                line.right(),
                row.y(),
                row.height(),
                row.size(),
                row.bold() && line.bold()));
      } else {
        ordered.add(line);
      }
    }
  }
}
