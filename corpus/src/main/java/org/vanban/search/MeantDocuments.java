package org.vanban.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.vanban.search.DirectivePage.MeantDocument;

/** What the index knows of documents: from the newest article that cites each. */
final class MeantDocuments {
  private static final ObjectMapper JSON = new ObjectMapper();

  private MeantDocuments() {}

  /**
   * The documents.
   *
   * @param articles by key, how many articles cite it
   * @param newest by key, the id of the newest of them
   */
  static List<MeantDocument> of(
      IndexSearcher searcher, Map<String, Integer> articles, Map<String, String> newest)
      throws IOException {
    List<MeantDocument> documents = new ArrayList<>();
    for (Map.Entry<String, Integer> each : articles.entrySet()) {
      String article = newest.getOrDefault(each.getKey(), "");
      Optional<JsonNode> stored = document(ArticleSearcher.json(searcher, article), each.getKey());
      documents.add(
          new MeantDocument(
              each.getKey(),
              stored.isPresent(),
              each.getValue(),
              text(stored, "issuer"),
              text(stored, "date"),
              text(stored, "term"),
              text(stored, "title")));
    }
    return documents;
  }

  private static Optional<JsonNode> document(Optional<String> json, String key)
      throws JsonProcessingException {
    JsonNode article = json.isPresent() ? JSON.readTree(json.get()) : JSON.createObjectNode();
    for (JsonNode entity : article.path("entities")) {
      for (JsonNode document : entity.path("documents")) {
        if (document.path("identity").path("key").asText().equals(key)) {
          return Optional.of(document);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Optional<JsonNode> document, String key) {
    return document.map(d -> d.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
