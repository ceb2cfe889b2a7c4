package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The audit desk as a reader uses it, with the mouse and by the keyboard alone. */
class DeskBrowserTest {
  private static final String FIRST = ".finding .marks";

  @TempDir private static Path folder;
  private static PageServer page;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Browser.assumeThereIsOne("the audit desk in a browser");
    DeskIndex.fill(folder);
    page = PageServer.start(PageSettings.local(folder, 0));
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

  @BeforeEach
  void nothingIsMarked() throws IOException {
    Files.deleteIfExists(folder.resolve("marks.jsonl"));
  }

  @AfterEach
  void nothingIsComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
  }

  /** A view of the desk, once all articles were looked at. */
  private static void desk(String question) {
    browser.open("/doi-chieu" + question);
    browser.until("return !document.querySelector('.examined .run')");
  }

  private static String marks() throws IOException {
    Path file = folder.resolve("marks.jsonl");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  @Test
  void theDeskSaysWhatItIsAndHowMuchItSaw() {
    desk("");
    assertThat(browser.one(".opening").getText())
        .isEqualTo(PageWords.in("vi").get("audit.opening"));
    assertThat(browser.one(".examined").getText())
        .contains("Đã xem 5 trong 5 bài")
        .contains("số đã được đối chiếu");
    assertThat(browser.all(".finding")).hasSize(4);
    assertThat(browser.one(".masthead [aria-current]").getText()).isEqualTo("Đối chiếu");
    WebElement ratio = browser.one("[id^='phieu.ratio-percent']");
    assertThat(ratio.getText())
        .contains("không khớp", "mức độ: trung bình", "46/51", "90,1961", "88,46")
        .contains("Lấy phiếu tín nhiệm ở huyện Yên Châu", "Báo Mai", "10/1/2022")
        .contains("phieu.ratio-percent@");
    assertThat(browser.all("[id^='cross-article'] blockquote")).hasSize(2);
    assertThat(browser.one(".groups").getText()).contains("Bài nào in số nào");
  }

  @Test
  void theAddressHoldsTheWholeState() {
    desk("");
    browser.one("[data-id='relation:cross-article']").click();
    browser.until("return document.querySelectorAll('.finding').length === 1");
    browser.one(".tools select").sendKeys("Bài");
    browser.until("return location.search.includes('by=article')");
    String address = browser.path();
    assertThat(address).contains("relation=cross-article");
    browser.open(address);
    assertThat(browser.all(".finding")).hasSize(1);
    assertThat(browser.one("h2.group").getText()).isEqualTo("Kết nạp đảng viên ở Nghệ An");
    browser.one("[data-id='relation:cross-article']").click();
    browser.until("return document.querySelectorAll('.finding').length === 4");
    browser.driver.navigate().back();
    browser.until("return document.querySelectorAll('.finding').length === 1");
    assertThat(browser.path()).isEqualTo(address);
  }

  @Test
  void aQuestionNarrowsIt() {
    desk("");
    browser.one("input[role=combobox]").sendKeys("outlet:Lan", Keys.ENTER);
    browser.until("return location.search.includes('q=outlet')");
    browser.until("return document.querySelector('.examined').textContent.includes('2 trong 2')");
    assertThat(browser.all(".finding")).hasSize(2);
    assertThat(browser.one(".chips").getText()).contains("nguồn tin");
    browser.one(".chip .off").click();
    browser.until("return document.querySelectorAll('.finding').length === 4");
    assertThat(browser.path()).startsWith("/doi-chieu");
    desk("?q=" + Asked.encoded("xã \"nông thôn"));
    assertThat(browser.one(".results").getText()).contains("Câu hỏi chưa đọc được");
    assertThat(browser.complaints()).allMatch(line -> line.contains("400"));
  }

  /** Nobody is offered a heading with nothing under it. */
  @Test
  void withoutFindingsThereIsNothingToFilter() {
    desk("?q=" + Asked.encoded("khôngcóbàinào"));
    assertThat(browser.one(".results .nothing").isDisplayed()).isTrue();
    assertThat(browser.all(".facets")).isEmpty();
  }

  @Test
  void aFindingLeadsToItsPassage() {
    desk("?relation=ratio-percent");
    browser.one(".finding .where a").click();
    browser.until("return location.pathname === '/bai'");
    browser.settled();
    assertThat(browser.one("mark.here").getText()).isEqualTo("46/51");
    assertThat(browser.path()).contains("#at");
    assertThat(
            browser.run(
                "const box = document.querySelector('mark.here').getBoundingClientRect();"
                    + "return box.top >= 0 && box.bottom <= innerHeight"))
        .isEqualTo(true);
  }

  @Test
  void theMouseMarksAndTakesBack() throws IOException {
    desk("?relation=ratio-percent");
    browser.one("[data-does='false-alarm']").click();
    browser.until("return !!document.querySelector('[data-as=\"false-alarm\"]')");
    browser.until(
        "return !!document.querySelector('[data-id=\"mark:false-alarm\"] .n')?.textContent");
    assertThat(marks()).contains("\"mark\":\"false-alarm\"");
    browser.one("[data-does='note']").click();
    browser.one("textarea").sendKeys("hỏi Ban tổ chức <script>", Keys.chord(Keys.CONTROL, "\n"));
    browser.until("return !document.querySelector('textarea')");
    assertThat(browser.one(".marked").getText()).isEqualTo("hỏi Ban tổ chức <script>");
    browser.one("[data-does='false-alarm']").click();
    browser.until("return !!document.querySelector('[data-as=\"\"]')");
    assertThat(marks()).isEmpty();
    browser.one(".marks button:last-child").click(); // takes that back
    browser.until("return !!document.querySelector('[data-as=\"false-alarm\"]')");
    assertThat(marks()).contains("hỏi Ban tổ chức");
    browser.open("/bai?id=phieu");
    assertThat(browser.one(".row .note .marked").getText())
        .contains("báo nhầm", "hỏi Ban tổ chức <script>");
    desk("");
    browser.one("[data-id='hide:false-alarm']").click();
    browser.until("return document.querySelectorAll('.finding').length === 3");
    assertThat(browser.path()).contains("hide=false-alarm");
  }

  @Test
  void theKeyboardAloneIsEnough() throws IOException {
    desk("?by=relation");
    browser.tabTo(".finding");
    String first = here();
    assertThat(first).startsWith("phieu.");
    browser.press("n");
    assertThat(here()).startsWith("thu.");
    browser.press("3");
    browser.until("return !!document.activeElement.querySelector('[data-as=\"follow-up\"]')");
    browser.press("c");
    browser.press("npc 1", Keys.ESCAPE); // keys of the desk are letters in a note
    assertThat(here()).startsWith("thu.");
    browser.press("c");
    browser.press("xem lịch 2022", Keys.chord(Keys.CONTROL, "\n"));
    browser.until("return !document.querySelector('textarea')");
    assertThat(here()).startsWith("thu.");
    browser.press("p");
    assertThat(here()).isEqualTo(first);
    browser.press("1");
    browser.until("return !!document.activeElement.querySelector('[data-as=\"seen\"]')");
    assertThat(browser.run("return document.getElementById('status').textContent"))
        .isEqualTo("Đã đánh dấu: đã xem");
    browser.press("0");
    browser.until("return !!document.activeElement.querySelector('[data-as=\"\"]')");
    assertThat(marks()).contains("follow-up", "xem lịch 2022").doesNotContain("seen");
    assertThat(browser.all(".finding[tabindex='0']")).hasSize(1);
  }

  private static String here() {
    return String.valueOf(browser.run("return document.activeElement.id"));
  }

  @Test
  void whatIsRefusedIsToldAndNothingIsLost() {
    desk("?relation=ratio-percent");
    browser.run("document.querySelector('meta[name=csrf]').content = 'old'");
    browser.one("[data-does='note']").click();
    browser.one("textarea").sendKeys("một ghi chú dài", Keys.chord(Keys.CONTROL, "\n"));
    assertThat(browser.one(".marking .warned").getText()).contains("Biểu mẫu đã cũ");
    assertThat(browser.one("textarea").getDomProperty("value")).isEqualTo("một ghi chú dài");
    assertThat(browser.complaints()).allMatch(line -> line.contains("403"));
  }

  @Test
  void aDamagedLineOfTheMarksIsTold() throws IOException {
    Files.writeString(folder.resolve("marks.jsonl"), "chỗ này của tôi\n");
    desk("");
    assertThat(browser.one(".examined .warned").getText()).contains("Dòng 1 của marks.jsonl");
  }

  @Test
  void nothingStandsInAnybodysWay() throws IOException {
    Files.writeString(
        folder.resolve("marks.jsonl"),
        "{\"finding\":\"%s\",\"mark\":\"false-alarm\"}\nx\n"
            .formatted(DeskIndex.finding(page, "ratio-percent")));
    for (String view : List.of("", "?verdict=consistent", "?q=khong-co-gi-ca")) {
      assertThat(browser.barriersOnEveryScreen(() -> deskWithANote(view))).as(view).isEmpty();
    }
  }

  private static void deskWithANote(String question) {
    desk(question);
    browser.all("[data-does='note']").stream().findFirst().ifPresent(WebElement::click);
  }

  @Test
  void onPaperMarksAreWords() {
    desk("?relation=ratio-percent");
    browser.one("[data-does='seen']").click();
    browser.until("return !!document.querySelector('[data-as=\"seen\"]')");
    browser.media("print", false);
    assertThat(browser.one(FIRST).isDisplayed()).isFalse();
    assertThat(browser.one(".marking .marked").getText()).isEqualTo("đã xem");
    assertThat(browser.one(".opening").isDisplayed()).isTrue();
    browser.media("", false);
  }

  @Test
  void inEnglishToo() {
    browser.open("/doi-chieu");
    browser.one("#language").click();
    browser.until("return document.documentElement.lang === 'en'");
    browser.settled();
    browser.until("return !document.querySelector('.examined .run')");
    assertThat(browser.text()).contains("does not agree", "severity: medium", "Looked at 5 of 5");
    browser.one("#language").click();
    browser.until("return document.documentElement.lang === 'vi'");
    browser.settled();
  }
}
