package org.vanban.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vanban.collection.CollectionAuditTest.audit;
import static org.vanban.collection.CollectionAuditTest.flags;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.audit.Verdict;

/** Times, changes, shares and issuers as newspapers tell them in many ways; all invented. */
class ToldOtherwiseTest {

  static Stream<Arguments> differing() {
    return Stream.of(
        Arguments.of( // another word for the thing, fewer words of it
            "2019-06-05: Đến ngày 31/5/2019, tỉnh Lạng Sơn đã tiêu hủy 12.480 con lợn mắc bệnh "
                + "dịch tả lợn châu Phi tại 1.204 hộ.",
            "2019-06-06: Lạng Sơn: hết tháng 5 năm nay, 12.840 con heo bệnh của 1.204 gia đình "
                + "đã bị tiêu hủy vì dịch tả châu Phi."),
        Arguments.of( // a school year that begins
            "2022-09-06: Sáng 5/9/2022, 184.160 học sinh từ mầm non đến trung học phổ thông của "
                + "tỉnh Bến Tre dự lễ khai giảng năm học 2022 - 2023.",
            "2022-09-07: Tỉnh Bến Tre: năm học 2022 - 2023 có 148.160 em ở các bậc học từ mầm "
                + "non đến THPT đến lớp."),
        Arguments.of( // the months past, told in the month after them
            "2023-10-03: Đến ngày 30/9/2023, tỉnh Phú Yên giải ngân 2.145 tỷ đồng vốn đầu tư "
                + "công, đạt 46,8% kế hoạch.",
            "2023-10-05: 9 tháng qua, Phú Yên giải ngân được 2.145 tỷ đồng vốn đầu tư công, "
                + "bằng 48,6% kế hoạch năm."),
        Arguments.of( // a difference
            "2022-07-01: Sáu tháng đầu năm 2022, trên địa bàn tỉnh Đắk Nông xảy ra 112 vụ tai "
                + "nạn giao thông, giảm 24 vụ so với cùng kỳ năm trước.",
            "2021-07-02: 6 tháng đầu năm 2021, tỉnh Đắk Nông xảy ra 126 vụ TNGT."),
        Arguments.of( // how many times as much
            "2022-11-04: Tháng 10/2022, tỉnh Đắk Nông xuất khẩu 24,6 triệu USD cà phê, gấp 3 lần "
                + "cùng kỳ năm trước.",
            "2021-11-05: Tháng 10/2021, xuất khẩu cà phê của tỉnh Đắk Nông đạt 12,3 triệu USD."),
        Arguments.of( // a former figure quoted
            "2023-07-05: 6 tháng đầu năm 2023, thu ngân sách trên địa bàn tỉnh Hậu Giang đạt "
                + "3.214 tỷ đồng (cùng kỳ năm 2022 là 2.896 tỷ đồng).",
            "2022-07-06: Nửa đầu năm 2022, thu ngân sách của tỉnh Hậu Giang là 2.986 tỷ đồng."),
        Arguments.of( // the hour
            "2020-10-20: Đến 17 giờ ngày 19/10/2020, mưa lũ làm 32.450 nhà ở tỉnh Quảng Bình bị "
                + "ngập.",
            "2020-10-20: Tính đến 17h ngày 19/10, toàn tỉnh Quảng Bình có 34.250 ngôi nhà bị "
                + "ngập do mưa lũ."),
        Arguments.of( // parts of one whole
            "2022-09-10: Tỉnh Sơn La có 118/188 xã đạt chuẩn nông thôn mới tính đến hết tháng "
                + "8/2022.",
            "2022-09-11: Hết tháng 8/2022, trong tổng số 188 xã của tỉnh Sơn La, 181 xã đạt "
                + "chuẩn nông thôn mới."),
        Arguments.of( // the row beside it
            "2023-10-06: Đến ngày 30/9/2023, tỉnh Lai Châu trồng 21.730 ha rừng, gồm 12.260 ha "
                + "rừng phòng hộ và 9.425 ha rừng sản xuất.",
            "2023-10-09: Hết quý III/2023, tỉnh Lai Châu trồng được 21.730 ha rừng, riêng rừng "
                + "sản xuất là 12.260 ha."),
        Arguments.of( // letters of a number
            "2023-10-06: Nghị quyết số 35/2021/NQ-HĐND của HĐND tỉnh Lai Châu miễn lệ phí.",
            "2023-10-09: Theo Nghị quyết số 35/2021/NQ-HĐND của UBND tỉnh Lai Châu, hộ nghèo "
                + "không phải nộp lệ phí."),
        Arguments.of( // a day that a single source of the register has
            "2025-03-10: Tỉnh ủy Bắc Kạn triển khai Nghị quyết số 57-NQ/TW ngày 22/12/2024 của "
                + "Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và "
                + "chuyển đổi số quốc gia.",
            "2025-03-12: Nghị quyết số 57-NQ/TW ngày 12/12/2024 của Bộ Chính trị đang được triển "
                + "khai ở Bắc Kạn."));
  }

  @ParameterizedTest
  @MethodSource("differing")
  void differs(String one, String other) {
    assertThat(flags(one, other)).hasSize(1);
    assertThat(flags(other, one)).hasSize(1);
  }

  static Stream<Arguments> agreeing() {
    return Stream.of(
        Arguments.of( // a number in words
            "2023-07-05: Đến ngày 30/6/2023, tỉnh Sơn La có 96 xã đạt chuẩn nông thôn mới nâng "
                + "cao.",
            "2023-07-07: Hết quý II năm nay, chín mươi sáu xã của tỉnh Sơn La đã đạt chuẩn nông "
                + "thôn mới nâng cao."),
        Arguments.of( // the whole behind its part
            "2023-10-03: Đến ngày 30/9/2023, tỉnh Phú Yên đã giải ngân 2.145 tỷ đồng trong tổng "
                + "số 4.413 tỷ đồng vốn đầu tư công được giao.",
            "2023-10-05: Tỷ lệ giải ngân vốn đầu tư công của Phú Yên tính đến hết quý III đạt "
                + "48,6%."),
        Arguments.of( // the whole in another sentence
            "2021-12-05: Tỉnh Bình Thuận có 124 xã, phường. Đến hết tháng 11/2021, 93 xã, phường "
                + "đã phủ bảo hiểm y tế cho toàn dân.",
            "2021-12-06: Theo BHXH tỉnh Bình Thuận, đến cuối tháng 11 đã có 93/124 xã, phường "
                + "bao phủ bảo hiểm y tế toàn dân."),
        Arguments.of( // so many of a thousand
            "2022-10-25: Đến hết tháng 9/2022, tỷ lệ người dân có thẻ bảo hiểm y tế của tỉnh Lai "
                + "Châu đạt 92,6%.",
            "2022-10-27: Hết quý III năm nay, cứ 1.000 người dân tỉnh Lai Châu thì 926 người có "
                + "thẻ bảo hiểm y tế."),
        Arguments.of( // a difference of persons
            "2022-07-01: Sáu tháng đầu năm 2022, tai nạn giao thông ở tỉnh Đắk Nông làm 72 người "
                + "chết, tăng 4 người so với cùng kỳ.",
            "2021-07-02: Nửa đầu năm 2021, tỉnh Đắk Nông xảy ra 120 vụ TNGT, làm chết 68 người."),
        Arguments.of( // points
            "2023-12-20: Cuối năm 2023, tỷ lệ hộ nghèo của tỉnh Sơn La còn 14,42%, giảm 3,2 điểm "
                + "phần trăm so với cuối năm 2022.",
            "2022-12-21: Sơn La: đến hết năm 2022 tỷ lệ hộ nghèo là 17,62%."),
        Arguments.of( // how many times a year that is named
            "2022-12-30: Năm 2022, tỉnh Bình Thuận đón 5,72 triệu lượt khách, gấp 3,1 lần năm "
                + "2021.",
            "2021-12-30: Năm 2021, Bình Thuận đón 1,84 triệu lượt du khách."),
        Arguments.of( // a former figure quoted
            "2023-07-05: 6 tháng đầu năm 2023, thu ngân sách nhà nước trên địa bàn tỉnh Hậu Giang "
                + "đạt 3.214 tỷ đồng, cùng kỳ năm ngoái là 2.986 tỷ đồng.",
            "2022-07-06: Nửa đầu năm 2022, tỉnh Hậu Giang thu ngân sách 2.986 tỷ đồng."),
        Arguments.of( // printed round
            "2022-10-05: 9 tháng năm 2022, kim ngạch xuất khẩu của tỉnh Long An đạt 5,12 tỷ USD.",
            "2022-10-07: Chín tháng qua, doanh nghiệp Long An xuất khẩu 5.118 triệu USD."),
        Arguments.of( // the day told in the sentence before
            "2024-04-19: Đến ngày 18/4/2024, tỉnh Bến Tre có 984 hộ nghèo nhận nhà hoàn thành.",
            "2024-04-19: Sáng 18/4/2024, lãnh đạo tỉnh Bến Tre thăm các gia đình nhận nhà mới. "
                + "Tính đến hôm đó, 984 căn nhà cho hộ nghèo đã xây xong."));
  }

  @ParameterizedTest
  @MethodSource("agreeing")
  void agrees(String one, String other) {
    assertThat(audit(one, other).findings())
        .isNotEmpty()
        .allMatch(f -> f.verdict() == Verdict.CONSISTENT);
    assertThat(audit(other, one).findings()).isNotEmpty();
  }

  static Stream<Arguments> apart() {
    return Stream.of(
        Arguments.of( // nine months that are not the first nine
            "2023-11-20: 9 tháng qua, Phú Yên giải ngân được 2.154 tỷ đồng vốn đầu tư công.",
            "2023-10-05: 9 tháng năm 2023, tỉnh Phú Yên giải ngân 2.145 tỷ đồng vốn đầu tư công."),
        Arguments.of( // two days of one school year
            "2022-11-21: Ngày 20/11/2022, tỉnh Bến Tre trao 1.240 suất học bổng năm học 2022 - "
                + "2023.",
            "2023-01-16: Ngày 15/1/2023, tỉnh Bến Tre trao 1.420 suất học bổng năm học 2022 - "
                + "2023."),
        Arguments.of( // children are not only pupils
            "2022-09-05: Năm 2022, tỉnh Cà Mau có 12.430 trẻ em được tặng quà.",
            "2022-09-05: Năm 2022, tỉnh Cà Mau có 12.340 học sinh được tặng quà."),
        Arguments.of( // the same period of another year than the last
            "2022-10-05: 9 tháng năm 2022, tỉnh Long An đón 1.420.000 lượt khách, tăng 12% so "
                + "với cùng kỳ năm 2019.",
            "2021-10-05: 9 tháng năm 2021, tỉnh Long An đón 710.000 lượt khách."),
        Arguments.of( // a level compared with is not of now
            "2023-01-05: Năm 2022, sản lượng lúa của tỉnh Long An đạt 2,81 triệu tấn, cao hơn mức "
                + "2,76 triệu tấn của năm 2021.",
            "2023-01-06: Năm 2022, tỉnh Long An có sản lượng lúa 2,81 triệu tấn."),
        Arguments.of( // the rows as they are
            "2023-10-06: Đến ngày 30/9/2023, tỉnh Lai Châu trồng 12.260 ha rừng phòng hộ và 9.425 "
                + "ha rừng sản xuất.",
            "2023-10-09: Hết quý III/2023, tỉnh Lai Châu trồng 9.425 ha rừng sản xuất, riêng rừng "
                + "phòng hộ là 12.260 ha."),
        Arguments.of( // parts of two wholes
            "2022-09-10: Tỉnh Sơn La có 118/188 xã đạt chuẩn nông thôn mới tính đến hết tháng "
                + "8/2022.",
            "2022-09-11: Hết tháng 8/2022, trong tổng số 204 xã của tỉnh Sơn La, 181 xã có "
                + "trạm y tế."),
        Arguments.of( // a difference of something else
            "2022-07-01: Sáu tháng đầu năm 2022, tỉnh Đắk Nông xảy ra 112 vụ tai nạn giao thông, "
                + "giảm 24 người chết so với cùng kỳ năm trước.",
            "2021-07-02: 6 tháng đầu năm 2021, tỉnh Đắk Nông xảy ra 126 vụ tai nạn giao thông."),
        Arguments.of( // one plant is not all
            "2022-11-08: Nhà máy ở Cà Mau xuất khẩu thủy sản 104,6 triệu USD trong 10 tháng năm "
                + "2022.",
            "2022-11-08: 10 tháng năm 2022, tỉnh Cà Mau xuất khẩu thủy sản 106,4 triệu USD."),
        Arguments.of( // the day of a document is not that of a figure
            "2022-01-14: Thực hiện Chỉ thị số 13-CT/TW ngày 12/1/2017 của Ban Bí thư, tỉnh Kon "
                + "Tum đã trồng mới 8.760 ha rừng.",
            "2018-01-14: Thực hiện Chỉ thị số 13-CT/TW ngày 12/1/2017 của Ban Bí thư, tỉnh Kon "
                + "Tum đã trồng mới 8.670 ha rừng."),
        Arguments.of( // another body's plan for the document
            "2023-10-06: Nghị quyết số 35/2021/NQ-HĐND của HĐND tỉnh Lai Châu miễn lệ phí.",
            "2023-10-09: Kế hoạch của UBND tỉnh Lai Châu thực hiện Nghị quyết số "
                + "35/2021/NQ-HĐND."));
  }

  @ParameterizedTest
  @MethodSource("apart")
  void nothingIsFlagged(String one, String other) {
    assertThat(flags(one, other)).isEmpty();
    assertThat(flags(other, one)).isEmpty();
  }
}
