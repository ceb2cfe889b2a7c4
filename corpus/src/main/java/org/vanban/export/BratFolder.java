package org.vanban.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.vanban.mention.Mention;

/**
 * Annotated documents as brat reads them: in a folder, a {@code .txt} with the text and an {@code
 * .ann} beside it for each, and one {@code annotation.conf}.
 *
 * <p>Offsets count code points. A mention that goes over a line is in fragments. Canonical values
 * stand in notes, offices as {@code OFFICE} with the relation {@code Holds}, and what is one person
 * or document is tied by {@code Equiv}.
 */
public final class BratFolder implements DocumentWriter {
  private static final String OFFICE = "OFFICE";
  private static final int LONGEST_NAME = 100;

  private final Path folder;
  private final Set<String> names = new HashSet<>();

  /**
   * Makes the folder.
   *
   * @throws IOException if it cannot be made
   */
  public BratFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    StringBuilder conf = new StringBuilder("[entities]\n");
    for (Mention.Kind kind : Mention.Kind.values()) {
      conf.append(kind).append('\n');
    }
    conf.append(OFFICE)
        .append("\n\n[relations]\nHolds\tArg1:PERSON, Arg2:OFFICE\n")
        .append("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n")
        .append("Equiv\tArg1:PERSON, Arg2:PERSON, <REL-TYPE>:symmetric-transitive\n")
        .append("Equiv\tArg1:DIRECTIVE, Arg2:DIRECTIVE, <REL-TYPE>:symmetric-transitive\n")
        .append("\n[events]\n\n[attributes]\n");
    Files.writeString(folder.resolve("annotation.conf"), conf);
  }

  /**
   * @throws UncheckedIOException if the pair of files cannot be written
   */
  @Override
  public void add(JsonNode document) {
    String name = name(document.path("id").asText());
    String text = document.path("text").asText();
    try {
      Files.writeString(folder.resolve(name + ".txt"), text, StandardCharsets.UTF_8);
      Files.writeString(folder.resolve(name + ".ann"), new Standoff(text).of(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id in letters that every file system takes, no two alike but for case. */
  private String name(String id) {
    String plain = id.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.+", "_");
    String first = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    String name = first;
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = first + "-" + i;
    }
    return name;
  }

  @Override
  public void close() {
    // every document is written whole when it is added
  }

  /** The lines of one document. */
  private static final class Standoff {
    private final String text;
    private final CodePoints points;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, String> offices = new LinkedHashMap<>(); // by span: T9
    private int spans;
    private int notes;
    private int relations;

    Standoff(String text) {
      this.text = text;
      this.points = new CodePoints(text);
    }

    String of(JsonNode document) {
      for (JsonNode mention : document.path("entities")) {
        String id = span(mention.path("type").asText(), mention);
        StringJoiner values = new StringJoiner("; ");
        mention.path("canonical").forEach(value -> values.add(value.asText()));
        lines.append("#%d\tAnnotatorNotes %s\t%s\n".formatted(++notes, id, oneLine(values)));
      }
      int person = 0;
      for (JsonNode mention : document.path("entities")) {
        person++;
        for (JsonNode office : mention.path("offices")) {
          String key = office.path("start").asInt() + "-" + office.path("end").asInt();
          if (!offices.containsKey(key)) {
            offices.put(key, span(OFFICE, office));
          }
          lines.append(
              "R%d\tHolds Arg1:T%d Arg2:%s\n".formatted(++relations, person, offices.get(key)));
        }
      }
      for (JsonNode one : document.path("resolved")) {
        if (one.path("mentions").size() > 1) {
          lines.append("*\tEquiv");
          one.path("mentions").forEach(index -> lines.append(" T").append(index.asInt() + 1));
          lines.append('\n');
        }
      }
      return lines.toString();
    }

    /** A line of its own for a span; its name. */
    private String span(String type, JsonNode of) {
      int start = of.path("start").asInt();
      int end = of.path("end").asInt();
      StringJoiner places = new StringJoiner(";");
      StringJoiner printed = new StringJoiner(" ");
      int from = start;
      while (from < end) {
        int line = text.indexOf('\n', from);
        int to = line < 0 ? end : Math.min(line, end);
        if (to > from) {
          places.add(points.at(from) + " " + points.at(to));
          printed.add(text.substring(from, to));
        }
        from = to + 1;
      }
      String id = "T" + ++spans;
      lines.append("%s\t%s %s\t%s\n".formatted(id, type, places, printed));
      return id;
    }

    private static String oneLine(Object text) {
      return text.toString().replaceAll("\\s+", " ");
    }
  }
}
