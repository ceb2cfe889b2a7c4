package org.vanban.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.vanban.export.Json;

/**
 * What the page says in one language, {@code words/vi.json} or {@code words/en.json}: the same
 * words that its scripts read.
 */
final class PageWords {
  private static final PageWords VIETNAMESE = new PageWords("vi");
  private static final PageWords ENGLISH = new PageWords("en");

  private final String language;
  private final Map<String, String> words = new TreeMap<>();

  private PageWords(String language) {
    this.language = language;
    byte[] file = Assets.bytes("words/" + language + ".json");
    for (Map.Entry<String, JsonNode> word :
        Json.parse(new String(file, StandardCharsets.UTF_8)).properties()) {
      words.put(word.getKey(), word.getValue().asText());
    }
  }

  /** The words for who asks: by {@code lang}, else by what was chosen before, else Vietnamese. */
  static PageWords of(Context request) {
    String asked = request.queryParam("lang");
    String chosen = request.cookie("lang");
    return in(asked != null ? asked : chosen != null ? chosen : "");
  }

  /** The words of a language; the Vietnamese ones where there are none. */
  static PageWords in(String language) {
    return language.equals("en") ? ENGLISH : VIETNAMESE;
  }

  String language() {
    return language;
  }

  boolean isVietnamese() {
    return language.equals("vi");
  }

  Map<String, String> all() {
    return words;
  }

  /**
   * The word of a key.
   *
   * @throws IllegalArgumentException if there is none
   */
  String get(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no word " + key + " in " + language + ".json");
    }
    return word;
  }
}
