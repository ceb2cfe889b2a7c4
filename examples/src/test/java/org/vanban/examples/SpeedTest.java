package org.vanban.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vanban.Annotator;

/** The rules stay faster than plain regexes; {@code mvn -Pbench package} measures by how much. */
class SpeedTest {
  private static final NewsText NEWS = NewsText.samples(30);

  @Test
  @Tag("long")
  void allRulesAreFasterThanTwentyRegexes() {
    Annotator rules = Annotator.builder().build();
    double ours = seconds(text -> rules.annotate(text).mentions().size());
    double theirs = seconds(TwentyRegexes::count);
    assertThat(theirs / ours).as("how many times faster").isGreaterThan(1.5);
  }

  /** The best of several runs: what others do on the machine makes a run slower, never faster. */
  private static double seconds(ToIntFunction<String> work) {
    double best = Double.MAX_VALUE;
    for (int run = 0; run < 15; run++) {
      long start = System.nanoTime();
      long found = NEWS.texts().stream().mapToInt(work).sum();
      assertThat(found).isPositive();
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }
}
