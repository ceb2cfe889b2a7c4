package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;
import org.vanban.index.StoredArticles;

/**
 * The program, killed as with {@code kill -9} while it ingests, and run again: nothing that was
 * committed is lost, nothing is there twice, and in the end all is there.
 */
class KillTest {
  private static final int COPIES = 12; // of each article of the project, each with an id

  @TempDir private Path folder;

  @Test
  void threeKillsLoseNothing() throws Exception {
    kills(3, 20261130);
  }

  @Test
  @Tag("long")
  void fiftyKillsLoseNothing() throws Exception {
    kills(50, 20261201);
  }

  private void kills(int kills, long seed) throws Exception {
    List<String> articles = articles();
    Path lines = folder.resolve("articles.jsonl");
    Path index = folder.resolve("index");
    Random random = new Random(seed);
    Map<String, String> before = Map.of();
    int amid = 0; // kills that hit an ingest at work
    for (int kill = 1; kill <= kills; kill++) {
      Files.write(lines, kill % 3 == 0 ? changed(articles) : articles);
      Process process = ingest(lines, index);
      awaitCommit(process, index);
      boolean ended =
          process.waitFor(random.nextInt(kills > 10 ? 1500 : 700), TimeUnit.MILLISECONDS);
      Map<String, String> seen = texts(index);
      process.destroyForcibly().waitFor();
      amid += ended ? 0 : 1;
      Map<String, String> after = texts(index);
      assertThat(after.keySet()).as("after kill " + kill).containsAll(seen.keySet());
      assertThat(after.keySet()).as("after kill " + kill).containsAll(before.keySet());
      whole(after, expected(articles), expected(changed(articles)));
      checked(index);
      before = after;
    }
    assertThat(amid).as("kills of a process at work").isPositive();
    Files.write(lines, articles);
    assertThat(ingest(lines, index).waitFor()).isZero();
    assertThat(texts(index).equals(expected(articles)))
        .as("all is there, as it was given")
        .isTrue();
    Run again = Run.of("ingest", "--from", "jsonl", "--no-models", lines, "--index", index);
    assertThat(again.err()).contains("0 indexed, " + articles.size() + " unchanged");
  }

  /** Each text is one of those that its article had. */
  private static void whole(
      Map<String, String> found, Map<String, String> one, Map<String, String> other) {
    found.forEach((id, text) -> assertThat(text).isIn(one.get(id), other.get(id)));
  }

  private Process ingest(Path lines, Path index) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Vanban.class.getName(),
            "ingest",
            "--from",
            "jsonl",
            "--no-models",
            "--quiet",
            "--commit-articles",
            "7",
            "--commit-seconds",
            "0.02",
            "--index",
            index.toString(),
            lines.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }

  /** Waits until the run has made a commit of its own, or is over. */
  private static void awaitCommit(Process process, Path index) throws Exception {
    String last = commit(index);
    while (process.isAlive() && commit(index).equals(last)) {
      Thread.sleep(2);
    }
  }

  private static String commit(Path index) throws IOException {
    if (!Files.isDirectory(index)) {
      return "";
    }
    try (var files = Files.list(index)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.startsWith("segments_"))
          .sorted()
          .reduce("", (a, b) -> b);
    }
  }

  private static List<String> articles() {
    List<String> lines = new ArrayList<>();
    for (String line : Run.of("read", Run.samples()).lines()) {
      ObjectNode article = (ObjectNode) Json.parse(line);
      String id = article.path("id").asText();
      String text = article.path("text").asText();
      for (int copy = 0; copy < COPIES; copy++) {
        ObjectNode one = Json.object();
        one.put("id", id + "-" + copy);
        one.put("text", text + "\nBản " + copy + ".");
        lines.add(Json.line(one));
      }
    }
    return lines;
  }

  /** The same articles, every other one with a line more. */
  private static List<String> changed(List<String> lines) {
    List<String> changed = new ArrayList<>();
    for (String line : lines) {
      ObjectNode article = (ObjectNode) Json.parse(line);
      if (changed.size() % 2 == 0) {
        article.put("text", article.path("text").asText() + "\nBản sửa.");
      }
      changed.add(Json.line(article));
    }
    return changed;
  }

  private static Map<String, String> expected(List<String> lines) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String line : lines) {
      JsonNode article = Json.parse(line);
      texts.put(article.path("id").asText(), article.path("text").asText());
    }
    return texts;
  }

  /** What a reader sees: texts by id, none twice. */
  private static Map<String, String> texts(Path index) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (StoredArticles stored = StoredArticles.open(index)) {
      for (Iterator<String> all = stored.iterator(); all.hasNext(); ) {
        JsonNode article = Json.parse(all.next());
        String id = article.path("id").asText();
        assertThat(texts.put(id, article.path("text").asText())).as(id + " twice").isNull();
      }
    }
    return texts;
  }

  private static void checked(Path index) throws IOException {
    try (Directory directory = FSDirectory.open(index);
        CheckIndex check = new CheckIndex(directory);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(Objects.requireNonNull(check.checkIndex()).clean).isTrue();
      assertThat(reader.numDocs()).isPositive();
    }
  }
}
