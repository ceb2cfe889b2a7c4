package org.vanban.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.vanban.article.Anchor;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;
import org.vanban.article.Place;
import org.vanban.article.PublishedBasis;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/** An {@link Article} as JSON, and back. */
public final class ArticleJson {
  private ArticleJson() {}

  /** The article with the keys of the contract; what is not known is absent. */
  public static ObjectNode write(Article article) {
    ObjectNode json = Json.object();
    json.put("id", article.id());
    json.put("source", article.source());
    json.put("mediaType", article.mediaType());
    json.put("sha256", article.sha256());
    article.url().ifPresent(v -> json.put("url", v));
    article.outlet().ifPresent(v -> json.put("outlet", v));
    article.title().ifPresent(v -> json.put("title", v));
    article.section().ifPresent(v -> json.put("section", v));
    article.published().ifPresent(v -> json.put("published", v.toString()));
    article.publishedBasis().ifPresent(v -> json.put("publishedBasis", v.toString()));
    json.set("authors", Json.array(article.authors()));
    if (!article.photographers().isEmpty()) {
      json.set("photographers", Json.array(article.photographers()));
    }
    article.agency().ifPresent(v -> json.put("agency", v));
    article.lead().ifPresent(v -> json.put("lead", v));
    ArrayNode paragraphs = json.putArray("paragraphs");
    for (Paragraph paragraph : article.paragraphs()) {
      ObjectNode one = paragraphs.addObject();
      one.put("kind", paragraph.kind().toString());
      one.put("start", paragraph.start());
      one.put("end", paragraph.end());
      one.set("at", place(paragraph.at()));
    }
    json.put("text", article.text());
    json.set("warnings", Json.array(article.warnings()));
    return json;
  }

  /**
   * Adds where the pieces of the text stand in the source, so that {@link #read} gives the whole
   * article again: {@code "anchors":[{"start":0,"line":12}]}.
   */
  public static void writeAnchors(ObjectNode json, Article article) {
    ArrayNode anchors = json.putArray("anchors");
    for (Anchor anchor : article.anchors()) {
      ObjectNode one = anchors.addObject();
      one.put("start", anchor.start());
      one.setAll(place(anchor.at()));
    }
  }

  /** The keys of a place that are known: {@code {"line":12,"column":5}}. */
  static ObjectNode place(Place place) {
    ObjectNode at = Json.object();
    place.page().ifPresent(v -> at.put("page", v));
    place.paragraph().ifPresent(v -> at.put("paragraph", v));
    place.line().ifPresent(v -> at.put("line", v));
    place.column().ifPresent(v -> at.put("column", v));
    place.character().ifPresent(v -> at.put("char", v));
    return at;
  }

  /**
   * Reads an article again; of a bare {@code {"id","text","published"?}} the text is taken as it
   * is. Places are those of the source where anchors stand there, else of this text.
   *
   * @throws IllegalArgumentException if {@code id} or {@code text} is missing or a value is wrong
   */
  public static Article read(JsonNode json) {
    String text = need(json, "text");
    String id = need(json, "id");
    Optional<EdtfDate> published =
        optional(json, "published").filter(p -> !p.equals("unknown")).map(EdtfDate::parse);
    Optional<PublishedBasis> basis =
        published.map(
            p ->
                optional(json, "publishedBasis")
                    .map(b -> PublishedBasis.valueOf(b.toUpperCase(Locale.ROOT)))
                    .orElse(PublishedBasis.METADATA));
    return new Article(
        id,
        optional(json, "source").orElse(id),
        optional(json, "mediaType").orElse("application/jsonl"),
        optional(json, "sha256").orElse(""),
        optional(json, "url").filter(u -> !u.equals("none")),
        optional(json, "outlet"),
        optional(json, "title").filter(text::startsWith),
        optional(json, "section"),
        published,
        basis,
        texts(json.path("authors")),
        texts(json.path("photographers")),
        optional(json, "agency"),
        optional(json, "lead"),
        paragraphs(json.path("paragraphs"), json.has("anchors")),
        text,
        anchors(json.path("anchors")),
        texts(json.path("warnings")));
  }

  private static List<Paragraph> paragraphs(JsonNode json, boolean ofSource) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (JsonNode one : json) {
      int start = one.path("start").asInt();
      paragraphs.add(
          new Paragraph(
              Paragraph.Kind.valueOf(need(one, "kind").toUpperCase(Locale.ROOT)),
              Span.of(start, one.path("end").asInt()),
              ofSource ? place(one.path("at")) : Place.ofCharacter(start)));
    }
    return paragraphs;
  }

  private static List<Anchor> anchors(JsonNode json) {
    List<Anchor> anchors = new ArrayList<>();
    json.forEach(one -> anchors.add(new Anchor(one.path("start").asInt(), place(one))));
    return anchors.isEmpty() ? List.of(new Anchor(0, Place.ofCharacter(0))) : anchors;
  }

  private static Place place(JsonNode json) {
    return new Place(
        number(json, "page"),
        number(json, "paragraph"),
        number(json, "line"),
        number(json, "column"),
        number(json, "char"));
  }

  private static OptionalInt number(JsonNode json, String key) {
    JsonNode value = json.path(key);
    return value.isInt() ? OptionalInt.of(value.asInt()) : OptionalInt.empty();
  }

  private static List<String> texts(JsonNode json) {
    List<String> texts = new ArrayList<>();
    json.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  private static String need(JsonNode json, String key) {
    return optional(json, key)
        .orElseThrow(
            () -> new IllegalArgumentException("no \"" + key + "\" (a text) in the object"));
  }

  private static Optional<String> optional(JsonNode json, String key) {
    JsonNode value = json.path(key);
    return value.isTextual() || value.isIntegralNumber()
        ? Optional.of(value.asText())
        : Optional.empty();
  }
}
