package org.vanban.export;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Coverage;
import org.vanban.audit.Finding;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;
import org.vanban.audit.Verdict;

/** What the audit of many articles came to, counted as they come; for one thread. */
public final class AuditTally {
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
  private final Map<Relation, Map<Verdict, Integer>> relations = new EnumMap<>(Relation.class);
  private final Map<Coverage.Cause, Integer> unchecked = new EnumMap<>(Coverage.Cause.class);
  private int articles;
  private int figures;
  private int checked;

  public void add(AuditReport report) {
    articles++;
    Coverage coverage = report.coverage();
    figures += coverage.figures();
    checked += coverage.checked();
    coverage.unchecked().forEach((cause, count) -> unchecked.merge(cause, count, Integer::sum));
    report.findings().forEach(this::add);
  }

  private void add(Finding finding) {
    verdicts.merge(finding.verdict(), 1, Integer::sum);
    relations
        .computeIfAbsent(finding.relation(), r -> new EnumMap<>(Verdict.class))
        .merge(finding.verdict(), 1, Integer::sum);
    if (finding.verdict().isFlag()) {
      severities.merge(finding.severity(), 1, Integer::sum);
    }
  }

  public int articles() {
    return articles;
  }

  /** Findings that a reader should look at. */
  public int flags() {
    return of(Verdict.SUSPICIOUS) + of(Verdict.INCONSISTENT);
  }

  /** Findings of a verdict. */
  public int of(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  /** Flags of a severity. */
  public int of(Severity severity) {
    return severities.getOrDefault(severity, 0);
  }

  /** Findings by relation and verdict; what there is none of is absent. */
  public Map<Relation, Map<Verdict, Integer>> relations() {
    return Collections.unmodifiableMap(relations);
  }

  /** The coverage of all articles together. */
  public Coverage coverage() {
    return new Coverage(figures, checked, unchecked);
  }
}
