package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.article.Article;

/** The project's sample articles, each against the structure that stands beside it. */
class SampleArticlesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("vanban.root", "."), "corpus/articles");

  static List<Path> structures() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("structures")
  void sampleReadsAsItsStructureSays(Path structure) throws IOException {
    JsonNode expected = new ObjectMapper().readTree(structure.toFile());
    Article article = read(structure);
    assertThat(article.title().orElse("")).isEqualTo(expected.path("title").asText());
    assertThat(article.published().map(Object::toString).orElse(""))
        .isEqualTo(expected.path("published").asText());
    assertThat(article.publishedBasis().map(Object::toString).orElse(""))
        .isEqualTo(expected.path("publishedBasis").asText());
    assertThat(article.authors()).isEqualTo(texts(expected.path("authors")));
    assertThat(article.photographers()).isEqualTo(texts(expected.path("photographers")));
    assertThat(article.lead().orElse("")).isEqualTo(expected.path("lead").asText());
    List<String> lines = new ArrayList<>();
    expected
        .path("paragraphs")
        .forEach(p -> lines.add(p.path("kind").asText() + ": " + p.path("text").asText()));
    assertThat(article.paragraphs())
        .extracting(p -> p.kind() + ": " + p.span().of(article.text()))
        .isEqualTo(lines);
  }

  private static List<String> texts(JsonNode json) {
    List<String> texts = new ArrayList<>();
    json.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Article read(Path structure) throws IOException {
    String name = structure.getFileName().toString().replaceFirst("\\.json$", ".");
    try (Stream<Path> files = Files.list(FOLDER)) {
      Path source =
          files
              .filter(f -> f.getFileName().toString().startsWith(name))
              .filter(f -> !f.toString().matches(".*\\.(?:json|gold)"))
              .findFirst()
              .orElseThrow();
      return ArticleReaderTest.article(Files.readAllBytes(source), source.getFileName().toString());
    }
  }
}
