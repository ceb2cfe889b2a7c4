package org.vanban.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;

/** Text that is no reference, and text that is no text. */
class DirectiveHostileTextTest {
  private static final int NEGATIVES = 2600;
  private static final List<String> PIECES =
      List.of(
          "Nghị quyết",
          "số",
          "18",
          "-",
          "/",
          "NQ",
          "TW",
          "2016",
          ",",
          "và",
          "(",
          ")",
          "khóa",
          "XII",
          "Trung ương",
          "Hội nghị",
          "lần thứ",
          "tư",
          "Luật",
          "Đất đai",
          "năm",
          "của",
          ":",
          "\n",
          "\n\n",
          " ",
          "Đại hội",
          "NĐ-CP",
          "điểm",
          "a",
          "Điều",
          "5",
          "TƯ",
          "%",
          "\uD83D",
          "Hiến pháp",
          "l",
          "§",
          "&",
          ".",
          "NQTW",
          "T.Ư",
          "1234567890",
          "Số",
          "BCH",
          "Đảng");

  @Test
  void figuresThatAreNoNumbersGiveNone() {
    Random random = new Random(7);
    for (int i = 0; i < NEGATIVES; i++) {
      String text = negative(random, i % 26);
      assertThat(Directives.in(text)).as(text).isEmpty();
    }
  }

  private static String negative(Random random, int form) {
    int a = 1 + random.nextInt(28);
    int b = 1 + random.nextInt(12);
    int c = 1990 + random.nextInt(40);
    int d = 1000 + random.nextInt(9000);
    return switch (form) {
      case 0 -> text("Nhà số %d/%d đường Lê Lợi, tổ %d, phường %d", d, a, b, b);
      case 1 -> text("Giá %d.%03d đồng/kg, lương %d triệu đồng/người/tháng", a, d % 1000, b);
      case 2 -> text("Đội nhà thắng %d-%d, hiệp hai %d/%d", b, a, a, b);
      case 3 -> text("Điện thoại: 024.%d.%d, (0%d) 38%d", d, d, a, d);
      case 4 -> text("Máy hiệu SM-%dF/DS, A%d-TX/%d, Boeing %d-%d00", d, a, b, 700 + a, b);
      case 5 -> text("Ngày %d/%d/%d, sáng %d-%d, tháng %d/%d", a, b, c, a, b, b, c);
      case 6 -> text("Có %d/%d đại biểu, đạt %d,%d%%, xếp thứ %d/%d", a, d, a, b, b, a);
      case 7 -> text("Quyết định %d việc, kế hoạch %d năm, báo cáo %d tháng", b, b, b);
      case 8 -> text("Xe biển số %dA-%d.%d, tàu SE%d, quốc lộ %dA", a, d, a, b, a);
      case 9 -> text("Nhiệm kỳ %d-%d, giai đoạn %d/%d", c, c + 5, c, c + 1);
      case 10 -> text("Tiêu chuẩn TCVN %d:%d, ISO %d:%d, IP%d", d, c, d, c, a);
      case 11 -> text("Số tài khoản %d%d%d, mã số thuế 0%d-%03d, CCCD 0%d%d", d, d, a, d, b, d, d);
      case 12 -> text("Chuyến bay VN%d/VN%d, ga T%d, tàu SE%d/%d", 200 + a, 201 + a, b % 3, b, a);
      case 13 -> text("Phòng %d.%d, nhà %dA-%d, căn hộ %d-B/TT, lô %d/CX", b, a, b, a, d, b);
      case 14 -> text("Mã hàng QĐ%d-%d, model NQ-%d/X, lô hàng TT%d/%d", d, a, d, b, a);
      case 15 -> text("Biển kiểm soát %dB-%d.%02d, %dLD-%d.%02d, %d-NG-%d", a, d, b, a, d, b, a, b);
      case 16 -> text("Xổ số %d-%d-%d, lãi suất %d,%d%%/năm, tỷ giá %d/USD", a, b, a, b, b, d);
      case 17 ->
          text("Huyết áp %d/%d, thuốc %d mg/kg, H%dN%d, nhóm %d/B", 100 + a, 60 + b, b, b, a, b);
      case 18 -> text("Hợp đồng số %d/%d/HĐKT, giấy phép %d/GP-BTTTT, thẻ %d/NB", a, c, a, d);
      case 19 -> text("Điểm thi %d,%d-%d,%d, khối A%d/D%d, lớp %dA%d", b, a, b, a, b, a, b, a);
      case 20 -> text("Hướng dẫn %d học viên, thông báo %d thí sinh, công văn đi %d nơi", a, d, b);
      case 21 -> text("Quyết định chi %d tỷ đồng, chương trình %d ngày, đề án %d triệu", d, b, b);
      case 22 -> text("Luật sư %d năm nghề; Trường Đại học Luật khóa %d; pháp luật %d", b, a, c);
      case 23 ->
          text("Tờ bản đồ số %d, thửa %d/%d, tổ %d - khu phố %d, hẻm %d/%d", a, d, b, a, b, a, b);
      case 24 -> text("Bản án số %d/%d/HS-ST, biên bản %d/BB-VPHC, hóa đơn %d/HĐ", a, c, a, d);
      default -> text("Họp %d giờ %d, tốc độ %d km/h, tỷ lệ %d:%d, %d/7", a, b, d, a, b, 24);
    };
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  @Test
  void randomTextKeepsTheInvariants() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      List<Mention.Directive> found = Directives.in(text.toString());
      for (Mention.Directive mention : found) {
        assertThat(mention.span().end()).as("%s", text).isLessThanOrEqualTo(text.length());
        assertThat(mention.span().length()).as("%s", text).isPositive();
      }
      assertThat(Mentions.of(found).asList()).as("%s", text).isEqualTo(new ArrayList<>(found));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/",
        "18-NQ/",
        "Nghị quyết ",
        "số ",
        "Luật Đất ",
        "khóa XII, ",
        "Trung ương 4, ",
        "A",
        "Nghị quyết Đại hội Đảng bộ ",
        "Chỉ thị 05, ",
        "Điều 5 ",
        "khoản 1, ",
        "Luật Ab ",
        "1 l/"
      })
  void timeIsLinear(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(Directives.in(text)).isNotNull());
  }
}
