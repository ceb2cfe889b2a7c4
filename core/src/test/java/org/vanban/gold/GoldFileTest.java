package org.vanban.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldFileTest {
  private static final String FILE =
      """
      #doc id=a published=2018-07-02 url=none
      ⟦Chiều 2/7|DATE|edtf=2018-07-02⟧, ông ⟦Lò Văn Pửn|PERSON|pos=Bí thư Huyện ủy ; Chủ tịch HĐND huyện⟧ cho biết
      có ⟦54/63|RATIO|num=54|den=63⟧ xã, đạt ⟦85,7%|PERCENT|value=85.7⟧; chi ⟦hơn 1,25 tỷ đồng|QUANTITY|value=1250000000|unit=đồng|approx=gt⟧.
      #doc id=b published=unknown url=https://bao.example/b

      Theo ⟦Nghị quyết Trung ương 4 (khóa XI, XII)|DIRECTIVE|id=NQTW4@XI ; NQTW4@XII⟧.

      """;

  @Test
  void whatIsWrittenIsReadAgain() {
    List<GoldDocument> documents = GoldFile.parse("test", FILE);
    String written = String.join("", documents.stream().map(GoldFile::format).toList());
    assertThat(GoldFile.parse("again", written)).isEqualTo(documents);
    assertThat(documents).extracting(d -> d.mentions().size()).containsExactly(5, 1);
    assertThat(documents.getLast().published()).isEmpty();
  }

  @Test
  void aFaultNamesFileArticleAndPiece() {
    assertThatThrownBy(() -> GoldFile.parse("f.gold", "#doc id=x published=2020\nngày ⟦2/7|DATE⟧"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("f.gold:x")
        .hasMessageContaining("⟦2/7|DATE⟧")
        .hasMessageContaining("edtf");
  }
}
