package org.vanban.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions are answered as fast as promised, over generated articles. */
class SearchSpeedTest {
  @TempDir private Path folder;

  @Test
  void everythingIsMeasured() throws Exception {
    SearchBenchmark.Measured measured = SearchBenchmark.run(100, folder.resolve("few"));
    assertThat(measured.lines()).isGreaterThan(100);
    assertThat(measured.facetArticles()).isEqualTo(100);
    assertThat(measured.toString()).contains("two fields, median, p95");
  }

  @Test
  @Tag("long")
  void twoHundredThousandArticles() throws Exception {
    SearchBenchmark.Measured measured = SearchBenchmark.run(200_000, folder.resolve("many"));
    System.out.print(measured);
    assertThat(measured.twoFields()).isLessThan(50);
    assertThat(measured.facets()).isLessThan(100);
    assertThat(measured.lines()).isGreaterThanOrEqualTo(100_000);
    assertThat(measured.firstPage()).isLessThan(1_000);
    assertThat(measured.allLines()).isLessThan(3_000);
  }
}
