package org.vanban.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Word, OpenDocument and mail files put together for a test. */
final class OfficeFiles {
  static final String ODT_STYLES =
      "<style:style style:name='B'><style:text-properties fo:font-weight='bold'/></style:style>"
          + "<style:style style:name='VN'><style:text-properties style:font-name='.VnTime'/>"
          + "</style:style>"
          + "<text:list-style style:name='N'><text:list-level-style-number text:level='1'"
          + " style:num-format='1' style:num-suffix='.'/></text:list-style>";

  private OfficeFiles() {}

  /** A DOCX with a paragraph a line. */
  static byte[] docx(String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      return bytes(document);
    }
  }

  static XWPFRun run(XWPFDocument document, String text) {
    XWPFRun run = document.createParagraph().createRun();
    run.setText(text);
    return run;
  }

  static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  /** The same zip with a part put in the place of another. */
  static byte[] replaced(byte[] zip, String part, byte[] content) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    parts.put(part, content);
    return zip(parts);
  }

  static byte[] part(byte[] zip, String part) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(part)) {
          return in.readAllBytes();
        }
      }
    }
    throw new IllegalArgumentException("no part " + part);
  }

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A DOCX that opens with a password alone. */
  static byte[] locked(byte[] docx) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mật khẩu");
      try (var out = encryptor.getDataStream(files)) {
        out.write(docx);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** An ODT whose body is this XML. */
  static byte[] odt(String body) throws IOException {
    return odt("", body, "<manifest:manifest/>");
  }

  static byte[] odt(String head, String body, String manifest) throws IOException {
    String names = " xmlns:%s='urn:oasis:names:tc:opendocument:xmlns:%s:1.0'";
    StringBuilder all = new StringBuilder();
    for (String name : new String[] {"office", "text", "table", "style", "drawing"}) {
      all.append(names.formatted(name.equals("drawing") ? "draw" : name, name));
    }
    all.append(" xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'");
    String content =
        "<?xml version='1.0' encoding='UTF-8'?>"
            + head
            + "<office:document-content"
            + all
            + "><office:automatic-styles>"
            + ODT_STYLES
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", MediaTypes.ODT.getBytes(StandardCharsets.US_ASCII));
    parts.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
    parts.put("META-INF/manifest.xml", manifest.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  /** An RTF whose body is this; letters beyond ASCII become control words. */
  static byte[] rtf(String body) {
    StringBuilder text =
        new StringBuilder(
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil Times New Roman;}"
                + "{\\f1\\fnil\\fcharset0 .VnTime;}{\\f2\\fnil VNI-Times;}}"
                + "{\\stylesheet{\\s1 heading 2;}}\n");
    for (char c : body.toCharArray()) {
      text.append(c < 0x80 ? String.valueOf(c) : "\\u" + (short) c + "?");
    }
    return text.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Bytes of an RTF in one of the old encodings, as Latin-1 characters. */
  static String hex(String latin) {
    StringBuilder text = new StringBuilder();
    for (char c : latin.toCharArray()) {
      text.append(c < 0x80 ? String.valueOf(c) : "\\'%02x".formatted((int) c));
    }
    return text.toString();
  }

  static byte[] mail(String header, String body) {
    return (header + "\n" + body).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
