package org.vanban.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a page says of itself in JSON-LD, the vocabulary of schema.org. */
final class JsonLd {
  private static final int DEEPEST = 6;
  private static final int LONGEST = 500_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final List<JsonNode> breadcrumbs = new ArrayList<>();
  private final List<JsonNode> sites = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(PageElements page) {
    JsonLd found = new JsonLd();
    for (Element script : page.json) {
      String json = script.data();
      if (json.length() <= LONGEST) {
        try {
          found.collect(MAPPER.readTree(json), 0);
        } catch (JsonProcessingException e) {
          // broken JSON-LD is common; the page is read without it
          continue;
        }
      }
    }
    return found;
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, depth + 1));
      return;
    }
    String types = String.join(" ", texts(node.path("@type")));
    if (types.contains("Article") || types.contains("BlogPosting") || types.contains("Report")) {
      articles.add(node);
    } else if (types.contains("BreadcrumbList")) {
      breadcrumbs.add(node);
    } else if (types.contains("WebSite") || types.contains("NewsMediaOrganization")) {
      sites.add(node);
    } else if (types.contains("WebPage")) {
      pages.add(node);
    }
    node.path("@graph").forEach(child -> collect(child, depth + 1));
    if (node.path("mainEntity").isObject()) {
      collect(node.path("mainEntity"), depth + 1);
    }
  }

  /** The first article's string under a key; of an object its name, its id or its URL. */
  Optional<String> text(String key) {
    return first(articles, key);
  }

  /** The name of the site that the page is part of. */
  Optional<String> siteName() {
    return first(sites, "name");
  }

  /** When the article was published, else the page it stands on. */
  Optional<String> published() {
    return text("datePublished").or(() -> first(pages, "datePublished"));
  }

  private static Optional<String> first(List<JsonNode> nodes, String key) {
    for (JsonNode node : nodes) {
      List<String> texts = texts(node.path(key));
      if (!texts.isEmpty()) {
        return Optional.of(texts.getFirst());
      }
    }
    return Optional.empty();
  }

  List<String> texts(String key) {
    return articles.stream().findFirst().map(a -> texts(a.path(key))).orElse(List.of());
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(child -> texts.addAll(texts(child)));
    } else if (node.isTextual()) {
      texts.add(node.asText());
    } else if (node.isObject()) {
      for (String key : List.of("name", "@id", "url")) {
        if (node.path(key).isTextual()) {
          texts.add(node.path(key).asText());
          break;
        }
      }
    }
    return texts;
  }

  /** The names of the first breadcrumb trail, outermost first. */
  List<String> trail() {
    List<String> names = new ArrayList<>();
    for (JsonNode list : breadcrumbs) {
      for (JsonNode item : list.path("itemListElement")) {
        String name = item.path("name").asText(item.path("item").path("name").asText(""));
        if (!name.isBlank()) {
          names.add(name);
        }
      }
      if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }
}
