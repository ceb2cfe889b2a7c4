package org.vanban.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  @Test
  void everyDayQuarterAndHalfIsReadAsItIsWritten() {
    for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
      EdtfDate date = EdtfDate.of(day);
      assertThat(EdtfDate.parse(date.toString())).isEqualTo(date);
    }
    for (int year = 1900; year <= 2100; year++) {
      for (int part : new int[] {33, 34, 35, 36, 40, 41, 1, 12}) {
        String edtf = "%d-%02d".formatted(year, part);
        assertThat(EdtfDate.parse(edtf)).hasToString(edtf);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-07-02T17:14:00+07:00",
        "2022-10-28T10:04:00",
        "2020/2025",
        "1970-06/1979-12",
        "2018"
      })
  void otherForms(String edtf) {
    assertThat(EdtfDate.parse(edtf)).hasToString(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2018-13", "2018-02-30", "18", "2025/2020", "2018-07-02T25:00", "", "a/b"})
  void whatIsNoDate(String edtf) {
    assertThatThrownBy(() -> EdtfDate.parse(edtf)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void romanNumerals() {
    for (int n = 1; n <= 89; n++) {
      assertThat(RomanNumeral.parse(RomanNumeral.of(n))).hasValue(n);
    }
    for (String no : new String[] {"", "IIII", "VX", "xii", "C", "IC"}) {
      assertThat(RomanNumeral.parse(no)).isEmpty();
    }
  }

  @Test
  void anAmountKeepsHowFinelyItWasPrinted() {
    assertThat(Amount.parse("1.25").scaled(9)).hasToString("1250000000");
    assertThat(Amount.parse("1.25").scaled(9).unit()).isEqualByComparingTo("10000000");
    assertThat(Amount.parse("99.0").unit()).isEqualByComparingTo("0.1");
  }
}
