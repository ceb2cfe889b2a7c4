package org.vanban.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vanban.audit.Basis;
import org.vanban.audit.Finding;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;
import org.vanban.audit.Verdict;

class ReportWordsTest {
  private static final String BUNDLE = "org.vanban.export.report";

  @ParameterizedTest
  @EnumSource
  void whateverAFindingSaysHasWords(Finding.Language language) {
    ReportWords words = ReportWords.in(language);
    for (Relation relation : Relation.values()) {
      assertThat(words.relation(relation)).isNotBlank();
    }
    for (Basis basis : Basis.values()) {
      assertThat(words.basis(basis)).isNotBlank();
    }
    for (Severity severity : Severity.values()) {
      assertThat(words.severity(severity)).isNotBlank();
    }
    for (Verdict verdict : Verdict.values()) {
      assertThat(words.get("reading." + verdict)).isNotBlank();
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    Set<String> english = new TreeSet<>(bundle("en").keySet());
    assertThat(new TreeSet<>(bundle("vi").keySet())).isEqualTo(english);
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language));
  }

  /** The one sentence with that word says that the tool does not say it. */
  @Test
  void noWordBlames() {
    ResourceBundle words = bundle("vi");
    for (String key : words.keySet()) {
      if (!key.equals("opening")) {
        assertThat(words.getString(key).toLowerCase(Locale.ROOT))
            .doesNotContainPattern("\\bsai\\b")
            .doesNotContain("nghi vấn", "vi phạm");
      }
    }
  }

  @Test
  void everyReportOpensAlike() {
    String vietnamese = ReportWords.in(Finding.Language.VIETNAMESE).opening();
    assertThat(vietnamese)
        .isEqualTo(
            "Công cụ chỉ đối chiếu các số đã in, không kết luận số nào hay ai sai;"
                + " hãy kiểm chứng với nguồn trước khi đăng.");
    List<String> english = ReportWords.in(Finding.Language.ENGLISH).opening().lines().toList();
    assertThat(english).hasSize(2).startsWith(vietnamese);
  }

  @Test
  void numbersAreWrittenAsReadersWriteThem() {
    ReportWords vietnamese = ReportWords.in(Finding.Language.VIETNAMESE);
    assertThat(vietnamese.formula("46/51")).isEqualTo("46/51");
    assertThat(vietnamese.formula("31.5 + 17.4")).isEqualTo("31,5 + 17,4");
    assertThat(vietnamese.formula("13632000000000/56800.25"))
        .isEqualTo("13.632.000.000.000/56.800,25");
    assertThat(vietnamese.formula("51160 + 2106 - 12")).isEqualTo("51.160 + 2.106 - 12");
    assertThat(vietnamese.formula("2024-05-14")).isEqualTo("2024-05-14");
    assertThat(vietnamese.formula(Relation.DIRECTIVE_DATE, "30/2020/NĐ-CP"))
        .isEqualTo("30/2020/NĐ-CP");
    assertThat(vietnamese.formula(Relation.AVERAGE, "3040/20")).isEqualTo("3.040/20");
    ReportWords english = ReportWords.in(Finding.Language.ENGLISH);
    assertThat(english.formula("372845/389210.5")).isEqualTo("372,845/389,210.5");
    assertThat(english.number(1064)).isEqualTo("1,064");
  }
}
