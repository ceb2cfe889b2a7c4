package org.vanban.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vanban.Annotator;
import org.vanban.export.Json;
import org.vanban.index.ArticleIndexer;
import org.vanban.ingest.Ingest;
import org.vanban.mention.Mention;
import org.vanban.read.ReadOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vanban ingest PATH…}: reads, extracts and indexes. */
@Command(name = "ingest")
final class IngestCommand implements Callable<Integer> {
  @Mixin Common common = new Common();
  @Mixin Inputs inputs = new Inputs();
  @Mixin IndexOption index = new IndexOption();

  @Option(names = "--report", paramLabel = "FILE")
  @Nullable Path report;

  private final Map<Mention.Kind, Integer> found = new EnumMap<>(Mention.Kind.class);
  private int indexed;
  private int unchanged;

  @Override
  public Integer call() {
    try {
      return ingest();
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, String.valueOf(e.getMessage()));
    }
  }

  private int ingest() throws IOException {
    Annotator annotator = common.annotator();
    Writer lines =
        report == null
            ? Writer.nullWriter()
            : Files.newBufferedWriter(report, StandardCharsets.UTF_8);
    try (PrintWriter reporting = new PrintWriter(lines);
        ArticleIndexer indexer = ArticleIndexer.open(index.folder)) {
      Ingest ingest = new Ingest(annotator, common.producer(), indexer);
      Inputs.Tally tally =
          inputs.each(
              common,
              ingest::add,
              result -> reporting.println(line(result)),
              /* tellRejected= */ true);
      indexer.commit();
      common.say("ingest.done", indexed, unchanged, tally.rejected, index.folder);
      if (indexed > 0) {
        common.say("ingest.mentions", counts());
      }
      return tally.exitCode();
    }
  }

  private String line(Inputs.Result<Ingest.Ingested> result) {
    ObjectNode json = Json.object();
    json.put("source", result.outcome().source());
    if (result.outcome() instanceof ReadOutcome.Rejected rejected) {
      json.put("status", "rejected");
      json.put("reason", rejected.reason().toString());
      json.put("detail", rejected.detail());
    } else if (result.value() != null) {
      Ingest.Ingested ingested = result.value();
      count(ingested);
      json.put("id", ingested.article().id());
      json.put("status", ingested.outcome().name().toLowerCase(Locale.ROOT));
    }
    return Json.line(json);
  }

  private void count(Ingest.Ingested ingested) {
    if (ingested.outcome() == ArticleIndexer.Outcome.UNCHANGED) {
      unchanged++;
      return;
    }
    indexed++;
    ingested.document().mentions().forEach(m -> found.merge(m.kind(), 1, Integer::sum));
  }

  private String counts() {
    StringJoiner counts = new StringJoiner(", ");
    found.forEach((kind, count) -> counts.add(count + " " + kind));
    return counts.toString();
  }
}
