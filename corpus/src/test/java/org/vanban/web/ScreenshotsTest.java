package org.vanban.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.vanban.index.ArticleIndexer;
import org.vanban.search.SavedSearches;

/**
 * Pictures of every view, wide and narrow, light and dark, and on paper, to be looked at: {@code
 * -Dvanban.screenshots=docs/screenshots}; with {@code -Dvanban.screenshots.only=search} those of
 * the views that are called so, with {@code -Dvanban.screenshots.whole=true} down to their ends.
 */
class ScreenshotsTest {
  private static final String ARTICLE = "/bai?id=nq18-2019";
  private static final String LONG_ARTICLE = "/bai?id=89bdc3f52ee49525";
  private static final Map<String, String> VIEWS = views();

  private final Path to =
      SampleIndex.root().resolve(System.getProperty("vanban.screenshots", "screenshots"));
  private final String only = System.getProperty("vanban.screenshots.only", "");

  private static Map<String, String> views() {
    Map<String, String> views = new LinkedHashMap<>();
    views.put("front", "/");
    views.put("search", "/?q=nghi+quyet+18");
    views.put(
        "search-filtered",
        "/?q="
            + Asked.encoded("hộ nghèo")
            + "&f="
            + Asked.encoded("published:[2018-01 TO 2020-12]"));
    views.put("search-none", "/?q=" + Asked.encoded("\"không có ở đâu cả\""));
    views.put("article", ARTICLE);
    views.put("article-long", LONG_ARTICLE);
    views.put("directive", "/van-ban?id=18-NQ/TW");
    views.put("official", "/can-bo?name=" + Asked.encoded("Lục Thị Hoa Mơ"));
    views.put("figures", "/so-lieu?q=" + Asked.encoded("hộ nghèo place:\"Lâm Đồng\""));
    views.put("audit", "/doi-chieu");
    views.put("saved", "/theo-doi?name=" + Asked.encoded("Tin tuyết"));
    views.put("fault", "/?q=%22x");
    views.put("nowhere", "/nowhere");
    return views;
  }

  @BeforeEach
  void onlyWhenAsked() {
    Assumptions.assumeTrue(
        System.getProperty("vanban.screenshots") != null,
        "pictures only when asked: -Dvanban.screenshots=DIR");
    Browser.assumeThereIsOne("pictures");
  }

  @Test
  void everyView(@TempDir Path index, @TempDir Path files) throws IOException {
    Files.writeString(
        files.resolve("y-ty.txt"),
        "Y Tý đón tuyết đầu mùa\nSáng 15/12/2019, tuyết phủ trắng ba bản cao nhất của xã, nhiều hộ đã kịp lùa trâu về chuồng.");
    Files.writeString(files.resolve("trang-trong.html"), "");
    SavedSearches.of(SampleIndex.copy(index)).add("Tin tuyết", "tuyết", false);
    SavedSearches.of(index).add("nghị quyết 18", "nghị quyết 18", true);
    try (PageServer page = PageServer.start(PageSettings.local(index, 0));
        Browser browser = Browser.at(page.address())) {
      onEveryScreen(browser, "add", () -> addSome(browser, files));
      for (Map.Entry<String, String> view : VIEWS.entrySet()) {
        onEveryScreen(browser, view.getKey(), () -> browser.open(view.getValue()));
      }
      onEveryScreen(browser, "correct", () -> correcting(browser));
      onEveryScreen(browser, "suggestions", () -> typing(browser));
      onEveryScreen(browser, "mention", () -> reading(browser));
      onPaper(browser);
      inEnglish(browser);
      System.out.println(browser.complaints());
    }
  }

  @Test
  void anIndexWithoutArticles(@TempDir Path index) throws IOException {
    try (ArticleIndexer indexer = ArticleIndexer.open(index)) {
      indexer.commit();
    }
    try (PageServer page = PageServer.start(PageSettings.local(index, 0));
        Browser browser = Browser.at(page.address())) {
      for (String view : new String[] {"/", "/van-ban", "/doi-chieu", "/theo-doi"}) {
        String name = "empty" + view.replace('/', '-');
        onEveryScreen(browser, name, () -> browser.open(view));
      }
    }
  }

  private static void addSome(Browser browser, Path files) {
    Path good = files.resolve("y-ty.txt");
    Path empty = files.resolve("trang-trong.html");
    browser.open("/them-bai").one("#files").sendKeys(good + "\n" + empty + "\n" + good);
    browser.until(
        "return document.querySelectorAll('.uploads > li').length === 3"
            + " && !document.querySelector('.add progress')");
  }

  private static void correcting(Browser browser) {
    browser.open(ARTICLE).tabTo("a.m");
    browser.press("n", "e");
  }

  private static void typing(Browser browser) {
    browser.open("/").tabTo("input[role=combobox]");
    browser.press("nghi quyet 1");
    browser.until("return document.querySelectorAll('[role=option]').length > 0");
    browser.press(Keys.ARROW_DOWN);
  }

  private static void reading(Browser browser) {
    browser.open(LONG_ARTICLE).tabTo("a.m");
    for (int i = 0; i < 6; i++) {
      browser.press("n");
    }
  }

  private void onEveryScreen(Browser browser, String view, Runnable show) throws IOException {
    if (!view.contains(only)) {
      return;
    }
    for (boolean wide : new boolean[] {true, false}) {
      browser.screen(wide ? 1280 : 390, wide ? 900 : 844, false);
      show.run();
      String name = view + (wide ? "-wide" : "-phone");
      shot(browser, name);
      browser.media("", true);
      shot(browser, name + "-dark");
    }
  }

  private void onPaper(Browser browser) throws IOException {
    browser.screen(794, 1123, false); // A4
    for (String view : new String[] {"article", "search", "audit", "directive"}) {
      browser.open(VIEWS.getOrDefault(view, "/"));
      browser.media("print", false);
      shot(browser, view + "-print");
    }
  }

  private void inEnglish(Browser browser) throws IOException {
    browser.screen(1280, 900, false).open(VIEWS.getOrDefault("search-filtered", "/"));
    browser.one("#language").click();
    browser.until("return document.documentElement.lang === 'en'");
    for (String view : new String[] {"search-filtered", "audit", "saved", "directive"}) {
      browser.open(VIEWS.getOrDefault(view, "/"));
      shot(browser, view + "-english");
    }
  }

  private void shot(Browser browser, String name) throws IOException {
    if (!name.contains(only)) {
      return;
    }
    browser.until(
        "const c = document.querySelector('canvas'); return !c || !!window.Chart?.getChart(c)");
    browser.until("return !document.querySelector('.examined .run')"); // all were looked at
    browser.screenshot(to.resolve(name + ".png"), Boolean.getBoolean("vanban.screenshots.whole"));
  }
}
