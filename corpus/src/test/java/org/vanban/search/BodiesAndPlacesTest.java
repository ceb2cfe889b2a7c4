package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.index.IndexedArticle;
import org.vanban.search.SearchResult.Hit;
import org.vanban.value.EdtfDate;

/** Bodies and places are found however they are printed and however they are typed. */
class BodiesAndPlacesTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  /** By id: the text; the last two are of articles of Lâm Đồng. */
  private static final Map<String, String> TEXTS =
      new TreeMap<>(
          Map.of(
              "short", "Sáng nay, UBND tỉnh Lâm Đồng họp.",
              "long", "Sáng nay, Uỷ ban nhân dân tỉnh Lâm Đồng họp.",
              "open", "Sáng nay, UBND tỉnh họp.",
              "office", "Ông Lò Văn Pửn, Chủ tịch UBND tỉnh, dự.",
              "other", "Sáng nay, UBND tỉnh Sơn La họp.",
              "health", "Sáng nay, Sở Y tế tỉnh Kon Tum họp.",
              "city", "Sáng nay, đoàn đến TP. Hồ Chí Minh.",
              "town", "Sáng nay, đoàn đến TX. Việt Yên.",
              "court", "Sáng nay, TAND quận 5 xử.",
              "who", "Tổ chức Y tế Thế giới (WHO) cảnh báo."));

  private static final ArticleSearcher SEARCHER =
      OwnArticles.searcher(
          TEXTS.entrySet().stream().map(text -> article(text.getKey(), text.getValue())).toList());

  private static IndexedArticle article(String id, String text) {
    boolean home = id.equals("open") || id.equals("office");
    ArticleContext context =
        new ArticleContext(
            Optional.of(EdtfDate.parse("2024-05-06")),
            Optional.empty(),
            Optional.empty(),
            home ? Optional.of("Lâm Đồng") : Optional.empty());
    AnnotatedDocument document = ANNOTATOR.annotate(text, context);
    return new IndexedArticle(
        id,
        id + ".txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        context.published(),
        List.of(),
        Optional.empty(),
        document.text(),
        List.of(),
        document.mentions(),
        "{\"id\":\"" + id + "\"}");
  }

  @AfterAll
  static void close() throws IOException {
    SEARCHER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          organization:"UBND tỉnh Lâm Đồng"            | long office open short
          organization:"Ủy ban nhân dân tỉnh Lâm Đồng" | long office open short
          organization:"uỷ ban nhân dân tỉnh lâm đồng" | long office open short
          organization:"uy ban nhan dan tinh lam dong" | long office open short
          organization:"ubnd tinh lam dong"            | long office open short
          organization:"UBND Lâm Đồng"                 | long office open short
          organization:"UBND tỉnh Sơn La"              | other
          organization:"UBND tỉnh"                     | long office open other short
          organization:"Sở Y tế Kon Tum"               | health
          organization:"so y te tinh kon tum"          | health
          organization:"Tòa án nhân dân quận 5"        | court
          organization:"TAND Q.5"                      | court
          organization:"toa an nhan dan q5"            | court
          organization:WHO                             | who
          organization:"to chuc y te the gioi"         | who
          place:TPHCM                                  | city
          place:"TP. Hồ Chí Minh"                      | city
          place:"TP.HCM"                               | city
          place:"tp hcm"                               | city
          place:"thanh pho ho chi minh"                | city
          place:"thị xã Việt Yên"                      | town
          place:"tx viet yen"                          | town
          place:"tỉnh Lâm Đồng"                        | long office open short
          """)
  void foundHoweverTyped(String query, String ids) throws IOException {
    List<String> found =
        SEARCHER.search(SearchRequest.of(query)).hits().stream().map(Hit::id).sorted().toList();
    assertThat(String.join(" ", found)).isEqualTo(ids);
  }
}
