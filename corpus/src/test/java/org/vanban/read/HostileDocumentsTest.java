package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.read.ReadOutcome.Rejected;

/** Documents cut, damaged, locked, misnamed or made to cost more than themselves. */
class HostileDocumentsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String LINE =
      "Năm qua, xã có 57/60 chỉ tiêu đạt và vượt kế hoạch, bằng 95% số chỉ tiêu giao.";
  private static final String DOCUMENT = "word/document.xml";
  private static final String ENTITY = "<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";

  private final List<Arguments> table = new ArrayList<>();

  private void add(String what, String name, byte[] file, RejectReason reason, String detail) {
    table.add(Arguments.of(what + " " + name, name, file, reason, detail));
  }

  static List<Arguments> files() throws Exception {
    HostileDocumentsTest files = new HostileDocumentsTest();
    files.cutAndMisnamed();
    files.locked();
    files.costly();
    return files.table;
  }

  private void cutAndMisnamed() throws IOException {
    byte[] docx = OfficeFiles.docx(LINE, LINE);
    byte[] odt = OfficeFiles.odt("<text:p>" + LINE + "</text:p>");
    byte[] rtf = OfficeFiles.rtf("\\pard " + LINE + "\\par");
    byte[] pdf = new PdfFile().page().lines(60, 120, 11, LINE, LINE).bytes();
    byte[] ole = Arrays.copyOf(OLE_HEAD, 600);
    byte[] noPart = OfficeFiles.zip(Map.of("[Content_Types].xml", new byte[0], "word/x", OLE_HEAD));
    byte[] workbook =
        OfficeFiles.zip(Map.of("[Content_Types].xml", OLE_HEAD, "xl/workbook.xml", OLE_HEAD));
    add("nothing in", "a.docx", new byte[0], RejectReason.EMPTY, "0 bytes");
    add("no text in", "a.docx", OfficeFiles.docx(), RejectReason.EMPTY, "no text");
    add("no text in", "a.rtf", OfficeFiles.rtf(""), RejectReason.EMPTY, "no text");
    add("no text in", "a.odt", OfficeFiles.odt(""), RejectReason.EMPTY, "no text");
    add(
        "no text in",
        "a.eml",
        mail("Content-Type: text/plain\n", ""),
        RejectReason.EMPTY,
        "no text");
    add("cut", "a.docx", cut(docx), RejectReason.TRUNCATED, "table of contents");
    add("cut", "a.odt", cut(odt), RejectReason.TRUNCATED, "table of contents");
    add("cut", "a.rtf", cut(rtf), RejectReason.TRUNCATED, "last group");
    add("cut", "a.pdf", cut(pdf), RejectReason.TRUNCATED, "end mark");
    String parts = "--M\nContent-Type: text/plain\n\n" + LINE;
    add("cut", "a.eml", mail(MULTIPART, parts), RejectReason.TRUNCATED, "last part");
    add("damaged", "a.doc", ole, RejectReason.DAMAGED, "");
    add("damaged", "a.docx", noPart, RejectReason.DAMAGED, "");
    add("misnamed", "a.docx", pdf, RejectReason.WRONGLY_NAMED, "it is application/pdf");
    add("misnamed", "a.pdf", docx, RejectReason.WRONGLY_NAMED, "wordprocessingml");
    add("misnamed", "a.odt", docx, RejectReason.WRONGLY_NAMED, "wordprocessingml");
    add("misnamed", "a.eml", rtf, RejectReason.WRONGLY_NAMED, "it is application/rtf");
    add("misnamed", "a.txt", rtf, RejectReason.WRONGLY_NAMED, "it is application/rtf");
    add("workbook", "a.docx", workbook, RejectReason.UNSUPPORTED, "Excel");
  }

  private void locked() throws Exception {
    byte[] pdf = new PdfFile().page().lines(60, 120, 11, LINE).encrypted("mat khau").bytes();
    byte[] docx = OfficeFiles.locked(OfficeFiles.docx(LINE));
    byte[] odt = OfficeFiles.odt("", "<text:p/>", "<manifest:encryption-data/>");
    for (Map.Entry<String, byte[]> file :
        Map.of("a.pdf", pdf, "a.docx", docx, "a.odt", odt).entrySet()) {
      add("locked", file.getKey(), file.getValue(), RejectReason.ENCRYPTED, "a password is needed");
    }
    byte[] scan = new PdfFile().page().scan().page().scan().bytes();
    add(
        "scan",
        "a.pdf",
        scan,
        RejectReason.NO_TEXT_LAYER,
        "2 pages without text, a scan; first run: ocrmypdf -l vie");
  }

  private void costly() throws IOException {
    byte[] docx = OfficeFiles.docx(LINE, LINE);
    String xml = new String(OfficeFiles.part(docx, DOCUMENT), StandardCharsets.UTF_8);
    String entity = xml.replaceFirst("<w:document", ENTITY + "<w:document").replace("57/60", "&x;");
    byte[] zeros = new byte[60 << 20];
    add("entity", "a.docx", docx(docx, entity), RejectReason.DAMAGED, "DOCTYPE");
    byte[] odt = OfficeFiles.odt(ENTITY, "<text:p>&x;</text:p>", "<m/>");
    add("entity", "a.odt", odt, RejectReason.DAMAGED, "a document type in content.xml");
    byte[] bomb = OfficeFiles.replaced(docx, "word/media/a.bmp", zeros);
    add("bomb", "a.docx", bomb, RejectReason.TOO_LARGE, "a zip bomb");
    String deep = "<text:section>".repeat(2000) + "</text:section>".repeat(2000);
    add("deep", "a.odt", OfficeFiles.odt(deep), RejectReason.DAMAGED, "nested deeper than 512");
    String blanks = "<text:p>" + "a".repeat(20 << 20) + "</text:p>";
    add("bomb", "a.odt", OfficeFiles.odt(blanks), RejectReason.TOO_LARGE, "a zip bomb");
    byte[] rtf = OfficeFiles.rtf("{".repeat(100_000) + LINE + "}".repeat(100_000));
    add("deep", "a.rtf", rtf, RejectReason.DAMAGED, "nested deeper than 512");
    StringBuilder mail = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      mail.append("--M%04d\nContent-Type: multipart/mixed; boundary=M%04d\n\n".formatted(i, i + 1));
    }
    String header = "Content-Type: multipart/mixed; boundary=M0000\n";
    add(
        "deep",
        "a.eml",
        mail(header, mail + "--M0000--"),
        RejectReason.DAMAGED,
        "nested deeper than 512");
    add("pages", "a.pdf", pages(), RejectReason.TOO_LARGE, "pages, more than 20000");
  }

  /** A page tree that claims to have more pages than it has. */
  private static byte[] pages() throws IOException {
    PdfFile file = new PdfFile().page().lines(60, 120, 11, LINE);
    COSDictionary tree = file.document().getDocumentCatalog().getPages().getCOSObject();
    tree.setItem(COSName.COUNT, COSInteger.get(2_000_000_000));
    ((COSArray) tree.getDictionaryObject(COSName.KIDS)).add(tree);
    return file.bytes();
  }

  private static final byte[] OLE_HEAD = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };
  private static final String MULTIPART = "Content-Type: multipart/mixed; boundary=M\n";

  private static byte[] mail(String header, String body) {
    return OfficeFiles.mail("From: a@b.vn\nSubject: x\nDate: x\n" + header, body);
  }

  private static byte[] docx(byte[] docx, String document) throws IOException {
    return OfficeFiles.replaced(docx, DOCUMENT, document.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] cut(byte[] file) {
    return Arrays.copyOf(file, file.length * 2 / 3);
  }

  @Test
  void damagedAndCutDocumentsGiveAnArticleOrAReason() throws Exception {
    Map<String, byte[]> files =
        Map.of(
            "a.doc", new DocFile().paragraph(LINE).row(LINE, LINE).paragraph(LINE).bytes(),
            "a.docx", OfficeFiles.docx(LINE, LINE),
            "a.odt", OfficeFiles.odt("<text:p>" + LINE + "</text:p>"),
            "a.rtf",
                OfficeFiles.rtf(
                    "\\pard{\\b " + LINE + "}\\par\\trowd\\intbl " + LINE + "\\cell\\row"),
            "a.pdf", new PdfFile().page().lines(60, 120, 11, LINE, LINE).bytes(),
            "a.eml", mail(MULTIPART, "--M\nContent-Type: text/html\n\n<p>" + LINE + "\n--M--"));
    Random random = new Random(20261130);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      for (int i = 0; i < 40; i++) {
        byte[] damaged =
            Arrays.copyOf(file.getValue(), file.getValue().length - i % 4 * random.nextInt(9));
        for (int k = 0; k < 1 + i % 20; k++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        Assertions.assertTimeoutPreemptively(
            PATIENCE,
            () -> HostileFilesTest.check(damaged, file.getKey()),
            () -> Base64.getEncoder().encodeToString(damaged));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void eachHasOneReason(
      String what, String name, byte[] bytes, RejectReason reason, String detail) {
    ReadOutcome outcome =
        Assertions.assertTimeoutPreemptively(
            PATIENCE, () -> ArticleReader.standard().read(bytes, name));
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Rejected.class);
    Rejected rejected = (Rejected) outcome;
    assertThat(rejected.reason()).as(rejected.detail()).isEqualTo(reason);
    assertThat(rejected.detail()).contains(detail).isNotBlank().doesNotContain("\n");
  }
}
