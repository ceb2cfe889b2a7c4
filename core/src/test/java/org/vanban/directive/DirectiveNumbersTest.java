package org.vanban.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.vanban.text.TextNormalizer;

/**
 * The grammar of numbers against a listing of 48,000 numbers as printed, where it lies beside the
 * project.
 */
class DirectiveNumbersTest {
  private static final Path LISTING = Path.of("shared", "data", "directives", "numbers.tsv");
  private static final double FLOOR = 0.998;

  /** The same where a word that the listing glues behind a number counts as a fault. */
  private static final double STRICT_FLOOR = 0.995;

  /** Words that the listing has before a number ({@code Số:}) and glued behind it. */
  private static final Pattern BEFORE = Pattern.compile("^\\D+");

  private static final Pattern GLUED_BEHIND =
      Pattern.compile("(?<=\\p{Lu}g?)(?:[-/.]\\p{Lu})?\\p{Ll}{2,}.*$");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  private final DirectiveNumberReader reader = DirectiveNumberReader.load();

  @Test
  void theListingIsRead() throws IOException {
    Optional<Path> listing = listing();
    Assumptions.assumeTrue(
        listing.isPresent(), "skipped: no " + LISTING + " beside the project to measure with");
    List<String[]> rows;
    try (Stream<String> lines = Files.lines(listing.get())) {
      rows = lines.skip(1).map(line -> line.split("\t", -1)).toList();
    }
    List<String> wrong =
        rows.stream()
            .filter(row -> !isRight(row[0], row[1]))
            .map(row -> row[0] + " -> " + reader.read(row[0]) + " instead of " + row[1])
            .toList();
    long strict = rows.stream().filter(row -> isRead(row[0], row[1])).count();
    double right = 1 - (double) wrong.size() / rows.size();
    System.out.printf(
        Locale.ROOT,
        "numbers.tsv: %d numbers, read right %.3f%%, letter for letter %.3f%%%n",
        rows.size(),
        100 * right,
        100.0 * strict / rows.size());
    assertThat((double) strict / rows.size()).isGreaterThanOrEqualTo(STRICT_FLOOR);
    assertThat(right)
        .as("of %d numbers; wrong: %s", rows.size(), wrong.subList(0, Math.min(60, wrong.size())))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  /** Whether number, year and code are those of the id; separators and look-alikes are mended. */
  private boolean isRight(String printed, String id) {
    return isRead(printed, id) || isRead(printed, GLUED_BEHIND.matcher(id).replaceFirst(""));
  }

  private boolean isRead(String printed, String id) {
    String wanted = BEFORE.matcher(id).replaceFirst("");
    return reader
        .read(printed)
        .filter(read -> folded(read.id().text()).equals(folded(wanted)))
        .isPresent();
  }

  private static String folded(String id) {
    String latin =
        id.replace('§', 'Đ')
            .replace('Ư', 'W')
            .replace('Т', 'T')
            .replace('С', 'C')
            .replace('Р', 'P');
    return NO_LETTER.matcher(TextNormalizer.fold(latin)).replaceAll("").replace("qdd", "qd");
  }

  /** The listing in a folder {@code shared} beside this project or one above it. */
  private static Optional<Path> listing() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(LISTING))) {
        return Optional.of(at.resolve(LISTING));
      }
    }
    return Optional.empty();
  }
}
