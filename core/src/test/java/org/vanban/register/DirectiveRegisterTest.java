package org.vanban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.directive.DirectiveExtractor;
import org.vanban.table.TableReader;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;
import org.vanban.value.RomanNumeral;

class DirectiveRegisterTest {
  private static final String HEAD =
      "number\ttype\tissuer\tdate\ttitle\talso called\tstatus\tsources\n";
  private static final List<TableReader.Row> ROWS =
      TableReader.rows(DirectiveRegister.class, "directives.tsv");
  private static final Set<String> LAWS = Set.of("luật", "bộ luật", "pháp lệnh", "hiến pháp");

  private final DirectiveRegister register = DirectiveRegister.load();
  private final Terms terms = Terms.load();
  private final Numbering numbering = Numbering.load();

  @Test
  void theTableLoads() {
    assertThat(register.size()).isEqualTo(ROWS.size()).isGreaterThan(1_000);
  }

  @Test
  void everyRowIsClean() {
    Set<String> types = new HashSet<>();
    TableReader.rows(DirectiveExtractor.class, "directive-types.tsv")
        .forEach(row -> types.add(row.get("word")));
    assertThat(ROWS).allSatisfy(row -> checkRow(row, types));
  }

  private void checkRow(TableReader.Row row, Set<String> types) {
    String title = row.get("title");
    assertThat(title.length()).as(row.where()).isLessThanOrEqualTo(300);
    assertThat(title)
        .as(row.where())
        .doesNotStartWithIgnoringCase("về ")
        .doesNotStartWithIgnoringCase("luật ")
        .doesNotMatch(".*[,;:]")
        .doesNotContain("?", "…", "[", "  ");
    assertThat(row.get("type")).as(row.where()).isIn(types);
    assertThat(row.get("issuer")).as(row.where()).doesNotMatch(".*(?: về| của|[,;:])");
    assertThat(row.list("sources")).as(row.where()).isNotEmpty().doesNotContain("");
    if (row.get("status").equals("solid")) {
      assertThat(row.get("sources")).as(row.where()).doesNotContain("unconfirmed");
    }
    if (row.get("status").equals("hint") && LAWS.contains(row.get("type"))) {
      assertThat(title + row.get("also called")).as(row.where()).isNotEmpty();
    }
    checkDate(DirectiveId.of(row.get("number")), LocalDate.parse(row.get("date")));
  }

  /** The date lies in the term, or the year, that the number runs by. */
  private void checkDate(DirectiveId id, LocalDate date) {
    Numbering.Series series = numbering.of(id);
    EdtfDate day = EdtfDate.of(date);
    if (id.kind() == DirectiveId.Kind.NUMBERED
        && series.body().filter(b -> b.equals("Trung ương")).isPresent()) {
      assertThat(terms.at("Trung ương", day)).as("term of %s", id).isPresent();
    }
    String code = id.code().orElse("");
    if (code.matches(".*QH(?:9|1\\d)")) {
      String term = RomanNumeral.of(Integer.parseInt(code.replaceFirst(".*\\D", "")));
      assertThat(terms.at("Quốc hội", day)).map(Term::name).as("term of %s", id).contains(term);
    }
    id.year().ifPresent(year -> assertThat(date.getYear()).as("year of %s", id).isEqualTo(year));
  }

  @Test
  void aNumberIsUsedAnewInAnotherTerm() {
    assertThat(candidates("18-NQ/TW"))
        .extracting(d -> terms.at("Trung ương", EdtfDate.of(d.date())).orElseThrow().name())
        .containsExactly("XII", "XIII");
    assertThat(candidates("18-NQ/TW"))
        .extracting(RegisteredDirective::date)
        .containsExactly(LocalDate.of(2017, 10, 25), LocalDate.of(2022, 6, 16));
    assertThat(candidates("35-CT/TW")).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void zerosCaseAndTheBareNumberFindTheSame() {
    assertThat(candidates("05-CT/TW")).isNotEmpty().isEqualTo(candidates("5-ct/tw"));
    assertThat(candidates("05-CT")).containsAll(candidates("05-CT/TW"));
    assertThat(candidates("205-QĐ")).extracting(d -> d.id().text()).contains("205-QĐ/TW");
  }

  @Test
  void aPlenumAndACongressAreFound() {
    assertThat(candidates("NQTW6@XII"))
        .extracting(d -> d.id().text())
        .containsExactlyInAnyOrder("18-NQ/TW", "19-NQ/TW", "20-NQ/TW", "21-NQ/TW");
    assertThat(candidates("NQĐH@XII"))
        .extracting(RegisteredDirective::date)
        .containsExactly(LocalDate.of(2016, 1, 28));
    for (TableReader.Row row : ROWS) {
      for (String name : row.list("also called")) {
        DirectiveId id = DirectiveId.of(name);
        if (id.kind() == DirectiveId.Kind.PLENUM) {
          assertThat(terms.at("Trung ương", EdtfDate.parse(row.get("date"))))
              .as(row.where())
              .map(Term::name)
              .isEqualTo(id.term());
        }
      }
    }
  }

  @Test
  void otherNamesAreFound() {
    assertThat(candidates("165-ĐA")).extracting(d -> d.id().text()).containsExactly("165-TB/TW");
    assertThat(candidates("08-QĐ/TW")).extracting(d -> d.id().text()).contains("08-QĐi/TW");
    assertThat(candidates("Hiến pháp")).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void aLawIsFoundByItsName() {
    assertThat(candidates("Luật Đất đai"))
        .extracting(d -> d.id().text())
        .contains("13/2003/QH11", "45/2013/QH13", "31/2024/QH15");
    assertThat(candidates("Luật Đất đai 2013"))
        .extracting(d -> d.id().text())
        .containsExactly("45/2013/QH13");
    assertThat(candidates("Bộ luật Hình sự 2015"))
        .extracting(d -> d.id().text())
        .containsExactly("100/2015/QH13");
  }

  @Test
  void whatIsNotThereHasNoCandidates() {
    assertThat(candidates("9999-NQ/TW")).isEmpty();
    assertThat(candidates("Luật Lưu học sinh")).isEmpty();
  }

  @Test
  void aTableOfOnesOwnStandsBesideIt(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.tsv");
    Files.writeString(
        own,
        HEAD
            + "18-NQ/TW\tnghị quyết\tBan Chấp hành Trung ương\t2017-10-25\towned\t\tsolid\tmine\n"
            + "12-NQ/TU\tnghị quyết\tTỉnh ủy An Giang\t2021-10-12\tdu lịch\t\tsolid\tmine\n");
    DirectiveRegister joined = DirectiveRegister.load(own);
    assertThat(joined.size()).isEqualTo(register.size() + 1);
    assertThat(joined.candidates(DirectiveId.of("18-NQ/TW")))
        .extracting(RegisteredDirective::title)
        .hasSize(2)
        .contains("owned");
  }

  @Test
  void damageIsNamedWithItsLine(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.tsv");
    String row = "12-NQ/TU\tnghị quyết\tTỉnh ủy An Giang\t2021-10-12\tdu lịch\t\tsolid\tmine\n";
    Files.writeString(own, HEAD + row + row);
    assertThatThrownBy(() -> DirectiveRegister.load(own))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("own.tsv:3")
        .hasMessageContaining("twice");
    Files.writeString(own, HEAD + row.replace("2021-10-12", "12/10/2021"));
    assertThatThrownBy(() -> DirectiveRegister.load(own)).hasMessageContaining("own.tsv:2");
    Files.writeString(own, HEAD + row.replace("solid", "sure"));
    assertThatThrownBy(() -> DirectiveRegister.load(own)).hasMessageContaining("own.tsv:2");
  }

  private List<RegisteredDirective> candidates(String id) {
    return register.candidates(DirectiveId.of(id));
  }
}
