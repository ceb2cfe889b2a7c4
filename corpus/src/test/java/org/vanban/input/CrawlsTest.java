package org.vanban.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vanban.input.Taken.PAGE;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;
import org.vanban.article.Article;
import org.vanban.read.ArticleReader;
import org.vanban.read.ReadLimits;
import org.vanban.read.ReadOutcome.Read;

/** WARC files: what is taken of them, what damage costs, and that memory stays bounded. */
class CrawlsTest {
  private static final String SITE = "https://baolaocai.vn/";

  @TempDir Path folder = Path.of("");

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void pagesAndResourcesAreTakenAndTheRestIsPassedOver(WarcCompression how) throws IOException {
    byte[] crawl =
        Crawl.of(
            how,
            warc ->
                warc.request(SITE + "a.html")
                    .page(SITE + "a.html", PAGE)
                    .response(SITE + "old", 301, Packed.bytes(PAGE), "Content-Type", "text/html")
                    .response(SITE + "no", 404, Packed.bytes(PAGE), "Content-Type", "text/html")
                    .response(SITE + "x.png", 200, new byte[9], "Content-Type", "image/png")
                    .response(SITE + "x.css", 200, new byte[9], "Content-Type", "text/css")
                    .resource("file:///tin/b.html", "text/html", Packed.bytes(PAGE))
                    .response(
                        SITE + "c.pdf", 200, Packed.bytes(PAGE), "Content-Type", "TEXT/HTML"));
    Taken taken = Taken.from(file("tin.warc", crawl));
    assertThat(taken.lines())
        .containsExactly(
            "tin.warc#" + SITE + "a.html",
            "tin.warc#file:///tin/b.html",
            "tin.warc#" + SITE + "c.pdf");
    assertThat(taken.passedOver()).isEqualTo(5);
    Article first = taken.articles().getFirst();
    assertThat(first.url()).contains(SITE + "a.html");
    assertThat(first.outlet()).contains("Báo Lào Cai");
    assertThat(first.published().orElseThrow()).hasToString("2022-01-12T08:05:00+07:00");
    assertThat(Taken.ofStream(crawl).lines()).hasSize(3);
    assertThat(Taken.from(file("a.zip", Packed.zip("x.warc", crawl))).lines())
        .hasSize(3)
        .startsWith("a.zip!/x.warc#" + SITE + "a.html");
  }

  @Test
  void encodingsAreUndone() throws IOException {
    byte[] page = Packed.bytes(PAGE);
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(page);
    }
    byte[] chunked =
        Packed.bytes(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(page.length)
                + "\r\n"
                + PAGE
                + "\r\n0\r\n\r\n");
    String[] html = {"Content-Type", "text/html", "Content-Encoding"};
    byte[] crawl =
        Crawl.of(
            WarcCompression.GZIP,
            warc ->
                warc.response(SITE + "gzip", 200, Packed.gzip(page), with(html, "gzip"))
                    .response(SITE + "undone", 200, page, with(html, "gzip"))
                    .response(SITE + "deflate", 200, deflated.toByteArray(), with(html, "deflate"))
                    .raw(SITE + "chunked", chunked)
                    .response(SITE + "brotli", 200, page, with(html, "br"))
                    .response(SITE + "cut", 200, half(Packed.gzip(page)), with(html, "gzip"))
                    .page(SITE + "last", PAGE));
    Taken taken = Taken.from(file("a.warc.gz", crawl));
    assertThat(taken.lines())
        .extracting(line -> line.replace("a.warc.gz#" + SITE, ""))
        .containsExactly(
            "gzip",
            "undone",
            "deflate",
            "chunked",
            "brotli: unsupported",
            "cut: truncated",
            "last");
    String text = taken.articles().getFirst().text();
    assertThat(taken.articles()).allSatisfy(a -> assertThat(a.text()).isEqualTo(text));
  }

  private static String[] with(String[] headers, String value) {
    String[] all = Arrays.copyOf(headers, headers.length + 1);
    all[headers.length] = value;
    return all;
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] three(WarcCompression how) throws IOException {
    return Crawl.of(
        how, warc -> warc.page(SITE + 1, PAGE).page(SITE + 2, PAGE).page(SITE + 3, PAGE));
  }

  @Test
  void aDamagedRecordCostsThatRecord() throws IOException {
    byte[] plain = three(WarcCompression.NONE);
    int second = indexOf(plain, "WARC/1", 9);
    plain[second + 1] = '?'; // no record begins here any more
    assertThat(Taken.from(file("a.warc", plain)).lines())
        .containsExactly(
            "a.warc#" + SITE + 1, "a.warc#" + second + ": damaged", "a.warc#" + SITE + 3);
    byte[] packed = three(WarcCompression.GZIP);
    int at = indexOf(packed, "\u001f\u008b\u0008", 9);
    for (int i = at + 300; i < at + 340; i++) {
      packed[i] ^= 0x55;
    }
    List<String> lines = Taken.from(file("a.warc.gz", packed)).lines();
    assertThat(lines)
        .hasSize(3)
        .startsWith("a.warc.gz#" + SITE + 1)
        .endsWith("a.warc.gz#" + SITE + 3);
    assertThat(lines.get(1)).isEqualTo("a.warc.gz#" + at + ": damaged");
  }

  @Test
  void aTruncatedFileGivesWhatCameBefore() throws IOException {
    for (WarcCompression how : new WarcCompression[] {WarcCompression.NONE, WarcCompression.GZIP}) {
      byte[] crawl = three(how);
      byte[] cut = Arrays.copyOf(crawl, crawl.length - 60);
      List<String> lines = Taken.from(file("a.warc", cut)).lines();
      assertThat(lines).hasSize(3).startsWith("a.warc#" + SITE + 1, "a.warc#" + SITE + 2);
      assertThat(lines.get(2)).startsWith("a.warc#").endsWith(": truncated");
      assertThat(Taken.ofStream(cut).lines()).hasSize(3);
    }
  }

  @Test
  void whatIsNoHttpCostsThatRecord() throws IOException {
    byte[] crawl =
        Crawl.of(
            WarcCompression.GZIP,
            warc ->
                warc.raw(SITE + 1, Packed.bytes("\u0000\u0001 no answer")).page(SITE + 2, PAGE));
    assertThat(Taken.from(file("a.warc.gz", crawl)).lines())
        .containsExactly("a.warc.gz#" + SITE + "1: damaged", "a.warc.gz#" + SITE + 2);
  }

  @Test
  void bombsInRecordsAreGivenUp() throws IOException {
    byte[] zeros = new byte[40 << 20];
    byte[] crawl =
        Crawl.of(
            WarcCompression.GZIP,
            warc ->
                warc.page(SITE + 1, PAGE)
                    .response(SITE + 2, 200, zeros, "Content-Type", "image/png")
                    .page(SITE + 3, PAGE));
    assertThat(Taken.from(file("a.warc.gz", crawl)).lines())
        .containsExactly("a.warc.gz#" + SITE + 1, "a.warc.gz: too large");
    byte[] body =
        Crawl.of(
            WarcCompression.NONE,
            warc ->
                warc.response(
                    SITE,
                    200,
                    Packed.gzip(zeros),
                    "Content-Type",
                    "text/html",
                    "Content-Encoding",
                    "gzip"));
    assertThat(Taken.from(file("b.warc", body)).lines()).containsExactly("b.warc: too large");
    ReadLimits small = new ReadLimits(1000, 10_000, 512, 60);
    byte[] large = Crawl.of(WarcCompression.NONE, warc -> warc.page(SITE, PAGE + PAGE));
    assertThat(Taken.within(small, file("c.warc", large)).lines())
        .containsExactly("c.warc#" + SITE + ": too large");
  }

  @Test
  void damageAnywhereGivesArticlesAndReasonsOnly() throws IOException {
    Random random = new Random(20261130);
    for (WarcCompression how : new WarcCompression[] {WarcCompression.NONE, WarcCompression.GZIP}) {
      byte[] crawl = three(how);
      for (int round = 0; round < 60; round++) {
        byte[] damaged = crawl.clone();
        for (int i = 0; i < 4; i++) {
          damaged[9 + random.nextInt(damaged.length - 9)] = (byte) random.nextInt(256);
        }
        assertThat(Taken.from(file("a.warc", damaged)).outcomes()).isNotEmpty();
      }
    }
  }

  private static int indexOf(byte[] bytes, String mark, int from) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(mark, from);
  }

  @Test
  void thousandsOfRecordsStream() throws IOException {
    assertThat(streamed(4, 1)).isLessThan(64L << 20);
  }

  @Test
  @Tag("long")
  void aMillionRecordsStreamInBoundedMemory() throws IOException {
    assertThat(streamed(2_000, 50)).isLessThan(64L << 20);
  }

  /**
   * Takes a crawl of so many times 500 pages, reading every so manieth of them.
   *
   * @return the most heap that was in use after a collection, less that of before
   */
  private long streamed(int times, int every) throws IOException {
    byte[] pages =
        Crawl.of(
            WarcCompression.GZIP,
            warc -> {
              for (int i = 0; i < 500; i++) {
                warc.page(SITE + i + ".html", PAGE);
              }
            });
    Path file = folder.resolve("large.warc.gz");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (int i = 0; i < times; i++) {
        out.write(pages);
      }
    }
    long before = used();
    long[] taken = {0};
    long[] most = {0};
    long start = System.nanoTime();
    Intake.of(ArticleReader.standard(), List.of(file))
        .each(
            input -> {
              assertThat(taken[0]++ % every != 0 || input.read() instanceof Read).isTrue();
              if (taken[0] % (100L * times) == 0) {
                most[0] = Math.max(most[0], used() - before);
              }
            });
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d records, %d MB, %.1f s, %.0f records/s, one in %d read, %d MB more heap at most%n",
        taken[0], Files.size(file) >> 20, seconds, taken[0] / seconds, every, most[0] >> 20);
    assertThat(taken[0]).isEqualTo(500L * times);
    return most[0];
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
