package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.article.Article;

class LookAlikesTest {

  @ParameterizedTest
  @CsvSource({
    "Ðảng ủy Ðồng Ðăng, Đảng ủy Đồng Đăng",
    "Ɖại hội ðại biểu, Đại hội đại biểu",
    "Nghị định 118/2025/NÐ-CP, Nghị định 118/2025/NĐ-CP",
    "HÐND, HĐND",
    "h\u043ei b\u0430n, hoi ban", // Cyrillic о and а
    "\u0422rung ương, Trung ương",
    "NQ/\u0422W, NQ/TW",
    "\u039dam, Nam", // Greek Ν
  })
  void mendsVietnameseWords(String typed, String meant) {
    assertThat(LookAlikes.mended(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"það er gott við Ísland", "Москва", "Ростов-на-Дону", "Αθήνα", "Δx", "5 μm", "о"})
  void leavesOtherWords(String text) {
    assertThat(LookAlikes.mended(text)).isEqualTo(text);
  }

  @Test
  void whatHasNoWidthGoesAndPlacesStay() {
    String source =
        "Tin xã\n\nXã h\u200dọp t\u00ad\u1ed5ng kết, \ufb01le \u202aÐ\u2060ảng ủy\u202c bá\u00a0o"
            + " cáo\ufeff 57/60 chỉ tiêu \uff0d hết năm nay.\n";
    Article article = ArticleReaderTest.article(source.getBytes(StandardCharsets.UTF_8), "a.txt");
    assertThat(article.text())
        .endsWith("Xã họp tổng kết, file Đảng ủy bá o cáo 57/60 chỉ tiêu － hết năm nay.");
    for (String found : new String[] {"ọp", "ổng", "le", "ảng", "o cáo", "57/60", "hết"}) {
      int at = article.placeOf(article.text().lastIndexOf(found)).character().orElseThrow();
      assertThat(source.substring(at)).startsWith(found.substring(0, 1));
    }
  }
}
