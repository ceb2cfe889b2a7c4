package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.mention.Mention;

/** Which document is meant, against what a careful reader with the register would call settled. */
class IdentityGoldTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  private int resolvable;
  private int resolved;
  private int right;
  private final List<String> faults = new ArrayList<>();

  /**
   * @param least resolved rightly, of those that a reader could resolve
   * @param wrong most of those called resolved that may be wrong
   */
  @ParameterizedTest
  @CsvSource({"identity.gold, 0.97, 0.0", "identity-blind.gold, 0.9, 0.0"})
  void identities(String file, double least, double wrong) {
    for (MarkedText text : MarkedText.read(file)) {
      compare(text, text.annotated(ANNOTATOR));
    }
    System.out.printf(
        "%s: %d of %d as a reader; %d called resolved, %d of them wrong%n",
        file, right, resolvable, resolved, resolved - right);
    String told = String.join("\n", faults);
    assertThat((double) right / resolvable).as(told).isGreaterThanOrEqualTo(least);
    assertThat((double) (resolved - right) / resolved).as(told).isLessThanOrEqualTo(wrong);
  }

  private void compare(MarkedText text, AnnotatedDocument document) {
    List<Mention> mentions = document.mentions().asList();
    for (MarkedText.Mark mark : text.marks()) {
      if (mark.value("key").isEmpty()) {
        continue;
      }
      List<String> want = mark.list("key");
      List<Identity> have = List.of();
      for (int i = 0; i < mentions.size(); i++) {
        if (mentions.get(i).span().equals(mark.span())) {
          have = document.entities().identities().getOrDefault(i, List.of());
        }
      }
      for (int i = 0; i < want.size(); i++) {
        String key = i < have.size() ? have.get(i).key().orElse("?") : "not found";
        count(text, mark, want.get(i), key, i < have.size() ? have.get(i).evidence() : List.of());
      }
    }
  }

  private void count(
      MarkedText text, MarkedText.Mark mark, String want, String have, List<Evidence> evidence) {
    boolean settled = want.length() > 1;
    boolean called = have.length() > 1 && !have.equals("not found");
    boolean same = settled && want.equals(have);
    resolvable += settled ? 1 : 0;
    resolved += called ? 1 : 0;
    right += same ? 1 : 0;
    if (settled != called || settled && !same) {
      faults.add(text.around(mark.span()) + "  wanted " + want + ", got " + have + " " + evidence);
    }
  }
}
