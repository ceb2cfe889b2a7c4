package org.vanban.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.vanban.export.Json;
import org.vanban.export.WatchJson;
import org.vanban.search.DamagedSearchesException;
import org.vanban.search.SavedSearch;
import org.vanban.search.SavedSearches;

/** The saved searches of the index, those of {@code vanban watch}, under {@code /api/watches}. */
final class WatchApi {
  private static final int MOST_NEWS = 100;
  private static final int SNIPPETS = 2;

  private final PageChanges changes;
  private final SavedSearches searches;

  WatchApi(PageSettings settings) {
    changes = settings.changes();
    searches = SavedSearches.of(settings.index(), settings.longest());
  }

  void handleIn(RoutesConfig routes) {
    routes.get("/api/watches", this::all);
    routes.get("/api/watches/news", this::news);
    routes.post("/api/watches", changing(this::add));
    routes.post("/api/watches/seen", changing(this::seen));
    routes.post("/api/watches/rename", changing(this::rename));
    routes.post("/api/watches/remove", changing(this::remove));
  }

  @FunctionalInterface
  private interface Change {
    void by(Context request) throws IOException;
  }

  private io.javalin.http.Handler changing(Change change) {
    return request -> {
      changes.check();
      told(
          () -> {
            change.by(request);
            return true;
          });
      all(request);
    };
  }

  @FunctionalInterface
  private interface Ask<T> {
    T answer() throws IOException;
  }

  /** A damaged file is told by its name alone: where it lies is the inside of the program. */
  private static <T> T told(Ask<T> question) throws IOException {
    try {
      return question.answer();
    } catch (DamagedSearchesException e) {
      throw new WebFault(503, "watch.damaged", "watch.json");
    }
  }

  private void all(Context request) throws IOException {
    ObjectNode json = Json.object();
    json.put("open", changes.allowed());
    ArrayNode all = json.putArray("searches");
    for (SavedSearch.Look look : told(() -> searches.look(List.of(), 0, 0))) {
      ObjectNode one = WatchJson.write(look);
      one.remove("articles");
      all.add(one);
    }
    Api.send(request, json);
  }

  private void news(Context request) throws IOException {
    String name = Api.need(request, "name");
    int most = Api.number(request, "limit", 20, MOST_NEWS);
    SavedSearch.Look look =
        told(() -> searches.look(List.of(name), most, SNIPPETS)).stream()
            .findFirst()
            .orElseThrow(() -> new WebFault(404, "watch.none", name));
    Api.send(request, WatchJson.write(look));
  }

  private void add(Context request) throws IOException {
    String name = name(request, "name");
    if (!searches.add(name, Api.asked(request).query(), false)) {
      throw new WebFault(409, "watch.twice", name);
    }
  }

  private void seen(Context request) throws IOException {
    String name = Api.need(request, "name");
    try {
      if (!searches.seen(name, Long.parseLong(Api.need(request, "upTo")))) {
        throw new WebFault(404, "watch.none", name);
      }
    } catch (NumberFormatException e) {
      throw new WebFault(400, "parameter", "upTo=" + request.queryParam("upTo"));
    }
  }

  private void rename(Context request) throws IOException {
    String name = Api.need(request, "name");
    String to = name(request, "to");
    if (!searches.rename(name, to)) {
      boolean known = searches.list().stream().anyMatch(search -> search.name().equals(name));
      throw known ? new WebFault(409, "watch.twice", to) : new WebFault(404, "watch.none", name);
    }
  }

  private void remove(Context request) throws IOException {
    String name = Api.need(request, "name");
    if (!searches.remove(name)) {
      throw new WebFault(404, "watch.none", name);
    }
  }

  private static String name(Context request, String parameter) {
    String name = request.queryParam(parameter);
    if (name == null || !SavedSearch.isName(name.strip())) {
      throw new WebFault(400, "watch.name", "");
    }
    return name.strip();
  }
}
