package org.vanban.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.vanban.article.Article;
import org.vanban.table.TableReader;

/** The paragraphs of a PDF, if it has a text layer, with a mark if that came from OCR. */
final class PdfDocument {
  /**
   * A page of a scan may hold a stamp or a page number as text: so few letters are no text layer.
   */
  private static final int LETTERS_OF_A_PAGE = 20;

  /** A file with so many letters has a text layer, however many of its pages are scans. */
  private static final int LETTERS_OF_A_TEXT = 200;

  /** A year of a gazette in one file has about 5,000. */
  private static final int MOST_PAGES = 20_000;

  /** Where the end mark is looked for, in bytes from the end. */
  private static final int TAIL = 4096;

  private static final List<String> OCR_PROGRAMS =
      TableReader.rows(PdfDocument.class, "ocr-programs.tsv").stream()
          .map(row -> row.get("program").toLowerCase(Locale.ROOT))
          .toList();

  private PdfDocument() {}

  static DocumentExtract read(byte[] bytes, ReadLimits limits)
      throws RejectedException, IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new RejectedException(
            RejectReason.TOO_LARGE, pages + " pages, more than " + MOST_PAGES);
      }
      PdfLines lines = PdfLines.of(document, limits);
      List<Line> paragraphs = PdfParagraphs.of(lines.printed());
      checkTextLayer(lines, pages);
      checkEnd(bytes);
      return DocumentExtract.of(paragraphs, warnings(document, lines));
    } catch (PdfLines.LimitReached e) {
      throw e.rejection();
    } catch (IOException e) {
      checkEnd(bytes); // a cut file is called that, whatever the parser stumbled over
      throw e;
    }
  }

  private static void checkTextLayer(PdfLines lines, int pages) throws RejectedException {
    boolean few = lines.letters() < Math.min(LETTERS_OF_A_TEXT, (long) LETTERS_OF_A_PAGE * pages);
    if (lines.letters() == 0 || few && lines.hasScans()) {
      throw new RejectedException(
          RejectReason.NO_TEXT_LAYER,
          "%d pages without text, a scan; first run: ocrmypdf -l vie IN.pdf OUT.pdf"
              .formatted(pages));
    }
  }

  /** What was cut off at the end may be rebuilt in part, but is not the article. */
  private static void checkEnd(byte[] bytes) throws RejectedException {
    int from = Math.max(0, bytes.length - TAIL);
    String tail =
        new String(bytes, from, bytes.length - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF") && !tail.contains("startxref")) {
      throw new RejectedException(RejectReason.TRUNCATED, "the file ends before its end mark");
    }
  }

  private static List<String> warnings(PDDocument document, PdfLines lines) {
    List<String> warnings = new ArrayList<>(lines.warnings());
    if (lines.isOverScans() || isMadeByOcr(document.getDocumentInformation())) {
      warnings.add(Article.TEXT_FROM_OCR);
    }
    if (!lines.scansWithoutText().isEmpty()) {
      warnings.add(
          "pages without a text layer: "
              + String.join(
                  ", ", lines.scansWithoutText().stream().limit(20).map(String::valueOf).toList())
              + "; ocrmypdf -l vie --skip-text IN.pdf OUT.pdf reads them");
    }
    return warnings;
  }

  private static boolean isMadeByOcr(PDDocumentInformation about) {
    String programs = (about.getProducer() + " " + about.getCreator()).toLowerCase(Locale.ROOT);
    return OCR_PROGRAMS.stream().anyMatch(programs::contains);
  }
}
