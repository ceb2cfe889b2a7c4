package org.vanban.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.vanban.export.Json;
import org.vanban.export.WatchJson;
import org.vanban.search.SavedSearch;
import org.vanban.search.SavedSearch.News;
import org.vanban.search.SavedSearches;
import org.vanban.search.SearchResult;
import org.vanban.value.EdtfDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanban watch add|list|remove|run}: searches saved with an index, and what is new. */
@Command(
    name = "watch",
    subcommands = {
      WatchCommand.Add.class,
      WatchCommand.ListAll.class,
      WatchCommand.Remove.class,
      WatchCommand.Run.class
    })
final class WatchCommand implements Callable<Integer> {
  @Mixin Common common = new Common();

  @Spec CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), common.messages().get("watch.which"));
  }

  @FunctionalInterface
  private interface Ask<T> {
    T of(SavedSearches searches) throws IOException;
  }

  private static <T> T ask(IndexOption index, Ask<T> question) {
    return IndexQuestion.answered(index, () -> question.of(SavedSearches.of(index.folder)));
  }

  /** {@code vanban watch add NAME QUERY}. */
  @Command(name = "add")
  static final class Add implements Callable<Integer> {
    @Mixin Common common = new Common();
    @Mixin IndexOption index = new IndexOption();

    @Parameters(index = "0", paramLabel = "WATCH", descriptionKey = "WATCH")
    String name = "";

    @Parameters(index = "1..*", paramLabel = "QUERY", descriptionKey = "QUERY", arity = "1..*")
    List<String> words = new ArrayList<>();

    @Option(names = "--from-the-beginning")
    boolean fromTheBeginning;

    @Override
    public Integer call() {
      try {
        String query = String.join(" ", words);
        if (!ask(index, searches -> searches.add(name, query, fromTheBeginning))) {
          throw new Failure(Failure.STOPPED, common.messages().get("watch.twice", name));
        }
      } catch (IllegalArgumentException e) {
        throw new Failure(Failure.USAGE, common.messages().get("watch.name"));
      }
      common.say("watch.added", name);
      return 0;
    }
  }

  /** {@code vanban watch list}. */
  @Command(name = "list")
  static final class ListAll implements Callable<Integer> {
    @Mixin Common common = new Common();
    @Mixin IndexOption index = new IndexOption();

    @Option(names = "--format", paramLabel = "table|json|jsonl", defaultValue = "table")
    String format = "table";

    @Override
    public Integer call() {
      List<SavedSearch> searches = ask(index, SavedSearches::list);
      if (format.equals("jsonl")) {
        searches.forEach(s -> common.out().println(Json.line(WatchJson.write(s))));
        return 0;
      }
      ObjectNode json = Json.object();
      ArrayNode all = json.putArray("searches");
      searches.forEach(s -> all.add(WatchJson.write(s)));
      IndexQuestion.print(
          common, format, json, terminal -> searches.forEach(s -> row(terminal, s)));
      return 0;
    }

    private void row(Terminal terminal, SavedSearch search) {
      Messages messages = common.messages();
      String ran =
          search
              .ran()
              .map(time -> time.truncatedTo(ChronoUnit.SECONDS).toString())
              .map(time -> messages.get("watch.ran", time))
              .orElseGet(() -> messages.get("watch.never"));
      common.out().println(terminal.bold(search.name()) + "  " + search.query());
      common.out().println("   " + terminal.faint(ran));
    }
  }

  /** {@code vanban watch remove NAME}. */
  @Command(name = "remove")
  static final class Remove implements Callable<Integer> {
    @Mixin Common common = new Common();
    @Mixin IndexOption index = new IndexOption();

    @Parameters(paramLabel = "WATCH", descriptionKey = "WATCH")
    String name = "";

    @Override
    public Integer call() {
      if (!ask(index, searches -> searches.remove(name))) {
        throw new Failure(Failure.STOPPED, common.messages().get("watch.none", name));
      }
      common.say("watch.removed", name);
      return 0;
    }
  }

  /** {@code vanban watch run [NAME…]}. */
  @Command(name = "run")
  static final class Run implements Callable<Integer> {
    @Mixin Common common = new Common();
    @Mixin IndexOption index = new IndexOption();

    @Parameters(paramLabel = "WATCH", descriptionKey = "WATCH", arity = "0..*")
    List<String> names = new ArrayList<>();

    @Option(names = "--format", paramLabel = "table|json|jsonl", defaultValue = "table")
    String format = "table";

    @Override
    public Integer call() {
      if (!Set.of("table", "json", "jsonl").contains(format)) {
        throw new Failure(
            Failure.USAGE, common.messages().get("format.wrong", format, "table, json, jsonl"));
      }
      Set<String> known =
          ask(index, SavedSearches::list).stream()
              .map(SavedSearch::name)
              .collect(Collectors.toSet());
      for (String name : names) {
        if (!known.contains(name)) {
          throw new Failure(Failure.STOPPED, common.messages().get("watch.none", name));
        }
      }
      ObjectNode json = Json.object();
      ArrayNode all = json.putArray("searches");
      Terminal terminal = new Terminal();
      return ask(
          index,
          searches -> {
            searches.run(
                names,
                1,
                news -> {
                  switch (format) {
                    case "json" -> all.add(WatchJson.write(news));
                    case "jsonl" -> lines(news);
                    default -> table(terminal, news);
                  }
                });
            if (format.equals("json")) {
              common.out().println(Json.pretty(json));
            }
            return 0;
          });
    }

    private void lines(News news) {
      news.articles()
          .forEach(a -> common.out().println(Json.line(WatchJson.write(news.search(), a))));
    }

    private void table(Terminal terminal, News news) {
      SavedSearch search = news.search();
      String count = common.messages().get("watch.new", news.articles().size());
      common.out().println(terminal.bold(search.name()) + ": " + count + "  " + search.query());
      int number = 0;
      for (SavedSearch.NewArticle article : news.articles()) {
        Optional<EdtfDate> published = article.published().map(EdtfDate::parse);
        String about = Terminal.about(published, article.outlet(), article.id());
        common.out().println("  " + ++number + ". " + article.title().orElse(article.source()));
        common.out().println("     " + terminal.faint(about));
        for (SearchResult.Snippet snippet : article.snippets()) {
          common.out().println("     " + terminal.passage(snippet.text(), snippet.highlights()));
        }
      }
    }
  }
}
