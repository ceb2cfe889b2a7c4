package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vanban.evaluate.Shingles;
import org.vanban.table.TableReader;

/**
 * The golden pages: each read as its folder expects, but for the known faults in {@code
 * golden-faults.tsv}, which stand there until they are mended.
 *
 * <p>A new page is a folder with {@code source.html} alone: {@code -Dvanban.golden=write} writes
 * its expectation, to be mended by hand. {@code -Dvanban.pages=FOLDER} takes the pages of another
 * folder, for {@link GoldenTotals}.
 */
class GoldenPagesTest {
  private static final double FLOOR = 0.985;

  @Test
  void everyPageReadsAsExpected() throws IOException {
    Map<String, Set<String>> known = knownFaults();
    List<String> surprises = new ArrayList<>();
    for (GoldenPage page : GoldenPage.all()) {
      String name = page.folder().getFileName().toString();
      if (!page.hasExpectation()) {
        surprises.add(withoutExpectation(page, name));
        continue;
      }
      Set<String> differing = page.differences();
      Set<String> faults = known.getOrDefault(name, Set.of());
      if (!differing.equals(faults)) {
        surprises.add(name + ": differs in " + differing + ", known are " + faults);
      }
    }
    assertThat(surprises).isEmpty();
  }

  private static String withoutExpectation(GoldenPage page, String name) throws IOException {
    if (!"write".equals(System.getProperty("vanban.golden"))) {
      return name + ": no expectation; -Dvanban.golden=write writes one";
    }
    page.writeExpectation();
    return name + ": expectation written; read it against the page";
  }

  private static Map<String, Set<String>> knownFaults() {
    Map<String, Set<String>> faults = new HashMap<>();
    for (TableReader.Row row : TableReader.rows(GoldenPagesTest.class, "golden-faults.tsv")) {
      assertThat(GoldenPage.PARTS).contains(row.get("part"));
      faults.computeIfAbsent(row.get("page"), page -> new TreeSet<>()).add(row.get("part"));
    }
    return faults;
  }

  @Test
  void meanOverShinglesStaysAboveTheFloor() throws IOException {
    List<Shingles> scores = new ArrayList<>();
    for (GoldenPage page : GoldenPage.all()) {
      if (page.hasExpectation()) {
        scores.add(page.score());
      }
    }
    assertThat(Shingles.mean(scores).f1()).isGreaterThan(FLOOR);
  }
}
