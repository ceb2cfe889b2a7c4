package org.vanban.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vanban.export.Csv;
import org.vanban.export.Json;
import org.vanban.export.StreamedJson;
import org.vanban.export.XlsxRows;

/**
 * Prints results as they come, in one of the forms: the head once, each item, the end.
 *
 * @param <H> what is known of all: a search's result, a concordance
 * @param <I> one of them: a hit, a line
 */
interface ResultPrinter<H, I> extends AutoCloseable {
  List<String> FORMATS = List.of("table", "json", "jsonl", "csv", "xlsx");

  /** What is known of all; items that it holds are not printed. */
  void head(H result);

  void item(I item);

  @Override
  void close();

  /**
   * How results look in the forms for machines.
   *
   * @param key of the array of items
   * @param head the object around them
   * @param item one of them
   * @param columns of a table of them
   * @param row one of them as cells
   */
  record Forms<H, I>(
      String key,
      Function<H, ObjectNode> head,
      Function<I, ObjectNode> item,
      List<String> columns,
      Function<I, List<String>> row) {

    /** The printer of a form other than {@code table}; the output is left open. */
    ResultPrinter<H, I> printer(String format, PrintStream out) {
      return switch (format) {
        case "json" -> {
          StreamedJson json =
              new StreamedJson(new OutputStreamWriter(out, StandardCharsets.UTF_8), key);
          yield of(h -> json.head(head.apply(h)), i -> json.item(item.apply(i)), json::close);
        }
        case "jsonl" -> of(h -> {}, i -> out.println(Json.line(item.apply(i))), () -> {});
        case "csv" -> {
          Csv csv = new Csv(out, columns);
          yield of(h -> {}, i -> csv.row(row.apply(i)), csv::close);
        }
        case "xlsx" -> {
          XlsxRows sheet = new XlsxRows(out, "Vanban", columns);
          yield of(h -> {}, i -> sheet.row(row.apply(i)), sheet::close);
        }
        default -> throw new IllegalArgumentException("no form: " + format);
      };
    }
  }

  private static <H, I> ResultPrinter<H, I> of(Consumer<H> head, Consumer<I> item, Runnable end) {
    return new ResultPrinter<>() {
      @Override
      public void head(H result) {
        head.accept(result);
      }

      @Override
      public void item(I one) {
        item.accept(one);
      }

      @Override
      public void close() {
        end.run();
      }
    };
  }
}
