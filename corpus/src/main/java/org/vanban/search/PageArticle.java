package org.vanban.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.vanban.index.IndexFields;
import org.vanban.index.StoredMentions;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.text.Span;
import org.vanban.text.Tokens;

/**
 * An article as the pages read it.
 *
 * @param reference names it
 * @param reprint equal for articles of nearly the same text
 * @param tokens its text cut into words
 * @param sentences its text cut into sentences
 * @param json the annotated document as it was stored; what it leaves out is not known
 */
record PageArticle(
    ArticleReference reference,
    int reprint,
    String text,
    Mentions mentions,
    Tokens tokens,
    Sentences sentences,
    JsonNode json) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @throws IllegalStateException if what is stored is no annotated document
   */
  static PageArticle of(Document stored, int reprint) {
    try {
      String text = stored.get(IndexFields.TEXT);
      Tokens tokens = PageWord.tokens(text);
      JsonNode json = JSON.readTree(stored.get(IndexFields.JSON));
      return new PageArticle(
          ArticleReference.of(stored, json),
          reprint,
          text,
          StoredMentions.read(stored.get(IndexFields.MENTIONS)),
          tokens,
          new Sentences(tokens),
          json);
    } catch (JsonProcessingException e) {
      String id = stored.get(IndexFields.ID);
      throw new IllegalStateException(id + ": damaged in the index; build it anew: reindex", e);
    }
  }

  /** What is stored of a document of a mention: issuer, date, identity. */
  JsonNode document(int mention, int id) {
    return json.path("entities").path(mention).path("documents").path(id);
  }

  /** Of which person of the article a mention is. */
  Optional<String> person(int mention) {
    JsonNode entity = json.path("entities").path(mention).path("entity");
    return entity.isTextual() ? Optional.of(entity.asText()) : Optional.empty();
  }

  /**
   * Words that stand for a person whom the article names elsewhere: {@code đồng chí Trưởng Ban}.
   *
   * @param mention the index of a mention of the person
   */
  record StandIn(Span span, int mention) {}

  List<StandIn> standIns() {
    List<StandIn> found = new ArrayList<>();
    for (JsonNode one : json.path("references")) {
      int to = one.path("to").asInt(-1);
      if (to >= 0
          && to < mentions.size()
          && mentions.asList().get(to) instanceof Mention.Person
          && one.path("end").asInt() <= text.length()) {
        found.add(new StandIn(Span.of(one.path("start").asInt(), one.path("end").asInt()), to));
      }
    }
    return found;
  }

  /** The first place that a stretch names, as a mention or beside a body or an office. */
  Optional<String> place(Span stretch) {
    List<Mention> all = mentions.asList();
    for (int i = firstFrom(stretch.start());
        i < all.size() && all.get(i).span().start() < stretch.end();
        i++) {
      Optional<String> place = place(all.get(i));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> place(Mention mention) {
    return switch (mention) {
      case Mention.Place p -> Optional.of(p.place().name());
      case Mention.Organization o -> o.place().map(Locality::name);
      case Mention.Person p ->
          p.offices().stream()
              .flatMap(o -> o.post().stream())
              .flatMap(post -> post.place().stream())
              .map(Locality::name)
              .findFirst();
      default -> Optional.empty();
    };
  }

  /** The index of the first mention that begins at an offset of the text or behind it. */
  int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.asList().get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
