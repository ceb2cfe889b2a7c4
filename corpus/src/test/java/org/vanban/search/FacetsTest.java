package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.index.Facet;
import org.vanban.index.IndexedArticle;
import org.vanban.value.EdtfDate;

/** Articles counted by what they refer to, over all hits. */
class FacetsTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  static IndexedArticle article(String id, String published, String text, String... verdicts) {
    EdtfDate day = EdtfDate.parse(published);
    AnnotatedDocument document =
        ANNOTATOR.annotate(
            text,
            new ArticleContext(
                Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty()));
    return new IndexedArticle(
        id,
        id + ".txt",
        Optional.empty(),
        Optional.of("Báo Thử"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(day),
        List.of(),
        Optional.empty(),
        text,
        List.of(),
        document.mentions(),
        "{}",
        List.of(verdicts));
  }

  private static Map<Facet, List<FacetCount>> facets(
      String query, int limit, IndexedArticle... articles) throws IOException {
    try (ArticleSearcher searcher = OwnArticles.searcher(List.of(articles))) {
      return searcher.search(SearchRequest.of(query).withLimit(limit).withFacets(3)).facets();
    }
  }

  @Test
  void everyFacetIsCountedOverAllHits() throws IOException {
    String text =
        "Ông PHẠM VĂN HOÀ, Trưởng ban Ban Tổ chức Tỉnh ủy Sơn La, nói về Nghị quyết số 18-NQ/TW ngày"
            + " 25/10/2017 và Quyết định số 1600/QĐ-TTg.";
    Map<Facet, List<FacetCount>> facets =
        facets(
            "phạm văn hòa",
            1,
            article("a", "2018-07-02", text, "consistent", "inconsistent"),
            article("b", "2018", text.replace("PHẠM VĂN HOÀ", "Phạm Văn Hòa"), "consistent"),
            article("c", "2020-09", "Hôm nay trời đẹp."));
    assertThat(facets.get(Facet.OFFICIAL)).containsExactly(new FacetCount("Phạm Văn Hòa", 2));
    assertThat(facets.get(Facet.OFFICE))
        .containsExactly(new FacetCount("Trưởng Ban Tổ chức Tỉnh ủy", 2));
    assertThat(facets.get(Facet.PLACE)).containsExactly(new FacetCount("tỉnh Sơn La", 2));
    assertThat(facets.get(Facet.DIRECTIVE)).extracting(FacetCount::value).contains("1600/QĐ-TTg");
    assertThat(facets.get(Facet.ISSUER))
        .containsExactly(new FacetCount("TTg", 2), new FacetCount("TW", 2));
    assertThat(facets.get(Facet.KIND))
        .containsExactly(new FacetCount("decision", 2), new FacetCount("resolution", 2));
    assertThat(facets.get(Facet.YEAR)).containsExactly(new FacetCount("2018", 2));
    assertThat(facets.get(Facet.MONTH)).containsExactly(new FacetCount("2018-07", 1));
    assertThat(facets.get(Facet.SOURCE)).containsExactly(new FacetCount("Báo Thử", 2));
    assertThat(facets.get(Facet.VERDICT))
        .containsExactly(new FacetCount("consistent", 2), new FacetCount("inconsistent", 1));
  }

  @Test
  void theMostFrequentValuesComeFirst() throws IOException {
    List<IndexedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      articles.add(article("a" + i, String.valueOf(2010 + (i * i) % 5), "Hôm nay trời đẹp."));
    }
    assertThat(facets("", 2, articles.toArray(new IndexedArticle[0])).get(Facet.YEAR))
        .containsExactly(
            new FacetCount("2011", 6), new FacetCount("2014", 6), new FacetCount("2010", 3));
  }

  @Test
  void nothingIsCountedWhereNothingIsFoundOrAsked() throws IOException {
    IndexedArticle article = article("a", "2020", "Hôm nay trời đẹp.");
    assertThat(facets("mưa", 10, article)).isEmpty();
    assertThat(facets("", 10)).isEmpty();
    try (ArticleSearcher searcher = OwnArticles.searcher(List.of(article))) {
      assertThat(searcher.search(SearchRequest.of("")).facets()).isEmpty();
    }
  }
}
