package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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

  @Test
  void ownStatements() throws IOException {
    StatementScore score = StatementScore.of(own(), RULES);
    assertThat(score.verdicts()).as("%s", score).isGreaterThan(0.99);
    assertThat(score.precision()).as("%s", score).isEqualTo(1);
    assertThat(score.recall()).as("%s", score).isGreaterThan(0.98);
    assertThat(score.checks()).as("%s", score).isGreaterThan(0.96);
  }

  @Test
  void statementsOfAnotherWriter() throws IOException {
    StatementScore score = StatementScore.of(read("statements-2.jsonl"), RULES);
    assertThat(score.verdicts()).as("%s", score).isGreaterThan(0.98);
    assertThat(score.precision()).as("%s", score).isGreaterThan(0.98);
    assertThat(score.recall()).as("%s", score).isGreaterThan(0.97);
    assertThat(score.checks()).as("%s", score).isGreaterThan(0.9);
  }

  @Test
  void statementsOfAThirdWriter() throws IOException {
    StatementScore score = StatementScore.of(read("statements-3.jsonl"), RULES);
    assertThat(score.verdicts()).as("%s", score).isGreaterThan(0.98);
    assertThat(score.precision()).as("%s", score).isEqualTo(1);
    assertThat(score.recall()).as("%s", score).isGreaterThan(0.96);
    assertThat(score.checks()).as("%s", score).isGreaterThan(0.88);
  }

  @Test
  void statementsOfAFourthWriter() throws IOException {
    StatementScore score = StatementScore.of(read("statements-4.jsonl"), RULES);
    assertThat(score.verdicts()).as("%s", score).isGreaterThan(0.98);
    assertThat(score.precision()).as("%s", score).isEqualTo(1);
    assertThat(score.recall()).as("%s", score).isGreaterThan(0.96);
    assertThat(score.checks()).as("%s", score).isGreaterThan(0.85);
  }

  @Test
  void statementsOfAFifthWriter() throws IOException {
    StatementScore score = StatementScore.of(read("statements-5.jsonl"), RULES);
    assertThat(score.verdicts()).as("%s", score).isGreaterThan(0.9);
    assertThat(score.precision()).as("%s", score).isEqualTo(1);
    assertThat(score.recall()).as("%s", score).isGreaterThan(0.75);
    assertThat(score.checks()).as("%s", score).isGreaterThan(0.74);
  }

  /** Nobody writes rules with these in view: of what is missed, the totals alone are told. */
  @Test
  void statementsHeldOut() throws IOException {
    StatementScore score = StatementScore.of(read("statements-held-out.jsonl"), RULES);
    System.out.println("score statements held out: " + score);
    assertThat(score.verdicts()).as("%s", score).isGreaterThan(0.96);
    assertThat(score.precision()).as("%s", score).isGreaterThan(0.98);
    assertThat(score.recall()).as("%s", score).isGreaterThan(0.92);
    assertThat(score.checks()).as("%s", score).isGreaterThan(0.89);
  }

  /** Nor with these: by a sixth writer, who kept to the manner of the statements of real news. */
  @Test
  void statementsHeldOutOfASixthWriter() throws IOException {
    StatementScore score = StatementScore.of(read("statements-held-out-2.jsonl"), RULES);
    System.out.println("score statements held out, sixth writer: " + score);
    assertThat(score.verdicts()).as("%s", score).isGreaterThan(0.94);
    assertThat(score.precision()).as("%s", score).isGreaterThan(0.97);
    assertThat(score.recall()).as("%s", score).isGreaterThan(0.85);
    assertThat(score.checks()).as("%s", score).isGreaterThan(0.87);
  }

  @Test
  void statementsOfRealNews() throws IOException {
    Path gold = Surroundings.shared("gold/audit-statements.json");
    StatementScore score = StatementScore.of(StatementScore.read(gold), RULES);
    assertThat(score.verdicts()).as("%s", score).isEqualTo(1);
    assertThat(score.checks()).as("%s", score).isEqualTo(1);
  }
}
