package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.export.Json;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;
import org.vanban.mention.Mention;
import org.vanban.resolve.Identity;
import org.vanban.text.Span;

/** The directives of the five real articles are the documents that their file says. */
class SeedDirectivesTest {
  private static final Path GOLD =
      Path.of(System.getProperty("vanban.root", ".."))
          .toAbsolutePath()
          .normalize()
          .resolveSibling("shared")
          .resolve("gold");

  @Test
  void comeOutAsTheirFileSays() throws IOException {
    if (!Files.exists(GOLD)) {
      System.out.println("skipped: no " + GOLD);
    }
    assumeTrue(Files.exists(GOLD));
    Map<String, AnnotatedDocument> articles = articles();
    List<String> wrong = new ArrayList<>();
    List<String> open = new ArrayList<>();
    JsonNode directives = Json.parse(Files.readString(GOLD.resolve("seeds-directives.json")));
    for (JsonNode directive : directives.get("directives")) {
      String key = key(directive);
      boolean settled = false;
      for (JsonNode mention : directive.get("mentions")) {
        Identity identity =
            identity(
                Objects.requireNonNull(articles.get(mention.get("doc").asText())),
                new Span(mention.get("start").asInt(), mention.get("end").asInt()),
                directive.get("id").asText());
        settled |= identity.status() == Identity.Status.RESOLVED;
        if (!identity.key().orElse(key).equals(key)) {
          wrong.add(mention.get("doc").asText() + ": " + identity);
        }
      }
      if (!settled) {
        open.add(directive.get("id").asText());
      }
    }
    int all = directives.get("directives").size();
    System.out.printf(
        "seeds: %d of %d directives settled, %d wrong; open: %s%n",
        all - open.size(), all, wrong.size(), open);
    assertThat(wrong).isEmpty();
    // the file: letters of unknown day (low, medium confidence); a plenum with several resolutions
    assertThat(open).containsExactly("04-KL/BTCTW", "5030-CV/BTCTW", "NQTW6@XII", "NQTW8@XII");
  }

  /** {@code 12-NQ/TW (XI)} is {@code 12-NQ/TW@XI}; what has no term has a year. */
  private static String key(JsonNode directive) {
    String number = directive.get("full_id").asText().split(" \\(")[0];
    JsonNode term = directive.get("term").get("value");
    String when =
        term.isNull() ? directive.get("date").get("value").asText().substring(0, 4) : term.asText();
    return number.contains("@") ? number : number + "@" + when;
  }

  private static Map<String, AnnotatedDocument> articles() throws IOException {
    Map<String, AnnotatedDocument> articles = new HashMap<>();
    for (GoldDocument gold : GoldFile.read(GOLD.resolve("seeds.gold"))) {
      articles.put(
          gold.id(),
          Annotator.vietnamese().annotate(gold.text(), ArticleContext.published(gold.published())));
    }
    return articles;
  }

  private static Identity identity(AnnotatedDocument article, Span span, String id) {
    List<Mention> mentions = article.mentions().asList();
    Optional<Identity> found = Optional.empty();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).span().equals(span)) {
        found =
            article.entities().identities().getOrDefault(i, List.of()).stream()
                .filter(identity -> identity.id().text().equals(id))
                .findFirst();
      }
    }
    return found.orElseThrow(() -> new AssertionError("no " + id + " at " + span));
  }
}
