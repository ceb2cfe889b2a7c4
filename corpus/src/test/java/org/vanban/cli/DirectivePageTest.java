package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

/** The page of a directive, as a researcher reads it, cites it and counts by it. */
class DirectivePageTest {
  @TempDir static Path folder;
  private static Path index = Path.of("");
  private static JsonNode page = Json.object();

  @BeforeAll
  static void ingest() throws IOException {
    index = folder.resolve("index");
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        """
        {"id":"a","published":"2018-05-03","outlet":"Báo Đồng Mây","authors":["Hà Vân"],"title":"Gọn bộ máy","text":"Gọn bộ máy\\nThực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương, Tỉnh ủy Lâm Đồng đã ban hành Kế hoạch số 56-KH/TU."}
        {"id":"b","published":"2018-05-04","title":"Tin ngắn","text":"Tin ngắn\\nThực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương, Tỉnh ủy Lâm Đồng đã ban hành Kế hoạch số 56-KH/TU."}
        {"id":"c","published":"2019","text":"Ông Lò Văn Pửn, Bí thư Huyện ủy Đạ Huoai, nhấn mạnh: “Nghị quyết số 18-NQ/TW của Hội nghị Trung ương 6 khóa XII là việc khó. Cả huyện phải làm.”"}
        {"id":"d","published":"2019-09-01","text":"Chi bộ nghe lại Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW."}
        {"id":"e","text":"Nghị quyết số 18-NQ/TW ngày 16/6/2022 nói về đất đai. Bản ấy in: Nghị quyết 18-NQ/TW."}
        {"id":"g","published":"2019-10-02","text":"Nghị quyết Trung ương 4 khóa XI và Nghị quyết Trung ương 4 khóa XII."}
        {"id":"f","published":"2019-10-01","text":"Trời hôm nay nắng đẹp."}
        """);
    Run run = Run.of("ingest", "--from", "jsonl", lines, "--index", index);
    assertThat(run.exitCode()).as(run.err()).isZero();
    page = page("18-NQ/TW");
  }

  private static JsonNode page(String id) {
    Run run = Run.of("directive", "--index", index, "--format", "json", id);
    assertThat(run.exitCode()).as(run.err()).isZero();
    SchemaCheck.valid("directive", run.out());
    return Json.parse(run.out());
  }

  @Test
  void countsByYearWithReprintsFoldedAndTheShareOfTheCollection() {
    assertThat(page.path("articles").asInt()).isEqualTo(5);
    assertThat(page.path("mentions").asInt()).isEqualTo(6);
    assertThat(page.path("distinct").asInt()).as("a and b are one text").isEqualTo(4);
    JsonNode of2018 = page.path("years").path(0);
    assertThat(of2018.path("year").asInt()).isEqualTo(2018);
    assertThat(of2018.path("articles").asInt()).isEqualTo(2);
    assertThat(of2018.path("distinct").asInt()).isEqualTo(1);
    assertThat(of2018.path("share").asDouble()).isEqualTo(1);
    JsonNode of2019 = page.path("years").path(1);
    assertThat(of2019.path("collection").asInt()).isEqualTo(4);
    assertThat(of2019.path("share").asDouble()).isEqualTo(0.5);
    assertThat(of2019.path("resolved").asInt()).isEqualTo(1);
    assertThat(of2019.path("ambiguous").asInt()).isEqualTo(1);
    JsonNode undated = page.path("years").path(2);
    assertThat(undated.has("year")).isFalse();
    assertThat(undated.path("articles").asInt()).isEqualTo(1);
    assertThat(page.path("undated").asInt()).isEqualTo(1);
  }

  @Test
  void eachDocumentComesWithItsEvidence() {
    JsonNode twelve = Json.object();
    for (JsonNode document : page.path("documents")) {
      twelve = document.path("key").asText().equals("18-NQ/TW@XII") ? document : twelve;
    }
    assertThat(twelve.path("registered").asBoolean()).isTrue();
    assertThat(twelve.path("date").asText()).isEqualTo("2017-10-25");
    assertThat(twelve.path("articles").asInt()).isEqualTo(3);
    assertThat(twelve.path("evidence").findValuesAsText("from")).contains("date", "term");
    assertThat(page.path("ids").path("18-NQ/TW@XIII").asInt()).isEqualTo(1);
    assertThat(page("18-NQ/TW@XII").path("ids").has("18-NQ/TW@XIII")).isFalse();
  }

  @Test
  void oneOfSeveralIsNamedHoweverTheRestIsTyped() {
    assertThat(page("NQTW4").path("ids").size()).isEqualTo(2);
    for (String typed : new String[] {"NQTW4@XII", "nghi quyet trung uong 4@xii"}) {
      assertThat(page(typed).path("ids").fieldNames()).toIterable().containsExactly("NQTW4@XII");
    }
    assertThat(page("nghi quyet 18@XIII").path("ids").has("18-NQ/TW@XII")).isFalse();
  }

  @Test
  void whatItIsCarriedOutByAndCitedWith() {
    Map<String, String> related = new TreeMap<>();
    for (JsonNode other : page.path("related")) {
      String relation = other.path("relation").asText() + " " + other.path("articles").asInt();
      related.put(other.path("key").asText().split("@")[0], relation);
    }
    assertThat(related)
        .containsEntry("56-KH/TU", "carriedOutBy 2")
        .containsEntry("19-NQ/TW", "citedWith 1");
    JsonNode plan = page("56-KH/TU").path("related").path(0);
    assertThat(plan.path("key").asText()).isEqualTo("18-NQ/TW@XII");
    assertThat(plan.path("relation").asText()).isEqualTo("carriesOut");
  }

  @Test
  void theOfficialWhoSpeaksOfItIsNamed() {
    JsonNode speaker = page.path("speakers").path(0);
    assertThat(speaker.path("name").asText()).isEqualTo("Lò Văn Pửn");
    assertThat(speaker.path("offices").path(0).asText()).isEqualTo("Bí thư Huyện ủy Đạ Huoai");
    assertThat(page.path("speakers")).hasSize(1);
  }

  @Test
  void aRowACitationWithColumnsThatStay() throws IOException {
    Run run = Run.of("directive", "--index", index, "--format", "csv", "18-NQ/TW");
    assertThat(run.out())
        .startsWith(
            "\ufeffkey,printed,status,evidence,id,url,outlet,published,sentence,speaker,place\r\n");
    List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(run.out())).getRecords();
    assertThat(rows).hasSize(1 + page.path("passages").size());
    CSVRecord speech =
        rows.stream().filter(row -> row.get(4).equals("c")).findFirst().orElseThrow();
    assertThat(speech.get(0)).isEqualTo("18-NQ/TW@XII");
    assertThat(speech.get(2)).isEqualTo("resolved");
    assertThat(speech.get(3)).contains("term: XII");
    assertThat(speech.get(9)).isEqualTo("Lò Văn Pửn");
    assertThat(speech.get(8)).startsWith("Ông Lò Văn Pửn");
    assertThat(
            rows.stream().filter(row -> row.get(4).equals("a")).findFirst().orElseThrow().get(10))
        .isEqualTo("Lâm Đồng");
  }

  @Test
  void theCitingArticlesAreCitedOnceEach() {
    JsonNode items =
        Json.parse(Run.of("directive", "--index", index, "--to", "csl-json", "18-NQ/TW").out());
    SchemaCheck.valid("csl-items", items.toString());
    assertThat(items.findValuesAsText("id")).containsExactly("d", "c", "b", "a", "e");
    assertThat(items.path(3).path("issued").toString()).isEqualTo("{\"date-parts\":[[2018,5,3]]}");
    assertThat(items.path(1).path("issued").toString()).isEqualTo("{\"date-parts\":[[2019]]}");
    assertThat(items.path(3).path("author").path(0).path("literal").asText()).isEqualTo("Hà Vân");
    Run bibtex = Run.of("directive", "--index", index, "--to", "bibtex", "18-NQ/TW");
    assertThat(bibtex.out()).contains("author = {{Hà Vân}}", "date = {2018-05-03}");
    Run ris = Run.of("directive", "--index", index, "--to", "ris", "18-NQ/TW");
    assertThat(ris.out().lines().filter(l -> l.equals("ER  - "))).hasSize(5);
    Run wrong = Run.of("directive", "--index", index, "--to", "word", "18-NQ/TW");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("bibtex, ris, csl-json");
  }

  @Test
  void theTableAsksWhichAndShowsAll() {
    Run run = Run.of("directive", "--index", index, "--lang", "en", "18-NQ/TW");
    assertThat(run.out())
        .contains("ask for one", "4 texts when reprints are counted once", "known by: ")
        .contains("50.0% of 4", "is carried out by 56-KH/TU", "Lò Văn Pửn, Bí thư Huyện ủy")
        .contains("«Nghị quyết số 18-NQ/TW»");
    assertThat(Run.of("directive", "--index", index, "--lang", "vi", "18-NQ/TW").out())
        .contains("được thực hiện bằng 56-KH/TU");
    Run none = Run.of("directive", "--index", index, "--lang", "en", "999-CT/TW");
    assertThat(none.exitCode()).isZero();
    assertThat(none.out()).contains("cited in no article");
  }
}
