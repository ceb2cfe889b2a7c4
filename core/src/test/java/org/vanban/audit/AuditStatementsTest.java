package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.Annotator;
import org.vanban.Surroundings;

/** How well the audit does over statements; the floors only go up. */
class AuditStatementsTest {
  private static final Annotator RULES = Annotator.builder().build();

  /** The project's own statements. */
  static List<Statement> own() throws IOException {
    return read("statements.jsonl");
  }

  private static List<Statement> read(String file) throws IOException {
    try {
      return StatementScore.read(
          Path.of(Objects.requireNonNull(AuditStatementsTest.class.getResource(file)).toURI()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** The first to the fifth are worked through: rules were written with them in view. */
  @ParameterizedTest
  @CsvSource({
    "statements.jsonl, 0.993, 1, 0.982, 0.977",
    "statements-2.jsonl, 0.994, 1, 0.984, 0.924",
    "statements-3.jsonl, 0.987, 1, 0.964, 0.898",
    "statements-4.jsonl, 0.987, 1, 0.967, 0.854",
    "statements-5.jsonl, 0.906, 1, 0.754, 0.743"
  })
  void statementsInView(
      String file, double verdicts, double precision, double recall, double checks)
      throws IOException {
    hold(StatementScore.of(read(file), RULES), verdicts, precision, recall, checks);
  }

  /**
   * Nobody writes rules with these in view: of what is missed, the totals alone are told. The
   * second are by a writer who kept to the manner of the statements of real news.
   */
  @ParameterizedTest
  @CsvSource({
    "statements-held-out.jsonl, 0.968, 0.981, 0.929, 0.896",
    "statements-held-out-2.jsonl, 0.941, 0.972, 0.857, 0.874"
  })
  void statementsHeldOut(
      String file, double verdicts, double precision, double recall, double checks)
      throws IOException {
    StatementScore score = StatementScore.of(read(file), RULES);
    System.out.println("score " + file + ": " + score);
    hold(score, verdicts, precision, recall, checks);
  }

  private static void hold(
      StatementScore score, double verdicts, double precision, double recall, double checks) {
    assertThat(score.verdicts()).as("%s", score).isGreaterThanOrEqualTo(verdicts);
    assertThat(score.precision()).as("%s", score).isGreaterThanOrEqualTo(precision);
    assertThat(score.recall()).as("%s", score).isGreaterThanOrEqualTo(recall);
    assertThat(score.checks()).as("%s", score).isGreaterThanOrEqualTo(checks);
  }

  @Test
  void statementsOfRealNews() throws IOException {
    Path gold = Surroundings.shared("gold/audit-statements.json");
    StatementScore score = StatementScore.of(StatementScore.read(gold), RULES);
    assertThat(score.verdicts()).as("%s", score).isEqualTo(1);
    assertThat(score.checks()).as("%s", score).isEqualTo(1);
  }
}
