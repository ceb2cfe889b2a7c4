package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

class ScoreCoverageTest {
  @TempDir Path folder;

  @Test
  void aLineATable() {
    Run run =
        Run.of("score", "--coverage", Run.samples().resolve("bac-giang-nong-thon-moi-2019.gold"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("person/offices.tsv").doesNotContain("offices.tsv:");
  }

  @Test
  void everyRowThatNeverFired() throws IOException {
    Path news = folder.resolve("a.jsonl");
    Files.writeString(news, "{\"id\":\"a\",\"text\":\"Đồng chí Lò Văn Pửn, Bí thư Huyện ủy\"}\n");
    Run listed = Run.of("score", "--coverage", "--verbose", "--from", "jsonl", news, "--quiet");
    assertThat(listed.out()).containsPattern("  person/offices\\.tsv:\\d+\t");
    Run json =
        Run.of("score", "--coverage", "--format", "jsonl", "--from", "jsonl", news, "--quiet");
    assertThat(json.lines())
        .allSatisfy(
            line -> {
              var table = Json.parse(line);
              assertThat(table.path("rules").asInt() - table.path("fired").asInt())
                  .isEqualTo(table.path("never").size());
            });
  }

  @Test
  void whatHasNoGoldHasNoScore() {
    assertThat(Run.of("score", "--from", "jsonl", folder.resolve("a.jsonl")).exitCode())
        .isEqualTo(Failure.USAGE);
  }
}
