package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.UnusableIndexException;
import org.vanban.read.ReadLimits;
import org.vanban.read.RejectReason;

/** Articles added through the page: what becomes of each, who may, and what is left behind. */
class AddingTest {
  private static final String TEXT =
      """
      Xã Khe Lồ gom rác ven suối trước mùa lũ
      Sáng 14/6/2019, hơn 120 người dân xã Khe Lồ cùng đoàn viên thanh niên đi dọc suối nhặt rác.
      Chủ tịch UBND xã Đàm Văn Quẹ cho biết mỗi bản nhận một đoạn suối và giữ sạch quanh năm.
      Theo Nghị quyết số 12-NQ/TU của Tỉnh ủy, đến cuối năm cả 9 bản đều có nơi gom rác riêng.
      """;

  @TempDir static Path folder;
  private static PageServer page;

  @BeforeAll
  static void open() throws IOException {
    page = PageServer.start(PageSettings.local(SampleIndex.copy(folder), 0));
  }

  @AfterAll
  static void close() {
    page.close();
  }

  private static String page(String url, String title, String text) {
    return "<html><head><title>"
        + title
        + "</title><link rel=canonical href=\""
        + url
        + "\"></head><body><article><h1>"
        + title
        + "</h1>"
        + text.lines().map(line -> "<p>" + line + "</p>").reduce("", String::concat)
        + "</article></body></html>";
  }

  private static JsonNode only(JsonNode job) {
    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
    assertThat(job.path("outcomes")).as(job.toString()).hasSize(1);
    return job.at("/outcomes/0");
  }

  @Test
  void aFileIsFoundAtOnceAndKnownAgain() throws Exception {
    JsonNode added = only(Added.file(page, "khe-lo.txt", TEXT));
    assertThat(added.path("status").asText()).isEqualTo("indexed");
    assertThat(added.path("title").asText()).startsWith("Xã Khe Lồ gom rác");
    JsonNode found =
        Asked.get(page, "/api/search?q=" + Asked.encoded("\"dọc suối nhặt rác\"")).json();
    assertThat(found.at("/hits/0/id")).isEqualTo(added.path("id"));
    assertThat(Asked.get(page, "/api/article?id=" + added.path("id").asText()).json().toString())
        .contains("12-NQ/TU");
    JsonNode again = only(Added.file(page, "khe-lo.txt", TEXT));
    assertThat(again.path("status").asText()).isEqualTo("unchanged");
    assertThat(again.path("title")).isEqualTo(added.path("title"));
  }

  @Test
  void filesOfOneNameAreTwoArticles() throws Exception {
    String one =
        page(
            "",
            "Bản Phiêng Mòn mở chợ phiên",
            "Chợ họp vào thứ Bảy, bán rau, gà và vải lanh của bà con quanh vùng.");
    String other =
        page(
            "",
            "Thị trấn Nà Hẩy sửa cầu treo",
            "Cầu được thay 64 tấm ván, người dân góp 210 ngày công trong tháng Ba.");
    JsonNode first = only(Added.file(page, "bai.html", one));
    JsonNode second = only(Added.file(page, "C:\\x\\..\\bai.html", other));
    assertThat(second.path("id")).isNotEqualTo(first.path("id"));
    assertThat(second.path("source").asText()).matches("[0-9a-f]{16}/bai\\.html");
    assertThat(Asked.get(page, "/api/article?id=" + first.path("id").asText()).status())
        .isEqualTo(200);
  }

  @Test
  void aPageIsKnownByItsAddress() throws Exception {
    String url = "https://bao.example/khe-vai/2019/cau-moi.html";
    String text = "Cầu dài 42 mét nối hai bờ suối Khe Vải, thông xe sáng mồng 3 tháng 9 năm 2019.";
    JsonNode added = only(Added.file(page, "a.html", page(url, "Khe Vải có cầu mới", text)));
    JsonNode elsewhere =
        only(
            Added.file(
                page, "b.html", page(url, "Khe Vải có cầu mới", text) + "<!-- lưu lần hai -->"));
    assertThat(elsewhere.path("status").asText()).isEqualTo("unchanged");
    assertThat(elsewhere.path("id")).isEqualTo(added.path("id"));
    JsonNode mended =
        only(Added.file(page, "a.html", page(url, "Khe Vải có cầu mới", text.replace("42", "44"))));
    assertThat(mended.path("status").asText()).isEqualTo("indexed");
    assertThat(mended.path("updated").asBoolean()).isTrue();
    assertThat(mended.path("id")).isEqualTo(added.path("id"));
  }

  @Test
  void aReprintIsToldFromAnotherArticle() throws Exception {
    String text =
        "Huyện Pa Khoang trồng mới 310 hecta quế trong năm, vượt kế hoạch được giao từ đầu vụ. "
            + "Hai nhà máy chưng cất tinh dầu ở xã Tà Ngảo thu mua hết sản lượng của bà con với giá ổn định. "
            + "Ông Vàng Seo Lử, trưởng bản, nói nhiều hộ đã trả xong nợ ngân hàng nhờ cây quế.";
    JsonNode first =
        only(
            Added.file(
                page, "que.html", page("https://a.example/que", "Pa Khoang trồng quế", text)));
    assertThat(first.has("near")).isFalse();
    JsonNode second =
        only(
            Added.file(
                page, "que.html", page("https://b.example/tin/que", "Quế xanh ở Pa Khoang", text)));
    assertThat(second.at("/near/id")).isEqualTo(first.path("id"));
    assertThat(second.at("/near/title").asText()).isEqualTo("Pa Khoang trồng quế");
  }

  @Test
  void aTextIsPastedWithWhatIsKnownOfIt() throws Exception {
    String text = "Đường dài 6 km, có 14 cống thoát nước.\nDân bản Sín Chải hiến 2.300 m2 đất.";
    String known =
        "title="
            + Asked.encoded("Mở đường lên Sín Chải")
            + "&outlet="
            + Asked.encoded("Báo Núi Xa");
    JsonNode pasted = only(Added.pasted(page, known + "&published=2019-11-05", text));
    assertThat(pasted.path("title").asText()).isEqualTo("Mở đường lên Sín Chải");
    assertThat(pasted.path("outlet").asText()).isEqualTo("Báo Núi Xa");
    assertThat(pasted.path("published").asText()).isEqualTo("2019-11-05");
    assertThat(pasted.path("source").asText()).matches("pasted/[0-9a-f]{16}\\.txt");
    assertThat(
            only(Added.pasted(page, known + "&published=2019-11-05", text)).path("status").asText())
        .isEqualTo("unchanged");
    JsonNode mended = only(Added.pasted(page, known + "&published=2019-11-06", text));
    assertThat(mended.path("id")).isEqualTo(pasted.path("id"));
    assertThat(mended.path("updated").asBoolean()).isTrue();
    String wrong = Added.send(page, "published=hom+qua", text.getBytes(StandardCharsets.UTF_8));
    assertThat(wrong).contains("\"parameter\"").contains("published=hom qua");
    assertThat(only(Added.pasted(page, "", "{\"text\": 1}\n{\"text\": 2}")).path("source").asText())
        .as("what is pasted is one text")
        .startsWith("pasted/");
  }

  @Test
  void whatIsRejectedSaysWhyAndWhatHelps() throws Exception {
    JsonNode empty = only(Added.file(page, "trong.html", ""));
    assertThat(empty.path("status").asText()).isEqualTo("rejected");
    assertThat(empty.path("reason").asText()).isEqualTo("empty");
    assertThat(empty.path("message").asText()).isEqualTo("tệp trống");
    assertThat(empty.path("help").asText()).isNotBlank();
    JsonNode packed =
        only(
            Added.file(
                page, "x.7z", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4}));
    assertThat(packed.path("reason").asText()).isEqualTo("unsupported");
    assertThat(packed.path("detail").asText()).contains("unpack it first");
    JsonNode english = english(page, "trong.html");
    assertThat(english.path("message").asText()).isEqualTo("empty");
  }

  private static JsonNode english(PageServer page, String name) throws Exception {
    String id = Added.file(page, name, "").path("id").asText();
    return Asked.get(page, "/api/jobs/" + id + "?lang=en").json().at("/outcomes/0");
  }

  /** The page says what the command line says, in both languages. */
  @Test
  void reasonsHaveOneWord() {
    for (String language : List.of("vi", "en")) {
      ResourceBundle said =
          ResourceBundle.getBundle(
              "org.vanban.cli.messages",
              Locale.of(language),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      for (RejectReason reason : RejectReason.values()) {
        String word = PageWords.in(language).get("reject." + reason.name());
        assertThat(word).isEqualTo(said.getString("rejected." + reason.name()));
        if (language.equals("en")) {
          assertThat(word).isEqualTo(reason.toString());
        }
      }
    }
  }

  @Test
  void anArchiveTellsOfEachMember() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 5; i++) {
        zip.putNextEntry(new ZipEntry("tin/" + i + ".txt"));
        String text =
            "Tin số "
                + i
                + " từ bản Lũng Vài\n"
                + "Hợp tác xã thu "
                + (100 + i)
                + " tấn ngô. ".repeat(3 + i);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("tin/trong.html"));
    }
    JsonNode job = Added.file(page, "tin.zip", bytes.toByteArray());
    assertThat(job.at("/counts/indexed").asInt()).isEqualTo(5);
    assertThat(job.at("/counts/rejected").asInt()).isEqualTo(1);
    assertThat(job.path("outcomes")).hasSize(6);
    assertThat(job.at("/outcomes/0/source").asText()).endsWith("/tin.zip!/tin/0.txt");
    Asked whole = Asked.get(page, "/api/jobs/" + job.path("id").asText());
    ApiTest.asDescribed(page, "/api/jobs/{id}", "get", whole);
    ApiTest.asDescribed(page, "/api/jobs", "get", Asked.get(page, "/api/jobs"));
    String rest = "/api/jobs/" + job.path("id").asText() + "?from=4";
    assertThat(Asked.get(page, rest).json().path("outcomes")).hasSize(2);
  }

  @Test
  void whoHasNoTokenOrComesFromElsewhereAddsNothing() {
    String csrf = Added.csrf(page);
    assertThat(Asked.post(page, "/api/jobs?name=a.txt", TEXT).status()).isEqualTo(403);
    assertThat(Asked.post(page, "/api/jobs?name=a.txt", TEXT, "X-CSRF-Token", "x").status())
        .isEqualTo(403);
    Asked foreign =
        Asked.post(
            page,
            "/api/jobs?name=a.txt",
            TEXT,
            "X-CSRF-Token",
            csrf,
            "Origin",
            "http://evil.example");
    assertThat(foreign.status()).isEqualTo(403);
    assertThat(foreign.json().path("code").asText()).isEqualTo("origin");
    assertThat(Asked.get(page, "/api/jobs/none").status()).isEqualTo(404);
  }

  private static PageSettings small(Path index) {
    ReadLimits few = new ReadLimits(100_000, 100_000, 64, 10);
    return PageSettings.local(index, 0).withChanges(PageChanges.standard().with(few));
  }

  @Test
  void whatIsTooLargeIsToldWithHelp() throws Exception {
    try (PageServer narrow = PageServer.start(small(folder))) {
      String csrf = Added.csrf(narrow);
      Asked refused =
          Asked.post(narrow, "/api/jobs?name=a.txt", "x".repeat(100_001), "X-CSRF-Token", csrf);
      assertThat(refused.status()).isEqualTo(413);
      assertThat(refused.json().path("message").asText()).isEqualTo("Quá lớn để tải lên");
      assertThat(refused.json().path("help").asText()).contains("vanban ingest");
      assertThat(only(Added.file(narrow, "b.txt", "x".repeat(99_000))).path("status").asText())
          .as("larger than any other request, and read")
          .isIn("indexed", "rejected");
      Asked other = Asked.post(narrow, "/token", "csrf=" + "x".repeat(70_000));
      assertThat(other.status()).as("other requests stay small").isIn(403, 413);
    }
  }

  @Test
  void aPageThatOnlyShowsTakesNothing() throws Exception {
    PageSettings shows = PageSettings.local(folder, 0).withChanges(PageChanges.standard().none());
    try (PageServer server = PageServer.start(shows)) {
      Asked refused =
          Asked.post(server, "/api/jobs?name=a.txt", TEXT, "X-CSRF-Token", Added.csrf(server));
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.json().path("message").asText()).isEqualTo("Trang này chỉ để xem");
      assertThat(Asked.get(server, "/api/jobs").json().path("open").asBoolean()).isFalse();
      Asked correction =
          Asked.postJson(server, "/api/corrections", "{}", "X-CSRF-Token", Added.csrf(server));
      assertThat(correction.json().path("code").asText()).isEqualTo("read.only");
    }
  }

  @Test
  void whereOthersMayComeTheTokenLetsIn() throws Exception {
    String token = Secrets.random();
    PageSettings guarded = PageSettings.local(folder, 0).at("127.0.0.1", Optional.of(token));
    try (PageServer server = PageServer.start(guarded)) {
      String bearer = "Bearer " + token;
      String csrf =
          Asked.get(server, "/", "Authorization", bearer)
              .body()
              .replaceAll("(?s).*name=\"csrf\" content=\"([0-9a-f]+)\".*", "$1");
      String path = "/api/jobs?name=a.txt";
      assertThat(Asked.post(server, path, TEXT, "X-CSRF-Token", csrf).status()).isEqualTo(401);
      assertThat(
              Asked.post(server, path, TEXT, "X-CSRF-Token", csrf, "Authorization", bearer)
                  .status())
          .isEqualTo(202);
    }
  }

  @Test
  void anotherWriterIsToldAndTheSameCanBeTriedAgain(@TempDir Path other) throws Exception {
    PageSettings hasty =
        PageSettings.local(SampleIndex.copy(other), 0)
            .withChanges(PageChanges.standard().waiting(Duration.ofMillis(300)));
    try (PageServer server = PageServer.start(hasty)) {
      try (ArticleIndexer writer = ArticleIndexer.open(other)) {
        writer.commit();
        JsonNode refused = Added.file(server, "khe-lo.txt", TEXT);
        assertThat(refused.path("state").asText()).isEqualTo("failed");
        assertThat(refused.at("/fault/code").asText()).isEqualTo("busy");
        assertThat(refused.at("/fault/help").asText()).contains("không mất gì");
      }
      assertThat(only(Added.file(server, "khe-lo.txt", TEXT)).path("status").asText())
          .isEqualTo("indexed");
      try (ArticleIndexer writer = onceLetGo(other)) {
        writer.commit();
      }
    }
  }

  @Test
  void anIndexThatCannotBeWrittenIsToldWithItsReason(@TempDir Path other) throws Exception {
    try (PageServer server = PageServer.start(PageSettings.local(SampleIndex.copy(other), 0))) {
      Path foreign = Files.writeString(other.resolve("thu-tay.txt"), "của người khác");
      JsonNode refused = Added.file(server, "khe-lo.txt", TEXT);
      assertThat(refused.path("state").asText()).isEqualTo("failed");
      assertThat(refused.at("/fault/message").asText()).isEqualTo("Không ghi được vào chỉ mục");
      assertThat(refused.at("/fault/detail").asText()).contains("holds other files");
      Files.delete(foreign);
      assertThat(only(Added.file(server, "khe-lo.txt", TEXT)).path("status").asText())
          .isEqualTo("indexed");
    }
  }

  /** The page lets go of the index a moment after the last outcome is told. */
  private static ArticleIndexer onceLetGo(Path index) throws Exception {
    for (int i = 0; i < 200; i++) {
      try {
        return ArticleIndexer.open(index);
      } catch (UnusableIndexException e) {
        Thread.sleep(50);
      }
    }
    throw new AssertionError("the page holds on to the index");
  }

  @Test
  void nothingOfAnUploadIsLeftBehind(@TempDir Path other) throws Exception {
    List<Path> before = leftovers();
    PageServer server = PageServer.start(small(SampleIndex.copy(other)));
    Added.file(server, "a.txt", TEXT);
    Added.file(server, "b.7z", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c});
    Asked.post(
        server, "/api/jobs?name=c.txt", "x".repeat(100_001), "X-CSRF-Token", Added.csrf(server));
    List<Path> made = leftovers().stream().filter(one -> !before.contains(one)).toList();
    assertThat(made).hasSize(1);
    assertThat(made.getFirst()).isEmptyDirectory();
    for (int i = 0; i < 5; i++) {
      Added.send(server, "name=d" + i + ".txt", TEXT.getBytes(StandardCharsets.UTF_8));
    }
    server.close();
    assertThat(made.getFirst()).doesNotExist();
  }

  private static List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("vanban-upload")).toList();
    }
  }
}
