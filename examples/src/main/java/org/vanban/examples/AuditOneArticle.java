package org.vanban.examples;

import java.util.List;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.audit.AuditReport;
import org.vanban.audit.FigureAudit;
import org.vanban.audit.Finding;

/** The figures of one article held against each other. */
public final class AuditOneArticle {
  private AuditOneArticle() {}

  /** What does not agree, a sentence each. */
  public static List<String> flags(String text, String published) {
    ArticleContext context = ArticleContext.published(published);
    AnnotatedDocument document = Annotator.vietnamese().annotate(text, context);
    AuditReport report =
        FigureAudit.standard().audit(text, document.mentions(), context.published());
    return report.flags().stream()
        .map(finding -> finding.verdict() + ": " + finding.explanation(Finding.Language.ENGLISH))
        .toList();
  }

  public static void main(String[] arguments) {
    flags("Đã có 46/51 xã đạt chuẩn, chiếm 88,46%.", "2024-03-15").forEach(System.out::println);
  }
}
