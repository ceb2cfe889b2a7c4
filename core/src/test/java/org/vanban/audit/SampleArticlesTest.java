package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;

/** Over the sample articles' gold, every figure that a careful reader would question, no other. */
class SampleArticlesTest {
  private static final Path ARTICLES = Path.of("..", "corpus", "articles");
  private static final Pattern QUESTION =
      Pattern.compile("\"relation\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"verdict\"\\s*:\\s*\"([^\"]+)\"");

  @Test
  void thePlantedQuestionsAndNothingElse() throws IOException {
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(ARTICLES)) {
      for (Path gold : files.filter(f -> f.toString().endsWith(".gold")).sorted().toList()) {
        for (GoldDocument document : GoldFile.read(gold)) {
          wanted.addAll(questions(document.id()));
          found.addAll(flags(document));
        }
      }
    }
    assertThat(wanted).hasSizeGreaterThan(20);
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static List<String> questions(String id) throws IOException {
    List<String> questions = new ArrayList<>();
    Matcher question = QUESTION.matcher(Files.readString(ARTICLES.resolve(id + ".json")));
    while (question.find()) {
      questions.add(id + " " + question.group(1) + " " + question.group(2));
    }
    return questions;
  }

  private static List<String> flags(GoldDocument document) {
    return FigureAudit.standard()
        .audit(document.text(), document.mentions(), document.published())
        .flags()
        .stream()
        .map(f -> document.id() + " " + f.relation() + " " + f.verdict())
        .toList();
  }
}
