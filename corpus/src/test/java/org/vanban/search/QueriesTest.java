package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of {@code queries.tsv}: what answers it stands above all else. */
class QueriesTest {
  private static final ArticleSearcher SEARCHER = OwnArticles.searcher();

  @AfterAll
  static void close() throws IOException {
    SEARCHER.close();
  }

  static Stream<Arguments> queries() {
    return OwnArticles.resource("queries.tsv")
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("query\t"))
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                Arguments.of(
                    cells[0],
                    Arrays.stream(cells[1].split(",")).filter(id -> !id.isEmpty()).toList()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void whatAnswersStandsFirst(String query, List<String> relevant) throws IOException {
    assertThat(firstIds(query, relevant.size()))
        .as(query + " understood as " + understood(query))
        .containsExactlyInAnyOrderElementsOf(relevant);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void typedWithMarksOfTheirOwnItIsTheSame(String query, List<String> relevant) throws IOException {
    String decomposed = Normalizer.normalize(query, Normalizer.Form.NFD);
    assertThat(firstIds(decomposed, relevant.size())).containsExactlyInAnyOrderElementsOf(relevant);
  }

  /** As many ids as there are answers; all of them where there is none. */
  private static List<String> firstIds(String query, int count) throws IOException {
    List<String> ids =
        SEARCHER.search(SearchRequest.of(query)).hits().stream().map(SearchResult.Hit::id).toList();
    return count == 0 ? ids : ids.subList(0, Math.min(count, ids.size()));
  }

  private static String understood(String query) throws IOException {
    return SEARCHER.search(SearchRequest.of(query)).understood().words();
  }
}
