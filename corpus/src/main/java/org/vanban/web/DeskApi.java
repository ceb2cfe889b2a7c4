package org.vanban.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.collection.CollectionFinding;
import org.vanban.collection.CollectionReport;
import org.vanban.collection.Mark;
import org.vanban.collection.Marks;
import org.vanban.collection.MarksFile;
import org.vanban.export.AuditRun;
import org.vanban.export.CollectionFindingsJson;
import org.vanban.export.Json;
import org.vanban.export.MarksJson;
import org.vanban.export.ReportWords;
import org.vanban.export.SearchJson;
import org.vanban.search.ArticleSearcher;
import org.vanban.search.SearchRequest;
import org.vanban.search.SearchResult;

/**
 * The audit desk under {@code /api/audit} and {@code /api/marks}: the findings of the articles that
 * answer a question, and what readers mark them as.
 */
final class DeskApi implements Closeable {
  private static final int MOST_FINDINGS = 100;

  private final ArticleSearcher searcher;
  private final Auditor auditor;
  private final DeskRuns runs;
  private final MarksFile marksFile;
  private final PageChanges changes;
  private final long patience;

  DeskApi(PageSettings settings, ArticleSearcher searcher, Auditor auditor) {
    this.searcher = searcher;
    this.auditor = auditor;
    this.runs = new DeskRuns(settings.index(), auditor);
    this.marksFile = MarksFile.of(settings.index());
    this.changes = settings.changes();
    this.patience = settings.longest().toNanos() / 2;
  }

  void handleIn(RoutesConfig routes) {
    routes.get("/api/audit", request -> Api.send(request, page(request)));
    routes.get("/api/audit/progress", request -> Api.send(request, progress(request)));
    routes.get("/api/audit/file", request -> new DeskFile(searcher).send(request, desk(request)));
    routes.post("/api/audit/stop", request -> Api.send(request, stop(request)));
    routes.get("/api/marks", request -> Api.send(request, MarksJson.write(marksFile.read())));
    routes.post("/api/marks", this::mark);
  }

  /**
   * What a request shows of the desk.
   *
   * @param selection the articles that answer its question: how many, and how it was understood
   * @param shown the findings that its filter leaves, in its order
   */
  record Desk(
      SearchResult selection,
      DeskRun.Known known,
      DeskFilter filter,
      Marks marks,
      List<CollectionFinding> shown,
      AuditRun made,
      ReportWords words) {

    DeskFindings found() {
      return known.findings();
    }

    /** A report of some of the findings, as that of a collection. */
    CollectionReport report(List<CollectionFinding> some) {
      return new CollectionReport(
          found().sources(some),
          some,
          found().groups(some),
          new CollectionReport.Coverage(
              found().coverage().figures(), found().coverage().checked(), found().leftOut()));
    }

    /** As JSON: the report of some findings, with their marks and all that is known besides. */
    ObjectNode json(List<CollectionFinding> some) {
      ObjectNode json = CollectionFindingsJson.write(report(some), made, words);
      json.put("id", found().id());
      MarksJson.add(json.path("checks"), Optional.empty(), marks);
      ObjectNode unchecked = ((ObjectNode) json.get("coverage")).putObject("unchecked");
      found().coverage().unchecked().forEach((cause, n) -> unchecked.put(cause.toString(), n));
      json.put("total", shown.size());
      json.set("counts", filter.counts(found(), marks));
      json.set("examined", DeskApi.examined(selection, known));
      json.set("damagedMarks", MarksJson.damaged(marks));
      return json;
    }
  }

  private Desk desk(Context request) throws IOException {
    DeskFilter filter = DeskFilter.of(request);
    SearchRequest asked = Api.asked(request).withLimit(0).withFolding(false);
    SearchResult selection = searcher.search(asked);
    DeskRun run = runs.of(asked.query(), searcher.generation());
    if ("true".equals(request.queryParam("whole"))) {
      runs.begin(run);
    }
    DeskRun.Known known = run.known(searcher, patience);
    Marks marks = marksFile.read();
    return new Desk(
        selection,
        known,
        filter,
        marks,
        filter.of(known.findings(), marks),
        made(request),
        Api.words(request));
  }

  private ObjectNode page(Context request) throws IOException {
    int limit = Api.number(request, "limit", 20, MOST_FINDINGS);
    int offset = Api.number(request, "offset", 0, Integer.MAX_VALUE);
    Desk desk = desk(request);
    List<CollectionFinding> page = desk.shown().stream().skip(offset).limit(limit).toList();
    ObjectNode json = desk.json(page);
    DeskPassages passages = new DeskPassages(searcher);
    for (int i = 0; i < page.size(); i++) {
      ((ObjectNode) json.get("checks").get(i)).set("passages", passages.of(page.get(i)));
    }
    json.put("offset", offset);
    json.set("understood", SearchJson.write(desk.selection()).get("understood"));
    return json;
  }

  /** How this answer is had again. */
  private AuditRun made(Context request) {
    String asked = request.queryString();
    String again = "GET " + request.path() + (asked == null ? "" : "?" + asked);
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    return new AuditRun(again, now, auditor.producer(), Optional.empty(), Optional.empty());
  }

  /** How much of the articles that answer was looked at, for the findings that are shown. */
  private static ObjectNode examined(SearchResult selection, DeskRun.Known known) {
    ObjectNode json = progress(known.progress());
    json.put("articles", known.findings().looked());
    json.put("total", selection.total());
    json.put("limit", DeskRun.MOST);
    return json;
  }

  private static ObjectNode progress(DeskRun.Progress progress) {
    ObjectNode json = Json.object();
    json.put("state", progress.state().name().toLowerCase(Locale.ROOT));
    json.put("done", progress.done());
    json.put("flagged", progress.flagged());
    return json;
  }

  private DeskRun run(SearchRequest asked) throws IOException {
    return runs.of(asked.query(), searcher.generation());
  }

  private ObjectNode progress(Context request) throws IOException {
    return progress(run(Api.asked(request)).progress());
  }

  private ObjectNode stop(Context request) throws IOException {
    DeskRun run = run(Api.asked(request));
    run.stop();
    return progress(run.progress());
  }

  /** {@code {"finding":"…","mark":"seen","note":"…"}}; without a mark it is taken off. */
  private void mark(Context request) throws IOException {
    changes.check();
    JsonNode told = body(request);
    String finding = text(told, "finding");
    String as = text(told, "mark");
    if (as.isEmpty()) {
      marksFile.remove(finding);
      Api.send(request, Json.object().put("finding", finding));
      return;
    }
    Mark mark = mark(finding, as, text(told, "note").strip());
    if (!marksFile.put(mark)) {
      throw new WebFault(409, "marks", String.valueOf(MarksFile.MOST));
    }
    Api.send(request, MarksJson.write(mark));
  }

  private static Mark mark(String finding, String as, String note) {
    Mark.As known = Mark.As.of(as).orElseThrow(() -> new WebFault(400, "mark", "mark=" + as));
    try {
      return new Mark(finding, known, note, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    } catch (IllegalArgumentException e) {
      throw new WebFault(400, "mark", String.valueOf(e.getMessage()));
    }
  }

  private static JsonNode body(Context request) {
    try {
      JsonNode json = Json.parse(request.body());
      if (json.isObject()) {
        return json;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new WebFault(400, "mark", "{\"finding\":…,\"mark\":…,\"note\":…}");
  }

  private static String text(JsonNode told, String key) {
    JsonNode value = told.path(key);
    if (!value.isTextual() && !value.isMissingNode() && !value.isNull()) {
      throw new WebFault(400, "mark", key);
    }
    return value.isTextual() ? value.asText() : "";
  }

  @Override
  public void close() throws IOException {
    runs.close();
  }
}
