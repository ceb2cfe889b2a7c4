package org.vanban.directive;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vanban.table.TableReader;

/** Every row's example holds. */
class DirectiveTablesTest {
  private static final List<String> TABLES =
      List.of("directive-types.tsv", "code-letters.tsv", "directive-words.tsv", "law-names.tsv");

  @TestFactory
  Stream<DynamicTest> examplesHold() {
    return TABLES.stream()
        .flatMap(table -> TableReader.rows(DirectiveExtractor.class, table).stream())
        .map(
            row ->
                DynamicTest.dynamicTest(row.where(), () -> Directives.check(row.get("example"))));
  }
}
