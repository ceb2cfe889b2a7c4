package org.vanban.cli;

import java.util.List;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Finding;
import org.vanban.text.Span;

/**
 * Findings for a person at a terminal: what does not agree, how that was worked out, and how much
 * could be checked.
 */
final class AuditTable {
  private final Common common;
  private final boolean all;
  private final Terminal terminal = new Terminal();
  private int articles;
  private int figures;
  private int checked;
  private int flagged;

  /**
   * @param all whether findings are shown that agree, too
   */
  AuditTable(Common common, boolean all) {
    this.common = common;
    this.all = all;
  }

  /** The sentence that opens every report. */
  private void head() {
    common.out().println(terminal.faint(common.messages().get("audit.opening")));
  }

  /** Counts an article and shows it. */
  void add(Article article, AuditReport report) {
    count(report);
    show(article, report);
  }

  void count(AuditReport report) {
    if (articles == 0) {
      head();
    }
    articles++;
    figures += report.coverage().figures();
    checked += report.coverage().checked();
    flagged += report.flags().size();
  }

  void show(Article article, AuditReport report) {
    List<Finding> shown =
        report.findings().stream().filter(f -> all || f.verdict().isFlag()).toList();
    common.out().println();
    common.out().println(terminal.bold(article.title().orElse(article.source())));
    common
        .out()
        .println(
            "  "
                + terminal.faint(
                    Terminal.about(article.published(), article.outlet(), article.source())));
    common
        .out()
        .println(
            "  "
                + common
                    .messages()
                    .get(
                        "audit.coverage",
                        report.coverage().figures(),
                        report.coverage().checked(),
                        report.flags().size()));
    shown.forEach(finding -> print(article, finding));
  }

  private void print(Article article, Finding finding) {
    Finding.Language language =
        common.isVietnamese() ? Finding.Language.VIETNAMESE : Finding.Language.ENGLISH;
    common.out().println("  - " + finding.explanation(language));
    if (!finding.figures().isEmpty()) {
      List<Span> spans = finding.figures().stream().map(Finding.Printed::span).sorted().toList();
      common
          .out()
          .println(
              "    " + terminal.faint("[" + finding.relation() + "] ") + passage(article, spans));
    }
  }

  private String passage(Article article, List<Span> spans) {
    List<Span> disjoint =
        spans.stream()
            .filter(s -> spans.stream().noneMatch(o -> !o.equals(s) && o.contains(s)))
            .distinct()
            .toList();
    return terminal.passage(article.text(), disjoint);
  }

  void foot() {
    common.out().println();
    common.out().println(common.messages().get("audit.total", articles, figures, checked, flagged));
  }
}
