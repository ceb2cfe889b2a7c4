package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.gold.InlineNotation;
import org.vanban.index.IndexedArticle;

/**
 * Mentions of many words: nearness counts from either end; one mention keeps its parts together.
 */
class LongMentionsTest {
  private static final String LONG =
      "⟦Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII về một số"
          + " vấn đề tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt"
          + " động hiệu lực, hiệu quả|DIRECTIVE|id=18-NQ/TW⟧";

  private static final ArticleSearcher SEARCHER =
      OwnArticles.searcher(
          List.of(
              article("truoc", "Ông ⟦Lò Văn Pửn|PERSON⟧ nêu rõ " + LONG + " đã đi vào cuộc sống."),
              article("sau", "Tổng kết " + LONG + ", xã báo cáo ông ⟦Lò Văn Pửn|PERSON⟧ kết quả."),
              article(
                  "xa",
                  "Ông ⟦Lò Văn Pửn|PERSON⟧ thăm chợ phiên, gặp bà con từ sáng sớm cho tới tận chiều"
                      + " muộn mới về. Hôm sau xã tổng kết "
                      + LONG
                      + "."),
              article("doan", "Cán bộ nghe ông ⟦Lò Văn Pửn|PERSON⟧.\nTổng kết " + LONG + "."),
              article(
                  "hai-nguoi",
                  "Ông ⟦Lò Văn Pửn|PERSON|pos=Chủ tịch UBND huyện⟧ và bà"
                      + " ⟦Sùng Thị Mỷ|PERSON|pos=Bí thư Huyện ủy⟧ cùng dự."),
              article(
                  "hai-so",
                  "Có ⟦30 xã|QUANTITY|value=30|unit=xã⟧ với ⟦9.000 hộ|QUANTITY|value=9000|unit=hộ⟧."),
              article("quy", "Trong ⟦quý III-2020|DATE|edtf=2020-35⟧ đã xong."),
              article("nhiem-ky", "Cả ⟦nhiệm kỳ 2015-2020|DATE|edtf=2015/2020⟧ đã xong."),
              article("ngay", "Hôm ⟦30/9/2020|DATE|edtf=2020-09-30⟧ đã xong.")));

  private static IndexedArticle article(String id, String inline) {
    InlineNotation.Parsed parsed = InlineNotation.parse(inline);
    return new IndexedArticle(
        id,
        id + ".txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        parsed.text(),
        List.of(),
        parsed.mentions(),
        "{}");
  }

  @AfterAll
  static void close() throws IOException {
    SEARCHER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "official:\"Lò Văn Pửn\" w/2 directive:18-NQ/TW | truoc",
        "official:\"Lò Văn Pửn\" w/10 directive:18-NQ/TW | truoc,sau",
        "directive:18-NQ/TW w/10 official:\"Lò Văn Pửn\" | truoc,sau",
        "directive:18-NQ/TW w/4 \"cuộc sống\" | truoc",
        "\"tổng kết\" w/1 directive:18-NQ/TW | sau,xa,doan",
        "official:\"Lò Văn Pửn\" w/50 directive:18-NQ/TW | truoc,sau,xa",
        "\"Văn Pửn Tổng kết\" | ''",
        "(official:\"Lò Văn Pửn\" office:\"Chủ tịch UBND huyện\") | hai-nguoi",
        "(official:\"Lò Văn Pửn\" office:\"Bí thư Huyện ủy\") | ''",
        "(official:\"Sùng Thị Mỷ\" office:\"Bí thư Huyện ủy\") | hai-nguoi",
        "(quantity:>100 unit:hộ) | hai-so",
        "(quantity:>100 unit:xã) | ''",
        "quantity:>100 AND unit:xã | hai-so",
        "date:[2020-09-01 TO 2020-12] | quy,nhiem-ky,ngay",
        "date:[2020-10 TO 2020-12] | nhiem-ky",
        "date:[2016-05-06 TO 2016-05-06] | nhiem-ky",
        "date:[2020-07-01 TO 2020-07-01] | quy,nhiem-ky",
        "date:[2021 TO *] | ''",
        "date:[* TO 2014] | ''",
        "date:2020-35 | quy,nhiem-ky,ngay",
      })
  void answers(String query, String ids) throws IOException {
    List<String> expected = ids.isEmpty() ? List.of() : List.of(ids.split(","));
    assertThat(SEARCHER.search(SearchRequest.of(query).withLimit(100).withFolding(false)).hits())
        .extracting(SearchResult.Hit::id)
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
