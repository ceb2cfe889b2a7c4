package org.vanban.web;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Finding;
import org.vanban.collection.CollectionFinding;
import org.vanban.collection.CollectionReport;
import org.vanban.collection.Mark;
import org.vanban.export.ArticleJson;
import org.vanban.export.AuditPage;
import org.vanban.export.Csv;
import org.vanban.export.FindingRows;
import org.vanban.export.Json;
import org.vanban.search.ArticleSearcher;

/**
 * All findings that the desk's filter leaves, with marks and notes, as a file: {@code
 * /api/audit/file?format=csv|json|html}.
 */
record DeskFile(ArticleSearcher searcher) {
  private static final Map<String, String> TYPES =
      Map.of(
          "json", PageServer.JSON,
          "csv", "text/csv; charset=utf-8",
          "html", PageServer.HTML);

  void send(Context request, DeskApi.Desk desk) throws IOException {
    String format = Optional.ofNullable(request.queryParam("format")).orElse("json");
    String type = TYPES.get(format);
    if (type == null) {
      throw new WebFault(400, "parameter", "format=" + format);
    }
    request.contentType(type);
    request.header("Content-Disposition", "attachment; filename=\"vanban-audit." + format + "\"");
    if (format.equals("html")) {
      html(request, desk);
      return;
    }
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(request.outputStream(), StandardCharsets.UTF_8))) {
      if (format.equals("csv")) {
        csv(out, desk);
      } else {
        out.write(Json.pretty(desk.json(desk.shown())));
      }
    }
  }

  private static void csv(Writer out, DeskApi.Desk desk) {
    try (Csv csv = new Csv(out, FindingRows.COLUMNS)) {
      for (CollectionFinding finding : desk.shown()) {
        Optional<Mark> mark = desk.marks().of(finding.id());
        DeskFindings.Looked looked = desk.found().articles().get(DeskFindings.article(finding));
        csv.row(
            finding.isOfOneArticle() && looked != null
                ? FindingRows.row(looked.source(), finding.inArticle(), mark, desk.words())
                : FindingRows.row(finding, mark, desk.words()));
      }
    }
  }

  /** The report of the command line, put together in a file that is gone when it was sent. */
  private void html(Context request, DeskApi.Desk desk) throws IOException {
    Path file = Files.createTempFile("vanban-audit", ".html");
    try {
      try (AuditPage page = AuditPage.open(file, desk.made(), desk.words(), desk.marks())) {
        page.scope(desk.selection().total(), desk.found().looked());
        for (Map.Entry<String, List<Finding>> one : byArticle(desk).entrySet()) {
          add(page, one.getKey(), one.getValue(), desk);
        }
        List<CollectionFinding> across =
            desk.shown().stream().filter(f -> !f.isOfOneArticle()).toList();
        if (!across.isEmpty()) {
          page.across(
              new CollectionReport(
                  desk.found().sources(across),
                  across,
                  desk.found().groups(across),
                  new CollectionReport.Coverage(0, 0, 0)));
        }
        page.finish();
      }
      Files.copy(file, request.outputStream());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Map<String, List<Finding>> byArticle(DeskApi.Desk desk) {
    Map<String, List<Finding>> articles = new LinkedHashMap<>();
    desk.shown().stream()
        .filter(CollectionFinding::isOfOneArticle)
        .forEach(
            f ->
                articles
                    .computeIfAbsent(DeskFindings.article(f), id -> new ArrayList<>())
                    .add(f.inArticle()));
    return articles;
  }

  private void add(AuditPage page, String id, List<Finding> findings, DeskApi.Desk desk)
      throws IOException {
    Optional<String> json = searcher.json(id); // it may have been taken out meanwhile
    DeskFindings.Looked looked = desk.found().articles().get(id);
    if (json.isPresent() && looked != null) {
      Article article = ArticleJson.read(Json.parse(json.get()));
      page.add(article, new AuditReport(findings, looked.coverage()));
    }
  }
}
