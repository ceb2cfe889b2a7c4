package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vanban.search.SavedSearch;
import org.vanban.search.SearchResult;
import org.vanban.text.Span;

/** Saved searches and what is new for them, as JSON. */
public final class WatchJson {
  private WatchJson() {}

  public static ObjectNode write(SavedSearch search) {
    ObjectNode json = Json.object();
    json.put("name", search.name());
    json.put("query", search.query());
    search.ran().ifPresent(t -> json.put("ran", t.toString()));
    return json;
  }

  /** A search with all that is new for it. */
  public static ObjectNode write(SavedSearch.News news) {
    ObjectNode json = write(news.search());
    json.put("new", news.articles().size());
    ArrayNode articles = json.putArray("articles");
    news.articles().forEach(article -> articles.add(write(article)));
    return json;
  }

  /** What is new for a search that was only looked at, and up to where that is known. */
  public static ObjectNode write(SavedSearch.Look look) {
    ObjectNode json = write(look.search());
    json.put("new", look.total());
    json.put("upTo", look.upTo());
    ArrayNode articles = json.putArray("articles");
    look.articles().forEach(article -> articles.add(write(article)));
    return json;
  }

  /** One new article by itself, as a line of JSONL, under the name of its search. */
  public static ObjectNode write(SavedSearch search, SavedSearch.NewArticle article) {
    ObjectNode json = Json.object();
    json.put("name", search.name());
    json.setAll(write(article));
    return json;
  }

  private static ObjectNode write(SavedSearch.NewArticle article) {
    ObjectNode json = Json.object();
    json.put("id", article.id());
    json.put("source", article.source());
    article.url().ifPresent(v -> json.put("url", v));
    article.outlet().ifPresent(v -> json.put("outlet", v));
    article.title().ifPresent(v -> json.put("title", v));
    article.published().ifPresent(v -> json.put("published", v));
    ArrayNode snippets = json.putArray("snippets");
    for (SearchResult.Snippet snippet : article.snippets()) {
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
