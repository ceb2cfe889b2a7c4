package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.article.Article;
import org.vanban.export.Json;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;
import org.vanban.ingest.Ingest;
import org.vanban.read.ArticleReader;
import org.vanban.read.ReadOutcome;
import org.vanban.text.TextNormalizer;

/** The audit on real articles and statements, read and extracted as the program does it. */
class SharedAuditGoldTest {
  private static final Path SHARED =
      Path.of(System.getProperty("vanban.root", ".."))
          .toAbsolutePath()
          .normalize()
          .resolveSibling("shared");
  private static final Set<String> RELATIONS =
      Set.of(
          "ratio-percent",
          "ratio-bounds",
          "part-percent",
          "parts-sum",
          "parts-within-whole",
          "percent-sum",
          "repeat",
          "date-weekday",
          "date-exists");
  private static final Annotator ANNOTATOR = Annotator.vietnamese();

  private static JsonNode gold(String file) throws IOException {
    Path path = SHARED.resolve("gold").resolve(file);
    if (!Files.exists(path)) {
      System.out.println("skipped: no " + path);
    }
    assumeTrue(Files.exists(path));
    return Json.parse(Files.readString(path));
  }

  @Test
  void seedsAsReadAgreeWithTheirEntriesAndFlagNothingElse() throws IOException {
    JsonNode entries = gold("seeds-audit.json");
    Map<String, List<Finding>> findings = new TreeMap<>();
    try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
      for (Path file : files.sorted().toList()) {
        ReadOutcome outcome = ArticleReader.standard().read(file, file.getFileName().toString());
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        Article article = ((ReadOutcome.Read) outcome).article();
        findings.put(outcome.source().substring(0, 3), audited(article));
      }
    }
    // the time stamp of seed 000, with its weekday, is metadata once the article is read
    agree(entries, findings, Set.of("date-weekday"));
  }

  @Test
  void seedsAsTheyStandAgreeWithTheirEntriesAndFlagNothingElse() throws IOException {
    JsonNode entries = gold("seeds-audit.json");
    Map<String, List<Finding>> findings = new TreeMap<>();
    for (GoldDocument seed : GoldFile.read(SHARED.resolve("gold/seeds.gold"))) {
      var found = ANNOTATOR.annotate(seed.text(), ArticleContext.published(seed.published()));
      findings.put(
          seed.id(),
          FigureAudit.standard().audit(seed.text(), found.mentions(), seed.published()).findings());
    }
    agree(entries, findings, Set.of());
  }

  private static void agree(
      JsonNode entries, Map<String, List<Finding>> findings, Set<String> leftOut) {
    int flagsAsked = 0;
    for (JsonNode entry : entries) {
      if (!entry.path("asked").asBoolean()) {
        continue;
      }
      String verdict = entry.path("verdict").asText();
      String relation = entry.path("relation").asText();
      List<Finding> found = findings.getOrDefault(entry.path("doc").asText(), List.of());
      flagsAsked += verdict.equals("suspicious") || verdict.equals("inconsistent") ? 1 : 0;
      if (RELATIONS.contains(relation) && !leftOut.contains(relation)) {
        assertThat(found).as(entry.toString()).anyMatch(f -> agrees(f, entry, verdict));
      }
    }
    assertThat(findings.values().stream().flatMap(List::stream).filter(f -> f.verdict().isFlag()))
        .hasSize(flagsAsked);
  }

  private static List<Finding> audited(Article article) {
    var document = ANNOTATOR.annotate(article.text(), Ingest.context(article));
    return FigureAudit.standard()
        .audit(article.text(), document.mentions(), article.published())
        .findings();
  }

  private static boolean agrees(Finding finding, JsonNode entry, String verdict) {
    List<String> quotes = new ArrayList<>();
    JsonNode quote = entry.path("quote");
    (quote.isArray() ? quote : Json.array().add(quote))
        .forEach(q -> quotes.add(TextNormalizer.blanksFolded(q.asText())));
    return finding.relation().toString().equals(entry.path("relation").asText())
        && finding.verdict().toString().equals(verdict)
        && finding.figures().stream()
            .anyMatch(f -> quotes.stream().anyMatch(q -> q.contains(f.text())));
  }

  @Test
  void verdictsOfStatements() throws IOException {
    JsonNode statements = gold("audit-statements.json");
    List<String> wrong = new ArrayList<>();
    for (JsonNode statement : statements) {
      String text = statement.path("statement").asText();
      var document = ANNOTATOR.annotate(text, ArticleContext.none());
      AuditReport report =
          FigureAudit.standard().audit(text, document.mentions(), Optional.empty());
      String verdict =
          report.findings().stream()
              .map(Finding::verdict)
              .max(Comparator.comparingInt(SharedAuditGoldTest::weight))
              .map(Verdict::toString)
              .orElse("uncheckable");
      if (!verdict.equals(statement.path("verdict").asText())) {
        wrong.add(statement.path("n") + " " + verdict + ": " + text);
      }
    }
    System.out.printf(
        "score audit statements: %d of %d%n", statements.size() - wrong.size(), statements.size());
    assertThat(wrong).hasSizeLessThanOrEqualTo((int) (statements.size() * 0.08));
  }

  private static int weight(Verdict verdict) {
    return switch (verdict) {
      case UNCHECKABLE -> 0;
      case CONSISTENT -> 1;
      case SUSPICIOUS -> 2;
      case INCONSISTENT -> 3;
    };
  }
}
