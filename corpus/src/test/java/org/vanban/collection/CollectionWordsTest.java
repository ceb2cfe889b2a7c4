package org.vanban.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.Annotator;
import org.vanban.mention.Mention;
import org.vanban.register.Provinces;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;

/** Every row of the tables does in its example what it says. */
class CollectionWordsTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();
  private static final CollectionWords WORDS = CollectionWords.load();
  private static final SingleHolders OFFICES = SingleHolders.load(Provinces.load());

  static List<TableReader.Row> words() {
    return TableReader.rows(Word.class, CollectionWords.TABLE);
  }

  @ParameterizedTest
  @MethodSource("words")
  void wordIsFoundInItsExample(TableReader.Row row) {
    Tokens tokens = WORDS.tokenize(row.get("example"));
    Word role = Word.valueOf(row.get("role").toUpperCase(Locale.ROOT));
    assertThat(IntStream.range(0, tokens.size()))
        .as(row.where())
        .anyMatch(at -> WORDS.roles().is(role, tokens, at));
  }

  static List<TableReader.Row> sameWords() {
    return TableReader.rows(SameWords.class, SameWords.TABLE);
  }

  @ParameterizedTest
  @MethodSource("sameWords")
  void wordStandsForAnother(TableReader.Row row) {
    Tokens tokens = WORDS.tokenize(row.get("example"));
    assertThat(IntStream.range(0, tokens.size()))
        .as(row.where())
        .anyMatch(
            at ->
                WORDS
                    .same()
                    .at(tokens, at)
                    .filter(same -> same.value().equals(row.get("as")))
                    .filter(same -> WORDS.same().of(WORDS.tokenize(row.get("word"))).isPresent())
                    .isPresent());
  }

  static List<TableReader.Row> offices() {
    return TableReader.rows(SingleHolders.class, SingleHolders.TABLE);
  }

  @ParameterizedTest
  @MethodSource("offices")
  void officeIsOneThatOnePersonHolds(TableReader.Row row) {
    String text = "Ông Lò Văn Tảo, " + row.get("example") + ", cho biết.";
    List<Mention.Person> persons = ANNOTATOR.annotate(text).mentions().of(Mention.Person.class);
    assertThat(persons.getFirst().offices())
        .as(row.where() + " " + persons)
        .anyMatch(office -> office.post().flatMap(OFFICES::office).isPresent());
  }
}
