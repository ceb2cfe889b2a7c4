package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.vanban.mention.Mention;
import org.vanban.text.Span;
import org.vanban.value.Amount;

/**
 * A {@link Mention} as JSON: {@code
 * {"type":"DATE","start":6,"end":9,"text":"2/7","edtf":"2018-07-02",…}}.
 */
final class MentionJson {
  private final String text;
  private final IntUnaryOperator offset;

  /**
   * @param text the text that spans count in
   * @param offset from UTF-16 units to the unit that is written
   */
  MentionJson(String text, IntUnaryOperator offset) {
    this.text = text;
    this.offset = offset;
  }

  ObjectNode write(Mention mention) {
    ObjectNode json = Json.object();
    json.put("type", mention.kind().name());
    span(json, mention.span());
    json.put("text", mention.span().of(text));
    json.set("canonical", Json.array(mention.canonicals()));
    json.put("by", mention.by().toString());
    switch (mention) {
      case Mention.Person p -> person(json, p);
      case Mention.Directive d -> directive(json, d);
      case Mention.Date d -> {
        json.put("edtf", d.value().toString());
        d.modifier().ifPresent(m -> json.put("modifier", m.name()));
      }
      case Mention.Ratio r -> {
        json.put("numerator", plain(r.numerator()));
        json.put("denominator", plain(r.denominator()));
      }
      case Mention.Percent p -> {
        json.set("values", values(p.values()));
        if (p.points()) {
          json.put("points", true);
        }
      }
      case Mention.Quantity q -> {
        json.set("values", values(q.values()));
        json.put("unit", q.unit());
        q.approximation().ifPresent(a -> json.put("approximation", a.toString()));
      }
      case Mention.Organization o -> json.put("name", o.name());
      case Mention.Place p -> json.put("name", p.name());
    }
    return json;
  }

  private void person(ObjectNode json, Mention.Person person) {
    ArrayNode offices = json.putArray("offices");
    for (Mention.Office office : person.offices()) {
      ObjectNode one = offices.addObject();
      one.put("text", office.text());
      span(one, office.span());
    }
    person.rank().ifPresent(v -> json.put("rank", v));
    person.honorific().ifPresent(v -> json.put("honorific", v));
    if (person.author()) {
      json.put("role", "author");
    }
  }

  private void directive(ObjectNode json, Mention.Directive directive) {
    json.set("ids", Json.array(directive.canonicals()));
    if (!directive.type().isEmpty()) {
      json.put("kind", directive.type());
    }
    directive.pinpoint().ifPresent(p -> json.put("pinpoint", p.of(text)));
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
