package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;

class PageWordsTest {
  @Test
  void everyRowIsReadInItsExample() {
    for (TableReader.Row row : TableReader.rows(PageWord.class, PageWord.TABLE)) {
      PageWord role = PageWord.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      Tokens tokens = PageWord.tokens(row.get("example"));
      assertThat(
              IntStream.range(0, tokens.size())
                  .filter(at -> role.end(tokens, at) >= 0)
                  .mapToObj(at -> tokens.surface(at, role.end(tokens, at))))
          .as(row.where())
          .anyMatch(found -> found.equalsIgnoreCase(row.get("word")));
    }
  }
}
