package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.mention.Mentions;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/** What readers are told of a finding: which numbers, how they were worked out, nobody's fault. */
class ExplanationTest {
  private static final Annotator RULES = Annotator.builder().build();
  private static final String PUBLISHED = "2022-05-16";

  private static List<Finding> find(String text) {
    Mentions mentions = RULES.annotate(text, ArticleContext.published(PUBLISHED)).mentions();
    return FigureAudit.standard()
        .audit(text, mentions, java.util.Optional.of(EdtfDate.parse(PUBLISHED)))
        .findings();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Toàn huyện 20 xã đạt 304 tiêu chí, trung bình mỗi xã đạt 15,8 tiêu chí."
            + "| 304/20 cho bình quân 15,2, bài in 15,8 | 304/20 gives an average of 15.2, printed 15.8",
        "Trong 327 hồ sơ, xã duyệt 291 hồ sơ; còn lại 46 hồ sơ."
            + "| Còn lại 327 - 291 = 36, bài in 46 | 327 - 291 leaves 36, printed 46",
        "Đợt cao điểm kéo dài 19 ngày, từ ngày 5/3 đến ngày 20/3/2022."
            + "| tính ra 16 ngày, bài in 19 ngày | comes to 16 days, printed 19 days",
        "Sản lượng đạt 8.100 tấn, gấp 3 lần năm 2010 (4.050 tấn)."
            + "| 8.100/4.050 = 2 lần, bài in 3 lần | 8,100/4,050 = 2 times, printed 3 times",
        "Tiêu hủy 3.240 tấn hàng. Ông nói 3,240 tấn hàng đều hỏng."
            + "| chênh nhau một nghìn lần | a thousandfold apart",
        "Ba huyện chi dưới 40% là Hòa An (36,8%), Hạ Lang (38,1%) và Bảo Lạc (42,5%)."
            + "| Số kể ra là 42,5, mức in là dưới 40 | 42.5 is listed, the bound printed is less than 40",
        "Từ 2.416 ca cùng kỳ, số ca sởi giảm còn 2.681 ca."
            + "| Câu nói giảm: trước 2.416, sau 2.681 | A fall is told: 2,416 before, 2,681 after",
        "Lễ khai mạc diễn ra vào Chủ nhật, ngày 15/5/2023."
            + "| 15/5/2023 là thứ Hai, bài in Chủ nhật | 15 May 2023 is a Monday, printed Sunday",
        "Triển lãm mở từ ngày 15/9 đến ngày 10/9/2021."
            + "| Theo thứ tự, 15/9/2021 không sau 10/9/2021 | 15 September 2021 is not after 10 September 2021",
        "Lớp có 480 học viên, trong đó 300 học viên giỏi, 150 học viên khá và 40 học viên yếu."
            + "| 300 + 150 + 40 = 490, bài in 480 | 300 + 150 + 40 = 490, printed 480",
      })
  void worked(String text, String vietnamese, String english) {
    Finding flag = find(text).stream().filter(f -> f.verdict().isFlag()).findFirst().orElseThrow();
    assertThat(flag.explanation(Finding.Language.VIETNAMESE)).contains(vietnamese);
    assertThat(flag.explanation(Finding.Language.ENGLISH)).contains(english);
  }

  @Test
  void theRegisterSpeaksOfADocument() {
    Finding term =
        new Finding(
            "directive-term@0",
            Relation.DIRECTIVE_TERM,
            Basis.REGISTER,
            Verdict.INCONSISTENT,
            Optional.empty(),
            Severity.HIGH,
            List.of(new Finding.Printed(Span.of(0, 9), "khóa XI")),
            "05-CT/TW",
            "XII",
            "XI");
    assertThat(term.explanation(Finding.Language.VIETNAMESE))
        .isEqualTo(
            "“khóa XI”: không khớp. Theo danh mục văn bản, văn bản thuộc khóa XII, bài in XI.");
    assertThat(term.explanation(Finding.Language.ENGLISH))
        .endsWith("By the register, it is of term XII, printed XI.");
  }

  @Test
  void everyRelationIsExplainedWithoutBlame() throws IOException {
    Set<Relation> explained = EnumSet.noneOf(Relation.class);
    List<Finding> findings = new ArrayList<>();
    AuditStatementsTest.own().forEach(s -> findings.addAll(s.audit(RULES).findings()));
    for (Finding finding : findings) {
      String vietnamese = finding.explanation(Finding.Language.VIETNAMESE);
      String english = finding.explanation(Finding.Language.ENGLISH);
      assertThat(vietnamese).contains(finding.verdict().words(Finding.Language.VIETNAMESE));
      assertThat(english).contains(finding.verdict().words(Finding.Language.ENGLISH));
      String told = vietnamese.substring(vietnamese.lastIndexOf('”') + 1);
      assertThat(told).doesNotContainPattern("(?U)\\b(sai|lỗi|nghi vấn|nhầm lẫn)\\b").endsWith(".");
      assertThat(english).doesNotContainPattern("\\b(wrong|error|mistake|false)\\b");
      explained.add(finding.relation());
    }
    assertThat(explained)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.range(Relation.RATIO_PERCENT, Relation.DATE_ORDER));
  }
}
