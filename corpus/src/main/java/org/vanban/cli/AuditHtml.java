package org.vanban.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.collection.CollectionReport;
import org.vanban.collection.Marks;
import org.vanban.export.AuditPage;
import org.vanban.export.AuditRun;
import org.vanban.export.ReportWords;
import org.vanban.read.ReadOutcome;

/** {@code --html FILE}: findings as one page. */
final class AuditHtml implements FindingsPrinter {
  private final Common common;
  private final Path file;
  private final AuditPage page;

  /**
   * @throws Failure if the page cannot be written
   */
  AuditHtml(Common common, Path file, AuditRun run, ReportWords words, Marks marks) {
    this.common = common;
    this.file = file;
    try {
      this.page = AuditPage.open(file, run, words, marks);
    } catch (IOException e) {
      throw failure();
    }
  }

  @Override
  public void add(Article article, AuditReport report) {
    write(() -> page.add(article, report));
  }

  @Override
  public void reject(ReadOutcome.Rejected rejected) {
    write(() -> page.reject(Inputs.line(rejected, common.messages())));
  }

  @Override
  public void across(CollectionReport report) {
    page.across(report);
  }

  @Override
  public void finish() {
    write(page::finish);
    common.say("audit.page", file);
  }

  @Override
  public void close() {
    write(page::close);
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  private void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException | UncheckedIOException e) {
      throw failure();
    }
  }

  private Failure failure() {
    return new Failure(Failure.STOPPED, common.messages().get("cannot.write", file));
  }
}
