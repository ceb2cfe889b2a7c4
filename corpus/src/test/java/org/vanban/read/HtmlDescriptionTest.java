package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;

/** What is read of a page besides its text: time, writers, section, outlet, kinds of lines. */
class HtmlDescriptionTest {
  private static final String TITLE = HtmlPagesTest.TITLE;
  private static final String FIRST =
      "Sáng 5/3, Huyện ủy Nậm Lúc tổ chức hội nghị tổng kết mười năm thực hiện chương trình xây dựng nông thôn mới.";
  private static final String SECOND =
      "Theo báo cáo, đến nay toàn huyện có 12/15 xã đạt chuẩn, thu nhập bình quân đạt 38 triệu đồng mỗi người một năm.";

  private static Article page(String head, String before, String below, String after) {
    return HtmlPagesTest.read(
        head,
        before
            + "<h1>"
            + TITLE
            + "</h1>"
            + below
            + "<div class=\"x\"><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></div>"
            + after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<div>Đăng bởi <b>Mai Lan</b> vào lúc 09:17 Thứ sáu, 05/03/2021 (1839 lần đọc)</div> # 2021-03-05T09:17:00+07:00 # Mai Lan",
        "<div>Gửi bởi <span>Mai Lan</span> vào <span>Thứ 5, 11/06/2020 - 16:45</span></div> # 2020-06-11T16:45:00+07:00 # Mai Lan",
        "<div><a>Mai Lan</a> <span>03/07/2024 11:26</span> <a href=\"/g\">Theo dõi trên Google News</a></div> # 2024-07-03T11:26:00+07:00 # Mai Lan",
        "<div>Mai Lan | 03/07/2024 | 11:26</div> # 2024-07-03T11:26:00+07:00 # Mai Lan",
        "<div>Mai Lan - 03/07/2024 lúc 9h05</div> # 2024-07-03T09:05:00+07:00 # Mai Lan",
        "<div><span>Tác giả: Mai Lan</span> <span>Ngày đăng: 03/07/2024</span></div> # 2024-07-03 # Mai Lan",
        "<div>3/7/2024 9:05:12 CH</div> # 2024-07-03T21:05:12+07:00 #",
        "<div>Thứ tư, 03/07/2024 - 9:05 AM</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>Thứ 4, Ngày 03/07/2024, 09:05</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>09:05 | 03-07-2024</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>(09:05 03/07/2024)</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>Thứ Tư, 3 tháng 7, 2024 | 09:05</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>Ngày 3 tháng 7 năm 2024</div> # 2024-07-03 #",
        "<div>Cập nhật lúc: 03/07/2024 09:05:00 AM</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>Xuất bản: 03/07/2024 09:05 - Cập nhật: 04/07/2024 10:00</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>03.07.2024 | 09:05</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>09 giờ 05 phút, ngày 03/07/2024</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>Thời gian đăng: 03/07/2024 09:05</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>Ngày xuất bản: 03/07/2024 2:05 CH</div> # 2024-07-03T14:05:00+07:00 #",
        "<div><span>03</span><span>Tháng 07</span><span>2024</span></div> # 2024-07-03 #",
        "<div>July 3, 2024 at 9:05 am</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>Thứ tư - 03/07/2024 09:05</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>Lượt xem: 1204 | Cập nhật: 03/07/2024 09:05</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>Đã đăng: 09:05 03/07/2024 bởi Mai Lan</div> # 2024-07-03T09:05:00+07:00 # Mai Lan",
        "<div>Mai Lan (Báo Nậm Lúc) - 03/07/2024 09:05</div> # 2024-07-03T09:05:00+07:00 # Mai Lan",
        "<div>Thứ Tư, 03/07/2024 09:05 (GMT +7)</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>09:05, 03 tháng 07, 2024</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>03/07/2024 - 09h05'</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>03/07/2024 | 09:05 GMT+7</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>7/3/2024 9:05:00 AM</div> # 2024-07-03T09:05:00+07:00 #",
        "<div>7/13/2024 9:05:00 PM</div> # 2024-07-13T21:05:00+07:00 #",
        "<div>T4, 07/31/2024 - 09:05</div> # 2024-07-31T09:05:00+07:00 #",
        "<div><span class=\"d\">3/7/2024 02:05 CH</span><span class=\"c\"><a>Cỡ chữ: Nhỏ</a></span></div> # 2024-07-03T14:05:00+07:00 #",
        "<div><b>Mai Lan</b> Thứ tư, 03/07/2024 - 09:05 In bài Theo dõi trên Google News</div> # 2024-07-03T09:05:00+07:00 # Mai Lan",
        "<div><a href=\"/tac-gia/mai-lan\">Mai Lan</a> 03/07/2024 09:05 <a href=\"/g\">Theo dõi trên Google News</a></div> # 2024-07-03T09:05:00+07:00 # Mai Lan",
        "<div class=\"author-share\"><a href=\"/m\">Mai Lan</a><span class=\"t\"> - 03/07/2024 09:05</span><div class=\"share\"><a>Zalo</a></div></div> # 2024-07-03T09:05:00+07:00 # Mai Lan",
        "<div>3/7/2024 | 9:05:00 AM</div> # 2024-07-03T09:05:00+07:00 #",
      })
  void timeAndWriterInOneLine(String below, String time, String author) {
    Article article = page("", "<div>Thứ Năm, 04/07/2024</div>", below, "");
    assertThat(article.published().map(Object::toString)).contains(time);
    assertThat(String.join(";", article.authors())).isEqualTo(author == null ? "" : author);
    assertThat(article.text()).isEqualTo(TITLE + "\n" + FIRST + "\n" + SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<time class=\"entry-date published\" datetime=\"2024-07-03T09:05:00+07:00\">3/7</time><time class=\"updated\" datetime=\"2024-07-04T09:05:00+07:00\">4/7</time> # 2024-07-03T09:05:00+07:00",
        "<time class=\"updated\" datetime=\"2024-07-04T09:05:00+07:00\">4/7</time><time class=\"published\" datetime=\"2024-07-03T09:05:00+07:00\">3/7</time> # 2024-07-03T09:05:00+07:00",
        "<a href=\"/a\" rel=\"bookmark\"><time datetime=\"2024-07-03T09:05:00+07:00\">09:05</time></a> # 2024-07-03T09:05:00+07:00",
        "<abbr class=\"published\" title=\"2024-07-03T09:05:00+07:00\">09:05</abbr> # 2024-07-03T09:05:00+07:00",
        "<span itemprop=\"datePublished\" content=\"2024-07-03T02:05:00Z\">09:05</span> # 2024-07-03T09:05:00+07:00",
        "<span class=\"date\" data-date=\"x\">03/07/2024 09:05</span> # 2024-07-03T09:05:00+07:00",
      })
  void timesMarkedInTheBody(String below, String time) {
    Article article =
        page(
            "",
            "",
            "<div>" + below + "</div>",
            "<div class=\"comments\"><time datetime=\"2024-07-05T08:00:00+07:00\">5/7</time></div>"
                + "<ul><li><a href=\"/b\">Bài khác của huyện trong tuần</a> <time datetime=\"2024-07-06\">6/7</time></li></ul>");
    assertThat(article.published().map(Object::toString)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=\"comment-list\"><time datetime=\"2024-07-05T08:00:00+07:00\">5/7</time><p>Hay quá.</p></div>",
        "<div><a href=\"/b\">Bài khác của huyện trong tuần <time datetime=\"2024-07-05\">5/7</time></a></div>",
        "<footer><time datetime=\"2024-07-05\">5/7</time></footer>",
      })
  void timesOfOthersAreNotThePages(String after) {
    assertThat(page("", "", "", after).published().map(Object::toString).orElse(""))
        .doesNotStartWith("2024");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<meta property=\"og:site_name\" content=\"Báo Lâm An\"> # # # Báo Lâm An",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"Báo Lâm An\"}}</script> # # # Báo Lâm An",
        "<script type=\"application/ld+json\">{\"@type\":\"WebSite\",\"name\":\"Báo Lâm An\"}</script> # # # Báo Lâm An",
        "# # <div>Bản quyền thuộc Sở Nội vụ tỉnh Lâm An. Địa chỉ: số 3</div> # Sở Nội vụ tỉnh Lâm An",
        "# # <div>© Copyright 2022 Cổng thông tin điện tử tỉnh Lâm An, all rights reserved</div> # Cổng thông tin điện tử tỉnh Lâm An",
        "# # <div>Bản quyền © 2022 thuộc về Báo Lâm An - Giấy phép số 3</div> # Báo Lâm An",
        "# # <div>Copyright © 2005 by Francisco Burzi</div> # Báo Nậm Lúc",
        "# <a href=\"/\"><img src=\"l.png\" alt=\"Báo Lâm An\"></a> # # Báo Nậm Lúc",
      })
  void outlets(String head, String before, String after, String outlet) {
    Article article =
        page(
            head == null ? "" : head, before == null ? "" : before, "", after == null ? "" : after);
    assertThat(article.outlet()).contains(outlet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "LATV # Đài Phát thanh và Truyền hình Lâm An # Đài Phát thanh và Truyền hình Lâm An",
        "So Nong nghiep Lam An # Sở Nông nghiệp Lâm An # Sở Nông nghiệp Lâm An",
        "Chi tiết tin # Sở Nông nghiệp Lâm An # Sở Nông nghiệp Lâm An",
        "Sở Nông nghiệp Lâm An # Vì nhân dân phục vụ # Sở Nông nghiệp Lâm An",
        "Lâm An 24 # Đài Lâm An # Lâm An 24",
      })
  void theLogoSaysWhatTheWindowTitleDoesNot(String window, String logo, String outlet) {
    String page =
        "<html><head><meta charset=\"utf-8\"><title>%s</title></head><body><a href=\"/\"><img alt=\"%s\"></a><h1>%s</h1><p>%s</p><p>%s</p></body></html>"
            .formatted(
                window.equals("Chi tiết tin") ? window : TITLE + " - " + window,
                logo,
                TITLE,
                FIRST,
                SECOND);
    Article article =
        ArticleReaderTest.article(page.getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.html");
    assertThat(article.outlet()).contains(outlet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<div><a href=\"/\">Trang chủ</a> / <a href=\"/thoi-su\">Thời sự</a></div> # # Thời sự",
        "<ul><li><a href=\"/\">Trang chủ</a></li><li><a href=\"/thoi-su\">Thời sự</a></li><li><a href=\"/thoi-su/chinh-tri\">Chính trị</a></li></ul> # # Chính trị",
        "<ul><li><a href=\"/\">Trang chủ</a></li><li><a href=\"/gioi-thieu\">Giới thiệu</a></li><li><a href=\"/du-lich\">Du lịch</a></li></ul> # # ",
        "# <div>Nhãn: <a rel=\"tag\" href=\"/t\">Tin tức Hội</a></div> # Tin tức Hội",
        "# <div>Chuyên mục: <a href=\"/t\">Nông thôn</a></div> # Nông thôn",
        "# <div>Từ khóa: <a href=\"/t\">Nông thôn</a></div> # ",
        "<nav><ul><li><a href=\"/\">Trang chủ</a></li><li><a href=\"/v\">Văn hóa</a></li><li class=\"active\"><a href=\"/n\">Nông thôn</a></li></ul></nav> # # Nông thôn",
        "<nav><ul><li class=\"active\"><a href=\"/\">Trang chủ</a></li><li><a href=\"/v\">Văn hóa</a></li><li><a href=\"/n\">Nông thôn</a></li></ul></nav> # # ",
        "<script type=\"application/ld+json\">{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"name\":\"Trang chủ\"},{\"name\":\"Nông thôn\"}]}</script> # # Nông thôn",
        "<div>Bạn đang ở: Trang chủ » Tin tức » Nông thôn</div> # # Nông thôn",
        "<div class=\"cate-path\"><a href=\"/t\">Tin tức</a> <a href=\"/t/n\">Nông thôn</a></div> # # Nông thôn",
        "<div><a href=\"/thoi-su.htm\">Thời sự</a><a href=\"/thoi-su/nong-thon.htm\">Nông thôn</a></div> # # Nông thôn",
        "<ul><li><a href=\"/g\">Nông thôn</a></li></ul><h1>Nông thôn</h1><div>Đề án mười năm</div> # # Nông thôn",
        "<div class=\"breadcrumb\"><a href=\"/\">Trang chủ</a><span>/</span><a href=\"/n\">Nông thôn</a><span>/</span><span>Huyện Nậm Lúc tổng kết mười năm xây dựng nông thôn mới</span></div> # # Nông thôn",
        "<div class=\"sitemap\">Tin tức &gt;&gt; <span>Nông thôn</span></div> # # Nông thôn",
        "<div><a href=\"/a\">&gt;&gt; Nậm Lúc đón bằng công nhận</a></div> # # ",
        "<meta property=\"article:section\" content=\"Thời sự\"><div class=\"breadcrumb\"><a href=\"/t\">Thời sự</a> <a href=\"/t/n\">Nông thôn</a></div> # # Nông thôn",
        "<meta property=\"article:section\" content=\"Thời sự\"><div class=\"breadcrumb\"><a href=\"/t\">Tin tức</a> <a href=\"/t/n\">Nông thôn</a></div> # # Thời sự",
        "<div class=\"breadcrumb\"><a href=\"/t\">Tin tức</a> <a href=\"/t/n\">Nông thôn</a> <span>19 tháng Chín 2017</span></div> # # Nông thôn",
        "<div class=\"breadcrumb\"><a href=\"/\">Home</a> &gt; <a href=\"/n\">Nông thôn</a> &gt; <span>Huyện Nậm Lúc tổng kết mười năm xây dựng...</span></div> # # Nông thôn",
        "<div><a href=\"/nong-thon\">Nông thôn</a></div> # # Nông thôn",
        "<div><a href=\"/\">Trang chủ</a><a href=\"/n\">Nông thôn</a></div> # # Nông thôn",
        "<div><a href=\"/\">TRANG CHỦ</a> | <a href=\"/n\">TIN TỨC</a> | <a href=\"/m\">Nông thôn</a></div> # # Nông thôn",
      })
  void sections(String before, String after, String section) {
    Article article = page("", before == null ? "" : before, "", after == null ? "" : after);
    assertThat(article.section().orElse("")).isEqualTo(section == null ? "" : section);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<div><a href=\"/n\">Nông thôn</a> | <span>05/03/2020 09:05</span></div> # Nông thôn # ",
        "<div><a href=\"/t\">Mai Lan</a> | <span>05/03/2020 09:05</span></div> # # Mai Lan",
        "<div>Chuyên mục: <a href=\"/n\">Nông thôn</a> - Ngày đăng: 05/03/2020</div> # Nông thôn # ",
      })
  void sectionsBesideTheTime(String below, String section, String author) {
    Article article = page("", "", below, "");
    assertThat(article.section().orElse("")).isEqualTo(section == null ? "" : section);
    assertThat(String.join(";", article.authors())).isEqualTo(author == null ? "" : author);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<div class=\"ten1\">CỔNG THÔNG TIN ĐIỆN TỬ</div><div class=\"ten2\">TỈNH LÂM AN</div> # <p>Chào mừng đến Cổng thông tin điện tử tỉnh Lâm An</p> # Cổng thông tin điện tử tỉnh Lâm An",
        "<div><span class=\"b1\">TRANG THÔNG TIN ĐIỆN TỬ</span><span class=\"b2\">XÃ PHA LONG</span></div> # <p>Trang thông tin điện tử xã Pha Long chào bạn</p> # Trang thông tin điện tử xã Pha Long",
        "# <div>Bản quyền thuộc Sở Nông nghiệp và Phát triển nông thôn tỉnh Lâm An<br>Chịu trách nhiệm: Phó Giám đốc Sở phụ trách, ông Vàng A Sùng</div> # Sở Nông nghiệp và Phát triển nông thôn tỉnh Lâm An",
        "<div class=\"logo\"><a href=\"/\"><img alt=\"Quê Lâm Online\" src=\"a.jpg\"></a></div> # <p>Phụ trách: Vàng A Sùng</p> # Quê Lâm Online",
        "<div class=\"logo\"><a href=\"/\"><img alt=\"An Ninh Lâm An\" src=\"a.jpg\"></a></div><div><a href=\"/x\"><img alt=\"Hội đàm về vận tải\" src=\"b.jpg\"></a></div> # # An Ninh Lâm An",
        "<img alt=\"Trang tin Đảng bộ tỉnh Lâm An\" src=\"b.jpg\"> # <p>Bản quyền thuộc Tỉnh ủy Lâm An</p> # Trang tin Đảng bộ tỉnh Lâm An",
        "<div class=\"site-name\">Trang thông tin điện tử xã Pha Long</div> # # Trang thông tin điện tử xã Pha Long",
        "<div class=\"u\"><a href=\"/\" title=\"Đảng bộ xã Pha Long\">.</a></div> # <div>Trang tin điện tử Đảng bộ xã. Giấy phép số 3</div> # Đảng bộ xã Pha Long",
        "# <div>Đài Phát thanh và Truyền hình Lâm An - Giấy phép số 3</div> # Đài Phát thanh và Truyền hình Lâm An",
        "# <div>Cơ quan chủ quản: UBND huyện Nậm Lúc</div> # UBND huyện Nậm Lúc",
      })
  void outletsThatOnlyThePageSays(String before, String after, String outlet) {
    String page =
        "<html><head><meta charset=\"utf-8\"><title>Chi tiết</title></head><body>%s<h1>%s</h1><p>%s</p><p>%s</p>%s</body></html>"
            .formatted(
                before == null ? "" : before, TITLE, FIRST, SECOND, after == null ? "" : after);
    Article article =
        ArticleReaderTest.article(page.getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.html");
    assertThat(article.outlet()).contains(outlet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p>- Xã Pha Long: 12 tiêu chí;</p><p>- Xã Mường Pá: 15 tiêu chí.</p> # list,list",
        "<p>+ Xã Pha Long: 12 tiêu chí;</p><p>+ Xã Mường Pá: 15 tiêu chí.</p> # list,list",
        "<p>- Xã Pha Long có 12 tiêu chí đã đạt chuẩn trong năm nay.</p> # paragraph",
        "<p>- Từ 8 giờ 00 đến 11 giờ 30 ngày 16/9/2019;</p><p>- Từ 14 giờ 00 ngày 16/9/2019.</p> # list,list",
        "<p><b>Ông nghĩ gì về việc này?</b></p><p>- Tôi nghĩ rằng huyện làm được.</p><p><b>Còn năm sau thì sao?</b></p><p>- Năm sau sẽ làm tiếp phần còn lại.</p> # paragraph,paragraph,paragraph,paragraph",
        "<div><div>Kết quả theo xã (2020)</div><table><tr><td>Xã</td><td>Tiêu chí</td></tr><tr><td>Pha Long</td><td>12</td></tr></table></div> # caption,table,table",
        "<p>Kết quả theo xã như sau:</p><table><tr><td>Xã</td><td>Tiêu chí</td></tr><tr><td>Pha Long</td><td>12</td></tr></table> # paragraph,table,table",
        "<p><b>Kết quả theo xã</b></p> # heading",
        "<p><strong>1. Kết quả</strong></p> # heading",
        "<div>VN-INDEX 1.276,85 ▲ 7,06</div> # ",
        "<h3>Việc còn lại</h3> # heading",
        "<p align=\"center\"><b>* * *</b></p> # ",
        "<p><u>Kết quả theo xã</u></p> # heading",
        "<p><em>Kết quả theo xã</em></p> # paragraph",
        "<p style=\"text-align:center\"><img src=\"a.jpg\"></p><p style=\"text-align:center\">Quang cảnh hội nghị</p> # caption",
        "<div><img src=\"a.jpg\" width=\"500\"><br><i>Quang cảnh hội nghị</i></div> # caption",
      })
  void kindsOfLines(String between, String kinds) {
    Article article = HtmlPagesTest.page("", "<p>05/03/2020</p>", between, "");
    String read =
        article.paragraphs().subList(2, article.paragraphs().size() - 1).stream()
            .map(Paragraph::kind)
            .map(Object::toString)
            .reduce((one, other) -> one + "," + other)
            .orElse("");
    assertThat(read).isEqualTo(kinds == null ? "" : kinds);
  }

  @Test
  void theSitesOwnNameIsNoTitle() {
    Article article =
        ArticleReaderTest.article(
            ("<html><head><meta charset=\"utf-8\"><title>Thông báo - Cổng thông tin tỉnh Lâm An</title></head><body>"
                    + "<h1 class=\"site-title\"><span>CỔNG THÔNG TIN TỈNH LÂM AN</span></h1><div>Thứ Sáu, 23/08/2019</div>"
                    + "<div><h3>%s</h3><div>Ngày đăng: 16-08-2019</div><p>%s</p><p>%s</p></div></body></html>")
                .formatted(TITLE, FIRST, SECOND)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "a.html");
    assertThat(article.title()).contains(TITLE);
    assertThat(article.published().map(Object::toString)).contains("2019-08-16");
    assertThat(article.section()).contains("Thông báo");
    assertThat(article.outlet()).contains("Cổng thông tin tỉnh Lâm An");
  }

  @Test
  void anAgencyIsAnother() {
    Article own = page("", "", "", "<p><b>Theo Báo Nậm Lúc</b></p>");
    assertThat(own.agency()).isEmpty();
    assertThat(page("", "", "", "<p><b>Theo TTXVN</b></p>").agency()).contains("TTXVN");
  }
}
