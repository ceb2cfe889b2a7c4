package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.Annotator;
import org.vanban.mention.Mention;
import org.vanban.table.TableReader;

/** Every example of {@code citation-words.tsv} leads to the document that it says. */
class CitationWordsTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  static List<TableReader.Row> examples() {
    return TableReader.rows(CitationWord.class, CitationWord.TABLE);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleLeadsToTheDocument(TableReader.Row row) {
    String[] example = row.get("example").split(" > ");
    Mention.Directive first =
        ANNOTATOR.annotate(example[0]).mentions().of(Mention.Directive.class).getFirst();
    String open = first.ids().getFirst().text();
    assertThat(first.keys().getFirst())
        .as(row.where())
        .isEqualTo(example[1].equals("?") ? open : example[1]);
  }
}
