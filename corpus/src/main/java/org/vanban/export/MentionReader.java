package org.vanban.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vanban.directive.DirectiveTypes;
import org.vanban.index.AttributeJson;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Post;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Vocabulary;
import org.vanban.value.Amount;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/**
 * A mention from its JSON, as {@link DocumentJson} writes it or as a person does: {@code
 * {"type":"DATE","start":6,"end":9,"text":"2/7","edtf":"2018-07-02"}}.
 *
 * <p>Read is what the text says: of directives {@code ids} and {@code canonical}, which name the
 * documents; of persons {@code offices}, {@code rank}, {@code honorific} and {@code role}; values,
 * units and subjects of figures; body and place of an organization, {@code written} and {@code
 * code} of a place. All else follows from these. Texts have 1,000 characters at most, lists 100
 * items.
 */
public final class MentionReader {
  /** {@code 57448}, {@code 11.7}: of so few digits that arithmetic stays cheap. */
  private static final Pattern PLAIN = Pattern.compile("\\d{1,40}(\\.\\d{1,20})?");

  private static final DirectiveTypes TYPES = DirectiveTypes.load(Vocabulary.builder());
  private static final int LONGEST_TYPE = 4; // words
  private static final int LONGEST = 1000;
  private static final int MOST = 100;

  private final JsonNode json;
  private final Span span;
  private final String text;

  private MentionReader(JsonNode json) {
    this.json = json;
    this.span = span(json);
    this.text = TextNormalizer.nfc(text(json, "text"));
  }

  /**
   * Reads a mention.
   *
   * @throws IllegalArgumentException naming the key that is missing or wrong
   */
  public static Mention read(JsonNode json) {
    return new MentionReader(json).mention(kind(text(json, "type")));
  }

  /**
   * Where it stands: {@code start} and {@code end}.
   *
   * @throws IllegalArgumentException if they are no stretch
   */
  public static Span span(JsonNode json) {
    int start = json.path("start").asInt(-1);
    int end = json.path("end").asInt(-1);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("\"start\" and \"end\" are no stretch of a text");
    }
    return Span.of(start, end);
  }

  /**
   * A text that must be there.
   *
   * @throws IllegalArgumentException if it is missing, blank or too long
   */
  public static String text(JsonNode json, String key) {
    return optional(json, key)
        .orElseThrow(() -> new IllegalArgumentException("no \"" + key + "\" (a text)"));
  }

  /**
   * A text that may be there.
   *
   * @throws IllegalArgumentException if it is too long
   */
  public static Optional<String> optional(JsonNode json, String key) {
    String value = json.path(key).isValueNode() ? json.path(key).asText("") : "";
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException(
          "\"" + key + "\" is longer than " + LONGEST + " characters");
    }
    return Optional.of(value).filter(v -> !v.isBlank() && !json.path(key).isNull());
  }

  private static Mention.Kind kind(String type) {
    return Arrays.stream(Mention.Kind.values())
        .filter(kind -> kind.name().equals(type))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such \"type\": " + type));
  }

  private Mention mention(Mention.Kind kind) {
    String name = TextNormalizer.blanksFolded(text);
    return switch (kind) {
      case PERSON ->
          new Mention.Person(
              span,
              name,
              offices(),
              nfc("rank"),
              nfc("honorific"),
              json.path("role").asText().equals("author"),
              by());
      case DIRECTIVE -> directive();
      case DATE ->
          new Mention.Date(
              span,
              EdtfDate.parse(text(json, "edtf")),
              optional(json, "modifier").map(m -> constant(Mention.Date.Modifier.class, m)),
              by());
      case RATIO ->
          new Mention.Ratio(
              span,
              amount(text(json, "numerator")),
              amount(text(json, "denominator")),
              AttributeJson.subject(json),
              by());
      case PERCENT ->
          new Mention.Percent(
              span, values(), json.path("points").asBoolean(), AttributeJson.subject(json), by());
      case QUANTITY ->
          new Mention.Quantity(
              span,
              values(),
              TextNormalizer.nfc(text(json, "unit")),
              optional(json, "approximation").map(a -> constant(Mention.Approximation.class, a)),
              AttributeJson.subject(json),
              by());
      case ORGANIZATION ->
          new Mention.Organization(
              span, name, nfc("body").orElse(name), AttributeJson.place(json), by());
      case PLACE -> place(new Mention.Place(span, name, by()));
    };
  }

  private Mention.By by() {
    return optional(json, "by")
        .map(word -> constant(Mention.By.class, word))
        .orElse(Mention.By.CORRECTION);
  }

  private Optional<String> nfc(String key) {
    return optional(json, key).map(TextNormalizer::nfc);
  }

  private List<Mention.Office> offices() {
    List<Mention.Office> offices = new ArrayList<>();
    for (JsonNode office : list("offices")) {
      Span where = office.has("start") ? span(office) : span;
      String words = TextNormalizer.nfc(text(office, "text"));
      Optional<Post> post = optional(office, "title").map(title -> AttributeJson.post(office));
      offices.add(new Mention.Office(where, words, post));
    }
    return offices;
  }

  private Mention directive() {
    List<DirectiveId> ids = texts("ids").stream().map(DirectiveId::of).toList();
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("no \"ids\" (a list of texts)");
    }
    return new Mention.Directive(span, ids, type(), Optional.empty(), keys(ids), by());
  }

  /** The key told for each id; the id itself where none is. */
  private List<String> keys(List<DirectiveId> ids) {
    List<String> told = texts("canonical");
    if (told.isEmpty()) {
      return ids.stream().map(DirectiveId::text).toList();
    }
    if (told.size() != ids.size()) {
      throw new IllegalArgumentException("\"canonical\" is not one for each of \"ids\"");
    }
    return told;
  }

  /** The type word that the text begins with: {@code nghị quyết}. */
  private String type() {
    String[] words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
    return IntStream.iterate(Math.min(LONGEST_TYPE, words.length), n -> n > 0, n -> n - 1)
        .mapToObj(n -> String.join(" ", Arrays.copyOf(words, n)))
        .filter(start -> TYPES.byWord(start).isPresent())
        .findFirst()
        .orElse("");
  }

  private List<Amount> values() {
    List<Amount> values = texts("values").stream().map(MentionReader::amount).toList();
    if (values.isEmpty() || values.size() > 2) {
      throw new IllegalArgumentException("\"values\" are not one number, or the two of a range");
    }
    return values;
  }

  private static Amount amount(String plain) {
    if (!PLAIN.matcher(plain).matches()) {
      throw new IllegalArgumentException("not a plain number, 57448 or 11.7: " + plain);
    }
    return Amount.parse(plain);
  }

  private Mention.Place place(Mention.Place named) {
    return nfc("written")
        .map(w -> new Locality(w, optional(json, "code"), optional(json, "codeNow")))
        .map(place -> named.withUnit(place, List.of(), List.of()))
        .orElse(named);
  }

  private List<JsonNode> list(String key) {
    List<JsonNode> items = new ArrayList<>();
    json.path(key).forEach(items::add);
    if (items.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " of \"" + key + "\"");
    }
    return items;
  }

  private List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : list(key)) {
      String one = item.asText("").strip();
      if (one.isEmpty() || one.length() > LONGEST) {
        throw new IllegalArgumentException("\"" + key + "\" are not texts");
      }
      texts.add(TextNormalizer.nfc(one));
    }
    return texts;
  }

  private static <E extends Enum<E>> E constant(Class<E> words, String word) {
    return Arrays.stream(words.getEnumConstants())
        .filter(one -> one.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such value: " + word));
  }
}
