package org.vanban.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.vanban.export.Csv;
import org.vanban.export.HitRows;
import org.vanban.export.HitsJson;
import org.vanban.export.Json;
import org.vanban.export.SearchJson;
import org.vanban.export.XlsxRows;
import org.vanban.index.Facet;
import org.vanban.search.FacetCount;
import org.vanban.search.SearchResult;

/** Prints hits as they come, in one of the forms: the head once, each hit, the end. */
interface HitsPrinter extends AutoCloseable {
  List<String> FORMATS = List.of("table", "json", "jsonl", "csv", "xlsx");

  /** What is known of all hits; those that it holds are not printed. */
  void head(SearchResult result);

  void hit(SearchResult.Hit hit);

  @Override
  void close();

  /**
   * A printer.
   *
   * @param format one of {@link #FORMATS}
   * @param out where to; left open
   * @param first the rank of the first hit, from 1
   */
  static HitsPrinter of(Common common, String format, PrintStream out, int first) {
    return switch (format) {
      case "table" -> new Table(common, out, first);
      case "json" -> json(out);
      case "jsonl" -> lines(out);
      case "csv" -> csv(out, first);
      case "xlsx" -> xlsx(out, first);
      default ->
          throw new Failure(
              Failure.USAGE,
              common.messages().get("format.wrong", format, String.join(", ", FORMATS)));
    };
  }

  private static HitsPrinter json(PrintStream out) {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    HitsJson json = new HitsJson(writer);
    return new HitsPrinter() {
      @Override
      public void head(SearchResult result) {
        json.head(result);
      }

      @Override
      public void hit(SearchResult.Hit hit) {
        json.hit(hit);
      }

      @Override
      public void close() {
        json.close();
      }
    };
  }

  private static HitsPrinter lines(PrintStream out) {
    return rows(hit -> out.println(Json.line(SearchJson.write(hit))), () -> {});
  }

  private static HitsPrinter csv(PrintStream out, int first) {
    Csv csv = new Csv(out, HitRows.COLUMNS);
    long[] rank = {first};
    return rows(hit -> csv.row(HitRows.row(rank[0]++, hit)), csv::close);
  }

  private static HitsPrinter xlsx(PrintStream out, int first) {
    XlsxRows sheet = new XlsxRows(out, "Vanban", HitRows.COLUMNS);
    long[] rank = {first};
    return rows(hit -> sheet.row(HitRows.row(rank[0]++, hit)), sheet::close);
  }

  private static HitsPrinter rows(Consumer<SearchResult.Hit> row, Runnable end) {
    return new HitsPrinter() {
      @Override
      public void head(SearchResult result) {
        // a row an article, and nothing else
      }

      @Override
      public void hit(SearchResult.Hit hit) {
        row.accept(hit);
      }

      @Override
      public void close() {
        end.run();
      }
    };
  }

  /** For a reader at a terminal. */
  final class Table implements HitsPrinter {
    private final Terminal terminal = new Terminal();
    private final Messages messages;
    private final PrintStream out;
    private final Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    private long rank;

    private Table(Common common, PrintStream out, int first) {
      this.messages = common.messages();
      this.out = out;
      this.rank = first;
    }

    @Override
    public void head(SearchResult result) {
      out.println(messages.get("search.understood", result.understood().words()));
      out.println(messages.get("search.total", result.total()));
      facets.putAll(result.facets());
    }

    @Override
    public void hit(SearchResult.Hit hit) {
      out.println();
      out.println(rank++ + ". " + terminal.bold(hit.title().orElse(hit.source())));
      out.println("   " + terminal.faint(Terminal.about(hit.published(), hit.outlet(), hit.id())));
      for (SearchResult.Snippet snippet : hit.snippets()) {
        out.println("   " + terminal.passage(snippet.text(), snippet.highlights()));
      }
    }

    @Override
    public void close() {
      facets.forEach(
          (facet, counts) -> {
            out.println();
            out.println(terminal.bold(messages.get("facet." + facet)));
            for (FacetCount count : counts) {
              out.printf(Locale.ROOT, "%8d  %s%n", count.articles(), count.value());
            }
          });
    }
  }
}
