package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.search.SavedSearch;
import org.vanban.search.SavedSearches;

/** Saved searches through the page: the same list as the command line's. */
class WatchApiTest {
  private static final String ARTICLE =
      "Bản Co Muông khánh thành nhà bia\nSáng 2/9/2019, bản Co Muông khánh thành nhà bia ghi tên 27 liệt sĩ.";

  @TempDir Path folder;
  private PageServer page;

  @BeforeEach
  void open() throws IOException {
    page = PageServer.start(PageSettings.local(SampleIndex.copy(folder), 0));
  }

  @AfterEach
  void close() {
    page.close();
  }

  private Asked post(String path) {
    return Asked.post(page, "/api/watches" + path, "", "X-CSRF-Token", Added.csrf(page));
  }

  private JsonNode all() {
    return Asked.get(page, "/api/watches").json().path("searches");
  }

  @Test
  void newIsWhatWasAddedSinceItWasSeen() throws Exception {
    String added = "?name=" + Asked.encoded("nhà bia") + "&q=" + Asked.encoded("\"nhà bia\"");
    assertThat(post(added).json().at("/searches/0/new").asInt()).isZero();
    JsonNode job = Added.file(page, "co-muong.txt", ARTICLE);
    assertThat(all().at("/0/new").asInt()).isEqualTo(1);
    JsonNode news = Asked.get(page, "/api/watches/news?name=" + Asked.encoded("nhà bia")).json();
    assertThat(news.at("/articles/0/id")).isEqualTo(job.at("/outcomes/0/id"));
    assertThat(news.at("/articles/0/snippets/0/text").asText()).contains("nhà bia");
    assertThat(all().at("/0/new").asInt()).as("looking is not having seen").isEqualTo(1);
    ApiTest.asDescribed(
        page,
        "/api/watches/news",
        "get",
        Asked.get(page, "/api/watches/news?name=" + Asked.encoded("nhà bia")));
    ApiTest.asDescribed(page, "/api/watches", "get", Asked.get(page, "/api/watches"));
    String seen = "/seen?name=" + Asked.encoded("nhà bia") + "&upTo=" + news.path("upTo");
    Asked marked = post(seen);
    ApiTest.asDescribed(page, "/api/watches/seen", "post", marked);
    assertThat(marked.json().at("/searches/0/new").asInt()).isZero();
    assertThat(all().at("/0/ran").asText()).isNotBlank();
  }

  @Test
  void filtersAreSavedWithTheQuestion() throws IOException {
    assertThat(post("?name=x&q=" + Asked.encoded("xã OR huyện") + "&f=published:2019").status())
        .isEqualTo(200);
    SavedSearch saved = SavedSearches.of(folder).list().getFirst();
    assertThat(saved.query()).isEqualTo("(xã OR huyện) published:2019");
  }

  @Test
  void theListIsTheCommandLines() throws IOException {
    SavedSearches.of(folder).add("từ dòng lệnh", "xã", true);
    assertThat(all().at("/0/name").asText()).isEqualTo("từ dòng lệnh");
    assertThat(all().at("/0/new").asInt()).isPositive();
    String renamed =
        "/rename?name=" + Asked.encoded("từ dòng lệnh") + "&to=" + Asked.encoded(" xã ");
    assertThat(post(renamed).status()).isEqualTo(200);
    assertThat(SavedSearches.of(folder).list()).extracting(SavedSearch::name).containsExactly("xã");
    SavedSearches.of(folder).run(List.of(), 0, news -> {});
    assertThat(all().at("/0/new").asInt()).as("a run on the command line has seen it").isZero();
    assertThat(post("/remove?name=" + Asked.encoded("xã")).json().path("searches")).isEmpty();
  }

  @Test
  void whatCannotBeIsTold() {
    post("?name=a&q=xa");
    post("?name=b&q=xa");
    assertThat(post("?name=a&q=xa").json().path("code").asText()).isEqualTo("watch.twice");
    assertThat(post("/rename?name=a&to=b").status()).isEqualTo(409);
    assertThat(post("/rename?name=zz&to=c").status()).isEqualTo(404);
    assertThat(post("/rename?name=a&to=").json().path("code").asText()).isEqualTo("watch.name");
    assertThat(post("?name=" + Asked.encoded("a\nb") + "&q=x").status()).isEqualTo(400);
    assertThat(post("?name=c&q=%22x").json().path("code").asText()).isEqualTo("query");
    assertThat(post("/seen?name=a&upTo=x").status()).isEqualTo(400);
    assertThat(post("/seen?name=zz&upTo=1").status()).isEqualTo(404);
    assertThat(post("/remove?name=zz").status()).isEqualTo(404);
    assertThat(Asked.get(page, "/api/watches/news?name=zz").status()).isEqualTo(404);
    assertThat(all()).hasSize(2);
    assertThat(Asked.post(page, "/api/watches/remove?name=a", "").status()).isEqualTo(403);
    assertThat(all()).hasSize(2);
  }

  @Test
  void aDamagedListIsToldInOneLineAndKept() throws IOException {
    Files.writeString(folder.resolve("watch.json"), "{\"searches\": [{");
    Asked told = Asked.get(page, "/api/watches?lang=en");
    assertThat(told.status()).isEqualTo(503);
    assertThat(told.json().path("message").asText())
        .isEqualTo("The list of saved searches is damaged");
    assertThat(told.body()).contains("watch.json").doesNotContain(folder.toString());
    assertThat(post("?name=a&q=xa").json().path("code").asText()).isEqualTo("watch.damaged");
    assertThat(folder.resolve("watch.json")).hasContent("{\"searches\": [{");
  }

  @Test
  void aPageThatOnlyShowsCountsAndChangesNothing() throws IOException {
    SavedSearches.of(folder).add("xã", "xã", true);
    PageSettings shows = PageSettings.local(folder, 0).withChanges(PageChanges.standard().none());
    try (PageServer server = PageServer.start(shows)) {
      JsonNode list = Asked.get(server, "/api/watches").json();
      assertThat(list.path("open").asBoolean()).isFalse();
      assertThat(list.at("/searches/0/new").asInt()).isPositive();
      String csrf = Added.csrf(server);
      for (String path : List.of("?name=b&q=x", "/seen?name=a&upTo=9", "/remove?name=a")) {
        Asked refused = Asked.post(server, "/api/watches" + path, "", "X-CSRF-Token", csrf);
        assertThat(refused.json().path("code").asText()).isEqualTo("read.only");
      }
    }
  }
}
