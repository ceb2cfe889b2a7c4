package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The queries over real articles beside the project, where they are there. */
class SeedQueriesTest {

  @Test
  void whatAnswersStandsAboveAllElse() throws IOException {
    Path gold = Path.of(System.getProperty("vanban.root", "."), "..", "shared", "gold").normalize();
    assumeTrue(
        Files.exists(gold.resolve("queries.json")), "no queries in " + gold + ": not measured");
    List<String> failed = new ArrayList<>();
    int all = 0;
    try (ArticleSearcher searcher = OwnArticles.searcher(SeedArticles.read(gold))) {
      for (JsonNode query : new ObjectMapper().readTree(gold.resolve("queries.json").toFile())) {
        all++;
        String typed = query.get("query").asText();
        if (!answered(searcher, typed, ids(query, "relevant"), ids(query, "partial"))) {
          failed.add(typed);
        }
      }
    }
    assertThat(all).isPositive();
    assertThat(failed).isEmpty();
  }

  private static Set<String> ids(JsonNode query, String key) {
    Set<String> ids = new HashSet<>();
    query.get(key).forEach(id -> ids.add(id.asText()));
    return ids;
  }

  /** Every answer above everything else but half answers; nothing where nothing answers. */
  private static boolean answered(
      ArticleSearcher searcher, String query, Set<String> relevant, Set<String> partial)
      throws IOException {
    List<String> found = new ArrayList<>();
    searcher.search(SearchRequest.of(query)).hits().forEach(hit -> found.add(hit.id()));
    if (relevant.isEmpty() && partial.isEmpty()) {
      return found.isEmpty();
    }
    found.removeAll(partial);
    return found.size() >= relevant.size()
        && new HashSet<>(found.subList(0, relevant.size())).equals(relevant);
  }
}
