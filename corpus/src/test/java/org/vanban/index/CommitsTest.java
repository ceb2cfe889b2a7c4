package org.vanban.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.index.ArticleIndexer.Outcome;

/** What one commit holds: articles, what they were read from, their numbers. */
class CommitsTest {
  private static final Reading FIRST = new Reading("bai/a.html", "1");
  private static final Reading SECOND = new Reading("bai/b.html", "1");

  @TempDir private Path folder;

  @Test
  void whatAnArticleWasReadFromIsCommittedWithIt() throws Exception {
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      indexer.add(ArticleIndexerTest.article("a", "Bản đầu."), Optional.of(FIRST));
      assertThat(indexer.alreadyRead(FIRST)).isEmpty();
      indexer.commit();
      assertThat(indexer.alreadyRead(FIRST)).contains("a");
      indexer.add(ArticleIndexerTest.article("b", "Chưa ghi."), Optional.of(SECOND));
    }
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      assertThat(indexer.alreadyRead(FIRST)).contains("a");
      assertThat(indexer.alreadyRead(SECOND)).isEmpty();
      assertThat(indexer.alreadyRead(new Reading("bai/a.html", "2"))).isEmpty();
      indexer.remove("a");
      assertThat(indexer.alreadyRead(FIRST)).isEmpty();
      indexer.commit();
      assertThat(indexer.alreadyRead(FIRST)).isEmpty();
    }
  }

  @Test
  void twoSourcesOfOneArticleAreBothKnownAgain() throws Exception {
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      indexer.add(ArticleIndexerTest.article("a", "Bản đầu."), Optional.of(FIRST));
      indexer.add(ArticleIndexerTest.article("a", "Bản sửa."), Optional.of(SECOND));
      indexer.commit();
      assertThat(indexer.alreadyRead(FIRST)).contains("a");
      assertThat(indexer.alreadyRead(SECOND)).contains("a");
      Reading changed = new Reading(FIRST.source(), "2");
      assertThat(indexer.add(ArticleIndexerTest.article("a", "Bản sửa."), Optional.of(changed)))
          .isEqualTo(Outcome.UNCHANGED);
      indexer.commit();
      assertThat(indexer.alreadyRead(FIRST)).isEmpty();
      assertThat(indexer.alreadyRead(changed)).contains("a");
    }
    assertThat(articles()).isEqualTo(1);
  }

  @Test
  void numbersGoUpWithEveryChangeAndStayWithNone() throws Exception {
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      indexer.add(ArticleIndexerTest.article("a", "Một."));
      indexer.add(ArticleIndexerTest.article("b", "Hai."));
      indexer.commit();
      indexer.add(ArticleIndexerTest.article("a", "Một, sửa."));
      indexer.add(ArticleIndexerTest.article("b", "Hai."), Optional.of(SECOND));
      indexer.commit();
    }
    assertThat(number("a")).isEqualTo(3);
    assertThat(number("b")).isEqualTo(2);
    try (ArticleIndexer indexer = ArticleIndexer.anew(folder)) {
      indexer.add(ArticleIndexerTest.article("b", "Hai, theo quy tắc mới."));
      indexer.add(ArticleIndexerTest.article("a", "Một, sửa."));
      indexer.commit();
      assertThat(indexer.add(ArticleIndexerTest.article("c", "Ba."))).isEqualTo(Outcome.INDEXED);
      indexer.commit();
    }
    assertThat(number("a")).isEqualTo(3);
    assertThat(number("b")).isEqualTo(2);
    assertThat(number("c")).isEqualTo(4);
  }

  @Test
  void anIndexFilledAnewStaysAsItWasUntilItsCommit() throws Exception {
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      indexer.add(ArticleIndexerTest.article("a", "Một."), Optional.of(FIRST));
      indexer.add(ArticleIndexerTest.article("b", "Hai."));
      indexer.commit();
    }
    try (ArticleIndexer indexer = ArticleIndexer.anew(folder)) {
      assertThat(indexer.add(ArticleIndexerTest.article("a", "Một."))).isEqualTo(Outcome.INDEXED);
      assertThat(articles()).isEqualTo(2);
      indexer.commit();
    }
    assertThat(articles()).isEqualTo(1);
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      assertThat(indexer.alreadyRead(FIRST)).contains("a");
    }
  }

  @Test
  void commitsComeByThemselves() throws Exception {
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      indexer.commitEvery(2, Duration.ofHours(1));
      indexer.add(ArticleIndexerTest.article("a", "Một."));
      indexer.add(ArticleIndexerTest.article("b", "Hai."));
      awaitArticles(2);
      assertThatThrownBy(() -> indexer.commitEvery(1, Duration.ZERO))
          .isInstanceOf(IllegalStateException.class);
    }
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      indexer.commitEvery(1000, Duration.ofMillis(20));
      indexer.add(ArticleIndexerTest.article("c", "Ba."));
      awaitArticles(3);
      indexer.remove("c");
      awaitArticles(2);
      assertThatThrownBy(() -> indexer.commitEvery(0, Duration.ZERO))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private void awaitArticles(int count) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (System.nanoTime() < deadline) {
      if (Files.list(folder).anyMatch(f -> f.getFileName().toString().startsWith("segments_"))
          && articles() == count) {
        return;
      }
      Thread.sleep(5);
    }
    assertThat(articles()).isEqualTo(count);
  }

  @Test
  void manyThreadsTakeInTheSameArticlesWhileCommitsGoOn() throws Exception {
    int threads = 4;
    try (ArticleIndexer indexer = ArticleIndexer.open(folder);
        ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      indexer.commitEvery(3, Duration.ofMillis(1));
      List<Future<Integer>> counts = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        counts.add(
            pool.submit(
                () -> {
                  int taken = 0;
                  for (int i = 0; i < 200; i++) {
                    Outcome outcome =
                        indexer.add(ArticleIndexerTest.article("bai-" + i, "Bài số " + i + "."));
                    taken += outcome == Outcome.INDEXED ? 1 : 0;
                  }
                  return taken;
                }));
      }
      int taken = 0;
      for (Future<Integer> count : counts) {
        taken += count.get();
      }
      assertThat(taken).as("each of 200 articles is taken in by one thread").isEqualTo(200);
      indexer.commit();
    }
    assertThat(articles()).isEqualTo(200);
  }

  private int articles() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = IndexFolder.read(folder, directory)) {
      return reader.numDocs();
    }
  }

  private long number(String id) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        KnownArticles known = new KnownArticles(directory, false)) {
      return known.of(id).taken();
    }
  }
}
