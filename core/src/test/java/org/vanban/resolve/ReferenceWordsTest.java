package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.Annotator;
import org.vanban.table.TableReader;

/** Every example of {@code reference-words.tsv} is read as its marks say. */
class ReferenceWordsTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  static Stream<TableReader.Row> examples() {
    return TableReader.rows(ReferenceWords.class, "reference-words.tsv").stream()
        .filter(row -> !row.get("example").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsReadAsMarked(TableReader.Row row) {
    String example = row.get("example");
    String text = example.replaceAll("[⟦⟧]", "");
    List<String> marked =
        Stream.of(example.split("⟦")).skip(1).map(rest -> rest.split("⟧")[0]).toList();
    List<String> linked =
        ANNOTATOR.annotate(text).entities().references().stream()
            .filter(reference -> !reference.to().isEmpty())
            .map(reference -> reference.span().of(text))
            .toList();
    assertThat(linked).as(row.where()).isEqualTo(marked);
  }
}
