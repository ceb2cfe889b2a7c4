package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vanban.Annotator;

/**
 * Statements that agree, with one digit changed: nearly all of the changed ones are flagged, none
 * of the others.
 *
 * <p>Only the first digit of a figure is changed, so that no rounding can hide the change.
 */
class FigureMutationTest {
  private static final Annotator RULES = Annotator.builder().build();

  /** Each with the figures whose first digit is changed, in brackets of the test's own. */
  private static final List<String> STATEMENTS =
      List.of(
          "Đến nay có «184»/«216» thôn, chiếm «85»,2%, kê khai xong.",
          "Kết quả có «46»/«53» đại biểu («86»,8%) tán thành.",
          "Trong «1».250 hộ của xã có «320» hộ trồng chè, chiếm «25»,6%.",
          "Đại hội bầu «41» đồng chí, trong đó nữ «9» đồng chí, chiếm «21»,95%.",
          "Đã chi «346»,2 tỷ đồng trong tổng số «865»,5 tỷ đồng, đạt «40»%.",
          "Kỷ luật «248» đảng viên: khiển trách «131», cảnh cáo «84», cách chức «12», khai trừ «21».",
          "Có «1».436 hồ sơ, gồm «912» hồ sơ trực tuyến, «403» hồ sơ trực tiếp và «121» hồ sơ khác.",
          "Vốn là «865»,4 tỷ đồng, bao gồm vốn tỉnh «412»,6 tỷ đồng; vốn huyện «452»,8 tỷ đồng.",
          "Thu «1».320 tỷ đồng, tăng «120» tỷ đồng (tương ứng «10»%) so với «1».200 tỷ đồng năm trước.",
          "Toàn huyện xảy ra «126» vụ, giảm «14» vụ («10»%) so với cùng kỳ.",
          "Xuất khẩu đạt «12»,46 tỷ USD, nhập khẩu «9»,83 tỷ USD, xuất siêu «2»,63 tỷ USD.",
          "Cơ cấu kinh tế: nông nghiệp chiếm «31»,2%, công nghiệp «42»,5%, dịch vụ «26»,3%.");

  @Test
  void changedDigitsAreFlaggedAndCleanStatementsAreNot() {
    int changed = 0;
    int flagged = 0;
    List<String> missed = new ArrayList<>();
    for (String statement : STATEMENTS) {
      assertThat(flags(plain(statement))).as(statement).isEmpty();
      for (int mark = statement.indexOf('«'); mark >= 0; mark = statement.indexOf('«', mark + 1)) {
        for (char digit : "123456789".toCharArray()) {
          if (digit != statement.charAt(mark + 1)) {
            String mutant =
                plain(statement.substring(0, mark + 1) + digit + statement.substring(mark + 2));
            changed++;
            if (flags(mutant).isEmpty()) {
              missed.add(mutant);
            } else {
              flagged++;
            }
          }
        }
      }
    }
    assertThat((double) flagged / changed).as("missed: %s", missed).isGreaterThan(0.9);
  }

  private static String plain(String statement) {
    return statement.replace("«", "").replace("»", "");
  }

  private static List<Finding> flags(String text) {
    return FigureAudit.standard()
        .audit(text, RULES.annotate(text).mentions(), Optional.empty())
        .flags();
  }
}
