package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.article.Article;
import org.vanban.collection.Mark;
import org.vanban.collection.MarksFile;
import org.vanban.correction.CorrectionFile;
import org.vanban.correction.CorrectionLine;
import org.vanban.export.ArticleJson;
import org.vanban.export.Json;
import org.vanban.web.PageServer;
import org.vanban.web.PageSettings;

/** What the page's audit desk and the command line share: findings, their names, their marks. */
class MarksOfTheDeskTest {
  private static final String VERDICTS = "consistent,suspicious,inconsistent,uncheckable";

  @TempDir private Path folder;
  private Path lines = Path.of("");
  private Path index = Path.of("");

  @BeforeEach
  void articles() throws IOException {
    lines = folder.resolve("lines.jsonl");
    index = folder.resolve("index");
    Files.writeString(
        lines,
        """
        {"id":"a","outlet":"Báo Mai","published":"2022-01-10","text":"Năm 2021, toàn tỉnh Nghệ An kết nạp 1.432 đảng viên."}
        {"id":"b","outlet":"Báo Trúc","published":"2022-01-11","text":"Năm 2021, toàn tỉnh Nghệ An kết nạp 1.342 đảng viên. Có 145/182 xã (79,7%) đạt chuẩn."}
        {"id":"c","outlet":"Báo Lan","published":"2022-01-12","text":"Huyện học Nghị quyết số 18-NQ/TW ngày 25/11/2017 của Ban Chấp hành Trung ương khóa XII. Ông được 46/51 phiếu, đạt 88,46%."}
        """);
    Run run = Run.of("ingest", "--from", "jsonl", lines, "--index", index);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private Run audit(Object... options) {
    Object[] all = new Object[options.length + 5];
    System.arraycopy(new Object[] {"audit", "--lang", "vi", "--index", index}, 0, all, 0, 5);
    System.arraycopy(options, 0, all, 5, options.length);
    Run run = Run.of(all);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private Set<String> byCommandLine(Object... options) {
    Set<String> findings = new TreeSet<>();
    for (String line : audit(options).lines()) {
      JsonNode report = Json.parse(line);
      String before = report.has("articles") ? "" : report.path("id").asText() + ".";
      report
          .path("checks")
          .forEach(c -> findings.add(before + c.path("id").asText() + " " + c.path("verdict")));
    }
    return findings;
  }

  private Set<String> byDesk() throws Exception {
    Set<String> findings = new TreeSet<>();
    try (PageServer page = PageServer.start(PageSettings.local(index, 0))) {
      String path = "api/audit?whole=true&limit=100&verdict=" + VERDICTS;
      JsonNode answer = Json.object();
      for (int i = 0; i < 600 && !answer.at("/examined/state").asText().equals("whole"); i++) {
        try (InputStream in = URI.create(page.address() + path).toURL().openStream()) {
          answer = Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Thread.sleep(50);
      }
      answer
          .path("checks")
          .forEach(c -> findings.add(c.path("id").asText() + " " + c.path("verdict")));
    }
    return findings;
  }

  @Test
  void bothFindTheSame() throws Exception {
    assertThat(byDesk()).isEqualTo(byCommandLine("--format", "jsonl")).hasSize(4);
  }

  /** Words that a person said are no figure are none for both. */
  @Test
  void bothReadArticlesAsCorrected() throws Exception {
    Article article = ArticleJson.read(Json.parse(Files.readAllLines(lines).getLast()));
    int start = article.text().indexOf("46/51");
    JsonNode none =
        Json.object()
            .put("start", start)
            .put("end", start + 5)
            .put("text", "46/51")
            .put("type", "NONE");
    CorrectionLine line = CorrectionLine.of(article.fingerprint(), none, "2024-05-14T02:10:00Z");
    CorrectionFile.of(index).add(List.of(line));
    assertThat(byCommandLine("--format", "jsonl"))
        .isEqualTo(byDesk())
        .hasSize(3)
        .noneMatch(finding -> finding.startsWith("c.ratio-percent"));
  }

  @Test
  void falseAlarmsAreLeftOutAndOthersBearTheirMarks() throws IOException {
    Set<String> all = byCommandLine("--format", "jsonl");
    String ratio = id(all, "c.ratio-percent");
    String across = id(all, "cross-article");
    MarksFile marks = MarksFile.of(index);
    marks.put(new Mark(ratio, Mark.As.FALSE_ALARM, "", Instant.EPOCH));
    marks.put(new Mark(across, Mark.As.FOLLOW_UP, "hỏi Ban tổ chức", Instant.EPOCH));
    Set<String> rest = new TreeSet<>(all);
    rest.removeIf(finding -> finding.startsWith(ratio));
    assertThat(byCommandLine("--format", "jsonl", "--marks")).isEqualTo(rest);
    assertThat(byCommandLine("--format", "jsonl")).isEqualTo(all);
    Path html = folder.resolve("r.html");
    assertThat(audit("--marks", "--format", "table", "--html", html).out())
        .contains("cần theo dõi: hỏi Ban tổ chức")
        .doesNotContain("90,1961");
    assertThat(Files.readString(html)).contains("hỏi Ban tổ chức").doesNotContain("90,1961");
    assertThat(audit().out()).contains("90,1961");
    assertThat(audit("--marks", "--format", "csv").out()).contains(",follow-up,hỏi Ban tổ chức");
    for (String line : audit("--marks", "--format", "jsonl").lines()) {
      boolean together = Json.parse(line).has("articles");
      SchemaCheck.valid(together ? "collection-findings" : "findings", line);
    }
  }

  private static String id(Set<String> findings, String beginning) {
    return findings.stream()
        .filter(finding -> finding.startsWith(beginning))
        .findFirst()
        .orElseThrow()
        .replaceAll(" .*", "");
  }

  @Test
  void aDamagedLineIsOneLine() throws IOException {
    Files.writeString(index.resolve("marks.jsonl"), "ghi chú của tôi\n");
    Run run = audit("--marks", "--format", "jsonl");
    assertThat(run.err().lines().filter(line -> line.contains("marks.jsonl:1:"))).hasSize(1);
    assertThat(audit("--format", "jsonl").err()).doesNotContain("marks.jsonl");
    assertThat(Files.readString(index.resolve("marks.jsonl"))).isEqualTo("ghi chú của tôi\n");
  }

  @Test
  void marksGoWithAnIndex() {
    Run run = Run.of("audit", "--marks", "--lang", "en", Run.samples());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--index");
  }
}
