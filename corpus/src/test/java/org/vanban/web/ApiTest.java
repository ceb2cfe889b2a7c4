package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vanban.export.Json;

/** What is answered under {@code /api}, held against its description and the schemas. */
class ApiTest {
  /** A question to each answer that is described; the value of every parameter it needs. */
  private static final Map<String, List<String>> QUESTIONS =
      Map.of(
          "/api/info", List.of(""),
          "/api/search", List.of("?q=nghi+quyet+18&facets=10", "?limit=0", "?q=khong-co-gi-ca"),
          "/api/suggest", List.of("?q=v%E1%BB%AB", "?q=zzzz"),
          "/api/article", List.of("?id=" + first("q=nghi+quyet+18")),
          "/api/findings", List.of("?id=" + first("q=%2246/51%22"), "?lang=en&id=" + first("")),
          "/api/directive", List.of("?id=18-NQ/TW", "?id=999-NQ/TW"),
          "/api/official", List.of("?name=vu+dinh+khoat", "?name=nobody"),
          "/api/figures", List.of("?q=h%E1%BB%99+ngh%C3%A8o", "?q=nothing"),
          "/api/jobs", List.of(""),
          "/api/watches", List.of(""));

  /** Held against the description where there is something to tell. */
  private static final Set<String> ELSEWHERE =
      Set.of("/api/jobs/{id}", "/api/watches/news", "/api/hits");

  private static PageServer page;

  @BeforeAll
  static void open() throws IOException {
    page = PageServer.start(PageSettings.local(SampleIndex.folder(), 0));
  }

  @AfterAll
  static void close() {
    page.close();
  }

  private static String first(String question) {
    try (PageServer server = PageServer.start(PageSettings.local(SampleIndex.folder(), 0))) {
      return Asked.encoded(
          Asked.get(server, "/api/search?" + question).json().at("/hits/0/id").asText());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyAnswerIsAsDescribed() throws IOException {
    JsonNode described = Asked.get(page, "/api/openapi.json").json();
    String shipped = Files.readString(SampleIndex.root().resolve("docs/openapi.json"));
    assertThat(described).isEqualTo(Json.parse(shipped));
    Set<String> checked = new TreeSet<>();
    for (Map.Entry<String, List<String>> one : QUESTIONS.entrySet()) {
      for (String question : one.getValue()) {
        Asked asked = Asked.get(page, one.getKey() + question);
        assertThat(asked.status()).as(one.getKey() + question).isEqualTo(200);
        asDescribed(page, one.getKey(), "get", asked);
      }
      checked.add(one.getKey());
    }
    Set<String> paths = new TreeSet<>();
    described
        .path("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getValue().has("get")) {
                paths.add(path.getKey());
              }
            });
    paths.removeAll(ELSEWHERE);
    paths.removeAll(Set.of("/api/openapi.json", "/api/schema/{name}"));
    paths.removeIf(path -> path.matches("/api/(audit|marks).*")); // DeskApiTest asks those
    assertThat(checked).isEqualTo(paths);
  }

  /** An answer has the schema that is described for its path, method and status. */
  static void asDescribed(PageServer page, String path, String method, Asked answer) {
    JsonNode described = Asked.get(page, "/api/openapi.json").json().path("paths").path(path);
    JsonNode response = described.at("/" + method + "/responses/" + answer.status());
    String schema = response.at("/content/application~1json/schema/$ref").asText();
    valid(Asked.get(page, "/api/" + schema).body(), answer.body());
  }

  @Test
  void faultsAreAsDescribed() {
    JsonNode described = Asked.get(page, "/api/openapi.json").json();
    String rules = Json.line(described.at("/components/schemas/fault"));
    for (String path : List.of("/api/search?q=%22x", "/api/article?id=none", "/api/suggest")) {
      valid(rules, Asked.get(page, path).body());
    }
    assertThat(Asked.get(page, "/api/search?q=xa+%22x").json().path("column").asInt()).isEqualTo(4);
  }

  private static void valid(String rules, String json) {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(rules)
                .validate(Json.parse(json)))
        .as(json)
        .isEmpty();
  }

  @Test
  void filtersStandBesideTheQuestion() {
    JsonNode all =
        Asked.get(page, "/api/search?q=xã+OR+hộ".replace("ã", "%C3%A3").replace("ộ", "%E1%BB%99"))
            .json();
    JsonNode few =
        Asked.get(
                page,
                "/api/search?facets=1&q=x%C3%A3+OR+h%E1%BB%99&f=published:2019&f="
                    + Asked.encoded("outlet:\"Báo Đồi Chè\""))
            .json();
    assertThat(few.path("total").asInt()).isPositive().isLessThan(all.path("total").asInt());
    assertThat(few.at("/facets/year")).hasSize(1);
    assertThat(few.at("/facets/source/0/value").asText()).isEqualTo("Báo Đồi Chè");
    List<String> kinds = few.at("/understood/parts").findValuesAsText("kind");
    assertThat(kinds.subList(kinds.size() - 2, kinds.size()))
        .containsExactly("published", "outlet");
  }

  @Test
  void everyFacetFilters() {
    JsonNode facets = Asked.get(page, "/api/search?limit=0&facets=5").json().path("facets");
    Map<String, String> fields =
        Map.of(
            "official",
            "official",
            "directive",
            "directive",
            "place",
            "place",
            "office",
            "post",
            "organization",
            "organization",
            "source",
            "outlet",
            "kind",
            "kind",
            "issuer",
            "issuer",
            "verdict",
            "verdict");
    fields.forEach(
        (facet, field) -> {
          JsonNode most = facets.path(facet).path(0);
          String filter = field + ":\"" + most.path("value").asText() + "\"";
          int found =
              Asked.get(page, "/api/search?limit=0&f=" + Asked.encoded(filter))
                  .json()
                  .path("total")
                  .asInt();
          assertThat(found).as(filter).isGreaterThanOrEqualTo(most.path("articles").asInt());
        });
  }

  @Test
  void monthsComeWhole() {
    JsonNode facets = Asked.get(page, "/api/search?limit=0&facets=1").json().path("facets");
    assertThat(facets.path("official")).hasSize(1);
    assertThat(facets.path("month").size()).isGreaterThan(15);
  }

  @Test
  void allHitsAreAFile() {
    int total = Asked.get(page, "/api/search?q=x%C3%A3").json().path("total").asInt();
    Asked lines = Asked.get(page, "/api/hits?q=x%C3%A3&format=jsonl");
    assertThat(lines.body().lines()).hasSize(total);
    assertThat(lines.header("Content-Disposition")).contains("vanban.jsonl");
    Asked csv = Asked.get(page, "/api/hits?q=x%C3%A3&format=csv");
    assertThat(csv.body()).startsWith("\ufeffrank,id,");
    assertThat(Asked.get(page, "/api/hits?q=x%C3%A3&format=xlsx").body()).startsWith("PK");
  }

  @Test
  void findingsAreInTheLanguageAskedFor() {
    String path = "/api/findings?id=" + first("q=%2246/51%22");
    JsonNode vietnamese = Asked.get(page, path).json();
    JsonNode english = Asked.get(page, path + "&lang=en").json();
    assertThat(vietnamese.path("checks").findValuesAsText("verdict")).contains("inconsistent");
    assertThat(vietnamese.at("/checks/0/explanation").asText())
        .isNotEqualTo(english.at("/checks/0/explanation").asText());
    assertThat(vietnamese.toString()).doesNotContain("sai phạm", "nghi vấn");
  }

  @Test
  void filesAreSentOnce() {
    Asked first = Asked.get(page, "/js/app.js");
    assertThat(first.header("Content-Type")).contains("text/javascript");
    Asked again = Asked.get(page, "/js/app.js", "If-None-Match", first.header("ETag"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(Asked.get(page, "/js/chart.umd.js").body()).contains("Chart.js v4.5.1");
  }
}
