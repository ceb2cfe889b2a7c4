package org.vanban.read;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * How fast pages are read: ours whole, bytes to article, against jsoup's parse of the same bytes
 * alone, page by page in turns in one run. Counted is the time that the processor spends on it, so
 * that what else the machine does matters less.
 */
final class HtmlSpeed {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int TURNS = 15;
  private static final int WARM = 10;

  private HtmlSpeed() {}

  /** Megabytes a second of both, the median of the turns. */
  record Speed(double ours, double parse) {
    /** Ours as a share of jsoup's own. */
    double share() {
      return ours / parse;
    }
  }

  static Speed measure(List<byte[]> pages) {
    double[] ours = new double[TURNS];
    double[] parse = new double[TURNS];
    double size = pages.stream().mapToLong(page -> page.length).sum() / 1e6;
    int sink = 0;
    for (int turn = -WARM; turn < TURNS; turn++) {
      long parsing = 0;
      long reading = 0;
      for (byte[] page : pages) {
        long start = CLOCK.getCurrentThreadCpuTime();
        sink += Jsoup.parse(new String(page, StandardCharsets.UTF_8)).childNodeSize();
        long middle = CLOCK.getCurrentThreadCpuTime();
        sink += ArticleReader.standard().read(page, "a.html").hashCode() & 1;
        parsing += middle - start;
        reading += CLOCK.getCurrentThreadCpuTime() - middle;
      }
      if (turn >= 0) {
        parse[turn] = size / parsing * 1e9;
        ours[turn] = size / reading * 1e9;
      }
    }
    if (sink == 0) {
      throw new IllegalStateException("nothing was read");
    }
    Arrays.sort(ours);
    Arrays.sort(parse);
    return new Speed(ours[TURNS / 2], parse[TURNS / 2]);
  }

  /** The pages of the benchmark, where it lies beside the project; none where it does not. */
  static List<byte[]> benchmark() throws IOException {
    Path folder =
        Path.of(System.getProperty("vanban.root", "."))
            .resolve("../shared/data/html/article-extraction-benchmark/html");
    List<byte[]> pages = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            pages.add(in.readAllBytes());
          }
        }
      }
    }
    return pages;
  }

  public static void main(String... arguments) throws IOException {
    Speed speed = measure(benchmark());
    System.out.printf(
        Locale.ROOT,
        "ours %.1f MB/s, jsoup's parse %.1f MB/s, share %.2f%n",
        speed.ours(),
        speed.parse(),
        speed.share());
  }
}
