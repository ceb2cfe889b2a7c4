package org.vanban.cli;

import java.io.PrintStream;
import org.vanban.export.ConcordanceJson;
import org.vanban.search.Concordance;

/** A concordance for a reader at a terminal: what was looked for in one column. */
final class ConcordanceTable implements ResultPrinter<Concordance, Concordance.Line> {
  private final Terminal terminal = new Terminal();
  private final Messages messages;
  private final PrintStream out;
  private final int width;

  private ConcordanceTable(Messages messages, PrintStream out, int width) {
    this.messages = messages;
    this.out = out;
    this.width = width;
  }

  /** The printer of lines in a form. */
  static ResultPrinter<Concordance, Concordance.Line> printer(
      Messages messages, String format, PrintStream out, int width) {
    return format.equals("table")
        ? new ConcordanceTable(messages, out, width)
        : new Forms<Concordance, Concordance.Line>(
                "kwic",
                ConcordanceJson::head,
                ConcordanceJson::write,
                ConcordanceJson.COLUMNS,
                ConcordanceJson::row)
            .printer(format, out);
  }

  @Override
  public void head(Concordance all) {
    out.println(messages.get("search.understood", all.understood().words()));
    out.println(messages.get("kwic.total", all.total(), all.articles()));
    if (all.cut()) {
      out.println(messages.get("kwic.cut", Concordance.MOST));
    }
    out.println();
  }

  @Override
  public void item(Concordance.Line line) {
    String about = Terminal.about(line.article());
    out.println(
        " ".repeat(Math.max(0, width - line.left().length()))
            + line.left()
            + terminal.mark(line.match())
            + line.right()
            + " ".repeat(Math.max(0, width - line.right().length()))
            + "  "
            + terminal.faint(about));
  }

  @Override
  public void close() {
    // a line an occurrence, and nothing below
  }
}
