package org.vanban.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.vanban.analysis.VietnameseAnalyzer;

/**
 * The writer of an index: {@code try (var indexer = ArticleIndexer.open(folder)) {
 * indexer.add(article); indexer.commit(); }}.
 *
 * <p>An article is found again by its id: one with the same content is left as it is, one with
 * other content takes the place of the older. What is not committed is lost on closing. One writer
 * an index; safe for many threads.
 */
public final class ArticleIndexer implements Closeable {

  /** What became of an article. */
  public enum Outcome {
    INDEXED,
    UNCHANGED
  }

  private final Directory directory;
  private final IndexWriter writer;
  private final DirectoryReader before;
  private final ArticleDocument documents;
  private final Map<String, String> since =
      new HashMap<>(); // fingerprints by id, guarded by itself

  private ArticleIndexer(Directory directory, IndexWriter writer, Analyzer analyzer)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.before = DirectoryReader.open(writer);
    this.documents = new ArticleDocument(analyzer);
  }

  /**
   * Opens an index for writing; makes one where the folder is missing or empty.
   *
   * @throws UnusableIndexException if the folder holds something else, another version's index, or
   *     another writer is at work
   * @throws IOException if the folder cannot be written
   */
  public static ArticleIndexer open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(IndexFolder.writable(folder));
    try {
      return open(folder, directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * As {@link #open(Path)}, in a directory of Lucene's, which is closed with the indexer.
   *
   * @param name what messages call it
   */
  public static ArticleIndexer open(Path name, Directory directory) throws IOException {
    IndexFolder.versions(name, directory);
    return write(name, directory, /* anew= */ false);
  }

  /**
   * Opens an index to be filled anew: what it holds stays until the next {@link #commit} and is
   * gone then. An index of another schema may be opened so.
   *
   * @throws UnusableIndexException if the folder holds no index, or another writer is at work
   * @throws IOException if the folder cannot be written
   */
  public static ArticleIndexer anew(Path folder) throws IOException {
    Directory directory = FSDirectory.open(IndexFolder.existing(folder));
    try {
      IndexFolder.commitData(folder, directory);
      return write(folder, directory, /* anew= */ true);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static ArticleIndexer write(Path name, Directory directory, boolean anew)
      throws IOException {
    Analyzer analyzer = VietnameseAnalyzer.forIndex();
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
            .setCommitOnClose(false);
    try {
      IndexWriter writer = new IndexWriter(directory, config);
      if (anew) {
        writer.deleteAll();
      }
      return new ArticleIndexer(directory, writer, analyzer);
    } catch (LockObtainFailedException e) {
      throw new UnusableIndexException(name, "another program is writing to this index", e);
    }
  }

  /** Takes an article in; it is on disk after the next {@link #commit}. */
  public Outcome add(IndexedArticle article) throws IOException {
    String fingerprint = ArticleDocument.fingerprint(article);
    synchronized (since) {
      if (known(article.id()).filter(fingerprint::equals).isPresent()) {
        return Outcome.UNCHANGED;
      }
      since.put(article.id(), fingerprint);
    }
    Document document = documents.of(article, fingerprint);
    writer.updateDocument(new Term(IndexFields.ID, article.id()), document);
    return Outcome.INDEXED;
  }

  private Optional<String> known(String id) throws IOException {
    String recent = since.get(id);
    if (recent != null) {
      return Optional.of(recent).filter(f -> !f.isEmpty());
    }
    IndexSearcher searcher = new IndexSearcher(before);
    TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.ofNullable(
            searcher
                .storedFields()
                .document(found.scoreDocs[0].doc, java.util.Set.of(IndexFields.FINGERPRINT))
                .get(IndexFields.FINGERPRINT));
  }

  /** Takes an article out; whether there was one of that id. */
  public boolean remove(String id) throws IOException {
    synchronized (since) {
      boolean there = known(id).isPresent();
      since.put(id, "");
      writer.deleteDocuments(new Term(IndexFields.ID, id));
      return there;
    }
  }

  /** Puts all that was taken in on disk, with the versions that wrote it. */
  public void commit() throws IOException {
    writer.setLiveCommitData(
        Map.of(
                IndexFields.SCHEMA_KEY,
                IndexFields.SCHEMA,
                IndexFields.PROGRAM_KEY,
                programVersion())
            .entrySet());
    writer.commit();
  }

  private static String programVersion() {
    return Optional.ofNullable(ArticleIndexer.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /** Closes the index; what was not committed is lost. */
  @Override
  public void close() throws IOException {
    try (directory;
        writer;
        before) {
      writer.rollback();
    }
  }
}
