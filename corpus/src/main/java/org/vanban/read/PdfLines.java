package org.vanban.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The lines of a PDF with their places on the page, and whether they lie over scans. */
final class PdfLines extends PDFTextStripper {
  /** The alley between columns, in sizes of the print. */
  private static final float ALLEY = 1.4f;

  /** The share of a page that the picture of a whole page covers. */
  private static final float WHOLE_PAGE = 0.6f;

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
      boolean bold) {

    /** This line and one that stands beside it, as the cells of a row. */
    Printed beside(Printed other) {
      return new Printed(
          text + " | " + other.text, page, left, other.right, y, height, size, bold && other.bold);
    }
  }

  private final Spending spending;
  private final LegacyRuns legacy = new LegacyRuns();
  private final List<Printed> printed = new ArrayList<>();
  private final List<Integer> scansWithoutText = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();
  private int scans;
  private long visible;
  private long overScans;
  private long visibleOnPage;
  private long hiddenOnPage;
  private float picturesOnPage;

  private PdfLines(ReadLimits limits) {
    setSortByPosition(true); // programs draw the letters of a second font after the line's others
    addOperator(new Pictures());
    this.spending = new Spending(limits);
  }

  /**
   * @throws LimitReached if the text or the time goes over its limit
   */
  static PdfLines of(PDDocument document, ReadLimits limits) throws IOException {
    PdfLines lines = new PdfLines(limits);
    lines.writeText(document, Writer.nullWriter());
    lines.endLine();
    return lines;
  }

  List<Printed> printed() {
    return printed;
  }

  long letters() {
    return printed.stream()
        .mapToLong(p -> p.text().chars().filter(Character::isLetterOrDigit).count())
        .sum();
  }

  /** Whether most letters are printed invisibly, or under the picture of a whole page. */
  boolean isOverScans() {
    return overScans > visible;
  }

  /** Whether a page is the picture of a page. */
  boolean hasScans() {
    return scans > 0;
  }

  /** The pages that are a picture and no text. */
  List<Integer> scansWithoutText() {
    return scansWithoutText;
  }

  List<String> warnings() {
    return legacy.warnings();
  }

  /** A rejection on its way through PDFBox, which knows none. */
  static final class LimitReached extends IOException {
    private static final long serialVersionUID = 1;
    private final transient RejectedException rejection;

    LimitReached(RejectedException rejection) {
      super(rejection);
      this.rejection = rejection;
    }

    RejectedException rejection() {
      return rejection;
    }
  }

  private void take(int characters) throws LimitReached {
    try {
      spending.take(characters);
    } catch (RejectedException e) {
      throw new LimitReached(e);
    }
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    take(0);
    visibleOnPage = 0;
    hiddenOnPage = 0;
    picturesOnPage = 0;
    super.processPage(page);
    boolean scan = isScan();
    scans += scan ? 1 : 0;
    if (scan && visibleOnPage + hiddenOnPage == 0) {
      scansWithoutText.add(getCurrentPageNo());
    }
    visible += scan ? visibleOnPage : visibleOnPage + hiddenOnPage;
    overScans += scan ? hiddenOnPage : 0;
  }

  private boolean isScan() {
    float area =
        getCurrentPage().getCropBox().getWidth() * getCurrentPage().getCropBox().getHeight();
    return picturesOnPage > WHOLE_PAGE * area;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      hiddenOnPage++;
    } else {
      visibleOnPage++;
    }
    super.processTextPosition(text);
  }

  /** Sees the pictures that a page draws; what was printed before a whole page's lies under it. */
  private final class Pictures extends DrawObject {
    Pictures() {
      super(PdfLines.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      take(0);
      boolean named = !operands.isEmpty() && operands.getFirst() instanceof COSName;
      if (named && getResources().isImageXObject((COSName) operands.getFirst())) {
        Matrix placed = getGraphicsState().getCurrentTransformationMatrix();
        picturesOnPage +=
            Math.abs(
                placed.getScaleX() * placed.getScaleY() - placed.getShearX() * placed.getShearY());
        if (isScan()) {
          hiddenOnPage += visibleOnPage;
          visibleOnPage = 0;
        }
      }
      super.process(operator, operands);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    take(text.length());
    if (!positions.isEmpty()
        && !letters.isEmpty()
        && isGap(letters.getLast(), positions.getFirst())) {
      endLine();
    }
    line.append(positions.stream().anyMatch(PdfLines::isLegacy) ? decoded(positions) : text);
    letters.addAll(positions);
  }

  private static boolean isLegacy(TextPosition letter) {
    return LegacyRuns.isLegacy(font(letter));
  }

  private static String font(TextPosition letter) {
    return letter.getFont() == null ? "" : String.valueOf(letter.getFont().getName());
  }

  private String decoded(List<TextPosition> positions) {
    StringBuilder text = new StringBuilder();
    StringBuilder run = new StringBuilder();
    String font = "";
    for (TextPosition letter : positions) {
      String its = font(letter);
      if (!its.equals(font)) {
        text.append(legacy.decode(run.toString(), font));
        run.setLength(0);
        font = its;
      }
      run.append(letter.getUnicode());
    }
    return text.append(legacy.decode(run.toString(), font)).toString();
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
    String font = font(letter);
    return letter.getUnicode().isBlank() || font.contains("Bold") || font.contains("bold");
  }
}
