package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.vanban.index.IndexedArticle;
import org.vanban.search.SearchResult.Hit;

/** Articles like one, by what they name and by their words. */
class LikeThisTest {
  private static final ArticleSearcher SEARCHER = OwnArticles.searcher(articles());

  private static List<IndexedArticle> articles() {
    List<IndexedArticle> articles = new ArrayList<>();
    articles.add(
        FacetsTest.article(
            "cau",
            "2020-01",
            "Ông Lò Văn Pửn khởi công cầu treo qua suối Nậm Pè, theo Quyết định số 1600/QĐ-TTg."
                + " Bà con chuyển cát sỏi, góp ngày công, mong kịp khai giảng năm học."));
    articles.add(
        FacetsTest.article("nguoi", "2020-02", "Ông Lò Văn Pửn dự lễ kết nạp đảng viên ở bản xa."));
    articles.add(
        FacetsTest.article(
            "van-ban",
            "2020-03",
            "Tỉnh sơ kết Quyết định số 1600/QĐ-TTg, do ông Lò Văn Pửn chủ trì."));
    articles.add(
        FacetsTest.article(
            "tu",
            "2020-04",
            "Cầu treo bắc xong, bà con bản bên cũng chuyển cát sỏi, góp ngày công cho kịp khai giảng"
                + " năm học mới."));
    for (int i = 0; i < 20; i++) {
      articles.add(
          FacetsTest.article("khac" + i, "2020-05", "Chợ phiên hôm nay đông khách, giá ngô tăng."));
    }
    return articles;
  }

  @AfterAll
  static void close() throws IOException {
    SEARCHER.close();
  }

  private static List<String> like(String id, String query) throws IOException {
    return SEARCHER.like(id, SearchRequest.of(query)).orElseThrow().hits().stream()
        .map(Hit::id)
        .toList();
  }

  @Test
  void whatNamesTheSameOrHasTheSameWordsIsLikeIt() throws IOException {
    assertThat(like("cau", "")).containsExactlyInAnyOrder("van-ban", "nguoi", "tu");
    assertThat(like("nguoi", "").getFirst()).isNotEqualTo("tu");
    assertThat(like("van-ban", "")).startsWith("cau").doesNotContain("van-ban", "khac1");
  }

  @Test
  void aQueryNarrowsIt() throws IOException {
    assertThat(like("cau", "đảng viên")).containsExactly("nguoi");
    assertThat(like("cau", "published:2020-04")).containsExactly("tu");
  }

  @Test
  void reprintsAreFolded() throws IOException {
    SearchResult result = SEARCHER.like("khac1", SearchRequest.of("")).orElseThrow();
    assertThat(result.groups().orElse(0)).isLessThanOrEqualTo(1);
  }

  @Test
  void noArticleIsLikeNone() throws IOException {
    assertThat(SEARCHER.like("none", SearchRequest.of(""))).isEmpty();
  }
}
