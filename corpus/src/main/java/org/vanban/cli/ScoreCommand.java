package org.vanban.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.RuleCoverage;
import org.vanban.evaluate.ScoreTable;
import org.vanban.evaluate.Scorer;
import org.vanban.export.Json;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;
import org.vanban.ingest.Ingest;
import org.vanban.mention.Mention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vanban score GOLD…}: how well extraction agrees with gold. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
  @Mixin Common common = new Common();

  @Parameters(paramLabel = "GOLD", arity = "1..*")
  List<Path> files = new ArrayList<>();

  @Option(names = "--errors")
  boolean errors;

  @Option(names = "--against", paramLabel = "OUTPUT")
  @Nullable Path against;

  @Option(names = "--format", paramLabel = "table|json|jsonl", defaultValue = "table")
  String format = "table";

  @Option(names = "--coverage")
  boolean coverage;

  @Option(names = "--verbose")
  boolean verbose;

  @Option(names = "--from", paramLabel = "jsonl")
  @Nullable String from;

  @Override
  public Integer call() {
    return coverage ? coverage() : score();
  }

  /** Which rules fire on gold, or on articles without gold; models have no part in it. */
  private int coverage() {
    Annotator rules = common.annotator(/* models= */ false);
    RuleCoverage seen = new RuleCoverage();
    int exitCode = 0;
    if (from == null) {
      read(common, files).parallelStream()
          .forEach(d -> rules.annotate(d.text(), ArticleContext.published(d.published()), seen));
    } else {
      Inputs inputs = new Inputs();
      inputs.paths = files;
      inputs.from = from;
      exitCode =
          inputs
              .each(common, a -> rules.annotate(a.text(), Ingest.context(a), seen), document -> {})
              .exitCode();
    }
    CoveragePrinter printer = new CoveragePrinter(common, seen);
    if (format.equals("table")) {
      printer.table(verbose);
    } else {
      printer.lines();
    }
    return exitCode;
  }

  private int score() {
    if (from != null) {
      throw new Failure(Failure.USAGE, common.messages().get("from.coverage"));
    }
    List<GoldDocument> gold = read(common, files);
    Annotator annotator = common.annotator();
    Map<String, List<Mention>> found = new ConcurrentHashMap<>();
    gold.parallelStream()
        .forEach(
            d ->
                found.put(
                    d.id(),
                    annotator
                        .annotate(d.text(), ArticleContext.published(d.published()))
                        .mentions()
                        .asList()));
    ScoreTable table = Scorer.score(gold, d -> found.getOrDefault(d.id(), List.of()));
    common.out().print(format.equals("json") ? Json.line(json(table)) + "\n" : table);
    if (errors) {
      table.differences().forEach(common.out()::println);
    }
    if (against != null) {
      new GainsAndLosses(common, against).print(gold, found);
    }
    return 0;
  }

  static List<GoldDocument> read(Common common, List<Path> files) {
    List<GoldDocument> gold = new ArrayList<>();
    Map<String, Path> seen = new HashMap<>();
    for (Path file : files) {
      try {
        for (GoldDocument document : GoldFile.read(file)) {
          Path before = seen.put(document.id(), file);
          if (before != null) {
            throw new Failure(
                Failure.STOPPED, common.messages().get("gold.twice", document.id(), before, file));
          }
          gold.add(document);
        }
      } catch (java.nio.file.NoSuchFileException e) {
        throw new Failure(Failure.STOPPED, common.messages().get("no.such.file", file));
      } catch (IOException e) {
        throw new Failure(Failure.STOPPED, common.messages().get("cannot.read", file));
      } catch (IllegalArgumentException e) {
        throw new Failure(Failure.STOPPED, String.valueOf(e.getMessage()));
      }
    }
    return gold;
  }

  private static ObjectNode json(ScoreTable table) {
    ObjectNode json = Json.object();
    json.put("documents", table.documents());
    ObjectNode types = json.putObject("types");
    table
        .rows()
        .forEach(
            (name, score) -> {
              ObjectNode row = types.putObject(name);
              row.put("gold", score.gold());
              row.put("found", score.found());
              row.put("P", score.precision());
              row.put("R", score.recall());
              row.put("F1", score.f1());
              row.put("value", score.valueF1());
              row.put("overlap", score.overlapF1());
            });
    return json;
  }
}
