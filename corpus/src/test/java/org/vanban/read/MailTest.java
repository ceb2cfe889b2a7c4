package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.vanban.article.Article;
import org.vanban.article.PublishedBasis;

class MailTest {
  private static final String LEAD =
      "Sáng 11/1, Đảng ủy xã Bản Cầm tổ chức hội nghị tổng kết công tác năm 2021.";
  private static final String TEXT =
      "Năm qua, xã có 57/60 chỉ tiêu đạt và vượt kế hoạch, bằng 95% số chỉ tiêu giao.";
  private static final String HEADER =
      "Received: from mx.example.vn by mail.example.vn\n"
          + "Date: Wed, 12 Jan 2022 01:05:00 +0000 (UTC)\n"
          + "From: "
          + word("Lý Láo Lở")
          + " <lo@example.vn>\n"
          + "To: toasoan@example.vn\n"
          + "Subject: "
          + word("Xã Bản Cầm tổng kết")
          + "\n "
          + word(" công tác năm 2021")
          + "\nMIME-Version: 1.0\n";

  private static String word(String text) {
    return "=?UTF-8?B?"
        + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
        + "?=";
  }

  private static Article mail(String header, String body) {
    return DocumentFormatsTest.article(OfficeFiles.mail(HEADER + header, body), "tin/a.eml");
  }

  @Test
  void subjectDateAndSenderStandWhereTheBodyHasNone() {
    Article article =
        mail(
            "Content-Type: text/plain; charset=utf-8\n", LEAD + "\n\n" + TEXT + "\n\n-- \nPhòng X");
    assertThat(article.mediaType()).isEqualTo("message/rfc822");
    assertThat(article.title()).contains("Xã Bản Cầm tổng kết công tác năm 2021");
    assertThat(article.published().orElseThrow()).hasToString("2022-01-12T08:05:00+07:00");
    assertThat(article.publishedBasis()).contains(PublishedBasis.METADATA);
    assertThat(article.authors()).containsExactly("Lý Láo Lở");
    assertThat(article.text()).endsWith(LEAD + "\n" + TEXT);
    assertThat(article.paragraphs().getFirst().at().paragraph()).hasValue(2);
  }

  @Test
  void htmlIsTakenBeforeItsPlainTwinAndAttachmentsAreNamed() {
    Article article =
        mail(
            "Content-Type: multipart/mixed; boundary=M\n",
            "--M\nContent-Type: multipart/alternative; boundary=A\n\n"
                + "--A\nContent-Type: text/plain; charset=utf-8\n\n"
                + LEAD
                + "\n--A\nContent-Type: text/html; charset=utf-8\n\n<p>"
                + LEAD
                + "</p><p>"
                + TEXT
                + "</p>\n--A--\n"
                + "--M\nContent-Type: application/msword\n"
                + "Content-Disposition: attachment; filename=\""
                + word("báo cáo.doc")
                + "\"\n\n"
                + "xxx\n"
                + "--M\n"
                + "Content-Type: image/png\n"
                + "Content-Disposition: attachment; filename=a.png\n\n"
                + "x\n"
                + "--M--\n");
    assertThat(article.text()).endsWith(LEAD + "\n" + TEXT);
    assertThat(article.warnings()).containsExactly("attachment not read: báo cáo.doc");
  }

  @Test
  void transferEncodingsAndOldCharsetsAreUndone() {
    String base64 =
        Base64.getMimeEncoder()
            .encodeToString((LEAD + "\n\n" + TEXT).getBytes(StandardCharsets.UTF_8));
    assertThat(
            mail(
                    "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n",
                    base64)
                .text())
        .endsWith(LEAD + "\n" + TEXT);
    String quoted = "C=F4ng t=E1c n=E0y, x=E3 c=F3 57/60 ch=EC ti=EAu.";
    assertThat(
            mail(
                    "Content-Type: text/plain; charset=windows-1258\n"
                        + "Content-Transfer-Encoding: quoted-printable\n",
                    quoted + "\n\n" + quoted)
                .text())
        .contains("57/60", "tiêu");
  }

  @Test
  void marksOfAnswersAreNoPartOfTheTitle() {
    String header = "From: a@b.vn\nTo: c@d.vn\nSubject: Fwd: RE: Xã Bản Cầm họp\nDate: x\n";
    byte[] mail = OfficeFiles.mail(header, LEAD + "\n\n" + TEXT);
    Article article = DocumentFormatsTest.article(mail, "a.eml");
    assertThat(article.title()).contains("Xã Bản Cầm họp");
    assertThat(article.publishedBasis())
        .isNotEqualTo(java.util.Optional.of(PublishedBasis.METADATA));
  }

  @Test
  void theTimeAtWhichAPageWasSavedIsNotItsPublication() {
    String header =
        "From: <Saved by a browser>\nSubject: x\nDate: Wed, 12 Jan 2022 01:05:00 +0000\n"
            + "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=M\n";
    String page =
        "--M\nContent-Type: text/html; charset=utf-8\n\n<h1>Xã Bản Cầm họp</h1><p>"
            + LEAD.replace(" năm 2021", "")
            + "</p><p>"
            + TEXT
            + "</p>\n--M--\n";
    Article article = DocumentFormatsTest.article(OfficeFiles.mail(header, page), "a.mht");
    assertThat(article.title()).contains("Xã Bản Cầm họp");
    assertThat(article.published()).isEmpty();
  }

  @Test
  void aTextThatQuotesAMailHeaderIsText() {
    byte[] text = OfficeFiles.mail(HEADER, LEAD + "\n\n" + TEXT);
    assertThat(DocumentFormatsTest.article(text, "a.txt").mediaType()).isEqualTo("text/plain");
  }
}
