package org.vanban.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;
import org.vanban.gold.InlineNotation;
import org.vanban.mention.Mention;

class ScorerTest {
  private static final String GOLD =
      """
      #doc id=a published=unknown url=none
      ⟦Chiều 2/7/2019|DATE|edtf=2019-07-02⟧ bà ⟦Hạnh|PERSON|pos=Bí thư⟧ nêu ⟦Quyết định 5, 6|DIRECTIVE|id=5-QĐ ; 6-QĐ⟧ và ⟦3 xã|QUANTITY|value=3|unit=xã⟧ từ 4/7.
      """;

  @Test
  void goldAgainstItselfIsAllRight() {
    ScoreTable table = score(GOLD.lines().skip(1).findFirst().orElseThrow());
    assertThat(table.differences()).isEmpty();
    assertThat(table.row("OFFICE").f1()).isEqualTo(1);
    assertThat(table.row("ID").gold()).isEqualTo(2);
  }

  @Test
  void eachFaultIsCountedWhereItBelongs() {
    ScoreTable table =
        score(
            "Chiều ⟦2/7/2019|DATE|edtf=2019-07-02⟧ bà ⟦Hạnh|PERSON|pos=Phó Bí thư⟧ nêu ⟦Quyết định 5, 6|DIRECTIVE|id=5-QĐ⟧ và ⟦3 xã|QUANTITY|value=4|unit=xã⟧ từ ⟦4/7|DATE|edtf=2019-07-04⟧.");
    assertThat(table.row("DATE"))
        .isEqualTo(new Score(1, 1, 0, 0, 1)); // 4/7: no year, nothing settles it
    assertThat(table.row("OFFICE")).isEqualTo(new Score(1, 1, 0, 0, 0));
    assertThat(table.row("DIRECTIVE")).isEqualTo(new Score(1, 1, 1, 0, 1));
    assertThat(table.row("ID")).isEqualTo(new Score(2, 1, 1, 1, 1));
    assertThat(table.row("QUANTITY").valueF1()).isZero();
    assertThat(table.differences())
        .extracting(ScoreTable.Difference::what)
        .contains("missed", "spurious", "value");
  }

  private static ScoreTable score(String found) {
    List<GoldDocument> gold = GoldFile.parse("test", GOLD);
    List<Mention> mentions = InlineNotation.parse(found).mentions().asList();
    return Scorer.score(gold, document -> mentions);
  }
}
