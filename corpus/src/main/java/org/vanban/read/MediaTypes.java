package org.vanban.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a file is, told by its content; its name is only checked against that. */
final class MediaTypes {
  static final String HTML = "text/html";
  static final String TEXT = "text/plain";
  static final String PDF = "application/pdf";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String DOC = "application/msword";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  static final String RTF = "application/rtf";
  static final String EML = "message/rfc822";

  private static final int HEAD = 2048;
  private static final String ZIP = "PK\u0003\u0004";
  private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  /** Word opens what it knows under the names of its own formats, and people save it so. */
  private static final Set<String> WORD = Set.of(DOC, DOCX, RTF, HTML, TEXT, ODT, EML);

  /** What a file may be under its name's ending; other endings say nothing. */
  private static final Map<String, Set<String>> NAMES =
      Map.ofEntries(
          Map.entry("pdf", Set.of(PDF)),
          Map.entry("docx", Set.of(DOCX)),
          Map.entry("odt", Set.of(ODT)),
          Map.entry("doc", WORD),
          Map.entry("rtf", Set.of(RTF, DOC, DOCX)),
          Map.entry("eml", Set.of(EML)),
          Map.entry("txt", Set.of(TEXT, HTML)),
          Map.entry("text", Set.of(TEXT, HTML)),
          Map.entry("html", Set.of(HTML, TEXT)),
          Map.entry("htm", Set.of(HTML, TEXT)),
          Map.entry("xhtml", Set.of(HTML, TEXT)));

  /** The fields of which a mail has three before its first empty line. */
  private static final Pattern MAIL_FIELD =
      Pattern.compile(
          "(?im)^(?:from|to|date|subject|message-id|mime-version|received|return-path|content-type"
              + "|delivered-to|reply-to|x-[a-z-]{1,40}): ?\\S");

  private static final Pattern FIRST_FIELD =
      Pattern.compile("(?s)(?:From [^\\r\\n]{1,200}\\r?\\n)?[A-Za-z][A-Za-z-]{1,60}: ?\\S.*");

  private static final int MAIL_FIELDS = 3;

  /** How the beginning of a file tells its type. */
  private record Sign(String type, Predicate<String> head) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(PDF, head -> head.contains("%PDF-")),
          new Sign(RTF, head -> head.stripLeading().startsWith("{\\rt")),
          new Sign(EML, MediaTypes::looksLikeMail),
          new Sign(HTML, head -> looksLikeHtml(plain(head))));

  /** What an OLE file holds, by the name of one of its streams. */
  private record Stream(String name, RejectReason reason, String detail) {}

  private static final List<Stream> OTHER_OLE =
      List.of(
          new Stream("EncryptedPackage", RejectReason.ENCRYPTED, "a password is needed to open it"),
          new Stream("Workbook", RejectReason.UNSUPPORTED, "an Excel workbook, no article"),
          new Stream("PowerPoint Document", RejectReason.UNSUPPORTED, "a PowerPoint presentation"),
          new Stream(
              "__properties_version1.0",
              RejectReason.UNSUPPORTED,
              "an Outlook message; save it as .eml"));

  /** What a zip file holds, by the name of one of its parts. */
  private static final Map<String, String> OTHER_ZIP =
      Map.of(
          "xl/workbook.xml", "an Excel workbook, no article",
          "ppt/presentation.xml", "a PowerPoint presentation, no article");

  private MediaTypes() {}

  /** Whether the type is read by a {@link DocumentParser}. */
  static boolean isDocument(String type) {
    return !type.equals(HTML) && !type.equals(TEXT);
  }

  /**
   * The media type.
   *
   * @throws RejectedException if it is none that is read here, or the name says another
   */
  static String detect(byte[] bytes, String source) throws RejectedException {
    if (bytes.length == 0) {
      throw new RejectedException(RejectReason.EMPTY, "0 bytes");
    }
    String extension = source.substring(source.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    Set<String> expected = NAMES.getOrDefault(extension, Set.of());
    String type = byContent(bytes);
    if (type.equals(EML) && expected.contains(TEXT)) {
      type = TEXT; // a mail's text pasted with its header
    }
    if (!expected.isEmpty() && !expected.contains(type)) {
      throw new RejectedException(
          RejectReason.WRONGLY_NAMED, "named ." + extension + ", but it is " + type);
    }
    return type;
  }

  private static String byContent(byte[] bytes) throws RejectedException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith(ZIP)) {
      return zipped(bytes);
    }
    if (head.startsWith(OLE)) {
      return ole(bytes);
    }
    for (Sign sign : SIGNS) {
      if (sign.head().test(head)) {
        if (sign.type().equals(HTML)) {
          checkText(bytes);
        }
        return sign.type();
      }
    }
    checkText(bytes);
    return TEXT;
  }

  private static String zipped(byte[] bytes) throws RejectedException {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean whole = all.lastIndexOf("PK\u0005\u0006") >= Math.max(0, all.length() - 66_000);
    boolean odt = all.startsWith("mimetype" + ODT, 30);
    boolean office = all.contains("word/") || all.contains("[Content_Types].xml");
    if ((odt || office) && !whole) {
      throw new RejectedException(
          RejectReason.TRUNCATED, "the file ends before its table of contents");
    }
    if (odt) {
      return ODT;
    }
    if (all.contains("word/document") || office && all.contains("word/")) {
      return DOCX;
    }
    for (Map.Entry<String, String> other : OTHER_ZIP.entrySet()) {
      if (all.contains(other.getKey())) {
        throw new RejectedException(RejectReason.UNSUPPORTED, other.getValue());
      }
    }
    throw new RejectedException(RejectReason.UNSUPPORTED, "a zip file that is no document");
  }

  private static String ole(byte[] bytes) throws RejectedException {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    if (all.contains(wide("WordDocument"))) {
      return DOC;
    }
    for (Stream stream : OTHER_OLE) {
      if (all.contains(wide(stream.name()))) {
        throw new RejectedException(stream.reason(), stream.detail());
      }
    }
    return DOC; // cut or damaged: its parser says what is missing
  }

  /** A name as OLE writes it, in UTF-16. */
  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private static void checkText(byte[] bytes) throws RejectedException {
    int odd = 0;
    int zero = 0;
    int oddZero = 0;
    int length = Math.min(bytes.length, 1 << 16);
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b >= ' ' || b < 0) {
        continue; // most are
      }
      zero += b == 0 ? 1 : 0;
      oddZero += b == 0 && i % 2 == 1 ? 1 : 0;
      odd += b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    int rarer = Math.min(oddZero, zero - oddZero); // UTF-16 has its zeros in every other byte
    boolean wide = zero > length / 8 && rarer * 8 < zero;
    if (!wide && (zero > 0 || odd * 50 > length)) {
      throw new RejectedException(
          RejectReason.BINARY,
          "neither text, HTML, PDF, DOCX, DOC, ODT, RTF nor EML (control bytes inside)");
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

  /** Fields from the first line on, three of those that mails have. */
  private static boolean looksLikeMail(String head) {
    if (!FIRST_FIELD.matcher(head).matches()) {
      return false;
    }
    String fields = head.split("\\r?\\n\\r?\\n", 2)[0];
    return MAIL_FIELD.matcher(fields).results().limit(MAIL_FIELDS).count() == MAIL_FIELDS;
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
}
