package org.vanban.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;
import org.vanban.evaluate.Shingles;

/**
 * Articles out of web pages, by Vanban, readability4j and boilerpipe in one run: F1 over shingles
 * of four words, and megabytes of page in a second of one core. jsoup's parse of the same pages
 * alone is the anchor by which machines compare.
 */
final class ReadingBenchmark {
  private static final int WARM = 2;
  private static final int TURNS = 5;

  private ReadingBenchmark() {}

  public static void main(String... arguments) throws IOException {
    print("article-extraction-benchmark", WebPage.benchmark());
    print("golden pages", WebPage.golden());
  }

  private static void print(String name, List<WebPage> pages) {
    if (pages.isEmpty()) {
      System.out.println(name + ": not beside the project, left out");
      return;
    }
    double size = pages.stream().mapToLong(page -> page.html().length).sum() / 1e6;
    System.out.printf(Locale.ROOT, "%n%s: %d pages, %.1f MB%n", name, pages.size(), size);
    Map<PageReader, double[]> seconds = new EnumMap<>(PageReader.class);
    double[] parse = new double[TURNS];
    for (int turn = -WARM; turn < TURNS; turn++) {
      double anchor = seconds(pages, ReadingBenchmark::parsed);
      if (turn >= 0) {
        parse[turn] = anchor;
      }
      for (PageReader reader : PageReader.values()) {
        double taken = seconds(pages, page -> reader.text(page).length());
        if (turn >= 0) {
          seconds.computeIfAbsent(reader, r -> new double[TURNS])[turn] = taken;
        }
      }
    }
    for (PageReader reader : PageReader.values()) {
      Shingles score = score(reader, pages);
      System.out.printf(
          Locale.ROOT,
          "%-14s F1 %.3f  precision %.3f  recall %.3f  %6.1f MB/s%n",
          reader.name().toLowerCase(Locale.ROOT),
          score.f1(),
          score.precision(),
          score.recall(),
          size / median(seconds.getOrDefault(reader, parse)));
    }
    System.out.printf(
        Locale.ROOT, "%-56s %6.1f MB/s%n", "jsoup's parse alone", size / median(parse));
  }

  private static int parsed(WebPage page) {
    return Jsoup.parse(new String(page.html(), StandardCharsets.UTF_8)).childNodeSize();
  }

  private static Shingles score(PageReader reader, List<WebPage> pages) {
    List<Shingles> scores = new ArrayList<>();
    for (WebPage page : pages) {
      scores.add(Shingles.compare(page.text(), reader.text(page)));
    }
    return Shingles.mean(scores);
  }

  /** Seconds of this thread's own time: what else the machine does is not counted. */
  private static double seconds(List<WebPage> pages, ToIntFunction<WebPage> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int sink = 0;
    for (WebPage page : pages) {
      sink += work.applyAsInt(page);
    }
    if (sink < 0) {
      throw new IllegalStateException("more text than fits");
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
