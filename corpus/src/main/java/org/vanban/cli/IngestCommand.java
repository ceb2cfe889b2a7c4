package org.vanban.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vanban.Annotator;
import org.vanban.export.Json;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.ArticleIndexer.Outcome;
import org.vanban.ingest.Ingest;
import org.vanban.mention.Mention;
import org.vanban.read.ReadOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code vanban ingest PATH…}: reads, extracts and indexes, a commit every half second unless told
 * otherwise. What was committed is not read again by the next run.
 */
@Command(name = "ingest")
final class IngestCommand implements Callable<Integer> {
  private static final double LONGEST = 86_400; // seconds between commits

  @Mixin Common common = new Common();
  @Mixin Inputs inputs = new Inputs();
  @Mixin IndexOption index = new IndexOption();

  @Mixin CorrectionsOption corrections = new CorrectionsOption();

  @Option(names = "--report", paramLabel = "FILE")
  @Nullable Path report;

  @Option(names = "--again")
  boolean again;

  @Option(names = "--commit-articles", paramLabel = "N")
  int commitArticles = 10_000;

  @Option(names = "--commit-seconds", paramLabel = "S")
  double commitSeconds = 0.5;

  private final Map<Mention.Kind, Integer> found = new EnumMap<>(Mention.Kind.class);
  private int indexed;
  private int unchanged;
  private int leftOut;
  private int unfit;

  /**
   * An article in the index.
   *
   * @param ingested empty where the same was read before, and was not read again
   */
  private record Held(String id, Optional<Ingest.Ingested> ingested) {}

  @Override
  public Integer call() {
    if (commitArticles < 1 || !(commitSeconds >= 0 && commitSeconds <= LONGEST)) {
      throw new Failure(Failure.USAGE, common.messages().get("commit.wrong"));
    }
    try {
      return ingest();
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, String.valueOf(e.getMessage()));
    }
  }

  private int ingest() throws IOException {
    Annotator annotator = common.annotator();
    try (PrintWriter reporting = new PrintWriter(reportFile());
        ArticleIndexer indexer = ArticleIndexer.open(index.folder)) {
      indexer.commitEvery(commitArticles, Duration.ofNanos((long) (commitSeconds * 1e9)));
      Ingest ingest =
          new Ingest(
              annotator,
              common.producer(),
              indexer,
              inputs.besides(),
              corrections.intoIndex(common, index.folder));
      Inputs.Tally tally =
          inputs.eachInput(
              common,
              input -> held(ingest.take(input, again)),
              result -> reporting.println(line(result)));
      indexer.commit();
      common.say("ingest.done", indexed, unchanged, tally.rejected, index.folder);
      if (leftOut > 0) {
        common.say("ingest.left.out", leftOut);
      }
      if (indexed > 0) {
        common.say("ingest.mentions", counts());
      }
      if (unfit > 0) {
        common.say("corrections.unfit.count", unfit);
      }
      return corrections.exitCode(tally.exitCode());
    }
  }

  private Writer reportFile() {
    try {
      return report == null
          ? Writer.nullWriter()
          : Files.newBufferedWriter(report, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("cannot.write", report));
    }
  }

  private static Inputs.Result<Held> held(Ingest.Taken taken) {
    return switch (taken) {
      case Ingest.Taken.Rejected(ReadOutcome.Rejected why) ->
          new Inputs.Result<>(why.source(), why, null);
      case Ingest.Taken.Same(String source, String id) ->
          new Inputs.Result<>(source, null, new Held(id, Optional.empty()));
      case Ingest.Taken.In(String source, Ingest.Ingested in) ->
          new Inputs.Result<>(source, null, new Held(in.article().id(), Optional.of(in)));
    };
  }

  private String line(Inputs.Result<Held> result) {
    ObjectNode json = Json.object();
    json.put("source", result.source());
    if (result.rejected() != null) {
      json.put("status", "rejected");
      json.put("reason", result.rejected().reason().toString());
      json.put("detail", result.rejected().detail());
    } else if (result.value() != null) {
      json.put("id", result.value().id());
      status(result.value(), json);
    }
    return Json.line(json);
  }

  /** Counts what became of an article, and tells it. */
  private void status(Held held, ObjectNode json) {
    held.ingested()
        .ifPresent(
            i -> {
              unfit += i.unfit().size();
              corrections.tellUnfit(common, held.id(), i.unfit());
            });
    switch (held.ingested().map(Ingest.Ingested::outcome).orElse(Outcome.UNCHANGED)) {
      case INDEXED -> {
        indexed++;
        json.put("status", "indexed");
        held.ingested()
            .ifPresent(
                i -> i.document().mentions().forEach(m -> found.merge(m.kind(), 1, Integer::sum)));
      }
      case UNCHANGED -> {
        unchanged++;
        json.put("status", "unchanged");
      }
      case LEFT_OUT -> {
        leftOut++;
        json.put("status", "unchanged").put("reason", "removed");
      }
    }
  }

  private String counts() {
    StringJoiner counts = new StringJoiner(", ");
    found.forEach((kind, count) -> counts.add(count + " " + kind));
    return counts.toString();
  }
}
