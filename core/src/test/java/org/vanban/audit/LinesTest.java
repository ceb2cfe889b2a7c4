package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.Annotator;
import org.vanban.mention.Mentions;

/**
 * What lines of a text tell of each other: lists with their sums, headlines, lines under pictures.
 */
class LinesTest {
  private static final Annotator RULES = Annotator.builder().build();

  private static List<String> found(String text, Relation relation) {
    Mentions mentions = RULES.annotate(text).mentions();
    return FigureAudit.standard().audit(text, mentions, Optional.empty()).findings().stream()
        .filter(f -> f.relation() == relation)
        .map(f -> f.verdict() + " " + f.formula() + ", " + f.printed())
        .toList();
  }

  private static List<String> sums(String text) {
    return found(text, Relation.PARTS_SUM);
  }

  private static final String LIST =
      """
      Kết quả rà soát hộ nghèo:
      - Xã Tân An: 12 hộ (giảm 3 hộ);
      - Xã Tân Bình: 15 hộ;
      - Xã Tân Hòa: 21 hộ;
      """;

  @Test
  void theTotalIsTheLastLine() {
    assertThat(sums(LIST + "- Tổng cộng: 48 hộ.")).containsExactly("consistent 12 + 15 + 21, 48");
    assertThat(sums(LIST + "Tổng số: 49 hộ.")).containsExactly("inconsistent 12 + 15 + 21, 49");
    assertThat(sums(LIST + "Tổng số: 275 hộ.")).isEmpty(); // not all are listed
    assertThat(sums(LIST + "- Tổng công ty Hoa Lan: 58 hộ.")).isEmpty();
  }

  @Test
  void theWholeOpensTheList() {
    String list =
        "\n- Xã Tân An: 12 hộ\n+ Thôn Thượng: 7 hộ\n- Xã Tân Bình: 15 hộ\n- Xã Tân Hòa: 21 hộ";
    assertThat(sums("Toàn huyện còn 48 hộ nghèo, gồm:" + list))
        .containsExactly("consistent 12 + 15 + 21, 48");
    assertThat(sums("Toàn huyện còn 84 hộ nghèo, gồm:" + list))
        .containsExactly("inconsistent 12 + 15 + 21, 84");
    assertThat(sums("Toàn huyện còn 84 hộ nghèo, trong đó:" + list)).isEmpty();
    assertThat(sums("Toàn huyện còn 84 hộ nghèo.\nCác xã:" + list)).isEmpty();
    assertThat(
            sums(
                "Cả vùng có 47 tỉnh, gồm:\n- Bắc: 12 tỉnh\n- Trung: 15 tỉnh và phủ Thượng\n- Nam: 19 tỉnh"))
        .isEmpty();
  }

  @Test
  void headlineAndBody() {
    String head = "Bình Sơn: 127 hộ thoát nghèo\n";
    assertThat(found(head + "Năm qua, huyện Bình Sơn có 137 hộ thoát nghèo.", Relation.REPEAT))
        .containsExactly("inconsistent 137 = 127, 127");
    assertThat(found(head + "Năm qua, huyện Bình Sơn có 240 hộ thoát nghèo.", Relation.REPEAT))
        .isEmpty();
    assertThat(found(head + "Năm qua, huyện Trà Bồng có 137 hộ thoát nghèo.", Relation.REPEAT))
        .isEmpty();
    assertThat(
            found(
                head
                    + "Năm qua, huyện Bình Sơn có 127 hộ thoát nghèo.\n"
                    + "Năm trước, huyện Bình Sơn có 137 hộ thoát nghèo.",
                Relation.REPEAT))
        .noneMatch(f -> f.startsWith("inconsistent"));
    assertThat(
            found(
                "Thu ngân sách đạt 1.245 tỷ đồng\nThu ngân sách của tỉnh đạt 1.254 tỷ đồng.",
                Relation.REPEAT))
        .hasSize(1);
  }

  @Test
  void underAPicture() {
    String head = "Huyện Hòa Bình trồng 412 ha rừng\n";
    String body = "\nTrong quý I, huyện trồng 412 ha rừng.";
    assertThat(
            found(
                head + "Đầu xuân, cả huyện trồng 421 ha rừng. Ảnh: Mai Lan" + body,
                Relation.REPEAT))
        .contains("inconsistent 421 = 412, 412");
    assertThat(found(head + "Vườn của xã rộng 421 ha. Ảnh: Mai Lan" + body, Relation.REPEAT))
        .containsExactly("consistent 412 = 412, 412");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Xã A: 12 hộ;\n",
        "; Tổng: 12 hộ",
        "Huyện trồng 412 ha rừng. Huyện trồng 421 ha rừng. ",
        "vắng mặt 2, có mặt 3, ",
        "lần lượt là 31, 24 và 7 phiếu tín nhiệm cao ",
        "hơn 2/3 (31/45 xã) gấp đôi vượt mốc 2 tỷ đồng "
      })
  void hostileLinesTakeLinearTime(String piece) {
    String text = piece.repeat(10_000);
    Mentions mentions = RULES.annotate(text).mentions();
    assertTimeout(
        Duration.ofSeconds(15),
        () -> FigureAudit.standard().audit(text, mentions, Optional.empty()));
  }
}
