package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.vanban.correction.CorrectionFile;
import org.vanban.index.ArticleIndexer;

/** An article as a reader corrects it, by the mouse and by the keyboard alone. */
class CorrectionsBrowserTest {
  private static final String ARTICLE = "/bai?id=bai-1";
  private static final String OTHER = "/bai?id=bai-2";

  @TempDir static Path folder;
  private static PageServer page;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Browser.assumeThereIsOne("corrections in a browser");
    page = PageServer.start(OwnIndex.in(folder));
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

  @AfterEach
  void nothingIsComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static WebElement mention(String words) {
    return browser.all("a.m").stream()
        .filter(link -> link.getText().replace("✎", "").equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mention " + words + " in " + browser.text()));
  }

  private static List<String> corrected() {
    return browser.all("a.m.corrected").stream().map(WebElement::getText).toList();
  }

  private static void choose(String kind) {
    new Select(browser.one("#correct-type")).selectByValue(kind);
  }

  private static void save() {
    browser.one("dialog [type=submit]").click();
    closed();
  }

  private static void closed() {
    browser.until("return !document.querySelector('dialog')");
    browser.settled();
  }

  /** Drags over some words of the text, as a reader who selects them. */
  private static void select(String words) {
    browser.run(
        """
        const walk = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const at = node.data.indexOf(arguments[0]);
          if (at >= 0) {
            getSelection().setBaseAndExtent(node, at, node, at + arguments[0].length);
            node.parentElement.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
            return;
          }
        }
        """,
        words);
    browser.until("return !document.querySelector('.pick').hidden");
  }

  @Test
  void byTheMouse() {
    browser.open(ARTICLE);
    new Actions(browser.driver).moveToElement(mention("Đồi Chè")).perform();
    browser.one("#tip [data-mend]").click();
    assertThat(browser.one("dialog").getText()).contains("Sửa chỗ đã đánh dấu");
    choose("PLACE");
    save();
    assertThat(corrected()).containsExactly("Đồi Chè");
    assertThat(browser.one(".legend").getText()).contains("sửa tay 1");
    new Actions(browser.driver).moveToElement(mention("Đồi Chè")).perform();
    assertThat(browser.one("#tip").getText()).contains("sửa tay");

    select("ao Khu"); // grows to whole words
    browser.one(".pick").click();
    assertThat(browser.one("#correct-words").getDomProperty("value")).isEqualTo("Sao Khuê");
    choose("ORGANIZATION");
    browser.one("#correct-note").sendKeys("đội tình nguyện");
    save();
    assertThat(corrected()).containsExactly("Sao Khuê", "Đồi Chè");
    assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Sao Khuê");

    browser.one(".correct button").click(); // whatever is clicked is corrected
    mention("12 xã").click();
    choose("NONE");
    save();
    assertThat(browser.one(".text .none").getText()).isEqualTo("12 xã");
    browser.one(".text .none").click();
    browser.one("dialog .buttons .quiet:last-child").click();
    closed();
    assertThat(browser.all(".text .none")).isEmpty();
    assertThat(mention("12 xã").getDomAttribute("class")).doesNotContain("corrected");
  }

  @Test
  void byTheKeyboardAlone() throws IOException {
    browser.open(OTHER);
    browser.tabTo("a.m");
    while (!"Nghị quyết số 18-NQ/TW"
        .equals(browser.run("return document.activeElement.textContent"))) {
      browser.press(Keys.ARROW_RIGHT);
    }
    browser.press("e");
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.one("dialog .candidates").getText())
        .contains("18-NQ/TW@XII")
        .contains("25/10/2017");
    browser.tabTo(".candidates button");
    while (!"18-NQ/TW@XII".equals(browser.run("return document.activeElement.textContent"))) {
      browser.press(Keys.TAB);
    }
    browser.press(Keys.ENTER);
    assertThat(browser.one("#correct-canonical").getDomProperty("value")).isEqualTo("18-NQ/TW@XII");
    browser.press(Keys.ENTER);
    closed();
    assertThat(browser.run("return document.activeElement.textContent"))
        .isEqualTo("Nghị quyết số 18-NQ/TW");
    assertThat(browser.one("#tip").getText()).contains("18-NQ/TW@XII").contains("người sửa");
    assertThat(mention("Nghị quyết 18-NQ/TW").getDomAttribute("href")).contains("XII"); // follows

    browser.press("e");
    browser.press(Keys.ESCAPE);
    browser.until("return !document.querySelector('dialog')");

    browser.tabTo(".correct button:last-child");
    browser.press(Keys.ENTER);
    browser.press("Hết chỗ này");
    browser.press(Keys.ENTER);
    assertThat(browser.all("dialog")).hasSize(1); // no such words
    browser.press(Keys.chord(Keys.CONTROL, "a"), "Hết");
    browser.tabTo("#correct-type");
    choose("QUANTITY");
    browser.tabTo("#correct-values");
    browser.press("1.250,5", Keys.TAB, "xã", Keys.ENTER);
    closed();
    assertThat(corrected()).contains("Hết");
    assertThat(browser.barriers()).isEmpty();
    assertThat(Files.readString(folder.resolve(CorrectionFile.NAME)))
        .contains("\"values\":[\"1250.5\"]");
  }

  @Test
  void faultsAndWaitingAreTold() throws IOException {
    browser.open(OTHER);
    browser.one(".correct button").click();
    mention("45 tỷ đồng").click();
    browser.one("#correct-values").clear();
    browser.one("#correct-values").sendKeys("nhiều");
    browser.one("dialog [type=submit]").click();
    browser.until("return document.querySelector('.fault').textContent.length > 0");
    assertThat(browser.one(".fault").getText()).contains("Chưa đọc được").contains("nhiều");
    assertThat(browser.complaints()).allMatch(line -> line.contains("400"));
    browser.one("#correct-values").clear();
    browser.one("#correct-values").sendKeys("46000000000");
    try (ArticleIndexer other = ArticleIndexer.open(folder)) {
      browser.one("dialog [type=submit]").click();
      browser.until("return document.querySelector('.fault').textContent.includes('Đã lưu')");
      assertThat(browser.one(".fault").getText()).contains("chương trình khác");
      assertThat(browser.barriers()).isEmpty();
      other.commit();
    }
    browser.press(Keys.ESCAPE);
    browser.until("return !document.querySelector('dialog')");
    assertThat(Files.readString(folder.resolve(CorrectionFile.NAME))).contains("46000000000");
  }
}
