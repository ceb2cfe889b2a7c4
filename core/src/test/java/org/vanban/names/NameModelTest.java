package org.vanban.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import opennlp.tools.ml.model.AbstractModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.Annotator;
import org.vanban.NameTraining;
import org.vanban.Surroundings;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;
import org.vanban.mention.Mention;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

class NameModelTest {
  private static final int MOST_BYTES = 3_000_000;

  @TempDir Path folder = Path.of("");

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException {
    List<GoldDocument> few = Surroundings.sampleGold().subList(0, 6);
    assertThat(NameTraining.train(few).bytes()).isEqualTo(NameTraining.train(few).bytes());
  }

  @Test
  @Tag("long")
  void trainingGivesTheShippedBytes() throws IOException {
    assertThat(NameTraining.train(Surroundings.trainingGold()).bytes())
        .as("run vanban train")
        .isEqualTo(NameModel.shipped().bytes());
  }

  @Test
  void theShippedModelIsSmall() throws IOException {
    assertThat(NameModel.shipped().bytes().length).isLessThan(MOST_BYTES);
  }

  /** The table of weights answers as OpenNLP's own evaluation does. */
  @Test
  void weightsSayWhatOpenNlpSays() throws IOException {
    AbstractModel model = NameModel.shipped().model();
    NameWeights weights = NameModel.shipped().weights();
    String text = Surroundings.sampleGold().getFirst().text();
    Tokens tokens = new SyllableTokenizer(Vocabulary.builder().build()).tokenize(text);
    Marks marks = Marks.of(tokens, List.of(), List.of());
    NameFeatures features =
        new NameFeatures(new NameContext(tokens, marks, WordClusters.shipped()));
    byte[] outcomes = new byte[tokens.size()];
    float[] sums = new float[Outcomes.COUNT];
    for (int i = 0; i < tokens.size(); i++) {
      features.read(i, outcomes, -1);
      weights.sum(features, sums);
      String[] names = new String[features.count()];
      for (int k = 0; k < names.length; k++) {
        names[k] = NameWeights.name(features.get(k));
      }
      String best = model.getBestOutcome(model.eval(names));
      assertThat(sums[Outcomes.number(best)])
          .as(tokens.surface(i))
          .isGreaterThanOrEqualTo(max(sums) - 1e-3f);
    }
  }

  private static float max(float[] sums) {
    float max = sums[0];
    for (float sum : sums) {
      max = Math.max(max, sum);
    }
    return max;
  }

  @Test
  void aModelIsReadAsItIsWritten() throws IOException {
    Path file = folder.resolve("model.bin");
    NameModel model = NameModel.shipped();
    model.write(file);
    assertThat(NameModel.read(file).bytes()).isEqualTo(model.bytes());
  }

  @Test
  void eightThreadsFindWhatOneFinds() throws Exception {
    List<String> texts = Surroundings.sampleGold().stream().map(GoldDocument::text).toList();
    List<List<Mention>> alone = texts.stream().map(NameModelTest::mentions).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<List<Mention>>> found = new ArrayList<>();
      for (int round = 0; round < 4; round++) {
        texts.forEach(text -> found.add(threads.submit(() -> mentions(text))));
      }
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).get()).isEqualTo(alone.get(i % texts.size()));
      }
    }
  }

  private static List<Mention> mentions(String text) {
    return Annotator.vietnamese().annotate(text).mentions().asList();
  }

  @Test
  void faultsSayWhat() throws IOException {
    Path noModel = Files.writeString(folder.resolve("no.bin"), "not a model");
    assertThatThrownBy(() -> NameModel.read(noModel)).hasMessageContaining("no.bin");
    List<GoldDocument> nobody = GoldFile.parse("g", "#doc id=a published=2020\nkhông ai");
    assertThatThrownBy(() -> NameTraining.train(nobody))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PERSON");
    assertThatThrownBy(() -> NameTraining.crossValidated(nobody, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 folds");
  }
}
