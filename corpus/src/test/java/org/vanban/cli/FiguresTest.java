package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

/** What was published of a subject, and how it changed. */
class FiguresTest {
  @TempDir static Path folder;
  private static Path index = Path.of("");

  @BeforeAll
  static void ingest() throws IOException {
    index = folder.resolve("index");
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        """
        {"id":"a","published":"2018-12-20","outlet":"Báo Đồng Mây","text":"Tỉnh Lâm Đồng hiện còn 12.000 hộ nghèo."}
        {"id":"b","published":"2019-12-20","text":"Tỉnh Lâm Đồng hiện còn 9.000 hộ nghèo."}
        {"id":"c","published":"2019-12-20","text":"Tỉnh Lâm Đồng hiện còn 9.000 hộ nghèo, theo báo cáo."}
        {"id":"d","published":"2020-12-20","text":"Tỉnh Lâm Đồng hiện còn hơn 8.000 hộ nghèo."}
        {"id":"e","published":"2021-12-20","text":"Tỉnh Lâm Đồng hiện còn 6.300 hộ nghèo, giảm 1.700 hộ nghèo."}
        {"id":"f","published":"2021-12-20","text":"Tỉnh Sơn La hiện còn 50.000 hộ nghèo, 2/7 huyện nghèo."}
        {"id":"g","published":"2021-12-21","text":"Tỉnh Lâm Đồng có tỷ lệ hộ nghèo từ 4,5% giảm còn 3,2%."}
        """);
    Run run = Run.of("ingest", "--from", "jsonl", lines, "--index", index, "--no-models");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static JsonNode figures(String query) {
    Run run = Run.of("figures", "--index", index, "--format", "json", query);
    assertThat(run.exitCode()).as(run.err()).isZero();
    SchemaCheck.valid("figures", run.out());
    return Json.parse(run.out());
  }

  private static List<JsonNode> of(String query, String type) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode series : figures(query).path("series")) {
      if (series.path("type").asText().equals(type)) {
        series.path("figures").forEach(found::add);
      }
    }
    return found;
  }

  @Test
  void levelsAreComparedFromOneDateToTheNext() {
    List<JsonNode> figures = of("hộ nghèo place:\"Lâm Đồng\"", "QUANTITY");
    assertThat(figures)
        .extracting(f -> f.path("id").asText())
        .containsExactly("a", "b", "c", "d", "e", "e");
    assertThat(figures.getFirst().has("change")).isFalse();
    JsonNode change = figures.get(1).path("change");
    assertThat(change.path("by").asText()).isEqualTo("-3000");
    assertThat(change.path("percent").asText()).isEqualTo("-25.00");
    assertThat(change.path("since").asText()).isEqualTo("2018-12-20");
    assertThat(figures.get(3).has("change")).as("hơn 8.000 is no plain level").isFalse();
    assertThat(figures.get(4).path("change").path("by").asText()).isEqualTo("-2700");
    assertThat(figures.get(5).path("says").asText()).isEqualTo("change");
    assertThat(figures.get(5).has("change")).isFalse();
  }

  @Test
  void aFormerLevelIsToldApart() {
    List<JsonNode> percents = of("ho ngheo", "PERCENT");
    assertThat(percents)
        .extracting(f -> f.path("says").asText())
        .containsExactly("earlier", "level");
  }

  @Test
  void wordsAndConditionsGoTogether() {
    assertThat(of("hộ nghèo place:\"Sơn La\"", "QUANTITY")).hasSize(1);
    assertThat(of("hộ nghèo published:[2018 TO 2019]", "QUANTITY")).hasSize(3);
    assertThat(of("hồ nghèo", "QUANTITY")).as("typed with diacritics, it means those").isEmpty();
    assertThat(figures("trâu").path("series")).isEmpty();
    Run nothing = Run.of("figures", "--index", index, " ");
    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.err()).contains("hộ nghèo");
    assertThat(Run.of("figures", "--index", index, "\"hộ").exitCode()).isEqualTo(2);
    assertThat(Run.of("figures", "--index", index, "hộ place:").exitCode()).isEqualTo(2);
    assertThat(Run.of("figures", "--index", index, "((").exitCode()).isEqualTo(2);
  }

  @Test
  void rowsForASpreadsheetAndATable() {
    Run csv = Run.of("figures", "--index", index, "--format", "csv", "nghèo");
    assertThat(csv.out()).startsWith("\ufeffsubject,kind,body,place,date,dated_by,printed,value,");
    assertThat(csv.out()).contains("\"=\"\"2/7\"\"\"").contains(",12000,");
    Run table = Run.of("figures", "--index", index, "--lang", "en", "hộ nghèo");
    assertThat(table.out())
        .contains("-3000 (-25.00%) since 2018-12-20", "«12.000 hộ» nghèo", "2018-12-20 *");
  }
}
