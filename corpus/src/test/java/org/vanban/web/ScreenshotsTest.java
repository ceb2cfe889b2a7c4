package org.vanban.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Pictures of every view, wide and narrow, light and dark, to be looked at: {@code
 * -Dvanban.screenshots=docs/screenshots}.
 */
class ScreenshotsTest {
  private static final Map<String, String> VIEWS = views();

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
    views.put("article", "/bai?id=nq18-2019");
    views.put("article-long", "/bai?id=89bdc3f52ee49525");
    views.put("directive", "/van-ban?id=18-NQ/TW");
    views.put("official", "/can-bo?name=" + Asked.encoded("Lục Thị Hoa Mơ"));
    views.put("figures", "/so-lieu?q=" + Asked.encoded("hộ nghèo place:\"Lâm Đồng\""));
    views.put("audit", "/doi-chieu");
    views.put("fault", "/?q=%22x");
    return views;
  }

  @Test
  void everyViewIsShown() throws IOException {
    String folder = System.getProperty("vanban.screenshots");
    Assumptions.assumeTrue(folder != null, "pictures only when asked: -Dvanban.screenshots=DIR");
    Browser.missing().ifPresent(why -> Assumptions.abort("no pictures: " + why));
    String only = System.getProperty("vanban.screenshots.only", "");
    Path to = SampleIndex.root().resolve(folder);
    try (PageServer page = PageServer.start(PageSettings.local(SampleIndex.folder(), 0));
        Browser browser = Browser.at(page.address())) {
      for (Map.Entry<String, String> view : VIEWS.entrySet()) {
        if (!view.getKey().contains(only)) {
          continue;
        }
        for (boolean dark : new boolean[] {false, true}) {
          browser.screen(1280, 900, dark).open(view.getValue());
          shot(browser, to, view.getKey() + "-wide" + (dark ? "-dark" : ""));
          browser.screen(390, 844, dark).open(view.getValue());
          shot(browser, to, view.getKey() + "-phone" + (dark ? "-dark" : ""));
        }
      }
      System.out.println(browser.complaints());
    }
  }

  /** What only shows while somebody reads or types. */
  @Test
  void whatShowsInPassing() throws IOException {
    String folder = System.getProperty("vanban.screenshots");
    Assumptions.assumeTrue(folder != null, "pictures only when asked: -Dvanban.screenshots=DIR");
    Browser.missing().ifPresent(why -> Assumptions.abort("no pictures: " + why));
    Path to = SampleIndex.root().resolve(folder);
    try (PageServer page = PageServer.start(PageSettings.local(SampleIndex.folder(), 0));
        Browser browser = Browser.at(page.address())) {
      for (boolean dark : new boolean[] {false, true}) {
        String end = dark ? "-dark.png" : ".png";
        browser.screen(1280, 900, dark).open("/bai?id=89bdc3f52ee49525");
        browser.tabTo("a.m");
        for (int i = 0; i < 6; i++) {
          browser.press("n");
        }
        browser.screenshot(to.resolve("mention-wide" + end), false);
        browser.screen(390, 844, dark).open("/");
        browser.tabTo("input[role=combobox]");
        browser.press("nghi quyet 1");
        browser.until("return document.querySelectorAll('[role=option]').length > 0");
        browser.screenshot(to.resolve("suggestions-phone" + end), false);
      }
      browser
          .screen(1280, 900, false)
          .open("/?q=" + Asked.encoded("hộ nghèo NOT official:\"Vừ Đình Khoát\"") + "&lang=en");
      browser.one("#language").click();
      browser.until("return document.documentElement.lang === 'en'");
      browser.settled();
      browser.screenshot(to.resolve("english-wide.png"), false);
    }
  }

  private static void shot(Browser browser, Path folder, String name) throws IOException {
    browser.until(
        "const c = document.querySelector('canvas'); return !c || !!window.Chart?.getChart(c)");
    browser.until("return !document.querySelector('.examined .run')"); // all were looked at
    boolean whole = Boolean.getBoolean("vanban.screenshots.whole");
    browser.screenshot(folder.resolve(name + ".png"), whole);
  }
}
