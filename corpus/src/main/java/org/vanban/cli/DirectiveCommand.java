package org.vanban.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vanban.export.Bibliography;
import org.vanban.export.CitationCsv;
import org.vanban.export.PageJson;
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
    options.check(common);
    DirectivePage page =
        IndexQuestion.ask(options.index, searcher -> searcher.directive(String.join(" ", words)));
    Optional<Bibliography> bibliography = options.bibliography(common);
    if (bibliography.isPresent()) {
      PageOptions.print(
          common,
          bibliography.get(),
          page.passages().stream().map(DirectivePage.Passage::article).toList());
    } else if (options.isCsv(common)) {
      CitationCsv.write(page, common.out());
    } else {
      IndexQuestion.print(
          common, options.format, PageJson.write(page), terminal -> print(terminal, page));
    }
    return 0;
  }

  private void print(Terminal terminal, DirectivePage page) {
    Messages messages = common.messages();
    common.out().println(terminal.bold(page.id()));
    common.out().println(messages.get("directive.cited", page.articles(), page.mentions()));
    if (page.distinct() < page.articles()) {
      common.out().println(messages.get("directive.distinct", page.distinct()));
    }
    if (page.documents().size() > 1 && page.id().indexOf('@') < 0) {
      common.out().println(messages.get("directive.several", one(page)));
    }
    page.documents().forEach(document -> print(terminal, messages, document));
    section(terminal, "directive.printed", page.printed().isEmpty());
    page.printed().forEach((form, count) -> common.out().printf("  %5d  %s%n", count, form));
    section(terminal, "by.year", page.years().isEmpty());
    years(messages, page.years());
    related(terminal, messages, page.related());
    section(terminal, "directive.speakers", page.speakers().isEmpty());
    page.speakers().stream().limit(options.limit).forEach(this::print);
    more(page.speakers().size());
    passages(terminal, page);
  }

  private void passages(Terminal terminal, DirectivePage page) {
    section(terminal, "passages", page.passages().isEmpty());
    List<DirectivePage.Passage> places = places(page);
    places.stream()
        .limit(options.limit)
        .forEach(
            p -> {
              common.out().println("  " + terminal.passage(p.text(), List.of(p.highlight())));
              common.out().println("    " + terminal.faint(Terminal.about(p.article())));
            });
    more(places.size());
  }

  /** The passages, those of which one citation means several documents once. */
  private static List<DirectivePage.Passage> places(DirectivePage page) {
    Set<List<Object>> seen = new HashSet<>();
    return page.passages().stream()
        .filter(p -> seen.add(List.of(p.article().id(), p.text(), p.highlight())))
        .toList();
  }

  /** A key that asks for one of the documents. */
  private static String one(DirectivePage page) {
    return page.documents().stream()
        .map(DirectivePage.MeantDocument::key)
        .filter(key -> key.contains("@"))
        .findFirst()
        .orElse("18-NQ/TW@XII");
  }

  private void print(DirectivePage.Speaker speaker) {
    String office = speaker.offices().isEmpty() ? "" : ", " + speaker.offices().getFirst();
    common.out().printf("  %5d  %s%s%n", speaker.passages(), speaker.name(), office);
  }

  private void more(int all) {
    if (all > options.limit) {
      common.out().println("  " + common.messages().get("more", all - options.limit));
    }
  }

  private void print(Terminal terminal, Messages messages, DirectivePage.MeantDocument document) {
    String what =
        document.settled() ? about(document) : terminal.faint(messages.get("directive.open"));
    common.out().printf("  %-24s %4d  %s%n", document.key(), document.articles(), what);
    if (!document.evidence().isEmpty()) {
      String evidence =
          document.evidence().stream()
              .map(e -> e.from() + " " + e.value() + " (" + e.articles() + ")")
              .collect(Collectors.joining("; "));
      common.out().println("    " + terminal.faint(messages.get("directive.evidence", evidence)));
    }
    if (!document.candidates().isEmpty()) {
      String candidates = String.join(", ", document.candidates());
      common
          .out()
          .println("    " + terminal.faint(messages.get("directive.candidates", candidates)));
    }
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

  private void years(Messages messages, List<DirectivePage.YearFigures> years) {
    int most = years.stream().mapToInt(DirectivePage.YearFigures::articles).max().orElse(0);
    for (DirectivePage.YearFigures one : years) {
      String year =
          one.year().isPresent()
              ? String.valueOf(one.year().getAsInt())
              : messages.get("year.unknown");
      String figures =
          messages.get(
              "directive.year",
              one.mentions(),
              one.distinct(),
              one.share(),
              one.collection(),
              one.resolved(),
              one.ambiguous());
      common
          .out()
          .printf(
              "  %-5s %4d  %-30s  %s%n",
              year, one.articles(), Terminal.bar(one.articles(), most), figures);
    }
  }

  private void related(
      Terminal terminal, Messages messages, List<DirectivePage.Related> directives) {
    section(terminal, "directive.related", directives.isEmpty());
    for (DirectivePage.Related other :
        directives.subList(0, Math.min(options.limit, directives.size()))) {
      String relation =
          messages.get(
              switch (other.relation()) {
                case CARRIES_OUT -> "relation.carries.out";
                case CARRIED_OUT_BY -> "relation.carried.out.by";
                case CITED_WITH -> "relation.cited.with";
              });
      common.out().printf("  %5d  %s %s%n", other.articles(), relation, other.key());
    }
    more(directives.size());
  }
}
