package org.vanban.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.vanban.search.SearchResult;

/**
 * One JSON object of all hits, written as they come: no more than one is held in memory.
 *
 * <p>{@link #head} comes once, before the hits; {@link #close} ends the object and leaves the
 * writer open.
 */
public final class HitsJson implements AutoCloseable {
  private final JsonGenerator json;

  public HitsJson(Writer out) {
    this.json = Json.generator(out);
  }

  /** All of the answer but its hits. */
  public void head(SearchResult result) {
    ObjectNode head = SearchJson.write(result);
    head.remove("hits");
    write(
        () -> {
          json.writeStartObject();
          for (var field : head.properties()) {
            json.writeFieldName(field.getKey());
            json.writeTree(field.getValue());
          }
          json.writeArrayFieldStart("hits");
        });
  }

  public void hit(SearchResult.Hit hit) {
    write(() -> json.writeTree(SearchJson.write(hit)));
  }

  @Override
  public void close() {
    write(
        () -> {
          json.writeEndArray();
          json.writeEndObject();
          json.writeRaw('\n');
          json.flush();
        });
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
