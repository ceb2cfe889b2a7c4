package org.vanban.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.FigureAudit;
import org.vanban.collection.ArticleAudit;
import org.vanban.collection.CollectionArticle;
import org.vanban.collection.CollectionAudit;
import org.vanban.correction.ArticleCorrections;
import org.vanban.correction.CorrectionFile;
import org.vanban.export.ArticleJson;
import org.vanban.ingest.Ingest;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.Terms;

/**
 * Audits articles of the index. Tables and model are read when first needed; safe for many threads.
 */
final class Auditor {
  private final PageAnnotator rules;
  private final CorrectionFile corrected;
  private @Nullable Tools tools; // guarded by this

  Auditor(PageSettings settings) {
    this.rules = settings.annotator();
    this.corrected = CorrectionFile.of(settings.index());
  }

  private record Tools(
      Annotator annotator, DirectiveRegister register, Terms terms, ArticleAudit audit) {

    static Tools of(PageAnnotator rules) {
      DirectiveRegister register = rules.register();
      Terms terms = Terms.load();
      return new Tools(
          rules.annotator().get(), register, terms, ArticleAudit.with(register, terms));
    }
  }

  /**
   * An article with its findings.
   *
   * @param producer what found its mentions
   */
  record Audited(Article article, AuditReport report, String producer) {}

  /** An article read anew, with what is kept to hold it against others. */
  record Anew(Audited audited, CollectionArticle kept) {}

  /** What persons said of articles, as it stands now. */
  ArticleCorrections corrections() throws IOException {
    return ArticleCorrections.of(corrected.read().lines());
  }

  /** Reads an article anew, with what persons said of it, and audits it, documents and all. */
  Anew anew(JsonNode stored, ArticleCorrections corrections) {
    Article article = ArticleJson.read(stored);
    AnnotatedDocument document =
        tools()
            .annotator()
            .annotate(article.text(), Ingest.context(article), corrections.of(article));
    CollectionArticle kept = CollectionArticle.of(article, document);
    AuditReport report = tools().audit().audit(article, kept);
    return new Anew(new Audited(article, report, rules.producer()), kept);
  }

  /**
   * Audits an article by its mentions as the index has them. What is printed beside a document's
   * number is not kept there: an article that names one is read anew.
   */
  Audited audited(JsonNode stored, Mentions mentions) throws IOException {
    return mentions.stream().anyMatch(m -> m instanceof Mention.Directive)
        ? anew(stored, corrections()).audited()
        : figures(stored, mentions);
  }

  /** Audits the figures of an article by its mentions as the index has them. */
  static Audited figures(JsonNode stored, Mentions mentions) {
    Article article = ArticleJson.read(stored);
    AuditReport report =
        FigureAudit.standard().audit(article.text(), mentions, article.published());
    return new Audited(
        article,
        article.isFromOcr() ? report.ofRecognizedText() : report,
        stored.path("producer").asText());
  }

  /** An audit across articles, with the same register. */
  CollectionAudit collection() {
    return CollectionAudit.with(tools().register(), tools().terms());
  }

  /** Names who reads articles anew. */
  String producer() {
    return rules.producer();
  }

  /** Reads tables and model now, so that nobody waits for them later. */
  void prepare() {
    tools();
  }

  private synchronized Tools tools() {
    if (tools == null) {
      tools = Tools.of(rules);
    }
    return tools;
  }
}
