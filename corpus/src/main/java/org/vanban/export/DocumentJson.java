package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.vanban.AnnotatedDocument;
import org.vanban.article.Article;
import org.vanban.mention.Correction;
import org.vanban.mention.Corrections;
import org.vanban.mention.Mention;
import org.vanban.resolve.Entities;
import org.vanban.resolve.Entity;
import org.vanban.resolve.Reference;

/** An annotated article as JSON: the article's keys, and what it refers to. */
public final class DocumentJson {

  /** What offsets count. */
  public enum Offsets {
    UTF16,
    CODEPOINT
  }

  private DocumentJson() {}

  /**
   * The annotated article.
   *
   * @param annotated what the article's text refers to
   * @param producer see {@link Producer#of}
   * @param withText whether the text itself is written
   */
  public static ObjectNode write(
      Article article,
      AnnotatedDocument annotated,
      String producer,
      Offsets offsets,
      boolean withText) {
    ObjectNode json = ArticleJson.write(article);
    IntUnaryOperator offset =
        offsets == Offsets.UTF16 ? at -> at : new CodePoints(article.text())::at;
    if (offsets == Offsets.CODEPOINT) {
      json.get("paragraphs")
          .forEach(
              p -> {
                ObjectNode paragraph = (ObjectNode) p;
                paragraph.put("start", offset.applyAsInt(p.get("start").asInt()));
                paragraph.put("end", offset.applyAsInt(p.get("end").asInt()));
              });
    }
    json.put("schema", Producer.SCHEMA);
    json.put("producer", producer);
    MentionJson writer = new MentionJson(article.text(), annotated.entities(), offset);
    ArrayNode entities = json.putArray("entities");
    for (Mention mention : annotated.mentions()) {
      ObjectNode entity = writer.write(mention, entities.size());
      if (!article.anchors().isEmpty()) {
        entity.set("at", ArticleJson.place(article.placeOf(mention.span().start())));
      }
      entities.add(entity);
    }
    references(json.putArray("references"), article.text(), annotated.entities(), offset);
    resolved(json.putArray("resolved"), annotated.entities());
    if (!annotated.corrections().isEmpty()) {
      corrections(json.putArray("corrections"), annotated.corrections(), offset);
    }
    if (!withText) {
      json.remove("text");
    }
    return json;
  }

  /** {@code to} is an index, several as a list, null where nothing is meant for sure. */
  private static void references(
      ArrayNode json, String text, Entities entities, IntUnaryOperator offset) {
    for (Reference reference : entities.references()) {
      ObjectNode one = json.addObject();
      one.put("start", offset.applyAsInt(reference.span().start()));
      one.put("end", offset.applyAsInt(reference.span().end()));
      one.put("text", reference.span().of(text));
      List<Integer> to = reference.to();
      switch (to.size()) {
        case 0 -> one.putNull("to");
        case 1 -> one.put("to", to.getFirst());
        default -> to.forEach(one.withArray("to")::add);
      }
    }
  }

  /** What persons said of the text: {@code NONE} where no mention is. */
  private static void corrections(
      ArrayNode json, Corrections corrections, IntUnaryOperator offset) {
    for (Correction correction : corrections.asList()) {
      json.addObject()
          .put("start", offset.applyAsInt(correction.span().start()))
          .put("end", offset.applyAsInt(correction.span().end()))
          .put("text", correction.surface())
          .put("type", correction.mention().map(m -> m.kind().name()).orElse("NONE"));
    }
  }

  private static void resolved(ArrayNode json, Entities entities) {
    for (Entity entity : entities.resolved()) {
      ObjectNode one = json.addObject();
      one.put("id", entity.id());
      one.put("type", entity.kind().name());
      entity.key().ifPresent(v -> one.put("key", v));
      entity.mentions().forEach(one.putArray("mentions")::add);
    }
  }
}
