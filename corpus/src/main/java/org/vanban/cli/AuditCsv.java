package org.vanban.cli;

import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Finding;
import org.vanban.collection.CollectionFinding;
import org.vanban.collection.CollectionReport;
import org.vanban.collection.Marks;
import org.vanban.collection.Source;
import org.vanban.export.AuditTally;
import org.vanban.export.Csv;
import org.vanban.export.FindingRows;
import org.vanban.export.ReportWords;

/**
 * Findings as a table for a spreadsheet, a row each; what opens a report and sums it up goes to
 * standard error, so that the table holds nothing else.
 */
final class AuditCsv implements FindingsPrinter {
  private final Common common;
  private final ReportWords words;
  private final Marks marks;
  private final boolean all;
  private final Csv csv;
  private final AuditTally tally = new AuditTally();

  /**
   * @param all whether findings are shown that agree, too
   */
  AuditCsv(Common common, ReportWords words, Marks marks, boolean all) {
    this.common = common;
    this.words = words;
    this.marks = marks;
    this.all = all;
    this.csv = new Csv(common.out(), FindingRows.COLUMNS);
  }

  private void say(String line) {
    if (!common.quiet) {
      System.err.println(line);
    }
  }

  @Override
  public void add(Article article, AuditReport report) {
    tally.add(report);
    Source source = Source.of(article);
    for (Finding finding : report.findings()) {
      if (all || finding.verdict().isFlag()) {
        csv.row(FindingRows.row(source, finding, marks.of(article.id(), finding.id()), words));
      }
    }
  }

  @Override
  public void across(CollectionReport report) {
    tally.add(report);
    for (CollectionFinding finding : report.findings()) {
      if (all || finding.verdict().isFlag()) {
        csv.row(FindingRows.row(finding, marks.of(finding.id()), words));
      }
    }
  }

  @Override
  public void finish() {
    csv.close();
    say(words.opening());
    AuditTotal.lines(common.messages(), words, tally).forEach(this::say);
  }
}
