package org.vanban.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vanban.collection.CollectionAuditTest.flags;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two articles that name one thing in other words, and two that name two; all invented. */
class OtherWordsTest {

  static Stream<Arguments> oneThing() {
    return Stream.of(
        Arguments.of(
            "2023-01-12: Ông Lê Văn Tý, Chủ tịch UBND huyện Chợ Đồn, tỉnh Bắc Kạn dự lễ "
                + "khởi công.",
            "2023-01-12: Chủ tịch UBND huyện Chợ Đồn Nông Thị Hoa dự lễ khởi công ở tỉnh "
                + "Bắc Kạn."),
        Arguments.of(
            "2020-08-02: Đại hội Đảng bộ tỉnh Kiên Giang\nĐại hội có 348 đại biểu dự, bầu "
                + "51 đồng chí vào Ban Chấp hành, trong đó 8 nữ. Tổng kinh phí tổ chức 1,25 tỷ "
                + "đồng.",
            "2020-08-02: Bế mạc Đại hội Đảng bộ tỉnh Kiên Giang\n384 đại biểu đã dự đại "
                + "hội. Đại hội bầu Ban Chấp hành gồm 51 đồng chí; kinh phí tổ chức đại hội 1,25 "
                + "tỷ đồng."),
        Arguments.of(
            "2022-07-05: Cục Hải quan tỉnh Lạng Sơn cho biết, 6 tháng đầu năm 2022 thu "
                + "thuế xuất nhập khẩu 3.125 tỷ đồng, có 52.410 tờ khai.",
            "2022-07-06: Sáu tháng đầu năm nay, số thu thuế xuất nhập khẩu của Cục Hải "
                + "quan tỉnh Lạng Sơn đạt 3.215 tỷ đồng với 52.410 tờ khai."),
        Arguments.of(
            "2023-07-05: Hà Tĩnh 6 tháng\nTrong 6 tháng đầu năm 2023, tốc độ tăng trưởng "
                + "GRDP của tỉnh Hà Tĩnh đạt 5,83%, thu ngân sách 9.412 tỷ đồng.",
            "2023-07-06: GRDP 6 tháng đầu năm 2023 của Hà Tĩnh tăng 8,53%; thu ngân sách "
                + "9.412 tỷ đồng."),
        Arguments.of(
            "2019-08-10: UBND tỉnh Quảng Nam vừa ban hành Kế hoạch số 4512/KH-UBND ngày "
                + "1/7/2019 về phòng cháy rừng.",
            "2019-08-12: Theo Kế hoạch số 4512/KH-UBND ngày 11/7/2019 của UBND tỉnh Quảng "
                + "Nam, các huyện lập tổ canh rừng."),
        Arguments.of(
            "2023-10-05: 9 tháng năm 2023, tỉnh Bạc Liêu xuất khẩu 812 triệu USD thủy sản, "
                + "tăng 4,6% so với cùng kỳ.",
            "2022-10-05: Kim ngạch xuất khẩu thủy sản của tỉnh Bạc Liêu 9 tháng năm 2022 "
                + "là 892 triệu USD."),
        Arguments.of(
            "2018-12-08: HĐND tỉnh Thái Bình lấy phiếu tín nhiệm. Ông Đặng Trọng Hiệp có "
                + "41/58 phiếu tín nhiệm cao.",
            "2018-12-09: Tại Thái Bình, ông Đặng Trọng Hiệp nhận 44/58 phiếu tín nhiệm cao."),
        Arguments.of(
            "2022-05-05: Đến ngày 30/4/2022, tỉnh Gia Lai đã cấp 1.204.500 căn cước công " + "dân.",
            "2022-05-06: Tính đến hết tháng 4/2022, Công an tỉnh Gia Lai cấp được "
                + "1.240.500 thẻ căn cước công dân."),
        Arguments.of(
            "2022-12-30: Đến hết năm 2022, tỉnh Đắk Lắk có 84/152 xã đạt chuẩn nông thôn "
                + "mới, thu nhập 48,5 triệu đồng.",
            "2023-01-03: Tính đến 31/12/2022, toàn tỉnh Đắk Lắk có 81 xã được công nhận "
                + "đạt chuẩn nông thôn mới; thu nhập đạt 48,5 triệu đồng."),
        Arguments.of(
            "2022-04-05: Quý I/2022, sản lượng thủy sản của tỉnh Bạc Liêu đạt 81.240 tấn, "
                + "trong đó tôm 30.125 tấn.",
            "2022-04-06: Trong quý I/2022, tỉnh Bạc Liêu thu hoạch 82.140 tấn thủy sản, "
                + "trong đó có 30.125 tấn tôm."),
        Arguments.of(
            "2023-10-05: Trong 9 tháng năm 2023, tỉnh Long An đón 1.204.000 lượt khách. "
                + "Doanh thu vận tải 9.000 tỷ đồng, tăng 25,0% so với cùng kỳ.",
            "2022-10-05: 9 tháng năm 2022, doanh thu vận tải của tỉnh Long An đạt 8.200 tỷ "
                + "đồng."));
  }

  @ParameterizedTest
  @MethodSource("oneThing")
  void oneThingIsHeldAgainstItself(String one, String other) {
    assertThat(flags(one, other)).hasSize(1);
    assertThat(flags(other, one)).hasSize(1);
  }

  static Stream<Arguments> twoThings() {
    return Stream.of(
        Arguments.of(
            "2023-07-05: Hà Tĩnh 6 tháng\nTrong 6 tháng đầu năm 2023, tỉnh Hà Tĩnh có 612 "
                + "doanh nghiệp thành lập mới, 218 doanh nghiệp quay lại hoạt động, thu ngân "
                + "sách 9.412 tỷ đồng.",
            "2023-07-06: 6 tháng đầu năm 2023, Hà Tĩnh có 281 doanh nghiệp giải thể; thu "
                + "ngân sách 9.412 tỷ đồng."),
        Arguments.of(
            "2023-07-05: Trong 6 tháng đầu năm 2023, tỉnh Hà Tĩnh thu nội địa 4.512 tỷ "
                + "đồng, thu ngân sách 9.412 tỷ đồng.",
            "2023-07-06: 6 tháng đầu năm 2023, Hà Tĩnh thu ngân sách 9.412 tỷ đồng, thu từ "
                + "hoạt động xuất nhập khẩu 4.521 tỷ đồng."),
        Arguments.of(
            "2022-12-10: Tỉnh Phú Yên đặt mục tiêu năm 2023 thu ngân sách 7.230 tỷ đồng, "
                + "GRDP tăng 8,0%.",
            "2024-01-10: Năm 2023, tỉnh Phú Yên thu ngân sách 7.320 tỷ đồng, GRDP tăng "
                + "9,16%."),
        Arguments.of(
            "2021-08-02: Sáng 2/8, tỉnh Bến Tre ghi nhận 112 ca dương tính, tổng số ca mắc "
                + "là 1.214.",
            "2021-08-02: Tối 2/8, tỉnh Bến Tre ghi nhận thêm 121 ca dương tính, tổng số ca "
                + "mắc 1.241."),
        Arguments.of(
            "2022-09-05: Năm học 2022 - 2023, tỉnh Cà Mau có 12.430 học sinh lớp 1 và "
                + "12.340 học sinh lớp 6.",
            "2022-09-05: Sáng 5/9, 12.340 học sinh lớp 6 của tỉnh Cà Mau dự khai giảng."),
        Arguments.of(
            "2022-03-01: Tháng 2/2022, tỉnh Ninh Thuận xử lý 1.245 trường hợp vi phạm giao "
                + "thông, phạt 2,1 tỷ đồng.",
            "2022-03-02: Tỉnh Ninh Thuận: 2 tháng đầu năm xử lý 2.145 trường hợp vi phạm "
                + "giao thông, phạt 3,9 tỷ đồng."),
        Arguments.of(
            "2022-03-01: Ngày 1/3, tỉnh Ninh Thuận trao 1.250 suất quà cho hộ nghèo huyện "
                + "Bác Ái.",
            "2022-03-01: Ngày 1/3, tỉnh Ninh Thuận trao 1.520 suất quà cho công nhân."),
        Arguments.of(
            "2019-08-10: UBND tỉnh Quảng Nam vừa ban hành Kế hoạch số 4512/KH-UBND ngày "
                + "1/7/2019 về phòng cháy rừng.",
            "2019-08-12: Theo Kế hoạch số 4512/KH-UBND ngày 11/7/2019 của UBND huyện Núi "
                + "Thành, tỉnh Quảng Nam, các xã lập tổ canh rừng."),
        Arguments.of(
            "2023-10-05: 9 tháng năm 2023, tỉnh Bạc Liêu xuất khẩu 812 triệu USD thủy sản, "
                + "giảm 9,0% so với cùng kỳ.",
            "2022-10-05: Kim ngạch xuất khẩu thủy sản của tỉnh Bạc Liêu 9 tháng năm 2022 "
                + "là 892 triệu USD."),
        Arguments.of(
            "2018-12-08: HĐND tỉnh Thái Bình lấy phiếu tín nhiệm. Ông Đặng Trọng Hiệp có "
                + "31/58 phiếu tín nhiệm cao.",
            "2018-12-09: Tại Thái Bình, ông Đặng Trọng Hiệp nhận 27/58 phiếu tín nhiệm."),
        Arguments.of(
            "2023-07-05: Tháng 6/2023, tỉnh Hưng Yên thu hút 1.245 lao động, giải quyết "
                + "3.412 hồ sơ.",
            "2023-07-06: Tháng 6/2023, tỉnh Hưng Yên tiếp nhận 3.421 hồ sơ, thu hút 1.245 "
                + "lao động."),
        Arguments.of(
            "2022-12-30: Năm 2022, tỉnh Đắk Lắk có 34.512 hộ nghèo và 21.340 hộ cận nghèo.",
            "2023-01-03: Năm 2022, tỉnh Đắk Lắk còn 34.512 hộ nghèo, trong đó 23.140 hộ "
                + "đồng bào dân tộc thiểu số."),
        Arguments.of(
            "2022-12-30: Đến hết năm 2022, tỉnh Đắk Lắk có 84 xã đạt chuẩn nông thôn mới, "
                + "12 xã nâng cao.",
            "2023-01-03: Đến hết năm 2022, tỉnh Đắk Lắk có 48 xã đạt chuẩn nông thôn mới "
                + "nâng cao, 84 xã đạt chuẩn nông thôn mới."),
        Arguments.of(
            "2022-04-05: Quý I/2022, sản lượng thủy sản của tỉnh Bạc Liêu đạt 81.240 tấn, "
                + "trong đó tôm 30.125 tấn.",
            "2022-04-06: Quý I/2022, sản lượng thủy sản nuôi trồng của tỉnh Bạc Liêu đạt "
                + "52.140 tấn, tôm 30.125 tấn."),
        Arguments.of(
            "2021-09-04: Ngày 3/9, tỉnh Vĩnh Long tiêm 12.430 liều vắc xin.",
            "2021-09-04: Ngày 3/9, thành phố Vĩnh Long tiêm 12.340 liều vắc xin."),
        Arguments.of(
            "2023-03-01: Tỉnh Hòa Bình có 1.482 thôn, xóm; 129 xã.",
            "2023-03-02: Năm 2020, tỉnh Hòa Bình có 1.842 thôn, xóm; sau sáp nhập còn 129 "
                + "xã."),
        Arguments.of(
            "2023-03-01: Công ty A ở tỉnh Hải Dương nộp ngân sách 1.230 tỷ đồng năm 2022, "
                + "có 2.150 lao động.",
            "2023-03-02: Công ty B ở tỉnh Hải Dương nộp ngân sách 1.320 tỷ đồng năm 2022, "
                + "có 2.150 lao động."),
        Arguments.of(
            "2023-03-01: Sáng 1/3, ông Lê Văn A, Chủ tịch UBND tỉnh Hải Dương, dự lễ.",
            "2023-03-01: Quyền Chủ tịch UBND tỉnh Hải Dương Trần Thị B dự họp."),
        Arguments.of(
            "2023-03-01: Ông Lê Văn An, Phó Chủ tịch Thường trực UBND tỉnh Hải Dương, dự " + "lễ.",
            "2023-03-01: Chủ tịch UBND tỉnh Hải Dương Trần Thị Bình dự họp."),
        Arguments.of(
            "2023-03-01: Ông Lê Văn An, Chủ tịch UBND huyện Kim Thành, tỉnh Hải Dương, dự " + "lễ.",
            "2023-03-01: Chủ tịch UBND huyện Kim Bảng, tỉnh Hà Nam Trần Thị Bình dự họp."),
        Arguments.of(
            "2023-03-01: Ông Lê Văn An, Chủ tịch UBND huyện Châu Thành dự lễ ở tỉnh Tiền "
                + "Giang.",
            "2023-03-01: Chủ tịch UBND huyện Châu Thành Trần Thị Bình dự họp ở tỉnh Tiền "
                + "Giang. Bà thay ông Lê Văn An."),
        Arguments.of(
            "2023-10-05: 9 tháng năm 2023, tỉnh Long An có 1.420 doanh nghiệp thành lập "
                + "mới, tăng 12% so với cùng kỳ.",
            "2022-10-05: 9 tháng năm 2022, tỉnh Long An có 1.680 doanh nghiệp thành lập "
                + "mới và quay lại hoạt động."),
        Arguments.of(
            "2023-10-05: Trong 9 tháng năm 2023, tỉnh Long An đón khách. Tháng 9/2023, "
                + "doanh thu du lịch 120 tỷ đồng. Doanh thu vận tải 900 tỷ đồng, tăng 5,0% so "
                + "với cùng kỳ.",
            "2022-10-05: 9 tháng năm 2022, doanh thu vận tải của tỉnh Long An đạt 7.800 tỷ "
                + "đồng."),
        Arguments.of(
            "2022-01-10: Năm 2021, TAND tỉnh Cà Mau giải quyết 4.521/4.612 vụ, đạt 98,03%.",
            "2022-01-10: Năm 2021, Viện KSND tỉnh Cà Mau kiểm sát 4.251 vụ; TAND tỉnh giải "
                + "quyết đạt 98,03%."),
        Arguments.of(
            "2021-05-30: Ông Phan Văn Khôi, Bí thư Tỉnh ủy Sơn La, đạt tỷ lệ 92,41% số " + "phiếu.",
            "2021-05-30: Tại Sơn La, ông Phan Văn Khôi trúng cử với 94,21% số phiếu hợp lệ."),
        Arguments.of(
            "2021-05-30: Đơn vị số 1 tỉnh Sơn La: ông Phan Văn Khôi đạt 92,41% số phiếu, "
                + "bà Lò Thị Mai đạt 71,24%.",
            "2021-05-30: Tại Sơn La, bà Lò Thị Mai trúng cử với 71,24% số phiếu hợp lệ."),
        Arguments.of(
            "2020-03-01: Nghị quyết số 12/NQ-HĐND ngày 5/6/2019 của HĐND tỉnh Kon Tum.",
            "2020-03-02: Nghị quyết số 12/NQ-HĐND ngày 15/6/2019 của HĐND tỉnh Gia Lai."),
        Arguments.of(
            "2020-03-01: Công văn số 1123/UBND-KT ngày 5/6/2019 về trồng rừng.",
            "2020-03-02: Công văn số 1123/UBND-KT ngày 15/6/2019 về giao thông."),
        Arguments.of(
            "2020-03-01: Thông tư số 12/2019/TT-BTC ngày 5/6/2019 và Thông tư số "
                + "12/2019/TT-BYT ngày 15/6/2019.",
            "2020-03-02: Thông tư số 12/2019/TT-BTC, có hiệu lực từ ngày 20/7/2019."),
        Arguments.of(
            "2023-02-01: Từ ngày 1/1/2022, tỉnh Lai Châu là một trong 1.230 điểm đến; "
                + "lượng khách 45.210 lượt.",
            "2023-02-01: Tỉnh Lai Châu có 1.320 điểm phát wifi; lượng khách 45.210 lượt."));
  }

  @ParameterizedTest
  @MethodSource("twoThings")
  void twoThingsAreNot(String one, String other) {
    assertThat(flags(one, other)).isEmpty();
    assertThat(flags(other, one)).isEmpty();
  }
}
