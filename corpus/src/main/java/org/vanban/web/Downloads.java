package org.vanban.web;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vanban.export.Csv;
import org.vanban.export.HitRows;
import org.vanban.export.Json;
import org.vanban.export.SearchJson;
import org.vanban.export.XlsxRows;
import org.vanban.search.ArticleSearcher;
import org.vanban.search.SearchRequest;
import org.vanban.search.SearchResult;

/** Every hit of a question as a file, written as the index gives them. */
final class Downloads implements Closeable {
  /** All hits take longer than the first ten. */
  private static final int PATIENCE = 60;

  private static final Map<String, String> TYPES =
      Map.of(
          "jsonl",
          "application/x-ndjson; charset=utf-8",
          "csv",
          "text/csv; charset=utf-8",
          "xlsx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final PageSettings settings;
  private @Nullable ArticleSearcher searcher; // guarded by this; opened when first needed

  Downloads(PageSettings settings) {
    this.settings = settings;
  }

  /** {@code /api/hits?q=…&format=csv|xlsx|jsonl}. */
  void hits(Context request) throws IOException {
    SearchRequest asked = Api.asked(request);
    String told = request.queryParam("format");
    String format = told == null ? "jsonl" : told;
    if (!TYPES.containsKey(format)) {
      throw new WebFault(400, "parameter", "format=" + format);
    }
    List<HitsFile> opened = new ArrayList<>(1); // once the question is known to be good
    searcher()
        .each(asked, head -> opened.add(open(request, format)), hit -> opened.getFirst().add(hit));
    opened.getFirst().close();
  }

  /** A file while it is written, hit by hit. */
  private record HitsFile(Consumer<SearchResult.Hit> each, Runnable end) {
    void add(SearchResult.Hit hit) {
      each.accept(hit);
    }

    void close() {
      end.run();
    }
  }

  private static HitsFile open(Context request, String format) {
    request.contentType(TYPES.getOrDefault(format, ""));
    request.header("Content-Disposition", "attachment; filename=\"vanban." + format + "\"");
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(request.outputStream()), false, StandardCharsets.UTF_8);
    AtomicLong rank = new AtomicLong();
    return switch (format) {
      case "csv" -> {
        Csv csv = new Csv(out, HitRows.COLUMNS);
        yield new HitsFile(
            hit -> csv.row(HitRows.row(rank.incrementAndGet(), hit)),
            () -> {
              csv.close();
              out.flush();
            });
      }
      case "xlsx" -> {
        XlsxRows sheet = new XlsxRows(out, "Vanban", HitRows.COLUMNS);
        yield new HitsFile(
            hit -> sheet.row(HitRows.row(rank.incrementAndGet(), hit)),
            () -> {
              sheet.close();
              out.flush();
            });
      }
      default -> new HitsFile(hit -> out.println(Json.line(SearchJson.write(hit))), out::flush);
    };
  }

  private synchronized ArticleSearcher searcher() throws IOException {
    if (searcher == null) {
      searcher = ArticleSearcher.open(settings.index(), Duration.ofSeconds(PATIENCE));
    }
    return searcher;
  }

  @Override
  public synchronized void close() throws IOException {
    if (searcher != null) {
      searcher.close();
    }
  }
}
