package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Lò Mận # Lò Mận #",
        "Lò Mận - Giàng Páo # Lò Mận;Giàng Páo #",
        "LÒ MẬN (Báo Ví Dụ) # Lò Mận # Báo Ví Dụ",
        "Tin, ảnh: Lò Mận # Lò Mận #",
        "Bài và ảnh: Lò Mận, Giàng Páo # Lò Mận;Giàng Páo #",
        "Tin: Lò Mận - Ảnh: Giàng Páo # Lò Mận #",
        "Ảnh: Giàng Páo # #",
        "Theo TTXVN # # TTXVN",
        "Lò Mận/TTXVN # Lò Mận # TTXVN",
        "Lò Mận (tổng hợp) # Lò Mận #",
        "H'Mai Êban # H'Mai Êban #",
        "H.CHÂU - Thu Oanh # H.CHÂU;Thu Oanh #",
        "PV # #",
        "Theo chinhphu.vn # # chinhphu.vn",
        "Nhà báo Lò Mận # Lò Mận #",
        "Lò Mận (Tổng hợp từ báo chí) # Lò Mận #",
        "NGUYỆT THU # Nguyệt Thu #",
        "GIÀNG THỊ MAI LAN # Giàng Thị Mai Lan #",
        "Tác giả bài viết: Lò Mận # Lò Mận #",
        "Đại tá, TS Lò Mận # Lò Mận #",
        "Ths Lò Mận - Khoa Xây dựng Đảng # Lò Mận #",
        "Lò Mận, phóng viên TTXVN tại Nga # Lò Mận #",
        "Lò Mận (Trưởng Ban Tuyên giáo Huyện ủy) # Lò Mận #",
        "Lò Mận (Đắk Lắk) # Lò Mận #",
        "Lò Mận - TTXVN # Lò Mận # TTXVN",
        "Lò Mận-TTVH # Lò Mận # TTVH",
        "LÒ MẬN-GIÀNG PÁO # Lò Mận;Giàng Páo #",
        "Lò Mận - Theo chinhphu.vn # Lò Mận # chinhphu.vn",
        "PV (theo VGP) # # VGP",
        "(TTXVN) # # TTXVN",
        "TTXVN/Báo Ví Dụ # # TTXVN",
        "BTV Lò Mận # Lò Mận #",
        "Ghi chép của LÒ MẬN # Lò Mận #",
        "Nhóm PV Thời sự # #",
        "Trình bày: Lò Mận # #",
        "Thực hiện: GIÀNG PÁO (ảnh) - LÒ MẬN (bài) # Lò Mận #",
        "Bài, ảnh: Thượng úy LÒ MẬN # Lò Mận #",
      })
  void bylines(String line, String authors, String agency) {
    Byline byline = Byline.in(line).orElseThrow();
    assertThat(String.join(";", byline.authors())).isEqualTo(authors == null ? "" : authors);
    assertThat(byline.agency().orElse("")).isEqualTo(agency == null ? "" : agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hội nghị kết thúc tốt đẹp.",
        "Không để trống việc, trống người",
        "57/60 chỉ tiêu đạt",
        "Theo đó, xã giảm 12 đầu mối.",
        "Lò Mận phát biểu tại hội nghị",
        "BẢNG CHỮ VIẾT TẮT TÊN LOẠI",
        "CỔNG THÔNG TIN ĐIỆN TỬ",
        "Theo báo cáo của huyện",
        "Ban Tuyên giáo Tỉnh ủy",
        "(Xem trang 5)",
        "Phóng sự của tuần này",
        "T5",
        "T",
      })
  void whatIsNoByline(String line) {
    assertThat(Byline.in(line)).isEmpty();
  }
}
