package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.table.TableReader;

class WrittenFormsTest {
  private final WrittenForms forms = new WrittenForms();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nghi quyet 18 | [18-NQ]",
        "NQ18 | [18-NQ]",
        "Nghị quyết số 18 và 19 | [18-NQ, 19-NQ]",
        "18/NQ-TW | [18/NQ-TW]",
        "18-NQ/TW@XII | [18-NQ/TW@XII]",
        "nghị định 193/2013 | [193/2013/NĐ]",
        "nghị quyết 128 năm 2021 | [128/2021/NQ]",
        "nghị quyết trung ương 4, 7 khóa XII | [NQTW4@XII, NQTW7@XII]",
        "nghị quyết hội nghị lần thứ tư ban chấp hành trung ương đảng khoá 12 | [NQTW4@XII]",
        "nghi quyet dai hoi xiii | [NQĐH@XIII]",
        "NQTW4@XII | [NQTW4@XII]",
        "nqđh@xiii | [NQĐH@XIII]",
        "NQTW4 | [NQTW4]",
        "128/NQ-CP@2021 | [128/NQ-CP@2021]",
        "kế hoạch 5 năm |",
        "báo cáo 6 tháng |",
        "quý 3 năm 2020 | 2020-35",
        "quy III-2020 | 2020-35",
        "6 thang dau nam 2018 | 2018-40",
        "9 tháng đầu năm 2020 | 2020-01/2020-09",
        "nhiệm kỳ 2020-2025 | 2020/2025",
        "ngày 2 tháng 7 năm 2018 | 2018-07-02",
        "2.7.2018 | 2018-07-02",
        "tháng 8/2020 | 2020-08",
        "năm 2020 | 2020",
        "30/2/2020 |",
        "54/63 | 54/63",
        "57.448/57.796 | 57448/57796",
        "11,7% | 11.7%",
        "4.401.230 | 4401230",
        "khóa XII |",
        "COVID-19 |",
      })
  void formsAreUnderstood(String query, String meaning) {
    String found =
        forms.read(query).stream()
            .map(piece -> Understood.of(new QueryNode.Meant("", piece.meaning())))
            .map(u -> u.parts().getFirst())
            .map(p -> p.kind().equals("directive") ? p.values().toString() : p.values().getFirst())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(meaning == null ? "" : meaning);
  }

  @Test
  void everyTypeOfTheTableIsUnderstood() {
    for (TableReader.Row row : TableReader.rows(WrittenForms.class, "query-directive-types.tsv")) {
      List<QueryUnderstanding.Piece> pieces = forms.read(row.get("example"));
      assertThat(pieces).as(row.where()).hasSize(1);
      assertThat(pieces.getFirst().meaning())
          .as(row.where())
          .isInstanceOfSatisfying(
              Meaning.Directives.class,
              d -> assertThat(d.ids().getFirst().text()).contains(row.get("code")));
    }
  }
}
