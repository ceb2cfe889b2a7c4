package org.vanban.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.vanban.export.ArticleJson;
import org.vanban.export.Json;
import org.vanban.read.Known;
import org.vanban.read.ReadOutcome;
import org.vanban.read.ReadOutcome.Rejected;
import org.vanban.read.RejectReason;

/**
 * Lines of JSON: Articles as this program writes them are taken as they are; of other objects the
 * keys of text, title and so on are told by {@link FieldNames}. A bad line costs that line.
 */
final class JsonLines {
  private static final int EOF = -1;

  private final Part lines;
  private final Gathering gathering;

  private JsonLines(Part lines, Gathering gathering) {
    this.lines = lines;
    this.gathering = gathering;
  }

  /** Hands on a line after the other. */
  static void read(Part lines, Gathering gathering) throws IOException {
    new JsonLines(lines, gathering).read(TextStreams.reader(lines.in()));
  }

  private void read(Reader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    long number = 1;
    long length = 0;
    boolean any = false;
    int c;
    do {
      c = reader.read();
      if (c != '\n' && c != EOF) {
        if (++length <= gathering.limits().bytes()) {
          line.append((char) c);
        }
        continue;
      }
      any |= length > 0;
      give(line, length, lines.source() + "#" + number++);
      line.setLength(0);
      length = 0;
    } while (c != EOF);
    if (!any) {
      gathering.reject(lines.source(), RejectReason.EMPTY, "no lines");
    }
  }

  private void give(StringBuilder line, long length, String source) {
    if (length > gathering.limits().bytes()) {
      gathering.reject(source, RejectReason.TOO_LARGE, "a line of " + length + " characters");
      return;
    }
    String json = line.toString().strip();
    if (!json.isEmpty()) {
      gathering.give(
          source,
          2L * json.length(),
          () -> article(json, source),
          () -> Optional.of(Checksum.of(json)));
    }
  }

  private ReadOutcome article(String line, String source) {
    try {
      JsonNode json = Json.parse(line);
      if (!json.isObject()) {
        throw new IllegalArgumentException("no JSON object on the line");
      }
      return json.has("id") && json.has("paragraphs") && json.has("sha256")
          ? new ReadOutcome.Read(ArticleJson.read(json))
          : parts(json, source);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return new Rejected(
          source, RejectReason.DAMAGED, Library.detail(new IOException(e.getMessage())));
    }
  }

  private ReadOutcome parts(JsonNode json, String source) {
    FieldNames<String> keys = FieldNames.among(names(json), name -> name);
    Optional<String> text = keys.of("text").flatMap(key -> text(json.path(key)));
    if (text.isEmpty()) {
      return new Rejected(
          source, RejectReason.NO_ARTICLE, "no text in the object (text, content, body, …)");
    }
    Known known = Known.of(field -> keys.of(field).flatMap(key -> text(json.path(key))));
    return gathering.read(text.get(), source, known);
  }

  private static Iterable<String> names(JsonNode json) {
    return () -> json.properties().stream().map(Map.Entry::getKey).iterator();
  }

  /** A text, a number as text, or the texts of a list parted by {@code ;}. */
  private static Optional<String> text(JsonNode value) {
    if (value.isArray()) {
      StringJoiner all = new StringJoiner(";");
      for (Iterator<JsonNode> i = value.elements(); i.hasNext(); ) {
        text(i.next()).ifPresent(all::add);
      }
      return Optional.of(all.toString()).filter(t -> !t.isBlank());
    }
    return value.isTextual() || value.isIntegralNumber()
        ? Optional.of(value.asText()).filter(t -> !t.isBlank())
        : Optional.empty();
  }
}
