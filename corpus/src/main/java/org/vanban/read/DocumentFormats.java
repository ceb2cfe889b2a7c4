package org.vanban.read;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;

/** The parser of each format, in this process; whatever they throw becomes a reason. */
final class DocumentFormats implements DocumentParser {
  private static final int LONGEST_DETAIL = 160;

  /** How POI and PDFBox say that a file ends too early. */
  private static final Pattern CUT =
      Pattern.compile("(?i)unexpected end of|end of (?:file|stream) reached|block \\d+ not found");

  @Override
  public DocumentExtract parse(byte[] bytes, String type, ReadLimits limits)
      throws RejectedException {
    try {
      return switch (type) {
        case MediaTypes.PDF -> PdfDocument.read(bytes, limits);
        case MediaTypes.DOCX -> DocxDocument.read(bytes, limits);
        case MediaTypes.DOC -> DocDocument.read(bytes, limits);
        case MediaTypes.ODT -> OdtDocument.read(bytes, limits);
        case MediaTypes.RTF -> RtfDocument.read(bytes, limits);
        case MediaTypes.EML -> MailDocument.read(bytes, limits);
        default -> throw new IllegalArgumentException("no document: " + type);
      };
    } catch (EncryptedDocumentException | InvalidPasswordException e) {
      throw new RejectedException(RejectReason.ENCRYPTED, "a password is needed to open it");
    } catch (StackOverflowError e) {
      throw new RejectedException(RejectReason.DAMAGED, "nested too deep");
    } catch (IOException | MimeException | RuntimeException | LinkageError e) {
      throw reason(e);
    }
  }

  private static RejectedException reason(Throwable e) {
    String message = oneLine(e);
    if (e instanceof EOFException || CUT.matcher(message).find()) {
      return new RejectedException(RejectReason.TRUNCATED, message);
    }
    if (message.toLowerCase(Locale.ROOT).contains("zip bomb")) {
      return new RejectedException(RejectReason.TOO_LARGE, "a zip bomb: " + message);
    }
    return new RejectedException(RejectReason.DAMAGED, message);
  }

  /** The parsers throw what they meet: one line of it, whatever it is. */
  static String oneLine(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage()).replaceAll("\\s{1,100}", " ");
    String cut =
        message.length() > LONGEST_DETAIL ? message.substring(0, LONGEST_DETAIL) + "…" : message;
    return cause.getClass().getSimpleName() + ": " + cut;
  }
}
