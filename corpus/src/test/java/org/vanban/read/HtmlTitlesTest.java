package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.article.Article;

/** Titles, leads and bylines of web pages in the forms that sites give them. */
class HtmlTitlesTest {
  private static final String FIRST =
      "Sáng 5/3, Huyện ủy Nậm Lúc tổ chức hội nghị tổng kết mười năm thực hiện chương trình xây dựng nông thôn mới.";
  private static final String SECOND =
      "Theo báo cáo, đến nay toàn huyện có 12/15 xã đạt chuẩn, thu nhập bình quân đạt 38 triệu đồng mỗi người một năm.";
  private static final String THIRD =
      "Hội nghị đã trao bằng khen cho mười tập thể và hai mươi cá nhân có thành tích trong phong trào.";

  private static Article read(String head, String body) {
    return ArticleReaderTest.article(
        ("<html><head><meta charset=\"utf-8\">" + head + "</head><body>" + body + "</body></html>")
            .getBytes(StandardCharsets.UTF_8),
        "a.html");
  }

  private static String text() {
    return "<div class=\"x\"><p>%s</p><p>%s</p><p>%s</p></div>".formatted(FIRST, SECOND, THIRD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<title>Đổi thay ở Pha Long - Báo Lâm An</title> # <h1>Báo Lâm An</h1><h2>Đổi thay ở Pha Long</h2> # Đổi thay ở Pha Long",
        "<title>Đổi thay ở Pha Long</title> # <h1>Đổi thay ở Pha Long</h1> # Đổi thay ở Pha Long",
        "<title>Pha Long đổi thay</title> # <div class=\"breadcrumb\"><a href=\"/\">Trang chủ</a> / <a href=\"/t\">Tin</a> / Pha Long đổi thay</div><h1>Pha Long đổi thay</h1> # Pha Long đổi thay",
        "<title>Báo Lâm An | Nậm Lúc tổng kết mười năm nông thôn mới</title><meta property=\"og:title\" content=\"Nậm Lúc tổng kết mười năm nông thôn mới | Báo Lâm An\"> # <h1>Nậm Lúc tổng kết mười năm nông thôn mới</h1> # Nậm Lúc tổng kết mười năm nông thôn mới",
        "<title>NẬM LÚC TỔNG KẾT MƯỜI NĂM NÔNG THÔN MỚI</title> # <h1>NẬM LÚC TỔNG KẾT MƯỜI NĂM NÔNG THÔN MỚI</h1> # NẬM LÚC TỔNG KẾT MƯỜI NĂM NÔNG THÔN MỚI",
        "<title>Nậm Lúc tổng kết mười năm nông thôn mới</title> # <div class=\"k\">Xây dựng nông thôn mới ở vùng cao</div><h1>Nậm Lúc tổng kết mười năm nông thôn mới</h1> # Nậm Lúc tổng kết mười năm nông thôn mới",
        "<title>Báo Lâm An điện tử</title> # <p class=\"title\"><b>Nậm Lúc tổng kết mười năm nông thôn mới</b></p> # Nậm Lúc tổng kết mười năm nông thôn mới",
        "<title>Báo Lâm An điện tử</title> # <div align=\"center\"><b>NẬM LÚC TỔNG KẾT<br>MƯỜI NĂM NÔNG THÔN MỚI</b></div> # NẬM LÚC TỔNG KẾT MƯỜI NĂM NÔNG THÔN MỚI",
        "<title>Nậm Lúc: Mười năm nông thôn mới</title> # <h1>Nậm Lúc: Mười năm<br>nông thôn mới</h1> # Nậm Lúc: Mười năm nông thôn mới",
        "<title>Chi tiết tin</title> # <div class=\"tieu-de\">Nậm Lúc tổng kết mười năm nông thôn mới</div><div>05/03/2020</div> # Nậm Lúc tổng kết mười năm nông thôn mới",
        "<title>Nậm Lúc tổng kết mười năm... - Báo Lâm An</title> # <h1>Nậm Lúc tổng kết mười năm xây dựng nông thôn mới và những bài học</h1> # Nậm Lúc tổng kết mười năm xây dựng nông thôn mới và những bài học",
        "<title>Báo Lâm An điện tử</title> # <table><tr><td class=\"TitleNews\">Nậm Lúc tổng kết mười năm nông thôn mới</td></tr></table> # Nậm Lúc tổng kết mười năm nông thôn mới",
        "<title>Nông thôn mới Nậm Lúc: mười năm nhìn lại</title><meta property=\"og:title\" content=\"Nông thôn mới Nậm Lúc: mười năm nhìn lại\"> # <h1>Mười năm đổi thay trên đất Nậm Lúc</h1> # Mười năm đổi thay trên đất Nậm Lúc",
        "<title>Trang chủ</title> # <div><span id=\"ctl00_lblTitle\">Nậm Lúc tổng kết mười năm nông thôn mới</span><br><span>05/03/2020</span></div> # Nậm Lúc tổng kết mười năm nông thôn mới",
        "<title>Sở Nội vụ Lâm An</title> # <div><b><font color=\"red\">Nậm Lúc tổng kết mười năm nông thôn mới</font></b> <i>(Cập nhật ngày 05/03/2020)</i></div> # Nậm Lúc tổng kết mười năm nông thôn mới",
        "<title>Nậm Lúc tổng kết mười năm nông thôn mới</title> # <h1><span class=\"new\">Nậm Lúc tổng kết mười năm nông thôn mới</span></h1><h2>Nông thôn</h2> # Nậm Lúc tổng kết mười năm nông thôn mới",
        "<title>Nậm Lúc tổng kết mười năm.</title> # <h1>Nậm Lúc tổng kết mười năm.</h1> # Nậm Lúc tổng kết mười năm.",
        "<title>Sở Nội vụ Lâm An</title> # <p align=\"center\"><b>THÔNG BÁO</b></p><p align=\"center\"><b>Về việc tổng kết mười năm nông thôn mới</b></p> # Về việc tổng kết mười năm nông thôn mới",
        "<title>Ai giữ rừng Pha Long?</title> # <h1>Ai giữ rừng Pha Long?</h1> # Ai giữ rừng Pha Long?",
        "<title>Tin tức - Cổng thông tin Lâm An</title> # <table><tr><td><font size=\"4\"><b>Nậm Lúc tổng kết mười năm nông thôn mới</b></font></td></tr><tr><td>(05/03/2020)</td></tr></table> # Nậm Lúc tổng kết mười năm nông thôn mới",
        "<title>Hội Nông dân Lâm An</title> # <h2 class=\"contentheading\"><a href=\"/a\">Vì sao Pha Long chưa mặn mà với bảo hiểm lúa?</a></h2><div>05/03/2020</div> # Vì sao Pha Long chưa mặn mà với bảo hiểm lúa?",
        "<title>Báo Lâm An</title> # <p class=\"tde\">Nậm Lúc tổng kết mười năm nông thôn mới</p><div>05/03/2020</div> # Nậm Lúc tổng kết mười năm nông thôn mới",
        "<title>Trang chủ - Tin trong tỉnh</title> # <div><a href=\"/\">Trang chủ</a> &gt; <a href=\"/t\">Tin tức</a> &gt; <span>Tin trong tỉnh</span></div><span class=\"tg-title\">Nậm Lúc tổng kết mười năm nông thôn mới</span><br><span>05/03/2020</span> # Nậm Lúc tổng kết mười năm nông thôn mới",
        "<title>Nậm Lúc tổng kết nông thôn mới</title> # <h1><a href=\"/a\">Nậm Lúc tổng kết nông thôn mới</a></h1> # Nậm Lúc tổng kết nông thôn mới",
        "<title>Mùa vàng</title> # <header><h1 class=\"site-name\">Tạp chí Lâm An</h1></header><h1>Mùa vàng</h1> # Mùa vàng",
        "<title>Đồng chí Vàng A Sùng thăm Pha Long</title> # <h1>Đồng chí Vàng A Sùng thăm Pha Long</h1> # Đồng chí Vàng A Sùng thăm Pha Long",
        "<title>Cổng thông tin điện tử tỉnh Lâm An</title><meta property=\"og:title\" content=\"Cổng thông tin điện tử tỉnh Lâm An\"> # <h1>Cổng thông tin điện tử tỉnh Lâm An</h1><div class=\"detail\"><h2>Nậm Lúc tổng kết mười năm nông thôn mới</h2></div> # Nậm Lúc tổng kết mười năm nông thôn mới",
        "<title>Cổng thông tin điện tử tỉnh Lâm An</title> # <h1>Cổng thông tin điện tử tỉnh Lâm An</h1><p><strong>Nậm Lúc tổng kết mười năm nông thôn mới</strong></p> # Nậm Lúc tổng kết mười năm nông thôn mới",
      })
  void titles(String head, String above, String title) {
    Article article = read(head, above + text());
    assertThat(article.title()).contains(title);
    assertThat(article.text()).isEqualTo(title + "\n" + FIRST + "\n" + SECOND + "\n" + THIRD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<table><tr><td><img src=\"a.jpg\"></td><td><div class=\"sapo_detail\">Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</div></td></tr></table> # Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.",
        "<table><tr><td><img src=\"pdf.gif\" alt=\"PDF\"></td></tr><tr><td>Người viết: Vàng A Sùng</td></tr></table><p><strong>Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</strong></p> # Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.",
        "<h2 class=\"sapo\">Mười năm, một chặng đường dài</h2> # Mười năm, một chặng đường dài",
        "<p class=\"sapo\">(BLA) - Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</p> # (BLA) - Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.",
        "<div class=\"detail-sapo\"><p>Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</p></div> # Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.",
        "<div style=\"font-weight:bold\">Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</div> # Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.",
        "<div class=\"sapo\"><div class=\"r\"><a href=\"/b\">Xã Pha Long về đích sớm hai năm so với kế hoạch</a></div>Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</div> # Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.",
        "<div>05/03/2020</div><p><strong>Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</strong></p><ul><li><a href=\"/b\">Xã Pha Long về đích sớm hai năm</a></li></ul> # Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.",
        "<p><i>Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</i></p> # Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.",
        "<p><img src=\"a.jpg\"></p><p><b>Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</b></p> # Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.",
        "<table><tr><td class=\"tomtat\">Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</td></tr></table> # Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.",
        "<p><b>Lâm An - </b>Mười năm qua, Nậm Lúc huy động hơn 900 tỷ đồng cho nông thôn mới.</p> # ",
      })
  void leads(String below, String lead) {
    Article article =
        read("<title>Nậm Lúc tổng kết</title>", "<h1>Nậm Lúc tổng kết</h1>" + below + text());
    if (lead != null) {
      assertThat(article.lead()).contains(lead);
      assertThat(article.text())
          .isEqualTo("Nậm Lúc tổng kết\n" + lead + "\n" + FIRST + "\n" + SECOND + "\n" + THIRD);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p><b>Theo Mai Lan (TTXVN/Vietnam+)</b></p> # Mai Lan # TTXVN",
        "<p><b>M.L (Tổng hợp)</b></p> # M.L #",
        "<p><b>Theo TTXVN</b></p> # # TTXVN",
        "<p><b>(Theo TTXVN)</b></p> # # TTXVN",
        "<p><b>Nguồn: TTXVN</b></p> # # TTXVN",
        "<p><b>Mai Lan/TTXVN</b></p> # Mai Lan # TTXVN",
        "<p><b>Mai Lan - Đức Lam - Hải Yến</b></p> # Mai Lan;Đức Lam;Hải Yến #",
        "<p><b>Mai Lan, Đức Lam</b></p> # Mai Lan;Đức Lam #",
        "<p><b>Mai Lan và Đức Lam</b></p> # Mai Lan;Đức Lam #",
        "<p><b>PV Mai Lan</b></p> # Mai Lan #",
        "<p><b>Phóng viên: Mai Lan</b></p> # Mai Lan #",
        "<p><b>Người viết: Mai Lan</b></p> # Mai Lan #",
        "<p><b>Biên tập: Mai Lan</b></p> # #",
        "<p><b>Nguyễn Thị Mai Lan - Văn phòng HĐND và UBND huyện</b></p> # Nguyễn Thị Mai Lan #",
        "<p><b>Mai Lan<br>Trung tâm Văn hóa, Thông tin và Truyền thông huyện</b></p> # Mai Lan #",
        "<p><b>Tin: Mai Lan</b></p> # Mai Lan #",
        "<p><b>TIN, ẢNH: MAI LAN</b></p> # Mai Lan #",
        "<p><b>Thực hiện: Mai Lan - Kỹ thuật: Đức Lam</b></p> # Mai Lan #",
        "<p><b>ThS. Mai Lan</b></p> # Mai Lan #",
        "<p><b>TS. Nguyễn Mai Lan, Trường Chính trị tỉnh</b></p> # Nguyễn Mai Lan #",
        "<div class=\"author\"><a href=\"/t/mai-lan\">Mai Lan</a></div> # Mai Lan #",
        "<p><b>Bài, ảnh: Mai Lan (CTV)</b></p> # Mai Lan #",
        "<p><b>H'Mai Êban</b></p> # H'Mai Êban #",
        "<p><b>Y Blơm Niê</b></p> # Y Blơm Niê #",
        "<p><b>Ban Biên tập</b></p> # #",
        "<p><b>BBT</b></p> # #",
        "<p><b>Nhóm phóng viên</b></p> # #",
        "<p>Mai Lan</p> # Mai Lan #",
        "<p>Mai Lan 2 giờ trước</p> # Mai Lan #",
        "<div class=\"author-info\"><a href=\"/m\">MAI LAN</a> - <a href=\"/g\">GIÀNG PÁO</a></div> # Mai Lan;Giàng Páo #",
        "<p><b>Mai Lan/.</b></p><p>© Báo Lâm An. Giấy phép số 3, ghi rõ nguồn khi trích dẫn.</p> # Mai Lan #",
        "<p>--- Mai Lan ---</p> # Mai Lan #",
        "<p><i>Mai Lan (lược ghi)</i></p> # Mai Lan #",
        "<p><b>Trung Hiếu (Đài TT-TH huyện)</b></p> # Trung Hiếu # Đài TT-TH huyện",
      })
  void bylines(String after, String authors, String agency) {
    Article article =
        read(
            "<title>Nậm Lúc tổng kết</title>",
            "<h1>Nậm Lúc tổng kết</h1>" + text().replaceFirst("</div>$", after + "</div>"));
    assertThat(String.join(";", article.authors())).isEqualTo(authors == null ? "" : authors);
    assertThat(article.agency().orElse("")).isEqualTo(agency == null ? "" : agency);
    assertThat(article.text())
        .isEqualTo("Nậm Lúc tổng kết\n" + FIRST + "\n" + SECOND + "\n" + THIRD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p><b>Mai Lan</b></p> # Mai Lan",
        "# Quản Đức Trị",
      })
  void whoPostedIsTheAuthorWhereNobodyElseIs(String after, String author) {
    Article article =
        read(
            "<title>Nậm Lúc tổng kết</title>",
            "<h1>Nậm Lúc tổng kết</h1><div>Đăng bởi: Quản Đức Trị - 05/03/2020</div>"
                + text().replaceFirst("</div>$", (after == null ? "" : after) + "</div>"));
    assertThat(article.authors()).containsExactly(author);
  }
}
