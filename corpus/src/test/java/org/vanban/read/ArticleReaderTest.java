package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.vanban.article.Article;
import org.vanban.read.ReadOutcome.Read;
import org.vanban.read.ReadOutcome.Rejected;

class ArticleReaderTest {
  private static final String TEXT =
      """
      Xã Bản Cầm tổng kết công tác năm 2021
      Cập nhật lúc 8:05, Thứ Tư, 12/01/2022 (GMT+7)
      Sáng 11/1, Đảng ủy xã Bản Cầm tổ chức hội nghị tổng kết công tác năm 2021.

      Năm qua, xã có  57/60 chỉ tiêu đạt và vượt kế hoạch, bằng 95%.

      Lý Láo Lở
      """;

  static Article article(byte[] bytes, String source) {
    ReadOutcome outcome = ArticleReader.standard().read(bytes, source);
    assertThat(outcome).isInstanceOf(Read.class);
    return ((Read) outcome).article();
  }

  private static Article article(String text, Charset charset, String source) {
    return article(text.getBytes(charset), source);
  }

  /** Every unit of the text stands at its place in the source, blanks and joined lines aside. */
  static void checkPlaces(Article article, String source) {
    String nfc = Normalizer.normalize(source, Normalizer.Form.NFC);
    assertThat(nfc).isEqualTo(source);
    for (int i = 0; i < article.text().length(); i++) {
      char c = article.text().charAt(i);
      if (!Character.isWhitespace(c)) {
        assertThat(source.charAt(article.placeOf(i).character().orElseThrow())).isEqualTo(c);
      }
    }
  }

  @Test
  void plainText() {
    Article article = article(TEXT, StandardCharsets.UTF_8, "a/ban-cam.txt");
    assertThat(article.title()).contains("Xã Bản Cầm tổng kết công tác năm 2021");
    assertThat(article.published().orElseThrow()).hasToString("2022-01-12T08:05:00+07:00");
    assertThat(article.authors()).containsExactly("Lý Láo Lở");
    assertThat(article.text())
        .isEqualTo(
            """
            Xã Bản Cầm tổng kết công tác năm 2021
            Sáng 11/1, Đảng ủy xã Bản Cầm tổ chức hội nghị tổng kết công tác năm 2021.
            Năm qua, xã có 57/60 chỉ tiêu đạt và vượt kế hoạch, bằng 95%.""");
    checkPlaces(article, TEXT);
  }

  @Test
  void everyCharsetGivesTheSameText() {
    String text = article(TEXT, StandardCharsets.UTF_8, "a.txt").text();
    assertThat(article("\ufeff" + TEXT, StandardCharsets.UTF_8, "a.txt").text()).isEqualTo(text);
    assertThat(article("\ufeff" + TEXT, StandardCharsets.UTF_16LE, "a.txt").text()).isEqualTo(text);
    assertThat(article("\ufeff" + TEXT, StandardCharsets.UTF_16BE, "a.txt").text()).isEqualTo(text);
    assertThat(article(TEXT, StandardCharsets.UTF_16LE, "a.txt").text()).isEqualTo(text);
  }

  @Test
  void windows1258KeepsTonesAsMarksThatBecomeNfc() {
    Charset charset = Charset.forName("windows-1258");
    StringBuilder marks = new StringBuilder();
    for (char c : TEXT.toCharArray()) {
      String letter = String.valueOf(c);
      marks.append(charset.newEncoder().canEncode(c) ? letter : toneParted(letter));
    }
    assertThat(article(marks.toString(), charset, "a.txt").text())
        .isEqualTo(article(TEXT, StandardCharsets.UTF_8, "a.txt").text());
  }

  /** {@code ế} as {@code ê} and a tone mark, as windows-1258 writes it. */
  private static String toneParted(String letter) {
    String parted = Normalizer.normalize(letter, Normalizer.Form.NFD);
    String tone = parted.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
    String base = parted.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
    return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
  }

  @Test
  void decomposedTextLeadsBackToItsSource() {
    String source = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
    Article article = article(source, StandardCharsets.UTF_8, "a.txt");
    assertThat(article.text()).isEqualTo(article(TEXT, StandardCharsets.UTF_8, "a.txt").text());
    int at = article.placeOf(article.text().indexOf("57/60")).character().orElseThrow();
    assertThat(source.substring(at)).startsWith("57/60");
  }

  @Test
  void whatIsNoArticleIsRejectedWithItsReason() {
    assertThat(reason(new byte[0], "a.txt")).isEqualTo(RejectReason.EMPTY);
    assertThat(reason(" \n\n ".getBytes(StandardCharsets.UTF_8), "a.txt"))
        .isEqualTo(RejectReason.EMPTY);
    assertThat(
            reason(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "a.html"))
        .isEqualTo(RejectReason.BINARY);
    assertThat(reason(TEXT.getBytes(StandardCharsets.UTF_8), "a.pdf"))
        .isEqualTo(RejectReason.WRONGLY_NAMED);
    assertThat(
            reason(
                "<html><body><a href=x>Trang chủ</a></body></html>"
                    .getBytes(StandardCharsets.UTF_8),
                "a.html"))
        .isEqualTo(RejectReason.NO_ARTICLE);
    ReadLimits small = new ReadLimits(10, 10, 10, 10);
    assertThat(
            ArticleReader.standard()
                .with(small)
                .read(TEXT.getBytes(StandardCharsets.UTF_8), "a.txt"))
        .isInstanceOfSatisfying(
            Rejected.class, r -> assertThat(r.reason()).isEqualTo(RejectReason.TOO_LARGE));
  }

  private static RejectReason reason(byte[] bytes, String source) {
    ReadOutcome outcome = ArticleReader.standard().read(bytes, source);
    assertThat(outcome).isInstanceOf(Rejected.class);
    return ((Rejected) outcome).reason();
  }
}
