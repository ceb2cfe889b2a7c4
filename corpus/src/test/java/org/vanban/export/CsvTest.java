package org.vanban.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void textStaysTextAndNumbersNumbers() {
    StringBuilder out = new StringBuilder();
    try (Csv csv = new Csv(out, List.of("figure", "value", "note"))) {
      csv.row(List.of("2/7", "57448", "=HYPERLINK(\"x\")"));
      csv.row(List.of("54/63", "-11.7", "đạt, \"99\""));
      csv.row(List.of("2018-07-02", "", "- gạch"));
    }
    assertThat(out.toString().lines())
        .containsExactly(
            "\ufefffigure,value,note",
            "\"=\"\"2/7\"\"\",57448,\"'=HYPERLINK(\"\"x\"\")\"",
            "\"=\"\"54/63\"\"\",-11.7,\"đạt, \"\"99\"\"\"",
            "\"=\"\"2018-07-02\"\"\",,'- gạch");
  }

  @Test
  void codesKeepTheirDigits() {
    for (String code : List.of("02", "12e5", "1234567890123456")) {
      assertThat(Csv.safe(code)).isEqualTo("=\"" + code + "\"");
    }
    for (String number : List.of("0", "0.5", "123456789012345")) {
      assertThat(Csv.safe(number)).isEqualTo(number);
    }
    assertThat(Csv.safe("\n=1+1")).isEqualTo("'\n=1+1");
  }
}
