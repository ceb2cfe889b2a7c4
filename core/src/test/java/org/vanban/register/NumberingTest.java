package org.vanban.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vanban.table.TableReader;
import org.vanban.value.DirectiveId;

class NumberingTest {
  private final Numbering numbering = Numbering.load();

  @TestFactory
  Stream<DynamicTest> examplesHold() {
    return TableReader.rows(Numbering.class, "numbering.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.where(), () -> checkExample(row.get("example"))));
  }

  /** {@code 18-NQ/TW > TERM Trung ương}: a number, what it runs by, whose terms. */
  private void checkExample(String example) {
    String[] sides = example.split(" > ", 2);
    Numbering.Series series = numbering.of(DirectiveId.of(sides[0]));
    assertThat((series.runs() + " " + series.body().orElse("")).strip()).isEqualTo(sides[1]);
  }

  @Test
  void numbersOfTheStateRunByYear() {
    assertThat(runs("128/NQ-CP")).isEqualTo(Numbering.Runs.YEAR);
    assertThat(runs("1600/QĐ-TTg")).isEqualTo(Numbering.Runs.YEAR);
    assertThat(runs("627/TB-VPCP")).isEqualTo(Numbering.Runs.YEAR);
  }

  @Test
  void aYearInTheNumberTells() {
    assertThat(runs("34/2016/NĐ-CP")).isEqualTo(Numbering.Runs.NUMBER);
    assertThat(runs("18/2020/QĐ-TTg")).isEqualTo(Numbering.Runs.NUMBER);
  }

  @Test
  void bodiesOfTheCentreRunByItsTerms() {
    for (String number : new String[] {"04-KL/BTCTW", "36-HD/VPTW", "01-HD/UBKTTW", "08-QĐi/TW"}) {
      Numbering.Series series = numbering.of(DirectiveId.of(number));
      assertThat(series.runs()).as(number).isEqualTo(Numbering.Runs.TERM);
      assertThat(series.isLocal()).as(number).isFalse();
    }
  }

  @Test
  void oneOfManyNeedsItsPlace() {
    for (String number : new String[] {"29-CT/TU", "02-HD/BTCTU", "15-KH/HU", "12/QĐ-UBND"}) {
      assertThat(numbering.of(DirectiveId.of(number)).isLocal()).as(number).isTrue();
    }
    assertThat(numbering.of(DirectiveId.of("18-NQ/TW")).isLocal()).isFalse();
    assertThat(numbering.of(DirectiveId.of("80/2015/QH13")).isLocal()).isFalse();
  }

  private Numbering.Runs runs(String number) {
    return numbering.of(DirectiveId.of(number)).runs();
  }
}
