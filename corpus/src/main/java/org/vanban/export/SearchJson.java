package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vanban.search.ArticleReference;
import org.vanban.search.FacetCount;
import org.vanban.search.SearchResult;
import org.vanban.search.Suggestion;
import org.vanban.search.Understood;
import org.vanban.text.Span;

/** Answers of the index as JSON: hits. */
public final class SearchJson {
  private SearchJson() {}

  public static ObjectNode write(SearchResult result) {
    ObjectNode json = Json.object();
    json.put("query", result.query());
    json.set("understood", write(result.understood()));
    json.put("total", result.total());
    result.groups().ifPresent(groups -> json.put("groups", groups));
    ArrayNode hits = json.putArray("hits");
    result.hits().forEach(hit -> hits.add(write(hit)));
    if (!result.facets().isEmpty()) {
      facets(result, json.putObject("facets"));
    }
    return json;
  }

  static ObjectNode write(Understood understood) {
    ObjectNode json = Json.object();
    json.put("words", understood.words());
    ArrayNode parts = json.putArray("parts");
    for (Understood.Part part : understood.parts()) {
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
    return json;
  }

  private static void facets(SearchResult result, ObjectNode json) {
    result
        .facets()
        .forEach(
            (facet, counts) -> {
              ArrayNode values = json.putArray(facet.toString());
              for (FacetCount count : counts) {
                values.addObject().put("value", count.value()).put("articles", count.articles());
              }
            });
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
    if (hit.copyCount() > 0) {
      json.put("copyCount", hit.copyCount());
      ArrayNode copies = json.putArray("copies");
      hit.copies().forEach(copy -> copies.add(write(copy)));
    }
    return json;
  }

  private static ObjectNode write(SearchResult.Copy copy) {
    ObjectNode json = reference(copy.article());
    json.put("similarity", Math.round(copy.similarity() * 100) / 100.0);
    json.set("added", Json.array(copy.added()));
    json.set("missing", Json.array(copy.missing()));
    return json;
  }

  /** What was typed; the suggestions follow. */
  public static ObjectNode suggestionsFor(String typed) {
    return Json.object().put("typed", typed);
  }

  public static ObjectNode write(Suggestion suggestion) {
    return Json.object()
        .put("kind", suggestion.kind())
        .put("name", suggestion.name())
        .put("articles", suggestion.articles());
  }

  /** What names an article, its writers left out. */
  static ObjectNode reference(ArticleReference article) {
    ObjectNode json = Json.object();
    json.put("id", article.id());
    article.title().ifPresent(v -> json.put("title", v));
    article.url().ifPresent(v -> json.put("url", v));
    article.outlet().ifPresent(v -> json.put("outlet", v));
    article.published().ifPresent(v -> json.put("published", v.toString()));
    return json;
  }
}
