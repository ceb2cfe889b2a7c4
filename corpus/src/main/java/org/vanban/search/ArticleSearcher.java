package org.vanban.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.vanban.index.IndexFields;
import org.vanban.index.IndexFolder;
import org.vanban.index.StoredMentions;
import org.vanban.mention.Mentions;
import org.vanban.search.SavedSearch.NewArticle;
import org.vanban.search.SearchResult.Hit;
import org.vanban.text.TextNormalizer;

/**
 * The reader of an index: {@code try (var searcher = ArticleSearcher.open(folder)) {
 * searcher.search(SearchRequest.of("nghi quyet 18")); }}.
 *
 * <p>Each question sees what was committed when it is asked. Safe for many threads.
 */
public final class ArticleSearcher implements Closeable {
  /** How many hits are read from the index at once. */
  private static final int BATCH = 100;

  private final Directory directory;
  private final SearcherManager searchers;
  private final QueryUnderstanding understanding;
  private final LuceneQueries queries;
  private final FacetCounter facets = new FacetCounter();
  private final Optional<Duration> longest;

  private ArticleSearcher(
      Directory directory, QueryUnderstanding understanding, Optional<Duration> longest)
      throws IOException {
    this.directory = directory;
    this.longest = longest;
    this.searchers = new SearcherManager(directory, new Parallel());
    this.understanding = understanding;
    this.queries = new LuceneQueries(understanding);
  }

  /**
   * Opens an index for reading.
   *
   * @throws org.vanban.index.UnusableIndexException if there is none, or one of another version
   */
  public static ArticleSearcher open(Path folder) throws IOException {
    return open(folder, Optional.empty());
  }

  /**
   * As {@link #open(Path)}, for questions of strangers: each is given up with a {@link
   * SlowQuestionException} when it has taken so long.
   */
  public static ArticleSearcher open(Path folder, Duration longest) throws IOException {
    return open(folder, Optional.of(longest));
  }

  private static ArticleSearcher open(Path folder, Optional<Duration> longest) throws IOException {
    Directory directory = FSDirectory.open(IndexFolder.existing(folder));
    try {
      return open(folder, directory, longest);
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
    return open(name, directory, Optional.empty());
  }

  private static ArticleSearcher open(Path name, Directory directory, Optional<Duration> longest)
      throws IOException {
    IndexFolder.read(name, directory).close();
    return new ArticleSearcher(directory, new WrittenForms(), longest);
  }

  /**
   * Answers a question.
   *
   * @throws QuerySyntaxException if the query cannot be read
   */
  public SearchResult search(SearchRequest request) throws IOException {
    return ask(searcher -> answer(searcher, asked(request, searcher, Optional.empty())));
  }

  private static SearchResult answer(IndexSearcher searcher, Asked asked) throws IOException {
    SearchRequest request = asked.request();
    Hits hits = asked.hits(searcher);
    if (request.fold()) {
      FoldedRanking folded =
          FoldedRanking.of(
              searcher.getIndexReader(),
              () -> asked.ranking(searcher),
              request.offset(),
              request.limit());
      return asked.result(folded.total(), folded.groups(), hits.of(folded.page()));
    }
    Ranking ranking = asked.ranking(searcher);
    ScoreDoc[] page = ranking.page(request.offset(), request.limit());
    return asked.result(ranking.total(), OptionalLong.empty(), hits.of(page));
  }

  /**
   * Finds articles like one: that name what it names, or have the words that set it apart.
   *
   * @param id of the article, which is none of the hits
   * @param request what the articles answer besides, and how many are wanted
   * @return empty where the index has no such article
   * @throws QuerySyntaxException if the query cannot be read
   */
  public Optional<SearchResult> like(String id, SearchRequest request) throws IOException {
    return ask(
        searcher -> {
          Optional<Query> like = LikeThis.of(searcher, id);
          return like.isEmpty()
              ? Optional.empty()
              : Optional.of(answer(searcher, asked(request, searcher, like)));
        });
  }

  /**
   * Names in the index that begin as somebody types, {@code pham m}: persons, offices, directives,
   * organizations and places, the most frequent first.
   *
   * @param typed with diacritics or without; the beginning of a name or of a part of it
   * @param limit how many to give
   */
  public List<Suggestion> suggest(String typed, int limit) throws IOException {
    return ask(searcher -> NamesInIndex.beginning(searcher.getIndexReader(), typed, limit));
  }

  /**
   * Gives every article that answers a question, in order, none folded, whatever its limit and
   * offset; a few hits at a time are held in memory. All are of one state of the index.
   *
   * @param head is given first what is known of all: a result without hits
   * @param each is given each hit
   * @throws QuerySyntaxException if the query cannot be read
   */
  public void each(SearchRequest request, Consumer<SearchResult> head, Consumer<Hit> each)
      throws IOException {
    ask(
        searcher -> {
          Asked asked = asked(request, searcher, Optional.empty());
          Hits hits = asked.hits(searcher);
          Ranking ranking = asked.ranking(searcher);
          ScoreDoc[] stretch = ranking.next();
          head.accept(asked.result(ranking.total(), OptionalLong.empty(), List.of()));
          while (stretch.length > 0) {
            for (int from = 0; from < stretch.length; from += BATCH) {
              ScoreDoc[] few =
                  Arrays.copyOfRange(stretch, from, Math.min(from + BATCH, stretch.length));
              hits.of(few).forEach(each);
            }
            stretch = ranking.next();
          }
          return stretch.length;
        });
  }

  /**
   * Finds the places of what a query names.
   *
   * @throws QuerySyntaxException if the query cannot be read
   */
  public Concordance concordance(ConcordanceRequest request) throws IOException {
    List<Concordance.Line> lines = new ArrayList<>();
    List<Concordance> heads = new ArrayList<>();
    concordance(request, heads::add, lines::add);
    Concordance head = heads.getFirst();
    return new Concordance(
        head.query(), head.understood(), head.articles(), head.total(), head.cut(), lines);
  }

  /**
   * As {@link #concordance(ConcordanceRequest)}, a line at a time.
   *
   * @param head is given first what is known of all: a concordance without lines
   * @param each is given each line
   */
  public void concordance(
      ConcordanceRequest request, Consumer<Concordance> head, Consumer<Concordance.Line> each)
      throws IOException {
    ask(
        searcher -> {
          IndexNames names = IndexNames.of(searcher.getIndexReader());
          QueryNode node = read(SearchRequest.of(request.query()), names);
          Concordances found =
              Concordances.of(
                  searcher,
                  query(node, request.query()),
                  OccurrenceQueries.of(node, understanding, searcher),
                  request.order(),
                  Concordance.MOST);
          head.accept(
              new Concordance(
                  request.query(),
                  Understood.of(node).withCandidates(names, understanding),
                  found.places().found(),
                  found.places().size(),
                  found.places().isCut(),
                  List.of()));
          found.lines(request.offset(), request.limit(), request.width(), each);
          return found;
        });
  }

  /**
   * @param besides what else the articles are to answer
   */
  private Asked asked(SearchRequest request, IndexSearcher searcher, Optional<Query> besides)
      throws IOException {
    IndexNames names = IndexNames.of(searcher.getIndexReader());
    QueryNode node = read(request, names);
    Query typed = query(node, request.query());
    Query query =
        besides
            .map(
                other ->
                    (Query)
                        new BooleanQuery.Builder()
                            .add(other, Occur.MUST)
                            .add(typed, Occur.FILTER)
                            .build())
            .orElse(typed);
    return new Asked(
        request,
        Understood.of(node).withCandidates(names, understanding),
        query,
        request.recency() ? Recency.over(query, searcher.getIndexReader()) : query,
        request.facets() == 0 ? Map.of() : facets.count(searcher, query, request.facets()));
  }

  private Query query(QueryNode node, String typed) {
    try {
      return queries.of(node);
    } catch (QuerySyntaxException e) {
      throw e.in(TextNormalizer.nfc(typed)); // a part of the query does not know the whole
    }
  }

  private QueryNode read(SearchRequest request, IndexNames names) {
    PlainWords words =
        request.understand() ? PlainWords.understood(understanding, names) : PlainWords.asTyped();
    return new QueryReader(words).read(request.query());
  }

  /** The annotated document of an article, as it was indexed; empty where there is none. */
  public Optional<String> json(String id) throws IOException {
    return ask(searcher -> json(searcher, id));
  }

  /** The mentions of an article, as they were indexed; empty where there is no such article. */
  public Optional<Mentions> mentions(String id) throws IOException {
    return ask(searcher -> stored(searcher, id, IndexFields.MENTIONS).map(StoredMentions::read));
  }

  static Optional<String> json(IndexSearcher searcher, String id) throws IOException {
    return stored(searcher, id, IndexFields.JSON);
  }

  private static Optional<String> stored(IndexSearcher searcher, String id, String field)
      throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.ofNullable(
            searcher.storedFields().document(found.scoreDocs[0].doc, Set.of(field)).get(field));
  }

  /** From here on sees what was committed until now. */
  public void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /**
   * Which of some articles are of nearly the same text as an older one, taken in before: the likest
   * of those, by the id of the article. What was committed until now is seen.
   */
  public Map<String, NewArticle> reprints(Collection<String> ids) throws IOException {
    refresh();
    return ask(searcher -> Reprints.of(searcher, ids));
  }

  /** How many articles the index holds. */
  public int size() throws IOException {
    return ask(searcher -> searcher.getIndexReader().numDocs());
  }

  /** Tells one state of the index from another: it is another number after every commit. */
  public long generation() throws IOException {
    return ask(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
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
    return documentsWhile(
        query,
        one -> {
          json.accept(one);
          return true;
        });
  }

  /**
   * As {@link #documents}, as long as more are wanted.
   *
   * @param more is given each document, and says whether to go on
   * @return how many answer, handed on or not
   * @throws QuerySyntaxException if the query cannot be read
   */
  public int documentsWhile(String query, Predicate<String> more) throws IOException {
    return ask(
        searcher -> {
          IndexNames names = IndexNames.of(searcher.getIndexReader());
          Query asked = queries.of(read(SearchRequest.of(query), names));
          return StoredDocuments.each(searcher, asked, more);
        });
  }

  /** Searches the segments of an index on all processors. */
  private static final class Parallel extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
      return new IndexSearcher(reader, ForkJoinPool.commonPool());
    }
  }

  @FunctionalInterface
  private interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  private <T> T ask(Question<T> question) throws IOException {
    searchers.maybeRefresh();
    IndexSearcher searcher = searchers.acquire();
    try {
      return question.ask(
          longest.isEmpty() ? searcher : TimedSearcher.over(searcher, longest.get()));
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
