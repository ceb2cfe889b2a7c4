package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;

/** Real articles as plain text, where they lie beside the project, against their structure. */
class SeedStructureTest {
  private static final Path SHARED = Path.of(System.getProperty("vanban.root", "."), "../shared");

  @Test
  void seedsReadAsTheirStructureSays() throws IOException {
    Path structure = SHARED.resolve("gold/seeds-structure.json");
    assumeTrue(Files.exists(structure), "no seeds beside the project");
    for (JsonNode expected : new ObjectMapper().readTree(structure.toFile())) {
      String doc = expected.path("doc").asText();
      Path file = seed(doc);
      Article article = ArticleReaderTest.article(Files.readAllBytes(file), doc + ".txt");
      check(expected, article);
      ArticleReaderTest.checkPlaces(article, Files.readString(file));
    }
  }

  private static Path seed(String doc) throws IOException {
    try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(doc))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void check(JsonNode expected, Article article) {
    String doc = expected.path("doc").asText();
    assertThat(article.title().orElse("")).as(doc).isEqualTo(expected.at("/title/text").asText());
    assertThat(article.section().orElse(""))
        .as(doc)
        .isEqualTo(expected.at("/section/text").asText());
    assertThat(article.lead()).as(doc).contains(expected.at("/lead/text").asText());
    String basis = expected.at("/published/basis").asText();
    assertThat(article.published().orElseThrow())
        .as(doc)
        .hasToString(expected.at("/published/iso").asText());
    assertThat(basis).as(doc).startsWith(article.publishedBasis().orElseThrow().toString());
    assertThat(article.authors()).as(doc).isEqualTo(texts(expected.at("/byline/authors"), ""));
    assertThat(lines(article, Paragraph.Kind.HEADING))
        .as(doc)
        .isEqualTo(texts(expected.path("subheads"), "/text"));
    Set<String> captions = new LinkedHashSet<>(texts(expected.path("captions"), "/text"));
    captions.remove(article.title().orElse(""));
    assertThat(lines(article, Paragraph.Kind.CAPTION)).as(doc).containsExactlyElementsOf(captions);
    List<String> body = lines(article, Paragraph.Kind.PARAGRAPH);
    JsonNode list = expected.at("/body/list");
    assertThat(body).as(doc).hasSize(list.size());
    for (int i = 0; i < body.size(); i++) {
      assertThat(body.get(i)).as(doc).startsWith(list.get(i).path("first").asText());
      assertThat(body.get(i)).as(doc).endsWith(list.get(i).path("last").asText());
    }
    assertThat(article.paragraphs())
        .as(doc)
        .hasSize(body.size() + captions.size() + expected.path("subheads").size());
  }

  private static List<String> texts(JsonNode nodes, String pointer) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> texts.add(node.at(pointer).asText()));
    return texts;
  }

  private static List<String> lines(Article article, Paragraph.Kind kind) {
    return article.paragraphs().stream()
        .filter(p -> p.kind() == kind)
        .map(p -> p.span().of(article.text()))
        .toList();
  }
}
