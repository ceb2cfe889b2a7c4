package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

/** The audit of the sample articles in every form: each tells the same, and how it was made. */
class AuditReportTest {
  private static final Path ONE = Run.samples().resolve("ca-mau-lay-phieu-tin-nhiem-2023.html");

  @TempDir static Path folder;
  private static List<JsonNode> articles = List.of();
  private static Document page = new Document("");
  private static Run sum = new Run(0, "", "");

  @BeforeAll
  static void audit() throws IOException {
    Path file = folder.resolve("bao cao.html");
    Run lines = audit("--format", "jsonl", "--html", file, "--lang", "vi", Run.samples());
    articles = lines.lines().stream().map(Json::parse).toList();
    page = Jsoup.parse(Files.readString(file));
    sum = lines;
  }

  private static Run audit(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("audit", "--no-models"));
    all.addAll(List.of(arguments));
    return Run.of(all.toArray());
  }

  @Test
  void findingsAreNoFailure() {
    assertThat(sum.exitCode()).isZero();
    assertThat(articles).hasSize(27);
    assertThat(sum.err()).contains("bao cao.html");
  }

  @Test
  void figuresAreCheckedOrToldWhyNot() {
    for (JsonNode article : articles) {
      SchemaCheck.valid("findings", Json.line(article));
      JsonNode coverage = article.path("coverage");
      int unchecked = 0;
      for (JsonNode count : coverage.path("unchecked")) {
        unchecked += count.asInt();
      }
      assertThat(coverage.path("checked").asInt() + unchecked)
          .isEqualTo(coverage.path("figures").asInt());
      assertThat(article.path("run").path("command").asText())
          .startsWith("vanban audit --no-models --format jsonl --html '");
    }
  }

  @Test
  void thePageHasEveryArticleAndFinding() {
    List<String> findings = new ArrayList<>();
    for (JsonNode article : articles) {
      assertThat(page.getElementById(article.path("id").asText())).isNotNull();
      assertThat(page.text()).contains(article.path("sha256").asText());
      for (JsonNode check : article.path("checks")) {
        findings.add(article.path("id").asText() + "." + check.path("id").asText());
      }
    }
    assertThat(page.select(".finding").eachAttr("id"))
        .containsExactlyInAnyOrderElementsOf(findings);
    assertThat(page.select(".item")).hasSize(27);
  }

  @Test
  void whatIsToBeLookedAtStandsFirst() {
    assertThat(page.select("details .finding.inconsistent, details .finding.suspicious")).isEmpty();
    assertThat(page.select(".finding.consistent").eachText()).hasSizeGreaterThan(100);
    assertThat(page.select(":not(details) > .finding.consistent")).isEmpty();
    assertThat(page.select("#flags li")).hasSameSizeAs(page.select("article > .finding"));
    String first = page.expectFirst(".item").tagName();
    assertThat(first).isEqualTo("article");
  }

  @Test
  void everyAddressLeadsSomewhere() {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String address : page.select("a[href^=#]").eachAttr("href")) {
      assertThat(ids).contains(address.substring(1));
    }
  }

  @Test
  void thePageStandsAlone() throws Exception {
    assertThat(page.select("script, link, img, iframe, object, form, [style], [src]")).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo("vi");
    assertThat(page.select("blockquote[lang=vi]")).hasSameSizeAs(page.select("blockquote"));
    Element style = page.expectFirst("style");
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(style.data().getBytes(StandardCharsets.UTF_8));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'")
        .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
  }

  @Test
  void everyFormOpensAndIsMadeAlike() {
    String opening = page.select(".opening").text();
    assertThat(opening).startsWith("Công cụ chỉ đối chiếu các số đã in").doesNotContain("(");
    assertThat(articles.getFirst().path("notice").asText()).isEqualTo(opening);
    Run table = audit("--lang", "vi", ONE);
    assertThat(table.lines()).startsWith(opening, "vanban audit --no-models --lang vi " + ONE);
    Run csv = audit("--lang", "vi", "--format", "csv", ONE);
    assertThat(csv.err()).contains(opening, "chưa đối chiếu được");
    assertThat(audit("--lang", "vi", "--format", "csv", "--quiet", ONE).err()).isEmpty();
    JsonNode run = articles.getFirst().path("run");
    assertThat(page.select("header + section").text())
        .contains(run.path("programSha256").asText(), run.path("register").asText());
  }

  @Test
  void inEnglishTheVietnameseSentenceStandsFirst() throws IOException {
    Path file = folder.resolve("en.html");
    Run run = audit("--lang", "en", "--html", file, ONE);
    assertThat(run.lines()).noneMatch(line -> line.startsWith("  - "));
    assertThat(run.out()).contains("1 article, ").contains("not checked, ");
    Document english = Jsoup.parse(Files.readString(file));
    assertThat(english.select("html").attr("lang")).isEqualTo("en");
    assertThat(english.select(".opening p")).hasSize(2);
    assertThat(english.select(".opening p[lang=vi]")).hasSize(1);
    assertThat(english.select(".finding.inconsistent").text()).contains("does not agree");
  }

  @Test
  void idsStay() {
    List<String> first = ids(audit("--format", "jsonl", "--threads", 1, ONE));
    assertThat(ids(audit("--format", "jsonl", "--threads", 4, ONE))).isEqualTo(first);
    assertThat(audit("--all", ONE).out()).contains(first);
  }

  private static List<String> ids(Run run) {
    List<String> ids = new ArrayList<>();
    JsonNode article = Json.parse(run.out());
    article
        .path("checks")
        .forEach(c -> ids.add(article.path("id").asText() + "." + c.path("id").asText()));
    return ids;
  }

  @Test
  void columnsOfTheTableStayAndMoreComeAtTheEnd() {
    Run csv = audit("--format", "csv", ONE);
    assertThat(csv.lines().getFirst())
        .isEqualTo(
            "\ufeffarticle,source,finding,relation,basis,verdict,severity,figures,formula,"
                + "computed,printed,explanation,reason,url,outlet,published,title,sha256,mark,note");
    assertThat(csv.lines().get(1)).contains("41/48").contains("\"=\"\"41/48\"\"\"");
  }

  @Test
  void onlyWhatIsAskedFor() {
    Run high = audit("--severity", "high", "--format", "jsonl", Run.samples());
    for (String line : high.lines()) {
      for (JsonNode check : Json.parse(line).path("checks")) {
        boolean flag = check.path("verdict").asText().matches("suspicious|inconsistent");
        assertThat(!flag || check.path("severity").asText().equals("high")).isTrue();
      }
    }
    assertThat(audit("--severity", "high", ONE).out()).doesNotContain("  - ");
    assertThat(audit("--basis", "register,other-article", ONE).exitCode()).isZero();
  }

  @Test
  void whatCannotBeAskedForIsNamed() {
    stops(audit("--basis", "lịch", ONE), 2, "text, calendar, register, other-article", "lịch");
    stops(audit("--severity", "none", ONE), 2, "low, medium, high", "none");
    stops(audit("--format", "html", ONE), 2, "table, json, jsonl, csv", "html");
  }

  @Test
  void aPageThatCannotBeWrittenIsOneLine() {
    Path nowhere = folder.resolve("nowhere/r.html");
    stops(audit("--html", nowhere, ONE), 1, nowhere.toString());
    stops(audit("--html", folder, ONE), 1, folder.toString());
    stops(audit("--html", nowhere, "--format", "csv", ONE), 1, nowhere.toString());
  }

  private static void stops(Run run, int exitCode, String... words) {
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words);
    assertThat(run.err().strip().lines()).hasSize(1);
  }

  @Test
  void whatCannotBeReadStandsOnThePage() throws IOException {
    Path broken = Files.writeString(folder.resolve("rong.html"), "");
    Path file = folder.resolve("rejected.html");
    assertThat(audit("--html", file, ONE, broken).exitCode()).isEqualTo(3);
    assertThat(Jsoup.parse(Files.readString(file)).select(".rejected li").text())
        .contains("rong.html");
  }
}
