package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.read.PdfFile;

/** Figures that were recognized from a scan are never called inconsistent. */
class RecognizedTextTest {
  private static final String[] TEXT = {
    "Hội đồng nhân dân xã bầu chủ tịch vào sáng nay.", "Có 46/51 phiếu thuận, đạt 88,46%."
  };

  @TempDir Path folder;

  private JsonNode check(Path file, Object... options) throws IOException {
    Object[] arguments = new Object[options.length + 4];
    System.arraycopy(options, 0, arguments, 0, options.length);
    arguments[options.length] = "--format";
    arguments[options.length + 1] = "jsonl";
    arguments[options.length + 2] = "--no-models";
    arguments[options.length + 3] = file;
    Run run = Run.of(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    for (JsonNode check : new ObjectMapper().readTree(run.out()).path("checks")) {
      if (check.path("relation").asText().equals("ratio-percent")) {
        return check;
      }
    }
    throw new AssertionError("no check: " + run.out());
  }

  @Test
  void differencesInRecognizedTextAreAtMostSuspicious() throws IOException {
    Path scan = folder.resolve("scan.pdf");
    Files.write(scan, new PdfFile().page().scan().invisible().lines(60, 120, 11, TEXT).bytes());
    JsonNode check = check(scan, "audit");
    assertThat(check.path("verdict").asText()).isEqualTo("suspicious");
    assertThat(check.path("reason").asText()).isEqualTo("ocr");
    assertThat(check.path("explanation").asText()).contains("OCR");
  }

  @Test
  void differencesInPrintedTextAreNot() throws IOException {
    Path printed = folder.resolve("printed.pdf");
    Files.write(printed, new PdfFile().page().lines(60, 120, 11, TEXT).bytes());
    assertThat(check(printed, "audit").path("verdict").asText()).isEqualTo("inconsistent");
  }

  @Test
  void theMarkOutlivesLinesOfJson() throws IOException {
    Path scan = folder.resolve("scan.pdf");
    Files.write(scan, new PdfFile().page().scan().invisible().lines(60, 120, 11, TEXT).bytes());
    Path lines = folder.resolve("articles.jsonl");
    Files.writeString(lines, Run.of("read", scan).out());
    JsonNode check = check(lines, "audit", "--from", "jsonl");
    assertThat(check.path("verdict").asText()).isEqualTo("suspicious");
  }
}
