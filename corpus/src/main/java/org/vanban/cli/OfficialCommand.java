package org.vanban.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.vanban.export.Bibliography;
import org.vanban.export.OfficialCsv;
import org.vanban.export.PageJson;
import org.vanban.search.ArticleReference;
import org.vanban.search.OfficialPage;
import org.vanban.value.EdtfDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vanban official NAME}: a person's offices with the dates seen, articles, quotations. */
@Command(name = "official")
final class OfficialCommand implements Callable<Integer> {
  @Mixin Common common = new Common();
  @Mixin PageOptions options = new PageOptions();

  @Parameters(paramLabel = "NAME", arity = "1..*")
  List<String> words = new ArrayList<>();

  @Override
  public Integer call() {
    options.check(common);
    OfficialPage page =
        IndexQuestion.ask(options.index, searcher -> searcher.official(String.join(" ", words)));
    Optional<Bibliography> bibliography = options.bibliography(common);
    if (page.persons().isEmpty()) {
      common.say("official.none", page.name(), page.without());
    }
    if (bibliography.isPresent()) {
      PageOptions.print(common, bibliography.get(), page.articles());
    } else if (options.isCsv(common)) {
      OfficialCsv.write(page, common.out());
    } else {
      IndexQuestion.print(
          common, options.format, PageJson.write(page), terminal -> print(terminal, page));
    }
    return 0;
  }

  private void print(Terminal terminal, OfficialPage page) {
    if (page.persons().isEmpty()) {
      return;
    }
    Messages messages = common.messages();
    common.out().println(terminal.bold(page.name()));
    common.out().println(messages.get("official.named", page.articles().size(), page.mentions()));
    if (page.persons().size() > 1) {
      String key = page.persons().getFirst().key();
      common.out().println(messages.get("official.several", page.persons().size(), key));
    }
    for (OfficialPage.Official person : page.persons()) {
      person(terminal, messages, person, page.persons().size() > 1);
    }
    section(terminal, "by.year", page.byYear().isEmpty());
    int most = page.byYear().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    page.byYear()
        .forEach(
            (year, count) ->
                common.out().printf("  %d %4d  %s%n", year, count, Terminal.bar(count, most)));
    if (page.undated() > 0) {
      common.out().println("  " + messages.get("undated", page.undated()));
    }
    quotations(terminal, page);
    articles(terminal, messages, page);
  }

  private void person(
      Terminal terminal, Messages messages, OfficialPage.Official person, boolean oneOfSeveral) {
    common.out().println();
    common.out().println(terminal.bold(oneOfSeveral ? person.key() : messages.get("offices")));
    if (oneOfSeveral) {
      common
          .out()
          .println("  " + messages.get("official.named", person.articles(), person.mentions()));
    }
    for (OfficialPage.OfficeHeld office : person.offices()) {
      String from = office.first().map(EdtfDate::earliest).map(Object::toString).orElse("?");
      String to = office.last().map(EdtfDate::latest).map(Object::toString).orElse("?");
      String seen = from.equals(to) ? from : from + " – " + to;
      common.out().printf("  %s  %s (%d)%n", seen, office.office(), office.evidence().size());
      String ids =
          office.evidence().stream()
              .limit(options.limit)
              .map(ArticleReference::id)
              .collect(Collectors.joining(", "));
      common.out().println("    " + terminal.faint(ids));
    }
  }

  private void quotations(Terminal terminal, OfficialPage page) {
    section(terminal, "official.quotations", page.quotations().isEmpty());
    page.quotations().stream()
        .limit(options.limit)
        .forEach(
            q -> {
              common.out().println("  " + q.text().replace('\n', ' '));
              common.out().println("    " + terminal.faint(Terminal.about(q.article())));
            });
    more(page.quotations().size());
  }

  private void articles(Terminal terminal, Messages messages, OfficialPage page) {
    section(terminal, "articles", page.articles().isEmpty());
    for (ArticleReference article :
        page.articles().subList(0, Math.min(options.limit, page.articles().size()))) {
      common.out().println("  " + article.title().orElse(messages.get("untitled")));
      common.out().println("    " + terminal.faint(Terminal.about(article)));
    }
    more(page.articles().size());
  }

  private void section(Terminal terminal, String key, boolean empty) {
    if (!empty) {
      common.out().println();
      common.out().println(terminal.bold(common.messages().get(key)));
    }
  }

  private void more(int all) {
    if (all > options.limit) {
      common.out().println("  " + common.messages().get("more", all - options.limit));
    }
  }
}
