package org.vanban.read;

import org.vanban.article.Article;

/** What came of reading one file: an article, or the reason why there is none. */
public sealed interface ReadOutcome {

  /** The relative path or name that was read. */
  String source();

  /** A file that held an article. */
  record Read(Article article) implements ReadOutcome {
    @Override
    public String source() {
      return article.source();
    }
  }

  /**
   * A file that gave no article.
   *
   * @param source the relative path or name
   * @param reason the kind of fault
   * @param detail one line: what and where, and what helps
   */
  record Rejected(String source, RejectReason reason, String detail) implements ReadOutcome {}
}
