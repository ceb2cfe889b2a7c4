package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanban.index.IndexedArticle;
import org.vanban.search.SearchResult.Copy;
import org.vanban.search.SearchResult.Hit;

/** One report in several papers is one hit, with the others and what differs under it. */
class AlikeTextsTest {
  private static final String REPORT =
      "Sáng nay, huyện Mường Ả khởi công cầu treo bắc qua suối Nậm Pè, nối hai bản xa nhất với trung"
          + " tâm xã. Cầu dài bảy mươi mét, do nhân dân góp công, doanh nghiệp góp vật liệu. Chủ tịch"
          + " xã Lò Thị Piềng cho biết mùa mưa nào học sinh cũng phải nghỉ học cả tuần vì nước lũ. Dự"
          + " kiến công trình hoàn thành trước ngày khai giảng. Người dân trong bản đã dọn xong mặt"
          + " bằng và chuyển cát sỏi từ bờ sông lên. Trưởng bản nói ai cũng mong có cầu để chở ngô ra"
          + " chợ, đưa người ốm đi viện cho kịp.";

  private static IndexedArticle reprint(String id, int day, String before, String after) {
    return FacetsTest.article(id, "2021-03-0" + day, before + "\n" + REPORT + "\n" + after);
  }

  private static final List<IndexedArticle> ARTICLES =
      List.of(
          reprint("a", 1, "Khởi công cầu treo Nậm Pè", "Theo thông tấn xã."),
          reprint("b", 2, "Mường Ả sắp có cầu treo", "Ảnh: cộng tác viên."),
          FacetsTest.article("c", "2021-03-03", "Cầu treo ở bản khác\nMột cây cầu treo khác hẳn."),
          reprint("d", 4, "Cầu treo cho hai bản", ""),
          FacetsTest.article("e", "2021-03-05", "Cầu treo"));

  private static SearchResult search(SearchRequest request) throws IOException {
    try (ArticleSearcher searcher = OwnArticles.searcher(ARTICLES)) {
      return searcher.search(request.withSort(SearchRequest.Sort.OLDEST));
    }
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  @Test
  void reprintsStandUnderTheFirst() throws IOException {
    SearchResult result = search(SearchRequest.of("cầu treo"));
    assertThat(result.total()).isEqualTo(5);
    assertThat(result.groups()).hasValue(3);
    assertThat(ids(result)).containsExactly("a", "c", "e");
    Hit first = result.hits().getFirst();
    assertThat(first.copyCount()).isEqualTo(2);
    assertThat(first.copies()).extracting(copy -> copy.article().id()).containsExactly("b", "d");
    Copy copy = first.copies().getFirst();
    assertThat(copy.added()).containsExactly("Mường Ả sắp có cầu treo", "Ảnh: cộng tác viên.");
    assertThat(copy.missing()).containsExactly("Khởi công cầu treo Nậm Pè", "Theo thông tấn xã.");
    assertThat(copy.similarity()).isBetween(0.6, 1.0);
    assertThat(result.hits().get(1).copies()).isEmpty();
  }

  @Test
  void reprintsStandForThemselvesWhereAskedFor() throws IOException {
    SearchResult result = search(SearchRequest.of("cầu treo").withFolding(false));
    assertThat(ids(result)).containsExactly("a", "b", "c", "d", "e");
    assertThat(result.groups()).isEmpty();
    assertThat(result.hits()).allSatisfy(hit -> assertThat(hit.copyCount()).isZero());
  }

  @Test
  void pagesCountTexts() throws IOException {
    List<String> pages = new ArrayList<>();
    for (int offset = 0; offset < 6; offset++) {
      pages.addAll(ids(search(SearchRequest.of("cầu treo").withOffset(offset).withLimit(1))));
    }
    assertThat(pages).containsExactly("a", "c", "e");
    SearchResult none = search(SearchRequest.of("cầu treo").withLimit(0));
    assertThat(none.hits()).isEmpty();
    assertThat(none.groups()).hasValue(3);
  }

  @Test
  void onlyWhatAnswersIsFolded() throws IOException {
    SearchResult result = search(SearchRequest.of("cầu treo published:[2021-03-02 TO 2021-03-04]"));
    assertThat(ids(result)).containsExactly("b", "c");
    assertThat(result.hits().getFirst().copyCount()).isEqualTo(1);
  }
}
