package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vanban.search.ArticleReference;
import org.vanban.search.DirectivePage;
import org.vanban.search.FacetCount;
import org.vanban.search.OfficialPage;
import org.vanban.search.SearchResult;
import org.vanban.search.Suggestion;
import org.vanban.search.Understood;
import org.vanban.text.Span;

/** Answers of the index as JSON: hits, and the pages of directives and officials. */
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
    ObjectNode json = article(copy.article());
    json.put("similarity", Math.round(copy.similarity() * 100) / 100.0);
    json.set("added", Json.array(copy.added()));
    json.set("missing", Json.array(copy.missing()));
    return json;
  }

  public static ObjectNode write(DirectivePage page) {
    ObjectNode json = Json.object();
    json.put("id", page.id());
    ObjectNode ids = json.putObject("ids");
    page.ids().forEach(ids::put);
    ArrayNode documents = json.putArray("documents");
    for (DirectivePage.MeantDocument document : page.documents()) {
      ObjectNode one = documents.addObject();
      one.put("key", document.key());
      one.put("settled", document.settled());
      one.put("articles", document.articles());
      document.issuer().ifPresent(v -> one.put("issuer", v));
      document.date().ifPresent(v -> one.put("date", v));
      document.term().ifPresent(v -> one.put("term", v));
      document.title().ifPresent(v -> one.put("title", v));
    }
    ObjectNode printed = json.putObject("printed");
    page.printed().forEach(printed::put);
    ObjectNode byYear = json.putObject("byYear");
    page.byYear().forEach((year, count) -> byYear.put(String.valueOf(year), count));
    json.put("undated", page.undated());
    json.put("articles", page.articles());
    json.put("mentions", page.mentions());
    ArrayNode passages = json.putArray("passages");
    for (DirectivePage.Passage passage : page.passages()) {
      ObjectNode one = article(passage.article());
      one.put("printed", passage.printed());
      one.put("text", passage.text());
      one.putArray("highlight").add(passage.highlight().start()).add(passage.highlight().end());
      passages.add(one);
    }
    return json;
  }

  public static ObjectNode write(OfficialPage page) {
    ObjectNode json = Json.object();
    json.put("name", page.name());
    ArrayNode offices = json.putArray("offices");
    for (OfficialPage.OfficeHeld office : page.offices()) {
      ObjectNode one = offices.addObject();
      one.put("office", office.office());
      office.first().ifPresent(v -> one.put("first", v.toString()));
      office.last().ifPresent(v -> one.put("last", v.toString()));
      ArrayNode evidence = one.putArray("evidence");
      office.evidence().forEach(a -> evidence.add(article(a)));
    }
    ObjectNode byYear = json.putObject("byYear");
    page.byYear().forEach((year, count) -> byYear.put(String.valueOf(year), count));
    json.put("mentions", page.mentions());
    ArrayNode articles = json.putArray("articles");
    page.articles().forEach(a -> articles.add(article(a)));
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

  static ObjectNode article(ArticleReference article) {
    ObjectNode json = Json.object();
    json.put("id", article.id());
    article.title().ifPresent(v -> json.put("title", v));
    article.url().ifPresent(v -> json.put("url", v));
    article.outlet().ifPresent(v -> json.put("outlet", v));
    article.published().ifPresent(v -> json.put("published", v.toString()));
    return json;
  }
}
