package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vanban.audit.Finding;
import org.vanban.collection.CollectionFinding;
import org.vanban.collection.CollectionReport;
import org.vanban.collection.Source;
import org.vanban.collection.SubjectGroup;

/** What an audit across articles found, as JSON. */
public final class CollectionFindingsJson {
  private CollectionFindingsJson() {}

  /**
   * The findings of a collection: checks as of one article, each figure with the article that
   * prints it; and who printed what, by subject and period.
   *
   * @param words in the language of the explanations
   */
  public static ObjectNode write(CollectionReport report, AuditRun run, ReportWords words) {
    ObjectNode json = Json.object();
    json.put("schema", Producer.SCHEMA);
    json.put("producer", run.producer());
    json.put("notice", words.opening());
    json.set("run", run.json());
    json.put("id", report.id());
    ArrayNode articles = json.putArray("articles");
    report.articles().forEach(source -> articles.add(write(source)));
    ArrayNode checks = json.putArray("checks");
    report.findings().forEach(finding -> checks.add(write(finding, words.language())));
    ArrayNode groups = json.putArray("groups");
    report.groups().forEach(group -> groups.add(write(group)));
    ObjectNode coverage = json.putObject("coverage");
    coverage.put("figures", report.coverage().figures());
    coverage.put("checked", report.coverage().checked());
    coverage.put("leftOut", report.coverage().leftOut());
    return json;
  }

  private static ObjectNode write(Source source) {
    ObjectNode json = Json.object();
    json.put("id", source.id());
    json.put("source", source.source());
    source.url().ifPresent(v -> json.put("url", v));
    source.outlet().ifPresent(v -> json.put("outlet", v));
    source.title().ifPresent(v -> json.put("title", v));
    source.published().ifPresent(v -> json.put("published", v.toString()));
    if (!source.sha256().isEmpty()) {
      json.put("sha256", source.sha256());
    }
    return json;
  }

  private static ObjectNode write(CollectionFinding finding, Finding.Language language) {
    ObjectNode json = FindingsJson.write(finding.withoutArticles(), finding.explanation(language));
    for (int i = 0; i < finding.figures().size(); i++) {
      ((ObjectNode) json.get("figures").get(i)).put("doc", finding.figures().get(i).doc());
    }
    return json;
  }

  private static ObjectNode write(SubjectGroup group) {
    ObjectNode json = Json.object();
    json.put("subject", group.subject());
    json.put("unit", group.unit());
    if (!group.place().isEmpty()) {
      json.put("place", group.place());
    }
    if (!group.period().isEmpty()) {
      json.put("period", group.period());
    }
    ArrayNode entries = json.putArray("entries");
    for (SubjectGroup.Entry entry : group.entries()) {
      ObjectNode one = entries.addObject();
      one.put("doc", entry.doc());
      entry.outlet().ifPresent(v -> one.put("outlet", v));
      if (!entry.published().isEmpty()) {
        one.put("published", entry.published());
      }
      one.put("start", entry.span().start());
      one.put("end", entry.span().end());
      one.put("text", entry.text());
      one.put("value", entry.value());
    }
    return json;
  }
}
