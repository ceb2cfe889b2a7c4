package org.vanban.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An annotated document as a page of the W3C's Web Annotations.
 *
 * <p>Each mention is an annotation whose target has two selectors: a position, which counts code
 * points of the article's text as it was read, and a quotation with what stands around it, by which
 * the passage is found on the page itself.
 */
final class WebAnnotations {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final int AROUND = 32; // units of prefix and suffix

  private WebAnnotations() {}

  static ObjectNode page(JsonNode document) {
    String name = "urn:vanban:" + encoded(document.path("id").asText());
    String text = document.path("text").asText();
    CodePoints points = new CodePoints(text);
    ObjectNode page = Json.object();
    page.put("@context", CONTEXT);
    page.put("id", name);
    page.put("type", "AnnotationPage");
    ArrayNode items = page.putArray("items");
    for (JsonNode mention : document.path("entities")) {
      ObjectNode item = items.addObject();
      item.put("id", name + "#" + items.size());
      item.put("type", "Annotation");
      item.put("motivation", "identifying");
      ObjectNode generator = item.putObject("generator");
      generator.put("type", "Software");
      generator.put("name", document.path("producer").asText());
      bodies(item.putArray("body"), mention);
      ObjectNode target = item.putObject("target");
      target.put("source", document.path("url").asText(name));
      selectors(target.putArray("selector"), text, points, mention);
    }
    return page;
  }

  private static void bodies(ArrayNode bodies, JsonNode mention) {
    body(bodies, mention.path("type").asText(), "classifying");
    mention.path("canonical").forEach(value -> body(bodies, value.asText(), "identifying"));
    mention
        .path("offices")
        .forEach(office -> body(bodies, office.path("text").asText(), "describing"));
  }

  private static void body(ArrayNode bodies, String value, String purpose) {
    ObjectNode body = bodies.addObject();
    body.put("type", "TextualBody");
    body.put("value", value);
    body.put("purpose", purpose);
  }

  private static void selectors(
      ArrayNode selectors, String text, CodePoints points, JsonNode mention) {
    int start = mention.path("start").asInt();
    int end = mention.path("end").asInt();
    ObjectNode position = selectors.addObject();
    position.put("type", "TextPositionSelector");
    position.put("start", points.at(start));
    position.put("end", points.at(end));
    ObjectNode quote = selectors.addObject();
    quote.put("type", "TextQuoteSelector");
    quote.put("exact", text.substring(start, end));
    quote.put("prefix", text.substring(whole(text, start - AROUND), start));
    quote.put("suffix", text.substring(end, whole(text, end + AROUND)));
  }

  /** An offset inside the text that parts no letter outside the basic plane. */
  private static int whole(String text, int at) {
    int inside = Math.clamp(at, 0, text.length());
    boolean parts =
        inside > 0
            && inside < text.length()
            && Character.isLowSurrogate(text.charAt(inside))
            && Character.isHighSurrogate(text.charAt(inside - 1));
    return parts ? inside - 1 : inside;
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
