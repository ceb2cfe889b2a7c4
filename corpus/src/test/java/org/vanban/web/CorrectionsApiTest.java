package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.correction.CorrectionFile;
import org.vanban.export.Json;
import org.vanban.index.ArticleIndexer;

/** What {@code POST /api/corrections} takes, and what becomes of it. */
class CorrectionsApiTest {
  @TempDir Path folder;
  private Optional<PageServer> opened = Optional.empty();

  @BeforeEach
  void open() throws IOException {
    opened = Optional.of(PageServer.start(OwnIndex.in(folder)));
  }

  @AfterEach
  void close() {
    opened.ifPresent(PageServer::close);
  }

  private PageServer page() {
    return opened.orElseThrow();
  }

  private String csrf() {
    return Asked.get(page(), "/bai?id=bai-1")
        .body()
        .replaceAll("(?s).*name=\"csrf\" content=\"([0-9a-f]+)\".*", "$1");
  }

  private Asked post(String json, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "X-CSRF-Token";
    all[1] = csrf();
    return Asked.postJson(page(), "/api/corrections", json, all);
  }

  /** A correction of some words of the first article, its other keys with single quotes. */
  private static String said(String words, String keys) {
    ObjectNode json = (ObjectNode) Json.parse("{" + keys.replace('\'', '"') + "}");
    int start = OwnIndex.TEXT.indexOf(words);
    json.put("id", "bai-1").put("text", words);
    return Json.line(json.put("start", start).put("end", start + words.length()));
  }

  private JsonNode article() {
    return Asked.get(page(), "/api/article?id=bai-1").json();
  }

  private static JsonNode entity(JsonNode article, String words) {
    for (JsonNode entity : article.path("entities")) {
      if (entity.path("text").asText().equals(words)) {
        return entity;
      }
    }
    return Json.object();
  }

  private String file() throws IOException {
    Path file = folder.resolve(CorrectionFile.NAME);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  @Test
  void aMentionIsAddedTakenAwayAndTakenBack() throws IOException {
    Asked added = post(said("Sao Khuê", "'type':'ORGANIZATION','note':'đội tình nguyện'"));
    assertThat(added.status()).isEqualTo(200);
    assertThat(added.json().path("applied").asBoolean()).isTrue();
    assertThat(entity(article(), "Sao Khuê").path("by").asText()).isEqualTo("correction");
    assertThat(file()).contains("\"note\":\"đội tình nguyện\"").contains("\"when\":\"2");
    JsonNode facets = Asked.get(page(), "/api/search?limit=0&facets=20").json().path("facets");
    assertThat(facets.path("organization").findValuesAsText("value")).contains("Sao Khuê");

    assertThat(post(said("12 xã", "'type':'NONE'")).status()).isEqualTo(200);
    assertThat(entity(article(), "12 xã").isEmpty()).isTrue();
    assertThat(article().path("corrections")).hasSize(2);

    assertThat(post(said("12 xã", "'type':'FOUND'")).status()).isEqualTo(200);
    assertThat(entity(article(), "12 xã").path("by").asText()).isEqualTo("rule");
    assertThat(article().path("corrections")).hasSize(1);
    assertThat(file().lines()).hasSize(3);
  }

  @Test
  void theDocumentThatIsMeantIsTold() {
    String chosen = "'type':'DIRECTIVE','ids':['18-NQ/TW'],'canonical':['18-NQ/TW@XII']";
    assertThat(
            entity(article(), "Nghị quyết số 18-NQ/TW").at("/documents/0/identity/status").asText())
        .isEqualTo("ambiguous");
    assertThat(post(said("Nghị quyết số 18-NQ/TW", chosen)).status()).isEqualTo(200);
    for (String words : new String[] {"Nghị quyết số 18-NQ/TW", "Nghị quyết 18-NQ/TW"}) {
      assertThat(entity(article(), words).at("/documents/0/identity/key").asText())
          .isEqualTo("18-NQ/TW@XII");
    }
  }

  @Test
  void whatCannotBeIsRefusedAndNothingWritten() throws IOException {
    String good = said("12 xã", "'type':'NONE'");
    assertRefused(400, "correction", "");
    assertRefused(400, "correction", "[]");
    assertRefused(400, "correction", "{");
    assertRefused(404, "no.article", "{}");
    assertRefused(404, "no.article", good.replace("bai-1", "bai-9"));
    assertRefused(400, "correction", said("12 xã", "'type':'DATE','edtf':'mai'"));
    assertRefused(
        400, "correction", said("12 xã", "'type':'QUANTITY','values':['1e9'],'unit':'xã'"));
    assertRefused(409, "correction.text", good.replace("12 xã", "13 xã"));
    assertRefused(400, "correction.words", said("2 x", "'type':'NONE'"));
    assertThat(file()).isEmpty();
  }

  private void assertRefused(int status, String code, String json) {
    Asked asked = post(json);
    assertThat(asked.status()).as(json).isEqualTo(status);
    assertThat(asked.json().path("code").asText()).as(json).isEqualTo(code);
    assertThat(asked.json().path("message").asText()).isNotBlank();
    assertThat(asked.body()).doesNotContain("Exception", "org.vanban");
  }

  @Test
  void onlyThePageItselfMayCorrect() throws IOException {
    String good = said("12 xã", "'type':'NONE'");
    assertThat(Asked.postJson(page(), "/api/corrections", good).status()).isEqualTo(403);
    assertThat(
            Asked.postJson(page(), "/api/corrections", good, "X-CSRF-Token", "0".repeat(36))
                .status())
        .isEqualTo(403);
    assertThat(post(good, "Origin", "http://evil.example").status()).isEqualTo(403);
    assertThat(post(good, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
    assertThat(post(good, "Host", "evil.example").status()).isEqualTo(421);
    assertThat(Asked.get(page(), "/api/corrections").status()).isIn(404, 405);
    assertThat(post("{\"id\":\"" + "x".repeat(70_000) + "\"}").status()).isBetween(400, 499);
    assertThat(file()).isEmpty();
  }

  @Test
  void nothingIsLostWhileAnotherWrites() throws IOException {
    try (ArticleIndexer other = ArticleIndexer.open(folder)) {
      Asked asked = post(said("Sao Khuê", "'type':'ORGANIZATION'"));
      assertThat(asked.status()).isEqualTo(202);
      assertThat(asked.json().path("applied").asBoolean()).isFalse();
      assertThat(asked.json().path("message").asText()).contains("chưa đưa vào chỉ mục");
      assertThat(file()).contains("Sao Khuê");
      assertThat(entity(article(), "Sao Khuê").isEmpty()).isTrue();
      other.commit();
    }
    assertThat(post(said("12 xã", "'type':'NONE'")).status()).isEqualTo(200);
    assertThat(entity(article(), "Sao Khuê").path("by").asText()).isEqualTo("correction");
  }
}
