package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;

/** Rules of reading web pages, one at a time, on pages made of a head, a title and a body. */
class HtmlPagesTest {
  static final String TITLE = "Huyện Nậm Lúc tổng kết mười năm xây dựng nông thôn mới";
  private static final String FIRST =
      "Sáng 5/3, Huyện ủy Nậm Lúc tổ chức hội nghị tổng kết mười năm thực hiện chương trình xây dựng nông thôn mới.";
  private static final String SECOND =
      "Theo báo cáo, đến nay toàn huyện có 12/15 xã đạt chuẩn, thu nhập bình quân đạt 38 triệu đồng mỗi người một năm.";
  private static final String THIRD =
      "Phát biểu tại hội nghị, đồng chí Vàng A Sùng yêu cầu các xã giữ vững tiêu chí đã đạt và làm tiếp việc còn lại.";
  static final String TEXT = TITLE + "\n" + FIRST + "\n" + SECOND + "\n" + THIRD;

  static Article read(String head, String body) {
    String page =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"
            + TITLE
            + " - Báo Nậm Lúc</title>"
            + head
            + "</head><body>"
            + body
            + "</body></html>";
    return ArticleReaderTest.article(page.getBytes(StandardCharsets.UTF_8), "a.html");
  }

  private static String p(String... lines) {
    return "<p>" + String.join("</p>\n<p>", lines) + "</p>";
  }

  /** A page whose article is the three paragraphs, with something set around or between them. */
  static Article page(String beforeTitle, String belowTitle, String between, String after) {
    return read(
        "",
        "<div class=\"menu\"><a href=\"/\">Trang chủ</a> <a href=\"/a\">Chính trị</a></div>"
            + beforeTitle
            + "<h1>"
            + TITLE
            + "</h1>"
            + belowTitle
            + "<div class=\"x\">"
            + p(FIRST, SECOND)
            + between
            + p(THIRD)
            + "</div>"
            + after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<div>17:14, Thứ Hai, 02/07/2018 (GMT+7)</div> # 2018-07-02T17:14:00+07:00",
        "<div>18:31' 12/1/2022</div> # 2022-01-12T18:31:00+07:00",
        "<span>28/10/2022 10:04 SA</span> # 2022-10-28T10:04:00+07:00",
        "<p>Thứ tư, 5/4/2023, 09:12</p> # 2023-04-05T09:12:00+07:00",
        "<p>Ngày đăng: 02-07-2018</p> # 2018-07-02",
        "<p>(Ngày 15/06/2014)</p> # 2014-06-15",
        "<p>Đăng lúc: 08:15 | 03/02/2021 - Lượt xem: 1.204</p> # 2021-02-03T08:15:00+07:00",
        "<div><span>Cập nhật: 10:20 06/03/2020</span><span>Đăng: 09:05 05/03/2020</span></div> # 2020-03-05T09:05:00+07:00",
        "<div>Cập nhật lúc 10:20 06/03/2020</div><div>Đăng ngày 05/03/2020 09:05</div> # 2020-03-05T09:05:00+07:00",
        "<div>Ngày đăng: 05/03/2020 | Ngày cập nhật: 06/03/2020</div> # 2020-03-05",
        "<p>Thứ Năm, ngày 5 tháng 3 năm 2020 - 7h30</p> # 2020-03-05T07:30:00+07:00",
        "<p>05 Tháng Ba 2020</p> # 2020-03-05",
        "<p>05 Th3, 2020</p> # 2020-03-05",
        "<p>Tháng Ba 5, 2020</p> # 2020-03-05",
        "<p>Thứ 5, 05/03/2020 | 14 giờ 30 phút</p> # 2020-03-05T14:30:00+07:00",
        "<p>2020-03-05 09:05:12</p> # 2020-03-05T09:05:12+07:00",
        "<p>Thứ Hai, 02/07/18 17:14</p> # 2018-07-02T17:14:00+07:00",
        "<p>17:14 02/07/2018 In bài viết</p> # 2018-07-02T17:14:00+07:00",
        "<p>Bài đăng: 9 giờ 05 ngày 05.03.2020</p> # 2020-03-05T09:05:00+07:00",
      })
  void printedTimes(String below, String time) {
    Article article = page("<div>Thứ Ba, 01/12/2026</div>", below, "", "");
    assertThat(article.published().map(Object::toString)).contains(time);
    assertThat(article.text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>Thứ Ba, ngày 01/12/2026</div>",
        "<div>Hôm nay: 01/12/2026 08:15</div>",
        "<div id=\"clock\">Thứ Ba, 01/12/2026, 08:15</div>",
      })
  void theDayOfThePagesClockIsNoTime(String header) {
    Article article =
        page(
            header,
            "",
            "",
            "<div><h3>3 bình luận</h3><div><b>Lan</b> 08:20 02/12/2026<p>Bài viết hay, cảm ơn báo nhiều lắm.</p></div></div>");
    assertThat(article.published().map(Object::toString)).isNotEqualTo("2026-12-01T08:15:00+07:00");
    assertThat(article.published().map(Object::toString).orElse("")).doesNotStartWith("2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<meta property=\"article:published_time\" content=\"2018-07-02T10:14:00Z\"> # 2018-07-02T17:14:00+07:00",
        "<meta itemprop=\"datePublished\" content=\"7/2/2018 5:14:00 PM\"> # 2018-07-02T17:14:00+07:00",
        "<meta name=\"pubdate\" content=\"2018-07-02T17:14:00+07:00\"> # 2018-07-02T17:14:00+07:00",
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2018-07-02T17:14:00+07:00\"}]}</script> # 2018-07-02T17:14:00+07:00",
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2018-07-02T17:14+0700\"}]}</script> # 2018-07-02T17:14:00+07:00",
        "<script type=\"application/ld+json\">[{\"@type\":\"ReportageNewsArticle\",\"datePublished\":\"2018-07-02\"}]</script> # 2018-07-02",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2018-07-02 17:14:00\",}</script> # 2018-07-02T17:14:00+07:00",
      })
  void timesOfMetadata(String head, String time) {
    Article article = read(head, "<h1>" + TITLE + "</h1>" + p(FIRST, SECOND, THIRD));
    assertThat(article.published().map(Object::toString)).contains(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p style=\"text-align:right\"><b>Mai Lan</b></p> # Mai Lan #",
        "<p align=\"right\">Bài, ảnh: Mai Lan - Đức Lam</p> # Mai Lan;Đức Lam #",
        "<div class=\"author\">Tác giả: Mai Lan</div> # Mai Lan #",
        "<p><strong>MAI LAN</strong></p> # Mai Lan #",
        "<p><em>Tin và ảnh: Mai Lan (TTXVN)</em></p> # Mai Lan #",
        "<p style=\"text-align:right\"><b>Mai Lan - Phòng Nội vụ</b></p> # Mai Lan #",
        "<p style=\"text-align:right\"><b>Bài: Mai Lan</b><br>Ảnh: Đức Lam</p> # Mai Lan # Đức Lam",
        "<p><i>Theo Mai Lan/TTXVN</i></p> # Mai Lan #",
        "<p><b>PV</b></p> #  #",
        "<div class=\"tacgia\">Mai Lan<br/>(tổng hợp)</div> # Mai Lan #",
        "<p><strong>CTV Mai Lan</strong></p> # Mai Lan #",
        "<p><strong>Nhóm PV: Mai Lan, Đức Lam</strong></p> # Mai Lan;Đức Lam #",
        "<p><strong>Mai Lan (ghi)</strong></p> # Mai Lan #",
        "<p><strong>Mai Lan thực hiện</strong></p> # Mai Lan #",
        "<p><strong>Tin, bài: Mai Lan; Ảnh: Đức Lam</strong></p> # Mai Lan # Đức Lam",
        "<p><strong>Bài và ảnh: MAI LAN</strong></p> # Mai Lan # Mai Lan",
        "<p><strong>Nhà báo Mai Lan</strong></p> # Mai Lan #",
        "<p><strong>Nội dung: Mai Lan</strong></p><p>Ảnh: Đức Lam</p> # Mai Lan # Đức Lam",
        "<p><strong>Chủ nhật</strong></p> #  #",
        "<p><strong>Bài: Mai Lan</strong></p><p><strong>Ảnh: M.L - Đức Lam</strong></p> # Mai Lan # Mai Lan;Đức Lam",
      })
  void bylinesBehindTheText(String after, String authors, String photographers) {
    Article article = page("", "<p>05/03/2020</p>", "", after);
    assertThat(String.join(";", article.authors())).isEqualTo(authors == null ? "" : authors);
    if (photographers != null) {
      assertThat(String.join(";", article.photographers())).isEqualTo(photographers);
    }
    assertThat(article.text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><b>Xem thêm:</b> <a href=\"/a\">Nậm Lúc đón bằng công nhận huyện nông thôn mới</a></p>",
        "<p><em><a href=\"/a\">&gt;&gt; Nậm Lúc đón bằng công nhận huyện nông thôn mới</a></em></p>",
        "<div class=\"z\"><b>Tin liên quan</b><ul><li><a href=\"/a\">Nậm Lúc đón bằng công nhận</a></li><li><a href=\"/b\">Xã Pha Long về đích</a></li></ul></div>",
        "<table><tr><td><a href=\"/a\"><img src=\"a.jpg\"></a></td><td><a href=\"/a\">Nậm Lúc đón bằng công nhận huyện nông thôn mới</a><p>Huyện đã về đích trước hai năm so với kế hoạch đề ra.</p></td></tr></table>",
        "<div><a href=\"/a\"><img src=\"a.jpg\"></a><a href=\"/a\">Nậm Lúc đón bằng công nhận huyện nông thôn mới</a><p>Huyện đã về đích trước hai năm so với kế hoạch đề ra.</p></div>",
        "<div class=\"VCSortableInPreviewMode\"><a href=\"/a\">Nậm Lúc đón bằng công nhận huyện nông thôn mới<span>ĐỌC NGAY</span></a></div>",
        "<p>Đọc thêm: <a href=\"/a\">Nậm Lúc đón bằng</a>; <a href=\"/b\">Xã Pha Long về đích</a></p>",
        "<div>Quảng cáo</div>",
        "<div>0:00 / 2:14</div>",
        "<p>&nbsp;</p><div>leftcenterrightdel</div>",
      })
  void whatStandsBetweenParagraphsAndIsNoText(String between) {
    assertThat(page("", "<p>05/03/2020</p>", between, "").text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=\"q1\"><h4>Bình luận (2)</h4><div><b>Lan Anh</b><p>Chúc mừng bà con Nậm Lúc, mong huyện ngày càng phát triển hơn nữa.</p><span>2 giờ trước</span></div><div><b>Tuấn</b><p>Đường về xã tôi giờ đã đổ bê tông hết rồi, đi lại dễ lắm.</p></div></div>",
        "<div class=\"q1\"><div>Ý kiến bạn đọc</div><div>Lan Anh - 05/03/2020 10:12</div><div>Chúc mừng bà con Nậm Lúc, mong huyện ngày càng phát triển hơn nữa.</div></div>",
        "<div>Từ khóa: <a href=\"/t\">nông thôn mới</a>, <a href=\"/u\">Nậm Lúc</a></div><div>Bản quyền thuộc Báo Nậm Lúc. Giấy phép số 12/GP-TTĐT.</div>",
        "<div>Đánh giá bài viết</div><div>Điểm 4.5/5 (12 lượt)</div>",
        "<div class=\"w\"><h3>Đăng ký nhận bản tin</h3><p>Nhận tin mới nhất của huyện mỗi sáng qua thư điện tử của bạn.</p><input type=\"email\"></div>",
        "<div class=\"w\"><h3>Tin cùng chuyên mục</h3><div><a href=\"/a\">Xã Pha Long về đích</a><p>Sau mười năm, xã Pha Long đã hoàn thành đủ mười chín tiêu chí.</p></div><div><a href=\"/b\">Nậm Lúc trồng rừng</a><p>Hơn 200 hộ dân đã nhận khoán rừng trong năm vừa qua.</p></div></div>",
      })
  void whatStandsBehindTheText(String after) {
    assertThat(page("", "<p>05/03/2020</p>", "", after).text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p class=\"sapo\">Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</p> # true",
        "<p><b>Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</b></p> # true",
        "<h2>Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</h2> # true",
      })
  void aLeadIsSetApart(String below, boolean lead) {
    Article article = page("", below, "", "");
    assertThat(article.lead().isPresent()).isEqualTo(lead);
    assertThat(page("", "", "", "").lead()).isEmpty();
  }

  @Test
  void aCaptionPrintedTwiceIsKeptOnceAndItsCreditIsAPhotographer() {
    String picture =
        "<figure><img src=\"a.jpg\" alt=\"Quang cảnh hội nghị\"><figcaption>Quang cảnh hội nghị. Ảnh: Đức Lam</figcaption></figure>";
    Article article =
        page(
            "",
            "",
            picture + "<p><i>Quang cảnh hội nghị. Ảnh: Đức Lam</i></p>",
            "<p><b>Mai Lan</b></p>");
    assertThat(article.paragraphs().stream().filter(x -> x.kind() == Paragraph.Kind.CAPTION))
        .hasSize(1);
    assertThat(article.authors()).containsExactly("Mai Lan");
    assertThat(article.photographers()).containsExactly("Đức Lam");
  }
}
