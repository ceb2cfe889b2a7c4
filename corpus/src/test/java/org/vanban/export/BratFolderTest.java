package org.vanban.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratFolderTest {
  @Test
  void aMentionOverALineIsInFragments(@TempDir Path folder) throws IOException {
    try (BratFolder brat = new BratFolder(folder.resolve("brat"))) {
      brat.add(
          Json.parse(
              """
              {"id":"../a","text":"\\ud83d\\ude80 Lò Văn\\nPửn","resolved":[],
               "entities":[{"type":"PERSON","start":3,"end":13,"canonical":["Lò Văn Pửn"],"offices":[]}]}
              """));
    }
    try (Stream<Path> files = Files.list(folder.resolve("brat"))) {
      Path ann = files.filter(f -> f.toString().endsWith(".ann")).findFirst().orElseThrow();
      assertThat(Files.readString(ann))
          .isEqualTo("T1\tPERSON 2 8;9 12\tLò Văn Pửn\n#1\tAnnotatorNotes T1\tLò Văn Pửn\n");
    }
    assertThat(folder.resolve("a.txt")).as("nothing leaves the folder").doesNotExist();
  }
}
