package org.vanban.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.value.DirectiveId.Kind;

class DirectiveIdTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31-NQ/TW         | NUMBERED | 31  |      | NQ/TW   |
          41/2015/NĐ-CP    | NUMBERED | 41  | 2015 | NĐ-CP   |
          26/2017/QH14     | NUMBERED | 26  | 2017 | QH14    |
          19-2016/NQ-CP    | NUMBERED | 19  | 2016 | NQ-CP   |
          1123/QĐ-TTg      | NUMBERED | 1123 |     | QĐ-TTg  |
          19CT/UB          | NUMBERED | 19  |      | CT/UB   |
          20a/2009/NQ-CP   | NUMBERED | 20a | 2009 | NQ-CP   |
          07-CT            | BARE     | 07  |      | CT      |
          155/2018/NĐ      | BARE     | 155 | 2018 | NĐ      |
          NQTW5@XIII       | PLENUM   | 5   |      |         | XIII
          NQTW5            | PLENUM   | 5   |      |         |
          NQĐH@XI          | CONGRESS |     |      |         | XI
          NQĐH             | CONGRESS |     |      |         |
          Luật Cư trú 2020 | NAMED    |     |      |         |
          """)
  void partsOfAnId(String text, Kind kind, String number, Integer year, String code, String term) {
    DirectiveId id = DirectiveId.of(text);
    assertThat(id.kind()).isEqualTo(kind);
    assertThat(id.number()).isEqualTo(Optional.ofNullable(number));
    assertThat(id.year()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    assertThat(id.code()).isEqualTo(Optional.ofNullable(code));
    assertThat(id.term()).isEqualTo(Optional.ofNullable(term));
  }

  @Test
  void caseMakesNoDifference() {
    assertThat(DirectiveId.of("luật cư trú")).isEqualTo(DirectiveId.of("Luật Cư trú"));
    assertThat(DirectiveId.of("31-NQ/TW")).isNotEqualTo(DirectiveId.of("31-NQ/TU"));
    assertThatThrownBy(() -> DirectiveId.of(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
