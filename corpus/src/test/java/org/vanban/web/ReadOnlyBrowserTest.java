package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.search.SavedSearches;

/** A page that only shows: it offers nothing that its server would refuse. */
class ReadOnlyBrowserTest {
  @TempDir private static Path folder;
  private static PageServer page;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Browser.assumeThereIsOne("a page that only shows, in a browser");
    DeskIndex.fill(folder);
    SavedSearches.of(folder).add("Bỏ phiếu", "phiếu", false);
    page =
        PageServer.start(PageSettings.local(folder, 0).withChanges(PageChanges.standard().none()));
    Files.writeString(
        folder.resolve("marks.jsonl"),
        "{\"finding\":\"%s\",\"mark\":\"false-alarm\",\"note\":\"in nhầm\"}\n"
            .formatted(DeskIndex.finding(page, "ratio-percent")));
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

  @Test
  void anArticleIsNotCorrected() {
    browser.open("/bai?id=phieu");
    browser.tabTo("a.m");
    browser.press("e");
    browser.press("n");
    assertThat(browser.one("#tip").isDisplayed()).isTrue();
    assertThat(browser.all("dialog, [data-mend], .correct, .pick")).isEmpty();
    assertThat(browser.one(".walk .hint").getDomProperty("textContent")).endsWith("Esc đóng");
  }

  @Test
  void findingsAreNotMarked() {
    browser.open("/doi-chieu?relation=ratio-percent");
    browser.until("return !document.querySelector('.examined .run')");
    assertThat(browser.one(".finding .marked").getText()).isEqualTo("báo nhầm in nhầm");
    browser.tabTo(".finding");
    browser.press("1", "c");
    assertThat(browser.all(".marks, .marking, textarea")).isEmpty();
    assertThat(browser.one(".keys").getDomProperty("textContent")).endsWith("đi lui");
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void nothingIsAdded() {
    browser.open("/them-bai");
    assertThat(browser.text()).contains("chỉ để xem");
    assertThat(browser.all("#files, #text, form")).isEmpty();
    assertThat(browser.one(".masthead a[href='/them-bai']").isDisplayed()).isFalse();
    browser.run(
        """
        const transfer = new DataTransfer();
        transfer.items.add(new File(['x'], 'x.txt'));
        document.body.dispatchEvent(
          new DragEvent('dragover', { dataTransfer: transfer, bubbles: true, cancelable: true }));
        """);
    assertThat(browser.all(".veil")).isEmpty();
  }

  @Test
  void searchesAreNotSavedNorChanged() {
    browser.open("/?q=" + Asked.encoded("phiếu"));
    assertThat(browser.all(".hit")).isNotEmpty();
    assertThat(browser.all("[data-id=save], .saving")).isEmpty();
    browser.open("/theo-doi");
    assertThat(browser.text()).contains("chỉ để xem").contains("Bỏ phiếu");
    assertThat(browser.all(".watch button")).isEmpty();
  }
}
