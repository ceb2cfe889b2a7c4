package org.vanban.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vanban.index.ArticleIndexer;
import org.vanban.search.ArticleSearcher;
import org.vanban.search.ConcordanceRequest;
import org.vanban.search.SearchRequest;
import org.vanban.search.Suggestion;

/**
 * How fast questions are answered over generated articles, warm: {@code SearchBenchmark 200000
 * FOLDER}. The folder takes the index, about ten kilobytes an article, and is left as it is where
 * it holds one already.
 */
final class SearchBenchmark {
  private static final int QUERIES = 400;
  private static final int ROUNDS = 7;
  private static final int MATCHING = 100_000;

  private final ArticleSearcher searcher;
  private final GeneratedArticles articles;
  private final int count;

  private SearchBenchmark(ArticleSearcher searcher, GeneratedArticles articles, int count) {
    this.searcher = searcher;
    this.articles = articles;
    this.count = count;
  }

  /**
   * What was measured, in milliseconds.
   *
   * @param twoFields the 95th percentile of queries of two fields
   * @param facets of {@code facetArticles} articles, the search without facets taken off
   * @param firstPage the first page of a concordance of {@code lines} lines
   * @param allLines all of its lines, sorted and written out
   */
  record Measured(
      int articles,
      double twoFieldsMedian,
      double twoFields,
      long facetArticles,
      double facets,
      int lines,
      double firstPage,
      double allLines,
      double suggestions,
      double like) {

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          """
          articles                        %,d
          two fields, median, p95         %.1f ms, %.1f ms
          facets over %,d articles   %.0f ms
          concordance of %,d lines   first page %.0f ms, all sorted and written %.0f ms
          suggestions, worst              %.1f ms
          more like this, median          %.1f ms
          """,
          articles,
          twoFieldsMedian,
          twoFields,
          facetArticles,
          facets,
          lines,
          firstPage,
          allLines,
          suggestions,
          like);
    }
  }

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    System.out.print(run(count, folder));
  }

  static Measured run(int count, Path folder) throws Exception {
    Path samples =
        Path.of(System.getProperty("vanban.root", ".."), "corpus", "articles").normalize();
    GeneratedArticles articles = GeneratedArticles.from(samples);
    if (!Files.exists(folder)) {
      index(count, folder, articles);
    }
    try (ArticleSearcher searcher = ArticleSearcher.open(folder)) {
      return new SearchBenchmark(searcher, articles, count).measure();
    }
  }

  private static void index(int count, Path folder, GeneratedArticles articles) throws IOException {
    long start = System.nanoTime();
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      IntStream.range(0, count)
          .parallel()
          .forEach(
              i -> {
                try {
                  indexer.add(articles.article(i));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      indexer.commit();
    }
    long bytes;
    try (Stream<Path> files = Files.list(folder)) {
      bytes = files.mapToLong(f -> f.toFile().length()).sum();
    }
    System.out.printf(
        Locale.ROOT,
        "indexed %,d articles in %.0f s, %.1f kB an article%n",
        count,
        (System.nanoTime() - start) / 1e9,
        bytes / 1e3 / count);
  }

  private Measured measure() throws Exception {
    double[] twoFields = twoFields();
    String broad = "published:[2008-01-01 TO " + dayOf(MATCHING) + "]";
    SearchRequest counted = SearchRequest.of(broad).withLimit(0).withFolding(false);
    double plain = median(() -> searcher.search(counted));
    double faceted = median(() -> searcher.search(counted.withFacets(10)));
    String word = wordOfLines();
    ConcordanceRequest page = ConcordanceRequest.of(word);
    double firstPage = median(() -> searcher.concordance(page));
    int[] written = {0};
    double all =
        median(
            () -> {
              searcher.concordance(
                  page.withLimit(Integer.MAX_VALUE), head -> {}, line -> written[0]++);
              return written;
            });
    double suggestions = 0;
    for (String typed : List.of("nguyen", "le", "bi thu", "nghi quyet 1", "18", "tinh", "t")) {
      suggestions = Math.max(suggestions, median(() -> searcher.suggest(typed, 10)));
    }
    Random random = new Random(5);
    List<Double> like = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String id = "bai-" + random.nextInt(count);
      like.add(time(() -> searcher.like(id, SearchRequest.of(""))));
    }
    like.sort(Comparator.naturalOrder());
    return new Measured(
        count,
        twoFields[twoFields.length / 2],
        twoFields[twoFields.length * 95 / 100],
        searcher.search(counted).total(),
        faceted - plain,
        searcher.concordance(page).total(),
        firstPage,
        all,
        suggestions,
        like.get(like.size() / 2));
  }

  /** Until when so many articles were published: they are spread evenly. */
  private String dayOf(long matching) {
    double share = Math.min(1, (double) matching / count);
    return LocalDate.of(2008, 1, 1).plusDays(Math.round(365 * 18 * share)).toString();
  }

  /**
   * A question with somewhat more lines than the goal speaks of: the word that has the fewest above
   * it, in articles of a part of the years; the word with the most where none has so many.
   */
  private String wordOfLines() throws IOException {
    String best = "";
    int lines = 0;
    for (String word :
        List.of("ban", "\"kết luận\"", "\"nghị quyết\"", "\"cán bộ\"", "ubnd", "tỉnh")) {
      int found = searcher.concordance(ConcordanceRequest.of(word).withLimit(0)).total();
      boolean better = lines < MATCHING ? found > lines : found >= MATCHING && found < lines;
      if (better) {
        best = word;
        lines = found;
      }
    }
    long articlesOfLines = (long) count * MATCHING * 21 / 20 / Math.max(1, lines);
    return lines < MATCHING
        ? best
        : best + " published:[2008-01-01 TO " + dayOf(articlesOfLines) + "]";
  }

  /** Times of queries of two fields, ascending; each is asked once before. */
  private double[] twoFields() throws Exception {
    List<SearchRequest> queries = new ArrayList<>();
    Random random = new Random(3);
    while (queries.size() < QUERIES) {
      List<Suggestion> persons = searcher.suggest("" + (char) ('a' + random.nextInt(26)), 200);
      String[] fields = {
        "directive:" + (1 + random.nextInt(9)) + random.nextInt(10) + "-NQ/TW",
        persons.isEmpty() ? "official:Mơ" : named(persons.get(random.nextInt(persons.size()))),
        "place:\"" + List.of("Gia Lai", "Hà Giang", "Lào").get(random.nextInt(3)) + "\"",
        "issuer:" + List.of("TW", "CP", "TTg", "TU").get(random.nextInt(4)),
        "published:" + (2008 + random.nextInt(18)),
        "percent:>" + random.nextInt(100),
        "office:\"" + List.of("Bí thư", "Chủ tịch UBND tỉnh").get(random.nextInt(2)) + "\"",
        "\"" + List.of("tinh giản biên chế", "nông thôn mới").get(random.nextInt(2)) + "\""
      };
      int one = random.nextInt(fields.length);
      int other = (one + 1 + random.nextInt(fields.length - 1)) % fields.length;
      queries.add(SearchRequest.of(fields[one] + " " + fields[other]));
    }
    for (SearchRequest query : queries) {
      searcher.search(query);
    }
    double[] times = new double[QUERIES];
    for (int i = 0; i < QUERIES; i++) {
      SearchRequest query = queries.get(i);
      times[i] = time(() -> searcher.search(query));
    }
    Arrays.sort(times);
    return times;
  }

  private static String named(Suggestion suggestion) {
    String field = suggestion.kind().equals("person") ? "official" : suggestion.kind();
    return field + ":\"" + suggestion.name() + "\"";
  }

  private static double median(Callable<?> question) throws Exception {
    double[] times = new double[ROUNDS];
    for (int round = -2; round < ROUNDS; round++) {
      double time = time(question);
      if (round >= 0) {
        times[round] = time;
      }
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  private static double time(Callable<?> question) throws Exception {
    long start = System.nanoTime();
    question.call();
    return (System.nanoTime() - start) / 1e6;
  }
}
