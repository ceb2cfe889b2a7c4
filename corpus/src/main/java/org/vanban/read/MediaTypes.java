package org.vanban.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a file is, told by its content; its name is only checked against that. */
final class MediaTypes {
  static final String HTML = "text/html";
  static final String TEXT = "text/plain";
  static final String PDF = "application/pdf";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String DOC = "application/msword";
  private static final int HEAD = 2048;
  private static final Set<String> TEXT_NAMES = Set.of("txt", "html", "htm", "xhtml", "text");

  private MediaTypes() {}

  /**
   * The media type.
   *
   * @throws RejectedException if it is none that is read here, or the name says another
   */
  static String detect(byte[] bytes, String source) throws RejectedException {
    if (bytes.length == 0) {
      throw new RejectedException(RejectReason.EMPTY, "0 bytes");
    }
    String type = byContent(bytes);
    checkName(type, source);
    return type;
  }

  private static String byContent(byte[] bytes) throws RejectedException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return zipped(bytes);
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return DOC;
    }
    checkText(bytes);
    return looksLikeHtml(plain(head)) ? HTML : TEXT;
  }

  private static String zipped(byte[] bytes) throws RejectedException {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean whole = all.lastIndexOf("PK\u0005\u0006") >= Math.max(0, all.length() - 66_000);
    if (all.contains("word/document.xml") || all.contains("[Content_Types].xml")) {
      if (!whole) {
        throw new RejectedException(
            RejectReason.TRUNCATED, "the file ends before its table of contents");
      }
      if (all.contains("word/")) {
        return DOCX;
      }
    }
    throw new RejectedException(RejectReason.UNSUPPORTED, "a zip file that is no Word document");
  }

  private static void checkText(byte[] bytes) throws RejectedException {
    int odd = 0;
    int zero = 0;
    int oddZero = 0;
    int length = Math.min(bytes.length, 1 << 16);
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      zero += b == 0 ? 1 : 0;
      oddZero += b == 0 && i % 2 == 1 ? 1 : 0;
      odd += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    int rarer = Math.min(oddZero, zero - oddZero); // UTF-16 has its zeros in every other byte
    boolean wide = zero > length / 8 && rarer * 8 < zero;
    if (!wide && (zero > 0 || odd * 50 > length)) {
      throw new RejectedException(
          RejectReason.BINARY, "neither text, HTML, PDF, DOCX nor DOC (control bytes inside)");
    }
    if (!wide && isBlank(bytes)) {
      throw new RejectedException(RejectReason.EMPTY, "nothing but blanks");
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String head) {
    return head.replace("\0", "").toLowerCase(Locale.ROOT);
  }

  private static boolean looksLikeHtml(String head) {
    return head.contains("<!doctype html")
        || head.contains("<html")
        || head.contains("<head")
        || head.contains("<body")
        || head.stripLeading().startsWith("<") && head.contains("</")
        || head.contains("<p>") && head.contains("</p>")
        || head.contains("<div") && head.contains("</");
  }

  private static void checkName(String type, String source) throws RejectedException {
    String extension = source.substring(source.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean agrees =
        switch (extension) {
          case "pdf" -> type.equals(PDF);
          case "docx" -> type.equals(DOCX);
          case "doc" -> !type.equals(PDF); // Word opens HTML and DOCX under this name too
          default -> !TEXT_NAMES.contains(extension) || type.equals(HTML) || type.equals(TEXT);
        };
    if (!agrees) {
      throw new RejectedException(
          RejectReason.WRONGLY_NAMED, "named ." + extension + ", but it is " + type);
    }
  }
}
