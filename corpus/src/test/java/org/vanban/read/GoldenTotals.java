package org.vanban.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.vanban.evaluate.Shingles;

/**
 * Prints how many golden pages are read right in each part, and nothing of any single page: for
 * held-out pages too, {@code -Dvanban.pages=FOLDER}. With the argument {@code each}, the parts that
 * differ on each page as well.
 */
final class GoldenTotals {
  private GoldenTotals() {}

  public static void main(String... arguments) throws IOException {
    boolean each = arguments.length > 0 && arguments[0].equals("each");
    List<GoldenPage> pages = GoldenPage.all().stream().filter(GoldenPage::hasExpectation).toList();
    Map<String, Integer> wrong = new TreeMap<>();
    List<Shingles> scores = new ArrayList<>();
    for (GoldenPage page : pages) {
      scores.add(page.score());
      for (String part : page.differences()) {
        wrong.merge(part, 1, Integer::sum);
        if (each) {
          System.out.println(
              page.folder().getFileName() + " " + part + " " + page.difference(part));
        }
      }
    }
    Shingles mean = Shingles.mean(scores);
    System.out.printf(
        Locale.ROOT,
        "%d pages: F1 %.4f, precision %.4f, recall %.4f%n",
        pages.size(),
        mean.f1(),
        mean.precision(),
        mean.recall());
    for (String part : GoldenPage.PARTS) {
      int right = pages.size() - wrong.getOrDefault(part, 0);
      System.out.printf(Locale.ROOT, "%-15s %d of %d%n", part, right, pages.size());
    }
  }
}
