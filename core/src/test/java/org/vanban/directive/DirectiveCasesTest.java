package org.vanban.directive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code directive-cases.txt}, each a text with its references marked. */
class DirectiveCasesTest {
  private static final String FILE = "directive-cases.txt";

  @TestFactory
  Stream<DynamicTest> casesHold() throws IOException {
    return lines().stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.replace("\\n", "\n"))
        .map(line -> DynamicTest.dynamicTest(line, () -> Directives.check(line)));
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DirectiveCasesTest.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }
}
