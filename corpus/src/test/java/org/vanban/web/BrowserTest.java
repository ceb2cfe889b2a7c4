package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page as a reader uses it, in a browser: by typing, dragging, and the keyboard alone. */
class BrowserTest {
  private static final String ARTICLE = "/bai?id=nq18-2019";
  private static PageServer page;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Browser.assumeThereIsOne("the page in a browser");
    page = PageServer.start(PageSettings.local(SampleIndex.folder(), 0));
    browser = Browser.at(page.address());
    browser.screen(1280, 900, false);
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
    if (page != null) {
      page.close();
    }
  }

  /** No fault of a script, nothing that the content security policy had to stop. */
  @AfterEach
  void nothingIsComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theFirstViewSaysWhatThereIs() {
    browser.open("/");
    assertThat(browser.text()).contains("39 bài").contains("Vừ Đình Khoát").contains("12-NQ/TU");
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("vi");
    assertThat(browser.run("return document.title")).isEqualTo("Vanban");
  }

  @Test
  void typingSuggestsAndTheKeyboardChooses() {
    browser.open("/");
    browser.tabTo("input[role=combobox]");
    browser.press("vu dinh");
    browser.until("return document.querySelectorAll('[role=option]').length > 0");
    browser.press(Keys.ARROW_DOWN);
    WebElement box = browser.one("input[role=combobox]");
    String pointed = box.getDomAttribute("aria-activedescendant");
    assertThat(browser.one("#" + pointed).getText()).contains("Vừ Đình Khoát");
    browser.press(Keys.ESCAPE);
    assertThat(box.getDomAttribute("aria-expanded")).isEqualTo("false");
    browser.press(" ");
    browser.until("return document.querySelectorAll('[role=option]').length > 0");
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    browser.until("return document.querySelectorAll('.hit').length > 0");
    assertThat(browser.path()).contains("official");
    assertThat(browser.one(".chips").getText()).contains("cán bộ").contains("Vừ Đình Khoát");
    assertThat(browser.one(".hit").getText()).contains("giảm nghèo");
  }

  @Test
  void theAddressHoldsTheWholeSearch() {
    browser.open("/?q=nghi+quyet+18");
    int all = browser.all(".hit").size();
    browser.one(".facets a").click();
    browser.until("return document.querySelectorAll('.chip').length === 2");
    String filtered = browser.path();
    int few = browser.all(".hit").size();
    assertThat(few).isPositive().isLessThan(all);
    assertThat(browser.one(".facets a[aria-current]").getText()).contains("Lục Thị Hoa Mơ");
    browser.open(filtered);
    assertThat(browser.all(".hit")).hasSize(few);
    browser.one(".chip .off").click(); // the question itself
    browser.until("return document.querySelectorAll('.chip').length === 1");
    assertThat(browser.path()).doesNotContain("q=");
    browser.driver.navigate().back();
    browser.until("return document.querySelectorAll('.chip').length === 2");
    assertThat(browser.path()).isEqualTo(filtered);
  }

  @Test
  void theKeyboardStaysWhereItWas() {
    browser.open("/?q=nghi+quyet+18");
    browser.tabTo(".facets li a");
    browser.press(Keys.ENTER);
    browser.until("return !!document.querySelector('.facets a[aria-current]')");
    browser.until("return document.activeElement.matches('.facets a[aria-current]')");
    browser.press(Keys.ENTER);
    browser.until("return document.querySelectorAll('.chip').length === 1");
    browser.until("return document.activeElement.matches('.facets li a')");
  }

  @Test
  void severalDocumentsAreOffered() {
    browser.open("/?q=nghi+quyet+18");
    assertThat(browser.one(".candidates").getText()).contains("18-NQ/TW@XII").contains("bài");
    browser.one(".candidates a").click();
    browser.until("return document.querySelectorAll('.candidates').length === 0");
    assertThat(browser.one(".leads").getText()).contains("Trang văn bản 18-NQ/TW@XII");
  }

  @Test
  void sortingFoldingAndPagesAreKept() {
    browser.open("/?q=x%C3%A3");
    browser.one(".tools select").sendKeys("mới");
    browser.until("return location.search.includes('sort=newest')");
    browser.settled();
    List<String> days =
        browser.all(".hit time").stream().map(day -> day.getDomAttribute("datetime")).toList();
    assertThat(days).hasSizeGreaterThan(5);
    assertThat(days.stream().sorted().toList().reversed()).isEqualTo(days);
    browser.one(".pages [rel=next]").click();
    browser.until("return document.querySelector('ol.hits').start === 11");
    browser.open("/?q=" + Asked.encoded("\"tổng kết công tác giảm nghèo\" published:2020"));
    assertThat(browser.one(".copies summary").getText()).contains("1 bài gần giống");
    browser.one(".copies summary").click();
    assertThat(browser.one(".copies").getText()).contains("Báo Suối Trong").contains("Có thêm:");
    browser.one(".tools input[type=checkbox]").click();
    browser.until("return document.querySelectorAll('.hit').length === 2");
    assertThat(browser.path()).contains("fold=false");
  }

  @Test
  void draggingOverTheMonthsFilters() {
    browser.open("/?q=" + Asked.encoded("hộ nghèo"));
    int all = browser.all(".hit").size();
    WebElement bars = browser.one(".timeline svg");
    int width = bars.getSize().getWidth();
    new Actions(browser.driver)
        .moveToElement(bars, -width / 2 + 2, 0)
        .clickAndHold()
        .moveToElement(bars, -width / 8, 0)
        .release()
        .perform();
    browser.until("return document.querySelectorAll('.bar.out').length > 0");
    assertThat(browser.path()).contains("published");
    assertThat(browser.all(".hit").size()).isPositive().isLessThan(all);
    browser.one(".span a").click();
    browser.until("return document.querySelectorAll('.bar.out').length === 0");
    browser.one(".span select").sendKeys("tháng 12/2019");
    browser.until("return location.search.includes('2019-12')");
    browser.settled();
  }

  @Test
  void whatCannotBeReadIsTold() {
    browser.open("/?q=" + Asked.encoded("xã \"nông thôn"));
    assertThat(browser.text()).contains("Câu hỏi chưa đọc được");
    assertThat(browser.one(".detail mark").getText()).isEqualTo("\"nông thôn");
    assertThat(browser.one("input[role=combobox]").getDomProperty("value")).startsWith("xã");
    assertThat(browser.complaints()).allMatch(line -> line.contains("400"));
    browser.open("/bai?id=none");
    assertThat(browser.text()).contains("Chỉ mục không có bài này");
    assertThat(browser.complaints()).allMatch(line -> line.contains("404"));
  }

  @Test
  void anArticleShowsWhatItNames() {
    browser.open(ARTICLE);
    assertThat(browser.one("h1").getText()).startsWith("Hai năm sắp xếp bộ máy");
    WebElement directive = browser.one(".m-directive.m");
    new Actions(browser.driver).moveToElement(directive).perform();
    browser.until("return !document.getElementById('tip').hidden");
    assertThat(browser.one("#tip").getText())
        .contains("18-NQ/TW@XII")
        .contains("đã xác định")
        .contains("Căn cứ")
        .contains("ký tự");
    assertThat(directive.getRect().getY() + directive.getRect().getHeight())
        .isCloseTo(browser.one("#tip").getRect().getY(), Offset.offset(8));
    browser.one(".legend .m-directive").click();
    assertThat(browser.one(".legend .m-directive").getDomAttribute("aria-pressed"))
        .isEqualTo("false");
    assertThat(browser.run("return getComputedStyle(arguments[0]).pointerEvents", directive))
        .isEqualTo("none");
    browser.one(".legend .m-directive").click();
    WebElement note = browser.one(".row .note");
    assertThat(note.getText()).contains("không khớp").contains("46/51");
    assertThat(browser.one(".opening").getText()).startsWith("Công cụ chỉ đối chiếu");
    assertThat(browser.one(".source").getText()).contains("articles.jsonl");
    assertThat(browser.one("a[href^='/api/article']").getText()).contains("JSON");
  }

  /** 18-NQ/TW ends no line at its hyphen, not on a phone either. */
  @Test
  void theNumberOfADocumentIsNotBroken() {
    browser.screen(390, 844, false);
    try {
      browser.open(ARTICLE);
      List<WebElement> numbers = browser.all(".m-directive.m .unbroken");
      assertThat(numbers).extracting(WebElement::getText).contains("18-NQ/TW");
      assertThat(numbers)
          .allSatisfy(
              n ->
                  assertThat(browser.run("return arguments[0].getClientRects().length", n))
                      .isEqualTo(1L));
    } finally {
      browser.screen(1280, 900, false);
    }
  }

  @Test
  void theKeyboardWalksFromMentionToMention() {
    browser.open(ARTICLE);
    browser.tabTo("a.m");
    assertThat(browser.run("return document.querySelectorAll('a.m[tabindex=\"0\"]').length"))
        .isEqualTo(1L);
    String first = here();
    browser.press(Keys.ARROW_RIGHT);
    String second = here();
    assertThat(second).isNotEqualTo(first);
    assertThat(browser.one("#tip").isDisplayed()).isTrue();
    browser.press("n");
    assertThat(here()).isNotEqualTo(second);
    browser.press("p");
    assertThat(here()).isEqualTo(second);
    browser.press(Keys.ESCAPE);
    assertThat(browser.one("#tip").isDisplayed()).isFalse();
    while (!String.valueOf(browser.run("return document.activeElement.className"))
        .contains("m-directive")) {
      browser.press(Keys.ARROW_RIGHT);
    }
    browser.press(Keys.ENTER);
    browser.until("return location.pathname === '/van-ban'");
    browser.settled();
    browser.driver.navigate().back();
    browser.until("return location.pathname === '/bai'");
    browser.settled();
  }

  private static String here() {
    return String.valueOf(browser.run("return document.activeElement.dataset.mention"));
  }

  @Test
  void hostileTextsAreTexts() {
    browser.open("/bai?id=thu-nghiem-ma");
    assertThat(browser.one("h1").getText()).contains("<script>window.hacked = 1</script>");
    browser.open("/?q=" + Asked.encoded("\"bài này thử\""));
    assertThat(browser.text()).contains("<script>");
    browser.open("/?q=" + Asked.encoded("<img src=x onerror=\"window.hacked=1\">"));
    browser.open("/van-ban?id=" + Asked.encoded("<script>window.hacked=1</script>"));
    browser.open("/can-bo?name=" + Asked.encoded("<script>window.hacked=1</script>"));
    assertThat(browser.run("return window.hacked")).isNull();
  }

  @Test
  void aDirectiveHasItsEvidenceAndItsYears() {
    browser.open("/van-ban?id=18-NQ/TW");
    assertThat(browser.all(".card")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(browser.one(".cards").getText())
        .contains("18-NQ/TW@XII")
        .contains("18-NQ/TW@XIII")
        .contains("Ban Chấp hành Trung ương")
        .contains("Căn cứ");
    browser.until("return !!window.Chart && !!Chart.getChart(document.querySelector('canvas'))");
    browser.one(".chart summary").click();
    assertThat(browser.one(".chart table").getText()).contains("2018");
    assertThat(browser.one(".graph svg").getText()).contains("19-NQ/TW@XII");
    assertThat(browser.one(".passages").getText()).contains("Nghị quyết số 18-NQ/TW");
    browser.one(".card h3 a").click();
    browser.until("return document.querySelector('h1').textContent.includes('@')");
  }

  @Test
  void anOfficialHasOfficesInTime() {
    browser.open("/can-bo?name=" + Asked.encoded("vu dinh khoat"));
    assertThat(browser.one("h1").getText()).isEqualTo("Vừ Đình Khoát");
    assertThat(browser.all(".offices .held")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(browser.one(".offices").getText()).contains("Chủ tịch");
    browser.one(".offices summary").click();
    assertThat(browser.one(".offices .evidence").getText()).contains("giảm nghèo");
    assertThat(browser.text()).contains("không làm theo phong trào");
    browser.open("/can-bo");
    assertThat(browser.one(".ranked").getText()).contains("Vừ Đình Khoát");
  }

  @Test
  void aPointOfTheChartLeadsToItsPassage() {
    browser.open("/so-lieu?q=" + Asked.encoded("hộ nghèo place:\"Lâm Đồng\""));
    browser.until("return !!window.Chart && !!Chart.getChart(document.querySelector('canvas'))");
    Object point =
        browser.run(
            "const p = Chart.getChart(document.querySelector('canvas')).getDatasetMeta(0).data[2];"
                + "const c = document.querySelector('canvas').getBoundingClientRect();"
                + "return [Math.round(p.x - c.width / 2), Math.round(p.y - c.height / 2)]");
    List<?> at = point instanceof List<?> list ? list : List.of();
    new Actions(browser.driver)
        .moveToElement(
            browser.one("canvas"), ((Number) at.get(0)).intValue(), ((Number) at.get(1)).intValue())
        .click()
        .perform();
    browser.until("return document.activeElement.id.startsWith('passage')");
    assertThat(browser.driver.switchTo().activeElement().getText()).contains("41.200 hộ");
    assertThat(browser.one(".series").getText()).contains("tỉnh Lâm Đồng · %");
    browser.all(".series a").get(1).click();
    browser.until("return location.search.includes('s=1')");
    browser.settled();
    assertThat(browser.one(".passages").getText()).contains("8,45%").contains("Báo Suối Trong");
  }

  @Test
  void aChartChangesWithTheLight() {
    String colour =
        "return Chart.getChart(document.querySelector('canvas')).data.datasets[0].borderColor";
    browser.open("/so-lieu?q=" + Asked.encoded("hộ nghèo"));
    browser.until("return !!window.Chart && !!Chart.getChart(document.querySelector('canvas'))");
    Object light = browser.run(colour);
    browser.media("", true);
    browser.until(colour + " !== '" + light + "'");
    browser.media("", false);
    browser.until(colour + " === '" + light + "'");
  }

  @Test
  void theOtherLanguageIsOneClickAway() {
    browser.open("/?q=nghi+quyet+18");
    browser.one("#language").click();
    browser.until("return document.documentElement.lang === 'en'");
    browser.settled();
    assertThat(browser.text()).contains("articles").contains("Filter");
    assertThat(browser.path()).contains("q=nghi+quyet+18");
    browser.open(ARTICLE);
    assertThat(browser.one(".row .note").getText()).contains("does not agree");
    browser.one("#language").click();
    browser.until("return document.documentElement.lang === 'vi'");
    browser.settled();
  }

  @Test
  void theTokenIsTypedOnce() throws IOException {
    PageSettings settings = PageSettings.local(SampleIndex.folder(), 0);
    String token = Secrets.random();
    try (PageServer guarded = PageServer.start(settings.at("127.0.0.1", Optional.of(token)))) {
      String address = guarded.address().replaceAll("/\\?.*", "");
      browser.driver.get(address + "/?q=x");
      assertThat(browser.text()).contains("Cần mã truy cập");
      browser.one("#token").sendKeys(token, Keys.ENTER);
      browser.until("return document.querySelectorAll('.front .ranked').length > 0");
      assertThat(browser.text()).contains("39 bài");
      assertThat(browser.complaints()).allMatch(line -> line.contains("401"));
    }
  }
}
