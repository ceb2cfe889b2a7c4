package org.vanban.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.vanban.index.IndexFields;
import org.vanban.index.IndexFolder;
import org.vanban.index.NewArticles;
import org.vanban.search.SavedSearch.NewArticle;
import org.vanban.search.SavedSearch.News;

/**
 * The searches saved with an index: {@code SavedSearches.of(folder).run(news -> …)} tells what is
 * new for each since it last ran.
 *
 * <p>New is what was taken in since, an updated article once, however often it was updated. A saved
 * search is read as {@link ArticleSearcher} reads it, by what the index knows when it runs. Safe
 * for many threads and programs.
 */
public final class SavedSearches {
  private static final QueryUnderstanding UNDERSTANDING = new WrittenForms();
  private static final Set<String> TOLD =
      Set.of(
          IndexFields.ID,
          IndexFields.SOURCE,
          IndexFields.URL,
          IndexFields.OUTLET,
          IndexFields.TITLE,
          IndexFields.PUBLISHED);

  private final Path folder;
  private final SavedSearchFile file;
  private final LuceneQueries queries = new LuceneQueries(UNDERSTANDING);

  private SavedSearches(Path folder) {
    this.folder = folder;
    this.file = new SavedSearchFile(folder);
  }

  /** The searches saved with the index in a folder. */
  public static SavedSearches of(Path folder) {
    return new SavedSearches(folder);
  }

  @FunctionalInterface
  private interface Ask<T> {
    T ask(DirectoryReader reader) throws IOException;
  }

  private <T> T ask(Ask<T> question) throws IOException {
    try (Directory directory = FSDirectory.open(IndexFolder.existing(folder));
        DirectoryReader reader = IndexFolder.read(folder, directory)) {
      return question.ask(reader);
    }
  }

  /**
   * Saves a search; news are what comes from now on.
   *
   * @param fromTheBeginning whether all that the index holds is new to it
   * @return false where there is one of that name, which stays
   * @throws QuerySyntaxException if the query cannot be read
   * @throws IllegalArgumentException if the name is blank, too long or more than a line
   * @throws org.vanban.index.UnusableIndexException if there is no index
   */
  public boolean add(String name, String query, boolean fromTheBeginning) throws IOException {
    return ask(
        reader -> {
          query(query, IndexNames.of(reader));
          long after = fromTheBeginning ? 0 : NewArticles.last(reader);
          SavedSearch search = new SavedSearch(name, query, after, Optional.empty());
          return file.change(searches -> searches.putIfAbsent(name, search) == null);
        });
  }

  /**
   * The searches, in the order they were saved.
   *
   * @throws org.vanban.index.UnusableIndexException if there is no index
   */
  public List<SavedSearch> list() throws IOException {
    return ask(reader -> List.copyOf(file.read().values()));
  }

  /** Forgets a search; false where there was none of that name. */
  public boolean remove(String name) throws IOException {
    return ask(reader -> file.change(searches -> searches.remove(name) != null));
  }

  /**
   * Tells what is new for each search, in the order they were saved, those without news too. What
   * was told is new no more once the last was told: a run that is broken off tells all again.
   *
   * @param names of the searches to run; all where empty
   * @param snippets how many passages to give with an article
   */
  public void run(Collection<String> names, int snippets, Consumer<News> each) throws IOException {
    ask(DirectoryReader::numDocs); // a folder without an index is told, not filled
    file.change(searches -> ask(reader -> run(reader, searches, names, snippets, each)));
  }

  private int run(
      DirectoryReader reader,
      Map<String, SavedSearch> searches,
      Collection<String> names,
      int snippets,
      Consumer<News> each)
      throws IOException {
    List<SavedSearch> asked =
        searches.values().stream()
            .filter(s -> names.isEmpty() || names.contains(s.name()))
            .toList();
    run(reader, asked, snippets, each);
    Instant now = Instant.now();
    long upTo = NewArticles.last(reader);
    asked.forEach(s -> searches.put(s.name(), s.ranAt(now, upTo)));
    return asked.size();
  }

  private void run(
      DirectoryReader reader, List<SavedSearch> searches, int snippets, Consumer<News> each)
      throws IOException {
    long upTo = NewArticles.last(reader);
    List<Query> read = queries(reader, searches.stream().map(SavedSearch::query).toList());
    long[] after =
        searches.stream()
            .mapToLong(SavedSearch::after)
            .map(number -> number > upTo ? 0 : number) // an index made anew counts from 0
            .toArray();
    List<List<Integer>> found = new NewAnswers(read, reader).find(reader, after, upTo);
    IndexSearcher searcher = new IndexSearcher(reader);
    for (int i = 0; i < searches.size(); i++) {
      each.accept(
          new News(searches.get(i), articles(searcher, read.get(i), found.get(i), snippets)));
    }
  }

  /** The queries as searching reads them. */
  List<Query> queries(IndexReader reader, List<String> typed) throws IOException {
    IndexNames names = IndexNames.of(reader);
    List<Query> read = new ArrayList<>();
    for (String query : typed) {
      read.add(query(query, names));
    }
    return read;
  }

  private Query query(String typed, IndexNames names) {
    return queries.of(new QueryReader(PlainWords.understood(UNDERSTANDING, names)).read(typed));
  }

  private static List<NewArticle> articles(
      IndexSearcher searcher, Query query, List<Integer> found, int snippets) throws IOException {
    int[] ids = found.stream().mapToInt(Integer::intValue).toArray();
    List<List<SearchResult.Snippet>> passages = Snippets.of(searcher).of(query, ids, snippets);
    List<NewArticle> articles = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      Document stored = searcher.storedFields().document(ids[i], TOLD);
      articles.add(
          new NewArticle(
              stored.get(IndexFields.ID),
              stored.get(IndexFields.SOURCE),
              Optional.ofNullable(stored.get(IndexFields.URL)),
              Optional.ofNullable(stored.get(IndexFields.OUTLET)),
              Optional.ofNullable(stored.get(IndexFields.TITLE)),
              Optional.ofNullable(stored.get(IndexFields.PUBLISHED)),
              passages.get(i)));
    }
    return articles;
  }
}
