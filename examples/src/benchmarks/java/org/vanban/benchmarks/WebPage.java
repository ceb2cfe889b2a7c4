package org.vanban.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A page and the text that its reader should have of it.
 *
 * @param html the page's bytes
 * @param text the article's, without its title
 * @param captions whether the text has the captions of pictures
 */
record WebPage(byte[] html, String text, boolean captions) {
  private static final Path ROOT = Path.of(System.getProperty("vanban.root", ".."));
  private static final Path BENCHMARK =
      ROOT.resolve("../shared/data/html/article-extraction-benchmark");
  private static final Path GOLDEN =
      ROOT.resolve("corpus/src/test/resources/org/vanban/read/pages");

  /**
   * The pages of the article-extraction-benchmark; none where it does not lie beside the project.
   */
  static List<WebPage> benchmark() throws IOException {
    Path truth = BENCHMARK.resolve("ground-truth.json");
    List<WebPage> pages = new ArrayList<>();
    if (Files.exists(truth)) {
      JsonNode all = new ObjectMapper().readTree(truth.toFile());
      for (Map.Entry<String, JsonNode> page : all.properties()) {
        Path file = BENCHMARK.resolve("html").resolve(page.getKey() + ".html.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          String text = page.getValue().path("articleBody").asText();
          pages.add(new WebPage(in.readAllBytes(), text, false));
        }
      }
    }
    return pages;
  }

  /** The project's golden pages: Vietnamese news and offices. */
  static List<WebPage> golden() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().map(WebPage::golden).toList();
    }
  }

  private static WebPage golden(Path folder) {
    try {
      String text = Files.readString(folder.resolve("expected.txt"));
      String untitled = text.substring(text.indexOf('\n') + 1);
      return new WebPage(Files.readAllBytes(folder.resolve("source.html")), untitled, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
