package org.vanban.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vanban.export.FigureRows;
import org.vanban.mention.Mention;
import org.vanban.search.FigurePage;
import org.vanban.value.EdtfDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vanban figures QUERY}: what was published of a subject, by date and source. */
@Command(name = "figures")
final class FiguresCommand implements Callable<Integer> {
  @Mixin Common common = new Common();
  @Mixin IndexOption index = new IndexOption();

  @Parameters(paramLabel = "SUBJECT", arity = "1..*")
  List<String> words = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N")
  int limit = 10;

  @Option(names = "--format", paramLabel = "table|json|jsonl|csv", defaultValue = "table")
  String format = "table";

  @Override
  public Integer call() {
    if (limit < 0) {
      throw new Failure(Failure.USAGE, common.messages().get("limit.wrong"));
    }
    FigurePage page =
        IndexQuestion.ask(index, searcher -> searcher.figures(String.join(" ", words)));
    if (format.equals("csv")) {
      FigureRows.csv(page, common.out());
    } else {
      IndexQuestion.print(
          common, format, FigureRows.write(page), terminal -> print(terminal, page));
    }
    return 0;
  }

  private void print(Terminal terminal, FigurePage page) {
    Messages messages = common.messages();
    common
        .out()
        .println(
            messages.get("figures.total", page.figures(), page.series().size(), page.articles()));
    page.series().stream().limit(limit).forEach(series -> print(terminal, messages, series));
    if (page.series().size() > limit) {
      common.out().println();
      common.out().println(messages.get("figures.more", page.series().size() - limit));
    }
  }

  private void print(Terminal terminal, Messages messages, FigurePage.Series series) {
    String whose =
        Stream.of(series.body(), series.place())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    String unit = series.kind() == Mention.Kind.QUANTITY ? "" : " (" + sign(series) + ")";
    common.out().println();
    common
        .out()
        .println(terminal.bold(series.subject() + unit) + (whose.isEmpty() ? "" : " · " + whose));
    for (FigurePage.Figure figure : series.figures()) {
      String date = figure.date().map(FiguresCommand::day).orElse("?");
      String basis = figure.datedByText() || figure.date().isEmpty() ? " " : "*";
      common
          .out()
          .printf("  %-11s%s %-28s %s%n", date, basis, figure.printed(), change(messages, figure));
      common.out().println("    " + terminal.passage(figure.text(), List.of(figure.highlight())));
      common.out().println("    " + terminal.faint(Terminal.about(figure.article())));
    }
    if (series.figures().stream().anyMatch(f -> !f.datedByText() && f.date().isPresent())) {
      common.out().println("  " + terminal.faint(messages.get("figures.published")));
    }
  }

  private static String sign(FigurePage.Series series) {
    return series.kind() == Mention.Kind.RATIO ? "a/b" : series.points() ? "điểm %" : "%";
  }

  private static String day(EdtfDate date) {
    return date instanceof EdtfDate.Moment m ? m.time().toLocalDate().toString() : date.toString();
  }

  /** {@code +2.4 (+3.1%) since 2018}. */
  private static String change(Messages messages, FigurePage.Figure figure) {
    return figure
        .change()
        .map(
            c -> {
              String percent = c.percent().map(p -> " (" + signed(p) + "%)").orElse("");
              return messages.get("figures.change", signed(c.by()) + percent, day(c.since()));
            })
        .orElse(figure.says() == FigurePage.Says.LEVEL ? "" : "(" + figure.says() + ")");
  }

  private static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + number.toPlainString();
  }
}
