package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

/** Every form in which documents leave the index says what the JSON says. */
class ExportTest {
  @TempDir static Path folder;
  private static Path index = Path.of("");
  private static final Map<String, JsonNode> DOCUMENTS = new HashMap<>();

  @BeforeAll
  static void ingest() throws IOException {
    index = folder.resolve("index");
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        """
        {"id":"=1+1","published":"2019-07-05","title":"@SUM(A1)","text":"@SUM(A1)\\n\\ud83d\\ude80 Có 2/7 huyện và 54/63 xã, đạt 85,7%; 57.448 hộ."}
        {"id":"x/y","text":"Ông Lò Văn Pửn, Bí thư\\nHuyện ủy Đạ Huoai, và đồng chí Lò Văn Pửn đọc Nghị quyết số 18-NQ/TW khóa XII.","url":"https://bao.example/a"}
        {"id":"x y","text":"Nghị quyết số 19-NQ/TW."}
        """);
    assertThat(Run.of("ingest", Run.samples(), "--index", index).exitCode()).isZero();
    assertThat(
            Run.of("ingest", "--from", "jsonl", lines, "--index", index, "--no-models").exitCode())
        .isZero();
    for (String line : export("jsonl").lines()) {
      SchemaCheck.valid("annotated-document", line);
      JsonNode document = Json.parse(line);
      assertThat(document.has("anchors")).isFalse();
      DOCUMENTS.put(document.path("id").asText(), document);
    }
  }

  private static Run export(Object... arguments) {
    Object[] all =
        Stream.concat(Stream.of("export", "--index", index, "--to"), Stream.of(arguments))
            .toArray();
    Run run = Run.of(all);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private static int mentions() {
    return DOCUMENTS.values().stream().mapToInt(d -> d.path("entities").size()).sum();
  }

  private static JsonNode document(String id) {
    return DOCUMENTS.getOrDefault(id, Json.object());
  }

  @Test
  void allOrThoseThatAnswer() {
    assertThat(DOCUMENTS).hasSize(30);
    Run some = export("jsonl", "--query", "directive:19-NQ/TW", "--lang", "en");
    assertThat(some.lines()).extracting(l -> Json.parse(l).path("id").asText()).contains("x y");
    assertThat(some.lines().size()).isLessThan(30);
    assertThat(some.err()).contains("documents exported");
  }

  @Test
  void filesAsTheIndexHasThem() throws IOException {
    Path file = Run.samples().resolve("ha-giang-bo-may-2018.html");
    JsonNode fromFile = Json.parse(export("jsonl", file).out());
    JsonNode fromIndex = document(fromFile.path("id").asText());
    assertThat(fromFile.path("entities")).isEqualTo(fromIndex.path("entities"));
  }

  @Test
  void aRowAMentionThatNoSpreadsheetRunsOrTurnsIntoADate() throws IOException {
    Run run = export("csv");
    assertThat(run.out()).startsWith("\ufeffid,url,outlet,title,published,type,start,end,text,");
    List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(run.out())).getRecords();
    assertThat(rows).hasSize(1 + mentions());
    List<CSVRecord> odd = rows.stream().filter(r -> r.get(0).equals("'=1+1")).toList();
    assertThat(odd).hasSize(document("=1+1").path("entities").size());
    assertThat(odd).allMatch(r -> r.get(3).equals("'@SUM(A1)"));
    assertThat(odd).extracting(r -> r.get(8)).contains("=\"2/7\"", "=\"54/63\"");
    assertThat(odd).extracting(r -> r.get(19)).contains("2", "54", "85.7", "57448");
  }

  @Test
  void aSpreadsheetKeepsTextTextAndNumbersNumbers() throws IOException {
    Path file = folder.resolve("all.xlsx");
    export("xlsx", "--output", file);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(mentions());
      boolean seen = false;
      for (Row row : sheet) {
        for (var cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        }
        if (row.getCell(8) != null && row.getCell(8).toString().equals("54/63")) {
          seen = true;
          assertThat(row.getCell(8).getCellType()).isEqualTo(CellType.STRING);
          assertThat(row.getCell(19).getNumericCellValue()).isEqualTo(54);
        }
      }
      assertThat(seen).isTrue();
    }
  }

  @Test
  void webAnnotationsLeadBackToThePassage() {
    int count = 0;
    for (String line : export("webannotation").lines()) {
      SchemaCheck.valid("web-annotations", line);
      JsonNode page = Json.parse(line);
      for (JsonNode item : page.path("items")) {
        count++;
        String id =
            java.net.URLDecoder.decode(
                page.path("id").asText().substring("urn:vanban:".length()),
                java.nio.charset.StandardCharsets.UTF_8);
        String text = document(id).path("text").asText();
        JsonNode position = item.path("target").path("selector").path(0);
        JsonNode quote = item.path("target").path("selector").path(1);
        int start = text.offsetByCodePoints(0, position.path("start").asInt());
        int end = text.offsetByCodePoints(0, position.path("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(quote.path("exact").asText());
        assertThat(text.substring(0, start)).endsWith(quote.path("prefix").asText());
        assertThat(text.substring(end)).startsWith(quote.path("suffix").asText());
      }
    }
    assertThat(count).isEqualTo(mentions());
  }

  @Test
  void bratPairsCountCodePointsAndKeepLines() throws IOException {
    Path brat = folder.resolve("brat");
    export("brat", "--output", brat);
    assertThat(brat.resolve("annotation.conf")).content().contains("DIRECTIVE");
    int spans = 0;
    try (Stream<Path> files = Files.list(brat)) {
      for (Path ann : files.filter(f -> f.toString().endsWith(".ann")).toList()) {
        String text = Files.readString(Path.of(ann.toString().replaceAll("ann$", "txt")));
        for (String line : Files.readAllLines(ann)) {
          if (line.startsWith("T")) {
            String[] parts = line.split("\t");
            List<String> pieces = new ArrayList<>();
            for (String piece : parts[1].replaceFirst("\\S+ ", "").split(";")) {
              String[] ends = piece.split(" ");
              int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
              pieces.add(
                  text.substring(start, text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
            }
            assertThat(String.join(" ", pieces)).isEqualTo(parts[2]);
            spans += parts[1].startsWith("OFFICE") ? 0 : 1;
          }
        }
      }
    }
    assertThat(spans).isEqualTo(mentions());
    assertThat(brat.resolve("x_y.txt")).exists();
    assertThat(brat.resolve("x_y-2.txt")).exists();
    String both =
        Files.readString(brat.resolve("x_y.ann")) + Files.readString(brat.resolve("x_y-2.ann"));
    assertThat(both).contains("Holds Arg1:T1", "*\tEquiv T1 T3", "AnnotatorNotes T1\tLò Văn Pửn");
    Run again = Run.of("export", "--index", index, "--to", "brat", "--output", brat);
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains(brat.toString());
  }

  @Test
  void conllTagsEveryMentionAndKeepsOffsets() {
    Map<String, Integer> begun = new HashMap<>();
    String text = "";
    String before = "O";
    for (String line : export("conll").lines()) {
      if (line.startsWith("# newdoc id = ")) {
        text = document(line.substring("# newdoc id = ".length())).path("text").asText();
        before = "O";
      } else if (!line.isEmpty()) {
        String[] columns = line.split("\t");
        int start = Integer.parseInt(columns[1]);
        assertThat(text.substring(start, Integer.parseInt(columns[2]))).isEqualTo(columns[0]);
        if (columns[3].startsWith("B-")) {
          begun.merge(columns[3].substring(2), 1, Integer::sum);
        } else if (columns[3].startsWith("I-")) {
          assertThat(before).endsWith(columns[3].substring(1));
        }
        before = columns[3];
      }
    }
    Map<String, Integer> expected = new HashMap<>();
    for (JsonNode document : DOCUMENTS.values()) {
      document
          .path("entities")
          .forEach(e -> expected.merge(e.path("type").asText(), 1, Integer::sum));
    }
    assertThat(begun).isEqualTo(expected);
  }

  @Test
  void wrongUsageIsTold() {
    for (List<String> wrong :
        List.of(
            List.of("--to", "word"),
            List.of("--to", "xlsx"),
            List.of("--to", "brat"),
            List.of("--to", "csv", "--query", "xã", "a.html"),
            List.of("--query", "xã"))) {
      List<String> arguments = new ArrayList<>(List.of("export", "--index", index.toString()));
      arguments.addAll(wrong);
      Run run = Run.of(arguments.toArray());
      assertThat(run.exitCode()).as(wrong.toString()).isEqualTo(2);
      assertThat(run.err()).isNotBlank();
    }
    Run none = Run.of("export", "--index", folder.resolve("none"), "--to", "jsonl");
    assertThat(none.exitCode()).isEqualTo(1);
  }
}
