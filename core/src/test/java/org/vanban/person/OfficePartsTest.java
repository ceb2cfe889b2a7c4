package org.vanban.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.table.TableReader;
import org.vanban.text.Span;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

class OfficePartsTest {
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final OfficeParts PARTS = PersonExtractor.load(WORDS).parts();
  private static final SyllableTokenizer TOKENIZER = new SyllableTokenizer(WORDS.build());

  private static OfficeParts.Parts read(String office) {
    Tokens tokens = TOKENIZER.tokenize(office);
    return PARTS.read(tokens, new Span(0, office.length()));
  }

  private static String told(String office) {
    OfficeParts.Parts parts = read(office);
    return (parts.title() + " / " + parts.body() + " / " + parts.place()).strip();
  }

  @ParameterizedTest
  @ValueSource(strings = {"post-titles.tsv", "seats.tsv"})
  void examplesOfTables(String table) {
    List<String[]> examples =
        TableReader.rows(OfficeParts.class, table).stream()
            .map(row -> row.get("example"))
            .filter(example -> !example.isEmpty())
            .map(example -> example.split("\\s*=>\\s*"))
            .toList();
    assertThat(examples).isNotEmpty();
    assertThat(examples).allSatisfy(e -> assertThat(told(e[0])).isEqualTo(e[1].strip()));
  }
}
