package org.vanban.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as printed, and what they say. */
class DirectiveNumberReaderTest {
  private final DirectiveNumberReader reader = DirectiveNumberReader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31-NQ/TW                     | 31   |      | NQ/TW            | 31-NQ/TW
          07-CT/TU                     | 07   |      | CT/TU            | 07-CT/TU
          12-KL/BTCTW                  | 12   |      | KL/BTCTW         | 12-KL/BTCTW
          45-TB/ĐUK                    | 45   |      | TB/ĐUK           | 45-TB/ĐUK
          9-HD/VPTW                    | 9    |      | HD/VPTW          | 9-HD/VPTW
          98/NQ-CP                     | 98   |      | NQ-CP            | 98/NQ-CP
          41/2015/NĐ-CP                | 41   | 2015 | NĐ-CP            | 41/2015/NĐ-CP
          1123/QĐ-TTg                  | 1123 |      | QĐ-TTg           | 1123/QĐ-TTg
          20a/2009/NQ-CP               | 20a  | 2009 | NQ-CP            | 20a/2009/NQ-CP
          26/2017/QH14                 | 26   | 2017 | QH14             | 26/2017/QH14
          801/NQ-UBTVQH13              | 801  |      | NQ-UBTVQH13      | 801/NQ-UBTVQH13
          14/2014/TTLT-BTP-BNV-BTC     | 14   | 2014 | TTLT-BTP-BNV-BTC | 14/2014/TTLT-BTP-BNV-BTC
          2211/UBND-KSTT               | 2211 |      | UBND-KSTT        | 2211/UBND-KSTT
          19CT/UB                      | 19   |      | CT/UB            | 19CT/UB
          66 TC/NSNN                   | 66   |      | TC/NSNN          | 66TC/NSNN
          217-HĐBT                     | 217  |      | HĐBT             | 217-HĐBT
          3.4/2006/NQ-HĐND             | 3.4  | 2006 | NQ-HĐND          | 3.4/2006/NQ-HĐND
          188/SGD&ĐT-VP                | 188  |      | SGD&ĐT-VP        | 188/SGD&ĐT-VP
          """)
  void formsOfAllHouses(String printed, String number, Integer year, String code, String id) {
    DirectiveNumber read = reader.read(printed).orElseThrow();
    assertThat(read.number()).isEqualTo(number);
    assertThat(read.year()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    assertThat(read.code()).isEqualTo(code);
    assertThat(read.id().text()).isEqualTo(id);
    assertThat(reader.read(id)).as("its own id").contains(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31/NQ-TW                 | 31-NQ/TW
          98-NQ/CP                 | 98/NQ-CP
          12/KL/TW                 | 12-KL/TW
          07- CT/TW                | 07-CT/TW
          55-QĐ/TƯ                 | 55-QĐ/TW
          55-QĐ/T.Ư                | 55-QĐ/TW
          41/2015/NÐ-CP            | 41/2015/NĐ-CP
          41/2015/ND-CP            | 41/2015/NĐ-CP
          41 / 2015 / NĐ – CP      | 41/2015/NĐ-CP
          41.2015.NQ-HĐND          | 41/2015/NQ-HĐND
          41/2015NQ-HĐND           | 41/2015/NQ-HĐND
          41/2015/NQ HĐND          | 41/2015/NQ-HĐND
          31‑NQ/TWvà               | 31-NQ/TW
          41/2015/NĐ-CPngày        | 41/2015/NĐ-CP
          '77/2015/QĐ-UBND.'       | 77/2015/QĐ-UBND
          Số: 77/2015/QĐ-UBND      | 77/2015/QĐ-UBND
          41/2015/NĐ-CP - Quy định | 41/2015/NĐ-CP
          41/2015/nđ-cp            | 41/2015/NĐ-CP
          31-nq/tw                 | 31-NQ/TW
          36CP                     | 36/CP
          1 l/2005/NĐ-CP           | 11/2005/NĐ-CP
          """)
  void misprintsAreMended(String printed, String id) {
    assertThat(reader.read(printed)).map(DirectiveNumber::toString).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "không số", "12/3/2019", "54/63", "8,5%", "1234567/QĐ-UBND"})
  void whatIsNoNumberIsNone(String printed) {
    assertThat(reader.read(printed)).isEmpty();
  }

  @Test
  void aBareNumberHasNoCode() {
    assertThat(reader.read("Chỉ thị 05")).map(DirectiveNumber::hasCode).contains(false);
  }
}
