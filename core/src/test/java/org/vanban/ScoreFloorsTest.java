package org.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.evaluate.Score;
import org.vanban.evaluate.ScoreTable;
import org.vanban.evaluate.Scorer;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;
import org.vanban.table.TableReader;

/** Scores hold their floors; the floors stand in {@code evaluate/floors.tsv} and only go up. */
class ScoreFloorsTest {
  private static final Annotator RULES = Annotator.builder().build();
  private static final String TRAINING = "corpus/training";
  private static final String HELD_OUT = "core/src/test/resources/org/vanban/evaluate";
  private static final Set<String> HELD_OUT_SETS = Set.of("eight-kinds-blind", "names-held-out");
  private static final List<TableReader.Row> FLOORS = TableReader.rows(Scorer.class, "floors.tsv");

  @Test
  void sampleArticles() throws IOException {
    holds("samples", "rules", Surroundings.sampleGold(), RULES);
    holds("samples", "models", Surroundings.sampleGold(), Annotator.vietnamese());
  }

  /** Articles that were looked at while rules were written, and that the model is trained on. */
  @ParameterizedTest
  @ValueSource(strings = {"hard", "eight-kinds"})
  void articlesLookedAt(String set) throws IOException {
    holds(set, TRAINING);
  }

  /** Articles by others whose faults nobody has looked at. */
  @ParameterizedTest
  @ValueSource(strings = {"eight-kinds-blind", "names-held-out"})
  void articlesHeldOut(String set) throws IOException {
    holds(set, HELD_OUT);
  }

  private static void holds(String set, String folder) throws IOException {
    List<GoldDocument> gold =
        GoldFile.read(Surroundings.root().resolve(folder).resolve(set + ".gold"));
    holds(set, "rules", gold, RULES);
    holds(set, "models", gold, Annotator.vietnamese());
  }

  @Test
  void seeds() throws IOException {
    List<GoldDocument> gold = GoldFile.read(Surroundings.shared("gold/seeds.gold"));
    holds("seeds", "rules", gold, RULES);
    holds("seeds", "models", gold, Annotator.vietnamese());
  }

  @Test
  void dev() throws IOException {
    List<GoldDocument> gold = GoldFile.read(Surroundings.shared("gold/dev.gold"));
    holds("dev", "rules", gold, RULES);
    holds("dev", "models", gold, Annotator.vietnamese());
  }

  private static void holds(String set, String by, List<GoldDocument> gold, Annotator annotator) {
    ScoreTable table =
        Scorer.score(
            gold,
            d ->
                annotator
                    .annotate(d.text(), ArticleContext.published(d.published()))
                    .mentions()
                    .asList());
    System.out.println("score " + set + " by " + by + ": " + table);
    List<TableReader.Row> floors =
        FLOORS.stream().filter(r -> r.get("set").equals(set) && r.get("by").equals(by)).toList();
    assertThat(floors).isNotEmpty();
    for (TableReader.Row floor : floors) {
      Score score = table.row(floor.get("row"));
      assertThat(score.f1())
          .as("%s: F1, floor of %s; %s", floor.get("row"), floor.where(), differences(table, floor))
          .isGreaterThanOrEqualTo(Double.parseDouble(floor.get("f1")));
      assertThat(score.valueF1())
          .as(
              "%s: value, floor of %s; %s",
              floor.get("row"), floor.where(), differences(table, floor))
          .isGreaterThanOrEqualTo(Double.parseDouble(floor.get("value")));
    }
  }

  /** The faults, but for those of held-out articles, which nobody is to read. */
  private static List<ScoreTable.Difference> differences(ScoreTable table, TableReader.Row floor) {
    if (HELD_OUT_SETS.contains(floor.get("set"))) {
      return List.of();
    }
    return table.differences().stream().filter(d -> d.row().equals(floor.get("row"))).toList();
  }
}
