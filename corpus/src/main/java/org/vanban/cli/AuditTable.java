package org.vanban.cli;

import java.util.Optional;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Coverage;
import org.vanban.audit.Finding;
import org.vanban.collection.CollectionFinding;
import org.vanban.collection.CollectionReport;
import org.vanban.collection.Mark;
import org.vanban.collection.Marks;
import org.vanban.collection.SubjectGroup;
import org.vanban.export.AuditRun;
import org.vanban.export.AuditTally;
import org.vanban.export.Passages;
import org.vanban.export.ReportWords;

/**
 * Findings for a person at a terminal: what does not agree, how that was worked out, and how much
 * could be checked.
 */
final class AuditTable implements FindingsPrinter {
  private final Common common;
  private final ReportWords words;
  private final Optional<AuditRun> run;
  private final boolean articles;
  private final boolean all;
  private final Marks marks;
  private final Terminal terminal = new Terminal();
  private final AuditTally tally = new AuditTally();

  /**
   * @param run how the report is made; empty where nobody is to make it again
   * @param articles whether articles are shown, or what they come to alone
   * @param all whether findings are shown that agree, too
   * @param marks what readers marked of findings
   */
  AuditTable(
      Common common,
      ReportWords words,
      Optional<AuditRun> run,
      boolean articles,
      boolean all,
      Marks marks) {
    this.common = common;
    this.words = words;
    this.run = run;
    this.articles = articles;
    this.all = all;
    this.marks = marks;
  }

  /** The sentence that opens every report, and how this one is made. */
  private void open() {
    faint("", words.opening());
    run.ifPresent(
        made -> {
          faint("", made.command());
          faint("", made.time() + " · " + made.program());
          faint("", made.producer());
        });
  }

  private void faint(String margin, String line) {
    common.out().println(margin + terminal.faint(line));
  }

  /** Counts an article and shows it. */
  @Override
  public void add(Article article, AuditReport report) {
    count(report);
    if (articles) {
      show(article, report);
    }
  }

  void count(AuditReport report) {
    if (tally.articles() == 0) {
      open();
    }
    tally.add(report);
  }

  void show(Article article, AuditReport report) {
    common.out().println();
    common.out().println(terminal.bold(article.title().orElse(article.source())));
    faint("  ", Terminal.about(article.published(), article.outlet(), article.source()));
    article.url().ifPresent(url -> faint("  ", url));
    if (!article.sha256().isEmpty()) {
      faint("  ", "sha256 " + article.sha256());
    }
    Coverage coverage = report.coverage();
    common
        .out()
        .println(
            "  "
                + common
                    .messages()
                    .get(
                        "audit.coverage",
                        coverage.figures(),
                        coverage.checked(),
                        report.flags().size()));
    report.findings().stream()
        .filter(finding -> all || finding.verdict().isFlag())
        .forEach(finding -> print(article, finding));
  }

  private void print(Article article, Finding finding) {
    common.out().println("  - " + finding.explanation(words.language()));
    if (!finding.figures().isEmpty()) {
      String passage = terminal.passage(article.text(), Passages.marks(finding));
      common.out().println("    " + terminal.faint("[" + finding.relation() + "] ") + passage);
    }
    String severity = finding.verdict().isFlag() ? " · " + words.severity(finding.severity()) : "";
    faint("    ", article.id() + "." + finding.id() + severity);
    print(marks.of(article.id(), finding.id()));
  }

  private void print(Optional<Mark> mark) {
    mark.map(m -> words.mark(m.as()) + (m.note().isEmpty() ? "" : ": " + m.note()))
        .ifPresent(line -> common.out().println("    " + line.replace("\n", "\n    ")));
  }

  @Override
  public void across(CollectionReport report) {
    tally.add(report);
    common.out().println();
    common.out().println(terminal.bold(common.messages().get("audit.across")));
    faint("  ", common.messages().get("audit.across.coverage", report.articles().size()));
    report.findings().stream()
        .filter(finding -> all || finding.verdict().isFlag())
        .forEach(this::print);
    if (all && !report.groups().isEmpty()) {
      common.out().println();
      common.out().println(terminal.bold(common.messages().get("audit.groups")));
      report.groups().forEach(this::print);
    }
  }

  private void print(CollectionFinding finding) {
    common.out().println("  - " + finding.explanation(words.language()));
    String severity = finding.verdict().isFlag() ? " · " + words.severity(finding.severity()) : "";
    faint("    ", "[" + finding.relation() + "] " + finding.id() + severity);
    print(marks.of(finding.id()));
  }

  private void print(SubjectGroup group) {
    common.out().println("  " + group.heading());
    for (SubjectGroup.Entry entry : group.entries()) {
      String by = entry.outlet().orElse(entry.doc());
      common
          .out()
          .println("    " + entry.text() + terminal.faint("  " + by + " " + entry.published()));
    }
  }

  @Override
  public void finish() {
    if (tally.articles() == 0) {
      open();
    }
    common.out().println();
    AuditTotal.lines(common.messages(), words, tally).forEach(common.out()::println);
  }
}
