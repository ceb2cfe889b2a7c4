package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;

/** Lines of a page put in order and together. */
class PdfLayoutTest {
  private static final String TITLE = "Huyện Bắc Hà giảm nghèo bền vững";

  /** So many full lines of a column, the last one short and closed. */
  private static String[] column(String name, int lines, String line) {
    List<String> column = new ArrayList<>();
    for (int i = 1; i < lines; i++) {
      column.add(name + i + " " + line);
    }
    column.add(name + lines + " hết.");
    return column.toArray(String[]::new);
  }

  private static String flowed(String... column) {
    return String.join(" ", column);
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws IOException {
    String[] left = column("Trái", 9, "xã nghèo của huyện đã có đường nhựa");
    String[] right = column("Phải", 8, "hộ dân trồng chè đã thoát nghèo năm nay");
    Article article =
        article(
            new PdfFile()
                .page()
                .lines(60, 120, 20, TITLE)
                .lines(60, 170, 10, left)
                .lines(310, 170, 10, right));
    assertThat(article.text()).isEqualTo(TITLE + "\n" + flowed(left) + "\n" + flowed(right));
  }

  @Test
  void threeColumnsUnderAHeadlineOverTwoOfThem() throws IOException {
    String[] one = column("Một", 7, "xã nghèo của huyện nay");
    String[] two = column("Hai", 7, "hộ trồng chè đã khá");
    String[] three = column("Ba", 11, "thôn vùng cao có điện");
    Article article =
        article(
            new PdfFile()
                .page()
                .lines(50, 150, 20, TITLE)
                .lines(50, 190, 10, one)
                .lines(220, 190, 10, two)
                .lines(400, 140, 10, three));
    assertThat(article.text())
        .isEqualTo(String.join("\n", TITLE, flowed(one), flowed(two), flowed(three)));
  }

  @Test
  void rowsOfATableStayRows() throws IOException {
    Article article =
        article(
            new PdfFile()
                .page()
                .lines(60, 120, 20, TITLE)
                .lines(
                    60, 160, 11, "Kết quả rà soát hộ nghèo của các xã trong huyện năm qua như sau.")
                .lines(60, 190, 11, "Xã", "Bản Phố", "Lùng Phình", "Tả Củ Tỷ", "Nậm Mòn", "Cốc Lầu")
                .lines(200, 190, 11, "Hộ nghèo", "112", "98", "77", "54", "31"));
    assertThat(article.paragraphs())
        .filteredOn(p -> p.kind() == Paragraph.Kind.TABLE)
        .extracting(p -> p.span().of(article.text()))
        .startsWith("Xã | Hộ nghèo", "Bản Phố | 112")
        .hasSize(6);
  }

  @Test
  void paragraphsRunOverPagesWithoutHeadsFeetAndNumbers() throws IOException {
    String[] first =
        column("A", 30, "xã nghèo của huyện đã có đường nhựa đến trung tâm và điện lưới");
    first[29] = "A30 xã nghèo của huyện đã có đường nhựa đến trung tâm và điện";
    String[] second = {"lưới quốc gia trong năm nay.", "Đoạn sau nói về trường học của huyện."};
    PdfFile file = new PdfFile();
    for (int i = 0; i < 3; i++) {
      file.page().lines(60, 40, 9, "Báo Vùng Cao số 12").lines(290, 810, 9, "- " + (i + 1) + " -");
      String[] body = i == 0 ? first : i == 1 ? second : new String[] {"Hết phần tin của huyện."};
      file.lines(60, 120, 11, body);
    }
    Article article = article(file);
    assertThat(article.text())
        .contains("trung tâm và điện lưới quốc gia trong năm nay.\nĐoạn sau")
        .doesNotContain("Báo Vùng Cao", "- 2 -");
    int over = article.text().indexOf("quốc gia trong");
    assertThat(article.placeOf(over).page()).hasValue(2);
    assertThat(article.placeOf(over).paragraph()).hasValue(1);
    assertThat(article.placeOf(0).page()).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({
    "chính sách infor-, mation của, HYPHEN_DROPPED",
    "the govern-, ment said, HYPHEN_DROPPED",
    "mềm\u00ad, dẻo, HYPHEN_DROPPED",
    "thành phố Xanh Pê-téc-, bua của Nga, NOTHING",
    "quan hệ Việt-, Nga năm nay, NOTHING",
    "đất đỏ ba-, dan màu mỡ, NOTHING",
    "ông Mát-, xcơ-va kể, NOTHING",
    "dịch covid-, 19 ở xã, NOTHING",
    "kinh tế -, xã hội của huyện, BLANK",
    "giai đoạn 2016 -, 2020, BLANK",
    "các xã, vùng cao, BLANK",
  })
  void hyphensAtLineEnds(String before, String after, Hyphenation.Joint joint) {
    assertThat(Hyphenation.joint(before, after)).isEqualTo(joint);
  }

  @Test
  void hyphensAreMendedInAParagraph() throws IOException {
    Article article =
        article(
            new PdfFile()
                .page()
                .lines(60, 120, 20, TITLE)
                .lines(
                    60,
                    160,
                    11,
                    "Đoàn công tác của huyện thăm thành phố Xanh Pê-téc-",
                    "bua và dự hội thảo của tổ chức Transparency Interna-",
                    "tional về quản lý đất đai ở vùng cao."));
    assertThat(article.text())
        .contains("Xanh Pê-téc-bua và dự", "tổ chức Transparency Interna-tional về quản lý");
  }

  @Test
  void fontsOfTheOldEncodingsAreReadByTheirNames() throws IOException {
    PdfFile file = new PdfFile();
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    font.getCOSObject().setName(COSName.BASE_FONT, ".VnTime");
    Article article =
        article(
            file.page()
                .lines(60, 120, 20, TITLE)
                .in(font)
                .lines(60, 160, 11, "Céng hßa x· héi chñ nghÜa, n«ng th«n ®· cã ®iÖn l­íi."));
    assertThat(article.text()).contains("Cộng hòa xã hội chủ nghĩa, nông thôn đã có điện lưới.");
  }

  private static Article article(PdfFile file) throws IOException {
    return DocumentFormatsTest.article(file.bytes(), "a.pdf");
  }
}
