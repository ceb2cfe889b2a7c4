package org.vanban.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.gold.InlineNotation;
import org.vanban.table.TableReader;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Vocabulary;

/** Every example of every table is read as it is marked. */
class PersonTablesTest {
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final PersonExtractor PERSONS = PersonExtractor.load(WORDS);
  private static final SyllableTokenizer TOKENIZER = new SyllableTokenizer(WORDS.build());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bodies",
        "body-words",
        "known-names",
        "countries",
        "foreign-names",
        "credits",
        "given-names",
        "honorifics",
        "name-contexts",
        "name-stops",
        "office-stops",
        "offices",
        "outlets",
        "place-names",
        "place-types",
        "predicates",
        "ranks",
        "surnames"
      })
  void examplesAreRead(String table) {
    List<TableReader.Row> rows = TableReader.rows(PersonExtractor.class, table + ".tsv");
    List<String> examples =
        rows.stream().map(row -> row.get("example")).filter(e -> !e.isEmpty()).toList();
    assertThat(examples).isNotEmpty();
    assertThat(examples.stream().map(PersonTablesTest::read).toList()).isEqualTo(examples);
  }

  private static String read(String inline) {
    String text = InlineNotation.parse(inline).text();
    return InlineNotation.format(text, PERSONS.extract(TOKENIZER.tokenize(text)));
  }
}
