package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vanban.table.TableReader;

/** Every row of the tables of reading does what its example says. */
class ReadTablesTest {

  @Test
  void furniture() {
    for (TableReader.Row row : TableReader.rows(Furniture.class, "furniture.tsv")) {
      assertThat(Furniture.standard().effect(row.get("example")))
          .as(row.where())
          .map(effect -> effect.name().toLowerCase(java.util.Locale.ROOT))
          .contains(row.get("effect"));
    }
  }

  @Test
  void rowsOfButtonsAreFurnitureAndSentencesAreNot() {
    assertThat(Furniture.standard().is("Chia sẻ Zalo | Lượt xem: 1.839 | Ý kiến (0)")).isTrue();
    assertThat(Furniture.standard().is("A- A+ Chia sẻ")).isTrue();
    assertThat(Furniture.standard().is("Chia sẻ tại hội nghị, ông Páo nói về 3 khó khăn."))
        .isFalse();
    assertThat(Furniture.standard().is("Ý kiến của cử tri xã Lũng Cú")).isFalse();
    assertThat(Furniture.standard().is("14:27' 21/12/2022")).isFalse();
  }

  @Test
  void captions() {
    for (TableReader.Row row : TableReader.rows(CaptionWording.class, "captions.tsv")) {
      assertThat(CaptionWording.standard().reads(row.get("example"))).as(row.where()).isTrue();
    }
    assertThat(CaptionWording.standard().reads("Ông Páo đã chủ trì hội nghị và nêu 3 việc."))
        .isFalse();
    assertThat(CaptionWording.standard().reads("Xã có 57/60 chỉ tiêu đạt.")).isFalse();
  }

  @Test
  void pageHints() {
    for (TableReader.Row row : TableReader.rows(PageHints.class, "page-hints.tsv")) {
      Element element = Jsoup.parseBodyFragment(row.get("example")).body().child(0);
      boolean hinted =
          switch (row.get("match")) {
            case "caption" -> PageHints.standard().isCaption(element);
            case "title" -> PageHints.standard().isTitle(element);
            case "clock" -> PageHints.standard().isClock(element);
            case "site" -> PageHints.standard().isSite(element);
            case "lead" -> PageHints.standard().isLead(element);
            case "author" -> PageHints.standard().isAuthor(element);
            default -> PageHints.standard().isSurroundings(element);
          };
      assertThat(hinted).as(row.where()).isTrue();
    }
    Element article =
        Jsoup.parseBodyFragment("<div class=\"article-detail headline\">").body().child(0);
    assertThat(PageHints.standard().isSurroundings(article)).isFalse();
    assertThat(PageHints.standard().isCaption(article)).isFalse();
    assertThat(PageHints.standard().isLead(article)).isFalse();
  }
}
