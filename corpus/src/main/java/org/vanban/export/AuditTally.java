package org.vanban.export;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Coverage;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;
import org.vanban.audit.Verdict;
import org.vanban.collection.CollectionReport;

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
    report.findings().forEach(f -> add(f.relation(), f.verdict(), f.severity()));
  }

  /** Adds what articles that were added before say of each other. */
  public void add(CollectionReport report) {
    report.findings().forEach(f -> add(f.relation(), f.verdict(), f.severity()));
  }

  private void add(Relation relation, Verdict verdict, Severity severity) {
    verdicts.merge(verdict, 1, Integer::sum);
    relations
        .computeIfAbsent(relation, r -> new EnumMap<>(Verdict.class))
        .merge(verdict, 1, Integer::sum);
    if (verdict.isFlag()) {
      severities.merge(severity, 1, Integer::sum);
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
