package org.vanban.collection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.FigureAudit;
import org.vanban.audit.Finding;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.Terms;

/**
 * The audit of one article: its figures held against each other, and what it prints of documents
 * against the register.
 *
 * <p>Immutable and safe for many threads.
 */
public final class ArticleAudit {
  private final FigureAudit figures = FigureAudit.standard();
  private final RegisterAudit register;

  private ArticleAudit(RegisterAudit register) {
    this.register = register;
  }

  /** An audit with a register and a calendar of terms, as the annotator has them. */
  public static ArticleAudit with(DirectiveRegister register, Terms terms) {
    return new ArticleAudit(RegisterAudit.with(register, terms));
  }

  /**
   * What the article prints that agrees or does not, in the order of the text.
   *
   * @param annotated the same article with what was found in it
   */
  public AuditReport audit(Article article, CollectionArticle annotated) {
    AuditReport report = figures.audit(article.text(), annotated.mentions(), article.published());
    List<Finding> findings =
        Stream.concat(report.findings().stream(), register.audit(annotated).stream())
            .sorted(Comparator.comparingInt(ArticleAudit::place))
            .toList();
    AuditReport joined = new AuditReport(findings, report.coverage());
    return article.isFromOcr() ? joined.ofRecognizedText() : joined;
  }

  private static int place(Finding finding) {
    return finding.figures().stream().mapToInt(f -> f.span().start()).min().orElse(0);
  }
}
