package org.vanban.cli;

import com.fasterxml.jackson.databind.JsonNode;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.collection.CollectionReport;
import org.vanban.export.AuditRun;
import org.vanban.export.CollectionFindingsJson;
import org.vanban.export.FindingsJson;
import org.vanban.export.Json;
import org.vanban.export.ReportWords;

/** Findings as JSON, an object an article; of a collection, one more for what they say together. */
record FindingsLines(Common common, AuditRun run, ReportWords words, boolean pretty)
    implements FindingsPrinter {

  @Override
  public void add(Article article, AuditReport report) {
    print(FindingsJson.write(article, report, run, words));
  }

  @Override
  public void across(CollectionReport report) {
    print(CollectionFindingsJson.write(report, run, words));
  }

  private void print(JsonNode json) {
    common.out().println(pretty ? Json.pretty(json) : Json.line(json));
  }
}
