package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets one clear line and an exit code; the rest goes on. */
class BadInputTest {
  @TempDir Path folder = Path.of("");

  private static void stops(Run run, int exitCode, String... words) {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(run.err().strip().lines().count()).isLessThanOrEqualTo(exitCode == 2 ? 3 : 1);
  }

  @Test
  void noSuchFile() {
    for (String command : new String[] {"read", "extract", "audit"}) {
      stops(Run.of(command, folder.resolve("nowhere.html")), 1, "nowhere.html");
    }
    Path nowhere = folder.resolve("nowhere");
    stops(Run.of("ingest", nowhere, "--index", folder.resolve("i")), 1, "nowhere");
    stops(Run.of("score", folder.resolve("nowhere.gold")), 1, "nowhere.gold");
    stops(Run.of("extract", "--from", "jsonl", nowhere), 1, "nowhere");
  }

  @Test
  void emptyFolder() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    stops(Run.of("read", folder.resolve("empty")), 1, "empty");
    stops(Run.of("train", folder.resolve("empty")), 1, "empty");
  }

  @Test
  void wrongUsage() {
    stops(Run.of("read"), 2, "PATH");
    stops(Run.of("read", "--no-such-option", "x"), 2, "--no-such-option");
    stops(Run.of("nonsense"), 2, "nonsense");
    stops(Run.of("extract", "--offsets", "bytes", "x"), 2, "bytes");
    stops(Run.of("extract", "--from", "xml", "x"), 2, "xml");
    stops(Run.of("read", "--threads", "0", Run.samples()), 2, "0");
  }

  @Test
  void noIndex() throws IOException {
    stops(Run.of("search", "--index", folder.resolve("none"), "x"), 1, "none");
    Files.writeString(folder.resolve("notes.txt"), "not an index");
    stops(Run.of("search", "--index", folder, "x"), 1, folder.toString());
    stops(Run.of("ingest", Run.samples(), "--index", folder), 1, folder.toString());
  }

  @Test
  void aQueryThatCannotBeRead() {
    Path index = folder.resolve("index");
    Run.of("ingest", Run.samples().resolve("ha-giang-giam-ngheo-2022.txt"), "--index", index);
    Run run = Run.of("search", "--index", index, "\"nghị quyết");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("^").contains("column");
    assertThat(Run.of("search", "--index", index, "--sort", "best", "x").exitCode()).isEqualTo(2);
    assertThat(Run.of("search", "--index", index, "--format", "xml", "x").exitCode()).isEqualTo(2);
  }

  @Test
  void damagedFilesAreListedAndTheRestGoesOn() throws IOException {
    Files.writeString(folder.resolve("a-empty.html"), "");
    Files.write(folder.resolve("b-truncated.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
    byte[] noise = "%PDF-1.4 no pages here".getBytes(StandardCharsets.US_ASCII);
    Files.write(folder.resolve("c-noise.pdf"), noise);
    Files.copy(Run.samples().resolve("ha-giang-giam-ngheo-2022.txt"), folder.resolve("d.txt"));
    Run run = Run.of("read", folder);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err())
        .contains("a-empty.html:", "b-truncated.docx:", "c-noise.pdf:", "1 read, 3 rejected");
  }

  @Test
  void damagedGoldSaysWhere() throws IOException {
    Path gold = folder.resolve("g.gold");
    Files.writeString(gold, "#doc id=x published=2020\nngày ⟦2/7|DATE⟧\n");
    stops(Run.of("score", gold), 1, "g.gold:x", "edtf");
  }
}
