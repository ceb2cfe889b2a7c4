package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

/** The program as a person or a script runs it, on the sample articles. */
class ProgramTest {
  @TempDir static Path folder;
  private static Path index = Path.of("");
  private static Run ingested = new Run(0, "", "");

  @BeforeAll
  static void ingest() {
    index = folder.resolve("index");
    Path report = folder.resolve("report.jsonl");
    ingested = Run.of("ingest", Run.samples(), "--index", index, "--report", report);
  }

  @Test
  void everySampleIsIndexedAndReported() throws IOException {
    assertThat(ingested.err()).contains("27 indexed, 0 unchanged, 0 rejected");
    assertThat(ingested.exitCode()).isZero();
    assertThat(ingested.out()).isEmpty();
    for (String line : Files.readAllLines(folder.resolve("report.jsonl"))) {
      valid("ingest-report", line);
      assertThat(Json.parse(line).path("status").asText()).isEqualTo("indexed");
    }
    Run again = Run.of("ingest", Run.samples(), "--index", index);
    assertThat(again.err()).contains("0 indexed, 27 unchanged, 0 rejected");
  }

  @Test
  void whatIsReadAndExtractedKeepsToTheSchema() throws IOException {
    Run read = Run.of("read", Run.samples());
    assertThat(read.lines()).hasSize(27);
    for (String line : read.lines()) {
      valid("article", line);
    }
    Run extracted = Run.of("extract", Run.samples());
    assertThat(extracted.exitCode()).isZero();
    assertThat(extracted.lines()).hasSize(27);
    for (String line : extracted.lines()) {
      valid("annotated-document", line);
      JsonNode document = Json.parse(line);
      String text = document.path("text").asText();
      for (JsonNode entity : document.path("entities")) {
        assertThat(text.substring(entity.path("start").asInt(), entity.path("end").asInt()))
            .isEqualTo(entity.path("text").asText());
      }
    }
  }

  @Test
  void linesOfJsonAreTakenAsTheyAre() throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        """
        {"id":"a","text":"\\ud83d\\ude80 Sáng 3/7, ông Lò Văn Pửn nói.","published":"2019-07-05"}
        {"id":"b","text":"  Nghị quyết 18-NQ/TW  "}
        not json
        {"id":"c"}
        """);
    Run run = Run.of("extract", "--from", "jsonl", "--offsets", "codepoint", "--no-text", lines);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("lines.jsonl:3").contains("lines.jsonl:4").contains("\"text\"");
    JsonNode first = Json.parse(run.lines().getFirst());
    assertThat(first.path("entities").path(0).path("edtf").asText()).isEqualTo("2019-07-03");
    assertThat(first.path("entities").path(0).path("start").asInt())
        .isEqualTo(2); // the rocket is one code point
    assertThat(first.has("text")).isFalse();
    JsonNode second = Json.parse(run.lines().get(1));
    assertThat(second.path("entities").path(0).path("start").asInt()).isEqualTo(2);
  }

  @Test
  void searchFindsAndShowsWhy() throws IOException {
    Run json = Run.of("search", "--index", index, "--format", "json", "nghi quyet 18");
    valid("hits", json.out());
    assertThat(Json.parse(json.out()).path("total").asInt()).isPositive();
    Run table = Run.of("search", "--index", index, "nghi quyet 18");
    assertThat(table.out()).contains("18-NQ").contains("«");
    Run lines = Run.of("search", "--index", index, "--format", "jsonl", "--limit", "1", "xã");
    assertThat(lines.lines()).hasSize(1);
  }

  @Test
  void facetsCountAllHits() throws IOException {
    Run json = Run.of("search", "--index", index, "--format", "json", "--facets", "");
    valid("hits", json.out());
    JsonNode facets = Json.parse(json.out()).path("facets");
    assertThat(facets.path("verdict").path(0).path("articles").asInt()).isEqualTo(27);
    assertThat(facets.path("directive")).hasSize(10);
    int dated = 0;
    for (JsonNode year : facets.path("year")) {
      dated += year.path("articles").asInt();
    }
    assertThat(dated).isEqualTo(27);
    Run table = Run.of("search", "--index", index, "--lang", "vi", "--facets", "nghi quyet 18");
    assertThat(table.out()).contains("Loại văn bản\n").contains("  resolution\n");
  }

  @Test
  void pagesOfADirectiveAndAnOfficial() {
    Run directive = Run.of("directive", "--index", index, "--format", "json", "18-NQ/TW");
    assertThat(Json.parse(directive.out()).path("articles").asInt()).isPositive();
    assertThat(Json.parse(directive.out()).path("printed").size()).isPositive();
    Run official = Run.of("official", "--index", index, "ngo van tao");
    assertThat(official.out()).contains("Ngô Văn Tạo").contains("Bí thư Chi bộ");
  }

  @Test
  void auditReportsWhatDoesNotAgree() throws IOException {
    for (String line : Run.of("audit", "--format", "jsonl", Run.samples()).lines()) {
      valid("findings", line);
    }
    Run table = Run.of("audit", Run.samples().resolve("ca-mau-lay-phieu-tin-nhiem-2023.html"));
    assertThat(table.out()).startsWith("Công cụ chỉ đối chiếu các số đã in").contains("87,24");
    assertThat(table.out()).doesNotContain("sai phạm").doesNotContain("nghi vấn");
  }

  @Test
  void tablesForASpreadsheet() {
    Run audit = Run.of("audit", "--format", "csv", Run.samples());
    assertThat(audit.out()).startsWith("\ufeffarticle,source,finding,relation");
    assertThat(audit.lines().size()).isGreaterThan(10);
    Run search = Run.of("search", "--index", index, "--format", "csv", "nghi quyet 18");
    assertThat(search.lines().size()).isGreaterThan(1);
  }

  @Test
  void onlyChecksOnTheBasisAskedFor() {
    Path weekday = Run.samples().resolve("an-giang-trao-quyet-dinh-can-bo-2024.html");
    assertThat(Run.of("audit", weekday).out()).contains("[date-weekday]");
    assertThat(Run.of("audit", "--basis", "text", weekday).out()).doesNotContain("date-weekday");
  }

  @Test
  void whatIsKnownBesidesOverridesWhatWasRead() throws IOException {
    Path meta = folder.resolve("meta.csv");
    Files.writeString(
        meta,
        "path,url,outlet,published,title,authors\n"
            + "ha-giang-giam-ngheo-2022.txt,https://bao.example/x,Báo Thử,2022-12-30,,\n");
    Path article = Run.samples().resolve("ha-giang-giam-ngheo-2022.txt");
    JsonNode read = Json.parse(Run.of("read", "--meta", meta, article).out());
    assertThat(read.path("published").asText()).isEqualTo("2022-12-30");
    assertThat(read.path("outlet").asText()).isEqualTo("Báo Thử");
    Run missing = Run.of("read", "--meta", folder.resolve("no.csv"), article);
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.err()).contains("no.csv");
  }

  @Test
  void everyMemberOfAnArchiveIsReported() throws IOException {
    Path zip = folder.resolve("kho.zip");
    byte[] article = Files.readAllBytes(Run.samples().resolve("ha-giang-giam-ngheo-2022.txt"));
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : new String[] {"tin/a.txt", "tin/rong.html", "tin/anh.png"}) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.endsWith(".txt") ? article : new byte[0]);
      }
    }
    Path report = folder.resolve("kho.jsonl");
    Path into = folder.resolve("kho-index");
    Run run = Run.of("ingest", zip, "--index", into, "--report", report);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("1 indexed, 0 unchanged, 1 rejected", "1 member of archives");
    List<String> lines = Files.readAllLines(report);
    assertThat(lines).hasSize(2);
    for (String line : lines) {
      valid("ingest-report", line);
    }
    assertThat(Json.parse(lines.getFirst()).path("source").asText())
        .isEqualTo("kho.zip!/tin/a.txt");
    assertThat(Json.parse(lines.getLast()).path("reason").asText()).isEqualTo("empty");
    assertThat(Run.of("audit", "--lang", "vi", zip).exitCode()).isEqualTo(3);
  }

  @Test
  void demoShowsTheMainJob() {
    System.setProperty("vanban.home", Run.root().toString());
    Run demo = Run.of("demo", "--lang", "vi");
    assertThat(demo.exitCode()).isZero();
    assertThat(demo.out())
        .contains("27 bài mẫu", "DIRECTIVE", "nghi quyet 18", "không khớp", "Mời bạn thử");
  }

  @Test
  void aModelIsTrainedAndUsed() throws IOException {
    Path gold = Run.root().resolve("corpus/training/hard.gold");
    Path model = folder.resolve("names.bin");
    Run train = Run.of("train", "--out", model, gold);
    assertThat(train.exitCode()).isZero();
    assertThat(train.err()).contains("30");
    assertThat(Files.size(model)).isPositive();
    Run folds = Run.of("train", "--folds", 31, gold);
    assertThat(folds.exitCode()).isEqualTo(2);
    assertThat(folds.err()).contains("30", "31");
  }

  private static void valid(String schema, String json) throws IOException {
    Path file = Run.root().resolve("docs/schema/" + schema + ".json");
    JsonSchema rules =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(file));
    assertThat(rules.validate(Json.parse(json))).as(json).isEmpty();
  }
}
