package org.vanban.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Consumer;
import org.vanban.export.Json;
import org.vanban.index.UnusableIndexException;
import org.vanban.search.ArticleSearcher;
import org.vanban.search.QuerySyntaxException;

/** A question to the index, with the faults that every such question may meet. */
final class IndexQuestion {
  private IndexQuestion() {}

  @FunctionalInterface
  interface Ask<T> {
    T ask(ArticleSearcher searcher) throws IOException;
  }

  /** What an answer is made of; it may meet the faults of an index. */
  @FunctionalInterface
  interface Answer<T> {
    T get() throws IOException;
  }

  static <T> T ask(IndexOption index, Ask<T> question) {
    return answered(
        index,
        () -> {
          try (ArticleSearcher searcher = ArticleSearcher.open(index.folder)) {
            return question.ask(searcher);
          }
        });
  }

  /** The answer; a fault of the index or the query ends the command with one line. */
  static <T> T answered(IndexOption index, Answer<T> answer) {
    try {
      return answer.get();
    } catch (QuerySyntaxException e) {
      throw new Failure(Failure.USAGE, e.pointer() + "\n" + e.getMessage());
    } catch (UnusableIndexException e) {
      throw new Failure(Failure.STOPPED, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, index.folder + ": " + e.getMessage());
    }
  }

  /** Prints as asked for: {@code table}, {@code json} or {@code jsonl}. */
  static void print(Common common, String format, JsonNode json, Consumer<Terminal> table) {
    switch (format) {
      case "json" -> common.out().println(Json.pretty(json));
      case "jsonl" -> common.out().println(Json.line(json));
      case "table" -> table.accept(new Terminal());
      default ->
          throw new Failure(
              Failure.USAGE, common.messages().get("format.wrong", format, "table, json, jsonl"));
    }
  }
}
