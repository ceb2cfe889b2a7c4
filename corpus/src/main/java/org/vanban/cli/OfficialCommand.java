package org.vanban.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.vanban.export.PageJson;
import org.vanban.search.ArticleReference;
import org.vanban.search.OfficialPage;
import org.vanban.value.EdtfDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vanban official NAME}: a person's offices with the dates seen, and the articles. */
@Command(name = "official")
final class OfficialCommand implements Callable<Integer> {
  @Mixin Common common = new Common();
  @Mixin PageOptions options = new PageOptions();

  @Parameters(paramLabel = "NAME", arity = "1..*")
  List<String> words = new ArrayList<>();

  @Override
  public Integer call() {
    OfficialPage page =
        IndexQuestion.ask(options.index, searcher -> searcher.official(String.join(" ", words)));
    IndexQuestion.print(
        common, options.format, PageJson.write(page), terminal -> print(terminal, page));
    return 0;
  }

  private void print(Terminal terminal, OfficialPage page) {
    Messages messages = common.messages();
    common.out().println(terminal.bold(page.name()));
    common.out().println(messages.get("official.named", page.articles().size(), page.mentions()));
    if (!page.offices().isEmpty()) {
      common.out().println();
      common.out().println(terminal.bold(messages.get("offices")));
    }
    for (OfficialPage.OfficeHeld office : page.offices()) {
      String from = office.first().map(EdtfDate::earliest).map(Object::toString).orElse("?");
      String to = office.last().map(EdtfDate::latest).map(Object::toString).orElse("?");
      String seen = from.equals(to) ? from : from + " – " + to;
      common.out().printf("  %s  %s (%d)%n", seen, office.office(), office.evidence().size());
    }
    if (!page.articles().isEmpty()) {
      common.out().println();
      common.out().println(terminal.bold(messages.get("articles")));
    }
    for (ArticleReference article :
        page.articles().subList(0, Math.min(options.limit, page.articles().size()))) {
      common.out().println("  " + article.title().orElse(messages.get("untitled")));
      common.out().println("    " + terminal.faint(Terminal.about(article)));
    }
    int more = page.articles().size() - options.limit;
    if (more > 0) {
      common.out().println("  " + messages.get("more", more));
    }
  }
}
