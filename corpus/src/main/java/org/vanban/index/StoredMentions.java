package org.vanban.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.mention.Post;
import org.vanban.mention.Subject;
import org.vanban.text.Span;
import org.vanban.value.Amount;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/** Mentions as the index stores them, JSON with short keys; read back whole, for pages of hits. */
public final class StoredMentions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StoredMentions() {}

  static String write(Mentions mentions) {
    ArrayNode all = JSON.createArrayNode();
    mentions.forEach(mention -> write(mention, all.addObject()));
    return all.toString();
  }

  /**
   * Reads what the index holds.
   *
   * @throws IllegalArgumentException if it is no such JSON
   */
  public static Mentions read(String json) {
    try {
      List<Mention> mentions = new ArrayList<>();
      for (JsonNode node : JSON.readTree(json)) {
        mentions.add(read(node));
      }
      return Mentions.of(mentions);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not stored mentions: " + e.getOriginalMessage(), e);
    }
  }

  private static void write(Mention mention, ObjectNode node) {
    node.put("k", mention.kind().name());
    span(node, mention.span());
    node.put("by", mention.by().name());
    switch (mention) {
      case Mention.Person p -> person(p, node);
      case Mention.Directive d -> {
        strings(node.putArray("ids"), d.idTexts());
        strings(node.putArray("keys"), d.keys());
        node.put("type", d.type());
        d.pinpoint().ifPresent(span -> span(node.putObject("pin"), span));
      }
      case Mention.Date d -> {
        node.put("edtf", d.value().toString());
        d.modifier().ifPresent(m -> node.put("mod", m.name()));
      }
      case Mention.Ratio r -> {
        strings(node.putArray("v"), amounts(List.of(r.numerator(), r.denominator())));
        r.subject().ifPresent(v -> AttributeJson.write(node.putObject("sub"), v));
      }
      case Mention.Percent p -> {
        strings(node.putArray("v"), amounts(p.values()));
        node.put("points", p.points());
        p.subject().ifPresent(v -> AttributeJson.write(node.putObject("sub"), v));
      }
      case Mention.Quantity q -> {
        strings(node.putArray("v"), amounts(q.values()));
        node.put("unit", q.unit());
        q.approximation().ifPresent(a -> node.put("approx", a.name()));
        q.subject().ifPresent(v -> AttributeJson.write(node.putObject("sub"), v));
      }
      case Mention.Organization o -> AttributeJson.write(node, o);
      case Mention.Place p -> AttributeJson.write(node, p);
    }
  }

  private static void person(Mention.Person person, ObjectNode node) {
    node.put("name", person.name());
    person.rank().ifPresent(rank -> node.put("rank", rank));
    person.honorific().ifPresent(word -> node.put("hon", word));
    node.put("author", person.author());
    ArrayNode offices = node.putArray("pos");
    for (Mention.Office office : person.offices()) {
      ObjectNode one = offices.addObject().put("text", office.text());
      span(one, office.span());
      office.post().ifPresent(post -> AttributeJson.write(one.putObject("post"), post));
    }
  }

  private static Mention read(JsonNode node) {
    Span span = span(node);
    Mention.By by = Mention.By.valueOf(node.get("by").asText());
    return switch (Mention.Kind.valueOf(node.get("k").asText())) {
      case PERSON ->
          new Mention.Person(
              span,
              node.get("name").asText(),
              AttributeJson.list(node.get("pos"), StoredMentions::office),
              AttributeJson.text(node, "rank"),
              AttributeJson.text(node, "hon"),
              node.get("author").asBoolean(),
              by);
      case DIRECTIVE ->
          new Mention.Directive(
              span,
              AttributeJson.list(node.get("ids"), id -> DirectiveId.of(id.asText())),
              node.get("type").asText(),
              Optional.ofNullable(node.get("pin")).map(StoredMentions::span),
              AttributeJson.list(node.get("keys"), JsonNode::asText),
              by);
      case DATE ->
          new Mention.Date(
              span,
              EdtfDate.parse(node.get("edtf").asText()),
              AttributeJson.text(node, "mod").map(Mention.Date.Modifier::valueOf),
              by);
      case RATIO -> {
        List<Amount> values = amounts(node);
        yield new Mention.Ratio(span, values.getFirst(), values.getLast(), subject(node), by);
      }
      case PERCENT ->
          new Mention.Percent(
              span, amounts(node), node.get("points").asBoolean(), subject(node), by);
      case QUANTITY ->
          new Mention.Quantity(
              span,
              amounts(node),
              node.get("unit").asText(),
              AttributeJson.text(node, "approx").map(Mention.Approximation::valueOf),
              subject(node),
              by);
      case ORGANIZATION ->
          AttributeJson.organization(
              node, new Mention.Organization(span, node.get("name").asText(), by));
      case PLACE ->
          AttributeJson.place(node, new Mention.Place(span, node.get("name").asText(), by));
    };
  }

  private static Mention.Office office(JsonNode node) {
    Optional<Post> post = Optional.ofNullable(node.get("post")).map(AttributeJson::post);
    return new Mention.Office(span(node), node.get("text").asText(), post);
  }

  private static Optional<Subject> subject(JsonNode node) {
    return Optional.ofNullable(node.get("sub")).flatMap(AttributeJson::subject);
  }

  private static void span(ObjectNode node, Span span) {
    node.put("s", span.start()).put("e", span.end());
  }

  private static Span span(JsonNode node) {
    return Span.of(node.get("s").asInt(), node.get("e").asInt());
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }

  private static List<String> amounts(List<Amount> values) {
    return values.stream().map(Amount::toString).toList();
  }

  private static List<Amount> amounts(JsonNode node) {
    return AttributeJson.list(node.get("v"), v -> Amount.parse(v.asText()));
  }
}
