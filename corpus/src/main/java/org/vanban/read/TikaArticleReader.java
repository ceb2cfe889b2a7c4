package org.vanban.read;

import java.io.IOException;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.xml.sax.SAXException;

/**
 * Reads PDF and Word files: Word through Tika's parsers, PDF line by line through the PDFBox that
 * Tika brings, for paragraphs there have to be made from lines and their places.
 */
final class TikaArticleReader {
  private TikaArticleReader() {}

  static void read(byte[] bytes, String type, ReadLimits limits, ArticleDraft draft)
      throws RejectedException {
    List<Line> lines =
        type.equals(MediaTypes.PDF) ? PdfLines.of(bytes, limits) : word(bytes, type, limits);
    if (lines.isEmpty()) {
      throw new RejectedException(RejectReason.EMPTY, "the document has no text");
    }
    Layout.arrange(lines, draft);
  }

  private static List<Line> word(byte[] bytes, String type, ReadLimits limits)
      throws RejectedException {
    Parser parser = type.equals(MediaTypes.DOCX) ? new OOXMLParser() : new OfficeParser();
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeShapeBasedContent(false);
    config.setExtractMacros(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    WordLines lines = new WordLines(limits);
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      parser.parse(in, lines, new Metadata(), context);
      return lines.lines();
    } catch (EncryptedDocumentException e) {
      throw new RejectedException(RejectReason.ENCRYPTED, "a password is needed to open it");
    } catch (SAXException e) {
      throw lines.limit().orElseGet(() -> damaged(e));
    } catch (TikaException | IOException | RuntimeException | LinkageError e) {
      throw damaged(e);
    }
  }

  /** The parsers throw what they meet: one line of it, whatever it is. */
  static RejectedException damaged(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage()).replaceAll("\\s{1,100}", " ");
    String cut = message.length() > 160 ? message.substring(0, 160) + "…" : message;
    return new RejectedException(
        RejectReason.DAMAGED, cause.getClass().getSimpleName() + ": " + cut);
  }
}
