package org.vanban.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.collection.CollectionReport;
import org.vanban.collection.Marks;
import org.vanban.export.AuditRun;
import org.vanban.export.CollectionFindingsJson;
import org.vanban.export.FindingsJson;
import org.vanban.export.Json;
import org.vanban.export.MarksJson;
import org.vanban.export.ReportWords;

/** Findings as JSON, an object an article; of a collection, one more for what they say together. */
record FindingsLines(Common common, AuditRun run, ReportWords words, Marks marks, boolean pretty)
    implements FindingsPrinter {

  @Override
  public void add(Article article, AuditReport report) {
    ObjectNode json = FindingsJson.write(article, report, run, words);
    MarksJson.add(json.path("checks"), Optional.of(article.id()), marks);
    print(json);
  }

  @Override
  public void across(CollectionReport report) {
    ObjectNode json = CollectionFindingsJson.write(report, run, words);
    MarksJson.add(json.path("checks"), Optional.empty(), marks);
    print(json);
  }

  private void print(JsonNode json) {
    common.out().println(pretty ? Json.pretty(json) : Json.line(json));
  }
}
