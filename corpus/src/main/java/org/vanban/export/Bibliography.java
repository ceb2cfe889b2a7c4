package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vanban.search.ArticleReference;
import org.vanban.text.TextNormalizer;
import org.vanban.value.EdtfDate;

/**
 * Articles as entries of a bibliography: BibTeX, RIS, CSL-JSON.
 *
 * <p>Vietnamese names are kept as they are printed, family name first, and never turned round. What
 * is not known is left out. A date is as precise as it is known.
 */
public enum Bibliography {
  /** Entries {@code @misc}, in UTF-8; what BibTeX would read as a command is escaped. */
  BIBTEX {
    @Override
    public String write(List<ArticleReference> articles) {
      Set<String> keys = new HashSet<>();
      return articles.stream().map(a -> bibtex(a, keys)).collect(Collectors.joining("\n"));
    }
  },
  /** Records {@code TY - NEWS}, each line ended as the format asks for. */
  RIS {
    @Override
    public String write(List<ArticleReference> articles) {
      return articles.stream().map(Bibliography::ris).collect(Collectors.joining("\r\n"));
    }
  },
  /** An array of items {@code article-newspaper}. */
  CSL_JSON {
    @Override
    public String write(List<ArticleReference> articles) {
      ArrayNode items = Json.array();
      articles.forEach(article -> items.add(csl(article)));
      return Json.pretty(items) + "\n";
    }
  };

  private static final int YEAR = 1;
  private static final int MONTH = 2;
  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };

  /** The entries of some articles, in their order, each ended by a line break. */
  public abstract String write(List<ArticleReference> articles);

  /**
   * The format of a name: {@code bibtex}, {@code ris}, {@code csl-json}.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Bibliography named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String bibtex(ArticleReference article, Set<String> keys) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (!article.authors().isEmpty()) {
      fields.put(
          "author",
          article.authors().stream()
              .map(a -> "{" + tex(a) + "}")
              .collect(Collectors.joining(" and ", "{", "}")));
    }
    article.title().ifPresent(v -> fields.put("title", "{{" + tex(v) + "}}"));
    article.outlet().ifPresent(v -> fields.put("howpublished", "{" + tex(v) + "}"));
    article
        .published()
        .map(Bibliography::parts)
        .ifPresent(
            parts -> {
              fields.put("year", "{" + parts.getFirst() + "}");
              if (parts.size() >= MONTH) {
                fields.put("month", MONTHS[parts.get(1) - 1]);
              }
              fields.put("date", "{" + dashed(parts) + "}");
            });
    article.url().ifPresent(v -> fields.put("url", "{" + address(v) + "}"));
    fields.put("langid", "{vietnamese}");
    return fields.entrySet().stream()
        .map(f -> "  " + f.getKey() + " = " + f.getValue())
        .collect(Collectors.joining(",\n", "@misc{" + key(article, keys) + ",\n", "\n}\n"));
  }

  /** {@code baolamdong2018-458881fcfa0dc78b}: letters and digits alone, no two alike. */
  private static String key(ArticleReference article, Set<String> keys) {
    String outlet = plain(article.outlet().orElse(""));
    String year = article.published().map(d -> "" + d.earliest().getYear()).orElse("");
    String first = outlet + year + "-" + plain(article.id());
    String key = first;
    for (int i = 2; !keys.add(key); i++) {
      key = first + "-" + i;
    }
    return key;
  }

  private static String plain(String text) {
    return TextNormalizer.fold(text).replaceAll("[^a-z0-9]", "");
  }

  private static String tex(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : line(text).toCharArray()) {
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '{' -> out.append("\\textbraceleft{}"); // \{ would count when braces are matched
        case '}' -> out.append("\\textbraceright{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '$', '&', '#', '%', '_' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** An address that stands between braces and at the end of a line as it is. */
  private static String address(String url) {
    return line(url)
        .replace("\\", "%5C")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace(" ", "%20");
  }

  private static String ris(ArticleReference article) {
    List<String> lines = new ArrayList<>();
    lines.add("TY  - NEWS");
    lines.add("ID  - " + line(article.id()));
    article.authors().forEach(a -> lines.add("AU  - " + line(a)));
    article.title().ifPresent(v -> lines.add("TI  - " + line(v)));
    article.outlet().ifPresent(v -> lines.add("T2  - " + line(v)));
    article
        .published()
        .map(Bibliography::parts)
        .ifPresent(
            parts -> {
              lines.add("PY  - " + parts.getFirst());
              lines.add("DA  - " + slashed(parts));
            });
    article.url().ifPresent(v -> lines.add("UR  - " + address(v)));
    lines.add("LA  - vi");
    lines.add("ER  - ");
    return lines.stream().map(l -> l + "\r\n").collect(Collectors.joining());
  }

  private static ObjectNode csl(ArticleReference article) {
    ObjectNode json = Json.object();
    json.put("id", article.id());
    json.put("type", "article-newspaper");
    article.title().ifPresent(v -> json.put("title", v));
    if (!article.authors().isEmpty()) {
      ArrayNode authors = json.putArray("author");
      article.authors().forEach(a -> authors.addObject().put("literal", a));
    }
    article.outlet().ifPresent(v -> json.put("container-title", v));
    article
        .published()
        .ifPresent(
            date -> {
              ArrayNode parts = json.putObject("issued").putArray("date-parts").addArray();
              parts(date).forEach(parts::add);
            });
    article.url().ifPresent(v -> json.put("URL", v));
    json.put("language", "vi");
    return json;
  }

  /** Year, month, day, as far as the date settles them. */
  private static List<Integer> parts(EdtfDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first.getYear() != last.getYear() || first.getMonth() != last.getMonth()) {
      return List.of(first.getYear());
    }
    return first.equals(last)
        ? List.of(first.getYear(), first.getMonthValue(), first.getDayOfMonth())
        : List.of(first.getYear(), first.getMonthValue());
  }

  private static String dashed(List<Integer> parts) {
    return parts.stream().map("%02d"::formatted).collect(Collectors.joining("-"));
  }

  /** {@code 2018/07/02/}: the format has always three strokes. */
  private static String slashed(List<Integer> parts) {
    return parts.stream().map("%02d"::formatted).collect(Collectors.joining("/"))
        + "/".repeat(MONTH + YEAR - parts.size() + 1);
  }

  /** On one line, in NFC. */
  private static String line(String text) {
    return TextNormalizer.blanksFolded(Normalizer.normalize(text, Normalizer.Form.NFC));
  }
}
