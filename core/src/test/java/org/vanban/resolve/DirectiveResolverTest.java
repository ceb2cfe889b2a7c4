package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.mention.Mention;

/** Which document a mention means, a case for and one against each rule. */
class DirectiveResolverTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  private static List<String> keys(String published, String text) {
    return ANNOTATOR
        .annotate(text, ArticleContext.published(published))
        .mentions()
        .of(Mention.Directive.class)
        .stream()
        .flatMap(directive -> directive.keys().stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xã học Nghị quyết số 18-NQ/TW (khóa XII). | 18-NQ/TW@XII",
        "Xã học Nghị quyết số 18-NQ/TW khóa XIII. | 18-NQ/TW@XIII",
        "Xã học Nghị quyết số 18-NQ/TW. | 18-NQ/TW",
      })
  void termInsideTheMentionTells(String text, String key) {
    assertThat(keys("2023-01-05", text)).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Học tập Nghị quyết số 18-NQ/TW của Trung ương, Kế hoạch số 07-KH/TW của Bộ Chính trị về sắp xếp tổ chức bộ máy. | 18-NQ/TW@XII",
        "Học tập Nghị quyết số 18-NQ/TW của Trung ương, Kế hoạch số 07-KH/TW của Bộ Chính trị về phòng, chống thiên tai. | 18-NQ/TW",
        "Học tập Nghị quyết số 18-NQ/TW của Trung ương. Xã có Kế hoạch số 07-KH/TW của Bộ Chính trị về sắp xếp tổ chức bộ máy. | 18-NQ/TW",
      })
  void titleBehindListTellsItsMembers(String text, String first) {
    assertThat(keys("2023-01-05", text)).first().isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xã học Nghị quyết Trung ương 4 khóa XI về xây dựng Đảng. | 12-NQ/TW@XI",
        "Xã học Nghị quyết Trung ương 7 khóa XII về cải cách tiền lương. | 27-NQ/TW@XII",
        "Xã học Nghị quyết Trung ương 7 khóa XII về du lịch. | NQTW7@XII",
      })
  void shortTitleTellsWhatThePlenumPassed(String text, String key) {
    assertThat(keys("2020-01-05", text)).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cán bộ đi học theo Đề án 165 của Trung ương. | 165-TB/TW@X",
        "Cán bộ đi học theo Đề án 166 của Trung ương. | 166-ĐA",
      })
  void nicknameTellsOneDocument(String text, String key) {
    assertThat(keys("2019-01-05", text)).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // nothing is known of a 05-CT/TW of term XI on this subject
        "Chỉ thị 05-CT/TW khóa XI về đẩy mạnh học tập và làm theo tư tưởng, đạo đức. | 05-CT/TW@XII",
        // there is a 19-NQ/TW of term XIII, on another subject
        "Nghị quyết 19-NQ/TW khóa XIII về đổi mới các đơn vị sự nghiệp công lập. | 19-NQ/TW",
      })
  void titleMendsTermOnlyWhereNothingElseIsKnown(String text, String key) {
    assertThat(keys("2023-01-05", text)).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-09-05 | Xã thực hiện Chỉ thị số 35-CT/TW đúng kế hoạch. Đại hội đảng bộ các cấp tiến tới Đại hội toàn quốc diễn ra đúng kế hoạch. | 35-CT/TW@XII",
        "2020-09-05 | Xã thực hiện Chỉ thị số 35-CT/TW đúng kế hoạch. Lúa được mùa, đường làng sạch đẹp, trẻ em đến trường đủ. | 35-CT/TW",
        "2022-09-05 | Xã thực hiện Chỉ thị số 35-CT/TW đúng kế hoạch. Đại hội đảng bộ các cấp tiến tới Đại hội toàn quốc diễn ra đúng kế hoạch. | 35-CT/TW",
      })
  void documentOfThisTermOfWhichTheTextSpeaks(String published, String text, String key) {
    assertThat(keys(published, text)).containsExactly(key);
  }

  @Test
  void newestCandidateStandsFirst() {
    Identity open =
        ANNOTATOR
            .annotate("Xã học Nghị quyết số 18-NQ/TW.", ArticleContext.published("2023-01-05"))
            .entities()
            .identities()
            .values()
            .iterator()
            .next()
            .getFirst();
    assertThat(open.candidates())
        .extracting(Identity.Candidate::key)
        .containsExactly("18-NQ/TW@XIII", "18-NQ/TW@XII");
  }
}
