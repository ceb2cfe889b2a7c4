package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

/** The page of an official: who he is among those of his name, and what he is quoted with. */
class OfficialPageTest {
  @TempDir static Path folder;
  private static Path index = Path.of("");

  @BeforeAll
  static void ingest() throws IOException {
    index = folder.resolve("index");
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        """
        {"id":"a","published":"2016-05-03","text":"Ông Lò Văn Pửn, Chủ tịch UBND huyện Đạ Huoai, tỉnh Lâm Đồng, cho biết: “Năm nay huyện làm xong ba con đường liên thôn”."}
        {"id":"b","published":"2019-08-01","text":"Ông Lò Văn Pửn, Bí thư Huyện ủy Đạ Huoai, tỉnh Lâm Đồng, nhấn mạnh việc giữ rừng. “Mất rừng là mất nước, mất đất, mất cả mùa màng”, ông Lò Văn Pửn nói."}
        {"id":"c","published":"2019-09-01","text":"Ông Lò Văn Pửn, Giám đốc Sở Y tế tỉnh Sơn La, dự hội nghị."}
        {"id":"d","published":"2020-01-05","text":"Ông Lò Văn Pửn nuôi hai con trâu ở bản trên."}
        {"id":"e","published":"2020-02-05","text":"Bà Tòng Thị Mơ bán rau ở chợ xã."}
        {"id":"f","published":"2018-02-05","text":"Bà Cầm Thị Nga, Giám đốc Sở Y tế tỉnh Sơn La, phát biểu. Theo bà Cầm Thị Nga, phong trào “Dân vận khéo” đã lan ra các xã. Có bản kiểm điểm “ưu điểm dài hai trang, khuyết điểm ba dòng”. Bà Cầm Thị Nga cho biết sẽ trả lại."}
        {"id":"g","published":"2022-02-05","text":"Bà Cầm Thị Nga, Phó Chủ tịch UBND tỉnh Sơn La, thăm bệnh viện."}
        {"id":"h","published":"2006-02-05","text":"Ông Bế Hữu Sơn, Bộ trưởng Bộ GTVT, dự."}
        {"id":"i","published":"2006-02-06","text":"Bộ trưởng Bộ Giao thông vận tải Bế Hữu Sơn nói."}
        {"id":"j","published":"2006-02-06","text":"Ông Mùa A Lử, đại biểu Quốc hội, dự."}
        {"id":"k","published":"2006-02-07","text":"Ông Mùa A Lử, đại biểu Quốc hội, nói."}
        """);
    Run run = Run.of("ingest", "--from", "jsonl", lines, "--index", index, "--no-models");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static JsonNode page(String name) {
    Run run = Run.of("official", "--index", index, "--format", "json", name);
    assertThat(run.exitCode()).as(run.err()).isZero();
    SchemaCheck.valid("official", run.out());
    return Json.parse(run.out());
  }

  @Test
  void namesakesAreKeptApartByBodyPlaceAndTime() {
    JsonNode page = page("lo van pun");
    assertThat(page.path("persons")).hasSize(2);
    JsonNode first = page.path("persons").path(0);
    assertThat(first.path("key").asText()).startsWith("Lò Văn Pửn@").contains("Đạ Huoai");
    assertThat(first.path("articles").asInt()).isEqualTo(2);
    assertThat(first.path("offices").findValuesAsText("office"))
        .containsExactly(
            "Chủ tịch UBND huyện Đạ Huoai, tỉnh Lâm Đồng",
            "Bí thư Huyện ủy Đạ Huoai, tỉnh Lâm Đồng");
    assertThat(first.path("offices").path(0).path("first").asText()).isEqualTo("2016-05-03");
    assertThat(page.path("persons").path(1).path("offices").path(0).path("office").asText())
        .isEqualTo("Giám đốc Sở Y tế tỉnh Sơn La");
    assertThat(page.path("without").asInt()).as("who keeps buffaloes is nobody's page").isOne();
    assertThat(page.path("articles").findValuesAsText("id")).doesNotContain("d");
    Run table = Run.of("official", "--index", index, "--lang", "en", "lo van pun");
    assertThat(table.out()).contains("2 persons of that name", first.path("key").asText());
  }

  @Test
  void oneOfThemIsNamedByPlaceOrBody() {
    assertThat(page("Lò Văn Pửn@Sở Y tế").path("articles").findValuesAsText("id"))
        .containsExactly("c");
    assertThat(page("lo van pun@da huoai").path("articles").findValuesAsText("id"))
        .containsExactly("b", "a");
    String key = page("lo van pun").path("persons").path(1).path("key").asText();
    assertThat(page(key).path("persons")).hasSize(1);
    assertThat(page("Lò Văn Pửn@Cà Mau").path("persons")).isEmpty();
  }

  @Test
  void officesOfOneProvinceOneAfterTheOtherAreOnePersons() {
    JsonNode page = page("Cầm Thị Nga");
    assertThat(page.path("persons")).hasSize(1);
    assertThat(page.path("persons").path(0).path("key").asText()).isEqualTo("Cầm Thị Nga");
    assertThat(page.path("offices")).hasSize(2);
    assertThat(page.path("quotations")).as("of nobody, or nothing said").isEmpty();
  }

  @Test
  void officesOfTheWholeCountryTellWhoItIsButNotThoseOfHundreds() {
    assertThat(page("Bế Hữu Sơn").path("persons")).hasSize(1);
    JsonNode deputies = page("Mùa A Lử").path("persons");
    assertThat(deputies).hasSize(2);
    assertThat(deputies.findValuesAsText("key")).doesNotHaveDuplicates();
    for (JsonNode deputy : deputies) {
      assertThat(page(deputy.path("key").asText()).path("articles")).hasSize(1);
    }
  }

  @Test
  void whatIsQuotedStandsWithWhoSaysIt() {
    JsonNode quotations = page("lo van pun@da huoai").path("quotations");
    assertThat(quotations).hasSize(2);
    JsonNode newest = quotations.path(0);
    assertThat(newest.path("word").asText()).isEqualTo("nói");
    String text = newest.path("text").asText();
    assertThat(
            text.substring(
                newest.path("quoted").path(0).asInt(), newest.path("quoted").path(1).asInt()))
        .isEqualTo("“Mất rừng là mất nước, mất đất, mất cả mùa màng”");
    assertThat(quotations.path(1).path("word").asText()).isEqualTo("cho biết");
  }

  @Test
  void whoHasNoOfficeHasNoPage() {
    Run run = Run.of("official", "--index", index, "--lang", "en", "Tòng Thị Mơ");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no page for Tòng Thị Mơ", "an office (1 article");
    assertThat(page("Tòng Thị Mơ").path("articles")).isEmpty();
    assertThat(page("@").path("persons")).isEmpty();
  }

  @Test
  void aRowAMentionAndABibliography() {
    Run csv = Run.of("official", "--index", index, "--format", "csv", "Lò Văn Pửn@Đạ Huoai");
    assertThat(csv.out())
        .startsWith("\ufeffperson,printed,offices,id,url,outlet,published,sentence,says,place\r\n");
    assertThat(csv.lines()).hasSize(4);
    assertThat(csv.out()).contains(",nói,").contains(",cho biết,");
    Run ris = Run.of("official", "--index", index, "--to", "ris", "Cầm Thị Nga");
    assertThat(ris.out().lines().filter(l -> l.equals("TY  - NEWS"))).hasSize(2);
  }
}
