package org.vanban.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void shareOfRunsOfFourWords() {
    Shingles half = Shingles.compare("một hai ba bốn năm", "một hai ba bốn, sáu bảy tám");
    assertThat(half.recall()).isEqualTo(0.5);
    assertThat(half.precision()).isEqualTo(0.25);
    assertThat(half.f1()).isBetween(0.33, 0.34);
  }

  @Test
  void fewWordsAreOneRunAndNoneAreNone() {
    assertThat(Shingles.compare("hai ba", "hai ba.").f1()).isEqualTo(1);
    assertThat(Shingles.compare("hai ba", "").f1()).isZero();
    assertThat(Shingles.mean(List.of(new Shingles(1, 0.5), new Shingles(0, 0.5))).recall())
        .isEqualTo(0.5);
  }
}
