package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.vanban.index.ArticleIndexer;
import org.vanban.read.ReadLimits;

/** Articles added and searches saved as a reader does, in a browser. */
class AddBrowserTest {
  private static final String DONE =
      "return !!document.querySelector('.uploads') && !document.querySelector('.add progress')";

  @TempDir static Path index;
  @TempDir static Path files;
  private static PageServer page;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Browser.assumeThereIsOne("adding articles in a browser");
    PageChanges hasty = PageChanges.standard().waiting(Duration.ofMillis(300));
    page = PageServer.start(PageSettings.local(SampleIndex.copy(index), 0).withChanges(hasty));
    browser = Browser.at(page.address());
    browser.screen(1280, 900, false);
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
      page.close();
    }
  }

  /** No fault of a script, nothing that the content security policy had to stop. */
  @AfterEach
  void nothingIsComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static Path file(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text);
  }

  /** The row of an upload, once all are done. */
  private static String row(String name) {
    browser.until(DONE);
    return browser.all(".uploads > li").stream()
        .map(WebElement::getText)
        .filter(text -> text.startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void chosenFilesAreAddedAndFound() throws IOException {
    Path one =
        file(
            "pu-nhi.txt",
            "Bản Pú Nhi dựng lại nhà rông\nNgày 7/3/2019, cả bản góp 64 cây gỗ dựng nhà rông.");
    Path other = file("trong.html", "");
    browser.open("/them-bai");
    browser.one("#files").sendKeys(one + "\n" + other);
    assertThat(row("pu-nhi.txt")).contains("đã thêm").contains("Bản Pú Nhi dựng lại nhà rông");
    assertThat(row("trong.html"))
        .contains("không đọc được")
        .contains("tệp trống")
        .contains("0 bytes");
    assertThat(browser.one(".add .head").getText())
        .contains("1 đã thêm")
        .contains("1 không đọc được");
    assertThat(
            String.valueOf(browser.run("return document.getElementById('status').textContent"))
                .toString())
        .contains("1 đã thêm");
    browser.one(".uploads a[href^='/bai']").click();
    browser.until("return location.pathname === '/bai'");
    browser.settled();
    assertThat(browser.one("h1").getText()).isEqualTo("Bản Pú Nhi dựng lại nhà rông");
    browser.open("/?q=" + Asked.encoded("\"64 cây gỗ\""));
    assertThat(browser.one(".hit").getText()).contains("Pú Nhi");
  }

  @Test
  void filesDroppedAnywhereLeadToWhereTheyAreAdded() {
    browser.open("/van-ban");
    browser.run(
        """
        const transfer = new DataTransfer();
        const text = 'Xã Lùng Cải mở lớp xóa mù\\nLớp có 31 học viên, học ba tối mỗi tuần từ 10/10/2019.';
        transfer.items.add(new File([text], 'lung-cai.txt', {type: 'text/plain'}));
        const at = document.querySelector('main');
        at.dispatchEvent(new DragEvent('dragover', {dataTransfer: transfer, bubbles: true, cancelable: true}));
        window.veiled = !!document.querySelector('.veil');
        at.dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
        """);
    assertThat(browser.run("return window.veiled")).isEqualTo(true);
    browser.until("return location.pathname === '/them-bai'");
    browser.settled();
    assertThat(row("lung-cai.txt")).contains("đã thêm").contains("Xã Lùng Cải mở lớp xóa mù");
    assertThat(browser.all(".veil")).isEmpty();
  }

  @Test
  void aTextIsPastedByTheKeyboardAlone() {
    browser.open("/them-bai");
    browser.tabTo("#files");
    new Actions(browser.driver).sendKeys(Keys.TAB).perform(); // the driver takes keys for a path
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("text");
    browser.press("Hội chợ nông sản họp trong hai ngày, có 45 gian hàng của 12 xã.");
    browser.press(Keys.TAB, "Hội chợ nông sản Mường Và");
    browser.press(Keys.TAB, "Báo Suối Trong");
    browser.tabTo(".pasting button");
    browser.press(Keys.ENTER);
    assertThat(row("Hội chợ nông sản Mường Và")).contains("đã thêm").contains("Báo Suối Trong");
    browser.until("return document.activeElement.matches('.add .head h2')");
    browser.tabTo(".uploads a[href^='/bai']");
    browser.press(Keys.ENTER);
    browser.until("return location.pathname === '/bai'");
    browser.settled();
    browser.driver.navigate().back();
    browser.until("return location.pathname === '/them-bai'");
    browser.settled();
    assertThat(browser.one("#text").getDomProperty("value"))
        .as("what was typed stays")
        .contains("45");
  }

  @Test
  void theSameIsToldToBeThereAlready() throws IOException {
    Path one =
        file(
            "nam-cang.txt",
            "Nậm Cang có trạm y tế mới\nTrạm có 8 giường bệnh và một phòng đẻ, mở cửa từ sáng 4/5/2019, phục vụ bà con 7 bản quanh vùng.");
    browser.open("/them-bai");
    browser.one("#files").sendKeys(one.toString());
    assertThat(row("nam-cang.txt")).contains("đã thêm");
    browser.one(".head button").click();
    browser.until("return !document.querySelector('.uploads')");
    browser.one("#files").sendKeys(one.toString());
    assertThat(row("nam-cang.txt")).contains("đã có").contains("Nậm Cang có trạm y tế mới");
  }

  @Test
  void whatCouldNotBeAddedIsTriedAgain() throws IOException {
    Path one =
        file(
            "ta-van.txt",
            "Tả Van gieo lúa sớm\nĐến ngày 20/2/2019, cả xã đã gieo được 96 hecta lúa xuân, sớm hơn mọi năm chừng nửa tháng.");
    browser.open("/them-bai");
    try (ArticleIndexer writer = ArticleIndexer.open(index)) {
      writer.commit();
      browser.one("#files").sendKeys(one.toString());
      assertThat(row("ta-van.txt"))
          .contains("chưa thêm được")
          .contains("Chương trình khác đang ghi vào chỉ mục");
    }
    browser.one(".uploads .rejected button").click();
    browser.until("return !document.querySelector('.state.failed')");
    assertThat(row("ta-van.txt")).contains("đã thêm");
  }

  @Test
  void aSavedSearchTellsWhatIsNew() throws IOException {
    browser.open("/?q=" + Asked.encoded("lũ quét"));
    browser.tabTo("[data-id=save]");
    browser.press(Keys.ENTER);
    assertThat(browser.one("#save-name").getDomProperty("value")).isEqualTo("lũ quét");
    browser.press("Tin lũ", Keys.ENTER);
    browser.until("return document.activeElement.matches('.saved')");
    browser.one(".saved a").click();
    browser.until("return location.pathname === '/theo-doi'");
    browser.settled();
    assertThat(browser.one(".watch").getText()).contains("Tin lũ").contains("Không có bài mới");
    browser.open("/them-bai");
    Path article =
        file(
            "lu.txt",
            "Lũ quét ở Nậm Toòng\nĐêm 3/8/2019, lũ quét cuốn 6 ngôi nhà ở bản Nậm Toòng.");
    browser.one("#files").sendKeys(article.toString());
    assertThat(row("lu.txt")).contains("đã thêm");
    browser.one(".head a[href='/theo-doi']").click();
    browser.until("return location.pathname === '/theo-doi'");
    browser.settled();
    assertThat(browser.one(".watch.fresh .count").getText()).isEqualTo("1 bài mới");
    browser.one(".watch .count a").click();
    browser.until("return document.querySelectorAll('.watch .hit').length === 1");
    assertThat(browser.one(".watch .hit").getText())
        .contains("Lũ quét ở Nậm Toòng")
        .contains("cuốn 6");
    browser.one(".watch-tools button").click(); // seen
    browser.until("return !document.querySelector('.watch.fresh')");
    assertThat(browser.one(".watch").getText())
        .contains("Không có bài mới")
        .contains("xem lần trước");
    browser.all(".watch-tools button").get(0).click(); // rename
    browser.press("Lũ năm nay", Keys.ENTER);
    browser.until("return document.querySelector('.watch h2').textContent === 'Lũ năm nay'");
    browser.all(".watch-tools button").get(1).click(); // delete, kept, deleted
    browser.until("return document.activeElement.textContent === 'Giữ lại'");
    browser.press(Keys.ENTER);
    browser.all(".watch-tools button").get(1).click();
    browser.one(".watch-tools button").click();
    browser.until("return !document.querySelector('.watch')");
    assertThat(browser.text()).contains("Chưa lưu tìm kiếm nào");
  }

  @Test
  void aFileThatIsTooLargeIsToldBeforeItIsSent() throws IOException {
    ReadLimits few = new ReadLimits(100_000, 100_000, 64, 10);
    PageChanges small = PageChanges.standard().with(few);
    try (PageServer server = PageServer.start(PageSettings.local(index, 0).withChanges(small))) {
      browser.driver.get(server.address() + "them-bai");
      browser.settled();
      browser.one("#files").sendKeys(file("to.txt", "x".repeat(100_001)).toString());
      assertThat(row("to.txt")).contains("Quá lớn để tải lên").contains("vanban ingest");
    }
  }

  @Test
  void nothingStandsInAnybodysWay() throws IOException {
    Path good =
        file(
            "y-ty.txt",
            "Y Tý đón tuyết đầu mùa\nSáng 15/12/2019, tuyết phủ trắng ba bản cao nhất của xã, nhiều hộ đã kịp lùa trâu về chuồng.");
    Path bad = file("rong.html", "");
    browser.open("/?q=" + Asked.encoded("tuyết"));
    browser.one("[data-id=save]").click();
    browser.press("Tin tuyết", Keys.ENTER);
    browser.until("return !!document.querySelector('.saved')");
    browser.open("/them-bai");
    browser.one("#files").sendKeys(good + "\n" + bad);
    row("rong.html");
    String tuyet = "/theo-doi?name=" + Asked.encoded("Tin tuyết");
    for (String view : List.of("/them-bai", "/theo-doi", tuyet)) {
      assertThat(browser.barriersOnEveryScreen(() -> go(view))).as(view).isEmpty();
    }
    browser.open(tuyet);
    browser.all(".watch-tools button").get(2).click();
    browser.one(".watch-tools button").click();
    browser.until("return !document.querySelector('.watch')");
  }

  /** Goes to a view without loading the page anew: what was added is to be seen. */
  private static void go(String view) {
    browser.run(
        "history.pushState({}, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate'))",
        view);
    browser.until("return !document.querySelector('main').hasAttribute('aria-busy')");
    browser.settled();
  }
}
