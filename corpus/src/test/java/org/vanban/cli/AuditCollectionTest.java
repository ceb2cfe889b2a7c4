package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

/** Articles of an index, or of files, held against each other and against the register. */
class AuditCollectionTest {
  @TempDir Path folder;
  private Path lines = Path.of("");
  private Path index = Path.of("");

  @BeforeEach
  void articles() throws IOException {
    lines = folder.resolve("lines.jsonl");
    index = folder.resolve("index");
    Files.writeString(
        lines,
        """
        {"id":"a","outlet":"Báo Mai","published":"2022-01-10","text":"Năm 2021, toàn tỉnh Nghệ An kết nạp 1.432 đảng viên."}
        {"id":"b","outlet":"Báo Trúc","published":"2022-01-11","text":"Năm 2021, toàn tỉnh Nghệ An kết nạp 1.342 đảng viên."}
        {"id":"c","outlet":"Báo Lan","published":"2022-01-12","text":"Huyện học Nghị quyết số 18-NQ/TW ngày 25/11/2017 của Ban Chấp hành Trung ương khóa XII."}
        """);
    Run run = Run.of("ingest", "--from", "jsonl", lines, "--index", index, "--no-models");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static List<String> relations(JsonNode report) {
    return StreamSupport.stream(report.path("checks").spliterator(), false)
        .filter(c -> !c.path("verdict").asText().equals("consistent"))
        .map(c -> c.path("relation").asText() + " " + c.path("basis").asText())
        .toList();
  }

  @Test
  void anIndexGivesItsArticlesAndThenWhatTheySayTogether() {
    Run run = Run.of("audit", "--index", index, "--no-models", "--format", "jsonl");
    assertThat(run.exitCode()).isZero();
    List<JsonNode> reports = run.lines().stream().map(Json::parse).toList();
    assertThat(reports).hasSize(4);
    JsonNode one =
        reports.stream().filter(r -> r.path("id").asText().equals("c")).findFirst().orElseThrow();
    assertThat(relations(one)).containsExactly("directive-date register");
    SchemaCheck.valid("findings", Json.line(one));
    JsonNode together = reports.get(3);
    SchemaCheck.valid("collection-findings", Json.line(together));
    assertThat(together.path("id").asText()).startsWith("collection@");
    assertThat(relations(together)).containsExactly("cross-article other-article");
    assertThat(together.path("checks").findValuesAsText("doc")).contains("a", "b");
    assertThat(together.at("/groups/0/entries")).hasSize(2);
  }

  @Test
  void aQueryNarrowsTheCollection() {
    Run run = Run.of("audit", "--index", index, "--query", "outlet:Trúc", "--format", "jsonl");
    assertThat(run.lines()).hasSize(2);
    assertThat(relations(Json.parse(run.lines().getLast()))).isEmpty();
  }

  @Test
  void filesAreHeldAgainstEachOtherWhereAskedFor() {
    Run alone = Run.of("audit", "--from", "jsonl", lines, "--no-models", "--lang", "en");
    assertThat(alone.out()).doesNotContain("Across articles").contains("3 articles");
    Run across =
        Run.of("audit", "--from", "jsonl", lines, "--no-models", "--lang", "en", "--across");
    assertThat(across.out()).contains("Across articles", "Báo Trúc", "2 to look at");
    Run csv =
        Run.of("audit", "--from", "jsonl", lines, "--no-models", "--across", "--format", "csv");
    assertThat(csv.out()).contains("a; b,,cross-article@");
  }

  @Test
  void thePageHasASectionForThem() throws IOException {
    Path page = folder.resolve("report.html");
    Run run = Run.of("audit", "--index", index, "--no-models", "--lang", "vi", "--html", page);
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(page))
        .contains("Giữa các bài", "<a href=\"#a\">Báo Mai, 2022-01-10</a>", "Bài nào in số nào")
        .contains("Theo danh mục văn bản, ngày ban hành là 25/10/2017");
  }

  @Test
  void aBasisLeavesTheOthersOut() {
    Run run =
        Run.of(
            "audit", "--index", index, "--no-models", "--basis", "register", "--format", "jsonl");
    assertThat(run.lines().stream().map(Json::parse).flatMap(r -> relations(r).stream()))
        .containsExactly("directive-date register");
  }

  @Test
  void whatCannotBeAskedIsTold() {
    assertThat(Run.of("audit", "--index", index, lines).exitCode()).isEqualTo(2);
    assertThat(Run.of("audit", "--index", folder.resolve("none")).exitCode()).isEqualTo(1);
    Run query = Run.of("audit", "--index", index, "--query", "date:[x");
    assertThat(query.exitCode()).isEqualTo(2);
    assertThat(query.err()).contains("column");
  }
}
