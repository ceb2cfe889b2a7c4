package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.UnusableIndexException;
import org.vanban.search.SearchResult.Hit;
import org.vanban.search.SearchResult.Snippet;

class ArticleSearcherTest {
  private static final ArticleSearcher SEARCHER = OwnArticles.searcher();

  @AfterAll
  static void close() throws IOException {
    SEARCHER.close();
  }

  @Test
  void aSnippetShowsTheMentionThatWasFound() throws IOException {
    assertThat(marked("nghi quyet 18"))
        .anySatisfy(text -> assertThat(text).contains("«Nghị quyết số 18-NQ/TW» và"));
    assertThat(marked("trưởng ban tổ chức tỉnh uỷ"))
        .anySatisfy(text -> assertThat(text).contains("«Trưởng Ban Tổ chức Tỉnh ủy»"));
    assertThat(marked("uy ban nhan dan")).anySatisfy(t -> assertThat(t).contains("«UBND» huyện"));
    assertThat(marked("official:Mơ w/20 \"quý III\""))
        .anySatisfy(text -> assertThat(text).contains("«Mơ»"));
  }

  private static List<String> marked(String query) throws IOException {
    return SEARCHER.search(SearchRequest.of(query)).hits().stream()
        .flatMap(hit -> hit.snippets().stream())
        .map(ArticleSearcherTest::marked)
        .toList();
  }

  private static String marked(Snippet snippet) {
    StringBuilder text = new StringBuilder(snippet.text());
    snippet
        .highlights()
        .reversed()
        .forEach(span -> text.insert(span.end(), "»").insert(span.start(), "«"));
    return text.toString();
  }

  @Test
  void whatWasUnderstoodIsSaid() throws IOException {
    SearchResult result =
        SEARCHER.search(SearchRequest.of("nghị quyết 18 không nhắc đến tinh giản"));
    assertThat(result.understood().words()).isEqualTo("văn bản: 18-NQ; không có từ: tinh, giản");
    assertThat(result.understood().parts())
        .extracting(Understood.Part::kind)
        .containsExactly("directive", "words");
  }

  @Test
  void allThatADirectiveMayMeanIsListedWithCounts() throws IOException {
    assertThat(SEARCHER.search(SearchRequest.of("nghi quyet trung uong 4")).understood().parts())
        .singleElement()
        .extracting(Understood.Part::candidates)
        .isEqualTo(java.util.Map.of("NQTW4@XI", 1, "NQTW4@XII", 1));
    assertThat(SEARCHER.search(SearchRequest.of("nghi quyet 18")).understood().parts())
        .singleElement()
        .extracting(Understood.Part::candidates)
        .isEqualTo(java.util.Map.of());
  }

  @Test
  void wordsAreWordsWhereUnderstandingIsTurnedOff() throws IOException {
    SearchRequest request = SearchRequest.of("nghi quyet 18").withUnderstanding(false);
    assertThat(SEARCHER.search(request).understood().parts().getFirst().kind()).isEqualTo("words");
    assertThat(SEARCHER.search(request).hits()).isEmpty();
  }

  @Test
  void pagesAndOrders() throws IOException {
    SearchRequest all = SearchRequest.of("");
    assertThat(SEARCHER.search(all.withLimit(2)).total()).isEqualTo(SEARCHER.size());
    assertThat(SEARCHER.search(all.withLimit(0)).hits()).isEmpty();
    List<String> newest = ids(all.withSort(SearchRequest.Sort.NEWEST));
    List<String> oldest = ids(all.withSort(SearchRequest.Sort.OLDEST));
    assertThat(newest).startsWith("chinh-sach").isEqualTo(oldest.reversed());
    assertThat(ids(all.withSort(SearchRequest.Sort.NEWEST).withOffset(2).withLimit(2)))
        .isEqualTo(newest.subList(2, 4));
    assertThat(ids(all.withOffset(100))).isEmpty();
    assertThat(SEARCHER.search(all.withSnippets(0)).hits())
        .hasSize(SEARCHER.size())
        .allSatisfy(hit -> assertThat(hit.snippets()).isEmpty());
  }

  private static List<String> ids(SearchRequest request) throws IOException {
    return SEARCHER.search(request).hits().stream().map(Hit::id).toList();
  }

  @Test
  void theJsonOfAnArticleIsKept() throws IOException {
    assertThat(SEARCHER.json("thon-xa")).contains("{\"id\":\"thon-xa\"}");
    assertThat(SEARCHER.json("none")).isEmpty();
  }

  @Test
  void thePageOfADirective() throws IOException {
    DirectivePage page = SEARCHER.directive("nghi quyet 18");
    assertThat(page.ids()).containsOnlyKeys("18-NQ/TW");
    assertThat(page.printed()).containsOnlyKeys("Nghị quyết số 18-NQ/TW");
    assertThat(page.byYear()).containsExactlyEntriesOf(java.util.Map.of(2019, 1));
    assertThat(page.articles()).isEqualTo(1);
    DirectivePage.Passage passage = page.passages().getFirst();
    assertThat(passage.highlight().of(passage.text())).isEqualTo("Nghị quyết số 18-NQ/TW");
    assertThat(SEARCHER.directive("999-CT/TW").articles()).isZero();
  }

  @Test
  void thePageOfAnOfficial() throws IOException {
    OfficialPage page = SEARCHER.official("cao ba luong");
    assertThat(page.name()).isEqualTo("Cao Bá Lượng");
    assertThat(page.mentions()).isEqualTo(2);
    assertThat(page.offices())
        .extracting(OfficialPage.OfficeHeld::office)
        .containsExactly(
            "Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy",
            "Bí thư Thành ủy Hương Giang",
            "Trưởng Ban Tổ chức Tỉnh ủy");
    assertThat(page.offices().getFirst().first().orElseThrow()).hasToString("2018-07-02");
    assertThat(page.articles()).extracting(ArticleReference::id).startsWith("chi-thi");
    assertThat(SEARCHER.official("Không Có Ai").articles()).isEmpty();
  }

  @Test
  void eightThreadsFindTheSame() {
    List<String> expected = ask("cao ba luong");
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> ask("cao ba luong"))
                .distinct()
                .toList())
        .containsExactly(expected);
  }

  private static List<String> ask(String query) {
    try {
      return ids(SearchRequest.of(query));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void oddQueriesFindNothingAndFailNowhere() throws IOException {
    for (String query :
        List.of("???", "…", "=\"!\"", "\"\"", "*", "𐐷", "năm", "nghị quyết", ",")) {
      assertThat(SEARCHER.search(SearchRequest.of(query)).total()).isNotNegative();
    }
  }

  @Test
  void aFaultInAFieldPointsAtIt() {
    assertThatThrownBy(() -> SEARCHER.search(SearchRequest.of("a date:hômkia")))
        .isInstanceOfSatisfying(
            QuerySyntaxException.class, e -> assertThat(e.column()).isEqualTo(8));
    assertThatThrownBy(() -> SEARCHER.search(SearchRequest.of("percent:nhiều")))
        .isInstanceOf(QuerySyntaxException.class);
  }

  @Test
  void newArticlesAreSeenOnceCommitted(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> ArticleSearcher.open(folder))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageContaining(folder.toString());
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      indexer.commit();
      try (ArticleSearcher searcher = ArticleSearcher.open(folder)) {
        assertThat(searcher.size()).isZero();
        indexer.add(OwnArticles.read().getFirst());
        assertThat(searcher.size()).isZero();
        indexer.commit();
        assertThat(searcher.size()).isEqualTo(1);
      }
    }
  }
}
