package org.vanban.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.vanban.export.HoldingsJson;
import org.vanban.export.Versions;
import org.vanban.index.Holdings;
import org.vanban.index.IndexFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vanban info}: what the index holds, and which versions wrote it. */
@Command(name = "info")
final class InfoCommand implements Callable<Integer> {
  private static final int OUTLETS = 10;

  @Mixin Common common = new Common();
  @Mixin IndexOption index = new IndexOption();

  @Option(names = "--format", paramLabel = "table|json|jsonl", defaultValue = "table")
  String format = "table";

  @Override
  public Integer call() {
    try {
      Holdings holdings = Holdings.of(index.folder);
      IndexQuestion.print(
          common, format, HoldingsJson.write(holdings), terminal -> print(terminal, holdings));
      return 0;
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, String.valueOf(e.getMessage()));
    }
  }

  private void print(Terminal terminal, Holdings holdings) {
    Messages messages = common.messages();
    common.out().println(terminal.bold(index.folder.toString()));
    common.out().println(messages.get("search.total", holdings.articles()));
    holdings
        .from()
        .ifPresent(
            from ->
                common
                    .out()
                    .println(
                        messages.get(
                            "info.dates", from, holdings.to().orElse(from), holdings.undated())));
    common.out().println(messages.get("info.size", holdings.bytes() / 1_000_000.0));
    head(terminal, "info.mentions");
    holdings.mentions().forEach((kind, count) -> common.out().printf("  %9d  %s%n", count, kind));
    head(terminal, "info.outlets");
    holdings.outlets().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(OUTLETS)
        .forEach(e -> common.out().printf("  %9d  %s%n", e.getValue(), e.getKey()));
    if (holdings.outlets().size() > OUTLETS) {
      common.out().println("  " + messages.get("info.more", holdings.outlets().size() - OUTLETS));
    }
    if (holdings.withoutOutlet() > 0) {
      common.out().printf("  %9d  %s%n", holdings.withoutOutlet(), messages.get("info.no.outlet"));
    }
    versions(terminal, messages, holdings);
  }

  private void versions(Terminal terminal, Messages messages, Holdings holdings) {
    head(terminal, "info.versions");
    String producers =
        holdings.producers().entrySet().stream()
            .map(e -> e.getKey() + " (" + e.getValue() + ")")
            .collect(Collectors.joining("; "));
    common
        .out()
        .println(
            "  " + messages.get("info.index", holdings.schema(), holdings.program(), producers));
    common
        .out()
        .println(
            "  "
                + messages.get(
                    "info.program",
                    IndexFields.SCHEMA,
                    Versions.program(),
                    Versions.register(),
                    Versions.model()));
    if (!holdings.schema().equals(IndexFields.SCHEMA)) {
      common.out().println("  " + messages.get("info.reindex"));
    }
  }

  private void head(Terminal terminal, String key) {
    common.out().println();
    common.out().println(terminal.bold(common.messages().get(key)));
  }
}
