package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;

/** Every row of the audit's tables does in its example what it says. */
class AuditTablesTest {
  private final AuditWords words = AuditWords.load();

  @Test
  void everyCueIsFoundInItsExample() {
    List<String> faults = new ArrayList<>();
    for (TableReader.Row row : TableReader.rows(AuditWords.class, "audit-words.tsv")) {
      Tokens tokens = words.tokenize(row.get("example"));
      boolean found = false;
      for (int token = 0; token < tokens.size() && !found; token++) {
        found =
            words
                .cueAt(tokens, token)
                .filter(c -> tokens.surface(c.start(), c.end()).equals(row.get("words")))
                .filter(c -> c.value() == Role.valueOf(row.get("role")))
                .isPresent();
      }
      if (!found) {
        faults.add(row.where() + " " + row.get("words"));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyWordOfATableIsFoundInItsExample() {
    TableWords tables = words.tables();
    for (TableReader.Row row : TableReader.rows(TableWords.class, "table-words.tsv")) {
      TableWords.Role role = TableWords.Role.valueOf(row.get("role"));
      String example = row.get("example");
      boolean found =
          switch (role) {
            case WHOLE, ONLY_WHOLE -> tables.ofLabel(example) == PrintedTable.Kind.WHOLE;
            case AMONG -> tables.ofLabel(example) == PrintedTable.Kind.AMONG;
            default -> tables.ofHead(example).contains(role);
          };
      assertThat(found).as("%s %s", row.where(), example).isTrue();
    }
  }

  @Test
  void everyUnitStandsInItsExample() {
    for (TableReader.Row row : TableReader.rows(AuditWords.class, "units.tsv")) {
      assertThat(row.get("example").toLowerCase(java.util.Locale.ROOT)).contains(row.get("unit"));
      assertThat(words.kindOf(row.get("unit"))).hasToString(row.get("kind"));
    }
  }

  @Test
  void everyHedgeButNoneReachesSomewhere() {
    for (Hedge hedge : Hedge.values()) {
      assertThat(words.reach(hedge).isPresent()).isEqualTo(hedge != Hedge.NONE);
    }
  }
}
