package org.vanban.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.value.EdtfDate;

/** The time that an audit takes grows with what it keeps, also where all is of one subject. */
class CollectionCostTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();
  private static final int SENTENCES = 200;

  /** Articles of many figures of one subject, one place, one time. */
  private static List<CollectionArticle> articles(int figures) {
    List<CollectionArticle> articles = new ArrayList<>();
    for (int i = 0; i < figures / SENTENCES; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < SENTENCES; j++) {
        int value = 1000 + (i * SENTENCES + j) % 9000;
        text.append("Năm 2021, tỉnh Nghệ An kết nạp ").append(value).append(" đảng viên. ");
      }
      String published = "2022-01-1" + i % 10;
      AnnotatedDocument document =
          ANNOTATOR.annotate(text.toString(), ArticleContext.published(published));
      articles.add(
          new CollectionArticle(
              "a" + i,
              "a" + i,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(EdtfDate.parse(published)),
              "",
              text.toString(),
              document.mentions(),
              document.entities()));
    }
    return articles;
  }

  private static double seconds(List<CollectionArticle> articles) {
    CollectionAudit audit = CollectionAudit.standard();
    articles.forEach(audit::add);
    long start = System.nanoTime();
    audit.report();
    return (System.nanoTime() - start) / 1e9;
  }

  @Test
  void twentyThousandFiguresOfOneSubject() {
    long start = System.nanoTime();
    List<CollectionArticle> articles = articles(20_000);
    double annotated = (System.nanoTime() - start) / 1e9;
    seconds(articles);
    CollectionAudit audit = CollectionAudit.standard();
    start = System.nanoTime();
    articles.forEach(audit::add);
    CollectionReport report = audit.report();
    double audited = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "20,000 figures of one subject: annotated in %.2f s, audited in %.2f s (%.2f of that)%n",
        annotated, audited, audited / annotated);
    assertThat(report.coverage().figures()).isEqualTo(20_000);
    assertThat(audited).isLessThan(10);
  }

  @Test
  void fourTimesAsManyTakeAboutFourTimesAsLong() {
    List<CollectionArticle> all = articles(20_000);
    List<CollectionArticle> some = all.subList(0, all.size() / 4);
    seconds(all);
    double less = Math.min(seconds(some), seconds(some));
    double more = Math.min(seconds(all), seconds(all));
    assertThat(more).as("%.3f s for a quarter", less).isLessThan(12 * less + 0.2);
  }
}
