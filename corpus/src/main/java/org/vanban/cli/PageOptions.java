package org.vanban.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vanban.export.Bibliography;
import org.vanban.search.ArticleReference;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the page of a directive or an official is asked for with. */
final class PageOptions {
  @Mixin IndexOption index = new IndexOption();

  @Option(names = "--limit", paramLabel = "N")
  int limit = 10;

  @Option(names = "--format", paramLabel = "table|json|jsonl|csv", defaultValue = "table")
  String format = "table";

  @Option(names = "--to", paramLabel = "bibtex|ris|csl-json")
  @Nullable String to;

  /** Whether a spreadsheet was asked for; a format that there is none of is a failure. */
  boolean isCsv(Common common) {
    switch (format) {
      case "table", "json", "jsonl", "csv" -> {
        return format.equals("csv");
      }
      default ->
          throw new Failure(
              Failure.USAGE,
              common.messages().get("format.wrong", format, "table, json, jsonl, csv"));
    }
  }

  void check(Common common) {
    if (limit < 0) {
      throw new Failure(Failure.USAGE, common.messages().get("limit.wrong"));
    }
    isCsv(common);
    bibliography(common);
  }

  /** The bibliography that was asked for. */
  Optional<Bibliography> bibliography(Common common) {
    try {
      return Optional.ofNullable(to).map(Bibliography::named);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          Failure.USAGE,
          common.messages().get("to.wrong", String.valueOf(to), "bibtex, ris, csl-json"));
    }
  }

  /** Prints the bibliography of articles, each once. */
  static void print(Common common, Bibliography form, List<ArticleReference> articles) {
    common.out().print(form.write(articles.stream().distinct().toList()));
  }
}
