package org.vanban.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.vanban.mention.AdministrativeUnit;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Post;
import org.vanban.mention.Subject;
import org.vanban.value.EdtfDate;

/**
 * What mentions say of offices, figures, bodies and places, as JSON: alike where the index stores
 * it and where it is exported, {@code {"place":"tỉnh Lâm Đồng","placeCode":"68",…}}.
 */
public final class AttributeJson {
  private AttributeJson() {}

  /** Title, body and place of an office. */
  public static void write(ObjectNode json, Post post) {
    json.put("title", post.title());
    post.body().ifPresent(v -> json.put("body", v));
    post.place().ifPresent(v -> write(json, v));
  }

  /** The same read again. */
  public static Post post(JsonNode json) {
    return new Post(json.get("title").asText(), text(json, "body"), place(json));
  }

  /** A place that something is of, with its codes. */
  private static void write(ObjectNode json, Locality place) {
    json.put("place", place.name());
    place.code().ifPresent(v -> json.put("placeCode", v));
    place.codeNow().ifPresent(v -> json.put("placeCodeNow", v));
  }

  /** The place that something is of, where one is told. */
  public static Optional<Locality> place(JsonNode json) {
    return text(json, "place")
        .map(name -> new Locality(name, text(json, "placeCode"), text(json, "placeCodeNow")));
  }

  /** What a figure counts, whose, where and when. */
  public static void write(ObjectNode json, Subject subject) {
    json.put("subject", subject.noun());
    subject.body().ifPresent(v -> json.put("body", v));
    subject.place().ifPresent(v -> write(json, v));
    subject.period().ifPresent(v -> json.put("period", v.toString()));
  }

  /** What a figure counts, where that is told. */
  public static Optional<Subject> subject(JsonNode json) {
    return text(json, "subject")
        .map(
            noun ->
                new Subject(
                    noun,
                    text(json, "body"),
                    place(json),
                    text(json, "period").map(EdtfDate::parse)));
  }

  /** The name of an organization, its body written out, and its place. */
  public static void write(ObjectNode json, Mention.Organization organization) {
    json.put("name", organization.name());
    json.put("body", organization.body());
    organization.place().ifPresent(v -> write(json, v));
  }

  static Mention.Organization organization(JsonNode json, Mention.Organization named) {
    return named.withBody(json.get("body").asText(), place(json));
  }

  /** The name of a place, with its kind written out, what it is now, or those that may be meant. */
  public static void write(ObjectNode json, Mention.Place place) {
    json.put("name", place.name());
    json.put("written", place.place().name());
    place.place().code().ifPresent(v -> json.put("code", v));
    place.place().codeNow().ifPresent(v -> json.put("codeNow", v));
    units(json, "now", place.now());
    units(json, "candidates", place.candidates());
  }

  static Mention.Place place(JsonNode json, Mention.Place named) {
    return named.withUnit(
        new Locality(json.get("written").asText(), text(json, "code"), text(json, "codeNow")),
        list(json.get("now"), AttributeJson::unit),
        list(json.get("candidates"), AttributeJson::unit));
  }

  private static void units(ObjectNode json, String key, List<AdministrativeUnit> units) {
    if (units.isEmpty()) {
      return;
    }
    ArrayNode all = json.putArray(key);
    for (AdministrativeUnit unit : units) {
      ObjectNode one = all.addObject().put("kind", unit.kind()).put("name", unit.name());
      unit.district().ifPresent(v -> one.put("district", v));
      unit.province().ifPresent(v -> one.put("province", v));
      unit.code().ifPresent(v -> one.put("code", v));
      ArrayNode now = one.putArray("codesNow");
      unit.codesNow().forEach(now::add);
    }
  }

  private static AdministrativeUnit unit(JsonNode json) {
    return new AdministrativeUnit(
        json.get("kind").asText(),
        json.get("name").asText(),
        text(json, "district"),
        text(json, "province"),
        text(json, "code"),
        list(json.get("codesNow"), JsonNode::asText));
  }

  static Optional<String> text(JsonNode json, String key) {
    return Optional.ofNullable(json.get(key)).map(JsonNode::asText);
  }

  /** The items of an array; none where there is no such array. */
  static <T> List<T> list(@Nullable JsonNode array, Function<JsonNode, T> item) {
    return array == null
        ? List.of()
        : StreamSupport.stream(array.spliterator(), false).map(item).toList();
  }
}
