package org.vanban.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.read.ArticleReader;
import org.vanban.read.ReadOutcome;

/** An input tells the fingerprint of its article before it is read. */
class FingerprintTest {
  @TempDir Path folder;

  @Test
  void ofFilesMembersRowsAndLines() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "Hội nghị\nNgày 3/7/2019, đại diện 14 xã họp để bàn việc của năm sau và phân công các nhóm.\n");
    Files.writeString(
        folder.resolve("b.html"),
        "<html><body><h1>Hội nghị</h1><p>Ngày 3/7/2019, đại diện 14 xã họp để bàn việc của năm sau và phân công các nhóm.</p></body></html>");
    Files.writeString(
        folder.resolve("c.csv"),
        "id,title,text\n1,Hội nghị,\"Ngày 3/7/2019, đại diện 14 xã họp để bàn việc của năm sau và phân công các nhóm.\"\n");
    Files.writeString(
        folder.resolve("d.jsonl"),
        "{\"title\":\"Hội nghị\",\"content\":\"Ngày 4/7/2019, đại diện 15 xã họp để bàn việc của năm sau và phân công các nhóm.\"}\n"
            + "{\"id\":\"x\",\"text\":\"Ngày 5/7/2019\",\"sha256\":\"\",\"paragraphs\":[]}\n");
    int[] seen = {0};
    Intake.of(ArticleReader.standard(), List.of(folder))
        .each(
            input -> {
              ReadOutcome outcome = input.read();
              assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
              ReadOutcome.Read read = (ReadOutcome.Read) outcome;
              assertThat(input.fingerprint().get())
                  .as(input.source())
                  .isEqualTo(Optional.of(read.article().fingerprint()));
              seen[0]++;
            });
    assertThat(seen[0]).isEqualTo(5);
  }
}
