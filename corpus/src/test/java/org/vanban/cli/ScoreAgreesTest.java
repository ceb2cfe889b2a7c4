package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

/** The project's {@code score} and the scorer of the shared folder give the same figures. */
class ScoreAgreesTest {
  @TempDir Path folder = Path.of("");

  @Test
  void onDev() throws IOException, InterruptedException {
    Path shared = Run.root().resolveSibling("shared");
    Path script = shared.resolve("tools/score.py");
    boolean there = Files.exists(script) && python();
    if (!there) {
      System.out.println("skipped: no " + script + " or no python3");
    }
    assumeTrue(there);
    String gold = shared.resolve("gold/dev.gold").toString();
    Path texts = folder.resolve("texts.jsonl");
    String notation = shared.resolve("tools/gold.py").toString();
    run(texts, Optional.empty(), "python3", notation, "text", gold);
    Path found = folder.resolve("found.jsonl");
    Files.writeString(found, Run.of("extract", "--no-models", "--from", "jsonl", texts).out());
    Path theirs = folder.resolve("theirs.json");
    run(theirs, Optional.of(found), "python3", script.toString(), "--json", gold);

    JsonNode want = Json.parse(Files.readString(theirs)).path("types");
    Run ours = Run.of("score", "--no-models", "--format", "json", gold);
    JsonNode have = Json.parse(ours.out()).path("types");
    for (Map.Entry<String, JsonNode> row : want.properties()) {
      for (String figure : new String[] {"gold", "found", "P", "R", "F1", "value", "overlap"}) {
        assertThat(have.path(row.getKey()).path(figure).asDouble())
            .as(row.getKey() + " " + figure)
            .isCloseTo(row.getValue().path(figure).asDouble(), within(1e-9));
      }
    }
  }

  private static boolean python() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void run(Path out, Optional<Path> in, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command).redirectOutput(out.toFile());
    process.redirectError(ProcessBuilder.Redirect.DISCARD);
    in.ifPresent(file -> process.redirectInput(file.toFile()));
    assertThat(process.start().waitFor()).isZero();
  }
}
