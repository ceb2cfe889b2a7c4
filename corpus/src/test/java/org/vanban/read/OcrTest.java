package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.article.Article;
import org.vanban.table.TableReader;

/** A text layer that was recognized from pictures is marked, and no other. */
class OcrTest {
  private static final String[] TEXT = {
    "Hội đồng nhân dân xã bầu chủ tịch vào sáng nay.",
    "Có 46/51 phiếu thuận, đạt 88,46% số đại biểu có mặt."
  };

  static Stream<Arguments> files() throws IOException {
    return Stream.of(
        Arguments.of("invisible over a scan", true, page().scan().invisible()),
        Arguments.of("under a scan", true, print(page()).scan()),
        Arguments.of(
            "by a program that names itself", true, page().producer("ABBYY FineReader 15")),
        Arguments.of("over a background", false, page().scan()),
        Arguments.of("without a picture", false, page().producer("Microsoft Word 2016")),
        Arguments.of("invisible without a picture", false, page().invisible()));
  }

  private static PdfFile page() throws IOException {
    return new PdfFile().page();
  }

  private static PdfFile print(PdfFile file) throws IOException {
    return file.lines(60, 120, 11, TEXT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void textLayerIsMarkedAsRecognized(String what, boolean ocr, PdfFile file) throws IOException {
    byte[] bytes = (what.startsWith("under") ? file : print(file)).bytes();
    Article article = DocumentFormatsTest.article(bytes, "a.pdf");
    assertThat(article.isFromOcr()).isEqualTo(ocr);
    assertThat(article.warnings().contains("text from OCR")).isEqualTo(ocr);
  }

  @Test
  void everyProgramOfTheTableIsKnownByItsExample() throws IOException {
    for (TableReader.Row row : TableReader.rows(PdfDocument.class, "ocr-programs.tsv")) {
      byte[] bytes = print(page()).producer(row.get("example")).bytes();
      assertThat(DocumentFormatsTest.article(bytes, "a.pdf").isFromOcr()).as(row.where()).isTrue();
    }
  }

  @Test
  void pagesThatAreScansAmongOthersAreNamed() throws IOException {
    byte[] bytes = print(print(page()).lines(60, 200, 11, TEXT).page().scan().page()).bytes();
    Article article = DocumentFormatsTest.article(bytes, "a.pdf");
    assertThat(article.warnings())
        .singleElement()
        .asString()
        .startsWith("pages without a text layer: 2;");
  }
}
