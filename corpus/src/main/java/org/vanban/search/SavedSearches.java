package org.vanban.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.vanban.index.IndexFields;
import org.vanban.index.IndexFolder;
import org.vanban.index.NewArticles;
import org.vanban.search.SavedSearch.Look;
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
  private final Optional<Duration> longest;
  private final LuceneQueries queries = new LuceneQueries(UNDERSTANDING);

  private SavedSearches(Path folder, Optional<Duration> longest) {
    this.folder = folder;
    this.file = new SavedSearchFile(folder);
    this.longest = longest;
  }

  /** The searches saved with the index in a folder. */
  public static SavedSearches of(Path folder) {
    return new SavedSearches(folder, Optional.empty());
  }

  /**
   * As {@link #of(Path)}, for strangers: what takes so long is given up with a {@link
   * SlowQuestionException}.
   */
  public static SavedSearches of(Path folder, Duration longest) {
    return new SavedSearches(folder, Optional.of(longest));
  }

  @FunctionalInterface
  private interface Ask<T> {
    T ask(DirectoryReader reader) throws IOException;
  }

  private <T> T ask(Ask<T> question) throws IOException {
    try (Directory directory = FSDirectory.open(IndexFolder.existing(folder));
        DirectoryReader reader = IndexFolder.read(folder, directory)) {
      return longest.isEmpty() ? question.ask(reader) : ask(question, reader, longest.get());
    }
  }

  private static <T> T ask(Ask<T> question, DirectoryReader reader, Duration longest)
      throws IOException {
    long start = System.nanoTime();
    try {
      return question.ask(
          ExitableDirectoryReader.wrap(
              reader, () -> System.nanoTime() - start >= longest.toNanos()));
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      throw new SlowQuestionException(longest);
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
   * Gives a search another name, at the same place in the list.
   *
   * @return false where there is none of the old name, or another of the new one
   * @throws IllegalArgumentException if the new name is blank, too long or more than a line
   */
  public boolean rename(String name, String to) throws IOException {
    return ask(reader -> file.change(searches -> rename(searches, name, to)));
  }

  private static boolean rename(Map<String, SavedSearch> searches, String name, String to) {
    SavedSearch search = searches.get(name);
    if (search == null || (!name.equals(to) && searches.containsKey(to))) {
      return false;
    }
    SavedSearch renamed = search.named(to);
    List<SavedSearch> all = new ArrayList<>(searches.values());
    all.replaceAll(one -> one.equals(search) ? renamed : one);
    searches.clear();
    all.forEach(one -> searches.put(one.name(), one));
    return true;
  }

  /**
   * Tells what is new for each search, in the order they were saved, and leaves it new.
   *
   * @param names of the searches; all where empty
   * @param most how many articles to give of each; all are counted
   * @param snippets how many passages to give with an article
   */
  public List<Look> look(Collection<String> names, int most, int snippets) throws IOException {
    return ask(
        reader -> {
          List<SavedSearch> asked = asked(file.read(), names);
          Found found = found(reader, asked);
          IndexSearcher searcher = new IndexSearcher(reader);
          List<Look> looks = new ArrayList<>();
          for (int i = 0; i < asked.size(); i++) {
            List<Integer> all = found.articles().get(i);
            List<Integer> last = lastTaken(reader, all, most);
            looks.add(
                new Look(
                    asked.get(i),
                    all.size(),
                    found.upTo(),
                    articles(searcher, found.queries().get(i), last, snippets)));
          }
          return looks;
        });
  }

  /** The articles taken in last, the last first: a segment holds them as its thread met them. */
  private static List<Integer> lastTaken(IndexReader reader, List<Integer> articles, int most)
      throws IOException {
    if (most == 0) {
      return List.of();
    }
    Map<Integer, Long> numbers = new HashMap<>();
    for (int article : articles) {
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(article, reader.leaves()));
      SortedNumericDocValues number = NewArticles.numbers(leaf.reader());
      numbers.put(article, number.advanceExact(article - leaf.docBase) ? number.nextValue() : 0L);
    }
    return articles.stream()
        .sorted(Comparator.comparing(numbers::get, Comparator.reverseOrder()))
        .limit(most)
        .toList();
  }

  /**
   * Says that what is new for a search was seen, as far as {@link Look#upTo}.
   *
   * @return false where there is no search of that name
   */
  public boolean seen(String name, long upTo) throws IOException {
    return ask(
        reader -> {
          long last = NewArticles.last(reader);
          return file.change(
              searches ->
                  searches.computeIfPresent(
                          name,
                          (same, search) ->
                              search.ranAt(
                                  Instant.now(),
                                  Math.max(after(search, last), Math.min(upTo, last))))
                      != null);
        });
  }

  /** An index made anew counts from 0. */
  private static long after(SavedSearch search, long last) {
    return search.after() > last ? 0 : search.after();
  }

  private static List<SavedSearch> asked(
      Map<String, SavedSearch> searches, Collection<String> names) {
    return searches.values().stream()
        .filter(s -> names.isEmpty() || names.contains(s.name()))
        .toList();
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
    List<SavedSearch> asked = asked(searches, names);
    run(reader, asked, snippets, each);
    Instant now = Instant.now();
    long upTo = NewArticles.last(reader);
    asked.forEach(s -> searches.put(s.name(), s.ranAt(now, upTo)));
    return asked.size();
  }

  private void run(
      DirectoryReader reader, List<SavedSearch> searches, int snippets, Consumer<News> each)
      throws IOException {
    Found found = found(reader, searches);
    IndexSearcher searcher = new IndexSearcher(reader);
    for (int i = 0; i < searches.size(); i++) {
      Query query = found.queries().get(i);
      each.accept(
          new News(searches.get(i), articles(searcher, query, found.articles().get(i), snippets)));
    }
  }

  /** The new articles of each search, in the order of the index. */
  private record Found(List<Query> queries, List<List<Integer>> articles, long upTo) {}

  private Found found(DirectoryReader reader, List<SavedSearch> searches) throws IOException {
    long upTo = NewArticles.last(reader);
    List<Query> read = queries(reader, searches.stream().map(SavedSearch::query).toList());
    long[] after = searches.stream().mapToLong(search -> after(search, upTo)).toArray();
    return new Found(read, new NewAnswers(read, reader).find(reader, after, upTo), upTo);
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
      articles.add(article(searcher, ids[i], passages.get(i)));
    }
    return articles;
  }

  /** What is told of an article of the index. */
  static NewArticle article(IndexSearcher searcher, int id, List<SearchResult.Snippet> passages)
      throws IOException {
    Document stored = searcher.storedFields().document(id, TOLD);
    return new NewArticle(
        stored.get(IndexFields.ID),
        stored.get(IndexFields.SOURCE),
        Optional.ofNullable(stored.get(IndexFields.URL)),
        Optional.ofNullable(stored.get(IndexFields.OUTLET)),
        Optional.ofNullable(stored.get(IndexFields.TITLE)),
        Optional.ofNullable(stored.get(IndexFields.PUBLISHED)),
        passages);
  }
}
