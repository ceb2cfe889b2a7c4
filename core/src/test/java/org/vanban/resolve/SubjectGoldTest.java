package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.Annotator;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;
import org.vanban.text.TextNormalizer;

/** What figures count, against gold: head noun, whole phrase, body, place, period. */
class SubjectGoldTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  private static final Pattern COUNTING =
      Pattern.compile(
          "^(?:tổng số |số |số lượng )?(?:con |căn |ngôi |chiếc |cái |khẩu |quả )?(?=.)");

  private final Map<String, int[]> counts = new TreeMap<>(); // by part: right, of how many
  private final List<String> faults = new ArrayList<>();

  /** Shares that are right at least; the head is the first two syllables. */
  @ParameterizedTest
  @CsvSource({
    "subjects.gold, head=0.99 phrase=0.95 body=0.98 place=0.99 period=0.99",
    "subjects-opened.gold, head=0.977 phrase=0.903 body=0.955 place=0.982 period=0.955",
    "subjects-blind.gold, head=0.954 phrase=0.812 body=0.897 place=0.912 period=0.827",
    "subjects-unseen.gold, head=0.873 phrase=0.753 body=0.74 place=0.798 period=0.873"
  })
  void subjects(String file, String shares) {
    Map<String, Double> floors = floors(shares);
    for (MarkedText text : MarkedText.read(file)) {
      List<Mention> mentions = text.annotated(ANNOTATOR).mentions().asList();
      for (MarkedText.Mark mark : text.marks()) {
        if (mark.value("subject").isPresent()) {
          compare(text, mark, subject(mentions, mark));
        }
      }
    }
    StringBuilder line = new StringBuilder(file + ":");
    counts.forEach(
        (part, c) ->
            line.append(" %s %d/%d (%.3f)".formatted(part, c[0], c[1], (double) c[0] / c[1])));
    System.out.println(line);
    assertThat(counts.keySet()).isEqualTo(floors.keySet());
    counts.forEach(
        (part, c) ->
            assertThat((double) c[0] / c[1])
                .as(part + "\n" + String.join("\n", faults))
                .isGreaterThanOrEqualTo(floors.get(part)));
  }

  private static Map<String, Double> floors(String shares) {
    return Stream.of(shares.split(" "))
        .map(share -> share.split("="))
        .collect(Collectors.toMap(share -> share[0], share -> Double.valueOf(share[1])));
  }

  private void compare(MarkedText text, MarkedText.Mark mark, Optional<Subject> have) {
    String want = mark.value("subject").orElse("");
    String noun = have.map(Subject::noun).orElse("");
    boolean head = head(noun, want);
    count("head", head);
    part(text, mark, "phrase", want, noun);
    part(text, mark, "body", have.flatMap(Subject::body));
    part(text, mark, "place", have.flatMap(Subject::place).map(Locality::name));
    part(text, mark, "period", have.flatMap(Subject::period).map(Object::toString));
    if (!head) {
      faults.add(text.around(mark.span()) + "  wanted " + want + ", got " + noun);
    }
  }

  private void part(MarkedText text, MarkedText.Mark mark, String key, Optional<String> have) {
    part(text, mark, key, mark.value(key).orElse(""), have.orElse(""));
  }

  private void part(MarkedText text, MarkedText.Mark mark, String key, String want, String have) {
    boolean right = folded(want).equals(folded(have));
    count(key, right);
    if (!right && System.getProperty("vanban.faults") != null) {
      System.out.println(key + " " + text.around(mark.span()) + " wanted " + want + " got " + have);
    }
  }

  private void count(String part, boolean right) {
    int[] count = counts.computeIfAbsent(part, p -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  /** Without what only counts: {@code số người chết} has the head of {@code người chết}. */
  private static String counted(String noun) {
    return COUNTING.matcher(folded(noun)).replaceFirst("");
  }

  private static boolean head(String noun, String want) {
    String[] have = counted(noun).split(" ");
    String[] gold = counted(want).split(" ");
    int most = Math.min(2, Math.min(have.length, gold.length));
    for (int i = 0; i < most; i++) {
      if (!have[i].equals(gold[i])) {
        return false;
      }
    }
    return !noun.isEmpty();
  }

  private static Optional<Subject> subject(List<Mention> mentions, MarkedText.Mark mark) {
    return mentions.stream()
        .filter(m -> m.span().end() == mark.span().end())
        .flatMap(
            m ->
                switch (m) {
                  case Mention.Ratio r -> r.subject().stream();
                  case Mention.Percent p -> p.subject().stream();
                  case Mention.Quantity q -> q.subject().stream();
                  default -> Optional.<Subject>empty().stream();
                })
        .findFirst();
  }

  private static String folded(String text) {
    return TextNormalizer.canonical(text);
  }
}
