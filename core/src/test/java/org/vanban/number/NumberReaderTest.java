package org.vanban.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.table.TableReader;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

class NumberReaderTest {
  private final Vocabulary.Builder words = Vocabulary.builder();
  private final NumberReader reader = NumberReader.load(words);
  private final SyllableTokenizer tokenizer = new SyllableTokenizer(words.build());

  private Optional<Numeral> whole(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    return reader.readAt(tokens, 0).filter(n -> n.end() == tokens.size());
  }

  @Test
  void theExamplesOfTheTable() {
    List<TableReader.Row> rows = TableReader.rows(NumberReader.class, "number-words.tsv");
    for (TableReader.Row row : rows) {
      String[] example = row.get("example").split(" = ", 2);
      assertThat(example[0]).as(row.where()).contains(row.get("word"));
      assertThat(whole(example[0]))
          .as(row.where())
          .get()
          .extracting(n -> n.amount().toString())
          .isEqualTo(example[1]);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "57.448|57448|1",
        "1.035.078,9|1035078.9|0.1",
        "11,7|11.7|0.1",
        "99,0|99.0|0.1",
        "0,183|0.183|0.001",
        "1.250 tỷ|1250000000000|1000000000",
        "1,25 tỷ|1250000000|10000000",
        "4,52 ngàn|4520|10",
        "30 ngàn 309 tỷ|30309000000000|1000000000",
        "566 tỷ 384 triệu|566384000000|1000000",
        "1 nghìn 200|1200|1",
        "2 tỷ 300 triệu 500 nghìn|2300500000|1000",
        "3 nghìn tỷ|3000000000000|1000000000000",
        "5 trăm triệu|500000000|100000000",
        "hai mươi ba|23|1",
        "một trăm linh năm|105|1",
        "một trăm năm mươi|150|1",
        "hai nghìn ba trăm bốn mươi lăm|2345|1",
        "mười hai triệu năm trăm nghìn|12500000|1000",
        "hai tỷ rưỡi|2500000000|100000000",
        "nửa triệu|500000|100000",
        "1,250,000|1250000|1",
        "1,250.5|1250.5|0.1",
        "2.5 triệu|2500000|100000",
      })
  void numbersAndHowFinelyTheyArePrinted(String text, String value, String step) {
    assertThat(whole(text)).as(text).isPresent();
    assertThat(whole(text).orElseThrow().amount()).hasToString(value);
    assertThat(whole(text).orElseThrow().amount().unit()).isEqualByComparingTo(step);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6.3.2017",
        "4,6,7,8",
        "2 tỷ lệ",
        "3 triệu tập",
        "hai mươi năm",
        "trăm",
        "rưỡi",
        "1.2.3.4.5.6.7.8.9.10",
        "1234567890123456789",
        "vài chục",
        "mốt"
      })
  void whatIsNoNumberToItsEnd(String text) {
    assertThat(whole(text)).isEmpty();
  }

  @Test
  void theCommaOfThousandsIsLeftToWhoKnowsTheUnit() {
    Numeral number = whole("1,250").orElseThrow();
    assertThat(number.shape()).isEqualTo(Numeral.Shape.COMMA_AND_THREE);
    assertThat(number.amount()).hasToString("1.250");
    assertThat(number.withCommaAsThousands()).hasToString("1250");
  }
}
