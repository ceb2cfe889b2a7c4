package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

/** What the audit desk answers, and what is told to it. */
class DeskApiTest {
  @TempDir private static Path folder;

  private static PageServer page;
  private static String csrf = "";

  @BeforeAll
  static void open() throws IOException {
    DeskIndex.fill(folder);
    page = PageServer.start(PageSettings.local(folder, 0));
    csrf = csrf(Asked.get(page, "/").body());
  }

  @AfterAll
  static void close() {
    page.close();
  }

  @BeforeEach
  void nothingIsMarked() throws IOException {
    Files.deleteIfExists(folder.resolve("marks.jsonl"));
  }

  private static String csrf(String html) {
    return html.replaceAll("(?s).*name=\"csrf\" content=\"([0-9a-f]+)\".*", "$1");
  }

  private static Asked tell(String path, String body) {
    return Asked.post(page, path, body, "X-CSRF-Token", csrf);
  }

  private static Asked mark(String finding, String as, String note) {
    String body =
        Json.line(Json.object().put("finding", finding).put("mark", as).put("note", note));
    return tell("/api/marks", body);
  }

  /** The answer once all articles were looked at. */
  private static JsonNode whole(String question) throws InterruptedException {
    String path = "/api/audit?whole=true&" + question;
    JsonNode answer = Asked.get(page, path).json();
    for (int i = 0; i < 600 && !state(answer).equals("whole"); i++) {
      Thread.sleep(50);
      answer = Asked.get(page, path).json();
    }
    assertThat(state(answer)).isEqualTo("whole");
    return answer;
  }

  private static String state(JsonNode answer) {
    return answer.at("/examined/state").asText();
  }

  private static List<String> relations(JsonNode answer) {
    return StreamSupport.stream(answer.path("checks").spliterator(), false)
        .map(check -> check.path("relation").asText())
        .toList();
  }

  private static void valid(String schema, JsonNode json) throws IOException {
    String rules = Files.readString(SampleIndex.root().resolve("docs/schema/" + schema));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(rules)
                .validate(json))
        .as(Json.line(json))
        .isEmpty();
  }

  @Test
  void whatTheIndexKnowsComesAtOnce() throws IOException {
    JsonNode answer = Asked.get(page, "/api/audit?q=outlet:Mai").json();
    valid("collection-findings.json", answer);
    assertThat(state(answer)).isEqualTo("flagged");
    assertThat(answer.at("/examined/articles").asInt()).isEqualTo(1);
    assertThat(answer.at("/examined/total").asInt()).isEqualTo(2);
    assertThat(relations(answer)).containsExactly("ratio-percent");
    JsonNode check = answer.at("/checks/0");
    assertThat(check.path("id").asText()).startsWith("phieu.ratio-percent@");
    JsonNode passage = check.at("/passages/0");
    JsonNode marked = passage.at("/marks/0");
    assertThat(
            passage.path("text").asText().substring(marked.get(0).asInt(), marked.get(1).asInt()))
        .isEqualTo("46/51");
    assertThat(answer.path("notice").asText()).startsWith("Công cụ chỉ đối chiếu");
  }

  @Test
  void allArticlesAreHeldAgainstRegisterAndEachOther() throws Exception {
    JsonNode answer = whole("");
    valid("collection-findings.json", answer);
    assertThat(relations(answer))
        .containsExactlyInAnyOrder(
            "ratio-percent", "date-weekday", "directive-date", "cross-article");
    assertThat(answer.at("/examined/articles").asInt()).isEqualTo(DeskIndex.ARTICLES);
    assertThat(answer.at("/examined/done").asInt()).isEqualTo(DeskIndex.ARTICLES);
    assertThat(answer.at("/groups/0/entries")).hasSize(2);
    assertThat(answer.path("id").asText()).startsWith("collection@");
    assertThat(answer.at("/checks/0/severity").asText()).isEqualTo("medium");
    valid("audit-progress.json", Asked.get(page, "/api/audit/progress").json());
  }

  @Test
  void findingsAreFilteredCountedAndOrdered() throws Exception {
    whole("");
    JsonNode register = Asked.get(page, "/api/audit?basis=register").json();
    assertThat(relations(register)).containsExactly("directive-date");
    assertThat(register.at("/counts/basis").findValuesAsText("value"))
        .containsExactly("text", "calendar", "register", "other-article");
    assertThat(register.at("/counts/relation").findValuesAsText("value"))
        .containsExactly("directive-date");
    assertThat(relations(Asked.get(page, "/api/audit?by=relation").json()))
        .containsExactly("ratio-percent", "date-weekday", "directive-date", "cross-article");
    JsonNode one = Asked.get(page, "/api/audit?by=relation&limit=1&offset=2").json();
    assertThat(relations(one)).containsExactly("directive-date");
    assertThat(one.path("total").asInt()).isEqualTo(4);
    assertThat(one.path("articles").findValuesAsText("id")).containsExactly("nghi-quyet");
    assertThat(Asked.get(page, "/api/audit?verdict=consistent").json().path("total").asInt())
        .isPositive();
  }

  @Test
  void wrongQuestionsAreTold() {
    for (String path :
        List.of(
            "/api/audit?severity=worst",
            "/api/audit?by=luck",
            "/api/audit?q=%22x",
            "/api/audit?limit=-1",
            "/api/audit/file?format=exe",
            "/api/audit?hide=all")) {
      Asked asked = Asked.get(page, path);
      assertThat(asked.status()).as(path).isEqualTo(400);
      assertThat(asked.json().path("message").asText()).isNotBlank();
    }
  }

  @Test
  void marksAreKeptShownAndTakenOff() throws Exception {
    String finding = whole("relation=ratio-percent").at("/checks/0/id").asText();
    Asked told = mark(finding, "false-alarm", " hỏi lại “Ban tổ chức” ");
    assertThat(told.status()).isEqualTo(200);
    assertThat(told.json().path("note").asText()).isEqualTo("hỏi lại “Ban tổ chức”");
    JsonNode marked = Asked.get(page, "/api/audit?mark=false-alarm").json();
    valid("collection-findings.json", marked);
    assertThat(marked.at("/checks/0/mark/as").asText()).isEqualTo("false-alarm");
    assertThat(Asked.get(page, "/api/audit?hide=false-alarm").json().path("total").asInt())
        .isEqualTo(3);
    JsonNode article = Asked.get(page, "/api/findings?id=phieu").json();
    valid("findings.json", article);
    assertThat(article.at("/checks/0/mark/note").asText()).contains("Ban tổ chức");
    JsonNode all = Asked.get(page, "/api/marks").json();
    valid("marks.json", all);
    assertThat(all.at("/marks/0/finding").asText()).isEqualTo(finding);
    assertThat(mark(finding, "", "").json().has("mark")).isFalse();
    assertThat(Asked.get(page, "/api/marks").json().path("marks")).isEmpty();
  }

  @Test
  void aHandMayWriteMarks() throws Exception {
    Files.writeString(
        folder.resolve("marks.jsonl"),
        "{\"finding\":\"thu.date-weekday@0\",\"mark\":\"seen\"}\nxem lại\n");
    JsonNode answer = Asked.get(page, "/api/audit").json();
    assertThat(answer.at("/damagedMarks/0/line").asInt()).isEqualTo(2);
    mark("a.b@1", "seen", "");
    assertThat(Files.readString(folder.resolve("marks.jsonl"))).contains("xem lại", "a.b@1");
  }

  @Test
  void onlyThePageItselfMarks() {
    String body = "{\"finding\":\"a.b@1\",\"mark\":\"seen\"}";
    assertThat(Asked.post(page, "/api/marks", body).status()).isEqualTo(403);
    assertThat(Asked.post(page, "/api/audit/stop", "{}").status()).isEqualTo(403);
    Asked foreign =
        Asked.post(page, "/api/marks", body, "X-CSRF-Token", csrf, "Origin", "http://evil.example");
    assertThat(foreign.status()).isEqualTo(403);
    assertThat(folder.resolve("marks.jsonl")).doesNotExist();
  }

  @Test
  void whatIsNoMarkIsRefused() {
    List<String> wrong =
        new ArrayList<>(
            List.of(
                "",
                "[]",
                "{",
                "{\"finding\":\"a\",\"mark\":\"wrong\"}",
                "{\"finding\":\"\",\"mark\":\"seen\"}",
                "{\"finding\":7,\"mark\":\"seen\"}",
                "{\"finding\":\"a\\nb\",\"mark\":\"seen\"}",
                "{\"finding\":\"a\",\"mark\":\"seen\",\"note\":{}}"));
    wrong.add("{\"finding\":\"a\",\"mark\":\"seen\",\"note\":\"" + "x".repeat(1001) + "\"}");
    for (String body : wrong) {
      Asked asked = tell("/api/marks", body);
      assertThat(asked.status()).as(body).isEqualTo(400);
      assertThat(asked.json().path("code").asText()).isEqualTo("mark");
      assertThat(asked.body()).doesNotContain("Exception");
    }
    assertThat(tell("/api/marks", "{\"finding\":\"" + "x".repeat(70_000) + "\"}").status())
        .isEqualTo(413);
    assertThat(folder.resolve("marks.jsonl")).doesNotExist();
  }

  @Test
  void whatIsShownIsAFile() throws Exception {
    String finding = whole("relation=ratio-percent").at("/checks/0/id").asText();
    mark(finding, "follow-up", "hỏi <b>Ban</b> tổ chức");
    Asked csv = Asked.get(page, "/api/audit/file?format=csv&by=relation");
    assertThat(csv.header("Content-Disposition")).contains("vanban-audit.csv");
    String rows = utf8(csv);
    assertThat(rows.lines()).hasSize(5);
    assertThat(rows)
        .startsWith("\ufeffarticle,source,finding,")
        .contains("phieu,")
        .contains(",follow-up,hỏi <b>Ban</b> tổ chức");
    Asked json = Asked.get(page, "/api/audit/file?format=json&mark=follow-up");
    valid("collection-findings.json", Json.parse(utf8(json)));
    assertThat(Json.parse(utf8(json)).at("/checks/0/mark/note").asText()).contains("<b>");
    String html = utf8(Asked.get(page, "/api/audit/file?format=html"));
    assertThat(html)
        .contains("Content-Security-Policy", "hỏi &lt;b&gt;Ban&lt;/b&gt; tổ chức", "cần theo dõi")
        .contains("id=\"" + finding + "\"", "Giữa các bài", "Đã xem 5 trong 5 bài")
        .doesNotContain("<script");
  }

  /** Bytes came as they stood on the wire, a letter each. */
  private static String utf8(Asked asked) {
    byte[] bytes = asked.body().getBytes(StandardCharsets.ISO_8859_1);
    String read = new String(bytes, StandardCharsets.UTF_8);
    return read.contains("\ufffd") ? asked.body() : read;
  }

  @Test
  void findingsOfOneArticleKnowTheRegister() throws IOException {
    JsonNode findings = Asked.get(page, "/api/findings?id=nghi-quyet").json();
    valid("findings.json", findings);
    assertThat(relations(findings)).contains("directive-date");
    assertThat(findings.at("/checks").findValuesAsText("basis")).contains("register");
  }

  @Test
  void allArticlesCanBeGivenUpAndBegunAgain() throws Exception {
    String question = "q=" + Asked.encoded("outlet:Mai OR outlet:Trúc");
    Asked.get(page, "/api/audit?whole=true&limit=0&" + question);
    String state = tell("/api/audit/stop?" + question, "{}").json().path("state").asText();
    assertThat(state).isIn("stopped", "whole");
    JsonNode now = Asked.get(page, "/api/audit?" + question).json();
    assertThat(state(now)).isEqualTo(state);
    assertThat(relations(now)).contains("ratio-percent");
    assertThat(relations(whole(question))).contains("cross-article");
  }

  @Test
  void aPageThatOnlyShowsTakesNoMarks(@TempDir Path other) throws Exception {
    DeskIndex.fill(other);
    PageSettings shows = PageSettings.local(other, 0).withChanges(PageChanges.standard().none());
    try (PageServer server = PageServer.start(shows)) {
      String body = "{\"finding\":\"a.b@1\",\"mark\":\"seen\"}";
      Asked refused =
          Asked.post(
              server, "/api/marks", body, "X-CSRF-Token", csrf(Asked.get(server, "/").body()));
      assertThat(refused.json().path("code").asText()).isEqualTo("read.only");
      assertThat(other.resolve("marks.jsonl")).doesNotExist();
    }
  }

  /** Another state of the index is another audit; ids of findings stay, and so do their marks. */
  @Test
  void marksOutliveTheIndexBuiltAnew(@TempDir Path other) throws Exception {
    DeskIndex.fill(other);
    try (PageServer server = PageServer.start(PageSettings.local(other, 0))) {
      String token = csrf(Asked.get(server, "/").body());
      JsonNode before = Asked.get(server, "/api/audit?q=outlet:Mai").json();
      String finding = before.at("/checks/0/id").asText();
      String body = "{\"finding\":\"" + finding + "\",\"mark\":\"seen\"}";
      assertThat(Asked.post(server, "/api/marks", body, "X-CSRF-Token", token).status())
          .isEqualTo(200);
      DeskIndex.reindex(other);
      JsonNode after = Asked.get(server, "/api/audit?q=outlet:Mai").json();
      assertThat(after.at("/checks/0/id").asText()).isEqualTo(finding);
      assertThat(after.at("/checks/0/mark/as").asText()).isEqualTo("seen");
      DeskIndex.add(other, DeskIndex.OTHER);
      JsonNode grown = Asked.get(server, "/api/audit?q=outlet:Mai").json();
      assertThat(grown.path("total").asInt()).isEqualTo(2);
    }
  }
}
