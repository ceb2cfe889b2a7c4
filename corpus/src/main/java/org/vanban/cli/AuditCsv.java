package org.vanban.cli;

import java.util.List;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Finding;
import org.vanban.export.Csv;

/** Findings as a table for a spreadsheet, a row each. */
final class AuditCsv implements FindingsPrinter {
  private final boolean all;
  private final Finding.Language language;
  private final Csv csv;

  /**
   * @param all whether findings are shown that agree, too
   */
  AuditCsv(Common common, boolean all, Finding.Language language) {
    this.all = all;
    this.language = language;
    this.csv =
        new Csv(
            common.out(),
            List.of(
                "article",
                "source",
                "finding",
                "relation",
                "basis",
                "verdict",
                "severity",
                "figures",
                "formula",
                "computed",
                "printed",
                "explanation"));
  }

  @Override
  public void add(Article article, AuditReport report) {
    for (Finding finding : report.findings()) {
      if (all || finding.verdict().isFlag()) {
        csv.row(
            List.of(
                article.id(),
                article.source(),
                finding.id(),
                finding.relation().toString(),
                finding.basis().toString(),
                finding.verdict().toString(),
                finding.severity().toString(),
                String.join("; ", finding.figures().stream().map(Finding.Printed::text).toList()),
                finding.formula(),
                finding.computed(),
                finding.printed(),
                finding.explanation(language)));
      }
    }
  }

  @Override
  public void close() {
    csv.close();
  }
}
