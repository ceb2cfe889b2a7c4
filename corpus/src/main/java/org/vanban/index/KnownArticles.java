package org.vanban.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;

/**
 * What a writer knows of the articles in its index: of those committed from the index itself, of
 * those taken in since from memory, which is emptied with every commit.
 *
 * <p>Safe for many threads that ask and put, while none calls {@link #committed}, {@link #turn} or
 * {@link #close}.
 */
final class KnownArticles implements Closeable {
  private static final Set<String> STORED =
      Set.of(IndexFields.FINGERPRINT, IndexFields.READ_FROM, IndexFields.TAKEN);

  /**
   * An article as it stands in the index.
   *
   * @param fingerprint of what was indexed; empty where it was taken out, or is to be indexed anew
   * @param readings see {@link Reading#term}
   * @param taken its number in the order of taking in; 0 where an older schema did not count
   */
  record Known(String fingerprint, List<String> readings, long taken) {
    static final Known NOTHING = new Known("", List.of(), 0);

    Known {
      readings = List.copyOf(readings);
    }

    boolean isThere() {
      return !fingerprint.isEmpty();
    }
  }

  private final Directory directory;
  private final boolean isReplaced; // what is committed counts no more, but its numbers stay
  private boolean committed;
  private IndexReader before;
  private Map<String, Known> since = new ConcurrentHashMap<>();
  private Map<String, Known> inCommit = Map.of();

  /**
   * @param isReplaced whether the index is filled anew
   */
  KnownArticles(Directory directory, boolean isReplaced) throws IOException {
    this.directory = directory;
    this.isReplaced = isReplaced;
    this.before =
        DirectoryReader.indexExists(directory)
            ? DirectoryReader.open(directory)
            : new MultiReader();
  }

  /** The article of an id; {@link Known#NOTHING} where there never was one. */
  Known of(String id) throws IOException {
    Known recent = since.getOrDefault(id, inCommit.get(id));
    if (recent != null) {
      return recent;
    }
    Optional<Document> stored = document(new Term(IndexFields.ID, id), STORED);
    if (stored.isEmpty()) {
      return Known.NOTHING;
    }
    IndexableField taken = stored.get().getField(IndexFields.TAKEN);
    String fingerprint = stored.get().get(IndexFields.FINGERPRINT);
    return new Known(
        isReplaced && !committed || fingerprint == null ? "" : fingerprint,
        Arrays.asList(stored.get().getValues(IndexFields.READ_FROM)),
        taken == null ? 0 : taken.numericValue().longValue());
  }

  /** The id of the committed article that a reading gave; empty where none did. */
  Optional<String> id(Reading reading) throws IOException {
    return isReplaced
        ? Optional.empty()
        : document(new Term(IndexFields.READ_FROM, reading.term()), Set.of(IndexFields.ID))
            .map(document -> document.get(IndexFields.ID))
            .filter(id -> !since.containsKey(id) && !inCommit.containsKey(id));
  }

  private Optional<Document> document(Term term, Set<String> fields) throws IOException {
    IndexSearcher searcher = new IndexSearcher(before);
    searcher.setQueryCache(null);
    TopDocs found = searcher.search(new TermQuery(term), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(searcher.storedFields().document(found.scoreDocs[0].doc, fields));
  }

  void put(String id, Known known) {
    since.put(id, known);
  }

  /** What was put so far is in the commit that begins. */
  void turn() {
    Map<String, Known> both = new ConcurrentHashMap<>(inCommit);
    both.putAll(since);
    inCommit = both;
    since = new ConcurrentHashMap<>();
  }

  /** The commit is done: what was put before {@link #turn} is asked of the index from here on. */
  void committed(DirectoryReader newest) throws IOException {
    IndexReader older = before;
    before = newest;
    inCommit = Map.of();
    committed = true;
    older.close();
  }

  /** A reader of what was last committed, for {@link #committed}. */
  DirectoryReader newest() throws IOException {
    if (before instanceof DirectoryReader reader) {
      DirectoryReader changed = DirectoryReader.openIfChanged(reader);
      if (changed != null) {
        return changed;
      }
      reader.incRef();
      return reader;
    }
    return DirectoryReader.open(directory);
  }

  @Override
  public void close() throws IOException {
    before.close();
  }
}
