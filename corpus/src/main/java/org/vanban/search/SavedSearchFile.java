package org.vanban.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vanban.index.FolderFile;
import org.vanban.index.IndexFolder;

/** The saved searches of an index, in the file {@code watch.json} of its folder. */
final class SavedSearchFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FolderFile file;

  SavedSearchFile(Path index) {
    this.file = new FolderFile(index, IndexFolder.WATCH, "json");
  }

  /** What is done with the searches while no other program can change them. */
  @FunctionalInterface
  interface Change<T> {
    T on(Map<String, SavedSearch> searches) throws IOException;
  }

  /** Does something that may change the searches, and writes them if it did. */
  <T> T change(Change<T> change) throws IOException {
    return file.alone(
        () -> {
          Map<String, SavedSearch> searches = read();
          Map<String, SavedSearch> before = new LinkedHashMap<>(searches);
          T result = change.on(searches);
          if (!searches.equals(before)) {
            write(searches);
          }
          return result;
        });
  }

  /**
   * The searches by name, in the order they were saved.
   *
   * @throws DamagedSearchesException if the file is no list of searches
   */
  Map<String, SavedSearch> read() throws IOException {
    Map<String, SavedSearch> searches = new LinkedHashMap<>();
    if (!file.exists()) {
      return searches;
    }
    try {
      JsonNode all = JSON.readTree(file.path().toFile()).path("searches");
      if (!all.isArray()) {
        throw new IllegalArgumentException("no list of searches");
      }
      for (JsonNode one : all) {
        Optional<Instant> ran =
            Optional.of(one.path("ran").asText()).filter(t -> !t.isEmpty()).map(Instant::parse);
        String name = one.path("name").asText();
        searches.put(
            name,
            new SavedSearch(name, one.path("query").asText(), one.path("after").asLong(), ran));
      }
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw new DamagedSearchesException(file.path(), e);
    }
    return searches;
  }

  private void write(Map<String, SavedSearch> searches) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode all = json.putArray("searches");
    for (SavedSearch search : searches.values()) {
      ObjectNode one = all.addObject();
      one.put("name", search.name());
      one.put("query", search.query());
      one.put("after", search.after());
      search.ran().ifPresent(t -> one.put("ran", t.toString()));
    }
    file.write(json.toPrettyString().getBytes(StandardCharsets.UTF_8));
  }
}
