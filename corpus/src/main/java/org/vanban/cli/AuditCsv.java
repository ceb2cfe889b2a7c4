package org.vanban.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Finding;
import org.vanban.collection.CollectionFinding;
import org.vanban.collection.CollectionReport;
import org.vanban.export.AuditTally;
import org.vanban.export.Csv;
import org.vanban.export.ReportWords;

/**
 * Findings as a table for a spreadsheet, a row each; what opens a report and sums it up goes to
 * standard error, so that the table holds nothing else.
 */
final class AuditCsv implements FindingsPrinter {
  private static final List<String> COLUMNS =
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
          "explanation",
          "reason",
          "url",
          "outlet",
          "published",
          "title",
          "sha256");

  private final Common common;
  private final ReportWords words;
  private final boolean all;
  private final Csv csv;
  private final AuditTally tally = new AuditTally();

  /**
   * @param all whether findings are shown that agree, too
   */
  AuditCsv(Common common, ReportWords words, boolean all) {
    this.common = common;
    this.words = words;
    this.all = all;
    this.csv = new Csv(common.out(), COLUMNS);
  }

  private void say(String line) {
    if (!common.quiet) {
      System.err.println(line);
    }
  }

  @Override
  public void add(Article article, AuditReport report) {
    tally.add(report);
    for (Finding finding : report.findings()) {
      if (all || finding.verdict().isFlag()) {
        csv.row(row(article, finding));
      }
    }
  }

  private List<String> row(Article article, Finding finding) {
    return List.of(
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
        finding.explanation(words.language()),
        finding.reason().map(Object::toString).orElse(""),
        article.url().orElse(""),
        article.outlet().orElse(""),
        article.published().map(Object::toString).orElse(""),
        article.title().orElse(""),
        article.sha256());
  }

  @Override
  public void across(CollectionReport report) {
    tally.add(report);
    for (CollectionFinding finding : report.findings()) {
      if (all || finding.verdict().isFlag()) {
        csv.row(row(finding));
      }
    }
  }

  /**
   * Of several articles the ids stand in the first column; what is of one article is left empty.
   */
  private List<String> row(CollectionFinding finding) {
    return List.of(
        finding.figures().stream()
            .map(CollectionFinding.Printed::doc)
            .distinct()
            .collect(Collectors.joining("; ")),
        "",
        finding.id(),
        finding.relation().toString(),
        finding.basis().toString(),
        finding.verdict().toString(),
        finding.severity().toString(),
        finding.figures().stream()
            .map(f -> f.text() + " (" + f.by() + ")")
            .collect(Collectors.joining("; ")),
        finding.formula(),
        finding.computed(),
        finding.printed(),
        finding.explanation(words.language()),
        finding.reason().map(Object::toString).orElse(""),
        "",
        "",
        "",
        "",
        "");
  }

  @Override
  public void finish() {
    csv.close();
    say(words.opening());
    AuditTotal.lines(common.messages(), words, tally).forEach(this::say);
  }
}
