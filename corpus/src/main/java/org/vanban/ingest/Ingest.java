package org.vanban.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;
import org.vanban.audit.AuditReport;
import org.vanban.audit.FigureAudit;
import org.vanban.export.ArticleJson;
import org.vanban.export.DocumentJson;
import org.vanban.export.Json;
import org.vanban.export.Producer;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.IndexedArticle;

/**
 * The whole line for one article: annotated, written as JSON, indexed.
 *
 * <p>Safe for many threads.
 */
public final class Ingest {
  private final Annotator annotator;
  private final String producer;
  private final ArticleIndexer indexer;

  /**
   * @param annotator finds what articles refer to
   * @param producer see {@link Producer#of}
   * @param indexer where they go; closed by the caller
   */
  public Ingest(Annotator annotator, String producer, ArticleIndexer indexer) {
    this.annotator = annotator;
    this.producer = producer;
    this.indexer = indexer;
  }

  /**
   * What became of an article.
   *
   * @param outcome whether the index changed
   * @param document the article with what it refers to
   */
  public record Ingested(
      Article article, AnnotatedDocument document, ArticleIndexer.Outcome outcome) {}

  /**
   * Annotates and indexes an article; nothing is committed.
   *
   * @throws UncheckedIOException if the index cannot be written
   */
  public Ingested add(Article article) {
    AnnotatedDocument document = annotator.annotate(article.text(), context(article));
    ObjectNode json =
        DocumentJson.write(article, document, producer, DocumentJson.Offsets.UTF16, true);
    ArticleJson.writeAnchors(json, article);
    IndexedArticle indexed = indexed(article, document, Json.line(json));
    try {
      return new Ingested(article, document, indexer.add(indexed));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index: " + e.getMessage(), e);
    }
  }

  /** What the reader found out about an article, as the annotator takes it. */
  public static ArticleContext context(Article article) {
    return new ArticleContext(
        article.published(), article.titleSpan(), article.outlet(), java.util.Optional.empty());
  }

  /** Writers and photographers: a search for either finds the article. */
  private static List<String> creators(Article article) {
    return Stream.concat(article.authors().stream(), article.photographers().stream())
        .distinct()
        .toList();
  }

  private static List<String> verdicts(Article article, AnnotatedDocument document) {
    AuditReport report =
        FigureAudit.standard().audit(article.text(), document.mentions(), article.published());
    return (article.isFromOcr() ? report.ofRecognizedText() : report)
        .findings().stream().map(finding -> finding.verdict().toString()).distinct().toList();
  }

  private static IndexedArticle indexed(Article article, AnnotatedDocument document, String json) {
    return new IndexedArticle(
        article.id(),
        article.source(),
        article.url(),
        article.outlet(),
        article.title(),
        article.section(),
        article.published(),
        creators(article),
        article.lead(),
        article.text(),
        article.paragraphs().stream().map(Paragraph::span).toList(),
        document.mentions(),
        json,
        verdicts(article, document));
  }
}
