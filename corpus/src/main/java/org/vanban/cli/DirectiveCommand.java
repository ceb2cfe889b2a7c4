package org.vanban.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vanban.export.SearchJson;
import org.vanban.search.DirectivePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vanban directive ID}: how a directive is printed, and who cites it. */
@Command(name = "directive")
final class DirectiveCommand implements Callable<Integer> {
  @Mixin Common common = new Common();
  @Mixin PageOptions options = new PageOptions();

  @Parameters(paramLabel = "ID", arity = "1..*")
  List<String> words = new ArrayList<>();

  @Override
  public Integer call() {
    DirectivePage page =
        IndexQuestion.ask(options.index, searcher -> searcher.directive(String.join(" ", words)));
    IndexQuestion.print(
        common, options.format, SearchJson.write(page), terminal -> print(terminal, page));
    return 0;
  }

  private void print(Terminal terminal, DirectivePage page) {
    Messages messages = common.messages();
    common.out().println(terminal.bold(page.id()));
    common.out().println(messages.get("directive.cited", page.articles(), page.mentions()));
    if (page.documents().size() > 1) {
      common.out().println(messages.get("directive.several"));
    }
    page.documents().forEach(document -> print(terminal, messages, document));
    section(terminal, "directive.printed", page.printed().isEmpty());
    page.printed().forEach((form, count) -> common.out().printf("  %5d  %s%n", count, form));
    section(terminal, "by.year", page.byYear().isEmpty());
    years(common, page.byYear());
    if (page.undated() > 0) {
      common.out().println("  " + messages.get("undated", page.undated()));
    }
    section(terminal, "passages", page.passages().isEmpty());
    page.passages().stream()
        .limit(options.limit)
        .forEach(
            p -> {
              common.out().println("  " + terminal.passage(p.text(), List.of(p.highlight())));
              common.out().println("    " + terminal.faint(Terminal.about(p.article())));
            });
    int more = page.passages().size() - options.limit;
    if (more > 0) {
      common.out().println("  " + messages.get("more", more));
    }
  }

  private void print(Terminal terminal, Messages messages, DirectivePage.MeantDocument document) {
    String what =
        document.settled() ? about(document) : terminal.faint(messages.get("directive.open"));
    common.out().printf("  %-24s %4d  %s%n", document.key(), document.articles(), what);
  }

  /** {@code 2017-10-25, Ban Chấp hành Trung ương, …}. */
  private static String about(DirectivePage.MeantDocument document) {
    return Stream.of(document.date(), document.issuer(), document.title())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private void section(Terminal terminal, String key, boolean empty) {
    if (!empty) {
      common.out().println();
      common.out().println(terminal.bold(common.messages().get(key)));
    }
  }

  static void years(Common common, java.util.SortedMap<Integer, Integer> byYear) {
    int most = byYear.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    byYear.forEach(
        (year, count) ->
            common.out().printf("  %d %4d  %s%n", year, count, Terminal.bar(count, most)));
  }
}
