package org.vanban.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.vanban.Annotator;
import org.vanban.examples.NewsText;
import org.vanban.examples.TwentyRegexes;

/**
 * Text to mentions by all rules, against {@link TwentyRegexes} and against counting letters, by
 * which one machine can be compared with another.
 *
 * <p>One thread, and a collector that works in it: a figure is what one core does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-XX:+UseSerialGC"})
public class ExtractionBenchmark {
  private final NewsText news = NewsText.largest();
  private final Annotator annotator = Annotator.builder().build();

  /** All rules: text to mentions. */
  @Benchmark
  public long rules() {
    return sum(text -> annotator.annotate(text).mentions().size());
  }

  /** Twenty patterns one after the other. */
  @Benchmark
  public long regexes() {
    return sum(TwentyRegexes::count);
  }

  /** The anchor: what any program that looks at each character takes at least. */
  @Benchmark
  public long letters() {
    return sum(text -> (int) text.chars().filter(Character::isLetter).count());
  }

  private long sum(ToIntFunction<String> work) {
    long sum = 0;
    for (String text : news.texts()) {
      sum += work.applyAsInt(text);
    }
    return sum;
  }

  /**
   * Runs all and prints MB/s.
   *
   * @param arguments those of JMH: {@code -wi 1 -i 1} for a quick look
   */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    NewsText news = NewsText.largest();
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(arguments))
                    .include(ExtractionBenchmark.class.getName())
                    .build())
            .run();
    Map<String, Double> speeds = new TreeMap<>();
    for (RunResult result : results) {
      double milliseconds = result.getPrimaryResult().getScore();
      speeds.put(result.getPrimaryResult().getLabel(), news.bytes() / 1000.0 / milliseconds);
    }
    System.out.printf(
        Locale.ROOT, "%n%.1f MB of UTF-8 from %s, one core%n", news.bytes() / 1e6, news.origin());
    speeds.forEach(
        (name, speed) -> System.out.printf(Locale.ROOT, "%-8s %7.1f MB/s%n", name, speed));
    if (speeds.containsKey("rules") && speeds.containsKey("regexes")) {
      System.out.printf(
          Locale.ROOT,
          "rules / regexes %.1f%n",
          speeds.getOrDefault("rules", 0.0) / speeds.getOrDefault("regexes", 1.0));
    }
  }
}
