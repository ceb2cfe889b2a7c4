package org.vanban.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.vanban.index.IndexFields;
import org.vanban.index.IndexFolder;
import org.vanban.search.SearchResult.Hit;
import org.vanban.search.SearchResult.Snippet;
import org.vanban.value.EdtfDate;

/**
 * The reader of an index: {@code try (var searcher = ArticleSearcher.open(folder)) {
 * searcher.search(SearchRequest.of("nghi quyet 18")); }}.
 *
 * <p>Each question sees what was committed when it is asked. Safe for many threads.
 */
public final class ArticleSearcher implements Closeable {
  private static final Set<String> OF_A_HIT =
      Set.of(
          IndexFields.ID,
          IndexFields.SOURCE,
          IndexFields.URL,
          IndexFields.OUTLET,
          IndexFields.TITLE,
          IndexFields.PUBLISHED);

  private final Directory directory;
  private final SearcherManager searchers;
  private final QueryUnderstanding understanding;
  private final LuceneQueries queries;

  private ArticleSearcher(Directory directory, QueryUnderstanding understanding)
      throws IOException {
    this.directory = directory;
    this.searchers = new SearcherManager(directory, null);
    this.understanding = understanding;
    this.queries = new LuceneQueries(understanding);
  }

  /**
   * Opens an index for reading.
   *
   * @throws org.vanban.index.UnusableIndexException if there is none, or one of another version
   */
  public static ArticleSearcher open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(IndexFolder.existing(folder));
    try {
      return open(folder, directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * As {@link #open(Path)}, in a directory of Lucene's, which is closed with the searcher.
   *
   * @param name what messages call it
   */
  public static ArticleSearcher open(Path name, Directory directory) throws IOException {
    IndexFolder.read(name, directory).close();
    return new ArticleSearcher(directory, new WrittenForms());
  }

  /**
   * Answers a question.
   *
   * @throws QuerySyntaxException if the query cannot be read
   */
  public SearchResult search(SearchRequest request) throws IOException {
    return ask(
        searcher -> {
          IndexNames names = IndexNames.of(searcher.getIndexReader());
          QueryNode node = read(request, names);
          Query query = queries.of(node);
          TopDocs found = found(searcher, query, request);
          int from = Math.min(request.offset(), found.scoreDocs.length);
          ScoreDoc[] page = Arrays.copyOfRange(found.scoreDocs, from, found.scoreDocs.length);
          return new SearchResult(
              request.query(),
              Understood.of(node).withCandidates(names),
              found.totalHits.value(),
              hits(searcher, query, page, request.snippets()));
        });
  }

  private QueryNode read(SearchRequest request, IndexNames names) {
    PlainWords words =
        request.understand() ? PlainWords.understood(understanding, names) : PlainWords.asTyped();
    return new QueryReader(words).read(request.query());
  }

  private static TopDocs found(IndexSearcher searcher, Query query, SearchRequest request)
      throws IOException {
    int all = Math.max(1, searcher.getIndexReader().maxDoc());
    int count = Math.max(1, (int) Math.min(all, (long) request.offset() + request.limit()));
    TopDocs found =
        request.sort() == SearchRequest.Sort.RELEVANCE
            ? searcher.search(query, new TopScoreDocCollectorManager(count, Integer.MAX_VALUE))
            : searcher.search(
                query,
                new TopFieldCollectorManager(order(request.sort()), count, Integer.MAX_VALUE));
    return request.limit() == 0 ? new TopDocs(found.totalHits, new ScoreDoc[0]) : found;
  }

  /** By first day of publication; articles without one come last either way. */
  private static Sort order(SearchRequest.Sort sort) {
    boolean newest = sort == SearchRequest.Sort.NEWEST;
    return new Sort(
        new SortField(
            IndexFields.PUBLISHED_DAY,
            SortField.Type.LONG,
            newest,
            newest ? Long.MIN_VALUE : Long.MAX_VALUE));
  }

  private static List<Hit> hits(
      IndexSearcher searcher, Query query, ScoreDoc[] page, int snippetCount) throws IOException {
    int[] articles = Arrays.stream(page).mapToInt(d -> d.doc).toArray();
    List<List<Snippet>> snippets = Snippets.of(searcher).of(query, articles, snippetCount);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < page.length; i++) {
      Document stored = searcher.storedFields().document(page[i].doc, OF_A_HIT);
      float score = Float.isNaN(page[i].score) ? 0 : page[i].score;
      hits.add(
          new Hit(
              stored.get(IndexFields.ID),
              stored.get(IndexFields.SOURCE),
              Optional.ofNullable(stored.get(IndexFields.URL)),
              Optional.ofNullable(stored.get(IndexFields.OUTLET)),
              Optional.ofNullable(stored.get(IndexFields.TITLE)),
              Optional.ofNullable(stored.get(IndexFields.PUBLISHED)).map(EdtfDate::parse),
              score,
              snippets.get(i)));
    }
    return hits;
  }

  /** The annotated document of an article, as it was indexed; empty where there is none. */
  public Optional<String> json(String id) throws IOException {
    return ask(searcher -> json(searcher, id));
  }

  static Optional<String> json(IndexSearcher searcher, String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.ofNullable(
            searcher
                .storedFields()
                .document(found.scoreDocs[0].doc, Set.of(IndexFields.JSON))
                .get(IndexFields.JSON));
  }

  /** How many articles the index holds. */
  public int size() throws IOException {
    return ask(searcher -> searcher.getIndexReader().numDocs());
  }

  /** The page of a directive, {@code 18-NQ/TW} or {@code nghi quyet 18}. */
  public DirectivePage directive(String id) throws IOException {
    return ask(searcher -> DirectivePages.of(searcher, DirectivePages.asked(understanding, id)));
  }

  /** The page of an official, {@code Phạm Minh Chính} or {@code pham minh chinh}. */
  public OfficialPage official(String name) throws IOException {
    return ask(searcher -> OfficialPages.of(searcher, name));
  }

  /**
   * What was published of a subject: {@code hộ nghèo}, {@code hộ nghèo place:"Lâm Đồng"}.
   *
   * @throws QuerySyntaxException if the query cannot be read
   */
  public FigurePage figures(String query) throws IOException {
    FigureQuestion question = FigureQuestion.of(query);
    return ask(
        searcher -> {
          IndexNames names = IndexNames.of(searcher.getIndexReader());
          Query restricting = queries.of(read(SearchRequest.of(question.rest()), names));
          return FigurePages.of(searcher, query, question, restricting);
        });
  }

  /**
   * Hands on the annotated documents that answer a query, as they were indexed; all where it is
   * empty.
   *
   * @return how many there were
   * @throws QuerySyntaxException if the query cannot be read
   */
  public int documents(String query, Consumer<String> json) throws IOException {
    return ask(
        searcher -> {
          IndexNames names = IndexNames.of(searcher.getIndexReader());
          Query asked = queries.of(read(SearchRequest.of(query), names));
          return StoredDocuments.each(searcher, asked, json);
        });
  }

  @FunctionalInterface
  private interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  private <T> T ask(Question<T> question) throws IOException {
    searchers.maybeRefresh();
    IndexSearcher searcher = searchers.acquire();
    try {
      return question.ask(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    try (directory;
        searchers) {
      // both are closed, whatever the first of them throws
    }
  }
}
