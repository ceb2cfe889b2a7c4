package org.vanban.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vanban.article.Article;
import org.vanban.evaluate.Shingles;
import org.vanban.read.ReadOutcome.Read;

/**
 * A page and what its reader should have of it: a folder with {@code source.html}, {@code
 * expected.txt} (title, lead and paragraphs, a line each) and {@code expected.json} (the rest).
 */
record GoldenPage(Path folder, Article article) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PAGES =
      Path.of(
          System.getProperty("vanban.root", "."),
          "corpus/src/test/resources/org/vanban/read/pages");

  /** The parts of an expectation that are compared one by one. */
  static final List<String> PARTS =
      List.of(
          "lines",
          "title",
          "published",
          "publishedBasis",
          "authors",
          "photographers",
          "agency",
          "section",
          "lead",
          "kinds",
          "outlet",
          "url");

  /** The project's own, or those of the folder that the property {@code vanban.pages} names. */
  static List<GoldenPage> all() throws IOException {
    Path pages =
        Optional.ofNullable(System.getProperty("vanban.pages")).map(Path::of).orElse(PAGES);
    try (Stream<Path> folders = Files.list(pages)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("source.html")))
          .sorted()
          .map(GoldenPage::read)
          .toList();
    }
  }

  private static GoldenPage read(Path folder) {
    ReadOutcome outcome = ArticleReader.standard().read(folder.resolve("source.html"), "page.html");
    ArticleDraft nothing = new ArticleDraft();
    return new GoldenPage(
        folder,
        outcome instanceof Read read
            ? read.article()
            : nothing.toArticle("page.html", MediaTypes.HTML, new byte[0]));
  }

  boolean hasExpectation() {
    return Files.exists(folder.resolve("expected.txt"))
        && Files.exists(folder.resolve("expected.json"));
  }

  /** Writes what is read now as what is expected: to be read against the page by its author. */
  void writeExpectation() throws IOException {
    Files.writeString(folder.resolve("expected.txt"), article.text() + "\n");
    Files.writeString(
        folder.resolve("expected.json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(description()) + "\n");
  }

  String expectedText() throws IOException {
    return Files.readString(folder.resolve("expected.txt")).strip();
  }

  Shingles score() throws IOException {
    return Shingles.compare(expectedText(), article.text());
  }

  /** The parts in which the article is not what is expected. */
  Set<String> differences() throws IOException {
    Set<String> differing = new TreeSet<>();
    JsonNode expected = JSON.readTree(folder.resolve("expected.json").toFile());
    ObjectNode read = description();
    if (!expected.has("photographers")) {
      joinCreators(read);
    }
    for (String part : PARTS) {
      boolean same =
          part.equals("lines")
              ? expectedText().equals(article.text())
              : expected.path(part).equals(read.path(part));
      if (!same) {
        differing.add(part);
      }
    }
    return differing;
  }

  /** As an expectation that does not part them has it: photographers among the authors. */
  private static void joinCreators(ObjectNode read) {
    Set<String> creators = new LinkedHashSet<>();
    read.path("authors").forEach(name -> creators.add(name.asText()));
    read.path("photographers").forEach(name -> creators.add(name.asText()));
    read.remove("photographers");
    creators.forEach(read.putArray("authors")::add);
  }

  /** What is expected of a part, and what is read. */
  String difference(String part) throws IOException {
    JsonNode expected = JSON.readTree(folder.resolve("expected.json").toFile());
    return expected.path(part) + " ≠ " + description().path(part);
  }

  private ObjectNode description() {
    ObjectNode page = JSON.createObjectNode();
    article.title().ifPresent(title -> page.put("title", title));
    article.section().ifPresent(section -> page.put("section", section));
    article.published().ifPresent(time -> page.put("published", time.toString()));
    article.publishedBasis().ifPresent(basis -> page.put("publishedBasis", basis.toString()));
    article.authors().forEach(page.putArray("authors")::add);
    article.photographers().forEach(page.putArray("photographers")::add);
    article.agency().ifPresent(agency -> page.put("agency", agency));
    article.outlet().ifPresent(outlet -> page.put("outlet", outlet));
    article.url().ifPresent(url -> page.put("url", url));
    article.lead().ifPresent(lead -> page.put("lead", lead));
    var kinds = page.putArray("kinds");
    article.paragraphs().forEach(paragraph -> kinds.add(paragraph.kind().toString()));
    return page;
  }
}
