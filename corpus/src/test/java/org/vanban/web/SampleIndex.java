package org.vanban.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.vanban.Annotator;
import org.vanban.export.Producer;
import org.vanban.index.ArticleIndexer;
import org.vanban.ingest.Ingest;
import org.vanban.input.Intake;
import org.vanban.read.ArticleReader;
import org.vanban.read.ReadOutcome;

/** The sample articles, and some of the page's own, as an index that is made once for all tests. */
final class SampleIndex {
  /** What servers want to have said at every start and stop is not what a test is read for. */
  private static final Logger LIBRARIES = Logger.getLogger("");

  private static final Path FOLDER = make();

  private SampleIndex() {}

  static Path folder() {
    return FOLDER;
  }

  /** A copy of one's own, in an empty folder, that may be changed. */
  static Path copy(Path to) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(FOLDER.relativize(file)));
      }
    }
    return to;
  }

  static Path root() {
    return Path.of(System.getProperty("vanban.root", "..")).toAbsolutePath().normalize();
  }

  private static Path make() {
    LIBRARIES.setLevel(Level.WARNING);
    try {
      Path folder = Files.createTempDirectory("vanban-page");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      fill(folder);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Path folder) throws IOException {
    List<Path> articles =
        List.of(
            root().resolve("corpus/articles"),
            root().resolve("corpus/src/test/resources/org/vanban/web/articles.jsonl"));
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      Ingest ingest = new Ingest(Annotator.vietnamese(), Producer.of(true), indexer);
      Intake.of(ArticleReader.standard(), articles)
          .each(
              input -> {
                if (input.read() instanceof ReadOutcome.Read read) {
                  ingest.add(read.article());
                }
              });
      indexer.commit();
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // it lies among temporary files, and will go with them
    }
  }
}
