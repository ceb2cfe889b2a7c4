package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;
import org.vanban.read.ReadOutcome.Rejected;

class DocTest {
  private static final String TITLE = "Xã Bản Cầm tổng kết công tác năm 2021";
  private static final String LEAD =
      "Sáng 11/1, Đảng ủy xã Bản Cầm tổ chức hội nghị tổng kết công tác năm 2021.";

  private static Article article(DocFile file) throws IOException {
    return DocumentFormatsTest.article(file.bytes(), "a.doc");
  }

  @Test
  void paragraphsAndRowsWithTheirPlaces() throws IOException {
    Article article =
        article(
            new DocFile()
                .paragraph(TITLE)
                .paragraph(LEAD)
                .row("Thôn", "Hộ nghèo")
                .row("Lũng Pô", "12")
                .paragraph("Xã đặt chỉ tiêu giảm 14 hộ nghèo trong năm 2022 này."));
    assertThat(article.mediaType()).isEqualTo("application/msword");
    assertThat(article.title()).contains(TITLE);
    assertThat(article.lead()).contains(LEAD);
    assertThat(article.paragraphs())
        .filteredOn(p -> p.kind() == Paragraph.Kind.TABLE)
        .extracting(p -> p.span().of(article.text()))
        .containsExactly("Thôn | Hộ nghèo", "Lũng Pô | 12");
    assertThat(article.paragraphs())
        .extracting(p -> p.at().paragraph().orElseThrow())
        .containsExactly(3, 4, 5);
  }

  @Test
  void runsInFontsOfTheOldEncodings() throws IOException {
    Article article =
        article(
            new DocFile()
                .run("x· b¶n cÇm tæng kÕt n¨m", ".VnTimeH")
                .run(" 2021", "Times New Roman")
                .endParagraph()
                .run("C«ng t¸c x©y dùng n«ng th«n míi cña x· ®· ®¹t 15 tiªu chÝ, ", ".VnTime")
                .run("Coäng hoøa xaõ hoäi", "VNI-Times")
                .run(".", "Times New Roman")
                .endParagraph());
    assertThat(article.title()).contains("XÃ BẢN CẦM TỔNG KẾT NĂM 2021");
    assertThat(article.lead())
        .contains("Công tác xây dựng nông thôn mới của xã đã đạt 15 tiêu chí, Cộng hòa xã hội.");
    assertThat(article.warnings())
        .anyMatch(w -> w.contains("TCVN3"))
        .anyMatch(w -> w.contains("VNI"));
  }

  @Test
  void codesOfFieldsHiddenAndDeletedTextAreLeftOut() throws IOException {
    Article article =
        article(
            new DocFile()
                .paragraph(TITLE)
                .run("Sáng 11/1, ", "Times New Roman")
                .hidden("ẩn đi ")
                .deleted("xóa đi ")
                .run("\u0013 HYPERLINK \"http://a.vn\" \u0014", "Times New Roman")
                .run("Đảng ủy\u0015 xã Bản Cầm tổ chức hội nghị.", "Times New Roman")
                .endParagraph());
    assertThat(article.lead()).contains("Sáng 11/1, Đảng ủy xã Bản Cầm tổ chức hội nghị.");
  }

  @Test
  void whatIsCutOffIsRejected() throws IOException {
    byte[] whole = new DocFile().paragraph(TITLE).paragraph(LEAD).bytes();
    for (int part = 1; part < 8; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 8);
      assertThat(ArticleReader.standard().read(cut, "a.doc"))
          .isInstanceOfSatisfying(
              Rejected.class,
              r ->
                  assertThat(r.reason())
                      .as(r.detail())
                      .isIn(RejectReason.TRUNCATED, RejectReason.DAMAGED));
    }
  }
}
