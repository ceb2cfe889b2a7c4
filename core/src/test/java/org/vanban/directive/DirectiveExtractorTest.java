package org.vanban.directive;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule, one positive and one negative example, by the guide's section DIRECTIVE. */
class DirectiveExtractorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thực hiện ⟦Nghị quyết số 31-NQ/TU|DIRECTIVE|id=31-NQ/TU⟧ ngày 3/5/2019 của Tỉnh ủy",
        "theo ⟦18-NQ/TW|DIRECTIVE|id=18-NQ/TW⟧ và ⟦34/2016/NĐ-CP|DIRECTIVE|id=34/2016/NĐ-CP⟧",
        "Số: ⟦215/TB-VPCP|DIRECTIVE|id=215/TB-VPCP⟧",
        "số nhà 12/3-B, tốc độ 120 km/h, 57/63 tỉnh, tỷ số 2-1, mã SP 18-NT/X",
      })
  void numbersWithAndWithoutTypeWord(String inline) {
    Directives.check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦Nghị quyết 18/NQ-TW|DIRECTIVE|id=18-NQ/TW⟧, ⟦Nghị quyết 54-NQ/CP|DIRECTIVE|id=54/NQ-CP⟧",
        "⟦Chỉ thị số 07 - CT/TƯ|DIRECTIVE|id=07-CT/TW⟧ và ⟦Kết luận 9/KL/TW|DIRECTIVE|id=9-KL/TW⟧",
        "⟦Nghị định số 12/2019/NÐ-CP|DIRECTIVE|id=12/2019/NĐ-CP⟧",
        "⟦Nghị định số 1 l/2007/NĐ-CP|DIRECTIVE|id=11/2007/NĐ-CP⟧",
        "⟦Kết luận số 44-KL/TW|DIRECTIVE|id=44-KL/TW⟧và những văn bản khác",
        "⟦Nghị quyết số\n22‑NQ/TW|DIRECTIVE|id=22-NQ/TW⟧",
        "⟦Chỉ thị 23CT/UB|DIRECTIVE|id=23CT/UB⟧, ⟦Thông tư 61 TC/NSNN|DIRECTIVE|id=61TC/NSNN⟧",
      })
  void misprintsAreMended(String inline) {
    Directives.check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦Chỉ thị 07|DIRECTIVE|id=07-CT⟧ và ⟦Quy định số 144|DIRECTIVE|id=144-QĐ⟧",
        "⟦Nghị định 155/2018|DIRECTIVE|id=155/2018/NĐ⟧, ⟦Nghị định số 09 năm 2020|DIRECTIVE|id=09/2020/NĐ⟧",
        "Nghị quyết 5 năm, kế hoạch 5 năm 2021 - 2025, đề án 2 cấp, báo cáo 6 tháng, quyết định 3 việc",
        "⟦Chỉ thị 11, 13|DIRECTIVE|id=11-CT ; 13-CT⟧ và ⟦Quyết định số 81, số 82|DIRECTIVE|id=81-QĐ ; 82-QĐ⟧",
        "các ⟦Nghị quyết số 26, 27-NQ/TW|DIRECTIVE|id=26-NQ/TW ; 27-NQ/TW⟧ ban hành",
      })
  void bareNumbers(String inline) {
    Directives.check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦Nghị quyết Trung ương 5 khóa XIII|DIRECTIVE|id=NQTW5@XIII⟧",
        "⟦Nghị quyết TƯ 7|DIRECTIVE|id=NQTW7⟧, ⟦Nghị quyết Trung ương 3 (khóa VIII)|DIRECTIVE|id=NQTW3@VIII⟧",
        "⟦Nghị quyết Trung ương 5, 6 khóa 13|DIRECTIVE|id=NQTW5@XIII ; NQTW6@XIII⟧",
        "⟦Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa IX|DIRECTIVE|id=NQTW5@IX⟧",
        "Hội nghị Trung ương 5 khóa XIII và Hội nghị lần thứ tám",
        "⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XI|DIRECTIVE|id=NQĐH@XI⟧ của Đảng",
        "nghị quyết đại hội đảng bộ các cấp",
      })
  void meetings(String inline) {
    Directives.check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dự thảo ⟦Luật Nhà giáo|DIRECTIVE|id=Luật Nhà giáo⟧ (sửa đổi) và ⟦Luật Cư trú năm 2020|DIRECTIVE|id=Luật Cư trú 2020⟧",
        "Luật sửa đổi, bổ sung một số điều của ⟦Luật Giá|DIRECTIVE|id=Luật Giá⟧; luật này",
        "Luật sư An học Trường Đại học Luật Hà Nội, chấp hành pháp luật",
        "⟦Luật Giá số 16/2023/QH15|DIRECTIVE|id=16/2023/QH15⟧",
      })
  void lawsByName(String inline) {
    Directives.check(inline);
  }
}
