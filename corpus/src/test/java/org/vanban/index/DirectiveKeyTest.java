package org.vanban.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.value.DirectiveId;

class DirectiveKeyTest {

  @ParameterizedTest
  @CsvSource({
    "18-NQ/TW, 18-NQ/TW, true",
    "18-NQ/TW, 18/NQ-TW, true",
    "18-NQ/TW, 18-NQ, true",
    "18-NQ, 18-NQ/TW, true",
    "18-NQ/TW, 18-NQ/TU, false",
    "18-NQ, 18-CT/TW, false",
    "18-NQ, 118-NQ/TW, false",
    "205-QĐ/TW, 205-QĐ, true",
    "12-QĐ/TW, 12-QyĐ/TW, true",
    "5-CT/TW, 05-CT/TW, true",
    "34/2016/NĐ-CP, 34-NĐ, true",
    "34-NĐ, 34/2016/NĐ-CP, true",
    "34/2016/NĐ, 34/2016/NĐ-CP, true",
    "34/2017/NĐ, 34/2016/NĐ-CP, false",
    "128/2021/NQ, 128/NQ-CP, true",
    "128/NQ-CP, 128/2021/NQ-CP, true",
    "80/2015/L, 80/2015/QH13, true",
    "NQTW4@XII, NQTW4@XII, true",
    "NQTW4@XII, NQTW4, true",
    "NQTW4, NQTW4@XI, true",
    "NQTW4@XII, NQTW4@XI, false",
    "18-NQ/TW, 18-NQ/TW@XII, true",
    "18-NQ/TW@XII, 18-NQ/TW@XII, true",
    "18-NQ/TW@XII, 18-NQ/TW, true",
    "18-NQ/TW@XII, 18-NQ, true",
    "18-NQ/TW@XII, 18-NQ/TW@XIII, false",
    "18-NQ/TW@XII, 19-NQ/TW, false",
    "128/NQ-CP@2021, 128/NQ-CP@2020, false",
    "29-CT/TU@2020-2025@Lâm Đồng, 29-CT/TU, true",
    "29-CT/TU@2020-2025@Lâm Đồng, 29-CT/TU@2020-2025@Đắk Lắk, false",
    "Luật Đất đai, Luật Đất đai 2013, true",
    "Luật Đất đai 2013, luật đất đai, true",
    "Luật Đất đai 2013, Luật Đất đai 2024, false",
  })
  void oneIdMayNameWhatAnotherNames(String asked, String printed, boolean may) {
    assertThat(DirectiveKey.of(DirectiveId.of(asked)).mayName(DirectiveId.of(printed)))
        .isEqualTo(may);
  }
}
