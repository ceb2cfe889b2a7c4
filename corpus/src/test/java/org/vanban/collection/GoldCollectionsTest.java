package org.vanban.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanban.Annotator;

/** The invented collections: what should be found is, and nothing else is flagged. */
class GoldCollectionsTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  @Test
  void findsWhatIsExpectedAndFlagsNothingElse() {
    GoldCollection.Score score = score(GoldCollection.NAMES);
    assertThat(score.falseAlarms).isEmpty();
    assertThat(score.flagsFound).as("missed %s", score.missed).isGreaterThanOrEqualTo(26);
    assertThat(score.consistentFound).as("missed %s", score.missed).isGreaterThanOrEqualTo(64);
  }

  /** Nobody writes rules with these in view: of what is missed, the totals alone are told. */
  @Test
  void heldOut() {
    GoldCollection.Score score = score(GoldCollection.HELD_OUT);
    System.out.printf(
        "score collections held out: %d of %d flags found, %d of %d agreements, %d false alarms%n",
        score.flagsFound,
        score.flags,
        score.consistentFound,
        score.consistent,
        score.falseAlarms.size());
    assertThat(score.falseAlarms.size()).isZero();
    assertThat(score.flagsFound).isGreaterThanOrEqualTo(2);
    assertThat(score.consistentFound).isGreaterThanOrEqualTo(4);
  }

  /** Ten that rules are not written with in view, though their texts lie open. */
  @Test
  void second() {
    GoldCollection.Score score = score(GoldCollection.SECOND);
    System.out.printf(
        "score collections second: %d of %d flags found, %d of %d agreements, %d false alarms%n",
        score.flagsFound,
        score.flags,
        score.consistentFound,
        score.consistent,
        score.falseAlarms.size());
    assertThat(score.falseAlarms.size()).isZero();
    assertThat(score.flagsFound).isGreaterThanOrEqualTo(1);
    assertThat(score.consistentFound).isGreaterThanOrEqualTo(12);
  }

  private static GoldCollection.Score score(List<String> names) {
    GoldCollection.Score score = new GoldCollection.Score();
    for (String name : names) {
      GoldCollection gold = GoldCollection.read(name);
      CollectionAudit audit = CollectionAudit.standard();
      gold.articles(ANNOTATOR).forEach(audit::add);
      score.add(gold.score(audit.report().findings()));
    }
    return score;
  }
}
