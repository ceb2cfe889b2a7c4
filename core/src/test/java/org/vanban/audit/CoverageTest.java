package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.value.EdtfDate;

/** What was checked, what was not, and why not. */
class CoverageTest {
  private static final Annotator RULES = Annotator.builder().build();
  private static final String PUBLISHED = "2022-05-16";

  private static Coverage coverage(String text) {
    return FigureAudit.standard()
        .audit(
            text,
            RULES.annotate(text, ArticleContext.published(PUBLISHED)).mentions(),
            Optional.of(EdtfDate.parse(PUBLISHED)))
        .coverage();
  }

  @Test
  void figuresAreCheckedOrHaveACause() {
    Coverage coverage = coverage("Có 46/50 đại biểu (92%) dự; thu ngân sách tăng 7%.");
    assertThat(coverage.figures()).isEqualTo(3);
    assertThat(coverage.checked()).isEqualTo(2);
    assertThat(coverage.unchecked()).isEqualTo(Map.of(Coverage.Cause.BASE_NOT_PRINTED, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "'Xã hỗ trợ từ 10 - 12 hộ.', several-values",
    "'Tỷ lệ ấy tăng 1,5 điểm phần trăm.', percentage-points",
    "'Thu nhập bình quân 50 triệu đồng/người.', rate",
    "'Ông 65 tuổi, cụ bà 64 tuổi.', span-or-age",
    "'Hội nghị diễn ra ngày 12/5/2022.', date-alone",
    "'Thu ngân sách tăng 7%.', base-not-printed",
    "'Xã có 5.200 người.', nothing-beside",
    "'Có 12 xã trồng được 300 ha rừng.', other-units",
    "'Thôn Đông có 12 hộ khá, thôn Đoài có 15 hộ khá.', not-joined",
  })
  void causes(String text, String cause) {
    Coverage coverage = coverage(text);
    assertThat(coverage.checked()).isZero();
    assertThat(coverage.unchecked().keySet()).extracting(Object::toString).containsExactly(cause);
    assertThat(coverage.unchecked().values()).containsExactly(coverage.figures());
  }

  @ParameterizedTest
  @EnumSource
  void everyCauseHasWords(Coverage.Cause cause) {
    String vietnamese = cause.words(Finding.Language.VIETNAMESE);
    assertThat(vietnamese).isNotBlank().isNotEqualTo(cause.words(Finding.Language.ENGLISH));
    assertThat(vietnamese).doesNotContain("sai");
  }

  @Test
  void sumsThatDoNotAddUpAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coverage(3, 1, Map.of(Coverage.Cause.RATE, 1)))
        .withMessageContaining("3 figures");
  }

  /** The constructor holds the sum; here it only has to be reached by every kind of text. */
  @Test
  void figuresAddUpInAnyText() {
    String[] pieces = {
      "54/63",
      " ",
      "12%",
      "(",
      "), ",
      "; ",
      ". ",
      "trong đó ",
      "12 hộ",
      "7 - 9 hộ",
      "5 kg/người",
      "thứ Hai, ngày 16/5/2022",
      "1,5 điểm %",
      "28/27 phiếu",
      "3 năm",
      "khiển trách 15",
      "\n"
    };
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder();
      for (int piece = 0; piece < 30; piece++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Coverage coverage = coverage(text.toString());
      assertThat(coverage.checked()).isBetween(0, coverage.figures());
    }
  }
}
