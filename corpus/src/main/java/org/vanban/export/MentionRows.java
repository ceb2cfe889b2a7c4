package org.vanban.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The mentions of an annotated document as rows of a table, for CSV and spreadsheets alike. */
final class MentionRows {
  /** The columns, which stay as they are. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "url",
          "outlet",
          "title",
          "published",
          "type",
          "start",
          "end",
          "text",
          "canonical",
          "by",
          "entity",
          "offices",
          "status",
          "key",
          "kind",
          "issuer",
          "document_date",
          "date",
          "value",
          "value2",
          "unit",
          "approximation",
          "subject",
          "body",
          "place",
          "place_code",
          "period",
          "context");

  private static final int CONTEXT = 60; // units on either side

  private MentionRows() {}

  /** A row a mention, in the order of the text; what is not known is empty. */
  static List<List<String>> of(JsonNode document) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode mention : document.path("entities")) {
      rows.add(row(document, mention));
    }
    return rows;
  }

  private static List<String> row(JsonNode document, JsonNode mention) {
    List<String> row = new ArrayList<>();
    for (String key : List.of("id", "url", "outlet", "title", "published")) {
      row.add(text(document, key));
    }
    for (String key : List.of("type", "start", "end", "text")) {
      row.add(text(mention, key));
    }
    row.add(joined(mention.path("canonical"), ""));
    row.add(text(mention, "by"));
    row.add(text(mention, "entity"));
    row.add(joined(mention.path("offices"), "/text"));
    for (String key : List.of("/identity/status", "/identity/key", "/kind", "/issuer", "/date")) {
      row.add(joined(mention.path("documents"), key));
    }
    row.add(text(mention, "edtf"));
    values(row, mention);
    row.add(context(document.path("text").asText(), mention));
    return row;
  }

  /** The cells from {@code value} to {@code period}. */
  private static void values(List<String> row, JsonNode mention) {
    boolean ratio = mention.has("numerator");
    JsonNode values = mention.path("values");
    row.add(ratio ? text(mention, "numerator") : values.path(0).asText());
    row.add(ratio ? text(mention, "denominator") : values.path(1).asText());
    row.add(unit(mention));
    row.add(text(mention, "approximation"));
    row.add(text(mention, "subject"));
    row.add(text(mention, "body"));
    row.add(place(mention, "place", "/place"));
    row.add(place(mention, "placeCode", "/placeCode"));
    row.add(text(mention, "period"));
  }

  private static String text(JsonNode json, String key) {
    return json.path(key).asText();
  }

  /** What stands at a pointer in each of a list, each once. */
  private static String joined(JsonNode list, String pointer) {
    return String.join(
        "; ",
        StreamSupport.stream(list.spliterator(), false)
            .map(one -> one.at(pointer).asText())
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList());
  }

  private static String unit(JsonNode mention) {
    if (!mention.path("type").asText().equals("PERCENT")) {
      return text(mention, "unit");
    }
    return mention.path("points").asBoolean() ? "điểm %" : "%";
  }

  /** Of a mention itself, else of the offices of a person. */
  private static String place(JsonNode mention, String key, String pointer) {
    if (mention.path("type").asText().equals("PLACE")) {
      return key.equals("place") ? text(mention, "written") : text(mention, "code");
    }
    return mention.has(key) ? text(mention, key) : joined(mention.path("offices"), pointer);
  }

  /** The line around a mention, no farther than a reader needs. */
  private static String context(String text, JsonNode mention) {
    int start = mention.path("start").asInt();
    int end = mention.path("end").asInt();
    int from = Math.max(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start - CONTEXT);
    int line = text.indexOf('\n', end);
    int to = Math.min(line < 0 ? text.length() : line, end + CONTEXT);
    return text.substring(whole(text, Math.min(from, start)), whole(text, Math.max(to, end)));
  }

  /** No half of a letter outside the basic plane. */
  private static int whole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return inside ? at - 1 : at;
  }
}
