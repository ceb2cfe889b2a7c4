package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.Annotator;
import org.vanban.mention.Mentions;

/**
 * Totals and columns of tables, where they hold, where they do not, and where nothing hangs
 * together.
 */
class TableCheckTest {
  private static final Annotator RULES = Annotator.builder().build();

  private static final String POVERTY =
      """
      Kết quả rà soát hộ nghèo
      Xã, thị trấn | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
      Thị trấn Đồi Sim | 2.416 | 58 | 2,40
      Xã Khe Lim | 1.027 | 186 | 18,11
      Xã Nà Hoa | 1.194 | 142 | 11,89
      Xã Bản Cái | 738 | 217 | 29,40
      Tổng cộng | 5.375 | 603 | 11,22
      """;

  private static final String EXPORTS =
      """
      Nhóm hàng | 2023 | 2024 | Tăng, giảm
      Thủy sản | 296 | 372 | +25,7%
      Dệt may | 331 | 349 | +5,4%
      Linh kiện | 172 | 218 | +26,7%
      Gỗ | 124 | 119 | -4,0%
      Tổng cộng | 923 | 1.058 | +14,6%
      """;

  private static final String HARVEST =
      """
      TT | Đơn vị | Diện tích (ha) | Sản lượng (tấn) | Năng suất (tạ/ha)
      I | Vùng cao | 700 | 3.410 | 48,7
      1 | Xã Pá Lau | 300 | 1.380 | 46,0
      2 | Xã Nậm Ban | 400 | 2.030 | 50,8
      II | Vùng thấp | 900 | 5.490 | 61,0
      3 | Xã Tân Bình | 500 | 3.100 | 62,0
      4 | Xã Tân Hạ | 400 | 2.390 | 59,8
       | Tổng | 1.600 | 8.900 | 55,6
      """;

  private static final String MEMBERS =
      """
      Đảng bộ | Nam | Nữ | Tổng số | Kế hoạch | Còn thiếu
      Toàn huyện | 116 | 85 | 201 | 260 | 59
      Trong đó dân tộc thiểu số | 40 | 31 | 71 | - | -
      Xã Hòa Sơn | 42 | 25 | 67 | 80 | 13
      Xã Hòa Lâm | 31 | 38 | 69 | 95 | 26
      Xã Hòa Thượng | 43 | 22 | 65 | 85 | 20
      """;

  private static final String BUDGET =
      """
      ĐVT: tỷ đồng
      Khoản thu | Dự toán | Thực hiện | So sánh (%)
      A. Thu nội địa | 1.240 | 1.316 | 106,1
      1. Thu từ doanh nghiệp | 520 | 548 | 105,4
      2. Thuế thu nhập cá nhân | 310 | 337 | 108,7
      3. Tiền sử dụng đất | 410 | 431 | 105,1
      B. Thu từ xuất nhập khẩu | 460 | 438 | 95,2
      Tổng số | 1.700 | 1.754 | 103,2
      """;

  private static AuditReport audit(String text) {
    return FigureAudit.standard().audit(text, RULES.annotate(text).mentions(), Optional.empty());
  }

  private static List<String> flags(String text) {
    return audit(text).flags().stream()
        .map(f -> f.relation() + " " + f.formula() + " = " + f.computed() + ", " + f.printed())
        .toList();
  }

  private static long consistent(String text, Relation relation) {
    return audit(text).findings().stream()
        .filter(f -> f.relation() == relation && f.verdict() == Verdict.CONSISTENT)
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {POVERTY, EXPORTS, HARVEST, MEMBERS, BUDGET})
  void whatFitsIsNotFlagged(String table) {
    assertThat(flags(table)).isEmpty();
  }

  @Test
  void totalsOfColumns() {
    assertThat(consistent(POVERTY, Relation.PARTS_SUM)).isEqualTo(2);
    assertThat(flags(POVERTY.replace("603", "630")))
        .containsExactly(
            "parts-sum 58 + 186 + 142 + 217 = 603, 630", "part-percent 630/5375 = 11.7209, 11.22");
    assertThat(consistent(MEMBERS, Relation.PARTS_SUM)).isEqualTo(5 + 5); // rows and columns
    assertThat(consistent(HARVEST, Relation.PARTS_SUM)).isEqualTo(6); // sections and their total
    assertThat(flags(HARVEST.replace("5.490", "5.940")))
        .containsExactly("parts-sum 3100 + 2390 = 5490, 5940", "average 5940/900 × 10 = 66, 61");
  }

  @Test
  void aTotalWithoutItsLikeIsHeldOnlyToOneDigit() {
    String list = "Xã | Vốn\nXã Tân An | 214\nXã Tân Bình | 187\nXã Tân Hòa | 96\n";
    assertThat(flags(list + "Cộng | 497")).isEmpty();
    assertThat(flags(list + "Cộng | 487")).hasSize(1);
    assertThat(flags(list + "Cộng | 1.345")).isEmpty(); // other rows may be left out
  }

  @Test
  void sharesOfOtherColumns() {
    assertThat(consistent(POVERTY, Relation.PART_PERCENT)).isEqualTo(5);
    assertThat(flags(POVERTY.replace("18,11", "18,71")))
        .containsExactly("part-percent 186/1027 = 18.111, 18.71");
    assertThat(flags(BUDGET.replace("108,7", "107,8")))
        .containsExactly("part-percent 337/310 = 108.7097, 107.8");
    assertThat(flags(POVERTY.replace("29,40", "29,41"))).hasSize(1);
  }

  @Test
  void whatIsCutOffIsSuspicious() {
    List<Finding> flags = audit(POVERTY.replace("11,22", "11,21")).flags();
    assertThat(flags).extracting(Finding::reason).containsExactly(Optional.of(Reason.TRUNCATED));
  }

  @Test
  void sharesOfTheTotal() {
    String table =
        """
        Ngành | Giá trị (tỷ đồng) | Tỷ trọng (%)
        Nông nghiệp | 312 | 25,0
        Công nghiệp | 524 | 42,0
        Dịch vụ | 412 | 33,0
        Tổng số | 1.248 | 100
        """;
    assertThat(flags(table)).isEmpty();
    assertThat(consistent(table, Relation.PART_PERCENT)).isEqualTo(4);
    assertThat(flags(table.replace("42,0", "24,0")))
        .containsExactly("part-percent 524/1248 = 41.9872, 24");
  }

  @Test
  void partsOfARowLieWithinIt() {
    assertThat(consistent(MEMBERS, Relation.PARTS_WITHIN_WHOLE)).isEqualTo(3);
    assertThat(flags(MEMBERS.replace("| 40 |", "| 140 |")))
        .contains("parts-within-whole 140 ≤ 116 = 140, 116");
  }

  @Test
  void growthOverAYear() {
    assertThat(consistent(EXPORTS, Relation.CHANGE_PERCENT)).isEqualTo(5);
    assertThat(flags(EXPORTS.replace("-4,0%", "+4,0%")))
        .containsExactly("change-percent (119 - 124)/124 = -4.0323, 4");
  }

  @Test
  void meansAndRests() {
    assertThat(consistent(HARVEST, Relation.AVERAGE)).isEqualTo(7);
    assertThat(flags(HARVEST.replace("62,0", "26,0")))
        .containsExactly("average 3100/500 × 10 = 62, 26");
    assertThat(consistent(MEMBERS, Relation.REMAINDER)).isEqualTo(4);
    assertThat(flags(MEMBERS.replace("| 26\n", "| 36\n"))).contains("remainder 95 - 69 = 26, 36");
  }

  @Test
  void amountsAreRounded() {
    String table =
        """
        Xã | Vốn (tỷ đồng) | Số dự án
        Xã Tân An | 12 | 3
        Xã Tân Bình | 15 | 4
        Xã Tân Hòa | 18 | 2
        Tổng | 46 | 9
        """;
    assertThat(flags(table)).isEmpty();
    assertThat(flags(table.replace("| 9", "| 8"))).hasSize(1);
  }

  @Test
  void aRowThatIsNoTotalIsNotHeldToTheSum() {
    String prices =
        """
        Chợ | Giá gạo | Giá thịt
        Chợ Đông | 18.500 | 120.000
        Chợ Đoài | 18.200 | 118.000
        Chung | 18.350 | 119.000
        """;
    assertThat(flags(prices)).isEmpty();
    assertThat(flags(POVERTY.replace("Tổng cộng |", "Tổng công ty Hoa Lan |").replace("603", "12")))
        .noneMatch(f -> f.startsWith("parts-sum"));
  }

  @Test
  void everyNumberOfATableIsCounted() {
    Coverage coverage = audit(POVERTY).coverage();
    assertThat(coverage.figures()).isEqualTo(15);
    assertThat(coverage.checked()).isEqualTo(15);
    Coverage alone = audit("Xã | Vốn\nXã Tân An | 214\nXã Tân Bình | 187\n").coverage();
    assertThat(alone.unchecked()).containsEntry(Coverage.Cause.CELL_ALONE, 2);
  }

  /** Heads that ask for everything over numbers that hang together in no way. */
  @Test
  void numbersOfNoTableAreNotFlagged() {
    Random random = new Random(42);
    int flags = 0;
    for (int run = 0; run < 400; run++) {
      StringBuilder table =
          new StringBuilder(
              "Xã | Tổng số | Hộ nghèo | Tỷ lệ (%) | Tăng, giảm | Bình quân | Còn lại\n");
      for (int row = 0; row < 7; row++) {
        table.append(row == 6 ? "Tổng cộng" : "Xã Số " + (char) ('A' + row));
        for (int column = 0; column < 6; column++) {
          int number = 1 + random.nextInt(900);
          table.append(" | ").append(column == 2 ? number / 10 + "," + number % 10 : "" + number);
        }
        table.append('\n');
      }
      flags += flags(table.toString()).size();
    }
    assertThat(flags).isZero();
  }

  /** One digit changed in each number of each table. */
  @Test
  void oneChangedDigit() {
    int all = 0;
    int caught = 0;
    List<String> missed = new ArrayList<>();
    for (String table : List.of(POVERTY, EXPORTS, HARVEST, MEMBERS, BUDGET)) {
      Matcher number = Pattern.compile("(?<=\\| [+-]?)\\d[\\d.,]*").matcher(table);
      while (number.find()) {
        if (number.start() > table.indexOf('\n', table.indexOf('|'))) {
          for (int at = number.start(); at < number.end(); at++) {
            if (Character.isDigit(table.charAt(at))) {
              char other = (char) ('1' + (table.charAt(at) - '0' + 3) % 9);
              String changed = table.substring(0, at) + other + table.substring(at + 1);
              boolean found = other == table.charAt(at) || !flags(changed).isEmpty();
              all++;
              caught += found ? 1 : 0;
              if (!found) {
                missed.add(number.group() + ">" + changed.substring(number.start(), number.end()));
              }
            }
          }
        }
      }
    }
    System.out.println("tables, one digit changed: caught " + caught + "/" + all + " " + missed);
    assertThat((double) caught / all).as("%s", missed).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổng | 12 | 13 | 14 | 15 | 16,5% | Tổng | 3 | 4\n",
        "|||||||||||||||||\n",
        "1 | 2\n",
        "Xã A | 12 hộ | 54/63 | trong đó | 12%\n"
      })
  void hostileTablesTakeLinearTime(String row) {
    String text = "Tỷ lệ (%) | Tăng giảm (%) | Bình quân | Tổng số | Còn lại\n" + row.repeat(5_000);
    Mentions mentions = RULES.annotate(text).mentions();
    assertTimeout(
        Duration.ofSeconds(15),
        () -> FigureAudit.standard().audit(text, mentions, Optional.empty()));
  }
}
