package org.vanban.cli;

import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.collection.CollectionReport;
import org.vanban.read.ReadOutcome;

/** Prints the findings of one article after another. */
@FunctionalInterface
interface FindingsPrinter extends AutoCloseable {
  void add(Article article, AuditReport report);

  /** Prints what could not be read, where the form has a place for it. */
  default void reject(ReadOutcome.Rejected rejected) {}

  /** Prints what the articles say of each other, once all of them are printed. */
  default void across(CollectionReport report) {}

  /** Prints what stands below all of them. */
  default void finish() {}

  /** Ends the printing, finished or not. */
  @Override
  default void close() {}
}
