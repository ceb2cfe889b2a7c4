package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that begin as somebody types. */
class SuggestionsTest {
  private static final ArticleSearcher SEARCHER =
      OwnArticles.searcher(
          List.of(
              FacetsTest.article(
                  "a",
                  "2020",
                  "Ông Phạm Minh Chính, Bí thư Tỉnh ủy Quảng Ninh, nói về Nghị quyết số 18-NQ/TW."),
              FacetsTest.article(
                  "b", "2020", "Ông Phạm Minh Chinh, Giám đốc Sở Tài chính, dự họp."),
              FacetsTest.article(
                  "c",
                  "2021",
                  "Ông PHẠM MINH CHÍNH, Bí thư Tỉnh ủy, thăm tỉnh Sơn La. Sở Tài chính báo cáo.")));

  @AfterAll
  static void close() throws IOException {
    SEARCHER.close();
  }

  private static List<String> names(String typed, int limit) throws IOException {
    return SEARCHER.suggest(typed, limit).stream()
        .map(s -> s.kind() + " " + s.name() + " " + s.articles())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pham m     | person Phạm Minh Chính 2
          chín       | person Phạm Minh Chính 2
          Minh Chinh | person Phạm Minh Chính 2
          PHẠM       | person Phạm Minh Chính 2
          bí thư t   | office Bí thư Tỉnh ủy 2
          18-N       | directive 18-NQ/TW 1
          nghi quyet 18/nq | directive 18-NQ/TW 1
          son l      | place tỉnh Sơn La 1
          tỉnh Sơn   | place tỉnh Sơn La 1
          sở tài     | organization Sở Tài chính 1
          """)
  void theMostFrequentComesFirst(String typed, String first) throws IOException {
    assertThat(names(typed, 5)).first().isEqualTo(first);
  }

  @Test
  void diacriticsThatAreTypedAreMeant() throws IOException {
    assertThat(names("minh chinh", 5))
        .containsExactly("person Phạm Minh Chính 2", "person Phạm Minh Chinh 1");
    assertThat(names("minh chính", 5)).containsExactly("person Phạm Minh Chính 2");
  }

  @Test
  void noMoreAreGivenThanAskedFor() throws IOException {
    assertThat(names("minh chinh", 1)).hasSize(1);
    assertThat(names("minh chinh", 0)).isEmpty();
    assertThat(names("", 5)).isEmpty();
    assertThat(names("…", 5)).isEmpty();
    assertThat(names("zzz", 5)).isEmpty();
    try (ArticleSearcher empty = OwnArticles.searcher(List.of())) {
      assertThat(empty.suggest("pham", 5)).isEmpty();
    }
  }
}
