package org.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
  private static final String WRITTEN = "core/src/test/resources/org/vanban/evaluate/written.gold";
  private static final List<TableReader.Row> FLOORS = TableReader.rows(Scorer.class, "floors.tsv");

  @Test
  void sampleArticles() throws IOException {
    holds("samples", "rules", Surroundings.sampleGold(), RULES);
    holds("samples", "models", Surroundings.sampleGold(), Annotator.vietnamese());
  }

  @Test
  void writtenArticles() throws IOException {
    List<GoldDocument> gold = GoldFile.read(Surroundings.root().resolve(WRITTEN));
    holds("written", "rules", gold, RULES);
    holds("written", "models", gold, Annotator.vietnamese());
  }

  /** Articles in which bodies and places are marked, too: those met, and those not yet. */
  @ParameterizedTest
  @ValueSource(strings = {"eight-kinds", "eight-kinds-blind"})
  void eightKinds(String set) throws IOException {
    Path file = Surroundings.root().resolve(WRITTEN).resolveSibling(set + ".gold");
    List<GoldDocument> gold = GoldFile.read(file);
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

  private static List<ScoreTable.Difference> differences(ScoreTable table, TableReader.Row floor) {
    return table.differences().stream().filter(d -> d.row().equals(floor.get("row"))).toList();
  }
}
