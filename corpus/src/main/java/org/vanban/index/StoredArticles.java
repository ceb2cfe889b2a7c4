package org.vanban.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/**
 * The articles that an index holds, as the JSON they were stored with, whichever schema it has.
 *
 * <p>What was committed when it was opened; a writer beside it changes nothing here. For one
 * thread.
 */
public final class StoredArticles implements Closeable {
  private final Directory directory;
  private final DirectoryReader reader;

  private StoredArticles(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /**
   * Opens an index.
   *
   * @throws UnusableIndexException if there is none, or this Lucene cannot read it
   */
  public static StoredArticles open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(IndexFolder.existing(folder));
    try {
      IndexFolder.commitData(folder, directory);
      return new StoredArticles(directory, DirectoryReader.open(directory));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  public int size() {
    return reader.numDocs();
  }

  /**
   * The JSON of every article, in the order they were taken in.
   *
   * @throws UncheckedIOException while iterating, if the index cannot be read
   */
  public Iterator<String> iterator() throws IOException {
    StoredFields stored = reader.storedFields();
    Bits live = MultiBits.getLiveDocs(reader);
    return IntStream.range(0, reader.maxDoc())
        .filter(article -> live == null || live.get(article))
        .mapToObj(article -> json(stored, article))
        .iterator();
  }

  private static String json(StoredFields stored, int article) {
    try {
      return stored.document(article, Set.of(IndexFields.JSON)).get(IndexFields.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    try (directory;
        reader) {
      // both are closed, whatever the first of them throws
    }
  }
}
