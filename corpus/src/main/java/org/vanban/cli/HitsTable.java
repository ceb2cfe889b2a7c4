package org.vanban.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vanban.export.HitRows;
import org.vanban.export.SearchJson;
import org.vanban.index.Facet;
import org.vanban.search.FacetCount;
import org.vanban.search.SearchResult;
import org.vanban.search.Understood;

/** Hits for a reader at a terminal; facets stand below them. */
final class HitsTable implements ResultPrinter<SearchResult, SearchResult.Hit> {
  private static final int COPIES = 5;
  private static final int CANDIDATES = 8;

  private final Terminal terminal = new Terminal();
  private final Messages messages;
  private final PrintStream out;
  private final Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
  private long rank;

  private HitsTable(Messages messages, PrintStream out, long first) {
    this.messages = messages;
    this.out = out;
    this.rank = first;
  }

  /**
   * The printer of hits in a form.
   *
   * @param first the rank of the first, from 1
   */
  static ResultPrinter<SearchResult, SearchResult.Hit> printer(
      Messages messages, String format, PrintStream out, long first) {
    if (format.equals("table")) {
      return new HitsTable(messages, out, first);
    }
    long[] rank = {first};
    return new Forms<SearchResult, SearchResult.Hit>(
            "hits",
            SearchJson::write,
            SearchJson::write,
            HitRows.COLUMNS,
            hit -> HitRows.row(rank[0]++, hit))
        .printer(format, out);
  }

  @Override
  public void head(SearchResult result) {
    out.println(messages.get("search.understood", result.understood().words()));
    for (Understood.Part part : result.understood().parts()) {
      if (!part.candidates().isEmpty()) {
        out.println(messages.get("which.directive", part.typed(), counts(part.candidates())));
      }
    }
    String total = messages.get("search.total", result.total());
    long groups = result.groups().orElse(result.total());
    out.println(groups == result.total() ? total : total + ", " + messages.get("groups", groups));
    facets.putAll(result.facets());
  }

  /** The most cited first: {@code 18-NQ/TW@XII (12), 18-NQ/TW@XIII (3)}. */
  private static String counts(Map<String, Integer> candidates) {
    return candidates.entrySet().stream()
        .limit(CANDIDATES)
        .map(each -> each.getKey() + " (" + each.getValue() + ")")
        .collect(Collectors.joining(", ", "", candidates.size() > CANDIDATES ? ", …" : ""));
  }

  @Override
  public void item(SearchResult.Hit hit) {
    out.println();
    out.println(rank++ + ". " + terminal.bold(hit.title().orElse(hit.source())));
    out.println("   " + terminal.faint(Terminal.about(hit.published(), hit.outlet(), hit.id())));
    for (SearchResult.Snippet snippet : hit.snippets()) {
      out.println("   " + terminal.passage(snippet.text(), snippet.highlights()));
    }
    if (hit.copyCount() > 0) {
      out.println("   " + messages.get("copies", hit.copyCount()));
      hit.copies().stream().limit(COPIES).forEach(this::copy);
    }
  }

  private void copy(SearchResult.Copy copy) {
    String title = copy.article().title().orElse(copy.article().id());
    out.println("   = " + title + "  " + terminal.faint(Terminal.about(copy.article())));
    copy.missing().stream().findFirst().ifPresent(sentence -> out.println("     − " + sentence));
    copy.added().stream().findFirst().ifPresent(sentence -> out.println("     + " + sentence));
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
