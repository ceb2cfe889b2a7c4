package org.vanban.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.FigureAudit;
import org.vanban.audit.Finding;
import org.vanban.export.AuditRun;
import org.vanban.export.FindingsJson;
import org.vanban.export.Json;
import org.vanban.export.ReportWords;
import org.vanban.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vanban audit PATH…}: the figures of each article held against each other. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_./:=,@%+-]+");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");

  private static final FindingsPrinter NOWHERE = (article, report) -> {};

  @Mixin Common common = new Common();
  @Mixin Inputs inputs = new Inputs();
  @Mixin AuditFilter filter = new AuditFilter();

  @Option(names = "--format", paramLabel = "table|json|jsonl|csv")
  @Nullable String format;

  @Option(names = "--html", paramLabel = "FILE")
  @Nullable Path html;

  @Option(names = "--all")
  boolean all;

  @Spec CommandSpec spec = CommandSpec.create();

  private record Audited(Article article, AuditReport report) {}

  @Override
  public Integer call() {
    filter.check(common.messages());
    Annotator annotator = common.annotator();
    FigureAudit audit = FigureAudit.standard();
    ReportWords words = words(common);
    AuditRun run = run();
    try (FindingsPrinter page = html == null ? NOWHERE : new AuditHtml(common, html, run, words)) {
      List<FindingsPrinter> printers = List.of(terminal(run, words), page);
      Inputs.Tally tally =
          inputs.eachInput(
              common,
              input ->
                  Inputs.Result.of(
                      input, a -> new Audited(a, filter.of(audited(annotator, audit, a)))),
              result -> printers.forEach(printer -> print(printer, result)));
      printers.forEach(FindingsPrinter::finish);
      return tally.exitCode();
    }
  }

  private static void print(FindingsPrinter printer, Inputs.Result<Audited> result) {
    if (result.rejected() != null) {
      printer.reject(result.rejected());
    }
    if (result.value() != null) {
      printer.add(result.value().article(), result.value().report());
    }
  }

  static ReportWords words(Common common) {
    return ReportWords.in(
        common.isVietnamese() ? Finding.Language.VIETNAMESE : Finding.Language.ENGLISH);
  }

  private AuditRun run() {
    List<String> words = new ArrayList<>(List.of("vanban"));
    words.addAll(spec.root().commandLine().getParseResult().originalArgs());
    String command = words.stream().map(AuditCommand::quoted).collect(Collectors.joining(" "));
    return AuditRun.of(command, now(), !common.noModels, Optional.ofNullable(common.tables));
  }

  /** As a shell takes it for one word. */
  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** Now, unless {@code SOURCE_DATE_EPOCH} tells another time, so that one run equals another. */
  private static OffsetDateTime now() {
    String told = System.getenv("SOURCE_DATE_EPOCH");
    return told != null && SECONDS.matcher(told).matches()
        ? Instant.ofEpochSecond(Long.parseLong(told)).atOffset(ZoneOffset.UTC)
        : OffsetDateTime.now();
  }

  /** What goes to standard output: with a page for the rest, the sum alone unless asked for. */
  private FindingsPrinter terminal(AuditRun run, ReportWords words) {
    String form = format == null ? "table" : format;
    return switch (form) {
      case "table" -> {
        boolean articles = html == null || format != null;
        yield new AuditTable(common, words, Optional.of(run), articles, all);
      }
      case "csv" -> new AuditCsv(common, words, all);
      case "json", "jsonl" ->
          (article, report) -> {
            var json = FindingsJson.write(article, report, run, words);
            common.out().println(form.equals("json") ? Json.pretty(json) : Json.line(json));
          };
      default ->
          throw new Failure(
              Failure.USAGE,
              common.messages().get("format.wrong", form, "table, json, jsonl, csv"));
    };
  }

  static AuditReport audited(Annotator annotator, FigureAudit audit, Article article) {
    AnnotatedDocument document = annotator.annotate(article.text(), Ingest.context(article));
    AuditReport report = audit.audit(article.text(), document.mentions(), article.published());
    return article.isFromOcr() ? report.ofRecognizedText() : report;
  }
}
