package org.vanban.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;
import org.vanban.index.IndexedArticle;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/** The five seed articles as a careful reader and extractor would hand them to the index. */
final class SeedArticles {
  private SeedArticles() {}

  static List<IndexedArticle> read(Path gold) throws IOException {
    Map<String, JsonNode> structures = new HashMap<>();
    new ObjectMapper()
        .readTree(gold.resolve("seeds-structure.json").toFile())
        .forEach(node -> structures.put(node.get("doc").asText(), node));
    List<IndexedArticle> articles = new ArrayList<>();
    for (GoldDocument document : GoldFile.read(gold.resolve("seeds.gold"))) {
      articles.add(article(document, Objects.requireNonNull(structures.get(document.id()))));
    }
    return articles;
  }

  private static IndexedArticle article(GoldDocument document, JsonNode structure) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Set<Integer> furniture = furniture(structure);
    int start = 0;
    int number = 0;
    for (String line : document.text().split("\n", -1)) {
      number++;
      int end = start + line.length();
      if (!furniture.contains(number) && !line.isBlank()) {
        int shift = text.length() - start;
        for (Mention mention : document.mentions()) {
          if (mention.span().start() >= start && mention.span().end() <= end) {
            mentions.add(mention.moved(s -> Span.of(s.start() + shift, s.end() + shift)));
          }
        }
        text.append(line).append('\n');
      }
      start = end + 1;
    }
    return new IndexedArticle(
        document.id(),
        document.id() + ".txt",
        Optional.empty(),
        text(structure.get("source"), "name"),
        text(structure.get("title"), "text"),
        text(structure.get("section"), "text"),
        text(structure.get("published"), "iso").map(EdtfDate::parse),
        authors(structure),
        text(structure.get("lead"), "text"),
        text.toString(),
        List.of(),
        Mentions.of(mentions),
        "{}");
  }

  private static Set<Integer> furniture(JsonNode structure) {
    Set<Integer> lines = new HashSet<>();
    structure.get("furniture").forEach(f -> lines.add(f.get("line").asInt()));
    lines.add(structure.at("/byline/line").asInt(-1));
    lines.add(structure.at("/section/line").asInt(-1));
    if (structure.at("/published/basis").asText().equals("printed")) {
      lines.add(structure.at("/published/line").asInt(-1));
    }
    return lines;
  }

  private static List<String> authors(JsonNode structure) {
    List<String> authors = new ArrayList<>();
    structure.at("/byline/authors").forEach(a -> authors.add(a.asText()));
    return authors;
  }

  private static Optional<String> text(@Nullable JsonNode node, String key) {
    return node == null || !node.hasNonNull(key)
        ? Optional.empty()
        : Optional.of(node.get(key).asText());
  }
}
