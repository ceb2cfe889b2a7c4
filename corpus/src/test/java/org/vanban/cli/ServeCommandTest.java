package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that opens the page, as a process of its own: its one line, and how it ends. */
class ServeCommandTest {
  @TempDir static Path folder;
  private static Path index = Path.of("");

  @BeforeAll
  static void ingest() {
    index = folder.resolve("index");
    Run.of("ingest", "--no-models", Run.samples(), "--index", index);
  }

  private static Process serve(String... options) throws IOException {
    return new ProcessBuilder(
            Stream.concat(
                    Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Vanban.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--no-open",
                        "--index",
                        index.toString()),
                    Stream.of(options))
                .toList())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String told(Process process) throws IOException {
    return process.inputReader(StandardCharsets.UTF_8).readLine();
  }

  private static String address(String line) {
    return line.replaceAll(".*(http://\\S+).*", "$1");
  }

  @Test
  void oneLineTellsTheAddressAndItEndsWhenAsked() throws Exception {
    Process process = serve("--lang", "en");
    try {
      String line = told(process);
      assertThat(line)
          .matches("The page is open at http://127\\.0\\.0\\.1:\\d+/ \\(Ctrl-C ends it\\)");
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address(line))).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("Vanban");
      process.toHandle().destroy(); // as Ctrl-C does; the handle leaves the output open
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.inputReader(StandardCharsets.UTF_8).lines()).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aPageThatOnlyShowsIsAskedFor() throws Exception {
    Process process = serve("--read-only", "--lang", "en");
    try {
      HttpRequest asked =
          HttpRequest.newBuilder(URI.create(address(told(process)) + "api/jobs")).build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.body()).contains("\"open\":false");
    } finally {
      process.destroyForcibly();
    }
    Run noTables = Run.of("serve", "--no-open", "--index", index, "--tables", folder.resolve("no"));
    assertThat(noTables.exitCode()).isEqualTo(1);
    assertThat(noTables.err()).contains("no").hasLineCount(1);
  }

  @Test
  void anotherAddressAsksForAToken() throws Exception {
    Process process = serve("--host", "0.0.0.0", "--lang", "vi");
    try {
      String line = told(process);
      assertThat(line).startsWith("Trang đã mở tại http://").contains("?token=");
      String open = address(line).replaceAll("\\?.*", "").replaceAll("//[^:/]+", "//localhost");
      HttpResponse<String> refused =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(open + "api/info")).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(refused.statusCode()).isEqualTo(401);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void whatCannotBeIsTold() {
    Run noIndex = Run.of("serve", "--no-open", "--index", folder.resolve("none"));
    assertThat(noIndex.exitCode()).isEqualTo(1);
    assertThat(noIndex.err()).contains("none").hasLineCount(1);
    assertThat(Run.of("serve", "--port", "70000").exitCode()).isEqualTo(2);
    Run shortToken = Run.of("serve", "--token", "abc", "--lang", "vi");
    assertThat(shortToken.exitCode()).isEqualTo(2);
    assertThat(shortToken.err()).contains("16 ký tự");
    Run nowhere =
        Run.of("serve", "--no-open", "--index", index, "--port", 0, "--host", "203.0.113.7");
    assertThat(nowhere.exitCode()).isEqualTo(1);
    assertThat(nowhere.err()).contains("203.0.113.7");
  }
}
