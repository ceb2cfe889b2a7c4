package org.vanban.search;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.analysis.VietnameseAnalyzer;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;
import org.vanban.export.ArticleJson;
import org.vanban.export.DocumentJson;
import org.vanban.export.Json;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.IndexFolder;
import org.vanban.index.IndexedArticle;
import org.vanban.index.NewArticles;
import org.vanban.ingest.Ingest;
import org.vanban.input.Intake;
import org.vanban.mention.Mention;
import org.vanban.read.ArticleReader;
import org.vanban.read.ReadOutcome;

/**
 * What the index costs, on the articles of {@code corpus/articles}: taking in with all fields
 * against bare indexing of the same stored text, how soon an open searcher sees a new article, and
 * 10,000 saved searches. Run by hand: {@code IndexBenchmark [FOLDER [ARTICLES]]}.
 */
final class IndexBenchmark {
  private static final int ROUNDS = 3;
  private static final int SEARCHES = 10_000;

  private final Path scratch;
  private final List<IndexedArticle> samples;

  private IndexBenchmark(Path scratch, List<IndexedArticle> samples) {
    this.scratch = scratch;
    this.samples = samples;
  }

  /** What was measured. */
  record Figures(double ratio, long freshMillis, double watchMillis) {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "articles");
    int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2000;
    measure(folder, articles);
  }

  static Figures measure(Path folder, int articles) throws IOException {
    Path scratch = Files.createTempDirectory("vanban-benchmark");
    try {
      IndexBenchmark benchmark = new IndexBenchmark(scratch, samples(folder));
      return new Figures(
          benchmark.ratio(articles), benchmark.freshness(), benchmark.watch(articles / 10));
    } finally {
      delete(scratch);
    }
  }

  private static List<IndexedArticle> samples(Path folder) throws IOException {
    List<IndexedArticle> samples = new ArrayList<>();
    Annotator annotator = Annotator.builder().build();
    Intake.of(ArticleReader.standard(), List.of(folder))
        .each(
            input -> {
              if (input.read() instanceof ReadOutcome.Read(Article a)) {
                AnnotatedDocument found = annotator.annotate(a.text(), Ingest.context(a));
                var json =
                    DocumentJson.write(a, found, "benchmark", DocumentJson.Offsets.UTF16, true);
                ArticleJson.writeAnchors(json, a);
                samples.add(
                    new IndexedArticle(
                        a.id(),
                        a.source(),
                        a.url(),
                        a.outlet(),
                        a.title(),
                        a.section(),
                        a.published(),
                        a.authors(),
                        a.lead(),
                        a.text(),
                        a.paragraphs().stream().map(Paragraph::span).toList(),
                        found.mentions(),
                        Json.line(json)));
              }
            });
    return samples;
  }

  private IndexedArticle article(int number) {
    IndexedArticle a = samples.get(number % samples.size());
    String text = a.text() + "\nBản " + number + ".";
    return new IndexedArticle(
        a.id() + "-" + number,
        a.source(),
        a.url(),
        a.outlet(),
        a.title(),
        a.section(),
        a.published(),
        a.authors(),
        a.lead(),
        text,
        a.paragraphs(),
        a.mentions(),
        a.json());
  }

  /** The speed of taking in by that of bare indexing, the median of rounds in turn. */
  private double ratio(int articles) throws IOException {
    List<IndexedArticle> all = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      all.add(article(i));
    }
    double[] ratios = new double[ROUNDS];
    double[] cpuRatios = new double[ROUNDS];
    bare(all, scratch.resolve("warm-bare"));
    full(all, scratch.resolve("warm"));
    for (int round = 0; round < ROUNDS; round++) {
      double begin = cpu();
      double bare = bare(all, scratch.resolve("bare-" + round));
      double middle = cpu();
      double full = full(all, scratch.resolve("full-" + round));
      ratios[round] = bare / full;
      cpuRatios[round] = (middle - begin) / (cpu() - middle);
      print(
          "round %d: bare %.0f articles/s, all fields %.0f articles/s, ratio %.2f; by work of processors %.2f",
          round + 1, articles / bare, articles / full, ratios[round], cpuRatios[round]);
    }
    Arrays.sort(ratios);
    print("ingest: %.2f of the speed of bare indexing (median of %d)", ratios[ROUNDS / 2], ROUNDS);
    return ratios[ROUNDS / 2];
  }

  /** Seconds that processors worked for this program: other work on the machine counts not. */
  private static double cpu() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime() / 1e9
        : 0;
  }

  /** Seconds for what is stored and the text alone, by Lucene as it comes, one commit. */
  private static double bare(List<IndexedArticle> articles, Path folder) throws IOException {
    long start = System.nanoTime();
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory,
                new IndexWriterConfig(VietnameseAnalyzer.forQuery())
                    .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION)))) {
      for (IndexedArticle article : articles) {
        Document document = new Document();
        document.add(new StringField("id", article.id(), Field.Store.YES));
        document.add(new TextField("text", article.text(), Field.Store.YES));
        document.add(new StoredField("json", article.json()));
        writer.updateDocument(new Term("id", article.id()), document);
      }
      writer.commit();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** Seconds for all fields, with the commits of an ingest. */
  private static double full(List<IndexedArticle> articles, Path folder) throws IOException {
    long start = System.nanoTime();
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      indexer.commitEvery(10_000, Duration.ofMillis(500));
      for (IndexedArticle article : articles) {
        indexer.add(article);
      }
      indexer.commit();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** Milliseconds until a searcher that was open before finds a new article; the worst of ten. */
  private long freshness() throws IOException {
    Path folder = scratch.resolve("warm");
    long worst = 0;
    try (ArticleIndexer indexer = ArticleIndexer.open(folder);
        ArticleSearcher searcher = ArticleSearcher.open(folder)) {
      indexer.commitEvery(10_000, Duration.ofMillis(500));
      for (int i = 0; i < 10; i++) {
        int before = searcher.size();
        long start = System.nanoTime();
        indexer.add(article(10_000_000 + i));
        while (searcher.size() == before) {
          Thread.onSpinWait();
        }
        worst = Math.max(worst, (System.nanoTime() - start) / 1_000_000);
      }
    }
    print("freshness: a new article is found after %d ms at worst", worst);
    return worst;
  }

  /** Milliseconds an article for 10,000 saved searches, as many come, and one by one. */
  private double watch(int articles) throws IOException {
    Path folder = scratch.resolve("warm");
    double each;
    try (Directory directory = FSDirectory.open(folder)) {
      long last;
      NewAnswers answers;
      try (DirectoryReader reader = IndexFolder.read(folder, directory)) {
        long start = System.nanoTime();
        List<Query> queries = SavedSearches.of(folder).queries(reader, searches());
        long read = System.nanoTime();
        answers = new NewAnswers(queries, reader);
        last = NewArticles.last(reader);
        print(
            "watch: %d searches read in %.1f s and sorted by terms in %.1f s; %d need no term",
            queries.size(),
            (read - start) / 1e9,
            (System.nanoTime() - read) / 1e9,
            answers.alwaysTried());
      }
      each = told(folder, directory, answers, last, articles);
      for (int one = 1; one <= 30; one++) {
        double alone = told(folder, directory, answers, last + articles + one - 1, 1);
        if (one == 1 || one == 30) {
          print("watch: %.1f ms for one article by itself (number %d)", alone, one);
        }
      }
    }
    return each;
  }

  private double told(Path folder, Directory directory, NewAnswers answers, long last, int articles)
      throws IOException {
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      for (int i = 0; i < articles; i++) {
        indexer.add(article((int) (20_000_000 + last + i)));
      }
      indexer.commit();
    }
    try (DirectoryReader reader = IndexFolder.read(folder, directory)) {
      long[] after = new long[SEARCHES];
      Arrays.fill(after, last);
      long start = System.nanoTime();
      long told =
          answers.find(reader, after, NewArticles.last(reader)).stream()
              .mapToLong(List::size)
              .sum();
      double each = (System.nanoTime() - start) / 1e6 / articles;
      if (articles > 1) {
        print(
            "watch: %d searches, %.2f ms an article (%d new, told %d times)",
            SEARCHES, each, articles, told);
      }
      return each;
    }
  }

  /** Names, directives, phrases, conditions, as people would save them, most of them rare. */
  private List<String> searches() {
    Random random = new Random(3);
    List<String> searches = new ArrayList<>();
    for (int i = 0; i < SEARCHES; i++) {
      IndexedArticle article = samples.get(random.nextInt(samples.size()));
      List<Mention> mentions = article.mentions().asList();
      String mentioned =
          mentions.get(random.nextInt(mentions.size())).span().of(article.text()).replace("\"", "");
      String[] words = article.text().replaceAll("[^\\p{L} ]", " ").strip().split("\\s+");
      int at = random.nextInt(words.length - 3);
      String phrase = String.join(" ", words[at], words[at + 1], words[at + 2]);
      searches.add(
          switch (i % 8) {
            case 0 -> "official:\"Nguyễn Văn Số " + i + "\"";
            case 1 -> "directive:" + (1000 + i) + "/QĐ-UBND";
            case 2 -> "\"" + phrase + "\" AND directive:" + (i % 400) + "-NQ/TW";
            case 3 -> "\"huyện " + words[at] + " " + i + "\"";
            case 4 -> mentions.isEmpty() ? phrase : "\"" + mentioned + "\" AND \"số " + i + "\"";
            case 5 -> "official:\"Lê Thị Mẫu " + i + "\" w/10 directive:18-NQ/TW";
            case 6 -> "organization:\"Sở Thử nghiệm " + i + "\"";
            default -> i % 80 == 7 ? "percent:>99 AND date:[2018 TO 2019]" : "\"" + phrase + "\"";
          });
    }
    return searches;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, java.io.IOException fault)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
