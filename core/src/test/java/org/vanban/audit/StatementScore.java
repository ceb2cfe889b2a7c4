package org.vanban.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.vanban.Annotator;

/**
 * Scores the audit over statements with the checks that a careful reader would make of them.
 *
 * <p>The verdict of a statement is the worst of what was found; that nothing was found, or not
 * enough is printed, counts as consistent.
 */
final class StatementScore {
  private final List<String> misses = new ArrayList<>();
  private int statements;
  private int right;
  private int wanted;
  private int flagged;
  private int both;
  private int listed;
  private int found;

  private StatementScore() {}

  static StatementScore of(List<Statement> statements, Annotator annotator) {
    StatementScore score = new StatementScore();
    statements.forEach(s -> score.add(s, s.audit(annotator).findings()));
    return score;
  }

  /** Statements in JSON, one a line or all in one array; lines that begin with # are left out. */
  static List<Statement> read(Path file) throws IOException {
    String text = Files.readString(file).strip();
    if (text.startsWith("[")) {
      return ((List<?>) Json.read(text)).stream().map(o -> Statement.of((Map<?, ?>) o)).toList();
    }
    return text.lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .map(l -> Statement.of((Map<?, ?>) Json.read(l)))
        .toList();
  }

  private void add(Statement statement, List<Finding> findings) {
    Verdict verdict = worst(findings.stream().map(Finding::verdict).toList());
    Verdict expected = worst(List.of(statement.verdict()));
    statements++;
    right += verdict == expected ? 1 : 0;
    wanted += expected.isFlag() ? 1 : 0;
    flagged += verdict.isFlag() ? 1 : 0;
    both += verdict.isFlag() && expected.isFlag() ? 1 : 0;
    List<Finding> rest = new ArrayList<>(findings);
    List<String> missed = new ArrayList<>();
    for (Statement.Listed check : statement.checks()) {
      listed++;
      if (takeOut(rest, check)) {
        found++;
      } else {
        missed.add("   - " + check);
      }
    }
    if (verdict != expected || !missed.isEmpty()) {
      misses.add(statement.n() + " " + expected + ", found " + verdict + ": " + statement.text());
      misses.addAll(missed);
      rest.forEach(f -> misses.add("   + " + brief(f)));
    }
  }

  private static boolean takeOut(List<Finding> findings, Statement.Listed check) {
    for (Finding finding : findings) {
      if (finding.relation().toString().equals(check.relation())
          && finding.verdict() == check.verdict()) {
        return findings.remove(finding);
      }
    }
    return false;
  }

  private static String brief(Finding f) {
    return f.relation()
        + " "
        + f.verdict()
        + " "
        + f.formula()
        + " = "
        + f.computed()
        + " / "
        + f.printed();
  }

  private static Verdict worst(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(Verdict::isFlag)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.CONSISTENT);
  }

  double verdicts() {
    return share(right, statements);
  }

  double precision() {
    return share(both, flagged);
  }

  double recall() {
    return share(both, wanted);
  }

  double checks() {
    return share(found, listed);
  }

  List<String> misses() {
    return misses;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "verdicts %d/%d = %.3f; flags precision %d/%d = %.3f, recall %d/%d = %.3f; checks %d/%d = %.3f",
        right,
        statements,
        verdicts(),
        both,
        flagged,
        precision(),
        both,
        wanted,
        recall(),
        found,
        listed,
        checks());
  }

  /** {@code FILE… [--models] [--misses]}: the totals of each file, and what was missed. */
  public static void main(String[] args) throws IOException {
    List<String> all = List.of(args);
    Annotator annotator =
        all.contains("--models") ? Annotator.vietnamese() : Annotator.builder().build();
    for (String file : all.stream().filter(a -> !a.startsWith("--")).toList()) {
      StatementScore score = of(read(Path.of(file)), annotator);
      System.out.println(file + ": " + score);
      if (all.contains("--misses")) {
        score.misses().forEach(System.out::println);
      }
    }
  }
}
