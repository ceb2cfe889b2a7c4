package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;

/** What templates of many sites set around, above and between an article's lines. */
class HtmlTemplatesTest {
  private static final String TITLE = HtmlPagesTest.TITLE;
  private static final String BODY =
      "<div class=\"n\"><p>"
          + HtmlPagesTest.TEXT.substring(TITLE.length() + 1).replace("\n", "</p><p>")
          + "</p></div>";

  private static Article titled(String above, String tag) {
    return HtmlPagesTest.read(
        "", above + "<" + tag + ">" + TITLE + "</" + tag + "><div>05/03/2020 08:15</div>" + BODY);
  }

  private static Paragraph.Kind kind(String between) {
    return HtmlPagesTest.page("", "<p>05/03/2020</p>", between, "").paragraphs().get(2).kind();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<h1><a href=\"/\">Báo Nậm Lúc</a></h1> # h2 #",
        "<h1>CỔNG THÔNG TIN ĐIỆN TỬ</h1> # h3 #",
        "<header><h1 class=\"portlet-title\">Xuất bản thông tin</h1></header> # h3 #",
        "<h1>Tin hoạt động</h1> # h4 # Tin hoạt động",
        "<div>Trang chủ &gt; Pháp luật &gt; Văn bản mới</div><p>Bạn đánh giá thế nào về trang tin?<label><input type=\"radio\">Tốt</label></p> # h2 # Văn bản mới",
      })
  void headingsAboveTheTitleAreNone(String above, String tag, String section) {
    Article article = titled(above, tag);
    assertThat(article.title()).contains(TITLE);
    assertThat(article.section().orElse(null)).isEqualTo(section);
    assertThat(article.text()).isEqualTo(HtmlPagesTest.TEXT);
  }

  @Test
  void aSectionInCapitalsStandsInTheMenu() {
    String menu =
        "<ul><li><a href=\"/g\">Giao thông</a></li><li><a href=\"/k\">Kinh tế</a></li></ul>";
    assertThat(titled(menu + "<div>GIAO THÔNG</div>", "h1").section()).contains("Giao thông");
    assertThat(titled(menu + "<div>TIN NÓNG</div>", "h1").section()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p class=\"MsoListParagraph\">a) Giống không còn ổn định như công bố;</p> # LIST",
        "<p class=\"MsoNormal\">a) Giống không còn ổn định như công bố;</p> # PARAGRAPH",
        "<p class=\"MsoListParagraph\"><b>1. Phạm vi, thời gian</b></p> # HEADING",
        "<div style=\"background:silver\"><p>Nậm Lúc qua các con số</p><p>Huyện có 15 xã, 128 thôn, hơn chín nghìn hộ dân sinh sống.</p></div> # HEADING",
        "<div><p>Nậm Lúc qua các con số</p><p>Huyện có 15 xã, 128 thôn, hơn chín nghìn hộ dân sinh sống.</p></div> # PARAGRAPH",
        "<figure><img src=\"a.jpg\"><figcaption><h2>Quang cảnh hội nghị ở huyện</h2></figcaption></figure> # CAPTION",
        "<h2>Giữ vững tiêu chí đã đạt</h2> # HEADING",
      })
  void kindsOfLinesInTheText(String between, Paragraph.Kind kind) {
    assertThat(kind(between)).isEqualTo(kind);
  }

  @Test
  void whoIsQuotedIsNoSubhead() {
    Article article =
        HtmlPagesTest.page(
            "",
            "<p>05/03/2020</p>",
            "<blockquote><p>“Được mùa thì giá xuống, bỏ ruộng thì nhớ.”</p><cite>Ông Vàng A Sùng, trưởng thôn</cite></blockquote>",
            "");
    assertThat(article.paragraphs()).noneMatch(p -> p.kind() == Paragraph.Kind.HEADING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "field field-name-tom-tat field-label-hidden",
        "overflow-hidden",
        "lead hidden-xs",
      })
  void whatHidesOnlyAPartIsNotHidden(String className) {
    String lead = "Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.";
    String page = "<div class=\"" + className + "\"><p>" + lead + "</p></div>";
    assertThat(HtmlPagesTest.page("", page, "", "").text()).contains(lead);
    assertThat(HtmlPagesTest.page("", page.replace(className, "hidden"), "", "").text())
        .doesNotContain(lead);
  }

  @Test
  void aLongLineWithoutAStopThatSharesItsBlockWithTheTextOpensIt() {
    String line = "Sáng nay huyện Nậm Lúc tổ chức lễ phát động trồng cây đầu xuân tại xã Pha Long";
    Article article =
        HtmlPagesTest.read(
            "",
            "<h1>"
                + TITLE
                + "</h1><div>05/03/2020</div><div class=\"n\">"
                + line
                + "<br><br>"
                + HtmlPagesTest.TEXT.substring(TITLE.length() + 1).replace("\n", "<br><br>")
                + "</div>");
    assertThat(article.text())
        .isEqualTo(TITLE + "\n" + line + HtmlPagesTest.TEXT.substring(TITLE.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "TRANG THÔNG TIN ĐIỆN TỬ HUYỆN NẬM LÚC, TRANG THÔNG TIN ĐIỆN TỬ HUYỆN NẬM LÚC",
    "Huyện Nậm Lúc, Báo Nậm Lúc",
  })
  void aPortalNamesItselfInItsHeader(String header, String outlet) {
    Article article = titled("<div class=\"portal-name\"><span>" + header + "</span></div>", "h1");
    assertThat(article.outlet()).contains(outlet);
  }

  @ParameterizedTest
  @CsvSource({
    "Nậm Lúc (TTXVN) - Sáng 5/3 huyện tổng kết., TTXVN",
    "(TTXVN) - Sáng 5/3 huyện tổng kết., ''",
    "Nậm Lúc - Sáng 5/3 (UBND) - huyện tổng kết., ''",
  })
  void agenciesOfDatelines(String line, String agency) {
    assertThat(Byline.agencyOfDateline(line).orElse("")).isEqualTo(agency);
  }
}
