package org.vanban.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanban.export.Json;
import org.vanban.export.MentionReader;
import org.vanban.mention.Correction;
import org.vanban.mention.Mention;
import org.vanban.text.Span;

/**
 * A line of a file of corrections: {@code {"sha256":"9f…","start":6,"end":9,"text":"2/7",
 * "type":"DATE","edtf":"2018-07-02","when":"2026-11-30T09:00:00Z","note":"by phone"}}.
 *
 * <p>It is a mention as {@link MentionReader} takes it, of the article of a fingerprint. The type
 * {@code NONE} says that no mention stands there, {@code FOUND} takes back what earlier lines say
 * of stretches that overlap.
 *
 * @param fingerprint of the article: 64 hexadecimal digits
 * @param correction what is right; of {@code FOUND} that there is no mention
 * @param takesBack whether the type is {@code FOUND}
 * @param json the whole line
 */
public record CorrectionLine(
    String fingerprint, Correction correction, boolean takesBack, String json) {
  /** Characters of a line; longer ones are not read. */
  public static final int LONGEST = 100_000;

  static final String NONE = "NONE";
  static final String FOUND = "FOUND";

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException with what is wrong with it
   */
  public static CorrectionLine parse(String line) {
    if (line.length() > LONGEST) {
      throw new IllegalArgumentException("longer than " + LONGEST + " characters");
    }
    JsonNode json = Json.parse(line);
    if (!json.isObject()) {
      throw new IllegalArgumentException("no JSON object");
    }
    String fingerprint = MentionReader.text(json, "sha256");
    if (!SHA256.matcher(fingerprint).matches()) {
      throw new IllegalArgumentException("\"sha256\" is not 64 hexadecimal digits in lower case");
    }
    MentionReader.optional(json, "note"); // of a length that is read
    String type = MentionReader.text(json, "type");
    return new CorrectionLine(
        fingerprint, correction(json, type), type.equals(FOUND), Json.line(json));
  }

  private static Correction correction(JsonNode json, String type) {
    Span span = MentionReader.span(json);
    String surface = MentionReader.text(json, "text");
    Optional<Mention> mention =
        type.equals(NONE) || type.equals(FOUND)
            ? Optional.empty()
            : Optional.of(MentionReader.read(json));
    return new Correction(span, surface, mention);
  }

  /**
   * A line that is written now.
   *
   * @param said all but {@code sha256} and {@code when}
   * @param when ISO 8601
   * @throws IllegalArgumentException with what is wrong with it
   */
  public static CorrectionLine of(String fingerprint, JsonNode said, String when) {
    ObjectNode json = Json.object();
    json.put("sha256", fingerprint);
    said.properties().forEach(one -> json.set(one.getKey(), one.getValue()));
    json.put("sha256", fingerprint);
    json.put("when", when);
    return parse(Json.line(json));
  }
}
