package org.vanban.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A PDF put together for a test, page by page, with points from the upper left corner. */
public final class PdfFile implements AutoCloseable {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float HEIGHT = PDRectangle.A4.getHeight();
  private static final float WIDTH = PDRectangle.A4.getWidth();
  private static final float LEADING = 1.3f;

  private final PDDocument document = new PDDocument();
  private PDFont font;
  private Optional<PDPageContentStream> page = Optional.empty();
  private RenderingMode mode = RenderingMode.FILL;

  public PdfFile() {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PdfFile page() throws IOException {
    endPage();
    PDPage added = new PDPage(PDRectangle.A4);
    document.addPage(added);
    page = Optional.of(new PDPageContentStream(document, added));
    return this;
  }

  private void endPage() throws IOException {
    if (page.isPresent()) {
      page.get().close();
    }
    page = Optional.empty();
  }

  /** What is printed next is not seen, as OCR programs print it. */
  public PdfFile invisible() {
    mode = RenderingMode.NEITHER;
    return this;
  }

  public PdfFile in(PDFont other) {
    font = other;
    return this;
  }

  PDDocument document() {
    return document;
  }

  /** A picture as large as the page. */
  public PdfFile scan() throws IOException {
    BufferedImage picture = new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB);
    page.orElseThrow()
        .drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, WIDTH, HEIGHT);
    return this;
  }

  /** Lines under one another, all from one left edge. */
  public PdfFile lines(float x, float y, float size, String... lines) throws IOException {
    PDPageContentStream out = page.orElseThrow();
    for (int i = 0; i < lines.length; i++) {
      out.beginText();
      out.setRenderingMode(mode);
      out.setFont(font, size);
      out.newLineAtOffset(x, HEIGHT - y - i * LEADING * size);
      out.showText(lines[i]);
      out.endText();
    }
    return this;
  }

  public PdfFile producer(String program) {
    document.getDocumentInformation().setProducer(program);
    return this;
  }

  public PdfFile encrypted(String password) throws IOException {
    endPage();
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return this;
  }

  public byte[] bytes() throws IOException {
    endPage();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    close();
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
