package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.vanban.directive.DirectiveTypes;
import org.vanban.index.AttributeJson;
import org.vanban.mention.Mention;
import org.vanban.resolve.Entities;
import org.vanban.resolve.Identity;
import org.vanban.text.Span;
import org.vanban.text.Vocabulary;
import org.vanban.value.Amount;
import org.vanban.value.DirectiveId;

/**
 * A {@link Mention} as JSON: {@code
 * {"type":"DATE","start":6,"end":9,"text":"2/7","edtf":"2018-07-02",…}}.
 */
final class MentionJson {
  private static final DirectiveTypes TYPES = DirectiveTypes.load(Vocabulary.builder());

  private final String text;
  private final Entities entities;
  private final Map<Integer, String> persons = new HashMap<>();
  private final IntUnaryOperator offset;

  /**
   * @param text the text that spans count in
   * @param entities what its mentions refer to
   * @param offset from UTF-16 units to the unit that is written
   */
  MentionJson(String text, Entities entities, IntUnaryOperator offset) {
    this.text = text;
    this.entities = entities;
    this.offset = offset;
    entities.resolved().stream()
        .filter(entity -> entity.kind() == Mention.Kind.PERSON)
        .forEach(entity -> entity.mentions().forEach(i -> persons.put(i, entity.id())));
  }

  /**
   * A mention with what it refers to.
   *
   * @param index of the mention among all of the text
   */
  ObjectNode write(Mention mention, int index) {
    ObjectNode json = Json.object();
    json.put("type", mention.kind().name());
    span(json, mention.span());
    json.put("text", mention.span().of(text));
    json.set("canonical", Json.array(mention.canonicals()));
    json.put("by", mention.by().toString());
    switch (mention) {
      case Mention.Person p -> person(json, p, index);
      case Mention.Directive d -> directive(json, d, index);
      case Mention.Date d -> {
        json.put("edtf", d.value().toString());
        d.modifier().ifPresent(m -> json.put("modifier", m.name()));
      }
      case Mention.Ratio r -> {
        json.put("numerator", plain(r.numerator()));
        json.put("denominator", plain(r.denominator()));
        r.subject().ifPresent(v -> AttributeJson.write(json, v));
      }
      case Mention.Percent p -> {
        json.set("values", values(p.values()));
        if (p.points()) {
          json.put("points", true);
        }
        p.subject().ifPresent(v -> AttributeJson.write(json, v));
      }
      case Mention.Quantity q -> {
        json.set("values", values(q.values()));
        json.put("unit", q.unit());
        q.approximation().ifPresent(a -> json.put("approximation", a.toString()));
        q.subject().ifPresent(v -> AttributeJson.write(json, v));
      }
      case Mention.Organization o -> AttributeJson.write(json, o);
      case Mention.Place p -> AttributeJson.write(json, p);
    }
    return json;
  }

  private void person(ObjectNode json, Mention.Person person, int index) {
    ArrayNode offices = json.putArray("offices");
    for (Mention.Office office : person.offices()) {
      ObjectNode one = offices.addObject();
      one.put("text", office.text());
      office.post().ifPresent(post -> AttributeJson.write(one, post));
      span(one, office.span());
    }
    Optional.ofNullable(persons.get(index)).ifPresent(id -> json.put("entity", id));
    person.rank().ifPresent(v -> json.put("rank", v));
    person.honorific().ifPresent(v -> json.put("honorific", v));
    if (person.author()) {
      json.put("role", "author");
    }
  }

  private void directive(ObjectNode json, Mention.Directive directive, int index) {
    json.set("ids", Json.array(directive.idTexts()));
    ArrayNode documents = json.putArray("documents");
    List<Identity> meant = entities.identities().getOrDefault(index, List.of());
    for (int i = 0; i < directive.ids().size(); i++) {
      ObjectNode document = document(directive.ids().get(i), directive.type());
      if (i < meant.size()) {
        IdentityJson.write(document, meant.get(i));
      }
      documents.add(document);
    }
    directive.pinpoint().ifPresent(p -> json.put("pinpoint", p.of(text)));
  }

  /** What the mention itself says of a document. */
  private static ObjectNode document(DirectiveId id, String type) {
    ObjectNode json = Json.object();
    id.number().ifPresent(v -> json.put("number", v));
    id.year().ifPresent(v -> json.put("year", v));
    id.code().ifPresent(v -> json.put("code", v));
    id.term().ifPresent(v -> json.put("term", v));
    json.put("kind", kind(id, type));
    return json;
  }

  /**
   * By the word that is printed, else by the letters of the code: {@code NQ/TW} is a resolution.
   */
  private static String kind(DirectiveId id, String type) {
    return TYPES
        .byWord(type)
        .or(
            () ->
                id.code()
                    .flatMap(code -> TYPES.byLetters(code.split("[/-]")[0]).stream().findFirst()))
        .map(DirectiveTypes.Type::kind)
        .orElse("document");
  }

  private void span(ObjectNode json, Span span) {
    json.put("start", offset.applyAsInt(span.start()));
    json.put("end", offset.applyAsInt(span.end()));
  }

  private static ArrayNode values(List<Amount> amounts) {
    return Json.array(amounts.stream().map(MentionJson::plain).toList());
  }

  private static String plain(Amount amount) {
    return amount.toString();
  }
}
