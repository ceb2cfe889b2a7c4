package org.vanban.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vanban.search.ConcordanceRequest;
import org.vanban.search.SearchRequest;
import org.vanban.search.SearchResult;
import org.vanban.search.Suggestion;
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
  private static final int TOP_VALUES = 10;

  @Mixin Common common = new Common();
  @Mixin IndexOption index = new IndexOption();
  @Mixin OutputOption output = new OutputOption();

  @Mixin KwicOptions kwic = new KwicOptions();

  @Option(names = "--like", paramLabel = "ID")
  @Nullable String like;

  @Option(names = "--suggest", paramLabel = "PREFIX")
  @Nullable String suggest;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "QUERY")
  List<String> words = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N")
  int limit = 10;

  @Option(names = "--offset", paramLabel = "N")
  int offset;

  @Option(names = "--all")
  boolean all;

  @Option(names = "--sort", paramLabel = "relevance|newest|oldest", defaultValue = "relevance")
  String sort = "relevance";

  @Option(names = "--as-typed")
  boolean asTyped;

  @Option(names = "--recency")
  boolean recency;

  @Option(names = "--no-fold")
  boolean noFold;

  @Option(names = "--facets")
  boolean facets;

  @Option(names = "--format", paramLabel = "table|json|jsonl|csv|xlsx", defaultValue = "table")
  String format = "table";

  @Override
  public Integer call() {
    checkOptions();
    String prefix = suggest;
    if (prefix != null) {
      output.print(common, out -> suggest(out, prefix));
    } else if (kwic.order != null) {
      output.print(common, this::kwic);
    } else if (all) {
      output.print(common, this::each);
    } else {
      SearchResult result = result();
      output.print(common, out -> print(result, out));
    }
    return 0;
  }

  private void checkOptions() {
    if (words.isEmpty() && like == null && suggest == null) {
      throw new Failure(Failure.USAGE, common.messages().get("no.query"));
    }
    if (like != null && (all || kwic.order != null || suggest != null)) {
      throw new Failure(Failure.USAGE, common.messages().get("like.alone"));
    }
    if (limit < 0 || offset < 0) {
      throw new Failure(Failure.USAGE, common.messages().get("limit.wrong"));
    }
    if (!ResultPrinter.FORMATS.contains(format)) {
      throw new Failure(
          Failure.USAGE,
          common.messages().get("format.wrong", format, String.join(", ", ResultPrinter.FORMATS)));
    }
    if (format.equals("xlsx") && output.file == null) {
      throw new Failure(Failure.USAGE, common.messages().get("xlsx.needs.output"));
    }
  }

  private SearchRequest request() {
    SearchRequest.Sort order =
        switch (sort) {
          case "relevance", "newest", "oldest" ->
              SearchRequest.Sort.valueOf(sort.toUpperCase(Locale.ROOT));
          default -> throw new Failure(Failure.USAGE, common.messages().get("sort.wrong", sort));
        };
    return SearchRequest.of(String.join(" ", words))
        .withLimit(limit)
        .withOffset(offset)
        .withUnderstanding(!asTyped)
        .withRecency(recency)
        .withFolding(!noFold)
        .withFacets(facets ? TOP_VALUES : 0)
        .withSort(order);
  }

  private SearchResult result() {
    String id = like;
    if (id == null) {
      return IndexQuestion.ask(index, searcher -> searcher.search(request()));
    }
    return IndexQuestion.ask(index, searcher -> searcher.like(id, request()))
        .orElseThrow(() -> new Failure(Failure.STOPPED, common.messages().get("no.article", id)));
  }

  /** Every hit as it comes. */
  private void each(PrintStream out) {
    SearchRequest request = request();
    IndexQuestion.ask(
        index,
        searcher -> {
          try (var printer = HitsTable.printer(common.messages(), format, out, 1)) {
            searcher.each(request, printer::head, printer::item);
          }
          return request;
        });
  }

  void print(SearchResult result, PrintStream out) {
    try (var printer = HitsTable.printer(common.messages(), format, out, offset + 1L)) {
      printer.head(result);
      result.hits().forEach(printer::item);
    }
  }

  private void suggest(PrintStream out, String prefix) {
    List<Suggestion> names = IndexQuestion.ask(index, searcher -> searcher.suggest(prefix, limit));
    try (var printer = SuggestionsTable.printer(common.messages(), format, out)) {
      printer.head(prefix);
      names.forEach(printer::item);
    }
  }

  private void kwic(PrintStream out) {
    ConcordanceRequest request =
        kwic.request(
            common, String.join(" ", words), all ? Integer.MAX_VALUE : limit, all ? 0 : offset);
    IndexQuestion.ask(
        index,
        searcher -> {
          try (var printer =
              ConcordanceTable.printer(common.messages(), format, out, request.width())) {
            searcher.concordance(request, printer::head, printer::item);
          }
          return request;
        });
  }
}
