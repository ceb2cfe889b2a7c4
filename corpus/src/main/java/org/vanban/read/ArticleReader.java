package org.vanban.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.vanban.article.PublishedBasis;
import org.vanban.read.ReadOutcome.Read;
import org.vanban.read.ReadOutcome.Rejected;
import org.vanban.value.EdtfDate;

/**
 * The door through which files become articles: {@code ArticleReader.standard().read(file,
 * "a/b.html")}.
 *
 * <p>HTML, plain text, PDF, DOCX, DOC, ODT, RTF and mails (EML), told apart by content. Nothing is
 * fetched, no external entity resolved; what a file holds never makes an exception, only a {@link
 * Rejected} with its reason. Immutable and safe for many threads.
 *
 * <p>Documents are parsed in this process unless {@link ParserProcesses} are given: a hostile
 * document may then hang its parser beyond {@link ReadLimits#seconds()}, or take all memory. Who
 * reads files of strangers gives them, as the program does; text and HTML need none.
 */
public final class ArticleReader {
  private final ReadLimits limits;
  private final MetaOverrides overrides;
  private final DocumentParser documents;

  private ArticleReader(ReadLimits limits, MetaOverrides overrides, DocumentParser documents) {
    this.limits = limits;
    this.overrides = overrides;
    this.documents = documents;
  }

  /**
   * A reader with the standard limits and nothing known besides the files, that parses documents in
   * this process.
   */
  public static ArticleReader standard() {
    return new ArticleReader(ReadLimits.standard(), MetaOverrides.none(), new DocumentFormats());
  }

  /** This reader with other limits. */
  public ArticleReader with(ReadLimits other) {
    return new ArticleReader(other, overrides, documents);
  }

  /** This reader with what is known besides the files; their path is the {@code source}. */
  public ArticleReader with(MetaOverrides known) {
    return new ArticleReader(limits, known, documents);
  }

  /**
   * This reader with documents parsed in other processes; it reads until those are closed.
   *
   * @param processes closed by who made them
   */
  public ArticleReader with(ParserProcesses processes) {
    return new ArticleReader(limits, overrides, processes::parse);
  }

  /** The limits that it keeps to. */
  public ReadLimits limits() {
    return limits;
  }

  /**
   * Reads one file.
   *
   * @param file where it lies
   * @param source its relative path, by which it is named and known again
   */
  public ReadOutcome read(Path file, String source) {
    try {
      if (!Files.isRegularFile(file)) {
        return new Rejected(source, RejectReason.UNREADABLE, "no file: " + file);
      }
      long size = Files.size(file);
      if (size > limits.bytes()) {
        return tooLarge(source, size);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(
            in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1)), source);
      }
    } catch (IOException | SecurityException e) {
      return new Rejected(source, RejectReason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private Rejected tooLarge(String source, long size) {
    return new Rejected(
        source, RejectReason.TOO_LARGE, size + " bytes, more than " + limits.bytes());
  }

  /**
   * Reads the bytes of one file.
   *
   * @param bytes the whole file
   * @param source its relative path or name, by which it is named and known again
   */
  public ReadOutcome read(byte[] bytes, String source) {
    return read(bytes, source, Known.nothing());
  }

  /**
   * Reads the bytes of one article of which more is known.
   *
   * @param bytes the whole article
   * @param source its name: {@code 2021.zip!/tin/a.html}, {@code tin.xml#3}
   * @param known what its container says of it
   */
  public ReadOutcome read(byte[] bytes, String source, Known known) {
    if (bytes.length > limits.bytes()) {
      return tooLarge(source, bytes.length);
    }
    try {
      boolean named = known.address().isEmpty(); // an address may end in .pdf and give a page
      String type = MediaTypes.detect(bytes, named ? source : "");
      ArticleDraft draft = draft(type, bytes, known);
      known.apply(draft);
      overrides.apply(source, draft);
      if (draft.isEmpty()) {
        throw new RejectedException(RejectReason.NO_ARTICLE, "no paragraph of an article in it");
      }
      draft.outlet = draft.outlet.or(() -> draft.url.flatMap(OutletNames.standard()::ofUrl));
      inferDate(draft);
      return new Read(draft.toArticle(source, type, bytes));
    } catch (RejectedException e) {
      return new Rejected(source, e.reason(), e.detail());
    } catch (StackOverflowError e) {
      return new Rejected(source, RejectReason.DAMAGED, "nested too deep");
    }
  }

  private ArticleDraft draft(String type, byte[] bytes, Known known) throws RejectedException {
    if (MediaTypes.isDocument(type)) {
      return document(documents.parse(bytes, type, limits));
    }
    ArticleDraft draft = new ArticleDraft();
    if (type.equals(MediaTypes.HTML)) {
      HtmlArticleReader.read(decoded(bytes, known), known.title(), limits, draft);
    } else {
      TextArticleReader.read(decoded(bytes, known), known.title(), draft);
    }
    return draft;
  }

  private ArticleDraft document(DocumentExtract extract) throws RejectedException {
    ArticleDraft draft = new ArticleDraft();
    if (extract.mail().isPresent()) {
      draft = MailArticle.read(extract.mail().get(), limits);
    } else if (extract.lines().isEmpty()) {
      throw new RejectedException(RejectReason.EMPTY, "the document has no text");
    } else {
      Layout.arrange(extract.lines(), draft);
    }
    extract.warnings().forEach(draft::warn);
    return draft;
  }

  private CharsetDetector.Decoded decoded(byte[] bytes, Known known) throws RejectedException {
    CharsetDetector.Decoded decoded = CharsetDetector.decode(bytes, known.charset());
    if (decoded.text().length() > limits.characters()) {
      throw new RejectedException(
          RejectReason.TOO_LARGE,
          decoded.text().length() + " characters, more than " + limits.characters());
    }
    return decoded;
  }

  private static void inferDate(ArticleDraft draft) {
    if (draft.published().isEmpty()) {
      String head =
          draft.title.map(t -> t.text() + "\n").orElse("")
              + draft.lead.map(SourceLine::text).orElse("");
      Optional<EdtfDate> inferred = InferredDate.in(head, draft.text());
      inferred.ifPresent(date -> draft.publish(date, PublishedBasis.INFERRED));
    }
  }
}
