package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.index.IndexedArticle;
import org.vanban.search.SearchResult.Hit;
import org.vanban.value.EdtfDate;

/**
 * What stands above what, and what is said where a query cannot be read or leaves something open.
 */
class RankingRulesTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  private static IndexedArticle article(
      String id, String day, String title, String lead, String text) {
    String all = title + "\n" + lead + "\n" + text;
    AnnotatedDocument document = ANNOTATOR.annotate(all, ArticleContext.published(day));
    return new IndexedArticle(
        id,
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.of(title),
        Optional.empty(),
        Optional.of(EdtfDate.parse(day)),
        List.of(),
        Optional.of(lead),
        all,
        List.of(),
        document.mentions(),
        "{}");
  }

  private static List<String> ids(List<IndexedArticle> articles, SearchRequest request)
      throws IOException {
    try (ArticleSearcher searcher = OwnArticles.searcher(articles)) {
      return searcher.search(request).hits().stream().map(Hit::id).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"nghi quyet 18", "Lò Văn Pửn", "chủ tịch ủy ban nhân dân huyện", "chợ phiên"})
  void titleAndLeadWeighMore(String query) throws IOException {
    String named =
        "Nghị quyết số 18-NQ/TW được ông Lò Văn Pửn, Chủ tịch Ủy ban nhân dân huyện, nêu ở chợ phiên.";
    String other = "Trời hôm nay nhiều mây, có mưa rào rải rác vài nơi trong vùng.";
    List<IndexedArticle> articles = new ArrayList<>();
    articles.add(article("text", "2020-01-01", other, other, named));
    articles.add(article("lead", "2020-01-01", other, named, other));
    articles.add(article("title", "2020-01-01", named, other, other));
    assertThat(ids(articles, SearchRequest.of(query).withFolding(false)))
        .containsExactly("title", "lead", "text");
  }

  @ParameterizedTest
  @CsvSource({
    "quy định 205 kiểm soát quyền lực, both number",
    "kiem soat quyen luc theo quy dinh 205, both number",
    "quy định 205 mưa đá, rain",
  })
  void wordsOfTheTitleOfADocumentNeedNotStandBesideItsNumber(String query, String wanted)
      throws IOException {
    List<IndexedArticle> articles =
        List.of(
            article("number", "2020-01-01", "Tin", "Tin.", "Huyện học Quy định số 205-QĐ/TW."),
            article("rain", "2020-01-01", "Mưa đá", "Tin.", "Xã học Quy định số 205."),
            article("words", "2020-01-01", "Tin", "Tin.", "Bàn về kiểm soát quyền lực."),
            article("both", "2020-01-01", "Tin", "Tin.", "Kiểm soát quyền lực theo Quy định 205."));
    List<String> hits = ids(articles, SearchRequest.of(query).withFolding(false));
    assertThat(hits).startsWith(wanted.split(" ")).doesNotContain("words");
  }

  @Test
  void newerArticlesCountMoreWhereAskedFor() throws IOException {
    List<IndexedArticle> articles =
        List.of(
            article("old", "2015-05-05", "Mưa to", "Sáng nay.", "Trời mưa đá, mưa rào suốt buổi."),
            article("new", "2020-05-05", "Mưa to", "Sáng nay.", "Trời mưa rào suốt buổi."));
    SearchRequest rain = SearchRequest.of("mưa");
    assertThat(ids(articles, rain)).containsExactly("old", "new");
    assertThat(ids(articles, rain.withRecency(true))).containsExactly("new", "old");
  }

  @Test
  void recencyNeverOutweighsASurerWay() throws IOException {
    List<IndexedArticle> articles =
        List.of(
            article("named", "2001-01-01", "Tin", "Tin.", "Ông Lò Văn Pửn, Bí thư Huyện ủy, dự."),
            article("words", "2024-01-01", "Tin", "Tin.", "Bài ca lò văn pửn vang lên."));
    assertThat(ids(articles, SearchRequest.of("Lò Văn Pửn").withRecency(true)))
        .containsExactly("named", "words");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          mưa date:hômkia                | 10 | no date: hômkia
          chợ (percent:nhiều OR a)       | 14 | no number: nhiều
          official:[a TO b]              | 10 | takes words
          a w/5 percent:>50              | 7  | w/ takes words
          (NOT a) w/5 b                  | 1  | w/ takes words
          xã date:[2020 TO 2018]         | 9  | ends before it begins
          xã date:[2020 2018]            | 9  | [from TO to]
          xã "tinh giản                  | 4  | without its second
          a OR                           | 5  | missing at the end
          a )                            | 3  | not opened
          """)
  void aFaultPointsAtItsColumnInTheWholeQuery(String query, int column, String fault) {
    try (ArticleSearcher searcher = OwnArticles.searcher()) {
      assertThatThrownBy(() -> searcher.search(SearchRequest.of(query)))
          .hasMessageContaining(fault)
          .isInstanceOfSatisfying(
              QuerySyntaxException.class,
              e -> {
                assertThat(e.column()).isEqualTo(column);
                assertThat(e.query()).isEqualTo(query);
                assertThat(e.pointer()).isEqualTo(query + "\n" + " ".repeat(column - 1) + "^");
              });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void placesAndBodiesStandNear() throws IOException {
    List<IndexedArticle> articles =
        List.of(
            article("near", "2020-01-01", "Tin", "Tin.", "Ông Lò Văn Pửn thăm tỉnh Sơn La."),
            article("far", "2020-01-01", "Tin", "Ông Lò Văn Pửn nói.", "Đoàn đến tỉnh Sơn La."));
    assertThat(ids(articles, SearchRequest.of("official:Pửn w/5 place:\"Sơn La\"")))
        .containsExactly("near");
    assertThat(ids(articles, SearchRequest.of("office:\"Bí thư\" w/3 thăm"))).isEmpty();
    assertThat(ids(articles, SearchRequest.of("th* w/3 \"sơn la\""))).containsExactly("near");
    assertThat(ids(articles, SearchRequest.of("\"thăm\" w/3 place:\"son la\"")))
        .containsExactly("near");
  }

  @Test
  void anAmbiguousDirectiveIsAskedAboutWithCounts() throws IOException {
    String twelfth =
        "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII.";
    String thirteenth =
        "Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương khóa XIII.";
    List<IndexedArticle> articles =
        List.of(
            article("a", "2018-01-01", "Tin", "Tin.", twelfth),
            article("b", "2018-02-01", "Tin", "Mưa.", twelfth),
            article("c", "2023-01-01", "Tin", "Tin.", thirteenth));
    for (String query : List.of("nghi quyet 18", "directive:18-NQ/TW", "directive:\"NQ 18\"")) {
      try (ArticleSearcher searcher = OwnArticles.searcher(articles)) {
        SearchResult result = searcher.search(SearchRequest.of(query).withFolding(false));
        assertThat(result.total()).as(query).isEqualTo(3);
        assertThat(result.understood().parts().getFirst().candidates())
            .as(query)
            .isEqualTo(Map.of("18-NQ/TW@XII", 2, "18-NQ/TW@XIII", 1));
        assertThat(searcher.search(SearchRequest.of("directive:18-NQ/TW@XII")).total())
            .isEqualTo(2);
      }
    }
  }
}
