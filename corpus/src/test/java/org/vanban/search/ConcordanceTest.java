package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.IndexedArticle;
import org.vanban.search.Concordance.Line;
import org.vanban.search.ConcordanceRequest.Order;

/** The places of what a query names, with what is around them. */
class ConcordanceTest {
  private static final ArticleSearcher OWN = OwnArticles.searcher();

  private static final List<IndexedArticle> ORDERED =
      List.of(
          FacetsTest.article("a", "2020-02", "Sáng nay mưa đá. Chiều: mưa dông lớn\nMưa"),
          FacetsTest.article("b", "2020-01", "Trời mưa dầm, mưa dẫm. Gió mưa đạ"),
          FacetsTest.article("c", "2020-03", "Đừng mưa nữa, ngoài kia mưa đã tạnh"));

  @AfterAll
  static void close() throws IOException {
    OWN.close();
  }

  private static List<String> lines(ArticleSearcher searcher, ConcordanceRequest request)
      throws IOException {
    return searcher.concordance(request).lines().stream().map(ConcordanceTest::marked).toList();
  }

  private static String marked(Line line) {
    return line.left() + "⟦" + line.match() + "⟧" + line.right();
  }

  private static List<String> sides(Order order, int width) throws IOException {
    try (ArticleSearcher searcher = OwnArticles.searcher(ORDERED)) {
      return lines(
          searcher, ConcordanceRequest.of("mưa").withOrder(order).withWidth(width).withLimit(99));
    }
  }

  @Test
  void linesAreInVietnameseOrderOfWhatStandsBehind() throws IOException {
    assertThat(sides(Order.RIGHT, 5))
        .containsExactly(
            "⟦Mưa⟧",
            "Trời ⟦mưa⟧ dầm,",
            "dầm, ⟦mưa⟧ dẫm.",
            ": ⟦mưa⟧ dông",
            " kia ⟦mưa⟧ đã ",
            " nay ⟦mưa⟧ đá. ",
            " Gió ⟦mưa⟧ đạ",
            "Đừng ⟦mưa⟧ nữa,");
  }

  @Test
  void linesAreInOrderOfWhatStandsBeforeTheNearestFirst() throws IOException {
    assertThat(sides(Order.LEFT, 12).stream().map(l -> l.substring(0, l.indexOf('⟦'))).toList())
        .containsExactly(
            "",
            " đá. Chiều: ",
            " mưa dầm, ",
            "Đừng ",
            " dẫm. Gió ",
            ", ngoài kia ",
            "Sáng nay ",
            "Trời ");
  }

  @Test
  void theOldestComeFirst() throws IOException {
    try (ArticleSearcher searcher = OwnArticles.searcher(ORDERED)) {
      Concordance found =
          searcher.concordance(ConcordanceRequest.of("mưa").withOrder(Order.DATE).withLimit(99));
      assertThat(found.lines().stream().map(l -> l.article().id() + l.start()).toList())
          .containsExactly("b5", "b14", "b27", "a9", "a24", "a37", "c5", "c24");
      assertThat(found.total()).isEqualTo(8);
      assertThat(found.articles()).isEqualTo(3);
      List<String> pages = new ArrayList<>();
      for (int offset = 0; offset < 12; offset += 3) {
        pages.addAll(
            lines(
                searcher,
                ConcordanceRequest.of("mưa")
                    .withOrder(Order.DATE)
                    .withOffset(offset)
                    .withLimit(3)));
      }
      assertThat(pages).isEqualTo(found.lines().stream().map(ConcordanceTest::marked).toList());
    }
  }

  @Test
  void offsetsCountInTheText() throws IOException {
    for (String query : List.of("nghi quyet 18", "official:Mơ", "tinh giản", "54/63", "uy*")) {
      Concordance found = OWN.concordance(ConcordanceRequest.of(query));
      assertThat(found.lines()).as(query).isNotEmpty();
      for (Line line : found.lines()) {
        String text =
            OwnArticles.read().stream()
                .filter(a -> a.id().equals(line.article().id()))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(text.substring(line.start(), line.end())).isEqualTo(line.match());
        assertThat(text).contains(line.left() + line.match() + line.right());
        assertThat(line.left() + line.right()).doesNotContain("\n");
      }
    }
  }

  private static List<String> matches(String query) throws IOException {
    return OWN.concordance(ConcordanceRequest.of(query).withOrder(Order.DATE)).lines().stream()
        .map(Line::match)
        .toList();
  }

  @Test
  void whatIsNamedIsShownOnceWhateverNamesIt() throws IOException {
    assertThat(matches("nghi quyet 18")).containsExactly("Nghị quyết số 18-NQ/TW");
    assertThat(matches("directive:18-NQ/TW")).containsExactly("Nghị quyết số 18-NQ/TW");
    assertThat(matches("\"Ủy viên Ban Thường vụ\" AND (official:Pửn OR official:Mơ)"))
        .containsExactly("Lò Văn Pửn", "Ủy viên Ban Thường vụ", "Hà Thị Mơ", "Mơ");
    assertThat(matches("official:Pửn w/20 \"sáp nhập\"")).isEmpty();
    assertThat(matches("\"hoạt động\" w/5 \"126\"")).containsExactly("126 người hoạt động");
    assertThat(matches("=\"Uỷ viên\"")).isEmpty();
    assertThat(matches("=\"Ủy viên\"")).containsExactly("Ủy viên");
    assertThat(matches("published:2019")).isEmpty();
    assertThat(matches("tinh giản NOT \"sáp nhập\"")).isEmpty();
  }

  @Test
  void moreLinesThanAreSortedAreLeftOut() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (ArticleIndexer indexer =
        ArticleIndexer.open(
            Path.of("test"),
            new FilterDirectory(directory) {
              @Override
              public void close() {
                // read below
              }
            })) {
      for (IndexedArticle article : ORDERED) {
        indexer.add(article);
      }
      indexer.commit();
    }
    try (directory;
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      QueryUnderstanding words = query -> List.of();
      QueryNode node = new QueryReader().read("mưa");
      Concordances found =
          Concordances.of(
              searcher,
              new LuceneQueries(words).of(node),
              OccurrenceQueries.of(node, words, searcher),
              Order.RIGHT,
              5);
      assertThat(found.places().size()).isEqualTo(5);
      assertThat(found.places().isCut()).isTrue();
      assertThat(found.places().found()).isEqualTo(3);
    }
  }

  @Test
  void oddQueriesGiveNoLinesAndFailNowhere() throws IOException {
    for (String query : List.of("", "???", "…", "*", "𐐷", "NOT mưa", "date:2020", "percent:>5")) {
      assertThat(OWN.concordance(ConcordanceRequest.of(query)).total()).isNotNegative();
    }
  }
}
