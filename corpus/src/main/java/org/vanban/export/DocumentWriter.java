package org.vanban.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;

/**
 * Writes annotated documents in some form, one after the other; few are held at a time. For one
 * thread.
 */
public interface DocumentWriter extends AutoCloseable {
  /** The forms that are written into one file; {@link BratFolder} takes a folder. */
  List<String> FORMS = List.of("jsonl", "csv", "xlsx", "webannotation", "conll", "gold");

  /**
   * Writes a document.
   *
   * @param document as {@link DocumentJson} writes it, with its text, offsets in UTF-16 units
   * @throws IllegalStateException if the form has no more room
   * @throws IllegalArgumentException if the form cannot hold this document; others go on
   */
  void add(JsonNode document);

  /** Ends what is written; what it is written to stays open. */
  @Override
  void close();

  /**
   * The writer of a form.
   *
   * @param form one of {@link #FORMS}
   * @throws IllegalArgumentException if it is none of them
   */
  static DocumentWriter of(String form, PrintStream out) {
    return switch (form) {
      case "jsonl" ->
          lines(out, document -> Json.line(((ObjectNode) document.deepCopy()).without("anchors")));
      case "webannotation" -> lines(out, document -> Json.line(WebAnnotations.page(document)));
      case "conll" -> new ConllWriter(out);
      case "gold" -> new GoldWriter(out);
      case "csv" -> {
        Csv csv = new Csv(out, MentionRows.COLUMNS);
        yield rows(csv::row, csv::close);
      }
      case "xlsx" -> {
        XlsxRows rows = new XlsxRows(out, "Vanban", MentionRows.COLUMNS);
        yield rows(rows::row, rows::close);
      }
      default -> throw new IllegalArgumentException("no such form: " + form);
    };
  }

  private static DocumentWriter lines(
      PrintStream out, java.util.function.Function<JsonNode, String> line) {
    return new DocumentWriter() {
      @Override
      public void add(JsonNode document) {
        out.println(line.apply(document));
      }

      @Override
      public void close() {
        out.flush();
      }
    };
  }

  private static DocumentWriter rows(
      java.util.function.Consumer<List<String>> row, Runnable closing) {
    return new DocumentWriter() {
      @Override
      public void add(JsonNode document) {
        MentionRows.of(document).forEach(row);
      }

      @Override
      public void close() {
        closing.run();
      }
    };
  }
}
