package org.vanban.audit;

import java.util.List;

/**
 * What auditing one article gave. Immutable.
 *
 * @param findings in the order of the text
 * @param coverage how much could be checked
 */
public record AuditReport(List<Finding> findings, Coverage coverage) {
  public AuditReport {
    findings = List.copyOf(findings);
  }

  /** The findings that a reader should look at: suspicious or inconsistent. */
  public List<Finding> flags() {
    return findings.stream().filter(f -> f.verdict().isFlag()).toList();
  }

  /**
   * This report for a text that was recognized from pictures of its pages (OCR): what does not
   * agree is at most suspicious, with the reason {@link Reason#OCR}.
   */
  public AuditReport ofRecognizedText() {
    return new AuditReport(findings.stream().map(AuditReport::recognized).toList(), coverage);
  }

  private static Finding recognized(Finding finding) {
    return finding.verdict() == Verdict.INCONSISTENT
        ? finding.with(Verdict.SUSPICIOUS, Reason.OCR)
        : finding;
  }
}
