package org.vanban.resolve;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * A gold text of this room, any type and keys of the notation being taken as they are: {@code ⟦nghị
 * quyết này|REFERENCE|to=1⟧}.
 *
 * @param context what the head line gives: {@code published}, {@code outlet}, {@code province};
 *     blanks in values are written {@code _}
 */
record MarkedText(String id, ArticleContext context, String text, List<Mark> marks) {

  /** A marked piece of text. */
  record Mark(Span span, String type, Map<String, String> values) {
    Optional<String> value(String key) {
      return Optional.ofNullable(values.get(key));
    }

    /** The values of a key, {@code " ; "} between them; none where the key is missing. */
    List<String> list(String key) {
      return value(key)
          .map(v -> Arrays.stream((v + " ").split(" ; ", -1)).map(String::strip).toList())
          .orElse(List.of());
    }
  }

  private static final Pattern MARKED = Pattern.compile("⟦([^⟦⟧]*)⟧");
  private static final Pattern HEAD_VALUE = Pattern.compile("(\\w+)=(\\S+)");

  /** The texts of a file beside this class. */
  static List<MarkedText> read(String file) {
    try (InputStream in = MarkedText.class.getResourceAsStream(file)) {
      String all =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^#doc ")).skip(1).map(MarkedText::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document of such a file, its head line first. */
  static MarkedText parse(String document) {
    String head = document.lines().findFirst().orElse("");
    Map<String, String> values =
        HEAD_VALUE.matcher(head).results().collect(toMap(m -> m.group(1), m -> m.group(2)));
    String inline = document.substring(document.indexOf('\n') + 1).strip();
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher marked = MARKED.matcher(inline);
    int at = 0;
    while (marked.find()) {
      text.append(inline, at, marked.start());
      String[] parts = marked.group(1).split("\\|");
      Map<String, String> keys =
          Arrays.stream(parts)
              .skip(2)
              .map(pair -> pair.split("=", 2))
              .collect(toMap(pair -> pair[0], pair -> pair[1]));
      marks.add(
          new Mark(Span.of(text.length(), text.length() + parts[0].length()), parts[1], keys));
      text.append(parts[0]);
      at = marked.end();
    }
    text.append(inline.substring(at));
    ArticleContext context =
        new ArticleContext(
            Optional.ofNullable(values.get("published"))
                .filter(v -> !v.equals("unknown"))
                .map(EdtfDate::parse),
            Optional.empty(),
            Optional.ofNullable(values.get("outlet")).map(v -> v.replace('_', ' ')),
            Optional.ofNullable(values.get("province")).map(v -> v.replace('_', ' ')));
    return new MarkedText(values.getOrDefault("id", "?"), context, text.toString(), marks);
  }

  /** What the annotator makes of the text. */
  AnnotatedDocument annotated(Annotator annotator) {
    return annotator.annotate(text, context);
  }

  /** A piece of the text with some of its surroundings, for messages. */
  String around(Span span) {
    String left = text.substring(Math.max(0, span.start() - 40), span.start());
    String right = text.substring(span.end(), Math.min(text.length(), span.end() + 40));
    return (id + ": " + left + "[" + span.of(text) + "]" + right).replace('\n', ' ');
  }
}
