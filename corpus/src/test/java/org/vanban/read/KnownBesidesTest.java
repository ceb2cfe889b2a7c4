package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.article.Article;
import org.vanban.read.ReadOutcome.Read;
import org.vanban.table.TableReader;

/** What is known of an article besides its bytes. */
class KnownBesidesTest {
  private static final String TEXT =
      "<p>Sáng 11/1, Đảng ủy xã Bản Cầm tổ chức hội nghị tổng kết công tác năm 2021, triển khai nhiệm"
          + " vụ năm 2022, với sự tham dự của 57/60 đảng viên trong toàn Đảng bộ.</p>";

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "path,ulr|1: unknown column \"ulr\"",
        "url,title|1: no column path",
        "path,published\\na.html,2022-01-12\\nb.html,hôm qua|3: ",
        "path,url\\n,https://bao.example|2: no path",
        "path,url\\na.html,x\\n./a.html,y|3: stands twice: a.html",
      })
  void aFaultOfTheTableSaysWhere(String table, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("meta.csv"), table.replace("\\n", "\n"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaOverrides.read(file))
        .withMessageContaining("meta.csv:" + message);
  }

  @Test
  void aTableThatIsNotUtf8SaysSo() throws IOException {
    Path file = Files.write(folder.resolve("meta.csv"), new byte[] {'p', 'a', 't', 'h', ',', -1});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetaOverrides.read(file))
        .withMessageContaining("not UTF-8");
  }

  @Test
  void outletsAreKnownByTheirHosts() {
    OutletNames names = OutletNames.standard();
    for (TableReader.Row row : TableReader.rows(OutletNames.class, "outlet-hosts.tsv")) {
      String example = row.get("example").replaceAll("[⟦⟧]", "");
      assertThat(names.ofUrl(example)).contains(row.get("outlet"));
    }
    assertThat(names.ofUrl("https://m.baolamdong.vn/a b?c=[1]")).contains("Báo Lâm Đồng");
    assertThat(names.ofUrl("http://baothaibinh.com.vn")).contains("Báo Thái Bình");
    assertThat(names.ofUrl("https://baohiem.vn/a")).isEmpty();
    assertThat(names.ofUrl("https://notnhandan.vn/a")).isEmpty();
    assertThat(names.ofUrl("không phải địa chỉ")).isEmpty();
    assertThat(names.ofUrl("https://vn/")).isEmpty();
  }

  private static Article article(byte[] bytes, Known known) {
    return ((Read) ArticleReader.standard().read(bytes, "a.warc#1", known)).article();
  }

  @Test
  void theAddressStandsInWhereThePageNamesNone() {
    Known known = Known.fetched(Optional.of("https://baolaocai.vn/a.pdf"), Optional.empty());
    Article article = article(TEXT.getBytes(StandardCharsets.UTF_8), known);
    assertThat(article.url()).contains("https://baolaocai.vn/a.pdf");
    assertThat(article.outlet()).contains("Báo Lào Cai");
    String canonical =
        "<html><head><link rel=canonical href='https://baolaocai.vn/%s'></head>" + TEXT;
    assertThat(article(canonical.formatted("b.html").getBytes(StandardCharsets.UTF_8), known).url())
        .contains("https://baolaocai.vn/b.html");
    assertThat(article(canonical.formatted("").getBytes(StandardCharsets.UTF_8), known).url())
        .contains("https://baolaocai.vn/a.pdf");
  }

  @Test
  void theServersCharsetCountsWhereTheBytesDeclareNone() {
    String page = "<html><p>" + "Nghị quyết được thông qua với 57/60 phiếu, bằng 95%. ".repeat(4);
    byte[] bytes = page.replaceAll("[ịếượ]", "é").getBytes(Charset.forName("windows-1250"));
    Charset told = Charset.forName("windows-1250");
    assertThat(article(bytes, Known.fetched(Optional.empty(), Optional.of(told))).text())
        .contains("quyét đé");
    Known western = Known.fetched(Optional.empty(), Optional.of(StandardCharsets.ISO_8859_1));
    assertThat(article(bytes, western).text()).isEqualTo(article(bytes, Known.nothing()).text());
  }
}
