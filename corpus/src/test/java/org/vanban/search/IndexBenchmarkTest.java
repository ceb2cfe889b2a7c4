package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The goals of the index, with room for a machine that has other work. */
@Tag("long")
class IndexBenchmarkTest {
  @Test
  void theIndexKeepsToItsGoals() throws IOException {
    Path articles = Path.of(System.getProperty("vanban.root", "..")).resolve("corpus/articles");
    IndexBenchmark.Figures figures = IndexBenchmark.measure(articles, 2000);
    assertThat(figures.ratio()).isGreaterThan(0.3);
    assertThat(figures.freshMillis()).isLessThan(2000);
    assertThat(figures.watchMillis()).isLessThan(10);
  }
}
