package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.vanban.value.Amount;

class IntervalTest {
  @Test
  void aFigureStandsForWhatRoundsToIt() {
    assertThat(Interval.rounded(Amount.parse("70.2"))).isEqualTo(of("70.15", "70.25"));
    assertThat(Interval.rounded(Amount.parse("99.0"))).isEqualTo(of("98.95", "99.05"));
    assertThat(Interval.rounded(Amount.parse("1.25").scaled(9)).low())
        .isEqualByComparingTo("1245000000");
    assertThat(Interval.cutOff(Amount.parse("50.73"))).isEqualTo(of("50.73", "50.74"));
  }

  @Test
  void aCountIsExact() {
    assertThat(Interval.counted(Amount.of(8227))).isEqualTo(of("8227", "8227"));
    assertThat(Interval.counted(Amount.parse("2.5"))).isEqualTo(of("2.45", "2.55"));
  }

  @Test
  void arithmeticKeepsTheEnds() {
    assertThat(of("1", "2").plus(of("10", "20"))).isEqualTo(of("11", "22"));
    assertThat(of("10", "20").minus(of("1", "2"))).isEqualTo(of("8", "19"));
    assertThat(of("1", "2").over(of("4", "5")).low()).isEqualByComparingTo("0.2");
    assertThat(of("1", "2").over(of("4", "5")).high()).isEqualByComparingTo("0.5");
    assertThat(of("1", "2").overlaps(of("2", "3"))).isTrue();
    assertThat(of("1", "2").overlaps(of("2.01", "3"))).isFalse();
  }

  @Test
  void nothingIsDividedByNought() {
    assertThatThrownBy(() -> of("1", "2").over(of("0", "1")))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> of("2", "1")).isInstanceOf(IllegalArgumentException.class);
  }

  private static Interval of(String low, String high) {
    return new Interval(new BigDecimal(low), new BigDecimal(high));
  }
}
