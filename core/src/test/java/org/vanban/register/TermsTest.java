package org.vanban.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vanban.value.EdtfDate;

class TermsTest {
  private final Terms terms = Terms.load();

  @Test
  void aTermBeginsOnTheDayAfterItsCongress() {
    assertThat(at("2016-01-29")).isEqualTo("XII");
    assertThat(at("2021-01-24")).isEqualTo("XII");
    assertThat(at("2021-02-02")).isEqualTo("XIII");
    assertThat(at("2026-01-24")).isEqualTo("XIV");
  }

  @Test
  void noTermRunsDuringACongress() {
    assertThat(at("2016-01-20")).isEmpty();
    assertThat(at("2021-01-28")).isEmpty();
    assertThat(at("2026-01-23")).isEmpty();
    assertThat(at("1950-01-01")).isEmpty();
  }

  @Test
  void aDateThatIsNoDayLiesInATermAsAWhole() {
    assertThat(at("2017")).isEqualTo("XII");
    assertThat(at("2021")).isEmpty();
    Term twelfth = terms.named("Trung ương", "XII").orElseThrow();
    assertThat(twelfth.touches(EdtfDate.parse("2021"))).isTrue();
    assertThat(twelfth.covers(EdtfDate.parse("2021"))).isFalse();
    assertThat(twelfth.touches(EdtfDate.parse("2021-02-02"))).isFalse();
  }

  @Test
  void bodiesCountApart() {
    assertThat(terms.at("Quốc hội", EdtfDate.parse("2017-10-25"))).map(Term::name).contains("XIV");
    assertThat(terms.at("Tỉnh ủy", EdtfDate.parse("2017-10-25")))
        .map(Term::name)
        .contains("2015-2020");
    assertThat(terms.at("Thị ủy", EdtfDate.parse("2017-10-25"))).isEmpty();
    assertThat(terms.named("Trung ương", "XX")).isEmpty();
  }

  @Test
  void onlyTheLastTermOfABodyIsOpen() {
    Map<String, Term> last = new HashMap<>();
    for (Term term : terms.all()) {
      Term before = last.put(term.body(), term);
      if (before != null) {
        assertThat(before.until()).as(before.toString()).isPresent();
        assertThat(before.until().orElse(LocalDate.MAX)).isBefore(term.from());
      }
    }
    assertThat(last.values()).allSatisfy(term -> assertThat(term.until()).isEmpty());
  }

  private String at(String date) {
    return terms.at("Trung ương", EdtfDate.parse(date)).map(Term::name).orElse("");
  }
}
