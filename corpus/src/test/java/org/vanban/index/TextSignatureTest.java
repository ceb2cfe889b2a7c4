package org.vanban.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class TextSignatureTest {
  private static final Random RANDOM = new Random(11);

  private static List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("từ" + RANDOM.nextInt(5000));
    }
    return words;
  }

  private static double jaccard(List<String> some, List<String> others) {
    Set<List<String>> first = runs(some);
    Set<List<String>> second = runs(others);
    Set<List<String>> both = new HashSet<>(first);
    both.retainAll(second);
    return (double) both.size() / (first.size() + second.size() - both.size());
  }

  private static Set<List<String>> runs(List<String> words) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + 5 <= words.size(); i++) {
      runs.add(words.subList(i, i + 5));
    }
    return runs;
  }

  private static TextSignature signature(List<String> words) {
    return TextSignature.of(String.join(" ", words)).orElseThrow();
  }

  @Test
  void theEstimateIsNearTheShareOfCommonRuns() {
    double fault = 0;
    int rounds = 200;
    for (int round = 0; round < rounds; round++) {
      List<String> some = words(100 + RANDOM.nextInt(900));
      List<String> others = new ArrayList<>(some);
      for (int change = RANDOM.nextInt(some.size() / 5); change > 0; change--) {
        others.set(RANDOM.nextInt(others.size()), "khác" + change);
      }
      double estimate = signature(some).similarity(signature(others));
      double exact = jaccard(some, others);
      assertThat(estimate).isCloseTo(exact, within(0.3));
      fault += (estimate - exact) * (estimate - exact);
    }
    assertThat(Math.sqrt(fault / rounds)).isLessThan(0.07);
  }

  @Test
  void reprintsHaveABandInCommon() {
    int met = 0;
    for (int round = 0; round < 100; round++) {
      List<String> some = words(400);
      List<String> reprint = new ArrayList<>(words(15));
      reprint.addAll(some.subList(10, 360));
      assertThat(signature(some).similarity(signature(words(400)))).isLessThan(0.1);
      Set<Long> bands = new HashSet<>();
      Arrays.stream(signature(some).bands()).forEach(bands::add);
      met += Arrays.stream(signature(reprint).bands()).anyMatch(bands::contains) ? 1 : 0;
    }
    assertThat(met).isEqualTo(100);
  }

  @Test
  void caseMarksAndTonePlacementMakeNoDifference() {
    assertThat(TextSignature.of("Hoà Bình, sáng 2/7: “đã xong”."))
        .isEqualTo(TextSignature.of("HÒA BÌNH sáng 2 7 đã\nxong"));
  }

  @Test
  void itIsReadAsItWasWritten() {
    TextSignature signature = signature(words(30));
    assertThat(TextSignature.read(signature.bytes())).isEqualTo(signature);
    assertThat(TextSignature.of("một hai ba bốn")).isEmpty();
    assertThat(TextSignature.of("một hai ba bốn năm")).isPresent();
    assertThat(TextSignature.of("")).isEmpty();
    assertThatThrownBy(() -> TextSignature.read(new BytesRef("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
