package org.vanban.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vanban.audit.Finding;
import org.vanban.collection.MarksFile;
import org.vanban.export.AuditRun;
import org.vanban.export.FigureRows;
import org.vanban.export.FindingsJson;
import org.vanban.export.HoldingsJson;
import org.vanban.export.Json;
import org.vanban.export.MarksJson;
import org.vanban.export.PageJson;
import org.vanban.export.ReportWords;
import org.vanban.export.SearchJson;
import org.vanban.index.Facet;
import org.vanban.index.Holdings;
import org.vanban.mention.Mentions;
import org.vanban.search.ArticleSearcher;
import org.vanban.search.FacetCount;
import org.vanban.search.SearchRequest;
import org.vanban.search.SearchResult;

/** The answers of the index under {@code /api}: the JSON that the command line gives. */
final class Api {
  private static final int MOST_HITS = 100;
  private static final int MOST_VALUES = 100;
  private static final int MOST_SUGGESTIONS = 20;

  /** Times are shown whole: a month that is left out would look like one without articles. */
  private static final Set<Facet> TIMES = Set.of(Facet.MONTH, Facet.YEAR);

  private static final int MOST_TIMES = 1200;

  private final PageSettings settings;
  private final ArticleSearcher searcher;
  private final Downloads downloads;
  private final Auditor auditor;
  private final MarksFile marks;

  Api(PageSettings settings, ArticleSearcher searcher, Downloads downloads, Auditor auditor) {
    this.settings = settings;
    this.searcher = searcher;
    this.downloads = downloads;
    this.auditor = auditor;
    this.marks = MarksFile.of(settings.index());
  }

  void handleIn(RoutesConfig routes, Assets assets) {
    routes.get(
        "/api/info", request -> send(request, HoldingsJson.write(Holdings.of(settings.index()))));
    routes.get("/api/search", this::search);
    routes.get("/api/hits", downloads::hits);
    routes.get("/api/suggest", this::suggest);
    routes.get("/api/article", this::article);
    routes.get("/api/findings", this::findings);
    routes.get(
        "/api/directive",
        request -> send(request, PageJson.write(searcher.directive(need(request, "id")))));
    routes.get(
        "/api/official",
        request -> send(request, PageJson.write(searcher.official(need(request, "name")))));
    routes.get(
        "/api/figures",
        request -> send(request, FigureRows.write(searcher.figures(need(request, "q")))));
    routes.get("/api/openapi.json", request -> assets.serve(request, "api/openapi.json"));
    routes.get(
        "/api/schema/{name}",
        request -> assets.serve(request, "api/schema/" + request.pathParam("name")));
  }

  private void search(Context request) throws IOException {
    int values = number(request, "facets", 0, MOST_VALUES);
    SearchRequest asked =
        asked(request)
            .withLimit(number(request, "limit", 10, MOST_HITS))
            .withOffset(number(request, "offset", 0, Integer.MAX_VALUE))
            .withFacets(values == 0 ? 0 : MOST_TIMES);
    send(request, SearchJson.write(cut(searcher.search(asked), values)));
  }

  /** The question as typed, with the filters that were set beside it. */
  static SearchRequest asked(Context request) {
    String typed = request.queryParam("q");
    List<String> filters = request.queryParams("f");
    String all = filters.stream().map(f -> " " + f).collect(Collectors.joining());
    String query = typed == null || typed.isBlank() ? all.strip() : bracketed(typed, filters) + all;
    return SearchRequest.of(query)
        .withSort(sort(request))
        .withFolding(!"false".equals(request.queryParam("fold")));
  }

  /** An OR of the question stays inside of it. */
  private static String bracketed(String typed, List<String> filters) {
    return filters.isEmpty() || !typed.contains(" OR ") ? typed : "(" + typed + ")";
  }

  private static SearchRequest.Sort sort(Context request) {
    String sort = request.queryParam("sort");
    return switch (sort == null ? "relevance" : sort) {
      case "relevance" -> SearchRequest.Sort.RELEVANCE;
      case "newest" -> SearchRequest.Sort.NEWEST;
      case "oldest" -> SearchRequest.Sort.OLDEST;
      default -> throw new WebFault(400, "parameter", "sort=" + sort);
    };
  }

  /** The same with so many values of each facet, but all times. */
  private static SearchResult cut(SearchResult result, int values) {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    result
        .facets()
        .forEach(
            (facet, counts) ->
                facets.put(
                    facet,
                    TIMES.contains(facet)
                        ? counts
                        : counts.subList(0, Math.min(values, counts.size()))));
    return new SearchResult(
        result.query(),
        result.understood(),
        result.total(),
        result.groups(),
        result.hits(),
        facets);
  }

  private void suggest(Context request) throws IOException {
    String typed = need(request, "q");
    ObjectNode json = SearchJson.suggestionsFor(typed);
    ArrayNode all = json.putArray("suggestions");
    searcher
        .suggest(typed, number(request, "limit", 8, MOST_SUGGESTIONS))
        .forEach(one -> all.add(SearchJson.write(one)));
    send(request, json);
  }

  private void article(Context request) throws IOException {
    send(request, ((ObjectNode) stored(need(request, "id"))).without("anchors"));
  }

  private JsonNode stored(String id) throws IOException {
    return Json.parse(searcher.json(id).orElseThrow(() -> new WebFault(404, "no.article", id)));
  }

  /** The figures of an article against each other, its documents against the register. */
  private void findings(Context request) throws IOException {
    String id = need(request, "id");
    JsonNode json = stored(id);
    Mentions mentions =
        searcher.mentions(id).orElseThrow(() -> new WebFault(404, "no.article", id));
    Auditor.Audited audited = auditor.audited(json, mentions);
    ObjectNode findings =
        FindingsJson.write(
            audited.article(), audited.report(), run(id, audited.producer()), words(request));
    MarksJson.add(findings.path("checks"), Optional.of(id), marks.read());
    send(request, findings);
  }

  /** The words of reports in the language of who asks. */
  static ReportWords words(Context request) {
    return ReportWords.in(
        PageWords.of(request).isVietnamese()
            ? Finding.Language.VIETNAMESE
            : Finding.Language.ENGLISH);
  }

  /** How the findings of an article are had again. */
  private static AuditRun run(String id, String producer) {
    String asked = "GET /api/findings?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    return new AuditRun(asked, now, producer, Optional.empty(), Optional.empty());
  }

  static String need(Context request, String name) {
    String value = request.queryParam(name);
    if (value == null || value.isBlank()) {
      throw new WebFault(400, "missing", name);
    }
    return value;
  }

  static int number(Context request, String name, int otherwise, int most) {
    String value = request.queryParam(name);
    try {
      int number = value == null ? otherwise : Integer.parseInt(value);
      if (number >= 0) {
        return Math.min(number, most);
      }
    } catch (NumberFormatException e) {
      // told below, with the value
    }
    throw new WebFault(400, "parameter", name + "=" + value);
  }

  static void send(Context request, JsonNode json) {
    request.contentType(PageServer.JSON).result(Json.line(json));
  }
}
