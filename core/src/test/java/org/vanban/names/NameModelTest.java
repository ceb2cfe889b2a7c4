package org.vanban.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.Surroundings;
import org.vanban.gold.GoldFile;
import org.vanban.mention.Mention;
import org.vanban.table.TableReader;

class NameModelTest {
  @TempDir Path folder = Path.of("");

  @Test
  void trainingTwiceGivesTheShippedBytes() throws IOException {
    byte[] first = NameModelTrainer.train(Surroundings.sampleGold()).bytes();
    assertThat(NameModelTrainer.train(Surroundings.sampleGold()).bytes()).isEqualTo(first);
    Path shipped =
        Surroundings.root().resolve("core/src/main/resources/org/vanban/names/names.bin");
    assertThat(first).as("run vanban train").isEqualTo(Files.readAllBytes(shipped));
  }

  @Test
  void theModelAddsNamesThatTheRulesLeaveOpen() throws IOException {
    String text = "Bà Lò Thị Pửn dự. Út Nguyễn Thị Sình, con gái đầu của bà, đã lớn.";
    assertThat(names(Annotator.builder().build(), text)).containsExactly("Lò Thị Pửn RULE");
    assertThat(names(Annotator.vietnamese(), text))
        .containsExactly("Lò Thị Pửn RULE", "Nguyễn Thị Sình MODEL");
  }

  @Test
  void namesOfSomethingElseAreNone() {
    for (TableReader.Row row : TableReader.rows(NameFinder.class, "names-of-else.tsv")) {
      assertThat(names(Annotator.vietnamese(), row.get("example"))).as(row.where()).isEmpty();
    }
  }

  private static List<String> names(Annotator annotator, String text) {
    AnnotatedDocument document = annotator.annotate(text);
    return document.mentions().of(Mention.Person.class).stream()
        .map(p -> p.name() + " " + p.by().name())
        .toList();
  }

  @Test
  void aModelIsReadAsItIsWritten() throws IOException {
    Path file = folder.resolve("model.bin");
    NameModel model = NameModel.shipped();
    model.write(file);
    assertThat(NameModel.read(file).bytes()).isEqualTo(model.bytes());
  }

  @Test
  void faultsSayWhat() throws IOException {
    Path noModel = Files.writeString(folder.resolve("no.bin"), "not a model");
    assertThatThrownBy(() -> NameModel.read(noModel)).hasMessageContaining("no.bin");
    assertThatThrownBy(
            () -> NameModelTrainer.train(GoldFile.parse("g", "#doc id=a published=2020\nkhông ai")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PERSON");
  }
}
