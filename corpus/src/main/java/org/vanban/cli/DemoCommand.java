package org.vanban.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.vanban.audit.AuditReport;
import org.vanban.audit.FigureAudit;
import org.vanban.collection.Marks;
import org.vanban.index.ArticleIndexer;
import org.vanban.ingest.Ingest;
import org.vanban.mention.Mention;
import org.vanban.search.ArticleSearcher;
import org.vanban.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vanban demo}: the main job on the sample articles, into a fresh index. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private static final Path INDEX = Path.of(".vanban", "demo");
  private static final String QUERY = "nghi quyet 18";
  private static final int EXAMPLES = 4;

  @Mixin Common common = new Common();

  private final Map<Mention.Kind, Integer> counts = new EnumMap<>(Mention.Kind.class);
  private final Map<Mention.Kind, Set<String>> examples = new EnumMap<>(Mention.Kind.class);
  private final List<Ingest.Ingested> articles = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Messages messages = common.messages();
    Terminal terminal = new Terminal();
    Path samples = samples();
    delete(INDEX);
    int exitCode = ingest(samples);
    common.out().println(terminal.bold(messages.get("demo.found", articles.size())));
    for (Mention.Kind kind : counts.keySet()) {
      common
          .out()
          .printf(
              "  %-10s %5d   %s%n",
              kind, counts.get(kind), String.join(" · ", examples.getOrDefault(kind, Set.of())));
    }
    common.out().println();
    common.out().println(terminal.bold(messages.get("demo.search", QUERY)));
    search();
    common.out().println();
    common.out().println(terminal.bold(messages.get("demo.audit")));
    audit();
    common.out().println();
    common.out().println(terminal.bold(messages.get("demo.next")));
    common.out().println(messages.get("demo.commands", INDEX));
    return exitCode;
  }

  /** Beside the launcher: in a clone {@code corpus/articles}, in the zip {@code articles}. */
  private Path samples() {
    Path home = Path.of(System.getProperty("vanban.home", "."));
    return List.of(home.resolve("corpus/articles"), home.resolve("articles")).stream()
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(
            () -> new Failure(Failure.STOPPED, common.messages().get("demo.missing", home)));
  }

  private int ingest(Path samples) throws IOException {
    Inputs inputs = new Inputs();
    inputs.paths.add(samples);
    try (ArticleIndexer indexer = ArticleIndexer.open(INDEX)) {
      Ingest ingest = new Ingest(common.annotator(), common.producer(), indexer);
      int exitCode = inputs.each(common, ingest::add, this::count).exitCode();
      indexer.commit();
      return exitCode;
    }
  }

  private void count(Ingest.Ingested ingested) {
    articles.add(ingested);
    for (Mention mention : ingested.document().mentions()) {
      counts.merge(mention.kind(), 1, Integer::sum);
      Set<String> shown = examples.computeIfAbsent(mention.kind(), k -> new LinkedHashSet<>());
      String surface = mention.span().of(ingested.document().text());
      if (shown.size() < EXAMPLES && articles.size() % 3 == 1) {
        shown.add(surface);
      }
    }
  }

  private void search() {
    SearchCommand command = new SearchCommand();
    command.common = common;
    IndexOption index = new IndexOption();
    index.folder = INDEX;
    command.print(
        IndexQuestion.ask(
            index,
            (ArticleSearcher s) -> s.search(SearchRequest.of(QUERY).withLimit(2).withSnippets(1))),
        common.out());
  }

  private void audit() {
    AuditTable table =
        new AuditTable(
            common, AuditCommand.words(common), Optional.empty(), true, false, Marks.none());
    for (Ingest.Ingested one : articles) {
      AuditReport report =
          FigureAudit.standard()
              .audit(one.article().text(), one.document().mentions(), one.article().published());
      table.count(report);
      if (!report.flags().isEmpty()) {
        table.show(one.article(), report);
      }
    }
    table.finish();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
