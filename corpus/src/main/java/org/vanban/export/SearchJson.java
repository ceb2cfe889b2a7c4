package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vanban.search.SearchResult;
import org.vanban.search.Understood;
import org.vanban.text.Span;

/** Answers of the index as JSON: hits. */
public final class SearchJson {
  private SearchJson() {}

  public static ObjectNode write(SearchResult result) {
    ObjectNode json = Json.object();
    json.put("query", result.query());
    ObjectNode understood = json.putObject("understood");
    understood.put("words", result.understood().words());
    ArrayNode parts = understood.putArray("parts");
    for (Understood.Part part : result.understood().parts()) {
      ObjectNode one = parts.addObject();
      one.put("typed", part.typed());
      one.put("kind", part.kind());
      one.set("values", Json.array(part.values()));
      one.put("excluded", part.excluded());
      if (!part.candidates().isEmpty()) {
        ObjectNode candidates = one.putObject("candidates");
        part.candidates().forEach(candidates::put);
      }
    }
    json.put("total", result.total());
    ArrayNode hits = json.putArray("hits");
    result.hits().forEach(hit -> hits.add(write(hit)));
    return json;
  }

  /** One hit by itself, as a line of JSONL. */
  public static ObjectNode write(SearchResult.Hit hit) {
    ObjectNode json = Json.object();
    json.put("id", hit.id());
    json.put("source", hit.source());
    hit.url().ifPresent(v -> json.put("url", v));
    hit.outlet().ifPresent(v -> json.put("outlet", v));
    hit.title().ifPresent(v -> json.put("title", v));
    hit.published().ifPresent(v -> json.put("published", v.toString()));
    json.put("score", hit.score());
    ArrayNode snippets = json.putArray("snippets");
    for (SearchResult.Snippet snippet : hit.snippets()) {
      ObjectNode one = snippets.addObject();
      one.put("text", snippet.text());
      ArrayNode highlights = one.putArray("highlights");
      for (Span span : snippet.highlights()) {
        highlights.addArray().add(span.start()).add(span.end());
      }
    }
    return json;
  }
}
