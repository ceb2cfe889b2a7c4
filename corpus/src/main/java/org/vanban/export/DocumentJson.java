package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.IntUnaryOperator;
import org.vanban.article.Article;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;

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
   * @param mentions with spans in the article's text
   * @param producer see {@link Producer#of}
   * @param withText whether the text itself is written
   */
  public static ObjectNode write(
      Article article, Mentions mentions, String producer, Offsets offsets, boolean withText) {
    ObjectNode json = ArticleJson.write(article);
    IntUnaryOperator offset = offsets == Offsets.UTF16 ? at -> at : codePoints(article.text());
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
    MentionJson writer = new MentionJson(article.text(), offset);
    ArrayNode entities = json.putArray("entities");
    for (Mention mention : mentions) {
      ObjectNode entity = writer.write(mention);
      if (!article.anchors().isEmpty()) {
        entity.set("at", ArticleJson.place(article.placeOf(mention.span().start())));
      }
      entities.add(entity);
    }
    json.putArray("references");
    json.putArray("resolved");
    if (!withText) {
      json.remove("text");
    }
    return json;
  }

  /** From UTF-16 units to code points, in one pass over the text. */
  private static IntUnaryOperator codePoints(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (second ? 0 : 1);
    }
    return at -> before[at];
  }
}
