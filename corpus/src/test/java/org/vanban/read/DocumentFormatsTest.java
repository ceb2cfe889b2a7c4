package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;

/** One article in each format, and what each format has that is no text. */
class DocumentFormatsTest {
  private static final String TITLE = "Xã Bản Cầm tổng kết công tác năm 2021";
  private static final String LEAD =
      "Sáng 11/1, Đảng ủy xã Bản Cầm tổ chức hội nghị tổng kết công tác năm 2021.";
  private static final String TEXT =
      "Năm qua, xã có 57/60 chỉ tiêu đạt và vượt kế hoạch, bằng 95% số chỉ tiêu giao.";
  private static final String[][] ROWS = {
    {"Thôn", "Hộ nghèo"}, {"Lũng Pô", "12"}, {"Nậm Chảy", "2"}
  };
  private static final String LAST =
      "Xã đặt chỉ tiêu giảm 14 hộ nghèo năm 2022, tập trung ở hai thôn vùng cao này.";

  static Article article(byte[] bytes, String name) {
    return ArticleReaderTest.article(bytes, name);
  }

  static Stream<Arguments> formats() throws IOException {
    String head = "Subject: x\nFrom: a@b.vn\nDate: Wed, 12 Jan 2022 08:05:00 +0700\n";
    return Stream.of(
        Arguments.of("a.docx", docx()),
        Arguments.of("a.doc", doc()),
        Arguments.of(
            "a.odt",
            OfficeFiles.odt(
                "<text:p text:style-name='B'>"
                    + String.join("</text:p><text:p>", TITLE, LEAD, TEXT)
                    + "</text:p><table:table>"
                    + rows(
                        "<table:table-row>",
                        "<table:table-cell><text:p>%s</text:p></table:table-cell>",
                        "</table:table-row>")
                    + "</table:table><text:p>"
                    + LAST
                    + "</text:p>")),
        Arguments.of(
            "a.rtf",
            OfficeFiles.rtf(
                "\\pard{\\b "
                    + String.join("}\\par ", TITLE, LEAD)
                    + "\\par "
                    + TEXT
                    + "\\par"
                    + rows("\\trowd\\pard\\intbl ", "%s\\cell ", "\\row")
                    + "\\pard "
                    + LAST
                    + "\\par")),
        Arguments.of(
            "a.eml",
            OfficeFiles.mail(
                head + "Content-Type: text/html; charset=utf-8\n",
                "<h1>"
                    + TITLE
                    + "</h1><p><b>"
                    + String.join("</b></p><p>", LEAD, TEXT)
                    + "</p><table>"
                    + rows("<tr>", "<td>%s</td>", "</tr>")
                    + "</table><p>"
                    + LAST)),
        Arguments.of(
            "a.pdf",
            new PdfFile()
                .page()
                .lines(70, 120, 18, TITLE)
                .lines(70, 160, 11, broken(LEAD))
                .lines(70, 200, 11, broken(TEXT))
                .lines(70, 240, 11, ROWS[0][0], ROWS[1][0], ROWS[2][0])
                .lines(200, 240, 11, ROWS[0][1], ROWS[1][1], ROWS[2][1])
                .lines(70, 300, 11, broken(LAST))
                .bytes()));
  }

  private static String rows(String start, String cell, String end) {
    StringBuilder rows = new StringBuilder();
    for (String[] row : ROWS) {
      rows.append(start).append(cell.formatted(row[0])).append(cell.formatted(row[1])).append(end);
    }
    return rows.toString();
  }

  /** A line of some 50 letters, and the rest. */
  private static String[] broken(String text) {
    int at = text.lastIndexOf(' ', 52);
    return new String[] {text.substring(0, at), text.substring(at + 1)};
  }

  private static byte[] doc() throws IOException {
    DocFile file = new DocFile().paragraph(TITLE).paragraph(LEAD).paragraph(TEXT);
    for (String[] row : ROWS) {
      file.row(row);
    }
    return file.paragraph(LAST).bytes();
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      OfficeFiles.run(document, TITLE).setBold(true);
      OfficeFiles.run(document, LEAD);
      OfficeFiles.run(document, TEXT);
      XWPFTable table = document.createTable(ROWS.length, 2);
      for (int row = 0; row < ROWS.length; row++) {
        table.getRow(row).getCell(0).setText(ROWS[row][0]);
        table.getRow(row).getCell(1).setText(ROWS[row][1]);
      }
      OfficeFiles.run(document, LAST);
      return OfficeFiles.bytes(document);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void everyFormatGivesTheSameArticle(String name, byte[] bytes) {
    Article article = article(bytes, name);
    assertThat(article.title()).contains(TITLE);
    assertThat(article.lead()).contains(LEAD);
    assertThat(article.text())
        .isEqualTo(
            (String.join("\n", TITLE, LEAD, TEXT)
                + "\n"
                + rows("", "%s | ", "\n").replace(" | \n", "\n")
                + LAST));
    assertThat(article.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(
            Paragraph.Kind.PARAGRAPH,
            Paragraph.Kind.TABLE,
            Paragraph.Kind.TABLE,
            Paragraph.Kind.TABLE,
            Paragraph.Kind.PARAGRAPH);
    assertThat(article.paragraphs())
        .extracting(p -> p.at().paragraph().orElseThrow())
        .containsExactly(3, 4, 5, 6, 7);
    assertThat(article.paragraphs().getFirst().at().page().isPresent())
        .isEqualTo(name.endsWith("pdf"));
  }

  @Test
  void docxLeavesOutWhatIsNotPrinted() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      OfficeFiles.run(document, TITLE);
      OfficeFiles.run(document, "Ghi chú ẩn của biên tập viên.").setVanish(true);
      var run = OfficeFiles.run(document, "Câu đã bị xóa khỏi bài.");
      var deleted = run.getParent();
      var change = ((org.apache.poi.xwpf.usermodel.XWPFParagraph) deleted).getCTP().addNewDel();
      change.addNewR().addNewDelText().setStringValue("Chữ xóa.");
      OfficeFiles.run(document, LEAD);
      document.createHeaderFooterPolicy();
      document
          .createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Trang 1");
      Article article = article(OfficeFiles.bytes(document), "a.docx");
      assertThat(article.text()).contains(LEAD).doesNotContain("ẩn", "Chữ xóa", "Trang 1");
    }
  }

  @Test
  void fontsOfTheOldEncodingsAreReadInDocxOdtAndRtf() throws IOException {
    String tcvn = "C«ng t¸c x©y dùng n«ng th«n míi cña huyÖn ®· ®¹t 15 tiªu chÝ, t¨ng 2 tiªu chÝ.";
    String unicode =
        "Công tác xây dựng nông thôn mới của huyện đã đạt 15 tiêu chí, tăng 2 tiêu chí.";
    try (XWPFDocument document = new XWPFDocument()) {
      OfficeFiles.run(document, TITLE).setFontFamily("Times New Roman");
      OfficeFiles.run(document, tcvn).setFontFamily(".VnTime");
      Article article = article(OfficeFiles.bytes(document), "a.docx");
      assertThat(article.lead()).contains(unicode);
      assertThat(article.warnings()).anyMatch(w -> w.contains("TCVN3"));
    }
    String odt = "<text:p>" + TITLE + "</text:p><text:p text:style-name='VN'>" + tcvn + "</text:p>";
    assertThat(article(OfficeFiles.odt(odt), "a.odt").lead()).contains(unicode);
    String rtf = "\\pard " + TITLE + "\\par{\\f1 " + OfficeFiles.hex(tcvn) + "}\\par";
    assertThat(article(OfficeFiles.rtf(rtf), "a.rtf").lead()).contains(unicode);
    String vni =
        "\\pard " + TITLE + "\\par{\\f2 " + OfficeFiles.hex("Coäng hoøa xaõ hoäi") + ".}\\par";
    assertThat(article(OfficeFiles.rtf(vni), "a.rtf").text()).contains("Cộng hòa xã hội.");
  }

  @Test
  void textInAnOldFontThatIsUnicodeStaysAsItIs() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      OfficeFiles.run(document, TITLE).setFontFamily(".VnTime");
      OfficeFiles.run(document, LEAD).setFontFamily(".VnTime");
      Article article = article(OfficeFiles.bytes(document), "a.docx");
      assertThat(article.text()).isEqualTo(TITLE + "\n" + LEAD);
      assertThat(article.warnings()).isEmpty();
    }
  }

  @Test
  void rtfLeavesOutWhatIsNotPrinted() {
    String rtf =
        "{\\header Báo X}{\\info{\\title Tên tệp}}\\pard "
            + TITLE
            + "\\par "
            + LEAD.substring(0, 20)
            + "{\\v ẩn}{\\*\\bkmkstart dấu}{\\field{\\*\\fldinst HYPERLINK \"http://a.vn\"}"
            + "{\\fldrslt "
            + LEAD.substring(20)
            + "}}{\\footnote Chú thích cuối trang.}\\par{\\pict 0123456789abcdef}{\\footer Trang"
            + " 1}";
    assertThat(article(OfficeFiles.rtf(rtf), "a.rtf").text()).isEqualTo(TITLE + "\n" + LEAD);
  }

  @Test
  void listsKeepTheirNumbersAndBulletsBecomeItems() throws IOException {
    String odt =
        "<text:p>"
            + TITLE
            + "</text:p><text:p>"
            + LEAD
            + "</text:p><text:list text:style-name='N'><text:list-item><text:p>Thu ngân sách đạt 12"
            + " tỷ đồng.</text:p></text:list-item><text:list-item><text:p>Chi 11 tỷ"
            + " đồng.</text:p></text:list-item></text:list><text:list"
            + " text:style-name='X'><text:list-item><text:p>Giảm"
            + " nghèo.</text:p></text:list-item></text:list>";
    assertThat(lines(article(OfficeFiles.odt(odt), "a.odt")))
        .containsExactly(
            "paragraph: 1. Thu ngân sách đạt 12 tỷ đồng.",
            "paragraph: 2. Chi 11 tỷ đồng.",
            "list: Giảm nghèo.");
    String rtf =
        "\\pard "
            + String.join("\\par ", TITLE, LEAD)
            + "\\par{\\listtext\\pard\\plain 1.\\tab}\\pard Thu ngân sách đạt 12 tỷ đồng.\\par"
            + "{\\pntext\\pard\\'b7\\tab}\\pard Giảm nghèo.\\par";
    assertThat(lines(article(OfficeFiles.rtf(rtf), "a.rtf")))
        .containsExactly("paragraph: 1. Thu ngân sách đạt 12 tỷ đồng.", "list: Giảm nghèo.");
  }

  @Test
  void anOfficialDocumentIsTitledByTypeAndSubjectWithItsHeadAsRows() throws IOException {
    DocFile file =
        new DocFile()
            .row(
                "ỦY BAN NHÂN DÂN TỈNH LÀO CAI Số: 12/BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .paragraph("BÁO CÁO")
            .paragraph("Về kết quả giảm nghèo năm 2021")
            .paragraph(TEXT);
    Article report = article(file.bytes(), "a.doc");
    assertThat(report.title()).contains("BÁO CÁO Về kết quả giảm nghèo năm 2021");
    assertThat(lines(report))
        .containsExactly(
            "table: ỦY BAN NHÂN DÂN TỈNH LÀO CAI Số: 12/BC-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT"
                + " NAM",
            "paragraph: " + TEXT);
    Article table = article(new DocFile().row("Thôn", "Hộ").paragraph(TEXT).bytes(), "a.doc");
    assertThat(table.title()).isEmpty();
    assertThat(table.text()).isEqualTo("Thôn | Hộ\n" + TEXT);
  }

  private static List<String> lines(Article article) {
    return article.paragraphs().stream()
        .map(p -> p.kind() + ": " + p.span().of(article.text()))
        .toList();
  }
}
