package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask the page, and what it tells those who may not. */
class SafetyTest {
  private static final String TOKEN = "ba con chim se non";
  private static PageServer page;
  private static PageServer guarded;

  @BeforeAll
  static void open() throws IOException {
    PageSettings settings = PageSettings.local(SampleIndex.folder(), 0);
    page = PageServer.start(settings);
    guarded = PageServer.start(settings.at("127.0.0.1", Optional.of(TOKEN)));
  }

  @AfterAll
  static void close() {
    page.close();
    guarded.close();
  }

  @Test
  void onlyThisComputerIsListenedTo() throws IOException {
    assertThat(page.address()).startsWith("http://127.0.0.1:").endsWith("/");
    int port = URI.create(page.address()).getPort();
    for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(one.getInetAddresses())) {
        if (!address.isLoopbackAddress() && address.getAddress().length == 4) {
          assertThatThrownBy(() -> new Socket(address, port).close())
              .as(address.toString())
              .isInstanceOf(IOException.class);
        }
      }
    }
  }

  @Test
  void whoIsOpenToOthersHasAToken() {
    PageSettings local = PageSettings.local(Path.of("x"), 0);
    assertThatThrownBy(() -> local.at("0.0.0.0", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.0.0.0");
    assertThatThrownBy(() -> local.at("0.0.0.0", Optional.of("short")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Secrets.random()).hasSize(36).isNotEqualTo(Secrets.random());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1.evil.example:80", "localhost.evil.example", ""})
  void anotherNameIsNotOurs(String host) {
    Asked asked = Asked.get(page, "/api/info", "Host", host);
    assertThat(asked.status()).isIn(400, 421);
    assertThat(asked.body()).doesNotContain("\"articles\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:9", "127.0.0.1:9", "[::1]:9", "localhost"})
  void ourNamesAre(String host) {
    assertThat(Asked.get(page, "/api/info", "Host", host).status()).isEqualTo(200);
  }

  @Test
  void noOtherSiteAsksThroughTheBrowser() {
    for (String origin : List.of("http://evil.example", "null", "https://127.0.0.1")) {
      Asked asked = Asked.get(page, "/api/search?q=x", "Origin", origin);
      assertThat(asked.status()).as(origin).isEqualTo(403);
      assertThat(asked.headers()).doesNotContainKey("Access-Control-Allow-Origin");
    }
    assertThat(Asked.get(page, "/api/info", "Sec-Fetch-Site", "cross-site").status())
        .isEqualTo(403);
    assertThat(
            Asked.get(page, "/?q=x", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate")
                .status())
        .isEqualTo(200); // a link to the page may stand anywhere
    String own = page.address().replaceAll("/$", "");
    assertThat(Asked.get(page, "/api/info", "Origin", own).status()).isEqualTo(200);
  }

  @Test
  void whatChangesSomethingNeedsTheFormsOwnToken() {
    assertThat(Asked.post(guarded, "/token", "token=" + Asked.encoded(TOKEN)).status())
        .isEqualTo(403);
    assertThat(Asked.post(page, "/anything", "csrf=x").status()).isEqualTo(403);
    String csrf =
        Asked.get(page, "/")
            .body()
            .replaceAll("(?s).*name=\"csrf\" content=\"([0-9a-f]+)\".*", "$1");
    assertThat(Asked.post(page, "/anything", "", "X-CSRF-Token", csrf).status()).isEqualTo(404);
  }

  @Test
  void theTokenIsAskedForAndKept() {
    Asked stranger = Asked.get(guarded, "/?q=x");
    assertThat(stranger.status()).isEqualTo(401);
    assertThat(stranger.body()).contains("Cần mã truy cập").contains("<form");
    assertThat(Asked.get(guarded, "/api/info").status()).isEqualTo(401);
    assertThat(Asked.get(guarded, "/js/app.js").status()).isEqualTo(401);
    assertThat(Asked.get(guarded, "/api/info", "Authorization", "Bearer no").status())
        .isEqualTo(401);
    assertThat(Asked.get(guarded, "/api/info", "Authorization", "Bearer " + TOKEN).status())
        .isEqualTo(200);
    Asked entered = Asked.get(guarded, "/?token=" + Asked.encoded(TOKEN));
    assertThat(entered.status()).isEqualTo(303);
    assertThat(entered.header("Location")).doesNotContain("token");
    String cookie = entered.header("Set-Cookie");
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").doesNotContain(TOKEN);
    String kept = cookie.substring(0, cookie.indexOf(';'));
    assertThat(Asked.get(guarded, "/api/info", "Cookie", kept).status()).isEqualTo(200);
  }

  @Test
  void theFormTakesTheToken() {
    String form = Asked.get(guarded, "/").body();
    String csrf = form.replaceAll("(?s).*name=\"csrf\" value=\"([0-9a-f]+)\".*", "$1");
    String wrong = "csrf=" + csrf + "&token=no";
    assertThat(Asked.post(guarded, "/token", wrong).status()).isEqualTo(401);
    String right = "csrf=" + csrf + "&token=" + Asked.encoded(TOKEN);
    assertThat(Asked.post(guarded, "/token", right).status()).isEqualTo(303);
    assertThat(Asked.post(guarded, "/token", right, "Origin", "http://evil.example").status())
        .isEqualTo(403);
  }

  @Test
  void pagesBringTheirRules() {
    for (String path : List.of("/", "/js/app.js", "/api/info", "/nowhere")) {
      Asked asked = Asked.get(page, path);
      assertThat(asked.header("Content-Security-Policy"))
          .contains("default-src 'none'")
          .contains("script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(asked.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(asked.header("Server")).isEmpty();
    }
    assertThat(Asked.get(page, "/").body()).doesNotContain("style=").doesNotContain("onclick");
  }

  @Test
  void faultsHelpAndTellNothingOfTheInside() {
    for (String path :
        List.of(
            "/nowhere<script>",
            "/js/../page.html",
            "/js/%2e%2e/page.html",
            "/css/nothing.css",
            "/words/de.json",
            "/js/.hidden.js")) {
      Asked asked = Asked.get(page, path);
      assertThat(asked.status()).as(path).isIn(400, 404);
      assertThat(asked.body()).doesNotContain("<script>").doesNotContain("Exception");
    }
    Asked vietnamese = Asked.get(page, "/nowhere");
    assertThat(vietnamese.body()).contains("Không có trang này").contains("lang=\"vi\"");
    assertThat(Asked.get(page, "/nowhere", "Cookie", "lang=en").body())
        .contains("There is no such page");
    for (String path :
        List.of(
            "/api/nothing",
            "/api/search?q=%22x",
            "/api/search?q=x&limit=-1",
            "/api/search?q=x&sort=best",
            "/api/article",
            "/api/article?id=none",
            "/api/findings?id=none",
            "/api/hits?q=x&format=exe",
            "/api/hits?q=(((",
            "/api/search?q=" + "a".repeat(5000))) {
      Asked asked = Asked.get(page, path);
      assertThat(asked.status()).as(path).isBetween(400, 499);
      assertThat(asked.json().path("message").asText()).as(path).isNotBlank();
      assertThat(asked.body()).doesNotContain("Exception").doesNotContain("org.vanban");
    }
  }

  @Test
  void aQuestionThatTakesTooLongIsStopped() throws IOException {
    PageSettings hurried =
        PageSettings.local(SampleIndex.folder(), 0).withLongest(Duration.ofNanos(1));
    try (PageServer server = PageServer.start(hurried)) {
      for (String path :
          List.of("/api/search?q=x", "/api/directive?id=18-NQ/TW", "/api/figures?q=xã")) {
        Asked asked = Asked.get(server, path.replace("ã", "%C3%A3"));
        assertThat(asked.status()).as(path).isEqualTo(503);
        assertThat(asked.json().path("code").asText()).isEqualTo("slow");
      }
      Asked english = Asked.get(server, "/api/search?q=x&lang=en");
      assertThat(english.json().path("message").asText()).contains("too long");
    }
  }

  @Test
  void noIndexIsToldAtOnce() {
    PageSettings nowhere = PageSettings.local(Path.of("no-such-index"), 0);
    assertThatThrownBy(() -> PageServer.start(nowhere))
        .isInstanceOf(org.vanban.index.UnusableIndexException.class);
  }
}
