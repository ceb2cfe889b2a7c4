package org.vanban.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * One JSON object with a long array at its end, written as its items come: no more than one is held
 * in memory.
 *
 * <p>{@link #close} ends the object and leaves the writer open.
 */
public final class StreamedJson implements AutoCloseable {
  private final JsonGenerator json;
  private final String array;

  /**
   * @param array the key of the array: {@code hits}
   * @throws UncheckedIOException if it cannot be written, here and at every item
   */
  public StreamedJson(Writer out, String array) {
    this.json = Json.generator(out);
    this.array = array;
  }

  /** All of the object but its array; comes once, before the items. */
  public void head(ObjectNode head) {
    write(
        () -> {
          json.writeStartObject();
          for (var field : head.properties()) {
            if (!field.getKey().equals(array)) {
              json.writeFieldName(field.getKey());
              json.writeTree(field.getValue());
            }
          }
          json.writeArrayFieldStart(array);
        });
  }

  public void item(JsonNode item) {
    write(() -> json.writeTree(item));
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
