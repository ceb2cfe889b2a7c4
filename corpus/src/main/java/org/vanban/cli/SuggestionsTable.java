package org.vanban.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.vanban.export.SearchJson;
import org.vanban.search.Suggestion;

/** Names that begin as somebody types, for a reader at a terminal. */
final class SuggestionsTable implements ResultPrinter<String, Suggestion> {
  private static final List<String> COLUMNS = List.of("kind", "name", "articles");

  private final Messages messages;
  private final PrintStream out;

  private SuggestionsTable(Messages messages, PrintStream out) {
    this.messages = messages;
    this.out = out;
  }

  /** The printer of names in a form. */
  static ResultPrinter<String, Suggestion> printer(
      Messages messages, String format, PrintStream out) {
    return format.equals("table")
        ? new SuggestionsTable(messages, out)
        : new Forms<String, Suggestion>(
                "suggestions",
                SearchJson::suggestionsFor,
                SearchJson::write,
                COLUMNS,
                s -> List.of(s.kind(), s.name(), String.valueOf(s.articles())))
            .printer(format, out);
  }

  @Override
  public void head(String typed) {
    // the names speak for themselves
  }

  @Override
  public void item(Suggestion name) {
    String kind = messages.get("kind." + name.kind());
    out.printf(Locale.ROOT, "%8d  %s  (%s)%n", name.articles(), name.name(), kind);
  }

  @Override
  public void close() {
    // nothing stands below
  }
}
