package org.vanban.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Basis;
import org.vanban.audit.Severity;
import org.vanban.audit.Verdict;
import org.vanban.collection.CollectionReport;
import org.vanban.collection.Marks;
import picocli.CommandLine.Option;

/** Which findings of an audit are asked for; coverage is that of the whole audit all the same. */
final class AuditFilter {
  private static final List<Severity> LEAST = List.of(Severity.LOW, Severity.MEDIUM, Severity.HIGH);

  @Option(names = "--basis", paramLabel = "text|calendar|register|other-article", split = ",")
  List<String> bases = List.of();

  @Option(names = "--severity", paramLabel = "low|medium|high")
  @Nullable String severity;

  private Marks marks = Marks.none();

  /** Leaves out what readers took for false alarms. */
  void leaveOut(Marks read) {
    marks = read;
  }

  /**
   * @throws Failure if a basis or severity was asked for that there is none of
   */
  void check(Messages messages) {
    List<Basis> known = Arrays.asList(Basis.values());
    for (String basis : bases) {
      check(messages, "--basis", basis, known);
    }
    if (severity != null) {
      check(messages, "--severity", severity, LEAST);
    }
  }

  private static void check(Messages messages, String option, String given, List<?> known) {
    if (known.stream().noneMatch(k -> k.toString().equals(given))) {
      String values = known.stream().map(Object::toString).collect(Collectors.joining(", "));
      throw new Failure(Failure.USAGE, messages.get("option.wrong", option, given, values));
    }
  }

  /**
   * @param article the id of the article that the report is of
   */
  AuditReport of(String article, AuditReport report) {
    return new AuditReport(
        report.findings().stream()
            .filter(f -> isAskedFor(f.basis(), f.verdict(), f.severity()))
            .filter(f -> !marks.isFalseAlarm(article, f.id()))
            .toList(),
        report.coverage());
  }

  CollectionReport of(CollectionReport report) {
    return report.with(
        report.findings().stream()
            .filter(f -> isAskedFor(f.basis(), f.verdict(), f.severity()))
            .filter(f -> !marks.isFalseAlarm(f.id()))
            .toList());
  }

  /** What agrees has no severity, and is left out by its basis alone. */
  private boolean isAskedFor(Basis basis, Verdict verdict, Severity found) {
    boolean severe = severity == null || !verdict.isFlag() || found.compareTo(least(severity)) >= 0;
    return severe && (bases.isEmpty() || bases.contains(basis.toString()));
  }

  private static Severity least(String severity) {
    return LEAST.stream().filter(s -> s.toString().equals(severity)).findFirst().orElseThrow();
  }
}
