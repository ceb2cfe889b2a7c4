package org.vanban.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF with their places on the page, put together into paragraphs. */
final class PdfLines extends PDFTextStripper {
  /**
   * A page of a scan may hold a stamp or a page number as text: so few letters are no text layer.
   */
  private static final int LETTERS_OF_A_PAGE = 20;

  /** The alley between columns, in sizes of the print. */
  private static final float ALLEY = 1.6f;

  /**
   * A printed line.
   *
   * @param page from 1
   * @param left where it begins, in points from the left
   * @param right where it ends
   * @param y its foot, in points from the top
   * @param height of the page, in points
   * @param size of the print, in points
   * @param bold whether all of it is
   */
  record Printed(
      String text,
      int page,
      float left,
      float right,
      float y,
      float height,
      float size,
      boolean bold) {}

  private final ReadLimits limits;
  private final long deadline;
  private final List<Printed> printed = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();
  private int characters;

  private PdfLines(ReadLimits limits) {
    setSortByPosition(true); // programs draw the letters of a second font after the line's others
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.seconds() * 1_000_000_000L;
  }

  static List<Line> of(byte[] bytes, ReadLimits limits) throws RejectedException {
    PdfLines lines = new PdfLines(limits);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      lines.writeText(document, Writer.nullWriter());
      lines.endLine();
      int pages = document.getNumberOfPages();
      if (pages > 0
          && lines.letters() < (long) LETTERS_OF_A_PAGE * pages
          && lines.letters() < 200) {
        throw new RejectedException(
            RejectReason.NO_TEXT_LAYER,
            "%d pages without text, a scan; first run: ocrmypdf -l vie IN.pdf OUT.pdf"
                .formatted(pages));
      }
    } catch (InvalidPasswordException e) {
      throw new RejectedException(RejectReason.ENCRYPTED, "a password is needed to open it");
    } catch (LimitReached e) {
      throw new RejectedException(e.reason, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      throw TikaArticleReader.damaged(e);
    }
    return PdfParagraphs.of(lines.printed);
  }

  private long letters() {
    return printed.stream()
        .mapToLong(p -> p.text().chars().filter(Character::isLetterOrDigit).count())
        .sum();
  }

  private static final class LimitReached extends IOException {
    private static final long serialVersionUID = 1;
    private final RejectReason reason;

    LimitReached(RejectReason reason, String detail) {
      super(detail);
      this.reason = reason;
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    characters += text.length();
    if (characters > limits.characters()) {
      throw new LimitReached(
          RejectReason.TOO_LARGE, "more than " + limits.characters() + " characters of text");
    }
    if (System.nanoTime() - deadline > 0) {
      throw new LimitReached(RejectReason.TOO_SLOW, "not read after " + limits.seconds() + " s");
    }
    if (!positions.isEmpty()
        && !letters.isEmpty()
        && isGap(letters.getLast(), positions.getFirst())) {
      endLine();
    }
    line.append(text);
    letters.addAll(positions);
  }

  /** A blank as wide as no blank between words: the alley between two columns. */
  private static boolean isGap(TextPosition before, TextPosition after) {
    float blank = after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    return blank > ALLEY * Math.max(1, after.getFontSizeInPt());
  }

  @Override
  protected void writeWordSeparator() {
    line.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    if (!line.toString().isBlank() && !letters.isEmpty()) {
      TextPosition first = letters.getFirst();
      TextPosition last = letters.getLast();
      printed.add(
          new Printed(
              line.toString().strip(),
              getCurrentPageNo(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              first.getPageHeight(),
              first.getFontSizeInPt(),
              letters.stream().allMatch(PdfLines::isBold)));
    }
    line.setLength(0);
    letters.clear();
  }

  private static boolean isBold(TextPosition letter) {
    String font = letter.getFont() == null ? "" : String.valueOf(letter.getFont().getName());
    return letter.getUnicode().isBlank() || font.contains("Bold") || font.contains("bold");
  }
}
