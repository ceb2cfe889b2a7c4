package org.vanban.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.FigureAudit;
import org.vanban.audit.Finding;

/** What an article prints, however it is printed, and where the page lands. */
class AuditPageTest {
  private static final Annotator RULES = Annotator.builder().build();
  private static final ReportWords WORDS = ReportWords.in(Finding.Language.VIETNAMESE);
  private static final AuditRun RUN =
      AuditRun.of(
          "vanban audit '<script>alert(1)</script>'",
          OffsetDateTime.parse("2026-11-30T14:00:00.5+07:00"),
          false,
          Optional.empty());

  @TempDir private Path folder;

  private static Article article(String id, String title, String line) {
    return ArticleJson.read(
        Json.object()
            .put("id", id)
            .put("source", "<source>")
            .put("outlet", "\u202eBáo & \"Đài\"")
            .put("url", "javascript:alert(1)")
            .put("title", title)
            .put("text", title + "\n" + line));
  }

  private static AuditReport audit(Article article) {
    return FigureAudit.standard()
        .audit(
            article.text(),
            RULES.annotate(article.text(), ArticleContext.none()).mentions(),
            Optional.empty());
  }

  private Document page(Article... articles) throws IOException {
    Path file = folder.resolve("page.html");
    try (AuditPage page = AuditPage.open(file, RUN, WORDS)) {
      for (Article article : articles) {
        page.add(article, audit(article));
      }
      page.finish();
    }
    return Jsoup.parse(Files.readString(file));
  }

  @Test
  void hostileTextStaysText() throws IOException {
    String title = "</title><script>alert('1')</script><img src=x onerror=alert(2)>";
    String line = "Có 46/51 <b onclick=\"x\">phiếu</b> thuận, đạt 88,46% &lt;i&gt; \u202e]]>.";
    Document page = page(article("a\" onload=\"x", title, line));
    assertThat(page.select("script, img, b, i, [onclick], [onload], [onerror]")).isEmpty();
    assertThat(page.select("a[href^=javascript]")).isEmpty();
    assertThat(page.select("article h3").text()).isEqualTo(title);
    assertThat(page.expectFirst("blockquote").text())
        .contains("<b onclick=\"x\">phiếu</b> thuận, đạt 88,46% &lt;i&gt; ]]>.");
    assertThat(page.expectFirst(".facts code").text()).isEqualTo(RUN.command());
  }

  @Test
  void figuresAreMarkedInTheirSentence() throws IOException {
    Document page =
        page(article("a", "Bầu cử", "Hội nghị đã họp. Có 46/51 phiếu thuận, đạt 88,46%. Sau đó …"));
    Element finding = page.expectFirst(".finding.inconsistent");
    assertThat(finding.select("mark").eachText()).containsExactly("46/51", "88,46%");
    assertThat(finding.select("blockquote").text()).isEqualTo("Có 46/51 phiếu thuận, đạt 88,46%.");
    assertThat(finding.select(".verdict").text()).contains("không khớp", "mức độ:");
    assertThat(finding.select(".sum dd").eachText()).containsExactly("46/51", "90,1961", "88,46");
  }

  @Test
  void articlesOfOneIdHaveAddressesOfTheirOwn() throws IOException {
    Article twice = article("a", "Bầu cử", "Có 46/51 phiếu thuận, đạt 88,46%.");
    Document page = page(twice, twice);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates().contains("a", "a~~2");
    assertThat(page.select("article.item")).hasSize(2);
  }

  @Test
  void anyTextMakesAPage() throws IOException {
    String[] pieces = {
      "54/63 ",
      "85,7% ",
      "(",
      "), ",
      ". ",
      "\n",
      "trong đó ",
      "gồm ",
      "12 hộ ",
      "Có 46/51 phiếu, 88,46%",
      "31/6/2025 ",
      "thứ Hai, ngày 17-7-2018 ",
      "<",
      "&",
      "\u202e",
      "\ud83d\ude80",
      "tổng số 30 hộ: "
    };
    Random random = new Random(11);
    Article[] articles = new Article[60];
    for (int i = 0; i < articles.length; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = 0; piece < 60; piece++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      articles[i] = article("a" + i, "Tin", text.toString());
    }
    Document page = page(articles);
    assertThat(page.select(".item")).hasSize(articles.length);
    assertThat(page.select(".finding")).hasSizeGreaterThan(100);
    for (Element finding : page.select(".finding")) {
      assertThat(finding.select("mark")).isNotEmpty();
    }
  }

  @Test
  void aPageOfNothingIsAPage() throws IOException {
    Document page = page();
    assertThat(page.select(".opening").text()).isEqualTo(WORDS.opening());
    assertThat(page.select("#flags").text()).contains(WORDS.get("flags.none"));
    assertThat(page.select(".item")).isEmpty();
  }

  @Test
  void theOldPageStaysUntilTheNewOneIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "cũ");
    Article article = article("a", "Bầu cử", "Có 46/51 phiếu thuận, đạt 88,46%.");
    try (AuditPage page = AuditPage.open(file, RUN, WORDS)) {
      page.add(article, audit(article));
      assertThat(file).hasContent("cũ");
    }
    assertThat(file).as("never finished").hasContent("cũ");
    page(article);
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).as("nothing stays beside it").containsExactly(file);
    }
  }

  @Test
  void onlyAFileIsWritten() {
    assertThatThrownBy(() -> AuditPage.open(folder, RUN, WORDS)).isInstanceOf(IOException.class);
    Path nowhere = folder.resolve("nowhere/page.html");
    assertThatThrownBy(() -> AuditPage.open(nowhere, RUN, WORDS)).isInstanceOf(IOException.class);
  }

  @Test
  void aChecksumIsThatOfTheFile() throws IOException {
    Path jar = Files.writeString(folder.resolve("vanban.jar"), "abc");
    assertThat(Versions.checksum(List.of(jar))).isEqualTo("ba7816bf"); // of FIPS 180-4
    assertThat(Versions.checksum(List.of(folder))).isEqualTo("ba7816bf");
    assertThat(RUN.program()).matches(".* \\(sha256 [0-9a-f]{8}…\\)");
  }
}
