package org.vanban.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vanban.input.Taken.TEXT;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.article.Article;
import org.vanban.export.ArticleJson;
import org.vanban.export.Json;
import org.vanban.read.ArticleReader;
import org.vanban.read.ReadLimits;
import org.vanban.table.TableReader;

/** CSV and lines of JSON. */
class TablesAndLinesTest {
  @TempDir Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void aRowIsAnArticle(String sign) throws IOException {
    String head =
        String.join(sign, "Mã", "Tiêu đề", "Ngày đăng", "Đường dẫn", "Tác giả", "Nội dung");
    String row =
        String.join(
            sign,
            "17",
            "Xã Bản Cầm tổng kết công tác năm",
            "12/01/2022 08:05",
            "https://baolaocai.vn/a.html",
            "\"Lý Láo Lở, Vàng A Sử\"",
            "\"" + TEXT + "\"");
    Article article = Taken.from(file("a.csv", "\ufeff" + head + "\n" + row)).articles().getFirst();
    assertThat(article.source()).isEqualTo("a.csv#2");
    assertThat(article.id()).isEqualTo("17");
    assertThat(article.title()).contains("Xã Bản Cầm tổng kết công tác năm");
    assertThat(article.published().orElseThrow()).hasToString("2022-01-12T08:05:00+07:00");
    assertThat(article.url()).contains("https://baolaocai.vn/a.html");
    assertThat(article.outlet()).contains("Báo Lào Cai");
    assertThat(article.authors()).containsExactly("Lý Láo Lở", "Vàng A Sử");
    assertThat(article.text()).isEqualTo(article.title().get() + "\n" + TEXT);
  }

  @Test
  void rowsAreNamedByTheLineTheyBeginOn() throws IOException {
    String table = "title,content\na,\"" + TEXT + "\nHai.\n\"\n\nb,\nc," + TEXT + "\n";
    assertThat(Taken.from(file("a.csv", table)).lines())
        .containsExactly("a.csv#2", "a.csv#6: no article", "a.csv#7");
  }

  @Test
  void tablesThatCannotBeRead() throws IOException {
    Taken without = Taken.from(file("a.csv", "stt,mô tả\n1,x\n"));
    assertThat(without.lines()).containsExactly("a.csv: unsupported");
    assertThat(without.detail()).contains("nội dung", "stt, mô tả");
    Taken open = Taken.from(file("b.csv", "text\n" + TEXT + "\n\"" + TEXT + "\nx\n"));
    assertThat(open.lines()).containsExactly("b.csv#2", "b.csv#3: truncated");
    assertThat(Taken.from(file("c.csv", "")).lines()).containsExactly("c.csv: empty");
    assertThat(Taken.from(file("d.csv", "text,date\n")).outcomes()).isEmpty();
    ReadLimits small = new ReadLimits(20_000, 10_000_000, 512, 60);
    Path endless = file("e.csv", "text\n" + TEXT + "\n\"" + "x".repeat(100_000));
    assertThat(Taken.within(small, endless).lines())
        .containsExactly("e.csv#2", "e.csv#3: too large");
  }

  @Test
  void aTimeThatCannotBeReadIsAWarning() throws IOException {
    String table = "text,date\n\"" + TEXT + "\",hôm qua\n";
    Article article = Taken.from(file("a.csv", table)).articles().getFirst();
    assertThat(article.warnings())
        .containsExactly("published is no time that can be read: hôm qua");
  }

  @Test
  void tablesInLegacyCharsetsAndPacked() throws IOException {
    String table = "title,text\nHa,\"" + TEXT + "\"\n";
    Path wide =
        Files.write(
            folder.resolve("a.csv"), ("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE));
    assertThat(Taken.from(wide).articles().getFirst().text()).endsWith(TEXT);
    byte[] packed =
        Packed.zip("t.csv", Packed.bytes(table), "t.csv.gz", Packed.gzip(Packed.bytes(table)));
    assertThat(Taken.from(Files.write(folder.resolve("b.zip"), packed)).lines())
        .containsExactly("b.zip!/t.csv#2", "b.zip!/t.csv.gz#2");
    assertThat(Taken.ofStream(Packed.bytes(table)).lines()).containsExactly("-#2");
  }

  @Test
  void everyNameOfAColumnIsKnownAsItsRowSays() {
    for (TableReader.Row row : TableReader.rows(FieldNames.class, "field-names.tsv")) {
      String example = row.get("example").replaceAll("[⟦⟧]", "");
      FieldNames<String> found = FieldNames.among(List.of("stt", example), name -> name);
      assertThat(found.of(row.get("field"))).contains(example);
      assertThat(found.size()).isEqualTo(1);
    }
    FieldNames<String> two = FieldNames.among(List.of("body", "text", "mô tả"), name -> name);
    assertThat(two.of("text")).contains("text");
  }

  @Test
  void linesOfArticlesComeBackWhole() throws IOException {
    Path page = file("a.html", Taken.PAGE);
    Article article = Taken.from(page).articles().getFirst();
    ObjectNode json = ArticleJson.write(article);
    ArticleJson.writeAnchors(json, article);
    Path lines = file("a.jsonl", Json.line(json) + "\n");
    assertThat(Taken.from(lines).articles()).containsExactly(article);
  }

  @Test
  void objectsWithATextAreRead() throws IOException {
    Path lines =
        file(
            "a.ndjson",
            """
            {"id":7,"title":"Xã Bản Cầm","content":"%s","date":"2022-01-12","authors":["Lý Láo Lở","Vàng A Sử"]}
            not json

            [1]
            {"title":"chỉ có tiêu đề"}
            {"html":1,"body":"<p>%s</p>"}
            """
                .formatted(TEXT, TEXT));
    Taken taken = Taken.from(lines);
    assertThat(taken.lines())
        .containsExactly(
            "a.ndjson#1",
            "a.ndjson#2: damaged",
            "a.ndjson#4: damaged",
            "a.ndjson#5: no article",
            "a.ndjson#6");
    Article first = taken.articles().getFirst();
    assertThat(first.id()).isEqualTo("7");
    assertThat(first.text()).isEqualTo("Xã Bản Cầm\n" + TEXT);
    assertThat(first.published().orElseThrow()).hasToString("2022-01-12");
    assertThat(first.authors()).containsExactly("Lý Láo Lở", "Vàng A Sử");
    int at = first.text().indexOf("57/60");
    assertThat(first.placeOf(at).character().orElseThrow()).isEqualTo(TEXT.indexOf("57/60"));
    assertThat(taken.articles().get(1).text()).isEqualTo(TEXT);
  }

  @Test
  void aLineLongerThanOneFileMayBeCostsThatLine() throws IOException {
    String line = "{\"text\":\"" + TEXT + "\"}\n";
    Path lines = file("a.jsonl", "{\"text\":\"" + "x".repeat(5000) + "\"}\n" + line);
    ArticleReader reader = ArticleReader.standard().with(new ReadLimits(1000, 10_000, 512, 60));
    assertThat(Taken.from(reader, lines).lines())
        .containsExactly("a.jsonl#1: too large", "a.jsonl#2");
    assertThat(Taken.from(file("empty.jsonl", "")).lines()).containsExactly("empty.jsonl: empty");
  }
}
