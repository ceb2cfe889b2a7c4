package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;

/** A decree and its annexes, as their ministry published them: DOCX, DOC of Word 97, PDF. */
class SharedDocumentsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("vanban.root", ".")).resolve("../shared/data/documents");

  private static Article article(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.exists(file), "skipped: " + file + " is missing");
    return ArticleReaderTest.article(Files.readAllBytes(file), name);
  }

  private static Stream<String> lines(Article article) {
    return article.paragraphs().stream().map(p -> p.span().of(article.text()));
  }

  @Test
  void aDecreeAsDocxHasItsTitleAndEveryArticle() throws IOException {
    Article decree = article("30-2020-ND-CP.docx");
    assertThat(decree.title()).contains("NGHỊ ĐỊNH Về công tác văn thư");
    Pattern heading = Pattern.compile("Điều \\d{1,2}\\. .*");
    assertThat(lines(decree).filter(l -> heading.matcher(l).matches())).hasSize(38);
    assertThat(decree.authors()).isEmpty();
    assertThat(decree.text()).contains("Số: 30/2020/NĐ-CP");
  }

  @Test
  void anAnnexAsDocHasItsTableOfAbbreviationsAsRows() throws IOException {
    Article annex = article("phu-luc-3.doc");
    assertThat(annex.title()).contains("Phụ lục III");
    List<String> rows =
        annex.paragraphs().stream()
            .filter(p -> p.kind() == Paragraph.Kind.TABLE)
            .map(p -> p.span().of(annex.text()))
            .toList();
    assertThat(rows)
        .contains("STT | Tên loại văn bản hành chính | Chữ viết tắt", "5. | Quy định | QyĐ");
    assertThat(article("phu-luc-1.doc").text())
        .contains("1. Khổ giấy: Khổ A4 (210 mm x 297 mm).")
        .doesNotContain("\u0007", "\u0013", "HYPERLINK");
  }

  /** The annexes and the decree name the same decree, in whichever format. */
  @Test
  void allFormatsGiveTheSameLettersForTheSameWords() throws IOException {
    String words = "Nghị định số 30/2020/NĐ-CP";
    assertThat(article("phu-luc-1.doc").text()).contains(words, "ngày 05 tháng 3 năm 2020");
    assertThat(article("phu-luc-3.doc").text()).contains(words, "ngày 05 tháng 3 năm 2020");
    assertThat(article("30-2020-ND-CP.docx").text()).contains("ngày 05 tháng 3 năm 2020");
    assertThat(article("505.pdf").text()).isEqualTo("Test docx & pdf");
  }
}
