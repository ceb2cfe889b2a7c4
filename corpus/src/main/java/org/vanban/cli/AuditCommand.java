package org.vanban.cli;

import java.util.concurrent.Callable;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.FigureAudit;
import org.vanban.audit.Finding;
import org.vanban.export.FindingsJson;
import org.vanban.export.Json;
import org.vanban.export.Producer;
import org.vanban.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vanban audit PATH…}: the figures of each article held against each other. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
  @Mixin Common common = new Common();
  @Mixin Inputs inputs = new Inputs();

  @Option(names = "--format", paramLabel = "table|json|jsonl", defaultValue = "table")
  String format = "table";

  @Option(names = "--all")
  boolean all;

  private record Audited(Article article, AuditReport report) {}

  @Override
  public Integer call() {
    if (!format.equals("table") && !format.equals("json") && !format.equals("jsonl")) {
      throw new Failure(
          Failure.USAGE, common.messages().get("format.wrong", format, "table, json, jsonl"));
    }
    Annotator annotator = common.annotator();
    FigureAudit audit = FigureAudit.standard();
    AuditTable table = new AuditTable(common, all);
    Inputs.Tally tally =
        inputs.each(
            common,
            article -> new Audited(article, audited(annotator, audit, article)),
            one -> print(one, table));
    if (format.equals("table")) {
      table.foot();
    }
    return tally.exitCode();
  }

  static AuditReport audited(Annotator annotator, FigureAudit audit, Article article) {
    AnnotatedDocument document = annotator.annotate(article.text(), Ingest.context(article));
    return audit.audit(article.text(), document.mentions(), article.published());
  }

  private void print(Audited one, AuditTable table) {
    if (format.equals("table")) {
      table.add(one.article(), one.report());
      return;
    }
    var json =
        FindingsJson.write(
            one.article(),
            one.report(),
            Producer.of(!common.noModels),
            common.isVietnamese() ? Finding.Language.VIETNAMESE : Finding.Language.ENGLISH);
    common.out().println(format.equals("json") ? Json.pretty(json) : Json.line(json));
  }
}
