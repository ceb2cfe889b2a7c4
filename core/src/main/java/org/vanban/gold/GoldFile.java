package org.vanban.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.value.EdtfDate;

/**
 * A file of gold articles, each opened by a line {@code #doc id=… published=… url=…}.
 *
 * <p>What follows a head line up to the next is the article in {@link InlineNotation}; empty lines
 * at its ends are not part of it. {@code published=unknown} where the article gives no date.
 */
public final class GoldFile {
  private static final String HEAD = "#doc";

  private GoldFile() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException with file and article if the notation is broken
   */
  public static List<GoldDocument> read(Path file) throws IOException {
    return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
  }

  /** Reads the text of a file; {@code where} stands in messages. */
  public static List<GoldDocument> parse(String where, String content) {
    List<GoldDocument> documents = new ArrayList<>();
    Optional<String> head = Optional.empty();
    List<String> lines = new ArrayList<>();
    for (String line : (content + "\n" + HEAD).split("\n", -1)) {
      if (line.startsWith(HEAD)) {
        if (head.isPresent()) {
          documents.add(document(where, head.get(), String.join("\n", lines)));
        }
        head = Optional.of(line);
        lines.clear();
      } else {
        lines.add(line);
      }
    }
    return List.copyOf(documents);
  }

  private static GoldDocument document(String where, String head, String inline) {
    Map<String, String> values = new HashMap<>();
    for (String word : head.split("\\s+")) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        values.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    String id = values.getOrDefault("id", "");
    String published = values.getOrDefault("published", "");
    if (id.isEmpty() || published.isEmpty()) {
      throw new IllegalArgumentException(where + ": no id or no published in: " + head);
    }
    try {
      InlineNotation.Parsed parsed = InlineNotation.parse(withoutEmptyEnds(inline));
      Optional<EdtfDate> day =
          published.equals("unknown") ? Optional.empty() : Optional.of(EdtfDate.parse(published));
      return new GoldDocument(
          id, values.getOrDefault("url", "none"), day, parsed.text(), parsed.mentions());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ":" + id + ": " + e.getMessage(), e);
    }
  }

  private static String withoutEmptyEnds(String inline) {
    int start = 0;
    int end = inline.length();
    while (start < end && inline.charAt(start) == '\n') {
      start++;
    }
    while (end > start && inline.charAt(end - 1) == '\n') {
      end--;
    }
    return inline.substring(start, end);
  }

  /** The article as a gold file has it; {@link #parse} reads it again. */
  public static String format(GoldDocument document) {
    return HEAD
        + " id="
        + document.id()
        + " published="
        + document.published().map(EdtfDate::toString).orElse("unknown")
        + " url="
        + document.url()
        + "\n"
        + InlineNotation.format(document.text(), document.mentions())
        + "\n";
  }
}
