package org.vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Finding;
import org.vanban.collection.ArticleAudit;
import org.vanban.collection.CollectionArticle;
import org.vanban.collection.CollectionAudit;
import org.vanban.collection.Marks;
import org.vanban.collection.MarksFile;
import org.vanban.correction.ArticleCorrections;
import org.vanban.export.AuditRun;
import org.vanban.export.ReportWords;
import org.vanban.ingest.Ingest;
import org.vanban.input.Input;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code vanban audit PATH…}: the figures of each article held against each other, and what it
 * prints of documents against the register; of a collection, {@code --index DIR} or {@code
 * --across}, also what its articles say of each other.
 */
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

  @Option(names = "--index", paramLabel = "DIR")
  @Nullable Path folder;

  @Option(names = "--query", paramLabel = "QUERY")
  @Nullable String query;

  @Option(names = "--across")
  boolean across;

  @Option(names = "--marks")
  boolean marked;

  @Spec CommandSpec spec = CommandSpec.create();

  /** An article with its findings; beside it what is kept to hold it against others. */
  private record Audited(Article article, AuditReport report, CollectionArticle kept) {}

  @Override
  public Integer call() {
    boolean indexed = folder != null || query != null;
    if (marked && !indexed) {
      throw new Failure(Failure.USAGE, common.messages().get("audit.marks.index"));
    }
    Marks marks = marked ? marks() : Marks.none();
    filter.check(common.messages());
    filter.leaveOut(marks);
    if (indexed && !inputs.paths.isEmpty()) {
      throw new Failure(Failure.USAGE, common.messages().get("audit.index.or.paths"));
    }
    DirectiveRegister register = DirectiveRegister.load(Optional.ofNullable(common.tables));
    Terms terms = Terms.load();
    Auditor auditor =
        new Auditor(
            common.annotator(),
            ArticleAudit.with(register, terms),
            indexed ? corrections() : ArticleCorrections.none());
    Optional<CollectionAudit> collection =
        indexed || across ? Optional.of(CollectionAudit.with(register, terms)) : Optional.empty();
    ReportWords words = words(common);
    AuditRun run = run();
    try (FindingsPrinter page =
        html == null ? NOWHERE : new AuditHtml(common, html, run, words, marks)) {
      List<FindingsPrinter> printers = List.of(terminal(run, words, marks), page);
      Function<Input, Inputs.Result<Audited>> work = input -> Inputs.Result.of(input, auditor::of);
      Consumer<Inputs.Result<Audited>> results =
          result -> {
            printers.forEach(printer -> print(printer, result));
            Audited audited = result.value();
            if (audited != null) {
              collection.ifPresent(c -> c.add(audited.kept()));
            }
          };
      Inputs.Tally tally =
          indexed
              ? Inputs.eachOf(common, articles(), work, results)
              : inputs.eachInput(common, work, results);
      collection
          .map(c -> filter.of(c.report().acrossArticles()))
          .ifPresent(report -> printers.forEach(printer -> printer.across(report)));
      printers.forEach(FindingsPrinter::finish);
      return tally.exitCode();
    }
  }

  private IndexedArticles articles() {
    return new IndexedArticles(index(), query == null ? "" : query);
  }

  private IndexOption index() {
    IndexOption index = new IndexOption();
    if (folder != null) {
      index.folder = folder;
    }
    return index;
  }

  /** What persons said of the articles of the index; a line that cannot be read is told. */
  private ArticleCorrections corrections() {
    Path index = index().folder;
    return IndexQuestion.answered(index(), () -> new CorrectionsOption().intoIndex(common, index));
  }

  /** What readers marked of the findings of the index; a line that is no mark is told. */
  private Marks marks() {
    MarksFile file = MarksFile.of(index().folder);
    try {
      Marks marks = file.read();
      marks
          .damaged()
          .forEach(d -> common.say("audit.marks.damaged", file.path(), d.line(), d.why()));
      return marks;
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("cannot.read", file.path()));
    }
  }

  /** What works on one article, by several threads. */
  private final class Auditor {
    private final Annotator annotator;
    private final ArticleAudit audit;
    private final ArticleCorrections corrections;

    Auditor(Annotator annotator, ArticleAudit audit, ArticleCorrections corrections) {
      this.annotator = annotator;
      this.audit = audit;
      this.corrections = corrections;
    }

    Audited of(Article article) {
      AnnotatedDocument document =
          annotator.annotate(article.text(), Ingest.context(article), corrections.of(article));
      CollectionArticle kept = CollectionArticle.of(article, document);
      return new Audited(article, filter.of(article.id(), audit.audit(article, kept)), kept);
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
  private FindingsPrinter terminal(AuditRun run, ReportWords words, Marks marks) {
    String form = format == null ? "table" : format;
    return switch (form) {
      case "table" -> {
        boolean articles = html == null || format != null;
        yield new AuditTable(common, words, Optional.of(run), articles, all, marks);
      }
      case "csv" -> new AuditCsv(common, words, marks, all);
      case "json", "jsonl" -> new FindingsLines(common, run, words, marks, form.equals("json"));
      default ->
          throw new Failure(
              Failure.USAGE,
              common.messages().get("format.wrong", form, "table, json, jsonl, csv"));
    };
  }
}
