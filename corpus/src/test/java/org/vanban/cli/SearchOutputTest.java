package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

/** Every hit in every form. */
class SearchOutputTest {
  @TempDir static Path folder;
  private static Path index = Path.of("");

  @BeforeAll
  static void ingest() {
    index = folder.resolve("index");
    Run.of("ingest", "--no-models", Run.samples(), "--index", index);
  }

  @Test
  void allHitsComeInOrder() {
    Run few = Run.of("search", "--index", index, "--format", "jsonl", "--limit", 100, "xã");
    Run all = Run.of("search", "--index", index, "--format", "jsonl", "--all", "xã");
    assertThat(few.lines()).hasSizeGreaterThan(10);
    assertThat(all.lines()).isEqualTo(few.lines());
    Run newest =
        Run.of("search", "--index", index, "--format", "jsonl", "--all", "--sort", "newest", "xã");
    List<String> days = newest.lines().stream().map(SearchOutputTest::day).toList();
    assertThat(days).hasSameSizeAs(all.lines());
    assertThat(new ArrayList<>(days).stream().sorted().toList().reversed()).isEqualTo(days);
  }

  private static String day(String line) {
    return Json.parse(line).path("published").asText().substring(0, 10);
  }

  @Test
  void oneObjectOfAllHits() throws IOException {
    Run all = Run.of("search", "--index", index, "--format", "json", "--all", "--facets", "xã");
    Schemas.valid("hits", all.out());
    JsonNode json = Json.parse(all.out());
    assertThat(json.path("hits").size()).isEqualTo(json.path("total").asInt());
    Run limited = Run.of("search", "--index", index, "--format", "json", "--facets", "xã");
    assertThat(Json.parse(limited.out()).path("facets")).isEqualTo(json.path("facets"));
    Run table = Run.of("search", "--index", index, "--all", "xã");
    assertThat(table.out()).contains("\n" + json.path("total").asInt() + ". ");
  }

  @Test
  void aSpreadsheetOfAllHits() throws IOException {
    Path file = folder.resolve("hits.xlsx");
    Run run = Run.of("search", "--index", index, "--all", "--format", "xlsx", "--output", file, "");
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isZero();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(27);
      assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("id");
      Cell rank = sheet.getRow(27).getCell(0);
      assertThat(rank.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(rank.getNumericCellValue()).isEqualTo(27);
      assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isNotBlank();
    }
  }

  @Test
  void aTableGoesIntoAFile() throws IOException {
    Path file = folder.resolve("hits.csv");
    Run.of("search", "--index", index, "--all", "--format", "csv", "--output", file, "xã");
    Run printed = Run.of("search", "--index", index, "--all", "--format", "csv", "xã");
    assertThat(Files.readString(file)).isEqualTo(printed.out());
    Run nowhere =
        Run.of("search", "--index", index, "--output", folder.resolve("no/such/file"), "xã");
    assertThat(nowhere.exitCode()).isEqualTo(1);
    assertThat(nowhere.err()).contains("no/such/file");
  }

  @Test
  void aFaultInTheQueryLeavesTheFileAsItWas() throws IOException {
    Path file = folder.resolve("kept.csv");
    for (String before : new String[] {null, "một bảng cũ"}) {
      if (before != null) {
        Files.writeString(file, before);
      }
      Run run =
          Run.of("search", "--index", index, "--all", "--output", file, "date:[2018 TO xã] AND (");
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(Files.exists(file)).isEqualTo(before != null);
    }
    assertThat(Files.readString(file)).isEqualTo("một bảng cũ");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .noneMatch(f -> f.contains("unfinished"));
    }
  }

  @Test
  void reprintsAreFolded() throws IOException {
    Path reprints = Files.createDirectories(folder.resolve("reprints"));
    String report = Files.readString(Run.samples().resolve("ha-giang-giam-ngheo-2022.txt"));
    Files.writeString(reprints.resolve("a.txt"), report);
    Files.writeString(reprints.resolve("b.txt"), report + "\nTheo thông tấn xã, ảnh tư liệu.\n");
    Path twice = folder.resolve("twice");
    Run.of("ingest", "--no-models", reprints, "--index", twice);
    Run json = Run.of("search", "--index", twice, "--format", "json", "");
    Schemas.valid("hits", json.out());
    assertThat(Json.parse(json.out()).path("groups").asInt()).isEqualTo(1);
    assertThat(Json.parse(json.out()).path("hits").path(0).path("copies")).hasSize(1);
    Run table = Run.of("search", "--index", twice, "--lang", "en", "");
    assertThat(table.out()).contains("2 articles, 1 text", "nearly the same text in 1 article");
    assertThat(Run.of("search", "--index", twice, "--no-fold", "--format", "jsonl", "").lines())
        .hasSize(2);
  }

  @Test
  void namesAreSuggested() throws IOException {
    Run json = Run.of("search", "--index", index, "--format", "json", "--suggest", "bi thu");
    Schemas.valid("suggestions", json.out());
    assertThat(json.out()).contains("Bí thư Huyện ủy");
    Run table = Run.of("search", "--index", index, "--lang", "vi", "--suggest", "ngo v");
    assertThat(table.out()).contains("Ngô Văn Tạo  (người)");
  }

  @Test
  void articlesLikeOne() throws IOException {
    Run first = Run.of("search", "--index", index, "--format", "jsonl", "--limit", 1, "Hà Giang");
    String id = Json.parse(first.out()).path("id").asText();
    Run like = Run.of("search", "--index", index, "--format", "json", "--like", id);
    Schemas.valid("hits", like.out());
    assertThat(Json.parse(like.out()).path("hits").size()).isPositive();
    assertThat(like.out()).doesNotContain("\"" + id + "\"");
    Run none = Run.of("search", "--index", index, "--lang", "en", "--like", "nobody");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err()).contains("no article of the id nobody");
    Run nothing = Run.of("search", "--index", index, "--lang", "en");
    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.err()).contains("no QUERY given");
  }

  @Test
  void whichDirectiveIsMeantIsAsked() {
    Run table = Run.of("search", "--index", index, "--lang", "en", "--recency", "nghi quyet 18");
    assertThat(table.out())
        .contains("which is meant? 18-NQ/TW (1), 18-NQ/TW@XII (1), 18-NQ/TW@XIII (1)");
    Run words = Run.of("search", "--index", index, "--as-typed", "nghi quyet 18");
    assertThat(words.out()).contains("từ: nghi, quyet, 18");
    Run wrong = Run.of("search", "--index", index, "xã", "date:hômkia");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).startsWith("xã date:hômkia\n        ^\n");
  }

  @Test
  void aConcordanceInEveryForm() throws IOException {
    Run json = Run.of("search", "--index", index, "--format", "json", "--kwic", "nghi quyet 18");
    Schemas.valid("kwic", json.out());
    JsonNode all = Json.parse(json.out());
    assertThat(all.path("kwic").path(0).path("match").asText()).startsWith("Nghị quyết");
    assertThat(all.path("kwic")).hasSize(all.path("lines").asInt());
    Run lines = Run.of("search", "--index", index, "--format", "jsonl", "--kwic=left", "ubnd");
    assertThat(lines.lines()).hasSize(10);
    Run every =
        Run.of("search", "--index", index, "--format", "csv", "--kwic", "date", "--all", "ubnd");
    assertThat(every.lines().size()).isGreaterThan(40);
    Run table = Run.of("search", "--index", index, "--lang", "en", "--kwic", "--width", 20, "ubnd");
    assertThat(table.lines().get(4)).matches(".{0,20} *«UBND».*");
    Run wrong = Run.of("search", "--index", index, "--lang", "en", "--kwic", "--width", 0, "ubnd");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("--width takes 1 to 1,000, not 0");
  }

  @Test
  void wrongUsageIsSaid() {
    Run format = Run.of("search", "--index", index, "--format", "xml", "--lang", "en", "xã");
    assertThat(format.exitCode()).isEqualTo(2);
    assertThat(format.err()).contains("table, json, jsonl, csv, xlsx, not xml");
    Run output = Run.of("search", "--index", index, "--format", "xlsx", "--lang", "en", "xã");
    assertThat(output.exitCode()).isEqualTo(2);
    assertThat(output.err()).contains("--output FILE");
  }
}
