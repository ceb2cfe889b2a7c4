package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;
import org.vanban.evaluate.Shingles;
import org.vanban.read.ReadOutcome.Read;

/**
 * The article-extraction-benchmark, where it lies beside the project: mean precision and recall
 * over shingles of four words, as its own evaluation counts them. Captions are no part of its
 * texts.
 */
class ExtractionBenchmarkTest {
  private static final double FLOOR = 0.967;
  private static final Path FOLDER =
      Path.of(System.getProperty("vanban.root", "."))
          .resolve("../shared/data/html/article-extraction-benchmark");

  @Test
  void meanOverShinglesStaysAboveTheFloor() throws IOException {
    Path truth = FOLDER.resolve("ground-truth.json");
    assumeTrue(Files.exists(truth), "no benchmark beside the project");
    JsonNode pages = new ObjectMapper().readTree(truth.toFile());
    List<Shingles> scores = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : pages.properties()) {
      String expected = page.getValue().path("articleBody").asText();
      scores.add(Shingles.compare(expected, text(page.getKey())));
    }
    assertThat(Shingles.mean(scores).f1()).isGreaterThan(FLOOR);
  }

  private static String text(String page) throws IOException {
    Path file = FOLDER.resolve("html").resolve(page + ".html.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      ReadOutcome outcome = ArticleReader.standard().read(in.readAllBytes(), page + ".html");
      return outcome instanceof Read read ? body(read.article()) : "";
    }
  }

  private static String body(Article article) {
    List<String> lines = new ArrayList<>();
    article.lead().ifPresent(lines::add);
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.kind() != Paragraph.Kind.CAPTION) {
        lines.add(paragraph.span().of(article.text()));
      }
    }
    return String.join("\n", lines);
  }
}
