package org.vanban.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.FigureAudit;
import org.vanban.audit.Finding;
import org.vanban.export.FindingsJson;
import org.vanban.export.Json;
import org.vanban.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vanban audit PATH…}: the figures of each article held against each other. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
  @Mixin Common common = new Common();
  @Mixin Inputs inputs = new Inputs();

  @Option(names = "--format", paramLabel = "table|json|jsonl|csv", defaultValue = "table")
  String format = "table";

  @Option(names = "--all")
  boolean all;

  private record Audited(Article article, AuditReport report) {}

  @Option(names = "--basis", paramLabel = "text|calendar", split = ",")
  List<String> bases = List.of();

  @Override
  public Integer call() {
    Annotator annotator = common.annotator();
    FigureAudit audit = FigureAudit.standard();
    FindingsPrinter printer = printer();
    Inputs.Tally tally =
        inputs.each(
            common,
            article -> new Audited(article, onThese(audited(annotator, audit, article))),
            one -> printer.add(one.article(), one.report()));
    printer.close();
    return tally.exitCode();
  }

  private FindingsPrinter printer() {
    Finding.Language language =
        common.isVietnamese() ? Finding.Language.VIETNAMESE : Finding.Language.ENGLISH;
    return switch (format) {
      case "table" -> new AuditTable(common, all);
      case "csv" -> new AuditCsv(common, all, language);
      case "json", "jsonl" ->
          (article, report) -> {
            var json = FindingsJson.write(article, report, common.producer(), language);
            common.out().println(format.equals("json") ? Json.pretty(json) : Json.line(json));
          };
      default ->
          throw new Failure(
              Failure.USAGE,
              common.messages().get("format.wrong", format, "table, json, jsonl, csv"));
    };
  }

  /** The findings that rest on what was asked for; all where nothing was. */
  private AuditReport onThese(AuditReport report) {
    if (bases.isEmpty()) {
      return report;
    }
    List<Finding> kept =
        report.findings().stream().filter(f -> bases.contains(f.basis().toString())).toList();
    return new AuditReport(kept, report.coverage());
  }

  static AuditReport audited(Annotator annotator, FigureAudit audit, Article article) {
    AnnotatedDocument document = annotator.annotate(article.text(), Ingest.context(article));
    AuditReport report = audit.audit(article.text(), document.mentions(), article.published());
    return article.isFromOcr() ? report.ofRecognizedText() : report;
  }
}
