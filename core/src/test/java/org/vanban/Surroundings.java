package org.vanban;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;
import org.vanban.value.EdtfDate;

/**
 * Where tests find the project's articles, and the shared folder that may stand beside the
 * checkout.
 */
public final class Surroundings {
  private Surroundings() {}

  public static Path root() {
    return Path.of(System.getProperty("vanban.root", "..")).toAbsolutePath().normalize();
  }

  /**
   * A file of the shared folder; where it is missing the test is skipped, with the reason printed.
   */
  public static Path shared(String file) {
    Path path = root().resolveSibling("shared").resolve(file);
    if (!Files.exists(path)) {
      System.out.println("skipped: no " + path);
    }
    assumeTrue(Files.exists(path), "no " + path);
    return path;
  }

  /** The context of an article, as far as it is known. */
  public static ArticleContext context(@Nullable String published, @Nullable String province) {
    return new ArticleContext(
        Optional.ofNullable(published).map(EdtfDate::parse),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(province));
  }

  /** The gold of the project's sample articles. */
  public static List<GoldDocument> sampleGold() throws IOException {
    return goldIn("corpus/articles");
  }

  /** The gold that the shipped model is trained on, in the order of {@code vanban train}. */
  public static List<GoldDocument> trainingGold() throws IOException {
    List<GoldDocument> gold = new ArrayList<>(sampleGold());
    gold.addAll(goldIn("corpus/training"));
    return gold;
  }

  private static List<GoldDocument> goldIn(String folder) throws IOException {
    List<GoldDocument> gold = new ArrayList<>();
    try (Stream<Path> files = Files.list(root().resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gold")).sorted().toList()) {
        gold.addAll(GoldFile.read(file));
      }
    }
    return gold;
  }
}
