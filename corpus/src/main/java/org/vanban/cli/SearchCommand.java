package org.vanban.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vanban.export.Csv;
import org.vanban.export.Json;
import org.vanban.export.SearchJson;
import org.vanban.index.Facet;
import org.vanban.search.FacetCount;
import org.vanban.search.SearchRequest;
import org.vanban.search.SearchResult;
import org.vanban.value.EdtfDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code vanban search QUERY}: the articles that answer, best first, with the passages that show
 * why.
 */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("rank", "id", "source", "url", "outlet", "title", "published", "snippet");

  private static final int TOP_VALUES = 10;

  @Mixin Common common = new Common();
  @Mixin IndexOption index = new IndexOption();

  @Parameters(paramLabel = "QUERY", arity = "1..*")
  List<String> words = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N")
  int limit = 10;

  @Option(names = "--offset", paramLabel = "N")
  int offset;

  @Option(names = "--sort", paramLabel = "relevance|newest|oldest", defaultValue = "relevance")
  String sort = "relevance";

  @Option(names = "--facets")
  boolean facets;

  @Option(names = "--format", paramLabel = "table|json|jsonl|csv", defaultValue = "table")
  String format = "table";

  @Override
  public Integer call() {
    SearchResult result = IndexQuestion.ask(index, searcher -> searcher.search(request()));
    if (format.equals("jsonl")) {
      result.hits().forEach(hit -> common.out().println(Json.line(SearchJson.write(hit))));
    } else if (format.equals("csv")) {
      csv(result);
    } else {
      IndexQuestion.print(
          common, format, SearchJson.write(result), terminal -> print(terminal, result));
    }
    return 0;
  }

  private SearchRequest request() {
    SearchRequest.Sort order =
        switch (sort) {
          case "relevance", "newest", "oldest" ->
              SearchRequest.Sort.valueOf(sort.toUpperCase(Locale.ROOT));
          default -> throw new Failure(Failure.USAGE, common.messages().get("sort.wrong", sort));
        };
    if (limit < 0 || offset < 0) {
      throw new Failure(Failure.USAGE, common.messages().get("limit.wrong"));
    }
    return SearchRequest.of(String.join(" ", words))
        .withLimit(limit)
        .withOffset(offset)
        .withFacets(facets ? TOP_VALUES : 0)
        .withSort(order);
  }

  private void csv(SearchResult result) {
    try (Csv csv = new Csv(common.out(), COLUMNS)) {
      int rank = offset;
      for (SearchResult.Hit hit : result.hits()) {
        csv.row(
            List.of(
                String.valueOf(++rank),
                hit.id(),
                hit.source(),
                hit.url().orElse(""),
                hit.outlet().orElse(""),
                hit.title().orElse(""),
                hit.published().map(EdtfDate::toString).orElse(""),
                hit.snippets().isEmpty() ? "" : hit.snippets().getFirst().text()));
      }
    }
  }

  void print(Terminal terminal, SearchResult result) {
    Messages messages = common.messages();
    common.out().println(messages.get("search.understood", result.understood().words()));
    common.out().println(messages.get("search.total", result.total()));
    int number = offset;
    for (SearchResult.Hit hit : result.hits()) {
      common.out().println();
      common.out().println(++number + ". " + terminal.bold(hit.title().orElse(hit.source())));
      common
          .out()
          .println("   " + terminal.faint(Terminal.about(hit.published(), hit.outlet(), hit.id())));
      for (SearchResult.Snippet snippet : hit.snippets()) {
        common.out().println("   " + terminal.passage(snippet.text(), snippet.highlights()));
      }
    }
    result.facets().forEach((facet, counts) -> print(terminal, facet, counts));
  }

  private void print(Terminal terminal, Facet facet, List<FacetCount> counts) {
    common.out().println();
    common.out().println(terminal.bold(common.messages().get("facet." + facet)));
    for (FacetCount count : counts) {
      common.out().printf(Locale.ROOT, "%8d  %s%n", count.articles(), count.value());
    }
  }
}
