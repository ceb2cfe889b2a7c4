package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.article.Article;

class LegacyHtmlTest {
  private static final String CONVERTED = "converted from TCVN3 (ABC)";

  private static String text(String page) {
    Document document = Jsoup.parse(page);
    LegacyHtml.convert(document, PageElements.of(document), Optional.empty());
    return document.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<font face='.VnTime'>Céng hßa</font>|Cộng hòa",
        "<font face='.VnTimeH, Times'>Céng hßa</font>|CỘNG HÒA",
        "<font face=VNI-Times>Co&auml;ng ho&oslash;a</font>|Cộng hòa",
        "<p style='font-family: \".VnArial\", Arial'><b>Céng</b> hßa</p>|Cộng hòa",
        "<p style='font: bold 12pt VNI-Helve'>Coäng hoøa</p>|Cộng hòa",
        "<style>.bai, p.than {font-family: .VnTime; color: red}</style><p class='to than'>hßa|hòa",
        "<style><!-- td { font-family:'.VnTime' } --></style><table><td>hßa</table>|hòa",
        "<style>.vn{font-family:VNI-Times}</style><p class=vn>hoøa <i style='font-family:Arial'>è</i>"
            + "|hòa è",
        "<font face='.VnTime'>Céng <font face=Arial>école</font> hßa</font>|Cộng école hòa",
      })
  void fontsTellTheLetters(String page, String text) {
    assertThat(text(page)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<font face=Arial>Céng hßa</font>|Céng hßa",
        "<font face=VNI-Times>Cộng hòa đã họp</font>|Cộng hòa đã họp",
        "<style>.a{font-family:.VnTime}</style><p class=b>Céng hßa</p>|Céng hßa",
        "<p data-face='.VnTime'>Céng hßa</p>|Céng hßa",
      })
  void otherTextStays(String page, String text) {
    assertThat(text(page)).isEqualTo(text);
  }

  @Test
  void theTitleFollowsTheFontsOfThePage() {
    Document page =
        Jsoup.parse(
            "<title>Héi nghÞ tæng kÕt</title><meta name=description content='X· häp'>"
                + "<p><font face='.VnTime'>X· ®· häp</font><p>Menu: trang chủ, 12 bài");
    assertThat(LegacyHtml.convert(page, PageElements.of(page), Optional.empty()))
        .containsExactlyElementsOf(LegacyEncoding.TCVN3.warnings());
    assertThat(page.title()).isEqualTo("Hội nghị tổng kết");
    assertThat(page.selectXpath("//meta").attr("content")).isEqualTo("Xã họp");
    assertThat(page.body().text()).isEqualTo("Xã đã họp Menu: trang chủ, 12 bài");
  }

  @Test
  void capitalsOfAFontAreNotLost() {
    Document page = Jsoup.parse("<font face='.VnTimeH'>héi nghÞ</font>");
    assertThat(LegacyHtml.convert(page, PageElements.of(page), Optional.empty()))
        .isEqualTo(List.of(CONVERTED));
  }

  /** A page of no fonts, its letters told by its words; as entities too, beside a Unicode menu. */
  @Test
  void wordsTellWhereFontsDoNot() {
    String body = "Sáng 12/6, Đảng ủy xã Bản Cầm tổ chức hội nghị sơ kết công tác sáu tháng.";
    String written = new LegacyWriter(LegacyEncoding.VNI).write(body);
    StringBuilder entities = new StringBuilder();
    written.chars().forEach(c -> entities.append(c < 0x80 ? "" + (char) c : "&#" + c + ";"));
    for (String page : List.of(written, entities.toString())) {
      assertThat(text("<ul><li>Trang chủ<li>Giới thiệu</ul><p>" + page))
          .isEqualTo("Trang chủ Giới thiệu " + body);
    }
  }

  @Test
  void aPageOfBytesBecomesAnArticle() {
    String page =
        """
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
        <title>%1$s</title></head><body><h1>%1$s</h1>
        <p>%2$s</p><p>%3$s</p></body></html>
        """;
    String title = "Xã Bản Cầm sơ kết công tác sáu tháng đầu năm";
    String one =
        "Sáng 12/6, Đảng bộ xã Bản Cầm tổ chức hội nghị sơ kết công tác sáu tháng đầu năm, có 57 đại"
            + " biểu dự.";
    String two =
        "Tám thôn đã hoàn thành kế hoạch trồng rừng, hai thôn còn lại sẽ trồng xong trước mùa mưa"
            + " năm nay.";
    LegacyWriter writer = new LegacyWriter(LegacyEncoding.TCVN3);
    String written = page.formatted(writer.write(title), writer.write(one), writer.write(two));
    Article article =
        ArticleReaderTest.article(written.getBytes(StandardCharsets.ISO_8859_1), "a.html");
    assertThat(article.text()).isEqualTo(title + "\n" + one + "\n" + two);
    assertThat(article.title()).contains(title);
    assertThat(article.warnings()).contains(CONVERTED);
    assertThat(article.placeOf(article.text().indexOf("Tám")).line()).hasValue(3);
  }
}
