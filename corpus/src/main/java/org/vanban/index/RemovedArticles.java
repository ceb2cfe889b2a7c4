package org.vanban.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The ids of articles taken out for good, as a commit's data holds them: a JSON array. Each commit
 * writes them all, which a hundred thousand of them would make slow.
 */
final class RemovedArticles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RemovedArticles() {}

  static String write(Collection<String> ids) {
    try {
      return JSON.writeValueAsString(ids.stream().sorted().toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings can always be written", e);
    }
  }

  /**
   * @param data what a commit says
   */
  static List<String> read(Map<String, String> data) {
    try {
      String ids = data.getOrDefault(IndexFields.REMOVED_KEY, "[]");
      return List.of(JSON.readValue(ids, String[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not the ids of articles taken out", e);
    }
  }
}
