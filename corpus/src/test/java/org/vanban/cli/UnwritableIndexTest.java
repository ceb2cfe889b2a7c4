package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.index.ArticleIndexer;

/** What cannot be written is one clear line and exit 1, and nothing is lost. */
class UnwritableIndexTest {
  @TempDir private Path folder;

  private Run ingest(Path index) {
    Path article = Run.samples().resolve("ha-giang-giam-ngheo-2022.txt");
    return Run.of("ingest", "--no-models", article, "--index", index);
  }

  private static void isOneLine(Run run, String what) {
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().strip().lines()).hasSize(1);
    assertThat(run.err()).contains(what);
  }

  @Test
  void aSecondWriterIsTold() throws IOException {
    Path index = folder.resolve("index");
    try (ArticleIndexer first = ArticleIndexer.open(index)) {
      first.commit();
      isOneLine(ingest(index), index + ": another program is writing to this index");
    }
    assertThat(ingest(index).exitCode()).isZero();
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("tep"), "…");
    isOneLine(ingest(file), "a file, no index folder");
    isOneLine(ingest(file.resolve("index")), "tep");
    assertThat(file).hasContent("…");
  }

  @Test
  void aReadOnlyFolderIsTold() throws Exception {
    Path index = folder.resolve("index");
    assertThat(ingest(index).exitCode()).isZero();
    boolean readOnly =
        run("mount", "--bind", index.toString(), index.toString())
            && run("mount", "-o", "remount,bind,ro", index.toString());
    try {
      if (!readOnly) {
        System.out.println("skipped: a folder cannot be mounted read-only here");
      }
      assumeThat(readOnly).isTrue();
      isOneLine(ingest(index), index + ": cannot be written, it is read-only");
      Run search = Run.of("search", "--index", index, "--format", "jsonl", "xã");
      assertThat(search.lines()).hasSize(1);
    } finally {
      run("umount", index.toString());
    }
  }

  private static boolean run(String... command) throws Exception {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // no such program
    }
  }
}
