package org.vanban.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vanban.export.Json;
import org.vanban.gold.GoldDocument;
import org.vanban.mention.Mention;
import org.vanban.text.Span;

/** What an extraction wins and loses against an earlier one, mention by mention. */
final class GainsAndLosses {
  private final Common common;
  private final Map<String, Set<Key>> before;

  /** One mention as it is compared: what it is, where, and its values. */
  private record Key(int start, int end, String type, String canonical) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return java.util.Comparator.comparingInt(Key::start)
          .thenComparingInt(Key::end)
          .thenComparing(Key::type)
          .thenComparing(Key::canonical)
          .compare(this, other);
    }
  }

  GainsAndLosses(Common common, Path output) {
    this.common = common;
    this.before = read(common, output);
  }

  private static Map<String, Set<Key>> read(Common common, Path output) {
    Map<String, Set<Key>> found = new HashMap<>();
    try (Stream<String> lines = Files.lines(output)) {
      lines
          .filter(line -> !line.isBlank())
          .forEach(
              line -> {
                JsonNode document = Json.parse(line);
                Set<Key> keys = new HashSet<>();
                for (JsonNode entity : document.path("entities")) {
                  keys.add(
                      new Key(
                          entity.path("start").asInt(),
                          entity.path("end").asInt(),
                          entity.path("type").asText(),
                          Json.line(values(entity))));
                }
                found.put(document.path("id").asText(), keys);
              });
    } catch (NoSuchFileException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("no.such.file", output));
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(Failure.STOPPED, output + ": " + e.getMessage());
    }
    return found;
  }

  /**
   * Prints {@code + }each mention won and {@code - }each lost, marked right or wrong by the gold.
   */
  void print(List<GoldDocument> gold, Map<String, List<Mention>> found) {
    for (GoldDocument document : gold) {
      Set<Key> now = new TreeSet<>();
      found.getOrDefault(document.id(), List.of()).forEach(m -> now.add(key(m)));
      Set<Key> then = new TreeSet<>(before.getOrDefault(document.id(), Set.of()));
      Set<Key> right = new HashSet<>();
      document.mentions().forEach(m -> right.add(key(m)));
      difference(now, then).forEach(k -> print(document, k, "+", right.contains(k)));
      difference(then, now).forEach(k -> print(document, k, "-", right.contains(k)));
    }
  }

  private static Set<Key> difference(Set<Key> from, Set<Key> without) {
    Set<Key> rest = new TreeSet<>(from);
    rest.removeAll(without);
    return rest;
  }

  /** Of a directive, a body or a place what is printed: which one is meant is not extraction. */
  private static List<String> values(Mention mention) {
    return switch (mention) {
      case Mention.Directive d -> d.idTexts();
      case Mention.Organization o -> List.of(o.name());
      case Mention.Place p -> List.of(p.name());
      default -> mention.canonicals();
    };
  }

  private static JsonNode values(JsonNode entity) {
    boolean named =
        entity.path("type").asText().equals(Mention.Kind.ORGANIZATION.name())
            || entity.path("type").asText().equals(Mention.Kind.PLACE.name());
    return named
        ? Json.array(List.of(entity.path("name").asText()))
        : entity.path(entity.has("ids") ? "ids" : "canonical");
  }

  private static Key key(Mention mention) {
    ObjectNode holder = Json.object();
    holder.set("canonical", Json.array(values(mention)));
    return new Key(
        mention.span().start(),
        mention.span().end(),
        mention.kind().name(),
        Json.line(holder.path("canonical")));
  }

  private void print(GoldDocument document, Key key, String sign, boolean right) {
    String text = document.text();
    String surface =
        Span.of(key.start(), Math.min(key.end(), text.length())).of(text).replace('\n', ' ');
    common
        .out()
        .println(
            sign
                + " "
                + document.id()
                + " "
                + key.type()
                + " "
                + (right ? "right" : "wrong")
                + ": "
                + surface
                + " "
                + key.canonical());
  }
}
