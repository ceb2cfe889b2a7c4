package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Cập nhật lúc 17:14, Thứ Hai, 02/07/2018 (GMT+7) # 2018-07-02T17:14:00+07:00",
        "18:31' 12/1/2022 # 2022-01-12T18:31:00+07:00",
        "28/10/2022 10:04 SA # 2022-10-28T10:04:00+07:00",
        "28/10/2022 02:27 CH # 2022-10-28T14:27:00+07:00",
        "12:05 SA 1/3/2021 # 2021-03-01T00:05:00+07:00",
        "Thứ Tư, 05-03-2020 | 7:05 # 2020-03-05T07:05:00+07:00",
        "Ngày đăng: 08/12/2023 # 2023-12-08",
        "Thứ năm, 28/9/2023 | 5:48:12 PM # 2023-09-28T17:48:12+07:00",
        "Xuất bản lúc 10 giờ 15 phút, ngày 05/03/2020 # 2020-03-05T10:15:00+07:00",
        "Hà Giang, ngày 9 tháng 9 năm 2021 # 2021-09-09",
        "Chủ nhật, 6.3.2017 - 9h30 # 2017-03-06T09:30:00+07:00",
        "T2, 02/07/18 # 2018-07-02",
        "(02/07/2018-17:14:00 PM) # 2018-07-02T17:14:00+07:00",
        "Thứ hai, 02/07/2018 - 17:14 (+07) # 2018-07-02T17:14:00+07:00",
        "2/7/2018, 17:14 (giờ Việt Nam) # 2018-07-02T17:14:00+07:00",
        "2018-07-02T17:14:22 # 2018-07-02T17:14:22+07:00",
        "Tháng 7 02, 2018 # 2018-07-02",
        "7/22/2018 5:14:00 PM # 2018-07-22T17:14:00+07:00",
        "Số ra ngày 02/07/2018 # 2018-07-02",
        "2021-05-20 16:00 (GMT+9) # 2021-05-20T16:00:00+09:00",
        "Nov. 19, 2019 8:03 am ET # 2019-11-19T08:03:00+07:00",
      })
  void stampsAreWholeLines(String line, String value) {
    PrintedTime stamp = PrintedTime.in(line).orElseThrow();
    assertThat(stamp.value()).hasToString(value);
    assertThat(stamp.isWholeLine()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Từ 31/6/2020, xã thu phí", // no such day
        "Số 5 - 2022",
        "Đang online: 68",
        "57/60 chỉ tiêu",
        "Công văn 02/07/18",
        "14/10/1030",
      })
  void whatIsNoDayIsNoStamp(String line) {
    assertThat(PrintedTime.in(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Lò Mận 07:05 02/07/2025 5.316 lượt xem # Lò Mận",
        "Đăng bởi: Lò Mận | Ngày: 5/3/2020 | 3 bình luận # Đăng bởi: Lò Mận",
        "Lò Mận · 11/10/2022 08:15 SA · Lượt xem: 839 # Lò Mận",
      })
  void whatElseTheLineSaysIsKeptInPieces(String line, String first) {
    assertThat(PrintedTime.in(line).orElseThrow().pieces().getFirst()).isEqualTo(first);
  }
}
