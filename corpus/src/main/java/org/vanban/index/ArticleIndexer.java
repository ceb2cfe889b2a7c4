package org.vanban.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.vanban.analysis.VietnameseAnalyzer;
import org.vanban.index.KnownArticles.Known;

/**
 * The writer of an index: {@code try (var indexer = ArticleIndexer.open(folder)) {
 * indexer.add(article); indexer.commit(); }}.
 *
 * <p>An article is found again by its id: one with the same content is left as it is, one with
 * other content takes the place of the older. A commit holds articles, what they were read from and
 * their numbers together: whatever happens, the index is as the last one left it, and what came
 * after is lost. One writer an index, beside any number of readers; safe for many threads.
 */
public final class ArticleIndexer implements Closeable {
  private static final int LOCKS = 64;

  /** What became of an article. */
  public enum Outcome {
    INDEXED,
    UNCHANGED,
    /** Taken out earlier, and left out since: see {@link #remove}. */
    LEFT_OUT
  }

  private final Path name;
  private final Directory directory;
  private final IndexWriter writer;
  private final KnownArticles known;
  private final ArticleDocument documents;
  private final AtomicLong taken; // the number of the article taken in last
  private final Set<String> removed; // ids of articles that are to stay out

  /** Held to read by who takes articles in or out, to write where a commit draws its line. */
  private final ReadWriteLock line = new ReentrantReadWriteLock();

  /** One article of an id at a time. */
  private final List<Object> ids = IntStream.range(0, LOCKS).mapToObj(i -> new Object()).toList();

  private final Object committing = new Object();
  private @Nullable CommitClock clock;

  private ArticleIndexer(
      Path name,
      Directory directory,
      IndexWriter writer,
      KnownArticles known,
      Map<String, String> data) {
    this.name = name;
    this.directory = directory;
    this.writer = writer;
    this.known = known;
    this.taken = new AtomicLong(IndexFolder.taken(data));
    this.removed = ConcurrentHashMap.newKeySet();
    this.removed.addAll(RemovedArticles.read(data));
    this.documents = new ArticleDocument(VietnameseAnalyzer.forIndex());
  }

  /**
   * Opens an index for writing; makes one where the folder is missing or empty.
   *
   * @throws UnusableIndexException if the folder holds something else or another version's index,
   *     if another writer is at work, or if it cannot be written
   */
  public static ArticleIndexer open(Path folder) throws IOException {
    return write(folder, directory(folder, IndexFolder.writable(folder)), /* anew= */ false);
  }

  /**
   * As {@link #open(Path)}, in a directory of Lucene's, which is closed with the indexer.
   *
   * @param name what messages call it
   */
  public static ArticleIndexer open(Path name, Directory directory) throws IOException {
    return write(name, directory, /* anew= */ false);
  }

  /**
   * Opens an index to be filled anew: what it holds stays until the next {@link #commit} and is
   * gone then; articles keep their numbers and what they were read from. An index of another schema
   * may be opened so.
   *
   * @throws UnusableIndexException if the folder holds no index, another writer is at work, or it
   *     cannot be written
   */
  public static ArticleIndexer anew(Path folder) throws IOException {
    return write(folder, directory(folder, IndexFolder.existing(folder)), /* anew= */ true);
  }

  private static Directory directory(Path name, Path folder) throws IOException {
    try {
      return FSDirectory.open(folder);
    } catch (IOException e) {
      throw IndexFaults.writing(name, e);
    }
  }

  private static ArticleIndexer write(Path name, Directory directory, boolean anew)
      throws IOException {
    Analyzer analyzer = VietnameseAnalyzer.forIndex();
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
            .setMergeScheduler(new QuietMerges())
            .setMaxFullFlushMergeWaitMillis(0) // a commit waits for no merge, so readers need not
            .setCommitOnClose(false);
    IndexWriter writer = null;
    try {
      Map<String, String> data =
          anew
              ? IndexFolder.commitData(name, directory)
              : IndexFolder.versions(name, directory).orElse(Map.of());
      writer = new IndexWriter(directory, config);
      KnownArticles known = new KnownArticles(directory, anew);
      if (anew) {
        writer.deleteAll();
      }
      return new ArticleIndexer(name, directory, writer, known, data);
    } catch (LockObtainFailedException e) {
      closed(directory, writer);
      throw new UnusableIndexException(name, "another program is writing to this index", e);
    } catch (IOException e) {
      closed(directory, writer);
      throw IndexFaults.writing(name, e);
    } catch (RuntimeException e) {
      closed(directory, writer);
      throw e;
    }
  }

  private static void closed(Directory directory, @Nullable IndexWriter writer) throws IOException {
    try (directory) {
      if (writer != null) {
        writer.rollback();
      }
    }
  }

  /**
   * From now on commits by itself, on a thread of its own, when so many articles wait or the first
   * of them has waited so long: they are then safe, and open searchers see them. To be called once.
   */
  public void commitEvery(int articles, Duration time) {
    if (articles < 1 || time.isNegative()) {
      throw new IllegalArgumentException("commits every " + articles + " articles or " + time);
    }
    if (clock != null) {
      throw new IllegalStateException("commits by itself already");
    }
    clock = new CommitClock(articles, time, this::commit);
  }

  /** Takes an article in; it is on disk after the next {@link #commit}. */
  public Outcome add(IndexedArticle article) throws IOException {
    return add(article, Optional.empty());
  }

  /**
   * As {@link #add(IndexedArticle)}. An article that was taken out is left out.
   *
   * @param reading what it was read from, to be known again by {@link #alreadyRead}
   * @throws UnusableIndexException if the index cannot be written; what was committed stays
   */
  public Outcome add(IndexedArticle article, Optional<Reading> reading) throws IOException {
    String mentions = StoredMentions.write(article.mentions());
    String fingerprint = ArticleDocument.fingerprint(article, mentions);
    line.readLock().lock();
    try {
      synchronized (lock(article.id())) {
        if (removed.contains(article.id())) {
          return Outcome.LEFT_OUT;
        }
        Known older = known.of(article.id());
        List<String> readings =
            reading.map(r -> r.after(older.readings())).orElse(older.readings());
        boolean same = older.fingerprint().equals(fingerprint);
        if (same && readings.equals(older.readings())) {
          return Outcome.UNCHANGED;
        }
        boolean news = older.taken() == 0 || (older.isThere() && !same);
        long number = news ? taken.incrementAndGet() : older.taken();
        put(article, mentions, new Known(fingerprint, readings, number));
        return same ? Outcome.UNCHANGED : Outcome.INDEXED;
      }
    } catch (IOException | IllegalStateException e) {
      throw fault(e);
    } finally {
      line.readLock().unlock();
    }
  }

  private void put(IndexedArticle article, String mentions, Known as) throws IOException {
    Document document = documents.of(article, as.fingerprint(), mentions);
    as.readings()
        .forEach(r -> document.add(new StringField(IndexFields.READ_FROM, r, Field.Store.YES)));
    document.add(new LongField(IndexFields.TAKEN, as.taken(), Field.Store.YES));
    writer.updateDocument(new Term(IndexFields.ID, article.id()), document);
    known.put(article.id(), as);
    wrote();
  }

  private void wrote() throws IOException {
    CommitClock ticking = clock;
    if (ticking != null) {
      ticking.added();
    }
  }

  private Object lock(String id) {
    return ids.get(Math.floorMod(id.hashCode(), LOCKS));
  }

  /** The id of the article that was read from the same and is committed, where one is. */
  public Optional<String> alreadyRead(Reading reading) throws IOException {
    line.readLock().lock();
    try {
      return known.id(reading);
    } finally {
      line.readLock().unlock();
    }
  }

  /**
   * Takes an article out for good: it is left out when it comes again, until {@link #letIn}.
   *
   * @return whether there was one of that id
   */
  public boolean remove(String id) throws IOException {
    line.readLock().lock();
    try {
      synchronized (lock(id)) {
        boolean there = known.of(id).isThere();
        writer.deleteDocuments(new Term(IndexFields.ID, id));
        known.put(id, Known.NOTHING);
        if (there) {
          removed.add(id);
        }
        wrote();
        return there;
      }
    } catch (IOException | IllegalStateException e) {
      throw fault(e);
    } finally {
      line.readLock().unlock();
    }
  }

  /**
   * Lets an article that was taken out come again.
   *
   * @return whether it was taken out
   */
  public boolean letIn(String id) {
    return removed.remove(id);
  }

  /**
   * Puts all that was taken in on disk, with the versions that wrote it.
   *
   * @throws UnusableIndexException if it cannot be written; what was committed before stays
   */
  public void commit() throws IOException {
    try {
      synchronized (committing) {
        writer.setLiveCommitData(commitData().entrySet());
        writer.commit();
        DirectoryReader newest = known.newest();
        line.writeLock().lock();
        try {
          known.committed(newest);
        } finally {
          line.writeLock().unlock();
        }
      }
    } catch (IOException | IllegalStateException e) {
      throw fault(e);
    }
  }

  /** Draws the line: each article up to the number is in the commit, later ones may be. */
  private Map<String, String> commitData() {
    line.writeLock().lock();
    try {
      known.turn();
      return Map.of(
          IndexFields.SCHEMA_KEY,
          IndexFields.SCHEMA,
          IndexFields.PROGRAM_KEY,
          programVersion(),
          IndexFields.TAKEN_KEY,
          String.valueOf(taken.get()),
          IndexFields.REMOVED_KEY,
          RemovedArticles.write(removed));
    } finally {
      line.writeLock().unlock();
    }
  }

  /** A writer that cannot go on says so; why, it keeps to itself. */
  private IOException fault(Exception e) {
    Throwable why = writer.getTragicException();
    return IndexFaults.writing(name, why == null ? e : new IOException(e.getMessage(), why));
  }

  private static String programVersion() {
    return Optional.ofNullable(ArticleIndexer.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /**
   * Merges whose faults end no thread with a trace on the terminal: the writer knows of them, and
   * tells the next who writes.
   */
  private static final class QuietMerges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable fault) {
      // see above
    }
  }

  /** Closes the index; what was not committed is lost. */
  @Override
  public void close() throws IOException {
    CommitClock ticking = clock;
    if (ticking != null) {
      ticking.close();
    }
    try (directory;
        writer;
        known) {
      writer.rollback();
    }
  }
}
