package org.vanban.cli;

import org.vanban.article.Article;
import org.vanban.audit.AuditReport;

/** Prints the findings of one article after another. */
@FunctionalInterface
interface FindingsPrinter {
  void add(Article article, AuditReport report);

  /** Prints what stands below all of them. */
  default void close() {}
}
