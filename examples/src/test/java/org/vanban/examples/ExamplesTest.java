package org.vanban.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
  private static final Path ROOT = Path.of(System.getProperty("vanban.root", ".."));

  @Test
  void embedding() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Embedding.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "DATE [2018-07-02] Chiều 2/7",
            "PERSON [Lò Văn Pửn] Lò Văn Pửn",
            "RATIO [52/126] 52/126",
            "PERCENT [41.3%] 41,3%",
            "DIRECTIVE [18-NQ/TW] Nghị quyết số 18-NQ/TW");
  }

  @Test
  void theReadmeShowsTheLinesThatAreRun() throws IOException {
    String source =
        Files.readString(ROOT.resolve("examples/src/main/java/org/vanban/examples/Embedding.java"));
    for (String readme : new String[] {"README.md", "docs/README.vi.md"}) {
      String shown = Files.readString(ROOT.resolve(readme));
      String java = shown.substring(shown.indexOf("```java") + 7);
      java.substring(0, java.indexOf("```"))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("import org.vanban.*"))
          .forEach(line -> assertThat(source).as(readme).contains(line));
    }
  }

  @Test
  void auditOneArticle() {
    assertThat(AuditOneArticle.flags("Đã có 46/51 xã đạt chuẩn, chiếm 88,46%.", "2024-03-15"))
        .hasSize(1);
    assertThat(AuditOneArticle.flags("Đã có 46/52 xã đạt chuẩn, chiếm 88,46%.", "2024-03-15"))
        .isEmpty();
  }

  @Test
  void folderSearch(@TempDir Path index) throws IOException {
    assertThat(
            FolderSearch.titles(
                ROOT.resolve("corpus/articles"), index.resolve("i"), "nghị quyết 18"))
        .isNotEmpty();
  }
}
