package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.article.Article;

/** Whatever a text file is written in, each character of the article leads to its place there. */
class LegacyPlacesTest {
  private static final String TEXT =
      """
      Xã Bản Cầm sơ kết công tác sáu tháng đầu năm

      Sáng 12/6, Đảng bộ xã Bản Cầm tổ chức hội nghị sơ kết, với sự tham gia của 57 đại biểu.
      Tám thôn đã hoàn thành  kế hoạch trồng rừng; hai thôn còn lại sẽ trồng xong trước mùa mưa.

      Các chi bộ được đề nghị giữ vững nền nếp sinh hoạt.
      """;

  private record Written(String characters, Charset charset, UnaryOperator<String> letters) {}

  static Stream<Arguments> written() {
    Stream<Arguments> bytes =
        Stream.of(LegacyEncoding.values())
            .map(e -> written(e.label(), writer(e), StandardCharsets.ISO_8859_1, letters(e)));
    Stream<Arguments> unicode =
        Stream.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI, LegacyEncoding.BKHCM2)
            .map(e -> written(e + " in UTF-8", writer(e), StandardCharsets.UTF_8, letters(e)));
    UnaryOperator<String> nfc = t -> Normalizer.normalize(t, Normalizer.Form.NFC);
    UnaryOperator<String> nfd = t -> Normalizer.normalize(t, Normalizer.Form.NFD);
    Stream<Arguments> others =
        Stream.of(
            written("NFD", nfd, StandardCharsets.UTF_8, nfc),
            written("UTF-16", nfd, StandardCharsets.UTF_16LE, nfc));
    return Stream.of(bytes, unicode, others).flatMap(s -> s);
  }

  private static UnaryOperator<String> writer(LegacyEncoding encoding) {
    return new LegacyWriter(encoding)::write;
  }

  private static UnaryOperator<String> letters(LegacyEncoding encoding) {
    return characters -> encoding.decode(characters).text();
  }

  private static Arguments written(
      String name, UnaryOperator<String> writer, Charset charset, UnaryOperator<String> letters) {
    return Arguments.of(name, new Written(writer.apply(TEXT), charset, letters));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("written")
  void everyCharacterLeadsToItsPlace(String name, Written file) {
    byte[] bytes = file.characters().getBytes(file.charset());
    Article article = ArticleReaderTest.article(bytes, "a.txt");
    assertThat(article.text()).as(name).hasLineCount(4).contains("sẽ trồng xong trước mùa mưa");
    for (int i = 0; i < article.text().length(); i++) {
      char c = article.text().charAt(i);
      if (!Character.isWhitespace(c)) {
        int at = article.placeOf(i).character().orElseThrow();
        int to = Math.min(file.characters().length(), at + 5);
        String there = file.letters().apply(file.characters().substring(at, to));
        assertThat(there.charAt(0)).as(name + " " + i).isEqualTo(c);
      }
    }
  }

  @Test
  void anArticleSaysThatItWasConverted() {
    String written = writer(LegacyEncoding.TCVN3).apply(TEXT.toUpperCase(Locale.ROOT));
    byte[] bytes = written.getBytes(StandardCharsets.ISO_8859_1);
    Article article = ArticleReaderTest.article(bytes, "a.txt");
    assertThat(article.warnings())
        .contains(
            "converted from TCVN3 (ABC)",
            "capitals with marks, which TCVN3 (ABC) lacks, stay in lower case");
    assertThat(article.text()).contains("ĐảNG Bộ Xã");
  }

  @Test
  void paragraphsOfADocumentAreToldTogether() {
    List<String> written =
        List.of(writer(LegacyEncoding.TCVN3).apply(TEXT), "12/6/2005", "th\u00ad ký");
    LegacyParagraphs told = LegacyParagraphs.of(written);
    assertThat(told.texts()).containsExactly(TEXT, "12/6/2005", "thư ký");
    assertThat(told.warnings()).isEqualTo(LegacyEncoding.TCVN3.warnings());
    assertThat(LegacyParagraphs.of(List.of(TEXT, "là")))
        .isEqualTo(new LegacyParagraphs(List.of(TEXT, "là"), List.of()));
  }
}
