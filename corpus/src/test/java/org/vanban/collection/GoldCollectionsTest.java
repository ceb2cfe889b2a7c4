package org.vanban.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vanban.Annotator;

/** The invented collections: what should be found is, and nothing else is flagged. */
class GoldCollectionsTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  @Test
  void findsWhatIsExpectedAndFlagsNothingElse() {
    GoldCollection.Score score = new GoldCollection.Score();
    for (String name : GoldCollection.NAMES) {
      GoldCollection gold = GoldCollection.read(name);
      CollectionAudit audit = CollectionAudit.standard();
      gold.articles(ANNOTATOR).forEach(audit::add);
      score.add(gold.score(audit.report().findings()));
    }
    System.out.printf(
        "collections: %d of %d flags found, %d of %d agreements, %d false alarms%n",
        score.flagsFound,
        score.flags,
        score.consistentFound,
        score.consistent,
        score.falseAlarms.size());
    score.missed.forEach(m -> System.out.println("  missed " + m));
    assertThat(score.falseAlarms).isEmpty();
    assertThat(score.flagsFound).isGreaterThanOrEqualTo(17);
    assertThat(score.consistentFound).isGreaterThanOrEqualTo(40);
  }
}
