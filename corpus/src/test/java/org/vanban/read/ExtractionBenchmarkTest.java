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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;
import org.vanban.read.ReadOutcome.Read;

/**
 * The article-extraction-benchmark, where it lies beside the project: mean precision and recall
 * over shingles of four words, as its own evaluation counts them. Captions are no part of its
 * texts.
 */
class ExtractionBenchmarkTest {
  private static final double FLOOR = 0.965;
  private static final int SHINGLE = 4;
  private static final Path FOLDER =
      Path.of(System.getProperty("vanban.root", "."))
          .resolve("../shared/data/html/article-extraction-benchmark");
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  @Test
  void meanOverShinglesStaysAboveTheFloor() throws IOException {
    Path truth = FOLDER.resolve("ground-truth.json");
    assumeTrue(Files.exists(truth), "no benchmark beside the project");
    JsonNode pages = new ObjectMapper().readTree(truth.toFile());
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, JsonNode> page : pages.properties()) {
      Score score = score(page.getValue().path("articleBody").asText(), text(page.getKey()));
      precision += score.precision() / pages.size();
      recall += score.recall() / pages.size();
    }
    assertThat(2 * precision * recall / (precision + recall)).isGreaterThan(FLOOR);
  }

  private record Score(double precision, double recall) {}

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

  private static Score score(String expected, String read) {
    Map<String, Integer> truth = shingles(expected);
    Map<String, Integer> found = shingles(read);
    double common = 0;
    for (Map.Entry<String, Integer> shingle : found.entrySet()) {
      common += Math.min(shingle.getValue(), truth.getOrDefault(shingle.getKey(), 0));
    }
    return new Score(share(common, found), share(common, truth));
  }

  private static double share(double common, Map<String, Integer> shingles) {
    int all = shingles.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : common / all;
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Map<String, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(words.isEmpty() ? 0 : 1, words.size() - SHINGLE + 1); i++) {
      String shingle = String.join(" ", words.subList(i, Math.min(words.size(), i + SHINGLE)));
      shingles.merge(shingle, 1, Integer::sum);
    }
    return shingles;
  }
}
