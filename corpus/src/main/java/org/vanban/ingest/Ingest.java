package org.vanban.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;
import org.vanban.audit.AuditReport;
import org.vanban.audit.FigureAudit;
import org.vanban.correction.ArticleCorrections;
import org.vanban.export.ArticleJson;
import org.vanban.export.DocumentJson;
import org.vanban.export.Json;
import org.vanban.export.Producer;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.IndexedArticle;
import org.vanban.index.Reading;
import org.vanban.input.Input;
import org.vanban.mention.Correction;
import org.vanban.mention.Corrections;
import org.vanban.read.ReadOutcome;

/**
 * The whole line for one article: annotated, written as JSON, indexed.
 *
 * <p>Safe for many threads.
 */
public final class Ingest {
  private final Annotator annotator;
  private final String producer;
  private final ArticleIndexer indexer;
  private final String besides;
  private final ArticleCorrections corrections;

  /**
   * @param annotator finds what articles refer to
   * @param producer see {@link Producer#of}
   * @param indexer where they go; closed by the caller
   */
  public Ingest(Annotator annotator, String producer, ArticleIndexer indexer) {
    this(annotator, producer, indexer, "");
  }

  /**
   * @param besides a checksum of what else articles depend on besides their bytes and the producer
   */
  public Ingest(Annotator annotator, String producer, ArticleIndexer indexer, String besides) {
    this(annotator, producer, indexer, besides, ArticleCorrections.none());
  }

  /**
   * @param corrections what persons said of articles
   */
  public Ingest(
      Annotator annotator,
      String producer,
      ArticleIndexer indexer,
      String besides,
      ArticleCorrections corrections) {
    this.annotator = annotator;
    this.producer = producer;
    this.indexer = indexer;
    this.besides = besides;
    this.corrections = corrections;
  }

  /**
   * What an article is read from, as the index keeps it: with another content, another producer,
   * other things known besides or other corrections it is another.
   *
   * @param content a checksum of the bytes
   * @param fingerprint see {@link Article#fingerprint}; asked for where there are corrections
   */
  public Reading reading(String source, String content, Supplier<Optional<String>> fingerprint) {
    String all = String.join("\n", content, producer, besides);
    Corrections told =
        corrections.isEmpty()
            ? Corrections.none()
            : fingerprint.get().map(corrections::of).orElse(Corrections.none());
    return new Reading(source, told.isEmpty() ? all : all + "\n" + told);
  }

  /**
   * What became of an article.
   *
   * @param outcome whether the index changed
   * @param document the article with what it refers to
   * @param unfit corrections of it that no longer fit its text, and were not applied
   */
  public record Ingested(
      Article article,
      AnnotatedDocument document,
      ArticleIndexer.Outcome outcome,
      List<Correction> unfit) {
    public Ingested {
      unfit = List.copyOf(unfit);
    }
  }

  /**
   * Annotates and indexes an article; nothing is committed.
   *
   * @throws UncheckedIOException if the index cannot be written
   */
  public Ingested add(Article article) {
    return add(article, Optional.empty());
  }

  /**
   * As {@link #add(Article)}.
   *
   * @param reading what it was read from, to be known again
   */
  public Ingested add(Article article, Optional<Reading> reading) {
    Corrections told = corrections.of(article);
    AnnotatedDocument document = annotator.annotate(article.text(), context(article), told);
    ObjectNode json =
        DocumentJson.write(article, document, producer, DocumentJson.Offsets.UTF16, true);
    ArticleJson.writeAnchors(json, article);
    IndexedArticle indexed = indexed(article, document, Json.line(json));
    try {
      return new Ingested(article, document, indexer.add(indexed, reading), unfit(told, document));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** The corrections of a text that it no longer bears, as its annotation tells. */
  public static List<Correction> unfit(Corrections told, AnnotatedDocument document) {
    Set<Correction> applied = Set.copyOf(document.corrections().asList());
    return told.asList().stream().filter(c -> !applied.contains(c)).toList();
  }

  /** What became of an input. */
  public sealed interface Taken {
    /** It gave no article. */
    record Rejected(ReadOutcome.Rejected why) implements Taken {}

    /** The same was read before and is committed; it was not read again. */
    record Same(String source, String id) implements Taken {}

    /** It was read, annotated and given to the index. */
    record In(String source, Ingested ingested) implements Taken {}
  }

  /**
   * Reads an input and takes its article in, unless the same was read before; nothing is committed.
   *
   * @param again whether to read the same again
   * @throws UncheckedIOException if the index cannot be read or written
   */
  public Taken take(Input input, boolean again) {
    Optional<Reading> reading =
        input.content().get().map(content -> reading(input.source(), content, input.fingerprint()));
    Optional<String> before = reading.filter(r -> !again).flatMap(this::alreadyRead);
    if (before.isPresent()) {
      return new Taken.Same(input.source(), before.get());
    }
    return switch (input.read()) {
      case ReadOutcome.Rejected rejected -> new Taken.Rejected(rejected);
      case ReadOutcome.Read read -> new Taken.In(read.source(), add(read.article(), reading));
    };
  }

  private Optional<String> alreadyRead(Reading reading) {
    try {
      return indexer.alreadyRead(reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** What the reader found out about an article, as the annotator takes it. */
  public static ArticleContext context(Article article) {
    return new ArticleContext(
        article.published(), article.titleSpan(), article.outlet(), Optional.empty());
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
