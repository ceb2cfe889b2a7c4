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
    JsonNode documents = mention.path("documents");
    return List.of(
        text(document, "id"),
        text(document, "url"),
        text(document, "outlet"),
        text(document, "title"),
        text(document, "published"),
        text(mention, "type"),
        text(mention, "start"),
        text(mention, "end"),
        text(mention, "text"),
        joined(mention.path("canonical"), ""),
        text(mention, "by"),
        text(mention, "entity"),
        joined(mention.path("offices"), "/text"),
        joined(documents, "/identity/status"),
        joined(documents, "/identity/key"),
        joined(documents, "/kind"),
        joined(documents, "/issuer"),
        joined(documents, "/date"),
        text(mention, "edtf"),
        mention.has("numerator")
            ? text(mention, "numerator")
            : mention.path("values").path(0).asText(),
        mention.has("denominator")
            ? text(mention, "denominator")
            : mention.path("values").path(1).asText(),
        unit(mention),
        text(mention, "approximation"),
        text(mention, "subject"),
        text(mention, "body"),
        place(mention, "place", "/place"),
        place(mention, "placeCode", "/placeCode"),
        text(mention, "period"),
        context(document.path("text").asText(), mention));
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
      return key.equals("place") ? text(mention, "name") : text(mention, "code");
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
