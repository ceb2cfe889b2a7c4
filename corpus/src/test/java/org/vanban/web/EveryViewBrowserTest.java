package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Every view of the page: nothing in anybody's way, fit for paper, and light. */
class EveryViewBrowserTest {
  private static final String ARTICLE = "/bai?id=nq18-2019";
  private static PageServer page;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Browser.assumeThereIsOne("every view in a browser");
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
  void nothingStandsInAnybodysWay() {
    List<String> views =
        List.of(
            "/",
            "/?q=nghi+quyet+18",
            ARTICLE,
            "/van-ban?id=18-NQ/TW",
            "/can-bo?name=" + Asked.encoded("Lục Thị Hoa Mơ"),
            "/so-lieu?q=" + Asked.encoded("hộ nghèo"),
            "/van-ban",
            "/nowhere");
    for (String view : views) {
      assertThat(browser.barriersOnEveryScreen(() -> browser.open(view))).as(view).isEmpty();
    }
    assertThat(browser.complaints()).allMatch(line -> line.contains("404"));
  }

  @Test
  void onPaperThereIsNothingToPress() {
    for (String view : List.of(ARTICLE, "/?q=nghi+quyet+18", "/doi-chieu")) {
      browser.open(view);
      browser.until("return !document.querySelector('.examined .run')");
      browser.media("print", false);
      assertThat(shown("nav, button, select, textarea, input, .off, .hint, .ask"))
          .as(view)
          .allMatch("legend"::equals);
      browser.media("", false);
    }
  }

  /** Where what is shown of some elements stands. */
  private static List<String> shown(String selector) {
    return browser.all("body :is(" + selector + ")").stream()
        .filter(WebElement::isDisplayed)
        .map(one -> String.valueOf(browser.run("return arguments[0].parentElement.className", one)))
        .toList();
  }

  @Test
  void onPaperMarksAreLegibleWithoutColour() {
    browser.open(ARTICLE).media("print", false);
    assertThat(browser.one(".row .note").isDisplayed()).isTrue();
    assertThat(style("a.m", "borderBottomStyle")).isNotEqualTo("none");
    assertThat(style(".figure", "textDecorationStyle")).isEqualTo("wavy");
    browser.media("", false).open("/?q=nghi+quyet+18").media("print", false);
    assertThat(style(".snippet mark", "textDecorationLine")).isEqualTo("underline");
    assertThat(style("body", "color")).isEqualTo("rgb(0, 0, 0)");
    browser.media("", false);
  }

  private static String style(String selector, String property) {
    return String.valueOf(
        browser.run(
            "return getComputedStyle(arguments[0])[arguments[1]]",
            browser.one(selector),
            property));
  }

  @Test
  void viewsAreLight() {
    browser.anew().open("/");
    assertThat(browser.weight()).as("the first view").isBetween(20_000, 100_000);
    for (String view :
        List.of(
            "/?q=nghi+quyet+18",
            ARTICLE,
            "/van-ban?id=18-NQ/TW",
            "/can-bo?name=" + Asked.encoded("Lục Thị Hoa Mơ"),
            "/so-lieu?q=" + Asked.encoded("hộ nghèo"),
            "/doi-chieu",
            "/theo-doi",
            "/them-bai")) {
      browser.anew().open(view);
      browser.until(
          "const c = document.querySelector('canvas'); return !c || !!window.Chart?.getChart(c)");
      assertThat(browser.weight()).as(view).isBetween(20_000, 300_000);
    }
  }
}
