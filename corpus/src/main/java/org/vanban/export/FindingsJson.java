package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Finding;

/** What an audit found, as JSON. */
public final class FindingsJson {
  private FindingsJson() {}

  /**
   * The findings of one article.
   *
   * @param words in the language of the explanations
   */
  public static ObjectNode write(
      Article article, AuditReport report, AuditRun run, ReportWords words) {
    ObjectNode json = Json.object();
    json.put("schema", Producer.SCHEMA);
    json.put("producer", run.producer());
    json.put("notice", words.opening());
    json.set("run", run.json());
    json.put("id", article.id());
    json.put("source", article.source());
    article.url().ifPresent(v -> json.put("url", v));
    if (!article.sha256().isEmpty()) {
      json.put("sha256", article.sha256());
    }
    article.outlet().ifPresent(v -> json.put("outlet", v));
    article.title().ifPresent(v -> json.put("title", v));
    article.published().ifPresent(v -> json.put("published", v.toString()));
    ArrayNode checks = json.putArray("checks");
    report
        .findings()
        .forEach(finding -> checks.add(write(finding, finding.explanation(words.language()))));
    ObjectNode coverage = json.putObject("coverage");
    coverage.put("figures", report.coverage().figures());
    coverage.put("checked", report.coverage().checked());
    ObjectNode unchecked = coverage.putObject("unchecked");
    report.coverage().unchecked().forEach((cause, n) -> unchecked.put(cause.toString(), n));
    return json;
  }

  /** A check, as one article's findings and those of a collection have it. */
  static ObjectNode write(Finding finding, String explanation) {
    ObjectNode json = Json.object();
    json.put("id", finding.id());
    json.put("relation", finding.relation().toString());
    json.put("basis", finding.basis().toString());
    json.put("verdict", finding.verdict().toString());
    finding.reason().ifPresent(reason -> json.put("reason", reason.toString()));
    json.put("severity", finding.severity().toString());
    ArrayNode figures = json.putArray("figures");
    for (Finding.Printed printed : finding.figures()) {
      ObjectNode one = figures.addObject();
      one.put("start", printed.span().start());
      one.put("end", printed.span().end());
      one.put("text", printed.text());
    }
    json.put("formula", finding.formula());
    json.put("computed", finding.computed());
    json.put("printed", finding.printed());
    json.put("explanation", explanation);
    return json;
  }
}
