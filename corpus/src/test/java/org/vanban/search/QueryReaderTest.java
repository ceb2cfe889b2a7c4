package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.search.QueryNode.All;
import org.vanban.search.QueryNode.Any;
import org.vanban.search.QueryNode.Exact;
import org.vanban.search.QueryNode.Field;
import org.vanban.search.QueryNode.Near;
import org.vanban.search.QueryNode.Not;
import org.vanban.search.QueryNode.Phrase;
import org.vanban.search.QueryNode.Together;
import org.vanban.search.QueryNode.Value.Compared;
import org.vanban.search.QueryNode.Value.Range;
import org.vanban.search.QueryNode.Value.Text;
import org.vanban.search.QueryNode.Wildcard;
import org.vanban.search.QueryNode.Words;

class QueryReaderTest {
  private final QueryReader reader = new QueryReader();

  @Test
  void operatorsBind() {
    assertThat(reader.read("a b OR c AND NOT d"))
        .isEqualTo(
            new Any(List.of(words("a", "b"), new All(List.of(words("c"), new Not(words("d")))))));
    assertThat(reader.read("(a OR b) c"))
        .isEqualTo(new All(List.of(new Any(List.of(words("a"), words("b"))), words("c"))));
  }

  @Test
  void itemsOfEveryKind() {
    assertThat(reader.read("\"tinh giản\" =\"Uỷ\" sắp*"))
        .isEqualTo(
            new All(List.of(new Phrase("tinh giản"), new Exact("Uỷ"), new Wildcard("sắp*"))));
    assertThat(reader.read("a w/5 \"b c\"")).isEqualTo(new Near(words("a"), new Phrase("b c"), 5));
    assertThat(reader.read("or and not w/x")).isEqualTo(words("or", "and", "not", "w/x"));
    assertThat(reader.read("17:14 http://x")).isEqualTo(words("17:14", "http://x"));
    assertThat(reader.read("  ")).isEqualTo(new All(List.of()));
  }

  @Test
  void fields() {
    assertThat(reader.read("official:\"Lò Pửn\""))
        .isEqualTo(new Field("official", new Text("Lò Pửn"), 9));
    assertThat(reader.read("date:[2018-01 TO *]"))
        .isEqualTo(new Field("date", new Range("2018-01", "*"), 5));
    assertThat(reader.read("ratio:<=0.6"))
        .isEqualTo(new Field("ratio", new Compared("<=", "0.6"), 6));
    assertThat(reader.read("(percent:>50 unit:xã)"))
        .isEqualTo(
            new Together(
                List.of(
                    new Field("percent", new Compared(">", "50"), 9),
                    new Field("unit", new Text("xã"), 18))));
  }

  @ParameterizedTest
  @CsvSource({
    "(a, 1, bracket",
    "a), 2, bracket",
    "a OR, 5, missing",
    "AND a, 1, AND",
    "NOT, 4, missing",
    "a \"b, 3, quotation",
    "official:, 10, official",
    "official: x, 10, official",
    "date:[2018, 6, range",
    "date:[2018 TO 2019 x, 19, range",
    "a w/5, 6, missing",
    "(), 2, missing",
  })
  void aFaultPointsAtItsColumn(String query, int column, String word) {
    assertThatThrownBy(() -> reader.read(query))
        .isInstanceOfSatisfying(
            QuerySyntaxException.class, e -> assertThat(e.column()).isEqualTo(column))
        .hasMessageContaining(word);
  }

  @Test
  void anyQueryIsReadOrRefused() {
    Random random = new Random(7);
    String[] pieces = {
      "(",
      ")",
      "\"",
      "=\"",
      "AND",
      "OR",
      "NOT",
      "w/5",
      "date:",
      "[",
      "TO",
      "]",
      "a",
      "*",
      "18-NQ/TW",
      " "
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        query.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      try {
        assertThat(reader.read(query.toString())).isNotNull();
      } catch (QuerySyntaxException e) {
        assertThat(e.column()).isBetween(1, query.length() + 1);
      }
    }
    assertThatThrownBy(() -> reader.read("(".repeat(3000)))
        .isInstanceOf(QuerySyntaxException.class);
    assertThatThrownBy(() -> reader.read("NOT ".repeat(900) + "a"))
        .isInstanceOf(QuerySyntaxException.class);
  }

  private static Words words(String... words) {
    return new Words(List.of(words));
  }
}
